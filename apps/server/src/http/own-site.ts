import type { Context } from 'hono'
import { AppError } from '../app-error.ts'

const reading: readonly string[] = ['GET', 'HEAD', 'OPTIONS']
const ownSites: readonly (string | undefined)[] = ['same-origin', 'none', undefined]

/**
 * Refuses what a page of another site makes a browser send: its cookie comes along, from a neighbour under the same domain even where SameSite holds.
 * Browsers say where a request comes from; programs say nothing, and have no cookie that somebody else could use.
 */
export function assertOwnSite({ req }: Context, publicUrl: string): void {
  if (reading.includes(req.method)) return
  const origin = req.header('origin')
  const known = origin === undefined || origin === new URL(publicUrl).origin || URL.parse(origin)?.host === req.header('host')
  if (!known || !ownSites.includes(req.header('sec-fetch-site'))) throw new AppError('form.expired')
}
