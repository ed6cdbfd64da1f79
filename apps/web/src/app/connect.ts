/** The clients over plain requests to `/api`. One place to exchange for the typed contract. */
import type { AccountsClient } from '../features/accounts/client.ts'
import type { TodayClient } from '../features/today/client.ts'
import type { Clients } from './clients.ts'
import { ServerRefusal, Unreachable } from './refusal.ts'

export function connect(): Clients {
  return { accounts: accounts(), today: today() }
}

function accounts(): AccountsClient {
  return {
    session: () => request('GET', '/session'),
    signIn: async input => (await request<{ outcome: 'signedIn' | 'secondFactor' }>('POST', '/session', input)).outcome,
    signInWithPasskey: () => request('POST', '/session/passkey'),
    signOut: () => request('DELETE', '/session'),
    setupLink: async code => (await request<{ state: 'open' | 'used' | 'unknown' }>('GET', `/setup/${encodeURIComponent(code)}`)).state,
    provinces: () => request('GET', '/places/provinces'),
    communes: province => request('GET', `/places/provinces/${encodeURIComponent(province)}/communes`),
    setUp: input => request('POST', '/setup', input),
  }
}

function today(): TodayClient {
  return {
    today: () => request('GET', '/today'),
    retryFile: id => request('POST', `/intake/${encodeURIComponent(id)}/retry`),
  }
}

async function request<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`/api${path}`, {
    method,
    credentials: 'same-origin',
    headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch((cause: unknown) => {
    throw new Unreachable(cause)
  })
  if (!response.ok) throw await refusalOf(response)
  return (response.status === 204 ? undefined : await response.json()) as T
}

interface RefusalBody {
  error?: { id?: string; message?: string; field?: string | null; requestId?: string | null }
}

async function refusalOf(response: Response): Promise<ServerRefusal> {
  const { error = {} } = (await response.json().catch(() => ({}))) as RefusalBody
  const { id = `http.${response.status}`, message = '', field = null, requestId = response.headers.get('x-request-id') } = error
  return new ServerRefusal({ status: response.status, id, message, field, requestId })
}
