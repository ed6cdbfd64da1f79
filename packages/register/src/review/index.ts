export * from './decide.ts'
export * from './item.ts'
export * from './quality.ts'
export * from './reshape.ts'
