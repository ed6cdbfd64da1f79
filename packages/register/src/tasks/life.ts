/** What may happen to an assigned task, by whom, and what comes of it. States of time are no states: see `time-state.ts`. */
import type { LocalDate } from '../calendar/local-date.ts'
import { done, type Result, refused } from '../result.ts'
import { type ActKind, type ActRule, actRules } from './acts.ts'

export const taskStates = ['assigned', 'accepted', 'inProgress', 'submitted', 'completed', 'returned', 'suspended', 'cancelled'] as const
export type TaskState = (typeof taskStates)[number]

/** Work that somebody still owes. */
export const openStates: readonly TaskState[] = ['assigned', 'accepted', 'inProgress', 'submitted', 'returned', 'suspended']

/** Work that is not even handed in: its deadline runs. */
export const unfinishedStates: readonly TaskState[] = ['assigned', 'accepted', 'inProgress', 'returned']

/** In which part somebody stands to one task: who gave it (the office and the leaders), who leads it, who supports it. One person may stand in several. */
export type TaskSide = 'assigner' | 'lead' | 'supporting'

export interface Extension {
  id: string
  askedBy: string
  askedOn: LocalDate
  /** The day wished for; the one granted may be another. */
  wishedDueOn: LocalDate
  reason: string
  /** Null while nobody has answered. */
  answer: { granted: boolean; dueOn: LocalDate | null; by: string; on: LocalDate; reason: string | null } | null
}

/** All of a task that its life changes. */
export interface TaskLife {
  state: TaskState
  /** Where a suspended task stood. */
  suspendedFrom: TaskState | null
  leadAgencyId: string | null
  /** Who does it inside the leading agency. */
  inChargePersonId: string | null
  /** Lãnh đạo phụ trách. */
  leaderPersonId: string | null
  /** The first deadline: once set it never changes. */
  firstDueOn: LocalDate | null
  dueOn: LocalDate | null
  percent: number
  /** By whom and when the product was handed in that waits for confirmation or was confirmed. */
  submittedOn: LocalDate | null
  submittedBy: string | null
  /** The day counts on which it was handed in, not that of the confirmation. */
  completedOn: LocalDate | null
  extensions: readonly Extension[]
}

/** A document of the registers by its number, a file, a figure of the indicators, or in words what was done. */
export interface Product {
  documentReference: string | null
  fileSha256: string | null
  figure: string | null
  words: string | null
}

export const returnReasons = ['wrongAddressee', 'unclear', 'other'] as const
export type ReturnReason = (typeof returnReasons)[number]

export type TaskAct =
  | { kind: 'accept' }
  | { kind: 'return'; why: ReturnReason; reason: string }
  | { kind: 'assignAgain'; leadAgencyId: string; reason: string }
  | { kind: 'progress'; note: string; percent: number | null }
  | { kind: 'submit'; product: Product }
  | { kind: 'takeBack' }
  | { kind: 'confirm'; note: string }
  | { kind: 'sendBack'; reason: string }
  | { kind: 'reopen'; reason: string }
  | { kind: 'suspend'; reason: string }
  | { kind: 'resume' }
  | { kind: 'cancel'; reason: string }
  | { kind: 'askExtension'; id: string; dueOn: LocalDate; reason: string }
  | { kind: 'grantExtension'; id: string; dueOn: LocalDate; reason: string }
  | { kind: 'refuseExtension'; id: string; reason: string }
  | { kind: 'changeDeadline'; id: string; dueOn: LocalDate; reason: string }
  | { kind: 'putInCharge'; personId: string | null }
  | { kind: 'putUnderLeader'; personId: string | null }
  | { kind: 'remind'; note: string }

/** Every answer is one of these, to be said in words by the screens. */
export type TaskRefusal =
  | 'wrong-state'
  | 'not-yours'
  | 'reason-missing'
  | 'product-missing'
  | 'children-open'
  | 'own-work'
  | 'percent-outside'
  | 'extension-pending'
  | 'no-such-extension'
  | 'no-deadline'
  | 'day-not-later'
  | 'day-past'
  | 'same-lead'

/** Who acts and when. */
export interface ActBy {
  personId: string
  sides: readonly TaskSide[]
  today: LocalDate
  /** Sub-tasks that are still open. */
  openChildren: number
}

/**
 * The task after an act, or every reason why not.
 *
 * @example
 * actOn(life, { kind: 'confirm', note: '' }, by) // { ok: false, refusals: ['own-work'] } for who handed it in: a second person confirms
 */
export function actOn(life: TaskLife, act: TaskAct, by: ActBy): Result<TaskLife, TaskRefusal> {
  const rule: ActRule = actRules[act.kind]
  const refusals: TaskRefusal[] = []
  if (!rule.by.some(side => by.sides.includes(side))) refusals.push('not-yours')
  if (!rule.from.includes(life.state)) refusals.push('wrong-state')
  if (rule.needsReason && !('reason' in act && act.reason.trim() !== '')) refusals.push('reason-missing')
  refusals.push(...objections(life, act, by))
  return refusals.length > 0 ? refused(...refusals) : done(changed(life, act, by))
}

/** The acts that are open to somebody now, in the order of the table; those that need more input than a click are among them. */
export const actsOpen = (life: TaskLife, { sides, personId, openChildren }: Omit<ActBy, 'today'>): ActKind[] =>
  (Object.keys(actRules) as ActKind[]).filter(kind => {
    const rule: ActRule = actRules[kind]
    if (!rule.by.some(side => sides.includes(side)) || !rule.from.includes(life.state)) return false
    if (kind === 'submit') return openChildren === 0
    if (kind === 'confirm') return life.submittedBy !== personId
    const pending = pendingExtension(life) !== null
    if (kind === 'askExtension') return life.dueOn !== null && !pending
    return kind === 'grantExtension' || kind === 'refuseExtension' ? pending : true
  })

