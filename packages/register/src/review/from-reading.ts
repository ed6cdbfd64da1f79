import type { AgencyMention, Citation, Deadline, Indicator, Reading, Task as ReadTask } from '@roviec/reader'
import type { Assignee, Task, TaskDeadline } from '../tasks/task.ts'
import type { ReviewFields, ReviewItem, ReviewKind, TaskItem } from './item.ts'

export interface FromReading {
  documentId: string
  newId: () => string
  /** Id of the body a name surely means, where the reader did not know it. */
  agencyIdOf?: (name: string) => string | null
}

/** One waiting item for each task, indicator and citation of a reading, in the order of the text. */
export function itemsFromReading(reading: Reading, options: FromReading): ReviewItem[] {
  const items: ReviewItem[] = [
    ...reading.tasks.map(task => waiting('task', task, taskFields(task, options), options)),
    ...reading.indicators.map(indicator => waiting('indicator', indicator, indicatorFields(indicator), options)),
    ...reading.citations.map(citation => waiting('citation', citation, citationFields(citation), options)),
  ]
  return items.sort((a, b) => a.span[0] - b.span[0])
}

function waiting<Kind extends ReviewKind>(
  kind: Kind,
  { span, quote }: Pick<ReadTask, 'span' | 'quote'>,
  fields: ReviewFields[Kind],
  { documentId, newId }: FromReading,
): ReviewItem<Kind> {
  return { id: newId(), documentId, kind, state: 'pending', found: fields, fields, span, quote, from: [], reason: null }
}

function taskFields({ quote, lead, supporting, deadline, deliverable }: ReadTask, options: FromReading): ReviewFields['task'] {
  return {
    content: spoken(quote),
    lead: lead.map(mention => assignee(mention, options)),
    supporting: supporting.map(mention => assignee(mention, options)),
    deadline: deadline === null ? null : taskDeadline(deadline),
    deliverable,
    accountable: null,
    authority: null,
  }
}

/** A passage as one line, without marks of notes and emphasis. */
export const spoken = (quote: string): string =>
  quote
    .replace(/<sup>.*?<\/sup>/g, '')
    .replace(/\*+/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const assignee = ({ name, agencyId }: AgencyMention, { agencyIdOf }: FromReading): Assignee => ({ agencyId: agencyId ?? agencyIdOf?.(name) ?? null, name })

const taskDeadline = ({ kind, text, date, basis, rule }: Deadline): TaskDeadline => ({ kind, phrase: text, firstDueOn: date, dueOn: date, basis, rule })

const indicatorFields = ({ name, value, unit, target, percentOfTarget, kind, period, change }: Indicator): ReviewFields['indicator'] => ({
  name,
  value,
  unit,
  target,
  percentOfTarget,
  kind,
  period,
  change,
})

const citationFields = ({ reference, documentType, issuedOn, issuingBody }: Citation): ReviewFields['citation'] => ({
  reference,
  documentType,
  issuedOn,
  issuingBody,
})

/** The task an accepted item becomes; null for one that was not accepted. */
export function taskFrom({ state, fields, documentId, span, quote }: TaskItem, id: string): Task | null {
  return state === 'accepted' || state === 'corrected' ? { id, source: { documentId, quote, span }, ...fields } : null
}
