import { assignedHeads, headYears, receiverHeads, toldHeads } from '../../lexicon/figure-columns.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import { keyOf } from '../../text/mend.ts'
import { patternOf } from '../../text/pattern.ts'
import { startsWith, wholeWords } from '../../text/word-patterns.ts'
import type { Span, Table } from '../../types.ts'
import { numberOf, type RowMeasure } from './table-rows.ts'
import { unitAt } from './units.ts'

// reads:   | Đơn vị | Thực hiện năm 2025 (người) | Chỉ tiêu năm 2026 (người) | Tỷ lệ bao phủ năm 2026 (%) | under 'CHỈ TIÊU …': two goals for each row
// refuses: | Thôn | Số hộ | Số khẩu | (nothing is set) · | Chỉ tiêu | ĐVT | Kế hoạch | (a goal for each row, read with the other tables)

const receiver = startsWith(receiverHeads)
const assigned = wholeWords(assignedHeads)
const told = wholeWords(toldHeads)
/** What a goal is measured in, at the end of its head: '(người)', '(%)'. */
const unitInHead = patternOf(/\((?<unit>%|\p{L}[\p{L}\s/]*)\)\s*$/u)
const saidOfGoal = wholeWords([...assignedHeads, ...headYears], 'gu')

interface Goal {
  column: number
  head: string
  name: string
  unit: string | null
}

/** Tables that give each body its goals, a column for each goal: as many measures for a row. `read` are the tables that are read otherwise. */
export function assignedGoals(tree: DocumentTree, read: ReadonlySet<number>): RowMeasure[] {
  return tree.tables.flatMap((table, index) => (read.has(index) ? [] : goalsOf(tree, table).map(goal => ({ ...goal, table: index }))))
}

function goalsOf(tree: DocumentTree, table: Table): Omit<RowMeasure, 'table'>[] {
  const names = table.columns.findIndex(head => receiver.test(keyOf(head).trim()))
  const goals = names < 0 ? [] : columnsOfGoals(tree, table, names)
  if (goals.length === 0) return []
  return table.rows.flatMap(row => {
    const text = (column: number): string => (row[column] ? tree.text.slice(...(row[column] as Span)) : '')
    const span: Span = [(row[0] as Span)[0], (row.at(-1) as Span)[1]]
    return goals.flatMap(({ column, head, name, unit }) => {
      const plan = numberOf(text(column))
      const named = { name: `${name} ${text(names).trim()}`, unit, planHead: head, span }
      return plan === null || !/\p{L}{2}/u.test(text(names)) ? [] : [{ ...named, plan, result: null, percent: null, onPrevious: null }]
    })
  })
}

/** Those whose head sets a goal; where one does or the caption says so, also those that only say in what they are measured. */
function columnsOfGoals(tree: DocumentTree, { columns, span }: Table, names: number): Goal[] {
  const keys = columns.map(head => keyOf(head).trim())
  const sets = keys.some(key => assigned.test(key) && !told.test(key)) || assigned.test(captionOf(tree, span[0]))
  if (!sets) return []
  return keys.flatMap((key, column) => {
    const unit = unitInHead.exec(key)?.groups?.unit ?? null
    const isGoal =
      column > names && !told.test(key) && (assigned.test(key) || unit === '%' || (unit !== null && unitAt(` ${unit}`, 0, unit.length + 1) !== null))
    return isGoal ? [{ column, head: columns[column] as string, name: nameOf(columns[column] as string), unit }] : []
  })
}

/** The line above the table; '(Kèm theo Kế hoạch số …)', in a line of its own or behind the title, says what it belongs to, not what it is. */
const captionOf = ({ text }: DocumentTree, at: number): string => {
  const lines = text
    .slice(Math.max(0, at - farthestCaption), at)
    .trimEnd()
    .split('\n')
  return keyOf(lines.findLast(line => !/^\s*\(/.test(line)) ?? '').replace(/\([^()]*\)/g, '')
}

const farthestCaption = 300

/** 'Chỉ tiêu BHXH tự nguyện năm 2026 (người)' measures 'BHXH tự nguyện'; where nothing else is said it is named by the whole head. */
function nameOf(head: string): string {
  const plain = head.replace(/\([^()]*\)\s*$/u, '').trim()
  const key = keyOf(plain)
  let rest = plain
  for (const { index, 0: word } of [...key.matchAll(saidOfGoal)].reverse()) rest = rest.slice(0, index) + rest.slice(index + word.length)
  rest = rest.replace(/\s+/g, ' ').trim()
  return key.length === plain.length && /\p{L}{2}/u.test(rest) ? rest : plain
}
