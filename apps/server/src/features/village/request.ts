/** Who asks for a page of a village, in which language, and what the form says. */
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import type { Language } from '../../http/errors.ts'
import { assertNoSecrets } from '../../http/no-secrets.ts'
import { newId } from '../../platform/ids.ts'
import { choiceOf } from '../reminders/queries.ts'
import type { Answer } from './commands.ts'
import { formToken, isOurForm } from './form-token.ts'
import type { Page } from './pages.ts'
import { wordsIn } from './words.ts'

/** What the pages need of the server round them. */
export interface VillageParts {
  deps: Deps
  actorBehind: (headers: Headers, requestId: string) => Promise<Actor | null>
  /** The answer of the house's own sign-in to a request like those of its screens. */
  account: (context: Context, path: string, body: unknown) => Promise<Response>
}

export interface Known {
  requestId: string
  /** The choice of who is signed in. */
  language?: Language
}
export type Asked = Context<{ Variables: Known }>

/** Written here and by the choice of language of the full office. */
export const languageCookie = 'roviec_lang'

export function pageFor(context: Asked, deps: Deps, actor: Actor | null): Page {
  const language = languageIn(context)
  return { t: wordsIn(language), language, token: formToken(context, deps.configuration), name: actor?.name ?? null, newKey: newId }
}

/** What was chosen in this browser, else what the person chose for messages. Not what a phone was set up with: many are sold in English to who reads none. */
export function languageIn(context: Asked): Language {
  const chosen = getCookie(context, languageCookie)
  return chosen === 'en' || chosen === 'vi' ? chosen : (context.get('language') ?? 'vi')
}

export async function signedIn(context: Asked, { actorBehind, deps }: VillageParts): Promise<Actor> {
  const actor = await actorBehind(context.req.raw.headers, context.get('requestId'))
  if (!actor) throw new AppError('session.missing')
  const { language } = await deps.inCommune(actor.communeId, trx => choiceOf(trx, actor.personId))
  if (language !== null) context.set('language', language)
  if (actor.posts.length === 0) throw new AppError('session.no-post')
  return actor
}

type Form = Record<string, string | File>

/** The fields of a form that is ours; any other is refused. */
export async function ourForm(context: Asked, deps: Deps): Promise<Form> {
  const form = await context.req.parseBody()
  if (!isOurForm(context, deps.configuration, form.ma)) throw new AppError('form.expired')
  return form as Form
}

export const isId = (text: unknown): text is string => typeof text === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

export function answerIn({ khoa, loi, anh }: Form): Answer {
  if (!isId(khoa)) throw new AppError('form.expired')
  assertNoSecrets(loi)
  return { key: khoa, words: typeof loi === 'string' ? loi.trim().slice(0, 2000) : '', photo: anh instanceof File && anh.size > 0 ? anh : null }
}

export function idIn(context: Context): string {
  const id = context.req.param('id')
  if (!isId(id)) throw new AppError('not-found')
  return id
}
