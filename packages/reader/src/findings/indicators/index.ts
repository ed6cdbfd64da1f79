import { goalWords } from '../../lexicon/goal-words.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import type { Header, Indicator } from '../../types.ts'
import { type Direction, directionsOf } from './direction.ts'
import { goalStart, isAhead, isDone, isGoal } from './goals.ts'
import { type Measure, measuresOf } from './measures/index.ts'
import { nameOf } from './names.ts'
import { goalYearIn, periodIn, yearOf } from './periods.ts'
import { type RowMeasure, rowMeasuresOf } from './table-rows.ts'

/**
 * What is measured against something: a result with its plan, its share or its change; a share with its parts; a goal for a time to come.
 * Plain counts, and percentages compared with nothing, are left out.
 */
export function findIndicators(tree: DocumentTree, header: Header): Indicator[] {
  const type = header.documentType ?? tree.titleType
  const directions = directionsOf(tree, type)
  const year = yearOf(tree, header)
  const reportPeriod = periodIn(tree.mended.key.slice(0, tree.mended.from(headEnd(tree))))
  const out: Indicator[] = []
  let carried: { block: number; from: number } | null = null
  for (const measure of measuresOf(tree)) {
    const direction = directions[measure.block.index] as Direction
    const said = goalStart(tree.mended, measure, direction, year)
    if (said !== null) carried = { block: measure.block.index, from: said }
    const from = said ?? (direction !== 'past' && carried?.block === measure.block.index ? carried.from : null)
    const kind = kindOf(tree, measure, direction, from, type)
    if (kind) out.push(indicatorOf(tree, measure, kind, reportPeriod, year))
  }
  out.push(...rowMeasuresOf(tree).map(row => indicatorOfRow(tree, row, reportPeriod, year)))
  return out.sort((a, b) => a.span[0] - b.span[0])
}

/** A row with a plan and a result, or with a goal alone. */
function indicatorOfRow(tree: DocumentTree, row: RowMeasure, reportPeriod: string | null, year: number | null): Indicator {
  const goal = row.result === null
  const change = row.onPrevious && { percent: rounded(row.onPrevious.percent - 100), amount: null, against: row.onPrevious.against }
  return {
    quote: tree.text.slice(...row.span),
    span: row.span,
    name: row.name,
    value: (row.result ?? row.plan)?.value ?? 0,
    unit: row.unit,
    target: goal ? null : (row.plan?.value ?? null),
    targetBasis: goal || row.plan === null ? null : 'stated',
    percentOfTarget: row.percent?.value ?? null,
    kind: goal ? 'target' : 'result',
    period: goal ? goalYearIn(row.planHead, year) : reportPeriod,
    change,
  }
}

const headEnd = (tree: DocumentTree): number => tree.blocks.find(block => block.zone !== 'head')?.start ?? 0

const reporting = new RegExp(`^(?:${goalWords.reporting.join('|')})$`, 'u')
const regulating = new RegExp(`^(?:${goalWords.regulating.join('|')})$`, 'u')

function kindOf(tree: DocumentTree, measure: Measure, direction: Direction, from: number | null, type: string | null): 'result' | 'target' | null {
  const ahead = isAhead(tree.mended, measure, direction, from)
  if (isCompared(measure)) return ahead ? 'target' : 'result'
  if (type !== null && regulating.test(type) && direction !== 'goal') return null
  const open = direction === 'open' && type !== null && !reporting.test(type)
  return (ahead || (open && !isDone(tree.mended, measure))) && isGoal(tree.mended, measure, direction, from) ? 'target' : null
}

function isCompared(measure: Measure): boolean {
  if (measure.threshold) return false
  return (
    measure.shared || measure.value.kind === 'ratio' || measure.plan !== null || measure.percent !== null || measure.exceed !== null || measure.change !== null
  )
}

function indicatorOf(tree: DocumentTree, measure: Measure, kind: Indicator['kind'], reportPeriod: string | null, year: number | null): Indicator {
  const { mended } = tree
  const { name, clause } = nameOf(mended, measure)
  const span = mended.span(clause.start, clause.end)
  const target = measure.value.of?.number.value ?? measure.plan?.number.value ?? null
  const percent =
    measure.percent && measure.percent.figure !== measure.value
      ? measure.percent.figure.number.value
      : measure.percent && kind === 'result'
        ? measure.percent.figure.number.value
        : null
  return {
    quote: tree.text.slice(...span),
    span,
    name,
    value: measure.value.number.value,
    unit: unitOf(tree, measure),
    target,
    targetBasis: target === null ? null : 'stated',
    percentOfTarget: percent ?? exceeded(measure),
    kind,
    period: kind === 'result' ? reportPeriod : periodOf(tree, measure, year),
    change: changeOf(tree, measure),
  }
}

function unitOf(tree: DocumentTree, measure: Measure): string | null {
  const unit = measure.value.unit ?? measure.change?.amount?.figure.unit ?? null
  return unit
    ? tree.mended.text
        .slice(unit.start, unit.end)
        .replace(/\s+/g, ' ')
        .replace(/\s?\/\s?/g, '/')
    : null
}

/** 'vượt 12% kế hoạch' is 112 %, 'giảm 5% so với kế hoạch' 95 %; points above a percentage are not. */
function exceeded({ value, exceed }: Measure): number | null {
  if (exceed?.figure.kind !== 'percent' || (value.kind === 'percent' && exceed.figure !== value)) return null
  return rounded(100 + exceed.direction * exceed.figure.number.value)
}

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6

function periodOf(tree: DocumentTree, measure: Measure, own: number | null): string | null {
  const sentence = tree.mended.key.slice(measure.sentence.start, measure.sentence.end)
  const said = goalYearIn(sentence, own)
  if (said) return said
  for (let block = measure.block.parent; block !== null; block = tree.blocks[block]?.parent ?? null) {
    const above = tree.blocks[block]
    const year = above ? goalYearIn(tree.mended.key.slice(above.body, above.headingTo ?? above.to), own) : null
    if (year) return year
  }
  return goalYearIn(tree.mended.key.slice(0, tree.mended.from(headEnd(tree))), own)
}

const textOf = (tree: DocumentTree, stretch: { start: number; end: number } | null): string =>
  stretch ? tree.mended.text.slice(stretch.start, stretch.end) : ''

function changeOf(tree: DocumentTree, { change }: Measure): Indicator['change'] {
  if (!change) return null
  const percent =
    change.percent &&
    (change.percent.relative ? rounded(change.percent.figure.number.value - 100) : change.percent.direction * change.percent.figure.number.value)
  const amount = change.amount && change.amount.direction * change.amount.figure.number.value
  return { percent: percent ?? null, amount: amount ?? (change.unchanged ? 0 : null), against: textOf(tree, change.against ?? change.base) }
}
