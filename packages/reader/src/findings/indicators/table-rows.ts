import { captionUnits, countHeads, type FigureColumn, figureColumns, rowNameLeads } from '../../lexicon/figure-columns.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import { keyOf } from '../../text/mend.ts'
import { type NumberMention, numbersIn } from '../../text/numbers.ts'
import { patternOf } from '../../text/pattern.ts'
import { oneOf } from '../../text/word-patterns.ts'
import type { Span, Table } from '../../types.ts'
import { provenColumns } from './proven-columns.ts'
import { unitAt } from './units.ts'

/** One row of a table of figures: what is measured, its plan and what was reached. Spans are in the reading's text. */
export interface RowMeasure {
  name: string
  unit: string | null
  /** Null in a table that only sets goals. */
  result: NumberMention | null
  plan: NumberMention | null
  percent: NumberMention | null
  /** As a percentage of the other time. */
  onPrevious: { percent: number; against: string } | null
  /** Head of the column the plan stands in. */
  planHead: string
  /** Which table of the paper. */
  table: number
  span: Span
}

const patterns = figureColumns.map(({ role, heads }) => ({ role, pattern: patternOf(oneOf(heads)) }))

/** `roleOf('Kế hoạch năm 2026')` is 'plan'. */
export function roleOf(head: string): FigureColumn | null {
  const key = keyOf(head).replace(/\s+/g, ' ').trim()
  return patterns.find(({ pattern }) => pattern.test(key))?.role ?? null
}

interface Columns {
  /** Goals of a later year beside what was reached: 'KH 2025 | TH 2025 | |KH 2026|'. */
  later: number | null
  name: number
  unit: number | null
  plan: number
  result: number | null
  percent: number | null
  onPrevious: number | null
}

export function rowMeasuresOf(tree: DocumentTree): RowMeasure[] {
  return tree.tables.flatMap((table, index) => measuresOfTable(tree, table).map(row => ({ ...row, table: index })))
}

/** Still without its table. */
type TableRow = Omit<RowMeasure, 'table'>

function measuresOfTable(tree: DocumentTree, table: Table): TableRow[] {
  const { heads, rows } = withSecondHead(tree, table)
  const columns = columnsOf(heads) ?? columnsByArithmetic(tree, heads, rows)
  if (columns === null) return []
  const out: TableRow[] = []
  let unit: string | null = unitOfHeads(heads, columns) ?? unitOfCaption(tree, table)
  for (const row of rows) {
    const measure = measureOfRow(tree, row, columns, heads, unit)
    if (!measure) continue
    unit = measure.unit
    out.push(measure)
    const goal =
      columns.later === null ? null : measureOfRow(tree, row, { ...columns, plan: columns.later, result: null, percent: null, onPrevious: null }, heads, unit)
    if (goal) out.push(goal)
  }
  return out
}

/** A head of two rows: what the first leaves open stands in the second. */
function withSecondHead(tree: DocumentTree, table: Table): { heads: string[]; rows: readonly Span[][] } {
  const second = table.rows[0]
  if (
    !second ||
    isNumbered(tree, table.columns, second) ||
    second.some(
      (cell, index) =>
        /\d{2,}[.,]?\d*$|^\d{1,3}(?:\.\d{3})+\s/.test(textOf(tree, cell)) || (index > 0 && /^\s*\d+(?:[.,]\d+)?\s*%?\s*$/.test(textOf(tree, cell))),
    ) ||
    second.filter(cell => roleOf(textOf(tree, cell)) !== null).length < 2
  )
    return { heads: table.columns, rows: table.rows }
  return { heads: table.columns.map((head, index) => `${head} ${second[index] ? textOf(tree, second[index] as Span) : ''}`.trim()), rows: table.rows.slice(1) }
}

/** '1 | Quy hoạch | - | Đạt | Đạt': a row with its number under 'TT' is no head, whatever words stand in it. */
const isNumbered = (tree: DocumentTree, heads: readonly string[], row: readonly Span[]): boolean =>
  roleOf(heads[0] ?? '') === 'number' && row[0] !== undefined && /^\s*\d+\s*$/.test(textOf(tree, row[0]))

