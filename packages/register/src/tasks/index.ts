export * from '../lexicon/clarities.ts'
export * from './clarity.ts'
export * from './task.ts'
