import type { Reading, Task } from '@roviec/reader'
import type { Gold, GoldTask } from '../gold.ts'
import { jaccard, pairUp } from '../likeness.ts'
import { normaliseBody, words } from '../normalise.ts'
import type { Tally } from '../tally.ts'

type Pair = [GoldTask, Task]

/** Tasks are paired by the words of their quotes; bodies and deadlines are compared inside the pairs. */
export function measureTasks(name: string, gold: Gold, reading: Reading, tally: Tally): void {
  const [wanted, found] = [gold.tasks ?? [], reading.tasks]
  const pairs = pairUp(wanted, found, (a, b) => jaccard(words(a.quote), words(b.quote)), 0.5)
  tally.add('task', pairs.length, wanted.length, found.length)
  const assigned = pairs.filter(([a, b]) => a.explicit && b.lead.length > 0).length
  tally.add('task.assigned', assigned, wanted.filter(task => task.explicit).length, found.filter(task => task.lead.length > 0).length)
  for (const [task, other] of pairs) compareBodies(name, task, other, tally)
  compareDeadlines(name, wanted, found, pairs, tally)
  listMisses(name, wanted, found, pairs, tally)
}

function compareBodies(name: string, task: GoldTask, found: Task, tally: Tally): void {
  const leads = compareNames('task.leads', task.leads ?? [], found.lead, tally)
  const supporting = compareNames('task.partners', task.partners ?? [], found.supporting, tally)
  if (leads !== null) tally.miss(`${name} leads: ${leads} :: ${task.quote.slice(0, 70)}`)
  if (supporting !== null) tally.miss(`${name} partners: ${supporting} :: ${task.quote.slice(0, 70)}`)
}

/** Returns what differs, null when nothing does. */
function compareNames(measure: string, gold: string[], got: { name: string }[], tally: Tally): string | null {
  const wanted = new Set(gold.map(normaliseBody))
  const found = new Set(got.map(({ name }) => normaliseBody(name)))
  const shared = [...found].filter(name => wanted.has(name)).length
  tally.add(measure, shared, wanted.size, found.size)
  return shared === wanted.size && shared === found.size ? null : `gold=${[...wanted].join('|')} got=${[...found].join('|')}`
}

/** Only a day that the text fixes counts; what recurs or was inferred has none. */
function dayOf(deadline: { kind?: string; date?: string | null; basis?: string } | null | undefined): string | null {
  return deadline?.kind === 'date' && deadline.basis !== 'inferred' ? (deadline.date ?? null) : null
}

function compareDeadlines(name: string, wanted: GoldTask[], found: Task[], pairs: Pair[], tally: Tally): void {
  const right = pairs.filter(([a, b]) => dayOf(a.deadline) && dayOf(a.deadline) === dayOf(b.deadline)).length
  tally.add('task.deadline', right, wanted.filter(task => dayOf(task.deadline)).length, found.filter(task => dayOf(task.deadline)).length)
  for (const [a, b] of pairs) {
    if (dayOf(a.deadline) !== dayOf(b.deadline)) tally.miss(`${name} deadline: gold=${dayOf(a.deadline)} got=${dayOf(b.deadline)} :: ${a.quote.slice(0, 70)}`)
  }
}

function listMisses(name: string, wanted: GoldTask[], found: Task[], pairs: Pair[], tally: Tally): void {
  const paired = new Set<GoldTask | Task>(pairs.flat())
  for (const task of wanted) if (!paired.has(task)) tally.miss(`${name} task missed: ${task.quote.slice(0, 110)}`)
  for (const task of found) if (!paired.has(task)) tally.miss(`${name} task extra: ${task.quote.slice(0, 110)}`)
  for (const [a, b] of pairs) {
    if (Boolean(a.explicit) !== b.lead.length > 0)
      tally.miss(`${name} assigned: gold=${Boolean(a.explicit)} got=${b.lead.length > 0} :: ${a.quote.slice(0, 70)}`)
  }
}
