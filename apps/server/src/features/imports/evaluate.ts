/** The lines of one sheet by what a person decided: which become tasks, which are there already, what stands in the way of the others. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ImportChoices, ImportRowKind } from '@roviec/contract'
import {
  agencyMatcher,
  bodyFinder,
  calendarOf,
  communeKindWords,
  communeSettings,
  type FoundHeader,
  findHeader,
  guessColumns,
  headsAt,
  linesBelow,
  localDate,
  type ReadRow,
  type RowContext,
  readTaskRow,
  type SheetField,
  samePaper,
} from '@roviec/register'
import { AppError } from '../../app-error.ts'
import type { ImportedSheet } from '../../platform/database/tables/tasks.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { historyOf } from '../organisation/history.ts'
import { knownTasks } from './known.ts'
import { peopleOn } from './queries.ts'

export interface EvaluatedRow extends ReadRow {
  is: ImportRowKind
  /** The task that says the same. */
  taskId: string | null
  repeats: number | null
  cells: readonly string[]
}

export interface Evaluated {
  /** With everything guessed filled in. */
  choices: ImportChoices & { header: NonNullable<ImportChoices['header']>; columns: NonNullable<ImportChoices['columns']> }
  sheet: ImportedSheet
  heads: string[]
  rows: EvaluatedRow[]
}

/** The sheet whose head names the most, and nothing decided yet. */
export function firstChoices(sheets: readonly ImportedSheet[]): ImportChoices {
  const found = sheets.map((sheet, index) => ({ index, hidden: sheet.hidden, named: namedBy(findHeader(sheet.rows)) }))
  const [best] = found.toSorted((a, b) => Number(a.hidden) - Number(b.hidden) || b.named - a.named || a.index - b.index)
  return { sheet: best?.index ?? 0, header: null, columns: null, names: [], leadAgencyId: null, keepUnreadDeadlines: false }
}

const namedBy = (found: FoundHeader | null): number => found?.columns.filter(field => field !== null).length ?? 0

export async function evaluate(trx: Trx, sheets: readonly ImportedSheet[], asked: ImportChoices, day: string): Promise<Evaluated> {
  const sheet = sheets[asked.sheet]
  if (!sheet) throw new AppError('input.invalid', { field: 'choices.sheet' })
  const choices = filledIn(sheet, asked)
  const heads = headsAt(sheet.rows, choices.header).map(({ whole }) => whole)
  if (!choices.columns.includes('content')) return { choices, sheet, heads, rows: [] }
  const context = await contextOf(trx, choices, day)
  const lines = linesBelow(sheet.rows, choices.header)
  const read: { row: ReadRow; cells: readonly string[] }[] = []
  for (const [index, line] of lines.entries()) {
    // Others are answered in between.
    if (index % 250 === 249) await nextTurn()
    read.push({ row: readTaskRow(line, context), cells: line.cells })
  }
  const same = await knownTasks(
    trx,
    read.map(({ row }) => row).filter(({ kind, faults }) => kind === 'task' && faults.length === 0),
  )
  return { choices, sheet, heads, rows: sorted(read, same) }
}

function filledIn(sheet: ImportedSheet, asked: ImportChoices): Evaluated['choices'] {
  const found = asked.header === null ? findHeader(sheet.rows) : null
  const header = asked.header ?? (found ? { from: found.from, lines: found.lines } : { from: 0, lines: 1 })
  return { ...asked, header, columns: asked.columns ?? guessedColumns(sheet, header) }
}

function guessedColumns(sheet: ImportedSheet, header: { from: number; lines: number }): (SheetField | null)[] {
  const columns = guessColumns(headsAt(sheet.rows, header))
  const width = Math.max(
    columns.length,
    ...linesBelow(sheet.rows, header)
      .slice(0, 200)
      .map(({ cells }) => cells.length),
  )
  return [...columns, ...Array.from({ length: width - columns.length }, () => null)]
}

async function contextOf(trx: Trx, choices: Evaluated['choices'], day: string): Promise<RowContext> {
  const { agencies, successions } = await historyOf(trx)
  const commune = await trx.selectFrom('commune').select(['kind', 'name', 'settings']).executeTakeFirst()
  const there = new Map(agencies.filter(({ validTo }) => validTo === null || validTo >= day).map(agency => [agency.id, agency.name]))
  for (const { agencyId } of choices.names) if (agencyId !== null && !there.has(agencyId)) throw new AppError('input.invalid', { field: 'choices.names' })
  const { leadAgencyId } = choices
  if (leadAgencyId !== null && !there.has(leadAgencyId)) throw new AppError('input.invalid', { field: 'choices.leadAgencyId' })
  const place = commune ? `${communeKindWords[commune.kind]} ${commune.name}` : undefined
  return {
    columns: choices.columns,
    find: bodyFinder(agencyMatcher(agencies, { on: day, successions, ...(place ? { place } : {}) }), choices.names),
    people: await peopleOn(trx, day),
    leadForAll: leadAgencyId === null ? null : { agencyId: leadAgencyId, name: there.get(leadAgencyId) ?? '' },
    keepUnreadDeadlines: choices.keepUnreadDeadlines,
    today: localDate(day),
    calendar: calendarOf(communeSettings(commune?.settings)),
    deadlines: new Map(),
  }
}

/** A line that says what an earlier one says is that one again. */
function sorted(read: readonly { row: ReadRow; cells: readonly string[] }[], sameTask: (row: ReadRow) => string | null): EvaluatedRow[] {
  const seen = new Map<string, ReadRow[]>()
  return read.map(({ row, cells }) => {
    const as = (is: ImportRowKind, taskId: string | null = null, repeats: number | null = null): EvaluatedRow => ({ ...row, cells, is, taskId, repeats })
    if (row.kind === 'heading') return as('heading')
    if (row.faults.length > 0) return as('faulty')
    const alike = seen.get(row.key) ?? []
    const before = alike.find(({ task }) => samePaper(task.source, row.task.source))
    if (before !== undefined) return as('repeated', null, before.number)
    seen.set(row.key, [...alike, row])
    const taskId = sameTask(row)
    return taskId === null ? as('new') : as('known', taskId)
  })
}

export const countsOf = (rows: readonly EvaluatedRow[]): Record<ImportRowKind, number> => {
  const counts: Record<ImportRowKind, number> = { new: 0, known: 0, repeated: 0, faulty: 0, heading: 0 }
  for (const { is } of rows) counts[is]++
  return counts
}
