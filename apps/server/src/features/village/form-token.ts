/** Proof that a form was made by us for this browser: old phones know no SameSite cookies. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Configuration } from '../../platform/configuration.ts'

const cookie = 'roviec_form'

const tokenFor = (secret: string, browser: string): string => createHmac('sha256', secret).update(`form|${browser}`).digest('base64url')

/** The same for all forms of one browser, until it is closed. */
export function formToken(context: Context, { secret, publicUrl }: Configuration): string {
  const known = getCookie(context, cookie)
  const browser = known ?? randomBytes(18).toString('base64url')
  if (known === undefined) {
    setCookie(context, cookie, browser, { path: '/thon', httpOnly: true, sameSite: 'Lax', secure: publicUrl.startsWith('https:') })
  }
  return tokenFor(secret, browser)
}

export function isOurForm(context: Context, { secret }: Configuration, sent: unknown): boolean {
  const browser = getCookie(context, cookie)
  if (browser === undefined || typeof sent !== 'string') return false
  const [expected, said] = [Buffer.from(tokenFor(secret, browser)), Buffer.from(sent)]
  return expected.length === said.length && timingSafeEqual(expected, said)
}
