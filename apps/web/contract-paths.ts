import { minifyContractRouter } from '@orpc/contract'
import { contract } from '@roviec/contract'
import type { Plugin } from 'vite'

/** The browser needs of the contract only which path each call has; the schemas stay with the server. */
export function contractPaths(): Plugin {
  const id = 'virtual:contract-paths'
  return {
    name: 'contract-paths',
    resolveId: asked => (asked === id ? `\0${id}` : null),
    load: asked => (asked === `\0${id}` ? `export const paths = ${JSON.stringify(minifyContractRouter(contract))}` : null),
  }
}
