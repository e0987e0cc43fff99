export * from './prepare.ts'
export { en } from './en/pack.ts'
