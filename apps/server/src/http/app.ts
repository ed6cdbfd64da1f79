import { OpenAPIHandler } from '@orpc/openapi/fetch'
import { ORPCError } from '@orpc/server'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { AppError } from '../app-error.ts'
import type { Deps } from '../deps.ts'
import { accountChanges } from '../features/accounts/account-changes.ts'
import { type Auth, clientAddressHeader } from '../features/accounts/auth.ts'
import { actorOf, recordAccountChange } from '../features/accounts/commands.ts'
import { sendBook } from '../features/documents/book-file.ts'
import type { Uploads } from '../features/intake/uploads.ts'
import { conclusionFile } from '../features/meetings/conclusion-draft.ts'
import { sendFeed } from '../features/meetings/feed.ts'
import { fullOfficeCookie, villagePages } from '../features/village/routes.ts'
import type { Configuration } from '../platform/configuration.ts'
import { newId } from '../platform/ids.ts'
import { apiPage } from './api-page.ts'
import { chosenCommune, shownCommuneHeader } from './chosen-commune.ts'
import { clientAddress } from './client-address.ts'
import { type RequestContext, signedIn } from './context.ts'
import { asAppError, codeOfStatus, errorBody, languageOf } from './errors.ts'
import { createMetrics } from './metrics.ts'
import { assertNoSecrets } from './no-secrets.ts'
import { openApiDocument } from './openapi.ts'
import { sendOriginal } from './originals.ts'
import { assertOwnSite } from './own-site.ts'
import { router } from './router.ts'
import { sendScreen } from './screens.ts'
import { answerLeftOut, answerSheet, answerTaskList } from './sheet-files.ts'
import { answerTaskFile, sendTaskFile } from './task-files.ts'

export interface Parts {
  deps: Deps
  auth: Auth
  uploads: Uploads
  /** The built screens. */
  webFolder: string
  /** False from the moment the server is asked to stop. */
  ready: () => boolean
}

export type Variables = { Variables: { requestId: string } }

/** Of a request that is no upload. */
const mostBytes = 1024 * 1024

export function createApp(parts: Parts): Hono<Variables> {
  const { deps, auth, ready } = parts
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

  app.onError((error, context) => refuse(context, asAppError(error, context.get('requestId'), deps.log)))

  app.notFound(context => refuse(context, new AppError('not-found')))

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
  app.on(['GET', 'POST'], '/api/auth/*', smallBody, async context => {
    const action = context.req.method === 'POST' ? accountChanges[context.req.path.slice('/api/auth'.length)] : undefined
    const actor = action === undefined ? null : await actorBehind(parts, context.req.raw.headers, context.get('requestId'))
    const response = await auth.handler(withClientAddress(context, deps.configuration))
    if (action !== undefined && actor && response.ok) await recordAccountChange(deps, actor, action)
    return response.status === 404 ? refuse(context, new AppError('not-found')) : response
  })
  app.use('/api/*', async (context, next) => {
    assertOwnSite(context, deps.configuration.publicUrl)
    await next()
  })
  app.all('/api/uploads', context => answerUpload(context, parts))
  app.all('/api/uploads/*', context => answerUpload(context, parts))
  app.get('/api/documents/:id/files/:sha256', context => sendOriginal(context, parts))
  app.post('/api/tasks/:id/files', context => answerTaskFile(context, parts))
  app.get('/api/tasks/:id/files/:sha256', context => sendTaskFile(context, parts))

  app.post('/api/imports', context => answerSheet(context, parts))
  app.get('/api/imports/:id{[0-9a-f-]{36}}/left-out.xlsx', context => answerLeftOut(context, parts))

  app.get('/api/sheets/:file{tasks[.](?:xlsx|csv)}', context => answerTaskList(context, parts))

  app.get('/api/books/:file{(?:incoming|outgoing|settlement)[.](?:xlsx|csv)}', async context => {
    const { headers } = context.req.raw
    const actor = signedIn({ actor: await actorBehind(parts, headers, context.get('requestId')) })
    // A link cannot send a header of its own, so it says the language of its screen.
    const { lang, ...query } = context.req.query()
    return sendBook(deps, actor, { file: context.req.param('file'), query, language: lang === 'vi' || lang === 'en' ? lang : languageOf(headers) })
  })

  app.get('/api/meetings/:id{[0-9a-f-]{36}}/conclusion.docx', async context => {
    const actor = signedIn({ actor: await actorBehind(parts, context.req.raw.headers, context.get('requestId')) })
    return conclusionFile(deps, actor, context.req.param('id'))
  })
  // The address itself is the key: calendar programs cannot sign in.
  app.get('/api/calendar/:commune{[0-9a-f-]{36}}/:file{[A-Za-z0-9_-]{32}[.]ics}', context =>
    sendFeed(deps, context.req.param('commune'), context.req.param('file').slice(0, -'.ics'.length)),
  )

  const api = new OpenAPIHandler(router, {
    customErrorResponseBodyEncoder: error => error.data,
    interceptors: [withMalformed],
    clientInterceptors: [withErrorBody, withoutSecrets],
  })
  app.all('/api/*', smallBody, async context => {
    const requestId = context.get('requestId')
    const { headers } = context.req.raw
    const actorNow = () => actorBehind(parts, headers, requestId)
    const actor = await actorNow()
    const requestContext: RequestContext = { deps, auth, requestId, language: languageOf(headers), actor, actorNow, answerHeaders: new Headers() }
    const { response } = await api.handle(context.req.raw, { prefix: '/api', context: requestContext })
    if (!response) throw new AppError('not-found')
    const answer = new Response(response.body, response)
    for (const [name, value] of requestContext.answerHeaders) answer.headers.append(name, value)
    return answer
  })

  app.route('/thon', villagePages({ deps, actorBehind: (headers, requestId) => actorBehind(parts, headers, requestId), account: asScreen(parts) }))
  app.get('/', async (context, next) => ((await belongsInVillage(context, parts)) ? context.redirect('/thon', 302) : next()))
  app.get('*', context => sendScreen(context, parts.webFolder))
  return app
}

