/** In which of their communes somebody works in this browser: kept in a cookie, believed only for communes the account belongs to. */
import type { RequestContext } from './context.ts'

const cookie = 'roviec_commune'

/** What a screen believes to show; a request that was meant for another commune is refused. */
export const shownCommuneHeader = 'x-roviec-commune'

export function chosenCommune(headers: Headers): string | null {
  const found = /(?:^|;\s*)roviec_commune=([0-9a-f-]{36})(?:;|$)/.exec(headers.get('cookie') ?? '')
  return found?.[1] ?? null
}

/** From the answer on; null leads back to the own commune. */
export function chooseCommune({ answerHeaders, deps }: Pick<RequestContext, 'answerHeaders' | 'deps'>, communeId: string | null): void {
  const secure = deps.configuration.publicUrl.startsWith('https:') ? '; Secure' : ''
  const lasts = communeId === null ? 0 : 30 * 24 * 60 * 60
  answerHeaders.append('set-cookie', `${cookie}=${communeId ?? ''}; Path=/; Max-Age=${lasts}; HttpOnly; SameSite=Lax${secure}`)
}
