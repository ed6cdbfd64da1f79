import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { id, localDate, pageOf, pageQuery, storyPage, version } from '../values.ts'
import { bulkOutcome, bulkRow, mostInBulk, taskAct } from './acts.ts'
import { taskDetail, taskEvent, taskEvidence } from './detail.ts'
import { askedTasks, taskFilter, taskGroup, taskGroupKind } from './list.ts'
import { personRef, taskRow } from './task-row.ts'

/** A day that is not an ordinary working day of the commune: off, or worked in exchange. */
const calendarDay = z.object({
  day: localDate,
  working: z.boolean(),
  reason: z.enum(['weekly-day-off', 'holiday', 'compensation', 'swapped-off', 'make-up', 'unit-day-off', 'unit-make-up']),
  holiday: z.string().nullable(),
})

const candidate = personRef.extend({ title: z.string().nullable(), agency: z.string() })

const handOverBoard = z.object({
  people: z.array(personRef.extend({ tasks: z.array(z.object({ id, content: z.string() })) })),
  successors: z.array(candidate),
})
const handOverResult = z.object({ handed: z.int(), left: z.array(z.object({ taskId: id, content: z.string(), reason: z.string() })) })

export const tasksContract = {
  list: oc
    .route({ method: 'GET', path: '/tasks', tags: ['tasks'], summary: 'The register of tasks' })
    .input(pageQuery.extend(askedTasks.shape).extend({ after: z.string().max(300).optional() }))
    .output(pageOf(taskRow)),
  groups: oc
    .route({
      method: 'GET',
      path: '/task-groups',
      tags: ['tasks'],
      summary: 'The tasks of a list in groups; each total is that of the list with the group’s condition',
    })
    .input(taskFilter.extend({ group: taskGroupKind }))
    .output(z.object({ groups: z.array(taskGroup), others: z.int() })),
  calendar: oc
    .route({ method: 'GET', path: '/task-calendar', tags: ['tasks'], summary: 'Days off and make-up days by the calendar of the commune' })
    .input(z.object({ from: localDate, to: localDate }).refine(({ from, to }) => Date.parse(to) - Date.parse(from) <= 400 * 86_400_000, { path: ['to'] }))
    .output(z.array(calendarDay)),
  detail: oc
    .route({ method: 'GET', path: '/tasks/{id}', tags: ['tasks'], summary: 'One task: its origin, its life, what is open to me' })
    .input(z.object({ id }))
    .output(taskDetail),
  story: oc
    .route({ method: 'GET', path: '/tasks/{id}/story', tags: ['tasks'], summary: 'What happened to a task before one of its events, newest first' })
    .input(z.object({ id, before: id, ...storyPage.shape }))
    .output(z.object({ rows: z.array(taskEvent.extend({ evidence: z.array(taskEvidence) })), next: z.string().nullable() })),
  changes: oc
    .route({
      method: 'GET',
      path: '/tasks/{id}/changes',
      tags: ['tasks'],
      summary: 'The task now, then whenever somebody did something with it (server-sent events)',
    })
    .input(z.object({ id }))
    .output(eventIterator(taskDetail)),
  candidates: oc
    .route({
      method: 'GET',
      path: '/tasks/{id}/candidates',
      tags: ['tasks'],
      summary: 'Who may be put in charge of a task, and the leaders it may stand under',
    })
    .input(z.object({ id }))
    .output(z.object({ inCharge: z.array(candidate), leaders: z.array(candidate) })),
  create: oc
    .route({ method: 'POST', path: '/tasks', tags: ['tasks'], summary: 'A task given without a document, or a part of another one' })
    .input(
      z.object({
        id,
        parentId: id.optional(),
        content: z.string().trim().min(3).max(4000),
        leadAgencyId: id,
        supportingAgencyIds: z.array(id).max(50).default([]),
        dueOn: localDate.nullable(),
        deadlineText: z.string().trim().max(300).nullable().default(null),
        deliverable: z.string().trim().max(500).nullable().default(null),
        field: z.string().trim().max(100).nullable().default(null),
        leaderPersonId: id.nullable().default(null),
      }),
    )
    .output(taskDetail),
  act: oc
    .route({
      method: 'POST',
      path: '/tasks/{taskId}/acts',
      tags: ['tasks'],
      summary: 'Accept, report, hand in, confirm … `id` is the key of the act: sent twice it is done once',
    })
    .input(z.object({ taskId: id, id, version, act: taskAct }))
    .output(taskDetail),
  bulkPreview: oc
    .route({ method: 'POST', path: '/tasks/bulk/preview', tags: ['tasks'], summary: 'What an act with many tasks would do to each; changes nothing' })
    .input(z.object({ rows: z.array(bulkRow).min(1).max(mostInBulk) }))
    .output(z.array(bulkOutcome)),
  bulk: oc
    .route({
      method: 'POST',
      path: '/tasks/bulk',
      tags: ['tasks'],
      summary: 'An act with many tasks: each is done or refused by itself. `id` is the key of the act with that task: sent twice it is done once',
    })
    .input(z.object({ rows: z.array(bulkRow.extend({ id, version })).min(1).max(mostInBulk) }))
    .output(z.array(bulkOutcome)),
  handOverBoard: oc
    .route({ method: 'GET', path: '/hand-over', tags: ['tasks'], summary: 'Who is in charge of open tasks of my agencies, and who may take them over' })
    .output(handOverBoard),
  handOver: oc
    .route({
      method: 'POST',
      path: '/hand-over',
      tags: ['tasks'],
      summary: 'All open tasks of one person to another of the same agency; those that stay are told',
    })
    .input(z.object({ fromPersonId: id, toPersonId: id }))
    .output(handOverResult),
  part: oc
    .route({ method: 'POST', path: '/tasks/{taskId}/parts/{position}', tags: ['tasks'], summary: 'A supporting agency tells how far its own part is' })
    .input(z.object({ taskId: id, position: z.coerce.number().int().min(0), state: z.enum(['inProgress', 'done']), note: z.string().trim().max(2000) }))
    .output(taskDetail),
}

export type TaskCandidates = { inCharge: z.infer<typeof candidate>[]; leaders: z.infer<typeof candidate>[] }
export type HandOverBoard = z.infer<typeof handOverBoard>
export type HandOverResult = z.infer<typeof handOverResult>
export type CalendarDayOff = z.infer<typeof calendarDay>

export { type BulkAct, type BulkOutcome, bulkAct, mostInBulk, type TaskActInput, taskAct } from './acts.ts'
export { type TaskDetail, taskDetail } from './detail.ts'
export { type AskedTasks, askedTasks, type TaskDays, type TaskGroup, type TaskGroupKind, type TaskOrder, taskDays, taskFilter, taskOrder } from './list.ts'
export { type TaskRow, type TimeState, taskRow, taskState, timeState } from './task-row.ts'
