/** `/thon`: the pages of a village secretary on an old phone and a weak network. Forms and links, no script. */
import { appErrors, type TaskDetail } from '@roviec/contract'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { deleteCookie, setCookie } from 'hono/cookie'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { asAppError, type Language } from '../../http/errors.ts'
import { today } from '../../platform/clock.ts'
import { findDocument } from '../documents/routes.ts'
import { lineageOf } from '../organisation/history.ts'
import { findTask, ownOpenTasks } from '../tasks/find.ts'
import { agenciesOf } from '../tasks/sides.ts'
import { type Answer, type Answered, answerDone, answerRead, answerTrouble, markRead, takeBack } from './commands.ts'
import { documentPage, listPage, type Page, refusedPage, sentPage, signInPage, taskPage } from './pages.ts'
import { hasRead, unreadDocuments } from './queries.ts'
import { type Asked, answerIn, idIn, isId, type Known, languageCookie, languageIn, ourForm, pageFor, signedIn, type VillageParts } from './request.ts'
import { leadTo, signIn } from './sign-in.ts'

/** Kept until the browser closes: who chose the full office is not led back here. */
export const fullOfficeCookie = 'roviec_full'
/** Pictures of a phone; larger ones are for the full office. */
const mostBytes = 20 * 1024 * 1024
const mostTasks = 200
const aPage = 20
const mostDocuments = 8

