/** Task sheets as bytes: brought in one request; what was left out, and lists of tasks, fetched as a file. */
import type { Context } from 'hono'
import { AppError } from '../app-error.ts'
import { bringSheet } from '../features/imports/bring.ts'
import { sendLeftOut } from '../features/imports/left-out.ts'
import { sendTaskList } from '../features/imports/task-list-file.ts'
import { actorBehind, type Parts, type Variables } from './app.ts'
import { signedIn } from './context.ts'
import { type Language, languageOf } from './errors.ts'

type OfSheet = Context<Variables>

const isId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const actorOf = async (context: OfSheet, parts: Pick<Parts, 'auth' | 'deps'>) =>
  signedIn({ actor: await actorBehind(parts, context.req.raw.headers, context.get('requestId')) })

/** A link cannot send a header of its own, so it says the language of its screen. */
const languageAsked = (context: OfSheet): Language => {
  const lang = context.req.query('lang')
  return lang === 'vi' || lang === 'en' ? lang : languageOf(context.req.raw.headers)
}

/** The body is the file; its name and the id it gets stand in the address. */
export async function answerSheet(context: OfSheet, parts: Pick<Parts, 'auth' | 'deps'>): Promise<Response> {
  const actor = await actorOf(context, parts)
  const { body } = context.req.raw
  const id = context.req.query('id') ?? ''
  const name = (context.req.query('name') ?? '').trim().slice(0, 300)
  if (!isId.test(id)) throw new AppError('input.invalid', { field: 'id' })
  if (!body || name === '') throw new AppError('input.invalid', { field: 'name' })
  await bringSheet(parts.deps, actor, { id, name }, body)
  return context.json({ id }, 201)
}

export async function answerLeftOut(context: OfSheet, parts: Pick<Parts, 'auth' | 'deps'>): Promise<Response> {
  return sendLeftOut(parts.deps, await actorOf(context, parts), context.req.param('id') ?? '', languageAsked(context))
}

/** The list of tasks that an address asks for, whole. */
export async function answerTaskList(context: OfSheet, parts: Pick<Parts, 'auth' | 'deps'>): Promise<Response> {
  const actor = await actorOf(context, parts)
  const { lang: _lang, ...query } = context.req.query()
  const kind = context.req.path.endsWith('.csv') ? 'csv' : 'xlsx'
  return sendTaskList(parts.deps, actor, { kind, query, language: languageAsked(context) })
}
