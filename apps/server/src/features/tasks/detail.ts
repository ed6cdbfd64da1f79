/** What the detail of a task says beyond its row: the arithmetic of its deadline, and which of the six it leaves open. */
import { clarityIds, clarityOf, type WorkCalendar } from '@roviec/register'
import { readDeadline } from '../review/deadlines.ts'
import type { taskById } from './queries.ts'

type Row = NonNullable<Awaited<ReturnType<typeof taskById>>>

/** Only where the words, counted from the day of the paper, lead to the very day that was accepted. `firstSaidOn`: the meeting that concluded it. */
export function explanationOf(row: Row, firstSaidOn: string | undefined, language: 'vi' | 'en', calendar: WorkCalendar): string | null {
  if (row.deadline_text === null || row.first_due_on === null) return null
  const day = row.assigned_on
  const anchorOf = firstSaidOn === day ? 'meeting' : row.document_issued_on === day ? 'document' : 'assigned'
  const { deadline, explanation } = readDeadline(row.deadline_text, { anchor: day, anchorOf, today: day, language, calendar })
  return deadline?.date === row.first_due_on ? explanation : null
}

export function clarityOfTask(row: Row) {
  const { missing } = clarityOf({
    content: row.content,
    lead: row.lead_name === null ? [] : [{ agencyId: row.lead_agency_id, name: row.lead_name }],
    supporting: row.supporting.map(each => ({ agencyId: each.agency_id, name: each.name })),
    deadline:
      row.deadline_text === null && row.due_on === null
        ? null
        : { kind: 'date', phrase: row.deadline_text, firstDueOn: row.first_due_on, dueOn: row.due_on, basis: 'stated', rule: null },
    deliverable: row.deliverable,
    accountable: row.in_charge_name ?? row.leader_name,
    authority: row.authority,
  })
  return clarityIds.map(id => ({ id, clear: !missing.includes(id) }))
}