const textOf = (tree: DocumentTree, span: Span): string => tree.text.slice(...span)

/** Null unless the heads say what is planned, and what is reached or when. */
function columnsOf(heads: readonly string[]): Columns | null {
  const roles = heads.map(roleOf)
  const at = (role: FigureColumn): number | null => (roles.indexOf(role) < 0 ? null : roles.indexOf(role))
  const name = at('name') ?? roles.indexOf(null)
  const plan = at('plan')
  const reached = reachedAt(heads, roles, plan)
  const result = plan !== null && reached !== null && yearOf(heads[plan] as string) > yearOf(heads[reached] as string) ? null : reached
  if (name < 0 || plan === null || name === plan) return null
  if (result === null && at('unit') === null && reached === null) return null
  return {
    name,
    unit: at('unit'),
    plan,
    result,
    percent: at('percent'),
    onPrevious: at('onPrevious'),
    later: result === null ? null : laterPlan(heads, roles, plan),
  }
}

/** Of the columns of plans the one whose year is behind that of the first. */
function laterPlan(heads: readonly string[], roles: readonly (FigureColumn | null)[], plan: number): number | null {
  const at = heads.findIndex(
    (head, index) => index > plan && roles[index] === 'plan' && Number.isFinite(yearOf(head)) && yearOf(head) > yearOf(heads[plan] as string),
  )
  return at < 0 ? null : at
}

/** Of several columns of what was reached that of the plan's own year: 'TH năm 2025 | KH năm 2026 | |Ước TH năm 2026|'. */
function reachedAt(heads: readonly string[], roles: readonly (FigureColumn | null)[], plan: number | null): number | null {
  const year = plan === null ? Infinity : yearOf(heads[plan] as string)
  const all = (['cumulative', 'result', 'previous'] as const).flatMap(role => roles.flatMap((found, index) => (found === role ? [index] : [])))
  const ofYear = all.find(index => year !== Infinity && yearOf(heads[index] as string) === year)
  const first = all.find(index => roles[index] !== 'previous')
  return ofYear ?? first ?? null
}

/** Columns that no head tells, where a column of percentages proves which of them is measured by which. */
function columnsByArithmetic(tree: DocumentTree, heads: readonly string[], rows: readonly (readonly Span[])[]): Columns | null {
  const roles = heads.map(roleOf)
  const percent = roles.lastIndexOf('percent')
  const name = roles.findIndex((role, index) => role !== 'number' && rows.some(row => /\p{L}{2}/u.test(row[index] ? textOf(tree, row[index] as Span) : '')))
  if (percent < 0 || name < 0 || name >= percent) return null
  const cells = rows.map(row => heads.map((_, index) => (row[index] && roles[index] !== 'number' ? numberOf(textOf(tree, row[index] as Span)) : null)))
  const proven = provenColumns(cells, percent)
  return proven && { name, unit: null, plan: proven.whole, result: proven.value, percent, onPrevious: null, later: null }
}

/** 'Thực hiện (triệu đồng)'; 'Số đơn phải giải quyết' in any column of a table whose rows are kinds of one thing. */
function unitOfHeads(heads: readonly string[], { result, plan, unit }: Columns): string | null {
  if (unit !== null) return null
  const measured = [result, plan].map(index => (index === null ? null : unitOfHead(heads[index]))).find(Boolean)
  if (measured) return measured
  return heads.map(head => countHead.exec(keyOf(head))?.groups?.noun).find(noun => noun !== undefined && unitAt(` ${noun}`, 0, noun.length + 1)) ?? null
}

/** `unitOfHead('Thực hiện (triệu đồng)')` is 'triệu đồng'. */
export function unitOfHead(head = ''): string | null {
  const measured = inBracket.exec(keyOf(head))?.groups?.unit
  return measured !== undefined && unitAt(` ${measured}`, 0, measured.length + 1) ? measured : null
}

