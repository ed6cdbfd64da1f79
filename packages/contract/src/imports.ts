/** Task sheets (.xlsx, separated values) on their way into the register of tasks. The file itself is sent to POST /api/imports?id=&name=. */
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { id, instant, localDate } from './values.ts'

/** What a column may hold; null: nothing of ours. The register's `sheetFields`. */
const sheetField = z.enum([
  'ordinal',
  'content',
  'lead',
  'supporting',
  'deadline',
  'deliverable',
  'leader',
  'inCharge',
  'source',
  'assignedOn',
  'field',
  'status',
  'completedOn',
  'note',
])

/** What a person decides about a sheet. */
export const importChoices = z.object({
  /** Place in the workbook, from 0. */
  sheet: z.int().min(0).max(1000),
  /** Lines the head of the columns takes; none: the table begins with its first line. Null: as it was found. */
  header: z.object({ from: z.int().min(0).max(100_000), lines: z.int().min(0).max(5) }).nullable(),
  /** Null: as guessed from the heads. */
  columns: z.array(sheetField.nullable()).max(200).nullable(),
  /** Names of the sheet that mean a body, or (null) stay as they are. */
  names: z.array(z.object({ name: z.string().max(1000), agencyId: id.nullable() })).max(500),
  /** Leads where the sheet names nobody. */
  leadAgencyId: id.nullable(),
  /** Words of a deadline that lead to no day stay as words. */
  keepUnreadDeadlines: z.boolean(),
})

const sheetHead = z.object({
  name: z.string(),
  hidden: z.boolean(),
  rows: z.int(),
  /** Formulas whose result the file does not hold. */
  uncalculated: z.int(),
  /** Whether a head of columns was found. */
  found: z.boolean(),
})

export const rowKind = z.enum(['new', 'known', 'repeated', 'faulty', 'heading'])

const said = z.object({ field: sheetField, sentence: z.string() })

const previewRow = z.object({
  /** As the spreadsheet counts. */
  number: z.int(),
  kind: rowKind,
  content: z.string(),
  lead: z.string().nullable(),
  supporting: z.array(z.string()),
  deadlineText: z.string().nullable(),
  dueOn: localDate.nullable(),
  deliverable: z.string().nullable(),
  /** Done on, where the sheet says that it is done. */
  completedOn: localDate.nullable(),
  faults: z.array(said),
  remarks: z.array(said),
  /** The task that says the same. */
  taskId: id.nullable(),
  /** The line of this sheet that says the same. */
  repeats: z.int().nullable(),
})

const unknownName = z.object({
  name: z.string(),
  rows: z.int(),
  suggestions: z.array(z.object({ id, name: z.string() })),
  /** False where it only supports: then it may stay as a name. */
  leads: z.boolean(),
})

export const importPreview = z.object({
  id,
  fileName: z.string(),
  /** When the same file was made into tasks before, by whom, how many. */
  before: z.object({ at: instant, by: z.string(), made: z.int() }).nullable(),
  sheets: z.array(sheetHead),
  /** As they hold now, with everything guessed filled in; kept for the next time. */
  choices: importChoices,
  /** First lines of the sheet, for choosing its head. */
  top: z.array(z.object({ at: z.int(), number: z.int(), cells: z.array(z.string()) })),
  columns: z.array(z.object({ head: z.string(), samples: z.array(z.string()), field: sheetField.nullable() })),
  counts: z.record(rowKind, z.int()),
  names: z.array(unknownName),
  rows: z.array(previewRow),
  next: z.string().nullable(),
  made: z.int(),
})

const importRow = z.object({
  id,
  fileName: z.string(),
  by: z.string(),
  at: instant,
  /** Tasks that came of it, without those taken back. */
  made: z.int(),
  open: z.boolean(),
  undone: z.int(),
  /** Whether who asks may undo it now, or why not. */
  undo: z.enum(['open', 'nothing', 'notYours', 'tooLate', 'touched']),
})

export const importsContract = {
  list: oc.route({ method: 'GET', path: '/imports', tags: ['imports'], summary: 'Sheets brought before, the latest first' }).output(z.array(importRow)),
  preview: oc
    .route({
      method: 'POST',
      path: '/imports/{id}/preview',
      tags: ['imports'],
      summary: 'What the lines of a sheet would become, and what stands in their way; without `choices` as it was left',
    })
    .input(
      z.object({
        id,
        choices: importChoices.optional(),
        show: rowKind.optional(),
        limit: z.int().min(1).max(500).default(100),
        after: z
          .string()
          .regex(/^\d{1,9}$/)
          .optional(),
      }),
    )
    .output(importPreview),
  run: oc
    .route({
      method: 'POST',
      path: '/imports/{id}/run',
      tags: ['imports'],
      summary: 'Makes the tasks, all or none; lines that are there already are not made again',
    })
    .input(z.object({ id, choices: importChoices, /** Lines with faults stay outside. */ leaveOutFaulty: z.boolean() }))
    .output(z.object({ made: z.int(), known: z.int(), leftOut: z.int() })),
  undo: oc
    .route({
      method: 'POST',
      path: '/imports/{id}/undo',
      tags: ['imports'],
      summary: 'Cancels all tasks of an import, within a day, by who imported it, as long as nothing was done with any of them',
    })
    .input(z.object({ id, reason: z.string().trim().min(3).max(2000) }))
    .output(z.object({ undone: z.int() })),
}

export type ImportChoices = z.infer<typeof importChoices>
export type ImportPreview = z.infer<typeof importPreview>
export type ImportPreviewRow = z.infer<typeof previewRow>
export type ImportRowKind = z.infer<typeof rowKind>
export type ImportRow = z.infer<typeof importRow>
