import { captionUnits, measuredHeads } from '../../lexicon/figure-columns.ts'
import { countUnits, measureUnits } from '../../lexicon/units.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import { keyOf } from '../../text/mend.ts'
import { patternOf } from '../../text/pattern.ts'
import { oneOf, wholeWords } from '../../text/word-patterns.ts'
import type { Table } from '../../types.ts'
import type { Cell } from './cells.ts'

/** 'tỷ' alone also begins 'tỷ lệ'. */
const isPlain = (name: string, base: string): boolean => /^\p{L}[\p{L} ]+$/u.test(name) && (base !== 'money' || name.length > 2)
const measured = wholeWords([
  ...measuredHeads,
  ...measureUnits.filter(unit => unit.base !== 'volume').flatMap(unit => unit.names.filter(name => isPlain(name, unit.base))),
])
const counted = wholeWords(countUnits)
const captionUnit = patternOf(`(?<!\\p{L})${oneOf(captionUnits)}\\s*:`)
const farthestCaption = 240

/**
 * For each column: is it money, area, output, which offices round to the unit they print? Its own head tells, else the caption above or another head
 * ('Nội dung thu | Dự toán | Thực hiện'), unless its head names what is counted.
 */
export function measuredColumns(tree: DocumentTree, table: Table, heads: readonly string[]): boolean[] {
  const above = keyOf(tree.text.slice(Math.max(0, table.span[0] - farthestCaption), table.span[0]))
  const caption = captionUnit.exec(above)
  const whole = heads.some(head => measured.test(head)) || (caption !== null && measured.test(above.slice(caption.index)))
  return heads.map(head => measured.test(head) || (whole && !counted.test(head)))
}

/** How far a sum of figures may be off by rounding alone: half of the last printed digit of each. Counts are exact. */
export function slackOf(cells: readonly Cell[], measured: boolean): number {
  const decimals = Math.max(...cells.map(cell => cell.decimals))
  const large = measured && cells.some(cell => Math.abs(cell.value ?? 0) >= 100)
  const rounded = cells.filter(cell => cell.value).length
  return (decimals > 0 || large ? 0.5 * rounded * 10 ** -decimals : 0) + 1e-9
}