export const pendingExtension = ({ extensions }: Pick<TaskLife, 'extensions'>): Extension | null => extensions.find(({ answer }) => answer === null) ?? null

const said = (words: string | null): boolean => words !== null && words.trim() !== ''

function objections(life: TaskLife, act: TaskAct, { personId, today, openChildren }: ActBy): TaskRefusal[] {
  switch (act.kind) {
    case 'progress':
      return [...(said(act.note) || act.percent !== null ? [] : ['reason-missing' as const]), ...percentFault(act.percent)]
    case 'submit':
      return [...(Object.values(act.product).some(said) ? [] : ['product-missing' as const]), ...(openChildren > 0 ? ['children-open' as const] : [])]
    case 'confirm':
      return life.submittedBy === personId ? ['own-work'] : []
    case 'assignAgain':
      return life.state !== 'returned' && act.leadAgencyId === life.leadAgencyId ? ['same-lead'] : []
    case 'askExtension':
      if (life.dueOn === null) return ['no-deadline']
      return [
        ...(pendingExtension(life) ? ['extension-pending' as const] : []),
        ...(act.dueOn > life.dueOn ? [] : ['day-not-later' as const]),
        ...(act.dueOn < today ? ['day-past' as const] : []),
      ]
    case 'grantExtension':
    case 'refuseExtension': {
      if (pendingExtension(life)?.id !== act.id) return ['no-such-extension']
      return act.kind === 'grantExtension' && life.dueOn !== null && act.dueOn <= life.dueOn ? ['day-not-later'] : []
    }
    case 'changeDeadline':
      return [...(act.dueOn < today ? ['day-past' as const] : []), ...(pendingExtension(life) ? ['extension-pending' as const] : [])]
    default:
      return []
  }
}

const percentFault = (percent: number | null): TaskRefusal[] =>
  percent === null || (Number.isInteger(percent) && percent >= 0 && percent <= 100) ? [] : ['percent-outside']

function changed(life: TaskLife, act: TaskAct, { personId, today }: ActBy): TaskLife {
  switch (act.kind) {
    case 'accept':
      return { ...life, state: 'accepted' }
    case 'return':
      return { ...life, state: 'returned', inChargePersonId: null }
    case 'assignAgain':
      return {
        ...life,
        state: 'assigned',
        leadAgencyId: act.leadAgencyId,
        inChargePersonId: act.leadAgencyId === life.leadAgencyId ? life.inChargePersonId : null,
      }
    case 'progress':
      return { ...life, state: 'inProgress', percent: act.percent ?? life.percent }
    case 'submit':
      return { ...life, state: 'submitted', submittedOn: today, submittedBy: personId }
    case 'takeBack':
    case 'sendBack':
      return { ...life, state: 'inProgress', submittedOn: null, submittedBy: null }
    case 'confirm':
      return { ...life, state: 'completed', percent: 100, completedOn: life.submittedOn, extensions: unanswered(life, personId, today) }
    case 'reopen':
      return { ...life, state: 'inProgress', submittedOn: null, submittedBy: null, completedOn: null }
    case 'suspend':
      return { ...life, state: 'suspended', suspendedFrom: life.state }
    case 'resume':
      return { ...life, state: life.suspendedFrom ?? 'assigned', suspendedFrom: null }
    case 'cancel':
      return { ...life, state: 'cancelled', suspendedFrom: null, extensions: unanswered(life, personId, today) }
    case 'askExtension':
      return {
        ...life,
        extensions: [...life.extensions, { id: act.id, askedBy: personId, askedOn: today, wishedDueOn: act.dueOn, reason: act.reason, answer: null }],
      }
    case 'grantExtension':
      return { ...withAnswer(life, act.id, { granted: true, dueOn: act.dueOn, by: personId, on: today, reason: act.reason || null }), dueOn: act.dueOn }
    case 'refuseExtension':
      return withAnswer(life, act.id, { granted: false, dueOn: null, by: personId, on: today, reason: act.reason })
    case 'changeDeadline':
      return deadlineChanged(life, act, personId, today)
    case 'putInCharge':
      return { ...life, inChargePersonId: act.personId }
    case 'putUnderLeader':
      return { ...life, leaderPersonId: act.personId }
    case 'remind':
      return life
  }
}

/** A first deadline is set once; a later one by the assigner stands in the same list as those asked for. */
function deadlineChanged(life: TaskLife, { id, dueOn, reason }: Extract<TaskAct, { kind: 'changeDeadline' }>, by: string, on: LocalDate): TaskLife {
  if (life.firstDueOn === null) return { ...life, firstDueOn: dueOn, dueOn }
  const own: Extension = { id, askedBy: by, askedOn: on, wishedDueOn: dueOn, reason, answer: { granted: true, dueOn, by, on, reason: null } }
  return { ...life, dueOn, extensions: [...life.extensions, own] }
}

const withAnswer = (life: TaskLife, id: string, answer: NonNullable<Extension['answer']>): TaskLife => ({
  ...life,
  extensions: life.extensions.map(each => (each.id === id ? { ...each, answer } : each)),
})

/** What nobody answered before the end is answered by the end. */
const unanswered = ({ extensions }: TaskLife, by: string, on: LocalDate): readonly Extension[] =>
  extensions.map(each => (each.answer === null ? { ...each, answer: { granted: false, dueOn: null, by, on, reason: null } } : each))
