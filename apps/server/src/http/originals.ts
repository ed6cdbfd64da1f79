import { Readable } from 'node:stream'
import type { Context } from 'hono'
import { AppError } from '../app-error.ts'
import { openDocument } from '../features/documents/routes.ts'
import { actorBehind, type Parts, type Variables } from './app.ts'
import { signedIn } from './context.ts'

/** The original bytes, as they came, for whoever may read the document. */
export async function sendOriginal(context: Context<Variables>, { auth, deps }: Pick<Parts, 'auth' | 'deps'>): Promise<Response> {
  const requestId = context.get('requestId')
  const actor = signedIn({ actor: await actorBehind({ auth, deps }, context.req.raw.headers, requestId) })
  const id = context.req.param('id') ?? ''
  const sha256 = context.req.param('sha256') ?? ''
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new AppError('not-found')
  const document = await deps.inCommune(actor.communeId, trx => openDocument(trx, deps, actor, id))
  const file = document.files.find(each => each.sha256 === sha256)
  if (!file) throw new AppError('not-found')
  return new Response(Readable.toWeb(deps.blobs.open(sha256)) as ReadableStream, {
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(file.size),
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    },
  })
}
