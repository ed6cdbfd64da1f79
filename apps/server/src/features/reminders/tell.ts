/** Told at once, in the transaction of what is told: other features call these, they never write notifications themselves. */
import type { ActKind, Audience } from '@roviec/register'
import type { Actor } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { newId } from '../../platform/ids.ts'
import { type AddressedColumns, type Addressing, addressingOn } from './addressing.ts'
import type { MessageTask } from './message-body.ts'
import { type NewNotification, notify } from './notifications.ts'
import { type Outgoing, putOut, reachOf, sendingFrom } from './outbox.ts'

type Telling = Pick<Deps, 'clock' | 'jobs' | 'couriers'>
type By = Pick<Actor, 'communeId' | 'personId' | 'name'>

/** Who must know of an act; null: nobody, it stands in the task's story. */
const heardBy: Record<ActKind, Audience | null> = {
  accept: null,
  return: 'givers',
  assignAgain: 'doers',
  progress: null,
  submit: 'givers',
  takeBack: 'givers',
  confirm: 'doers',
  sendBack: 'doers',
  reopen: 'doers',
  suspend: 'doers',
  resume: 'doers',
  cancel: 'doers',
  askExtension: 'givers',
  grantExtension: 'doers',
  refuseExtension: 'doers',
  changeDeadline: 'doers',
  putInCharge: 'doers',
  putUnderLeader: 'leader',
  remind: 'doers',
}

/** Acts that change what those who support the task have to do, or by when. */
const heardBySupporters: readonly ActKind[] = ['reopen', 'suspend', 'resume', 'cancel', 'grantExtension', 'changeDeadline']

const taskColumns = ['id', 'content', 'due_on', 'lead_agency_id', 'in_charge_person_id', 'leader_person_id', 'created_by', 'restricted'] as const
type Task = AddressedColumns & { id: string; content: string; due_on: string | null }

interface Act {
  taskId: string
  /** Of the event: told once, however often it is sent. */
  eventId: string
  kind: ActKind
  said: Record<string, unknown>
  /** Who led it, where another agency does now. */
  before?: Pick<AddressedColumns, 'lead_agency_id' | 'in_charge_person_id'>
}

/** Call it when the task has been changed. */
export async function tellOfAct(trx: Trx, deps: Telling, by: By, act: Act): Promise<void> {
  const addressing = await addressingOn(trx, today(deps.clock))
  const task = await trx.selectFrom('task').select(taskColumns).where('id', '=', act.taskId).executeTakeFirst()
  if (!addressing || !task) return
  const isTrouble = act.kind === 'progress' && act.said.trouble === true
  const audience = isTrouble ? 'givers' : heardBy[act.kind]
  const persons = audience === null || isTakenAway(act) ? [] : addressing.recipients(audience, task)
  const supporters = heardBySupporters.includes(act.kind) ? addressing.supporters(await supportingOf(trx, task.id), task) : []
  const former = act.kind === 'assignAgain' && act.before ? addressing.recipients('doers', { ...task, ...act.before }) : []
  const notice = (personId: string, kind: string): NewNotification => ({
    personId,
    key: `act ${act.eventId}`,
    kind,
    taskId: task.id,
    said: { ...act.said, by: by.name },
  })
  const told = [...new Set([...persons, ...supporters])].map(personId => notice(personId, isTrouble ? 'task.trouble' : `task.${act.kind}`))
  const lost = former.filter(personId => !persons.includes(personId)).map(personId => notice(personId, 'task.movedAway'))
  await tell(trx, deps, by, addressing, [...told, ...lost], new Map([[task.id, task]]))
  await tellWebhook(trx, deps, addressing, `task.${act.kind}`, act.eventId, [task.id])
}

const supportingOf = async (trx: Trx, taskId: string): Promise<string[]> =>
  (await trx.selectFrom('task_supporting').select('agency_id').where('task_id', '=', taskId).orderBy('position').execute()).flatMap(row => row.agency_id ?? [])

interface PartTold {
  taskId: string
  position: number
  said: { state: 'inProgress' | 'done'; note: string }
  /** Something stands in the way: who gave the task hears of it too. */
  trouble: boolean
}

/** What a supporting agency says of its part. That it has begun stands in the task. */
export async function tellOfPart(trx: Trx, deps: Telling, by: By, { taskId, position, said, trouble }: PartTold): Promise<void> {
  if (!trouble && said.state === 'inProgress' && said.note === '') return
  const addressing = await addressingOn(trx, today(deps.clock))
  const task = await trx.selectFrom('task').select(taskColumns).where('id', '=', taskId).executeTakeFirst()
  if (!addressing || !task) return
  const persons = new Set([...addressing.recipients('doers', task), ...(trouble ? addressing.recipients('givers', task) : [])])
  const key = `part ${position} ${newId()}`
  const kind = trouble ? 'task.trouble' : 'task.part'
  const told = [...persons].map(personId => ({ personId, key, kind, taskId, said: { ...said, by: by.name } }))
  await tell(trx, deps, by, addressing, told, new Map([[taskId, task]]))
  await tellWebhook(trx, deps, addressing, 'task.part', key, [taskId])
}

/** Nobody is put in charge: there is nobody to tell. */
const isTakenAway = ({ kind, said }: Act): boolean => (kind === 'putInCharge' || kind === 'putUnderLeader') && said.personId === null

