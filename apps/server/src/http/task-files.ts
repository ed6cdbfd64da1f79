/** Files of tasks, as bytes: brought in one request, fetched as they came. */
import { Readable } from 'node:stream'
import type { Context } from 'hono'
import { AppError } from '../app-error.ts'
import { bringTaskFile, taskFile } from '../features/tasks/files.ts'
import { actorBehind, type Parts, type Variables } from './app.ts'
import { signedIn } from './context.ts'

type OfTask = Context<Variables>

const isId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

async function asked(context: OfTask, parts: Pick<Parts, 'auth' | 'deps'>) {
  const actor = signedIn({ actor: await actorBehind(parts, context.req.raw.headers, context.get('requestId')) })
  const taskId = context.req.param('id') ?? ''
  if (!isId.test(taskId)) throw new AppError('not-found')
  return { actor, taskId }
}

/** The body is the file, its name stands in `?name=`. */
export async function answerTaskFile(context: OfTask, parts: Pick<Parts, 'auth' | 'deps'>): Promise<Response> {
  const { actor, taskId } = await asked(context, parts)
  const { body } = context.req.raw
  const name = (context.req.query('name') ?? '').trim().slice(0, 300)
  if (!body || name === '') throw new AppError('input.invalid', { field: 'name' })
  return context.json(await bringTaskFile(parts.deps, actor, taskId, name, body), 201)
}

/** Pictures are shown; anything else is saved, never run. */
const shown: readonly string[] = ['image/jpeg', 'image/png']

export async function sendTaskFile(context: OfTask, parts: Pick<Parts, 'auth' | 'deps'>): Promise<Response> {
  const { actor, taskId } = await asked(context, parts)
  const file = await parts.deps.inCommune(actor.communeId, trx => taskFile(trx, actor, taskId, context.req.param('sha256') ?? ''))
  const inline = shown.includes(file.mediaType)
  return new Response(Readable.toWeb(parts.deps.blobs.open(file.sha256)) as ReadableStream, {
    headers: {
      'content-type': inline ? file.mediaType : 'application/octet-stream',
      'content-length': String(file.size),
      'content-disposition': `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'cache-control': 'private, no-cache',
    },
  })
}
