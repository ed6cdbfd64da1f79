/** Better-auth's own addresses. What it refuses is thrown like every other refusal, with the sentence the screens have for it. */
import { wordsOf } from '../i18n/use-words.ts'
import { isKey } from '../i18n/words.ts'
import { preferences } from './preferences.ts'
import { ServerRefusal, Unreachable } from './refusal.ts'

/** Its codes that a person can do something about. */
const ids: Record<string, string> = {
  INVALID_PASSWORD: 'password.wrong',
  INVALID_CODE: 'code.wrong',
  INVALID_BACKUP_CODE: 'code.wrong',
  INVALID_TWO_FACTOR_COOKIE: 'code.too-late',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'too-many-requests',
  SESSION_NOT_FRESH: 'session.not-fresh',
  ACCOUNT_DISABLED: 'account.disabled',
}

export async function auth<Answer>(path: string, body?: unknown): Promise<Answer> {
  const sent = body === undefined ? { method: 'GET' } : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const response = await fetch(`/api/auth${path}`, { credentials: 'same-origin', ...sent }).catch((cause: unknown) => {
    throw new Unreachable(cause)
  })
  if (response.ok) return (await response.json()) as Answer
  const { code } = ((await response.json().catch(() => null)) ?? {}) as { code?: string }
  throw refusalOf(response.status, code, response.headers.get('x-request-id'))
}

export function refusalOf(status: number, code: string | undefined, requestId: string | null = null): ServerRefusal {
  const id = (code && ids[code]) ?? (status === 429 ? 'too-many-requests' : status < 500 ? 'session.wrong-password' : 'server.failed')
  const key = `refusal.${id}`
  return new ServerRefusal({ status, id, message: isKey(key) ? wordsOf(preferences().language).t(key) : '', requestId })
}
