import type { DocumentTree } from '../../structure/tree.ts'
import { rounded } from '../../text/numbers.ts'
import type { Range } from '../../text/sentences.ts'
import type { Indicator } from '../../types.ts'
import type { Figure } from './figures.ts'
import type { Measure } from './measures/index.ts'
import { nameOf } from './names.ts'
import { goalYearIn, periodIn } from './periods.ts'
import type { RowMeasure } from './table-rows.ts'

/** What is known of the paper as a whole. */
export interface Frame {
  year: number | null
  /** The period it reports on. */
  period: string | null
  /** Title and subject in key form. */
  subject: string
  /** Wholes said before the shares of them. */
  wholes: ReadonlyMap<Measure, Figure>
}

export function indicatorOf(tree: DocumentTree, found: Measure, kind: Indicator['kind'], frame: Frame): Indicator {
  const { mended } = tree
  const measure = kind === 'target' ? asGoal(found) : found
  const { name, clause } = nameOf(mended, measure)
  const span = mended.span(clause.start, clause.end)
  const stated = measure.value.of?.number.value ?? measure.plan?.number.value ?? null
  const inherited = frame.wholes.get(measure)?.number.value ?? null
  const said = mended.key.slice(clause.start, measure.value.start)
  return {
    quote: tree.text.slice(...span),
    span,
    name,
    value: measure.value.number.value,
    unit: unitOf(tree, measure),
    target: stated ?? inherited,
    targetBasis: stated !== null ? 'stated' : inherited !== null ? 'inherited' : null,
    percentOfTarget: percentOf(measure, kind),
    kind,
    period: kind === 'result' ? (periodIn(said, frame.year) ?? frame.period) : goalPeriodOf(tree, measure, frame),
    change: changeOf(tree, measure),
  }
}

/** 'đạt 50% (8 xã)': the goal is the percentage, the bracket says what it comes to. */
function asGoal(measure: Measure): Measure {
  const { percent, value } = measure
  return percent && percent.figure.end <= value.start ? { ...measure, value: percent.figure, percent: null, plan: null } : measure
}

/** A row with a plan and a result, or with a goal alone. */
export function indicatorOfRow(tree: DocumentTree, row: RowMeasure, frame: Frame): Indicator {
  const goal = row.result === null
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
    period: goal ? (goalYearIn(row.planHead, frame.year) ?? goalYearIn(frame.subject, frame.year)) : frame.period,
    change: row.onPrevious && { percent: rounded(row.onPrevious.percent - 100), amount: null, against: row.onPrevious.against },
  }
}

function unitOf(tree: DocumentTree, measure: Measure): string | null {
  const unit = measure.value.unit ?? measure.change?.amount?.figure.unit ?? null
  return (
    unit &&
    textOf(tree, unit)
      .replace(/\s+/g, ' ')
      .replace(/\s?\/\s?/g, '/')
  )
}

/** 'giải ngân 65% kế hoạch' is its own percentage of the plan; as a goal it is the goal, and of no plan. */
function percentOf(measure: Measure, kind: Indicator['kind']): number | null {
  const { percent, value } = measure
  if (percent && (percent.figure !== value || kind === 'result')) return percent.figure.number.value
  return exceeded(measure)
}

/** 'vượt 12% kế hoạch' is 112 %, 'giảm 5% so với kế hoạch' 95 %; points above a percentage are not. */
function exceeded({ value, exceed }: Measure): number | null {
  if (exceed?.figure.kind !== 'percent' || (value.kind === 'percent' && exceed.figure !== value)) return null
  return rounded(100 + exceed.direction * exceed.figure.number.value)
}

/** The year of the sentence, else of the heading above, else of the subject. */
function goalPeriodOf(tree: DocumentTree, measure: Measure, { year, subject }: Frame): string | null {
  const own = goalYearIn(tree.mended.key.slice(measure.sentence.start, measure.sentence.end), year)
  if (own) return own
  for (let index = measure.block.parent; index !== null; index = tree.blocks[index]?.parent ?? null) {
    const above = tree.blocks[index]
    const said = above && goalYearIn(tree.mended.key.slice(above.body, above.headingTo ?? above.to), year)
    if (said) return said
  }
  return goalYearIn(subject, year)
}

function changeOf(tree: DocumentTree, { change }: Measure): Indicator['change'] {
  if (!change) return null
  const { amount, percent } = change
  return {
    percent: percent && (percent.relative ? rounded(percent.figure.number.value - 100) : percent.direction * percent.figure.number.value),
    amount: amount ? amount.direction * amount.figure.number.value : change.unchanged ? 0 : null,
    against: textOf(tree, change.against ?? change.base),
  }
}

const textOf = (tree: DocumentTree, range: Range | null): string => (range ? tree.mended.text.slice(range.start, range.end) : '')
