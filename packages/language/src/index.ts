export { en } from './en/pack.ts'
export * from './prepare.ts'
export { findStatements } from './statements/find-statements.ts'
export { findItems } from './values/find-items.ts'
