export { showDate } from './dates.ts'
export { hasMessage, type Language, languages, type MessageId, translator } from './translate.ts'
