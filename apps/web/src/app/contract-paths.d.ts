declare module 'virtual:contract-paths' {
  /** The contract without its schemas, made by vite.config.ts. */
  export const paths: typeof import('@roviec/contract').contract
}
