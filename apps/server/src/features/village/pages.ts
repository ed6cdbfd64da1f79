/** The village pages as HTML: no script, nothing to load beside them. */
import type { TaskDetail, TaskRow } from '@roviec/contract'
import { html } from 'hono/html'
import type { Language } from '../../http/errors.ts'
import { dayInVietnam } from '../../platform/clock.ts'
import { style } from './style.ts'
import type { VillageWords } from './words.ts'

type Html = ReturnType<typeof html>

/** What every page is made with. */
export interface Page {
  t: VillageWords
  language: Language
  /** Proof that a form is one of ours. */
  token: string
  /** Null before signing in. */
  name: string | null
  /** A key for a form that is about to be shown; sent twice it is one act. */
  newKey: () => string
}

export const layout = ({ t, language, name, token }: Page, title: string, body: Html): Html => html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${title} · Rõ Việc</title><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><link rel="icon" href="/icon.svg"><style>${style}</style></head>
<body><header>${name === null ? 'Rõ Việc' : t('greeting', { name })}</header>
<main>${body}</main>
<footer>${name === null ? '' : html`<form method="post" action="/thon/thoat"><input type="hidden" name="ma" value="${token}"><button class="link">${t('signOut')}</button></form>`}
<a href="/thon/day-du">${t('fullOffice')}</a><a href="/thon/tieng?la=${language === 'vi' ? 'en' : 'vi'}" lang="${language === 'vi' ? 'en' : 'vi'}">${t('language')}</a></footer></body></html>`

const shortDay = (day: string): string =>
  day
    .split('-')
    .reverse()
    .map(part => String(Number(part)))
    .join('/')

const hidden = ({ token, newKey }: Page): Html => html`<input type="hidden" name="ma" value="${token}"><input type="hidden" name="khoa" value="${newKey()}">`

export const signInPage = (page: Page, said: string | null): Html =>
  layout(
    page,
    page.t('signIn'),
    html`<h1>${page.t('signIn')}</h1>${said === null ? '' : html`<p class="note bad" role="alert">${said}</p>`}
<form method="post" action="/thon/dang-nhap"><input type="hidden" name="ma" value="${page.token}">
<label for="ten">${page.t('userName')}</label><input id="ten" name="ten" autocomplete="username" autocapitalize="none" required>
<label for="mat-khau">${page.t('password')}</label><input id="mat-khau" name="matKhau" type="password" autocomplete="current-password" required>
<button>${page.t('signIn')}</button></form>`,
  )

function due({ t }: Page, { dueOn, timeState }: TaskRow): Html {
  if (dueOn === null) return html`<p class="quiet">${t('noDeadline')}</p>`
  const day = shortDay(dueOn)
  if (timeState === 'overdue') return html`<p class="bad">${t('overdue', { day })}</p>`
  return timeState === 'dueSoon' ? html`<p class="warn">${t('dueSoon', { day })}</p>` : html`<p>${t('due', { day })}</p>`
}

/** A task and what the next answer may be. */
export interface Answerable<Task extends TaskRow> {
  task: Task
  unread: boolean
  canFinish: boolean
}

export interface ToRead {
  id: string
  reference: string | null
  subject: string | null
  issuingBody: string | null
}

/** A page of the list stays light, whatever is written in the papers. */
const cut = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length)}…` : text)

interface Lists {
  tasks: readonly Answerable<TaskRow>[]
  total: number
  /** Where the next page begins; null on the last one. */
  next: number | null
  documents: readonly ToRead[]
}

export function listPage(page: Page, { tasks, total, next, documents }: Lists): Html {
  const { t } = page
  return layout(
    page,
    t('title'),
    html`<h1>${t('title')}</h1>
<h2>${t('tasks', { count: total })}</h2>${tasks.length === 0 ? html`<p class="quiet">${t('noTasks')}</p>` : html`<ul>${tasks.map(each => taskCard(page, each))}</ul>`}${next === null ? '' : html`<p><a class="big" href="/thon?tu=${next}">${t('more')} →</a></p>`}
<h2>${t('documents', { count: documents.length })}</h2>${documents.length === 0 ? html`<p class="quiet">${t('noDocuments')}</p>` : html`<ul>${documents.map(each => documentCard(page, each))}</ul>`}`,
  )
}

const taskCard = (
  page: Page,
  each: Answerable<TaskRow>,
): Html => html`<li class="card"><p><a class="big" lang="vi" href="/thon/viec/${each.task.id}">${cut(each.task.content, 200)}</a></p>${due(page, each.task)}
${each.task.state === 'submitted' ? html`<p class="quiet">${page.t('waiting')}</p>` : quickForms(page, each)}</li>`

/** The next answer in one press; the words and the photo are on the task's own page. */
function quickForms(page: Page, { task, unread, canFinish }: Answerable<TaskRow>): Html | string {
  const { t } = page
  const form = (path: string, word: string) =>
    html`<form method="post" action="/thon/viec/${task.id}/${path}">${hidden(page)}<button aria-label="${word}: ${cut(task.content, 50)}">${word}</button></form>`
  const trouble = html`<p><a class="big" href="/thon/viec/${task.id}#vuong">${t('trouble')}</a></p>`
  if (!unread && !canFinish) return ''
  return html`${unread ? form('da-doc', t('read')) : form('da-lam', t('done'))}${canFinish ? trouble : ''}`
}

