import { bodyHeads, genericHeads, postHeads } from '../lexicon/agencies.ts'
import { bodyCellOpeners, cellWaits, notBodyCell, timeCell } from '../lexicon/cell-words.ts'
import { deadlineColumns, leadColumns, supportingColumns, taskColumns } from '../lexicon/task-tables.ts'
import { keyOf } from './mend.ts'
import { patternOf } from './pattern.ts'
import { oneOf } from './word-patterns.ts'

// spreads: Rà soát danh mục ⏎ Trang thông tin ⏎ Văn phòng HĐND ⏎ và UBND xã ⏎ Công an xã ⏎ Trước 10/7   over   Nội dung | Chủ trì | Phối hợp | Thời gian
// leaves:  lines of which none says a time or names a body where the heads ask for one

/** Where the cells of a row begin, and how sure that is: 0 where every line stands as its head asks. */
export interface Spread {
  /** First line of each cell, and one behind the last; two that are equal hold an empty cell between them. */
  starts: readonly number[]
  doubt: number
}

type Kind = 'work' | 'lead' | 'supporting' | 'time'

const kinds: readonly (readonly [Kind, RegExp])[] = [
  ['work', patternOf(`^${oneOf(taskColumns)}`)],
  ['supporting', patternOf(oneOf(supportingColumns))],
  ['time', patternOf(oneOf(deadlineColumns))],
  ['lead', patternOf(oneOf(leadColumns))],
]

/** By its head in key form. */
const kindOf = (head: string): Kind => kinds.find(([, pattern]) => pattern.test(head))?.[0] ?? 'work'

/** Can it be told by the heads (key form) what the lines of a row are? */
export const saysTime = (heads: readonly string[]): boolean => heads.slice(1).some(head => kindOf(head) === 'time')

/** More doubt than this, and the lines are no row. */
const mostDoubt = 5
const never = 1000

/** The lines of a row, its number left out, under the heads behind that of the number (key form); null where they do not fit. */
export function spreadCells(lines: readonly string[], heads: readonly string[]): Spread | null {
  const row = lines.map(lineOf)
  let best: Spread[] = Array.from({ length: row.length + 1 }, (_, at) => ({ starts: [0], doubt: at === 0 ? 0 : never }))
  for (const kind of heads.map(kindOf)) best = best.map((_, to) => leastOf(best, to, row, kind))
  const found = best[row.length] as Spread
  return found.doubt <= mostDoubt ? found : null
}

/** The best way to end a cell of that kind before line `to`. */
function leastOf(before: readonly Spread[], to: number, row: readonly Line[], kind: Kind): Spread {
  let least: Spread = { starts: [], doubt: never }
  for (let from = 0; from <= to; from++) {
    const { starts, doubt } = before[from] as Spread
    const all = doubt + cellDoubt(row.slice(from, to), kind) + (from < to && from > 0 ? openingDoubt(row[from - 1] as Line, row[from] as Line) : 0)
    if (all < least.doubt) least = { starts: [...starts, to], doubt: all }
  }
  return least
}

interface Line {
  text: string
  isTime: boolean
  isBody: boolean
  /** It cannot begin a cell. */
  isRest: boolean
  /** It cannot end one. */
  waits: boolean
}

const body = patternOf(`^(?:${oneOf(bodyCellOpeners)} )?${oneOf([...bodyHeads, ...postHeads, ...genericHeads])}(?!\\p{L})`)
const plural = patternOf(`^${oneOf(bodyCellOpeners)} `)

const lineOf = (text: string): Line => {
  const key = keyOf(text)
  const isRest = /^[\p{Ll}(,;]/u.test(text) && !plural.test(key)
  const isBody = !isRest && body.test(key) && !notBodyCell.test(key)
  return {
    text,
    isTime: text.length < 60 && timeCell.test(key) && !isBody,
    isBody,
    isRest,
    waits: /[,;–-]$/u.test(text) || cellWaits.test(key),
  }
}

const goesOn = (before: Line, line: Line): boolean => line.isRest || before.waits

const openingDoubt = (before: Line, line: Line): number => (line.isRest ? 3 : 0) + (before.waits ? 2 : 0)

const emptyDoubt: Readonly<Record<Kind, number>> = { work: 2, lead: 3, supporting: 1, time: 2 }
const joinDoubt: Readonly<Record<Kind, number>> = { work: 0.6, lead: 1.5, supporting: 1.5, time: 2 }

function cellDoubt(cell: readonly Line[], kind: Kind): number {
  const [first] = cell
  if (!first) return emptyDoubt[kind]
  let doubt = 0
  for (const [i, line] of cell.entries()) {
    const before = cell[i - 1]
    if (before && !goesOn(before, line)) doubt += joinDoubt[kind] + (kind === 'work' && (line.isBody || line.isTime) ? 1 : 0)
  }
  if (kind === 'time') return doubt + (first.isTime ? 0 : 4)
  if (kind === 'work') return doubt + (first.isTime && first.text.length < 30 ? 1 : 0)
  return doubt + (first.isBody ? 0 : 2) + (cell.some(line => line.isTime) ? 3 : 0)
}
