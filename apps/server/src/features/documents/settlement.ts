/** How far an incoming document is settled: from its tasks, who has them, until when, what was handed in. */
import { settlementWords, writtenDate } from '@roviec/register'
import { sql } from 'kysely'

export interface Settlement {
  leads: string | null
  due: string[] | null
  done: number
  total: number
  done_on: string | null
  replies: string | null
}

/** Beside a document `d`; cancelled tasks are counted nowhere. */
export const settlementOf = sql`left join lateral (
  select string_agg(distinct coalesce(a.name, t.lead_name), '; ') as leads, array_agg(distinct t.due_on::text order by t.due_on::text) filter (where t.due_on is not null) as due,
    count(*) filter (where t.state = 'completed')::int as done, count(*)::int as total, max(t.completed_on)::text as done_on,
    (select string_agg(distinct coalesce(r.reference, e.document_reference), '; ') from evidence e
      join task h on h.commune_id = e.commune_id and h.id = e.task_id
      left join official_document r on r.commune_id = e.commune_id and r.id = e.document_id
      where h.commune_id = d.commune_id and h.document_id = d.id and h.state <> 'cancelled') as replies
  from task t left join agency a on a.commune_id = t.commune_id and a.id = t.lead_agency_id
  where t.commune_id = d.commune_id and t.document_id = d.id and t.state <> 'cancelled') settlement on line.state = 'issued'`

/** What the line says where a person wrote nothing else: every agency once, every last day, and how many tasks are done. */
export const settlementCells = ({ leads, due, done, total, done_on, replies }: Settlement, assignedTo: string | null) => ({
  assignedTo: assignedTo || (leads ?? ''),
  dueOn: (due ?? []).map(writtenDate).join('; '),
  progress: progressOf(done, total, done_on),
  replyReference: replies ?? '',
})

function progressOf(done: number, total: number, doneOn: string | null): string {
  if (total === 0) return ''
  const words = done < total ? settlementWords.part : settlementWords.done
  return words.replace('{done}', String(done)).replace('{total}', String(total)).replace('{day}', writtenDate(doneOn))
}