const documentCard = (
  page: Page,
  { id, reference, subject, issuingBody }: ToRead,
): Html => html`<li class="card"><p><a class="big" lang="vi" href="/thon/van-ban/${id}">${reference ?? ''} ${cut(subject ?? '', 200)}</a></p><p class="quiet">${issuingBody ?? ''}</p>
<form method="post" action="/thon/van-ban/${id}/da-doc">${hidden(page)}<button aria-label="${page.t('read')}: ${cut(reference ?? subject ?? '', 50)}">${page.t('read')}</button></form></li>`

export function taskPage(page: Page, { task, unread, canFinish, canUndo }: Answerable<TaskDetail> & { canUndo: boolean }, said: string | null): Html {
  const { t } = page
  return layout(
    page,
    task.content.slice(0, 60),
    html`<p><a class="big" href="/thon">← ${t('back')}</a></p>${said === null ? '' : html`<p class="note bad" role="alert">${said}</p>`}
<h1 lang="vi">${task.content}</h1>${due(page, task)}
${task.deliverable === null ? '' : html`<p>${t('product', { deliverable: task.deliverable })}</p>`}
${task.ownParts.length > 0 ? html`<p class="quiet">${t('supporting', { lead: task.lead?.name ?? '' })}</p>` : ''}
${task.document === null ? '' : html`<p><a class="big" href="/thon/van-ban/${task.document.id}">${t('from', { document: task.document.reference ?? task.document.subject ?? '' })}</a></p><p class="quote">${task.quote}</p>`}
${task.state === 'submitted' ? html`<p class="note">${t('waiting')}</p>` : ''}
${unread ? html`<form method="post" action="/thon/viec/${task.id}/da-doc">${hidden(page)}<button>${t('read')}</button></form>` : ''}
${canFinish ? answers(page, task.id) : ''}
${canUndo ? undoForm(page, task.id) : ''}
${told(page, task)}`,
  )
}

const answers = (page: Page, taskId: string): Html => {
  const { t } = page
  const photo = (id: string) => html`<label for="${id}">${t('photo')}</label><input id="${id}" type="file" name="anh" accept="image/jpeg,image/png">`
  return html`<h2>${t('sayDone')}</h2><form method="post" action="/thon/viec/${taskId}/da-lam" enctype="multipart/form-data">${hidden(page)}
<label for="ket-qua">${t('doneWords')}</label><textarea id="ket-qua" name="loi" rows="2" maxlength="2000"></textarea>${photo('anh-lam')}<button>${t('done')}</button></form>
<h2>${t('sayTrouble')}</h2><form method="post" action="/thon/viec/${taskId}/vuong-mac" enctype="multipart/form-data">${hidden(page)}
<label for="vuong">${t('troubleWords')}</label><textarea id="vuong" name="loi" rows="3" maxlength="2000" required></textarea>${photo('anh-vuong')}<button class="second">${t('trouble')}</button></form>`
}

const undoForm = (page: Page, taskId: string): Html =>
  html`<form method="post" action="/thon/viec/${taskId}/rut-lai">${hidden(page)}<button class="second">${page.t('undo')}</button></form>`

/** What was said of it so far, the last first; the notes of many months do not make the page heavy. */
function told({ t }: Page, { events }: TaskDetail): Html | string {
  const said = events
    .map(event => ({ who: event.by.name, at: event.at, words: [event.said.note, event.said.reason].find(each => typeof each === 'string' && each !== '') }))
    .filter(({ words }) => words !== undefined)
    .slice(-8)
    .reverse()
  if (said.length === 0) return ''
  return html`<h2>${t('story')}</h2><ul>${said.map(({ who, at, words }) => html`<li class="card"><p>${String(words)}</p><p class="quiet">${who} · ${shortDay(dayInVietnam(new Date(at)))}</p></li>`)}</ul>`
}

interface ReadDocument extends ToRead {
  files: readonly { sha256: string; name: string }[]
}

export function documentPage(page: Page, document: ReadDocument, tasks: readonly TaskDetail[], unread: boolean): Html {
  const { t } = page
  return layout(
    page,
    document.reference ?? document.subject ?? '',
    html`<p><a class="big" href="/thon">← ${t('back')}</a></p><h1>${document.subject ?? document.reference ?? ''}</h1><p>${document.reference ?? ''}</p><p class="quiet">${document.issuingBody ?? ''}</p>
${document.files.map(file => html`<p><a class="big" href="/api/documents/${document.id}/files/${file.sha256}">${t('original', { name: file.name })}</a></p>`)}
${unread ? html`<form method="post" action="/thon/van-ban/${document.id}/da-doc">${hidden(page)}<button>${t('read')}</button></form>` : ''}
<h2>${t('ofDocument')}</h2>${tasks.map(task => html`<p class="quote">${task.quote}</p><p><a class="big" href="/thon/viec/${task.id}">${t('open')}</a></p>`)}`,
  )
}

export const sentPage = (page: Page, sentence: string, about: string, undoTaskId: string | null): Html =>
  layout(
    page,
    page.t('sent'),
    html`<div class="note" role="status"><h1>✓ ${page.t('sent')}</h1><p>${sentence}</p></div><p>${about}</p>
${undoTaskId === null ? '' : undoForm(page, undoTaskId)}<p><a class="big" href="/thon">← ${page.t('back')}</a></p>`,
  )

export const refusedPage = (page: Page, title: string, sentence: string, back: string): Html =>
  layout(
    page,
    title,
    html`<div class="note bad" role="alert"><h1>${title}</h1><p>${sentence}</p></div><p><a class="big" href="${back}">← ${page.t('back')}</a></p>`,
  )
