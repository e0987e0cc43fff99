export { type FoundFile, findFiles } from './files/find-files.ts'
export { loadFile } from './files/load-file.ts'
export { readFound } from './files/read-found.ts'
export { collectSource, openReader, type Part, type Reader, type ReaderLimits, readerLimits } from './reader.ts'
