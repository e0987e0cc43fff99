export { extractLine, type LineRefusal, longestLine, refusalLine } from './extract-line.ts'
export { type ReadPile, readCase, readPile, type Station, stationLines } from './read-case.ts'
export { summarizeDocument } from './summarize-document.ts'
export type { Pile, PileEntry } from './tools.ts'
