/** What stands in a review item: made from the reader's findings. Pure. */
import type { CitationDraft, IndicatorDraft, ProblemDraft, TaskDraft } from '@roviec/contract'
import type { AgencyMention, Citation, Indicator, Problem, Reading, Task } from '@roviec/reader'
import { review } from '@roviec/register'

export type Kind = 'task' | 'indicator' | 'citation' | 'problem'
export type Draft = TaskDraft | IndicatorDraft | CitationDraft | ProblemDraft

export interface NewItem {
  kind: Kind
  position: number
  draft: Draft
}

/** One item a finding, in the order of the text. */
export function itemsOf(reading: Reading): NewItem[] {
  const of = <Finding>(kind: Kind, findings: readonly Finding[], draft: (finding: Finding) => Draft): NewItem[] =>
    findings.map((finding, position) => ({ kind, position, draft: draft(finding) }))
  return [
    ...of('task', reading.tasks, taskDraft),
    ...of('indicator', reading.indicators, indicatorDraft),
    ...of('citation', reading.citations, citationDraft),
    ...of('problem', reading.problems, problemDraft),
  ]
}

export const taskDraft = (task: Task): TaskDraft => ({
  content: review.spoken(task.quote),
  quote: task.quote,
  span: task.span,
  lead: task.lead.map(named),
  supporting: task.supporting.map(named),
  deadline: task.deadline && {
    text: task.deadline.text,
    kind: task.deadline.kind,
    date: task.deadline.date,
    basis: task.deadline.basis,
    rule: task.deadline.rule,
  },
  deliverable: task.deliverable,
})

const named = ({ name, basis, agencyId }: AgencyMention): TaskDraft['lead'][number] => ({ name, basis, agencyId: agencyId ?? null })

const indicatorDraft = ({ name, quote, span, value, unit, target, percentOfTarget, kind, period }: Indicator): IndicatorDraft => ({
  name,
  quote,
  span,
  value,
  unit,
  target,
  percentOfTarget,
  kind,
  period,
})

const citationDraft = ({ reference, documentType, issuedOn, issuingBody, quote, span }: Citation): CitationDraft => ({
  reference,
  documentType,
  issuedOn,
  issuingBody,
  quote,
  span,
})

const problemDraft = ({ code, severity, quote, span, actual, expected, inputs }: Problem): ProblemDraft => ({
  code,
  severity,
  quote,
  span,
  actual,
  expected,
  inputs,
})

/** A task from text that a person selected: the words, and nothing guessed. */
export const selectedTask = (quote: string, span: [number, number]): TaskDraft => ({
  content: review.spoken(quote),
  quote,
  span,
  lead: [],
  supporting: [],
  deadline: null,
  deliverable: null,
})

/** Of the "6 rõ", what the draft does not say. */
export function missingOf(draft: TaskDraft): ('lead' | 'deadline' | 'deliverable')[] {
  return [
    ...(draft.lead.length === 0 ? ['lead' as const] : []),
    ...(draft.deadline === null ? ['deadline' as const] : []),
    ...(draft.deliverable === null ? ['deliverable' as const] : []),
  ]
}

/** Complete enough to be accepted in one go with others: somebody to do it and a time. */
export const isComplete = (draft: TaskDraft): boolean => draft.lead.length > 0 && draft.deadline !== null
