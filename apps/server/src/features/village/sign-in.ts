import { signInPage } from './pages.ts'
import { type Asked, ourForm, pageFor, type VillageParts } from './request.ts'

export async function signIn(context: Asked, parts: VillageParts): Promise<Response> {
  const { ten, matKhau } = await ourForm(context, parts.deps)
  const answer = await parts.account(context, '/sign-in/username', { username: ten, password: matKhau })
  const page = pageFor(context, parts.deps, null)
  if (answer.status === 429) return context.html(signInPage(page, page.t('tooOften')), 429)
  if (!answer.ok) return context.html(signInPage(page, page.t('wrongPassword')), 401)
  const { twoFactorRedirect } = (await answer.clone().json()) as { twoFactorRedirect?: boolean }
  if (twoFactorRedirect) return context.html(signInPage(page, page.t('secondFactor')), 403)
  return leadTo(context, '/thon', answer)
}

/** On, with the cookies the account's part of the house gave. */
export function leadTo(context: Asked, path: string, { headers }: Response): Response {
  for (const cookie of headers.getSetCookie()) context.header('set-cookie', cookie, { append: true })
  return context.redirect(path, 303)
}
