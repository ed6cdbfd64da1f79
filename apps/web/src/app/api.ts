/** The server by its contract: `api.documents.list({ q })`. What it refuses is thrown as `ServerRefusal`. */

import { paths } from 'virtual:contract-paths'
import { createORPCClient, ORPCError } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import type { JsonifiedClient } from '@orpc/openapi-client'
import { OpenAPILink } from '@orpc/openapi-client/fetch'
import type { contract, ErrorBody } from '@roviec/contract'
import { preferences } from './preferences.ts'
import { ServerRefusal, Unreachable } from './refusal.ts'
import { shownCommuneHeaders } from './shown-commune.ts'

export type Api = JsonifiedClient<ContractRouterClient<typeof contract>>

export const api: Api = createORPCClient(
  new OpenAPILink(paths, {
    url: () => `${location.origin}/api`,
    // Asking where one is says nothing of where one thinks to be.
    headers: (_options, path) => ({ 'accept-language': preferences().language, ...(path.join('.') === 'session.current' ? {} : shownCommuneHeaders()) }),
    fetch: (request, init) => fetch(request, { ...init, credentials: 'same-origin' }),
    customErrorResponseBodyDecoder: (body, response) => new ORPCError('REFUSED', { status: response.status, data: body }),
    interceptors: [
      async ({ next }) => {
        try {
          return await next()
        } catch (error) {
          throw refusalOf(error)
        }
      },
    ],
  }),
)

function refusalOf(error: unknown): unknown {
  if (error instanceof ORPCError) {
    const { error: said } = (error.data ?? {}) as Partial<ErrorBody>
    return new ServerRefusal({
      status: error.status,
      id: said?.id ?? `http.${error.status}`,
      message: said?.message ?? '',
      field: said?.field ?? null,
      requestId: said?.requestId ?? null,
      details: said?.details ?? null,
    })
  }
  return error instanceof TypeError ? new Unreachable(error) : error
}
