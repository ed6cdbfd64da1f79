/** Many tasks at once: each act is decided, done and told by itself, so that what is refused keeps no other back and none is half done. */
import { appErrors, type BulkAct, type BulkOutcome, type TaskActInput } from '@roviec/contract'
import { type AgencyHistory, localDate, type TaskLife, type WorkCalendar, workingDaysAfter } from '@roviec/register'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { RequestContext } from '../../http/context.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { newId } from '../../platform/ids.ts'
import { assertCan, canReadRestricted } from '../accounts/policy.ts'
import { historyOf } from '../organisation/history.ts'
import { calendarIn } from '../settings/queries.ts'
import { actOnTask, decided } from './life-commands.ts'
import { type LockedTask, taskForAct } from './life-rows.ts'
import { namesOf } from './queries.ts'

type Context = Pick<RequestContext, 'deps' | 'language'>
interface Row {
  taskId: string
  act: BulkAct
}
interface KeyedRow extends Row {
  /** Key of the act with this task. */
  id: string
  version: number
}

/** What would come of each row. */
export const previewMany = async (context: Context, actor: Actor, rows: readonly Row[]): Promise<BulkOutcome[]> =>
  (await glance(context, actor, rows)).map(({ outcome }) => outcome)

/** Rows one after another, each a transaction with its own event; the same rows sent again do nothing twice. */
export async function actOnMany(context: Context, actor: Actor, rows: readonly KeyedRow[]): Promise<BulkOutcome[]> {
  const glances = await glance(context, actor, rows)
  const done = await doneBefore(context, actor, rows)
  const outcomes: BulkOutcome[] = []
  for (const [index, row] of rows.entries()) {
    const { outcome, act } = glances[index] as Glance
    if (done.has(row.id)) outcomes.push({ ...outcome, refusal: null, after: outcome.before, back: null })
    else if (act === null) outcomes.push(outcome)
    else outcomes.push(await actOnOne(context, actor, row, outcome, act))
  }
  return outcomes
}

async function actOnOne(context: Context, actor: Actor, { taskId, id, version }: KeyedRow, outcome: BulkOutcome, act: TaskActInput): Promise<BulkOutcome> {
  try {
    await actOnTask(context.deps, actor, { taskId, id, version, act: withId(act, id) })
    return { ...outcome, version: version + 1 }
  } catch (error) {
    return { ...outcome, refusal: refusalOf(error, context), after: outcome.before, back: null }
  }
}

/** Keys of acts whose answer was lost on its way: they stand. */
const doneBefore = ({ deps }: Context, actor: Actor, rows: readonly KeyedRow[]): Promise<Set<string>> =>
  deps.inCommune(actor.communeId, async trx => {
    const ids = rows.map(({ id }) => id)
    return new Set((await trx.selectFrom('task_event').select('id').where('id', 'in', ids).execute()).map(({ id }) => id))
  })

interface Glance {
  outcome: BulkOutcome
  /** As one task is asked; null where it cannot be. */
  act: TaskActInput | null
}

interface Known {
  day: string
  history: AgencyHistory
  calendar: WorkCalendar
}

function glance(context: Context, actor: Actor, rows: readonly Row[]): Promise<Glance[]> {
  assertCan(actor, 'task.read')
  return context.deps.inCommune(actor.communeId, async trx => {
    const known = { day: today(context.deps.clock), history: await historyOf(trx), calendar: await calendarIn(trx) }
    const glances: (Glance & { lives: TaskLife[] })[] = []
    for (const row of rows) glances.push(await glanceAt(trx, context, actor, row, known))
    const names = await namesOf(
      trx,
      glances.flatMap(({ lives }) => lives.map(life => life.leaderPersonId)),
    )
    return glances.map(each => named(each, names, known.history))
  })
}

async function glanceAt(trx: Trx, context: Context, actor: Actor, { taskId, act }: Row, known: Known): Promise<Glance & { lives: TaskLife[] }> {
  const none = { lead: null, leader: null, dueOn: null }
  let task: LockedTask | null = null
  try {
    task = await readable(trx, actor, taskId)
    const asked = singleAct(act, task, known.calendar)
    const { before, after } = await decided(trx, actor, task, asked, known)
    const outcome = { taskId, content: task.content, refusal: null, before: none, after: none, version: task.version, back: wayBack(act, before, known.day) }
    return { outcome, act: asked, lives: [before, after] }
  } catch (error) {
    const facts = task === null ? none : { lead: task.lead_name, leader: null, dueOn: task.due_on }
    const refusal = refusalOf(error, context)
    const outcome = { taskId, content: task?.content ?? '', refusal, before: facts, after: facts, version: task?.version ?? 1, back: null }
    return { outcome, act: null, lives: [] }
  }
}

async function readable(trx: Trx, actor: Actor, taskId: string): Promise<LockedTask> {
  const task = await taskForAct(trx, taskId)
  if (task.restricted && !canReadRestricted(actor)) throw new AppError('not-found')
  return task
}

/** The same act as one task is asked. */
function singleAct(act: BulkAct, task: LockedTask, calendar: WorkCalendar): TaskActInput {
  if (act.kind === 'changeDeadline') return { ...act, id: newId() }
  if (act.kind !== 'extend') return act
  if (task.due_on === null) throw new AppError('task.no-deadline')
  return { kind: 'changeDeadline', id: newId(), dueOn: workingDaysAfter(calendar, localDate(task.due_on), act.workingDays), reason: act.reason }
}

/** A change of deadline stands in the list of extensions under the key of its act. */
const withId = (act: TaskActInput, id: string): TaskActInput => (act.kind === 'changeDeadline' ? { ...act, id } : act)

function wayBack(act: BulkAct, before: TaskLife, day: string): BulkAct | null {
  switch (act.kind) {
    case 'changeDeadline':
    case 'extend':
      return before.dueOn === null || before.dueOn < day ? null : { kind: 'changeDeadline', dueOn: before.dueOn, reason: act.reason }
    case 'assignAgain':
      // What was accepted or begun is not given back as it was.
      return before.state === 'assigned' && before.leadAgencyId !== null && before.inChargePersonId === null
        ? { kind: 'assignAgain', leadAgencyId: before.leadAgencyId, reason: act.reason }
        : null
    case 'putUnderLeader':
      return { kind: 'putUnderLeader', personId: before.leaderPersonId }
    default:
      return null
  }
}

function named({ outcome, act, lives: [before, after] }: Glance & { lives: TaskLife[] }, names: ReadonlyMap<string, string>, history: AgencyHistory): Glance {
  if (!before || !after) return { outcome, act }
  const agencies = new Map(history.agencies.map(({ id, name }) => [id, name]))
  const facts = (life: TaskLife): BulkOutcome['before'] => ({
    lead: life.leadAgencyId === null ? null : (agencies.get(life.leadAgencyId) ?? null),
    leader: life.leaderPersonId === null ? null : (names.get(life.leaderPersonId) ?? null),
    dueOn: life.dueOn,
  })
  return { outcome: { ...outcome, before: facts(before), after: facts(after) }, act }
}

/** What is no refusal is a bug or a broken server: then the whole request fails, and can be sent again. */
function refusalOf(error: unknown, { language }: Context): BulkOutcome['refusal'] {
  if (!(error instanceof AppError)) throw error
  return { id: error.code, message: appErrors[error.code][language] }
}
