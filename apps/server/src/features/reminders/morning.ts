/** The run of a morning: everything the days since the last run ask for, in one transaction, so that a killed server leaves all of it or nothing. */
import {
  type Audience,
  audiencesOf,
  daysToRun,
  isWorkingDay,
  localDate,
  mustAct,
  type RemindedTask,
  type Reminder,
  reminderStandingOf,
  remindersOf,
  soonUntil,
  unfinishedStates,
  waitsFor,
  workingDaysLeft,
} from '@roviec/register'
import type { Deps } from '../../deps.ts'
import { hourInVietnam, today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { type Addressing, addressingOn } from './addressing.ts'
import { addWhatHappened, addWhatWasImported, countsOf, Digests } from './digest.ts'
import { endingsOf } from './endings.ts'
import type { MessageTask } from './message-body.ts'
import { type NewNotification, notify } from './notifications.ts'
import { type Outgoing, putOut, reachOf } from './outbox.ts'

/** Does nothing before the hour, on a day off, and where it was done. What a day off would have asked for the next working day does. */
export async function runMorning(deps: Deps, communeId: string): Promise<void> {
  const [now, day] = [deps.clock.now(), today(deps.clock)]
  await deps.inCommune(communeId, async trx => {
    if ((await lastRun(trx))?.last_day === day) return
    const addressing = await addressingOn(trx, day)
    if (!addressing || hourInVietnam(now) < addressing.settings.sending.from || !isWorkingDay(addressing.calendar, localDate(day))) return
    const run = await lockRun(trx, communeId)
    if (run.last_day !== null && run.last_day >= day) return
    await write(trx, deps, addressing, run)
    await trx.updateTable('reminder_run').set({ last_day: day, ran_at: now }).execute()
  })
}

const lastRun = (trx: Trx) => trx.selectFrom('reminder_run').select(['last_day', 'ran_at']).executeTakeFirst()

/** Of two servers one waits here until the other is done, and then finds it done. */
async function lockRun(trx: Trx, communeId: string) {
  await trx
    .insertInto('reminder_run')
    .values({ commune_id: communeId, last_day: null, ran_at: null })
    .onConflict(conflict => conflict.column('commune_id').doNothing())
    .execute()
  return trx.selectFrom('reminder_run').select(['last_day', 'ran_at']).forUpdate().executeTakeFirstOrThrow()
}

type Run = Awaited<ReturnType<typeof lockRun>>
type Task = Awaited<ReturnType<typeof tasksWithDeadline>>[number]

const tasksWithDeadline = (trx: Trx) =>
  trx
    .selectFrom('task')
    .select(['id', 'content', 'state', 'due_on', 'assigned_on', 'lead_agency_id', 'in_charge_person_id', 'leader_person_id', 'created_by', 'restricted'])
    .select(eb =>
      eb('id', 'in', eb.selectFrom('task_extension').select('task_id').where('granted', 'is', null))
        .$castTo<boolean>()
        .as('extension_asked'),
    )
    .where('state', 'in', [...unfinishedStates, 'submitted'])
    .where('due_on', 'is not', null)
    .orderBy('due_on')
    .orderBy('id')
    .execute()

async function write(trx: Trx, deps: Deps, addressing: Addressing, run: Run): Promise<void> {
  const { day, settings, calendar } = addressing
  const { from, to } = daysToRun(run.last_day === null ? null : localDate(run.last_day), localDate(day))
  const tasks = await tasksWithDeadline(trx)
  const due = tasks.flatMap(task => remindersOf(remindedTask(task), settings.reminders, calendar, from, to).map(reminder => ({ task, reminder })))
  const digests = new Digests()
  addDeadlines(digests, tasks, addressing)
  const reminders = due.flatMap(each => addReminder(digests, each, addressing))
  await addWhatHappened(trx, digests, day)
  await addWhatWasImported(trx, digests, day)
  const mornings = digests.persons.map(
    (personId): NewNotification => ({
      personId,
      key: `digest ${day}`,
      kind: 'digest',
      taskId: null,
      said: { ...countsOf(digests.of(personId), digests.importedOf(personId)) },
    }),
  )
  await notify(trx, addressing.commune.id, { at: deps.clock.now(), day }, [...reminders, ...mornings, ...(await endingsOf(trx, addressing, run.last_day))])
  if (addressing.commune.sample) return
  const asked = due.map(({ reminder }) => reminder)
  await putOut(trx, deps, addressing.commune.id, deps.clock.now(), await outgoing(trx, deps, addressing, digests, asked))
}

const remindedTask = (task: Task): RemindedTask => ({
  id: task.id,
  state: task.state,
  dueOn: task.due_on === null ? null : localDate(task.due_on),
  assignedOn: localDate(task.assigned_on),
  extensionAsked: task.extension_asked,
})

const standingOf = (task: Task) => reminderStandingOf(task.state, task.extension_asked)

function inMessage(task: Task, audience: Audience, daysLeft: number): MessageTask {
  const waits = waitsFor(standingOf(task), audience)
  return { id: task.id, content: task.restricted ? null : task.content, dueOn: task.due_on, daysLeft, kind: waits && `waits.${waits}`, by: null }
}

/** What each person owes, as it stands this morning. What is handed in is no work that is due: who gave it hears of it by its reminders. */
function addDeadlines(digests: Digests, tasks: readonly Task[], { day, calendar, recipients }: Addressing): void {
  const today = localDate(day)
  const near = soonUntil(calendar, today)
  for (const task of tasks) {
    const audience = mustAct(task.state)
    if (task.due_on === null || task.due_on > near || task.state === 'submitted' || audience === null) continue
    const section = task.due_on < day ? 'overdue' : task.due_on === day ? 'dueToday' : 'dueSoon'
    const line = inMessage(task, audience, workingDaysLeft(calendar, localDate(task.due_on), today))
    for (const personId of recipients(audience, task)) digests.add(personId, section, line)
  }
}

/** Sections of a digest that say what a person owes. */
const owed = ['overdue', 'dueToday', 'dueSoon'] as const

/** To each person once, by the first audience that has them; in the digest where the task does not stand as owed already. */
function addReminder(digests: Digests, { task, reminder }: { task: Task; reminder: Reminder }, { day, calendar, recipients }: Addressing): NewNotification[] {
  const standing = standingOf(task)
  const section = reminder.daysLeft < 0 ? 'escalated' : reminder.daysLeft === 0 ? 'dueToday' : 'dueSoon'
  const reached = new Map<string, Audience>()
  for (const audience of audiencesOf[standing][reminder.kind])
    for (const personId of recipients(audience, task)) if (!reached.has(personId)) reached.set(personId, audience)
  return [...reached].map(([personId, audience]) => {
    const isListed = owed.some(each => digests.has(personId, each, task.id))
    if (!isListed) digests.add(personId, section, inMessage(task, audience, workingDaysLeft(calendar, reminder.dueOn, localDate(day))))
    const waits = waitsFor(standing, audience)
    const said = { dueOn: reminder.dueOn, daysLeft: reminder.daysLeft, ...(waits === null ? {} : { waits }) }
    return { personId, key: reminder.key, kind: `reminder.${reminder.kind}`, taskId: task.id, said }
  })
}

/** A letter and a push a person who wants them, and the list of the day for the webhook. */
async function outgoing(trx: Trx, deps: Deps, { day, commune }: Addressing, digests: Digests, reminders: readonly Reminder[]): Promise<Outgoing[]> {
  const reach = await reachOf(trx, digests.persons, day)
  const letters = [...reach.values()].flatMap((person): Outgoing[] => {
    const { personId, language, name } = person
    const body = { type: 'digest' as const, language, name, commune: commune.name, day, digest: digests.of(personId), imported: digests.importedOf(personId) }
    const mail =
      deps.couriers.mail !== null && person.digest && person.mail !== null
        ? [{ channel: 'mail' as const, key: `digest ${day} ${personId}`, recipient: person.mail }]
        : []
    const pushes = person.subscriptions.map(id => ({ channel: 'push' as const, key: `digest ${day} ${id}`, recipient: id }))
    return [...mail, ...pushes].map(each => ({ ...each, personId, body }))
  })
  const webhook = await trx.selectFrom('webhook').select('url').executeTakeFirst()
  if (!webhook || reminders.length === 0) return letters
  const body = { type: 'event' as const, event: 'reminders', at: deps.clock.now().toISOString(), day, reminders: reminders.map(plainReminder) }
  return [...letters, { channel: 'webhook', key: `reminders ${day}`, personId: null, recipient: '', body }]
}

const plainReminder = ({ key, kind, taskId, dueOn, daysLeft }: Reminder) => ({ key, kind, taskId, dueOn, daysLeft })