const inBracket = patternOf(/\((?<unit>\p{L}[\p{L}\s/]*)\)\s*$/u)
const countHead = patternOf(`^${oneOf(countHeads)}\\s+(?<noun>\\p{L}+)`)

const captionUnit = patternOf(`(?<!\\p{L})${oneOf(captionUnits)}\\s*:\\s*(?<unit>\\p{L}[^\\n|();:.]{0,24}?)\\s*(?:[);.]|$)`)

/** 'Biểu 1. Thu ngân sách (đơn vị: triệu đồng)' above the table. */
function unitOfCaption(tree: DocumentTree, table: Table): string | null {
  const above =
    tree.text
      .slice(Math.max(0, table.span[0] - farthestCaption), table.span[0])
      .trimEnd()
      .split(/\n\s*\n/)
      .at(-1) ?? ''
  const unit = captionUnit.exec(keyOf(above))?.groups?.unit
  return unit ?? null
}

const farthestCaption = 240

/** 'Ước TH 2025' beside 'KH 2026': the plan is of a later year, a goal. A head without year is of the plan's own. */
const yearOf = (head: string): number => Number(/20\d\d/.exec(head)?.[0] ?? 0) || Infinity

function measureOfRow(tree: DocumentTree, row: readonly Span[], columns: Columns, heads: readonly string[], unitAbove: string | null): TableRow | null {
  const cell = (index: number | null): string => (index !== null && row[index] ? textOf(tree, row[index] as Span) : '')
  const number = (index: number | null): NumberMention | null => numberOf(cell(index))
  const [plan, result, onPrevious] = [number(columns.plan), number(columns.result), number(columns.onPrevious)]
  const name = cell(columns.name)
    .replace(leads, '')
    .replace(/[\s:;,.]+$/, '')
  if (!/\p{L}{2}/u.test(name) || plan === null || (columns.result !== null && result === null)) return null
  return {
    name,
    unit: unitOf(cell(columns.unit), cell(columns.result ?? columns.plan), unitAbove),
    result,
    plan,
    percent: number(columns.percent),
    onPrevious: onPrevious && { percent: onPrevious.value, against: heads[columns.onPrevious as number] as string },
    planHead: heads[columns.plan] as string,
    span: [(row[0] as Span)[0], (row.at(-1) as Span)[1]],
  }
}

const leads = patternOf(`^(?:[\\s*+•-]+|\\d+(?:\\.\\d+)*\\.?\\s|${oneOf(rowNameLeads)}\\s*:)+\\s*`, 'iu')

/** A cell that is one number, with or without its unit: '1.250', '87,5%', '450 ha', '>95'. */
export function numberOf(text: string): NumberMention | null {
  const key = keyOf(text)
    .replace(/^\s*[≥>≤<~]\s*/u, '')
    .trim()
  const numbers = numbersIn(key)
  const number = numbers[0]
  if (numbers.length !== 1 || !number || number.start > 0) return null
  const unit = unitAt(key, number.end, key.length)
  return /^[\s.)]*$/.test(key.slice(unit?.end ?? number.end)) || nounOf(key, number.end) !== null ? number : null
}

/** In a cell the words behind its one number are what it counts: '8.000 kết quả'. */
const nounOf = (key: string, at: number): string | null => /^\s(\p{L}+(?:\s\p{L}+){0,2})$/u.exec(key.slice(at))?.[1] ?? null

/** '"' and an empty cell repeat the unit above. */
function unitOf(column: string, figure: string, above: string | null): string | null {
  const own = column.replace(/\s+/g, ' ').trim()
  if (/\p{L}|%/u.test(own)) return own
  const key = keyOf(figure)
  const digits = numbersIn(key)[0]
  const unit = digits ? unitAt(key, digits.end, key.length) : null
  const noun = digits && nounOf(key, digits.end)
  if (noun && noun.length > (unit?.noun.length ?? 0)) return noun
  return unit ? figure.slice(unit.start, unit.end) : own === '' || /^["”'-]/.test(own) ? above : null
}
