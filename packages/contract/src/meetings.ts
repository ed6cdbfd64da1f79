/** Meetings, the weekly schedule, conclusions and what becomes of them, and the programme of work. */
import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { taskState, timeState } from './tasks/index.ts'
import { id, localDate, version } from './values.ts'

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const words = (most: number) => z.string().trim().max(most)
const named = z.object({ agencyId: id, name: z.string() })
const orNull = <Type extends z.ZodType>(type: Type) => type.nullable().default(null)

const meetingFields = {
  kind: z.enum(['meeting', 'work']),
  title: words(300).min(3),
  series: orNull(words(200).min(2)),
  agencyId: orNull(id),
  on: localDate,
  startsAt: time,
  endsAt: orNull(time),
  place: orNull(words(200)),
  chairPersonId: orNull(id),
  /** Where the chair is nobody of the register. */
  chairName: orNull(words(100)),
  participants: orNull(words(1000)),
}

export const meetingRow = z.object({
  id,
  version,
  kind: z.enum(['meeting', 'work']),
  title: z.string(),
  series: z.string().nullable(),
  agency: named.nullable(),
  on: localDate,
  startsAt: z.string(),
  endsAt: z.string().nullable(),
  place: z.string().nullable(),
  chair: z.object({ personId: id.nullable(), name: z.string() }).nullable(),
  participants: z.string().nullable(),
  state: z.enum(['planned', 'held', 'cancelled']),
  conclusions: z.int(),
  /** "7/12 xong": of the tasks its conclusions made. */
  tasks: z.object({ done: z.int(), total: z.int() }),
})

const taskOfItem = z.object({ id, state: taskState, timeState, percent: z.int(), dueOn: localDate.nullable() })

const saidItem = z.object({
  id,
  number: z.int(),
  content: z.string(),
  lead: named.nullable(),
  supporting: z.array(named),
  deadlineText: z.string().nullable(),
  dueOn: localDate.nullable(),
  deliverable: z.string().nullable(),
  task: taskOfItem.nullable(),
  /** "Nhắc lại lần N"; 0 where it was said once or has moved since. */
  timesReminded: z.int(),
})

export const conclusionItem = saidItem.extend({
  version,
  /** As the paper says it. */
  sentence: z.string(),
  deadlineExplanation: z.string().nullable(),
  repeats: z.object({ itemId: id, meetingId: id, on: localDate, number: z.int() }).nullable(),
  missing: z.array(z.enum(['deadline', 'deliverable'])),
})

/** What former meetings of the series left open. */
export const openMatter = saidItem.extend({
  meeting: z.object({ id, title: z.string(), on: localDate }),
  /** Something was reported on it since it was last said. */
  moved: z.boolean(),
  /** The item of this meeting that says it again. */
  saidAgainBy: id.nullable(),
})

export const meetingDetail = meetingRow.extend({
  agenda: z.array(
    z.object({
      id,
      content: z.string(),
      agency: named.nullable(),
      papers: z.array(z.object({ id, reference: z.string().nullable(), subject: z.string().nullable() })),
    }),
  ),
  invitations: z.array(
    z.object({
      id,
      personId: id.nullable(),
      agencyId: id.nullable(),
      name: z.string(),
      attendance: z.enum(['present', 'absent']).nullable(),
      reason: z.string().nullable(),
    }),
  ),
  items: z.array(conclusionItem),
  open: z.array(openMatter),
  former: z.object({ id, title: z.string(), on: localDate }).nullable(),
  next: z.object({ id, title: z.string(), on: localDate }).nullable(),
  document: z.object({ id, reference: z.string().nullable(), state: z.string(), documentType: z.string().nullable(), restricted: z.boolean() }).nullable(),
})

const programmeItem = z.object({
  id,
  version,
  year: z.int(),
  month: z.int(),
  content: z.string(),
  agency: named.nullable(),
  putBefore: z.string().nullable(),
  meeting: z.object({ id, title: z.string(), on: localDate }).nullable(),
})

const route = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: `/${string}`, summary: string) => oc.route({ method, path, tags: ['meetings'], summary })
const versionOrNew = version.nullable()

