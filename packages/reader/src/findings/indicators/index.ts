import { goalWords } from '../../lexicon/goal-words.ts'
import { newsType } from '../../lexicon/ordering-types.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import { documentYear } from '../../structure/year.ts'
import { patternOf } from '../../text/pattern.ts'
import { oneOf, wholeWords } from '../../text/word-patterns.ts'
import type { Header, Indicator } from '../../types.ts'
import { assignedGoals } from './assigned-tables.ts'
import { cellGoals } from './cell-goals.ts'
import { comparedRows } from './compared-rows.ts'
import { type Direction, directionsOf } from './direction.ts'
import { goalStart, isAhead, isDone, isGoal, isRestated, isRevenue } from './goals.ts'
import { type Frame, indicatorOf, indicatorOfRow } from './indicator.ts'
import { type Measure, measuresOf } from './measures/index.ts'
import { reportPeriodOf, subjectKey } from './periods.ts'
import { rowMeasuresOf } from './table-rows.ts'
import { inheritedWholes } from './wholes.ts'

/**
 * What is measured against something: a result with its plan, its share or its change; a share with its parts; a goal for a time to come.
 * Plain counts, and percentages compared with nothing, are left out.
 */
export function findIndicators(tree: DocumentTree, header: Header): Indicator[] {
  const year = documentYear(tree, header)
  const frame: Frame = { year, period: reportPeriodOf(tree, header, year), subject: subjectKey(tree, header), wholes: inheritedWholes(tree) }
  const measured = rowMeasuresOf(tree)
  const assigned = assignedGoals(tree, new Set(measured.map(({ table }) => table)))
  const compared = comparedRows(tree, new Set([...measured, ...assigned].map(({ table }) => table)))
  const rows = [...measured, ...assigned, ...compared].map(row => indicatorOfRow(tree, row, frame))
  return [...inText(tree, header.documentType ?? tree.titleType, frame), ...rows, ...cellGoals(tree, frame)].sort((a, b) => a.span[0] - b.span[0])
}

function inText(tree: DocumentTree, documentType: string | null, frame: Frame): Indicator[] {
  const directions = directionsOf(tree, documentType)
  const out: Indicator[] = []
  /** Where a sentence before in the same paragraph began to set goals. */
  let begun: { block: number; from: number } | null = null
  let goal: Measure | null = null
  for (const measure of measuresOf(tree)) {
    const direction = directions[measure.block.index] as Direction
    const said = goalStart(tree.mended, measure, direction, frame.year)
    if (said !== null) begun = { block: measure.block.index, from: said }
    const goesOnAhead = (direction !== 'past' || listsOn(tree, measure, goal)) && begun?.block === measure.block.index && !ordersAnew(tree, measure)
    const asked = documentType === newsType ? askedFrom(tree, measure) : null
    const from: number | null = said ?? (goesOnAhead ? (begun?.from ?? asked) : asked)
    const kind = kindOf(tree, measure, direction, from, documentType) ?? (goal && goesOn(tree, measure, goal) ? 'target' : null)
    if (kind === null || (kind === 'target' && isRestated(tree.mended, measure, goal))) continue
    if (kind === 'target') goal = measure
    out.push(indicatorOf(tree, measure, kind, frame))
  }
  return out
}

/** '…, tỷ lệ lao động qua đào tạo 72%. |Trong đó|: Tỷ lệ có bằng cấp 35% trở lên': right behind a sentence of goals. */
const listsOn = (tree: DocumentTree, { sentence }: Measure, before: Measure | null): boolean =>
  before !== null &&
  (before.sentence === sentence || sentence.start - before.sentence.end < 4) &&
  within.test(tree.mended.key.slice(sentence.start, sentence.start + 12))

const within = patternOf(`^\\s*${oneOf(goalWords.within)}(?!\\p{L})`)

/** 'Sở Y tế |yêu cầu| 100% hộ dân ký cam kết' in news: where in the sentence somebody begins to ask for a share. */
function askedFrom(tree: DocumentTree, { sentence, value }: Measure): number | null {
  if (value.kind !== 'percent') return null
  const before = tree.mended.key.slice(sentence.start, value.start)
  const found = asks.exec(before)
  return found && !told.test(before) ? sentence.start + found.index : null
}

const asks = wholeWords(goalWords.asking)
const told = wholeWords(goalWords.done)

/** 'Phấn đấu kết nạp 40 đảng viên. |Giao Ban Xây dựng Đảng … mở 01 lớp|': an order in a sentence of its own is no more of the goal. */
const ordersAnew = (tree: DocumentTree, { sentence }: Measure): boolean => anOrder.test(tree.mended.key.slice(sentence.start, sentence.start + 20))

const anOrder = patternOf(`^\\s*${oneOf(goalWords.orders)}(?!\\p{L})`)

/** 'Nâng tỷ lệ hồ sơ trực tuyến lên 82%, |thanh toán trực tuyến 85%|': a percentage right behind a goal, with a name of its own. */
const goesOn = (tree: DocumentTree, { sentence, value, gap }: Measure, before: Measure): boolean =>
  before.sentence === sentence &&
  value.kind === 'percent' &&
  before.value.kind === 'percent' &&
  gap.start === before.value.end &&
  nextNamed.test(tree.mended.key.slice(gap.start, gap.end))

const nextNamed = patternOf(/^\s*,(?:\s+\p{L}+){2,8}\s*$/u)

const reporting: ReadonlySet<string> = new Set(goalWords.reporting)
const budgeting: ReadonlySet<string> = new Set(goalWords.budgeting)
const regulating: ReadonlySet<string> = new Set(goalWords.regulating)

/** A result, a goal, or neither: what is compared with nothing must be a goal to count. */
function kindOf(tree: DocumentTree, measure: Measure, direction: Direction, from: number | null, documentType: string | null): Indicator['kind'] | null {
  if (measure.present) return 'result'
  const ahead = isAhead(tree.mended, measure, direction, from)
  if (isCompared(measure)) return ahead ? 'target' : 'result'
  if (documentType !== null && regulating.has(documentType) && direction !== 'goal' && from === null) return null
  if (documentType !== null && budgeting.has(documentType) && direction !== 'past' && isRevenue(tree.mended, measure)) return 'target'
  const ordered = direction === 'open' && documentType !== null && !reporting.has(documentType) && !isDone(tree.mended, measure)
  return (ahead || ordered) && isGoal(tree.mended, measure, direction, from) ? 'target' : null
}

function isCompared(measure: Measure): boolean {
  if (measure.threshold) return false
  return (
    measure.shared || measure.value.kind === 'ratio' || measure.plan !== null || measure.percent !== null || measure.exceed !== null || measure.change !== null
  )
}
