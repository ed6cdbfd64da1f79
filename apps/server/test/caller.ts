/** Speaks with a server as one person, over HTTP: typed by the contract, or by hand. */
import { createORPCClient, ORPCError } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import type { JsonifiedClient } from '@orpc/openapi-client'
import { OpenAPILink } from '@orpc/openapi-client/fetch'
import { contract, type ErrorBody } from '@roviec/contract'

export interface Caller {
  /** `member.api.documents.list({ q })`; a refusal is thrown as `Refused`. */
  api: JsonifiedClient<ContractRouterClient<typeof contract>>
  /** A request by hand, with the session of the person: `member.fetch('/api/documents')`. */
  fetch(path: string, init?: RequestInit): Promise<Response>
}

/** What the server said no with. */
export class Refused extends Error {
  readonly status: number
  readonly refusal: ErrorBody['error']

  constructor(status: number, { error }: ErrorBody) {
    super(`${status} ${error?.id}${error?.field ? ` (${error.field})` : ''}`)
    this.status = status
    this.refusal = error
  }
}

/** @param cookie of a session; null for nobody */
export function callerFor(url: string, cookie: string | null): Caller {
  const session: Record<string, string> = cookie === null ? {} : { cookie }
  const link = new OpenAPILink(contract, {
    url: `${url}/api`,
    headers: session,
    customErrorResponseBodyDecoder: (body, { status }) => new ORPCError('REFUSED', { status, data: body }),
    interceptors: [({ next }) => next().catch(asRefused)],
  })
  return {
    api: createORPCClient(link),
    fetch: (path, init = {}) => fetch(`${url}${path}`, { ...init, headers: { ...session, ...(init.headers as Record<string, string>) } }),
  }
}

function asRefused(error: unknown): never {
  throw error instanceof ORPCError && error.data ? new Refused(error.status, error.data as ErrorBody) : error
}

/** All endpoints of the contract: 'documents.detail' with its method and path. */
export const endpoints: { name: string; method: string; path: string }[] = Object.entries(contract).flatMap(([feature, routes]) =>
  Object.entries(routes).map(([name, procedure]) => {
    const { method = 'POST', path = '' } = procedure['~orpc'].route
    return { name: `${feature}.${name}`, method, path }
  }),
)

/** A request to an endpoint by its name; only its status is asked, a stream is left at once. */
export async function statusOf(caller: Caller, name: string, input: Record<string, unknown> = {}): Promise<number> {
  const endpoint = endpoints.find(each => each.name === name)
  if (!endpoint) throw new Error(`the contract has no ${name}`)
  const rest = { ...input }
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = encodeURIComponent(String(rest[key]))
    delete rest[key]
    return value
  })
  const leave = new AbortController()
  const inQuery = endpoint.method === 'GET' ? `?${new URLSearchParams(rest as Record<string, string>)}` : ''
  const body = inQuery ? {} : { body: JSON.stringify(rest), headers: { 'content-type': 'application/json' } }
  const response = await caller.fetch(`/api${path}${inQuery}`, { method: endpoint.method, signal: leave.signal, ...body })
  leave.abort()
  return response.status
}