type OfRequest = Context<Variables>

const smallBody = bodyLimit({ maxSize: mostBytes, onError: context => tooLarge(context) })

function refuse(context: OfRequest, refusal: AppError): Response {
  return context.json(errorBody(refusal.code, context.get('requestId'), languageOf(context.req.raw.headers), refusal), refusal.status as 400)
}

/** The rest of the body is not read, so nothing more can come over this connection. */
function tooLarge(context: Context): Response {
  context.header('connection', 'close')
  return refuse(context, new AppError('upload.too-large'))
}

/** By the protocol of uploads; what it refuses leaves in our form. Nothing is fetched here: originals are, once they are known to be no secret. */
async function answerUpload(context: Context<Variables>, { uploads }: Parts): Promise<Response> {
  const request = context.req.raw
  if (request.method === 'GET') throw new AppError('not-found')
  const response = await uploads.answer(request)
  if (response.status < 400) return response
  const body = errorBody(codeOfStatus(response.status), context.get('requestId'), languageOf(request.headers))
  return context.json(body, response.status as 400, { 'tus-resumable': '1.0.0' })
}

interface Intercepted<Result> {
  context: RequestContext
  next: () => Promise<Result>
}

/** Refusals and bugs alike leave in the one form, in the language of who asks. */
const withErrorBody = <Result>({ context, next }: Intercepted<Result>): Promise<Result> =>
  next().catch(error => throwAs(context, asAppError(error, context.requestId, context.deps.log)))

/** Asked before anything is done with what was sent. */
const withoutSecrets = async <Result>({ input, next }: { input: unknown; next: () => Promise<Result> }): Promise<Result> => {
  assertNoSecrets(input)
  return next()
}

/** JSON that is none never gets as far as the endpoint. */
const withMalformed = <Result>({ context, next }: Intercepted<Result>): Promise<Result> =>
  next().catch(error => {
    if (error instanceof ORPCError) throw error
    return throwAs(context, error instanceof SyntaxError ? new AppError('input.invalid') : asAppError(error, context.requestId, context.deps.log))
  })

function throwAs({ requestId, language }: RequestContext, refusal: AppError): never {
  const data = errorBody(refusal.code, requestId, language, refusal)
  throw new ORPCError(refusal.code, { status: refusal.status, message: data.error.message, data })
}

/** Gives the person behind the session of a request, in the commune chosen in that browser; null when there is none. */
export async function actorBehind({ auth, deps }: Pick<Parts, 'auth' | 'deps'>, headers: Headers, requestId: string | null) {
  const session = await auth.api.getSession({ headers })
  const actor = session ? await actorOf(deps, { accountId: session.user.id, sessionId: session.session.id }, requestId, chosenCommune(headers)) : null
  const shown = headers.get(shownCommuneHeader)
  if (actor && shown && shown !== actor.communeId) throw new AppError('session.other-commune')
  return actor
}

/** Tries are counted by the address a request came from; what it says of itself is not believed. */
const withClientAddress = (context: Context, configuration: Configuration): Request =>
  new Request(context.req.raw, { headers: headersWithAddress(context, configuration) })

function headersWithAddress(context: Context, { proxies }: Configuration): Headers {
  const headers = new Headers(context.req.raw.headers)
  headers.set(clientAddressHeader, clientAddress(context.env?.incoming?.socket?.remoteAddress, headers.get('x-forwarded-for'), proxies))
  return headers
}

/** Signing in and out from pages without a script: the same request that the screens send, to the same door, counted in the same way. */
const asScreen =
  ({ auth, deps }: Parts) =>
  (context: Context, path: string, body: unknown): Promise<Response> => {
    const headers = headersWithAddress(context, deps.configuration)
    const { origin } = new URL(deps.configuration.publicUrl)
    for (const name of ['content-length', 'content-type', 'origin', 'referer']) headers.delete(name)
    headers.set('content-type', 'application/json')
    headers.set('origin', origin)
    return auth.handler(new Request(`${origin}/api/auth${path}`, { method: 'POST', headers, body: JSON.stringify(body) }))
  }

const phone = /Mobi|Android|Opera Mini|KaiOS|UCBrowser/i

/** A village secretary on a phone, unless the full office was asked for. */
async function belongsInVillage(context: Context<Variables>, parts: Parts): Promise<boolean> {
  const { headers } = context.req.raw
  if (!phone.test(headers.get('user-agent') ?? '') || (headers.get('cookie') ?? '').includes(fullOfficeCookie)) return false
  const actor = await actorBehind(parts, headers, context.get('requestId'))
  return actor !== null && actor.posts.length > 0 && actor.posts.every(({ role }) => role === 'villageSecretary')
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
