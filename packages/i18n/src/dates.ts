import type { PartialDate } from '@cairn/core'
import type { Language } from './translate.ts'

const months: Record<Language, string[]> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
}

/** "14 Mar 2021", "Mar 2021" or "2021": the month always as a word, so that no reader can take it for the day. */
export function showDate(date: PartialDate, language: Language): string {
  const [year, month, day] = date.split('-')
  const name = month === undefined ? undefined : months[language][Number(month) - 1]
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ')
}
