import { figureTimes } from '../../lexicon/figure-columns.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import { keyOf } from '../../text/mend.ts'
import { numbersIn } from '../../text/numbers.ts'
import { patternOf } from '../../text/pattern.ts'
import { oneOf } from '../../text/word-patterns.ts'
import type { Span, Table } from '../../types.ts'
import { numberOf, type RowMeasure, roleOf, unitOfHead } from './table-rows.ts'

// reads:   TT | Hình thức | 6 tháng đầu năm 2025 (lượt) | 6 tháng đầu năm 2026 (lượt) | So sánh · Nội dung | Cùng kỳ | Kỳ này | Tăng, giảm
// refuses: Chỉ tiêu | Kế hoạch | Thực hiện (table-rows.ts) · Nội dung | Năm 2025 | Năm 2026 (nothing compares them)

interface Compared {
  name: number
  before: number
  now: number
  change: number
}

/** Rows that compare what was counted with the same of another time. */
export function comparedRows(tree: DocumentTree, known: ReadonlySet<number>): RowMeasure[] {
  return tree.tables.flatMap((table, index) => {
    const columns = known.has(index) ? null : comparedColumns(table.columns)
    return columns ? table.rows.flatMap(row => rowOf(tree, table, index, row, columns) ?? []) : []
  })
}

const compares = patternOf(oneOf(figureTimes.compares))
const earlier = patternOf(oneOf(figureTimes.earlier))
const timed = patternOf(oneOf([...figureTimes.earlier, ...figureTimes.times]))

/** `comparedColumns(['Nội dung', 'Năm 2025', 'Năm 2026', 'So sánh'])` has before 1, now 2. */
export function comparedColumns(heads: readonly string[]): Compared | null {
  const keys = heads.map(head => keyOf(head).replace(/\s+/g, ' ').trim())
  const change = keys.findIndex(key => compares.test(key))
  const times = keys.flatMap((key, at) => (at !== change && timed.test(key) && roleOf(key) !== 'plan' ? [at] : []))
  const [one, two] = times
  const name = keys.findIndex((key, at) => roleOf(key) !== 'number' && at !== change && !times.includes(at))
  if (change < 0 || one === undefined || two === undefined || times.length !== 2 || name < 0 || name > one) return null
  if (keys.some((key, at) => at !== change && /^(?:plan|percent|unit)$/.test(roleOf(key) ?? ''))) return null
  const swapped = earlier.test(keys[two] as string) || (!earlier.test(keys[one] as string) && yearOf(keys[one]) > yearOf(keys[two]))
  return { name, before: swapped ? two : one, now: swapped ? one : two, change }
}

const yearOf = (key = ''): number => Number(/20\d\d/.exec(key)?.[0] ?? 0)

const down = patternOf(`^(?:${oneOf(figureTimes.down)}|[-–])`)

function rowOf(tree: DocumentTree, { columns: heads }: Table, table: number, row: readonly Span[], columns: Compared): RowMeasure | null {
  const text = (index: number): string => (row[index] ? tree.text.slice(...(row[index] as Span)) : '')
  const [before, now] = [numberOf(text(columns.before)), numberOf(text(columns.now))]
  const name = text(columns.name).trim()
  if (!before || !now || !/\p{L}{2}/u.test(name)) return null
  const stated = keyOf(text(columns.change)).trim()
  const change = stated.includes('%') ? numbersIn(stated)[0] : undefined
  const moved = change ? 100 + (down.test(stated) ? -1 : 1) * change.value : null
  return {
    name,
    unit: unitOfHead(heads[columns.now]),
    result: now,
    plan: null,
    percent: null,
    onPrevious: moved === null ? null : { percent: moved, against: heads[columns.before] as string },
    planHead: '',
    table,
    span: [(row[0] as Span)[0], (row.at(-1) as Span)[1]],
  }
}
