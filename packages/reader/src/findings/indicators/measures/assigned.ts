// reads:   Giảm tỷ lệ hộ nghèo: |tỉnh giao 3%, xã giao 3,5%| (the last figure is what the paper's own level sets)
// refuses: Thu ngân sách: tỉnh giao 3 tỷ đồng, |thực hiện| 4 tỷ đồng · Tỷ lệ hộ nghèo: 3%

import { measureCues } from '../../../lexicon/measure-cues.ts'
import type { Block } from '../../../structure/tree.ts'
import { patternOf } from '../../../text/pattern.ts'
import type { Range } from '../../../text/sentences.ts'
import type { Figure } from '../figures.ts'
import { compatible, type Measure } from './measure.ts'
import { openMeasure, type Walk } from './walk.ts'

const first = patternOf(`:\\s*(?:${measureCues.givers})\\s*:?\\s*$`)
const further = patternOf(`^\\s*[,;]\\s*(?:${measureCues.givers})\\s*:?\\s*$`)

/** A line that names a quantity and then only says who set how much of it: one goal, with the name before the colon. Null for any other line. */
export function assignedGoal(key: string, block: Block, sentence: Range, figures: readonly Figure[]): Measure[] | null {
  const [one] = figures
  if (!one || figures.length > mostGivers) return null
  const said = first.exec(key.slice(sentence.start, one.start))
  if (!said || said.index < shortestName) return null
  const onlySaid = figures.every(
    (figure, index) => index === 0 || (further.test(key.slice((figures[index - 1] as Figure).end, figure.start)) && compatible(one, figure)),
  )
  const last = figures.at(-1) as Figure
  if (!onlySaid || !/^[\s.;,]*(?:$|\p{L}+ \p{L}+\s*:\s*$)/u.test(key.slice(last.end, sentence.end))) return null
  const walk: Walk = { key, block, sentence, carried: [], measures: [], last: null, outside: [], plan: null, base: null, previous: null }
  openMeasure(
    walk,
    { figure: last, range: { start: sentence.start, end: sentence.start + said.index } },
    { goal: true, extent: { start: one.start, end: last.end } },
  )
  return walk.measures
}

const mostGivers = 3
const shortestName = 6
