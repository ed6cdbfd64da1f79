export * from './organisation/index.ts'
export * from './places/commune-kind.ts'
export * from './result.ts'
export * from './validity.ts'