export function villagePages(parts: VillageParts): Hono<{ Variables: Known }> {
  const { deps } = parts
  const app = new Hono<{ Variables: Known }>()

  app.onError((error, context) => {
    const refusal = asAppError(error, context.get('requestId'), deps.log)
    if (refusal.code === 'session.missing') return context.redirect('/thon/dang-nhap', 303)
    const page = pageFor(context, deps, null)
    context.header('cache-control', 'no-store')
    const title = page.t(context.req.method === 'GET' ? 'notOpened' : 'notSent')
    return context.html(refusedPage(page, title, appErrors[refusal.code][page.language], '/thon'), refusal.status as 400)
  })
  app.use(async (context, next) => {
    await next()
    context.header('cache-control', 'no-store')
  })
  app.use(
    bodyLimit({
      maxSize: mostBytes,
      onError: () => {
        throw new AppError('upload.too-large')
      },
    }),
  )

  app.get('/dang-nhap', context => context.html(signInPage(pageFor(context, deps, null), null)))
  app.post('/dang-nhap', context => signIn(context, parts))
  app.post('/thoat', async context => {
    await ourForm(context, deps)
    return leadTo(context, '/thon/dang-nhap', await parts.account(context, '/sign-out', {}))
  })
  app.get('/day-du', context => {
    setCookie(context, fullOfficeCookie, '1', { path: '/', sameSite: 'Lax' })
    return context.redirect('/', 303)
  })
  app.get('/tieng', context => {
    setCookie(context, languageCookie, context.req.query('la') === 'en' ? 'en' : 'vi', { path: '/', sameSite: 'Lax', maxAge: 365 * 24 * 60 * 60 })
    return context.redirect('/thon', 303)
  })

  app.get('/', async context => {
    const actor = await signedIn(context, parts)
    deleteCookie(context, fullOfficeCookie, { path: '/' })
    const from = Math.max(0, Number(context.req.query('tu') ?? 0) || 0)
    const lists = await deps.inCommune(actor.communeId, async trx => {
      const own = await ownOpenTasks(trx, actor, today(deps.clock), mostTasks)
      const agencyIds = agenciesOf(actor, await lineageOf(trx), today(deps.clock))
      return {
        tasks: own.slice(from, from + aPage),
        total: own.length,
        next: own.length > from + aPage ? from + aPage : null,
        documents: await unreadDocuments(trx, actor.personId, agencyIds, mostDocuments),
      }
    })
    return context.html(listPage(pageFor(context, deps, actor), lists))
  })
  app.get('/viec/:id', async context => {
    const actor = await signedIn(context, parts)
    return context.html(taskPage(pageFor(context, deps, actor), answerable(await taskOf(context, deps, actor)), null))
  })
  app.get('/van-ban/:id', async context => {
    const actor = await signedIn(context, parts)
    const [id, { language }] = [idIn(context), pageFor(context, deps, actor)]
    const [document, unread, tasks] = await deps.inCommune(actor.communeId, async trx => {
      const own = await ownOpenTasks(trx, actor, today(deps.clock), mostTasks)
      const ofDocument = own.filter(({ task }) => task.document?.id === id).slice(0, 10)
      const details: TaskDetail[] = []
      for (const { task } of ofDocument) details.push(await findTask(trx, { deps, language }, actor, task.id))
      return [await findDocument(trx, actor, id), !(await hasRead(trx, id, actor.personId)), details]
    })
    if (document.restricted) throw new AppError('not-found')
    return context.html(documentPage(pageFor(context, deps, actor), document, tasks, unread))
  })

  app.post('/van-ban/:id/da-doc', async context => {
    const actor = await signedIn(context, parts)
    await ourForm(context, deps)
    await markRead(deps, actor, idIn(context))
    return context.redirect('/thon/da-gui?la=read', 303)
  })
  const answers: Record<string, (actor: Actor, task: TaskDetail, answer: Answer, page: Page) => Promise<Answered>> = {
    'da-doc': (actor, task, answer) => answerRead(deps, actor, task, answer),
    'da-lam': (actor, task, answer, page) => answerDone(deps, actor, task, answer, page.t('doneWithoutWords')),
    'vuong-mac': (actor, task, answer) => answerTrouble(deps, actor, task, answer),
    'rut-lai': (actor, task, answer) => takeBack(deps, actor, task, answer),
  }
  app.post('/viec/:id/:tra-loi{da-doc|da-lam|vuong-mac|rut-lai}', async context => {
    const actor = await signedIn(context, parts)
    const answer = answerIn(await ourForm(context, deps))
    const page = pageFor(context, deps, actor)
    const task = await taskOf(context, deps, actor)
    if (context.req.param('tra-loi') === 'vuong-mac' && answer.words === '')
      return context.html(taskPage(page, answerable(task), page.t('troubleMissing')), 422)
    const done = await answers[context.req.param('tra-loi')]?.(actor, task, answer, page)
    return context.redirect(`/thon/da-gui?viec=${task.id}&la=${done}`, 303)
  })
  app.get('/da-gui', async context => {
    const actor = await signedIn(context, parts)
    const page = pageFor(context, deps, actor)
    const said = sentences[context.req.query('la') ?? ''] ?? 'sent'
    const taskId = context.req.query('viec')
    const task = taskId === undefined ? null : await taskById(deps, actor, taskId, page.language)
    return context.html(sentPage(page, page.t(said), task?.content ?? '', task?.acts.includes('takeBack') && said === 'sentDone' ? task.id : null))
  })
  app.all('*', () => {
    throw new AppError('not-found')
  })
  return app
}

const sentences: Record<string, 'sentRead' | 'sentDone' | 'sentPart' | 'sentTrouble' | 'sentBack'> = {
  read: 'sentRead',
  done: 'sentDone',
  part: 'sentPart',
  trouble: 'sentTrouble',
  back: 'sentBack',
}

const taskOf = (context: Asked, deps: Deps, actor: Actor): Promise<TaskDetail> => taskById(deps, actor, idIn(context), languageIn(context))

const taskById = (deps: Deps, actor: Actor, id: string, language: Language): Promise<TaskDetail> => {
  if (!isId(id)) throw new AppError('not-found')
  return deps.inCommune(actor.communeId, trx => findTask(trx, { deps, language }, actor, id))
}

function answerable(task: TaskDetail) {
  const parts = task.parts.filter(({ position }) => task.ownParts.includes(position))
  return {
    task,
    unread: task.acts.includes('accept') || parts.some(({ state }) => state === 'assigned'),
    canFinish: task.acts.includes('submit') || parts.some(({ state }) => state !== 'done'),
    canUndo: task.acts.includes('takeBack'),
  }
}
