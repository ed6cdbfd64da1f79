import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { Readable } from 'node:stream'
import { OpenAPIHandler } from '@orpc/openapi/fetch'
import { ORPCError } from '@orpc/server'
import type { Server as UploadServer } from '@tus/server'
import { type Context, Hono } from 'hono'
import { AppError } from '../app-error.ts'
import type { Deps } from '../deps.ts'
import { type Auth, clientAddressHeader } from '../features/accounts/auth.ts'
import { actorOf } from '../features/accounts/commands.ts'
import { openDocument } from '../features/documents/routes.ts'
import { newId } from '../platform/ids.ts'
import { apiPage } from './api-page.ts'
import { type RequestContext, signedIn } from './context.ts'
import { asAppError, errorBody, languageOf } from './errors.ts'
import { createMetrics } from './metrics.ts'
import { openApiDocument } from './openapi.ts'
import { router } from './router.ts'

interface Parts {
  deps: Deps
  auth: Auth
  uploads: UploadServer
  /** The built screens. */
  webFolder: string
  /** False from the moment the server is asked to stop. */
  ready: () => boolean
}

type Variables = { Variables: { requestId: string } }

export function createApp(parts: Parts): Hono<Variables> {
  const { deps, auth, uploads, ready } = parts
  const app = new Hono<Variables>()
  const metrics = createMetrics()
  const describe = once(openApiDocument)

  app.use(async (context, next) => {
    const started = performance.now()
    const requestId = newId()
    context.set('requestId', requestId)
    await next()
    context.header('x-request-id', requestId)
    securityHeaders(context)
    metrics.done(context.req.method, context.res.status, (performance.now() - started) / 1000)
  })

  app.onError((error, context) => {
    const refusal = asAppError(error, context.get('requestId'), deps.log)
    return context.json(errorBody(refusal.code, context.get('requestId'), languageOf(context.req.raw.headers), refusal), refusal.status as 400)
  })

  app.get('/health', context => context.json({ alive: true }))
  app.get('/ready', async context => {
    if (!ready()) return context.json({ ready: false }, 503)
    const answered = await deps.outside
      .selectFrom('auth.membership')
      .select('account_id')
      .limit(1)
      .execute()
      .then(
        () => true,
        () => false,
      )
    return context.json({ ready: answered }, answered ? 200 : 503)
  })
  app.get('/metrics', async context => context.text(await metrics.text(), 200, { 'content-type': metrics.contentType }))

  app.get('/api/openapi.json', async context => context.json(await describe()))
  app.get('/api', async context => context.html(apiPage((await describe()) as Parameters<typeof apiPage>[0])))
  app.on(['GET', 'POST'], '/api/auth/*', context => auth.handler(withClientAddress(context)))
  app.all('/api/uploads', context => uploads.handleWeb(context.req.raw))
  app.all('/api/uploads/*', context => uploads.handleWeb(context.req.raw))
  app.get('/api/documents/:id/files/:sha256', context => sendOriginal(context, parts))

  const api = new OpenAPIHandler(router, { customErrorResponseBodyEncoder: error => error.data, interceptors: [withErrorBody] })
  app.all('/api/*', async context => {
    const requestId = context.get('requestId')
    const { headers } = context.req.raw
    const requestContext: RequestContext = { deps, auth, requestId, language: languageOf(headers), actor: await actorBehind(parts, headers, requestId) }
    const { response } = await api.handle(context.req.raw, { prefix: '/api', context: requestContext })
    if (!response) throw new AppError('not-found')
    return new Response(response.body, response)
  })

  app.get('*', context => sendScreen(context, parts.webFolder))
  return app
}

/** Refusals and bugs alike leave in the one form, in the language of who asks. */
async function withErrorBody<Result>({ context, next }: { context: RequestContext; next: () => Promise<Result> }): Promise<Result> {
  try {
    return await next()
  } catch (error) {
    const { requestId, language, deps } = context
    const refusal = asAppError(error, requestId, deps.log)
    const data = errorBody(refusal.code, requestId, language, refusal)
    throw new ORPCError(refusal.code, { status: refusal.status, message: data.error.message, data })
  }
}

/** Gives the person behind the session of a request; null when there is none. */
export async function actorBehind({ auth, deps }: Pick<Parts, 'auth' | 'deps'>, headers: Headers, requestId: string | null) {
  const session = await auth.api.getSession({ headers })
  return session ? actorOf(deps, session.user.id, requestId) : null
}

/** Tries are counted by the address the connection came from; what a request says of itself is not believed. */
function withClientAddress(context: Context): Request {
  const headers = new Headers(context.req.raw.headers)
  const address = context.env?.incoming?.socket?.remoteAddress
  headers.set(clientAddressHeader, typeof address === 'string' ? address : '127.0.0.1')
  return new Request(context.req.raw, { headers })
}

function securityHeaders(context: Context): void {
  context.header('x-content-type-options', 'nosniff')
  context.header('referrer-policy', 'same-origin')
  context.header('x-frame-options', 'DENY')
  context.header(
    'content-security-policy',
    "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
  )
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The original bytes, as they came, for whoever may read the document. */
async function sendOriginal(context: Context<Variables>, { auth, deps }: Parts): Promise<Response> {
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

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
}

/** A file of the screens; any other address gets the page itself, which knows its own addresses. */
async function sendScreen(context: Context, folder: string): Promise<Response> {
  const asked = normalize(decodeURIComponent(new URL(context.req.url).pathname)).replace(/^[/\\]+/, '')
  const named = asked !== '' && !asked.startsWith('..') && extname(asked) !== ''
  const path = join(folder, named ? asked : 'index.html')
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) throw new AppError('not-found')
  const kept = asked.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
  return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream, {
    headers: { 'content-type': mediaTypes[extname(path)] ?? 'application/octet-stream', 'content-length': String(found.size), 'cache-control': kept },
  })
}