/** New tasks, however many at once: those who lead them and those who support them. */
export async function tellOfNewTasks(trx: Trx, deps: Telling, by: By, taskIds: readonly string[]): Promise<void> {
  const addressing = taskIds.length === 0 ? null : await addressingOn(trx, today(deps.clock))
  if (!addressing) return
  const tasks = await trx.selectFrom('task').select(taskColumns).where('id', 'in', taskIds).orderBy('id').execute()
  const supporting = Map.groupBy(
    await trx.selectFrom('task_supporting').select(['task_id', 'agency_id']).where('task_id', 'in', taskIds).orderBy('position').execute(),
    each => each.task_id,
  )
  const told = tasks.flatMap(task => {
    const leads = task.lead_agency_id === null ? [] : addressing.recipients('doers', task)
    const agencies = (supporting.get(task.id) ?? []).flatMap(each => each.agency_id ?? [])
    const supports = addressing.supporters(agencies, task).filter(id => !leads.includes(id))
    const notice = (personId: string, kind: string): NewNotification => ({
      personId,
      key: `new ${task.id}`,
      kind,
      taskId: task.id,
      said: { by: by.name, dueOn: task.due_on },
    })
    return [...leads.map(id => notice(id, 'task.created')), ...supports.map(id => notice(id, 'task.supporting'))]
  })
  await tell(trx, deps, by, addressing, told, new Map(tasks.map(task => [task.id, task])))
  await tellWebhook(trx, deps, addressing, 'task.created', newId(), taskIds)
}

/** Its tasks, once it stands in a register: until then reviewers are still at work on them. */
export async function tellOfDocument(trx: Trx, deps: Telling, by: By, documentId: string, only?: readonly string[]): Promise<void> {
  if (only?.length === 0) return
  const tasks = await trx
    .selectFrom('task as t')
    .innerJoin('official_document as d', join => join.onRef('d.commune_id', '=', 't.commune_id').onRef('d.id', '=', 't.document_id'))
    .select('t.id')
    .where('t.document_id', '=', documentId)
    .where('d.state', '=', 'registered')
    .$if(only !== undefined, query => query.where('t.id', 'in', only ?? []))
    .execute()
  await tellOfNewTasks(
    trx,
    deps,
    by,
    tasks.map(({ id }) => id),
  )
}

/** The paper behind them was called back: who still works on its tasks asks what becomes of them, who gave them decides it. */
export async function tellOfWithdrawal(trx: Trx, deps: Telling, by: By, documentId: string, reason: string): Promise<void> {
  const open = trx.selectFrom('task').select(taskColumns).where('document_id', '=', documentId).where('state', 'not in', ['completed', 'cancelled'])
  const tasks = await open.orderBy('id').execute()
  const addressing = tasks.length === 0 ? null : await addressingOn(trx, today(deps.clock))
  if (!addressing) return
  const told = tasks.flatMap(task => {
    const persons = new Set([...addressing.recipients('doers', task), ...addressing.recipients('givers', task)])
    return [...persons].map(personId => ({
      personId,
      key: `withdrawn ${task.id}`,
      kind: 'task.paperWithdrawn',
      taskId: task.id,
      said: { by: by.name, reason },
    }))
  })
  await tell(trx, deps, by, addressing, told, new Map(tasks.map(task => [task.id, task])))
}

/** Nobody is told of what they did themselves. */
async function tell(trx: Trx, deps: Telling, by: By, addressing: Addressing, all: readonly NewNotification[], tasks: ReadonlyMap<string, Task>): Promise<void> {
  const { day, commune, settings, calendar } = addressing
  const now = deps.clock.now()
  const others = all.filter(({ personId }) => personId !== by.personId)
  const fresh = others.length === 0 ? [] : await notify(trx, commune.id, { at: now, day }, others)
  if (commune.sample || fresh.length === 0) return
  const reach = await reachOf(trx, [...new Set(fresh.map(({ personId }) => personId))], day)
  const messages = fresh.flatMap((each): Outgoing[] => {
    const person = reach.get(each.personId)
    const task = tasks.get(each.taskId ?? '')
    if (!person || !task) return []
    const body = { type: 'notice' as const, language: person.language, name: person.name, commune: commune.name, task: inMessage(task, each.kind, by.name) }
    const mail =
      deps.couriers.mail !== null && person.atOnce && person.mail !== null
        ? [{ channel: 'mail' as const, key: `${each.key} ${each.personId}`, recipient: person.mail }]
        : []
    const pushes = person.subscriptions.map(id => ({ channel: 'push' as const, key: `${each.key} ${id}`, recipient: id }))
    return [...mail, ...pushes].map(message => ({ ...message, personId: each.personId, body }))
  })
  await putOut(trx, deps, commune.id, sendingFrom(now, settings, calendar), messages)
}

const inMessage = (task: Task, kind: string, by: string): MessageTask => ({
  id: task.id,
  content: task.restricted ? null : task.content,
  dueOn: task.due_on,
  daysLeft: null,
  kind,
  by,
})

/** A program needs no rest, so it hears at once. */
export async function tellWebhook(
  trx: Trx,
  deps: Pick<Deps, 'clock' | 'jobs'>,
  { commune }: Addressing,
  event: string,
  key: string,
  taskIds: readonly string[],
): Promise<void> {
  if (commune.sample || !(await trx.selectFrom('webhook').select('url').executeTakeFirst())) return
  const now = deps.clock.now()
  const body = { type: 'event' as const, event, at: now.toISOString(), taskIds }
  await putOut(trx, deps, commune.id, now, [{ channel: 'webhook', key: `${event} ${key}`, personId: null, recipient: '', body }])
}