export const meetingsContract = {
  list: route('GET', '/meetings', 'What stands in the schedule between two days, both included')
    .input(z.object({ from: localDate, to: localDate }))
    .output(z.array(meetingRow)),
  series: route('GET', '/meetings/series', 'Names of the series there are, the latest first').output(z.array(z.string())),
  detail: route('GET', '/meetings/{id}', 'One meeting: agenda, who came, conclusions, and what former ones left open')
    .input(z.object({ id }))
    .output(meetingDetail),
  changes: route('GET', '/meetings/{id}/changes', 'The meeting now, then whenever it or a task of it changed (server-sent events)')
    .input(z.object({ id }))
    .output(eventIterator(meetingDetail)),
  put: route('PUT', '/meetings/{id}', 'Put a meeting or other work into the schedule, or change it; `version` null for a new one')
    .input(z.object({ id, version: versionOrNew, ...meetingFields }))
    .output(meetingDetail),
  setState: route('POST', '/meetings/{id}/state', 'Held, called off, or planned again')
    .input(z.object({ id, version, state: z.enum(['planned', 'held', 'cancelled']) }))
    .output(meetingDetail),
  setAgenda: route('PUT', '/meetings/{id}/agenda', 'The whole agenda in its order, with its papers')
    .input(
      z.object({
        id,
        version,
        items: z.array(z.object({ id, content: words(1000).min(2), agencyId: orNull(id), documentIds: z.array(id).max(30).default([]) })).max(60),
      }),
    )
    .output(meetingDetail),
  invite: route('PUT', '/meetings/{id}/invitations', 'Who is asked to come: persons, agencies, guests by name; who is left out is no longer asked')
    .input(
      z.object({
        id,
        version,
        invitations: z.array(z.object({ id, personId: orNull(id), agencyId: orNull(id), name: orNull(words(200).min(2)) })).max(300),
      }),
    )
    .output(meetingDetail),
  attend: route('POST', '/meetings/{id}/attendance', 'Who came, and why others did not')
    .input(
      z.object({
        id,
        rows: z
          .array(z.object({ id, attendance: z.enum(['present', 'absent']).nullable(), reason: orNull(words(500)) }))
          .min(1)
          .max(300),
      }),
    )
    .output(meetingDetail),
  putItem: route('PUT', '/meetings/{id}/items/{itemId}', 'A numbered conclusion: written or changed; `version` null for a new one at the end')
    .input(
      z.object({
        id,
        itemId: id,
        version: versionOrNew,
        content: words(4000).min(3),
        leadAgencyId: orNull(id),
        supportingAgencyIds: z.array(id).max(50).default([]),
        /** In words: 'trước 30/9', '10 ngày làm việc'. */
        deadlineText: orNull(words(300)),
        deliverable: orNull(words(500)),
        repeatsId: orNull(id),
      }),
    )
    .output(meetingDetail),
  removeItem: route('DELETE', '/meetings/{id}/items/{itemId}', 'Take a conclusion out that has made no task')
    .input(z.object({ id, itemId: id, version: z.coerce.number().int().min(1) }))
    .output(meetingDetail),
  orderItems: route('POST', '/meetings/{id}/items/order', 'The order of the conclusions')
    .input(z.object({ id, itemIds: z.array(id).max(200) }))
    .output(meetingDetail),
  draft: route('POST', '/meetings/{id}/draft', 'The conclusions as an outgoing draft; its .docx under /api/meetings/{id}/conclusion.docx')
    /** `restricted`: a paper that the office and the leaders alone may read, and so all that is concluded, also before the first conclusion is written. */
    .input(z.object({ id, documentId: id, documentType: orNull(words(60).min(2)), restricted: z.boolean().default(false) }))
    .output(meetingDetail),
  giveTasks: route('POST', '/meetings/{id}/tasks', 'Make tasks of the conclusions that charge somebody; twice makes none twice')
    .input(z.object({ id }))
    .output(meetingDetail),
  feed: route('GET', '/calendar-feed', 'Whether I have a calendar address').output(z.object({ madeOn: localDate.nullable() })),
  renewFeed: route('POST', '/calendar-feed', 'A new secret calendar address, told once; the one before ends').output(z.object({ path: z.string() })),
  endFeed: route('DELETE', '/calendar-feed', 'My calendar address ends').output(z.object({ madeOn: localDate.nullable() })),
  programme: route('GET', '/programme/{year}', 'The programme of work of a year, by months')
    .input(z.object({ year: z.coerce.number().int().min(2000).max(2100) }))
    .output(z.array(programmeItem)),
  putProgrammeItem: route('PUT', '/programme/items/{id}', 'A line of the programme: written or changed')
    .input(
      z.object({
        id,
        version: versionOrNew,
        year: z.int().min(2000).max(2100),
        month: z.int().min(1).max(12),
        content: words(1000).min(3),
        agencyId: orNull(id),
        putBefore: orNull(words(200)),
        meetingId: orNull(id),
      }),
    )
    .output(programmeItem),
  removeProgrammeItem: route('DELETE', '/programme/items/{id}', 'Take a line out of the programme')
    .input(z.object({ id, version: z.coerce.number().int().min(1) }))
    .output(z.object({ id })),
}

export type MeetingRow = z.infer<typeof meetingRow>
export type MeetingDetail = z.infer<typeof meetingDetail>
export type ConclusionItemRow = z.infer<typeof conclusionItem>
export type OpenMatter = z.infer<typeof openMatter>
export type ProgrammeItem = z.infer<typeof programmeItem>
