import { clauseEnd } from '../findings/indicators/clause-end.ts'
import { type Measure, measuresOf } from '../findings/indicators/measures/index.ts'
import { type RowMeasure, rowMeasuresOf } from '../findings/indicators/table-rows.ts'
import { conversion, isMeasure } from '../findings/indicators/units.ts'
import type { DocumentTree } from '../structure/tree.ts'
import { keyOf } from '../text/mend.ts'
import { writeNumber } from '../text/write-number.ts'
import type { Problem } from '../types.ts'
import { authorProblem, type Check } from './check.ts'
import { comparePercent, slackOf } from './figures/compare-percent.ts'
import { percentClaims } from './figures/percent-claims.ts'
import { softenScanned } from './figures/scanned.ts'
import { problemOf, writePercent } from './ratio-mismatch.ts'

// finds:   đạt 1.250 tấn/KH 1.500 tấn, đạt 91% · kế hoạch 500 ha, thực hiện 450 ha, đạt 95% · 33/31,5 ha, vượt 2,5 ha so với KH · a row of a table whose % is not result / plan
// leaves:  450 ha, đạt 90% (no plan written) · KH 500 ha, đạt trên 90%
export const planMismatch: Check = {
  code: 'plan-mismatch',
  run({ tree, ocr }) {
    const claims = percentClaims(tree).filter(claim => claim.worded)
    const inText = [...claims.flatMap(claim => problemOf(tree, claim, 'plan-mismatch')), ...measuresOf(tree).flatMap(measure => exceedProblem(tree, measure))]
    return softenScanned(ocr, [...inText, ...tableProblems(tree)])
  },
}

/** 'vượt 1,5 ha', 'vượt 12%' beside value and plan. */
function exceedProblem(tree: DocumentTree, measure: Measure): Problem[] {
  const { value } = measure
  const exceed = measure.exceed?.figure
  const plan = value.of ?? measure.plan
  if (
    !exceed ||
    measure.exceed?.direction !== 1 ||
    exceed === value ||
    !plan ||
    value.kind === 'percent' ||
    [value.number, plan.number, exceed.number].some(number => number.doubtful) ||
    value.about ||
    exceed.about
  )
    return []
  if (exceed.kind === 'percent' && measure.percent && !measure.percent.ofPlan) return []
  const factor = plan.unit && value.unit ? conversion(value.unit.noun, plan.unit.noun) : 1
  if (factor === null || plan.number.value <= 0) return []
  const done = value.number.value * factor
  const span = tree.mended.span(value.start, clauseEnd(tree.mended, exceed.end, value.start))
  const inputs = { done, plan: plan.number.value, exceeds: exceed.number.value }
  const written = tree.mended.text.slice(exceed.start, exceed.end)
  if (exceed.kind === 'percent') {
    const claim = {
      done,
      plan: plan.number.value,
      percent: 100 + exceed.number.value,
      decimals: exceed.number.decimals,
      slack: slacks(value.number.decimals, plan.number.decimals, isMeasure(value.unit?.noun ?? null)),
      about: false,
    }
    const verdict = comparePercent(claim)
    return verdict.kind === 'wrong'
      ? [authorProblem(tree, 'plan-mismatch', 'error', span, { actual: written, expected: writePercent(verdict.exact - 100, exceed.number.decimals), inputs })]
      : []
  }
  const difference = done - plan.number.value
  const same = conversion(exceed.unit?.noun ?? '', plan.unit?.noun ?? value.unit?.noun ?? '')
  if (same === null || Math.abs(difference - exceed.number.value * same) <= 0.5 * 10 ** -exceed.number.decimals + 1e-9) return []
  return [authorProblem(tree, 'plan-mismatch', 'error', span, { actual: written, expected: writeNumber(difference / same), inputs })]
}

/** Where a third of the rows of a table disagree, its percentages mean something else. */
function tableProblems(tree: DocumentTree): Problem[] {
  const rows = rowMeasuresOf(tree).map(row => ({ row, problems: rowProblem(tree, row) }))
  return rows.flatMap(({ row, problems }) => {
    const table = rows.filter(other => other.row.table === row.table)
    const wrong = table.filter(other => other.problems.length > 0).length
    return wrong > 1 && wrong * 3 > table.length ? [] : problems
  })
}

function rowProblem(tree: DocumentTree, row: RowMeasure): Problem[] {
  const { plan, result, percent } = row
  if (!plan || !result || !percent || plan.value <= 0 || row.unit === '%' || [plan, result, percent].some(number => number.doubtful || number.upper !== null))
    return []
  const verdict = comparePercent({
    done: result.value,
    plan: plan.value,
    percent: percent.value,
    decimals: percent.decimals,
    slack: slacks(result.decimals, plan.decimals, isMeasure(keyOf(row.unit ?? ''))),
    about: false,
  })
  if (verdict.kind !== 'wrong' || isFraction(percent.value, verdict.exact) || isShortfall(row, verdict.exact)) return []
  return [
    authorProblem(tree, 'plan-mismatch', 'error', row.span, {
      actual: `${writeNumber(percent.value, percent.decimals)}%`,
      expected: writePercent(verdict.exact, percent.decimals),
      inputs: { done: result.value, plan: plan.value, percent: percent.value },
    }),
  ]
}

const slacks = (done: number, plan: number, measured: boolean): { done: number; plan: number } => ({
  done: slackOf(done, measured),
  plan: slackOf(plan, measured),
})

/** A column that shows 0,9 for 90 %. */
const isFraction = (percent: number, exact: number): boolean => Math.abs(percent * 100 - exact) < 1

/** For what should fall (poverty, cases) offices take plan / result, or how far it fell. */
const isShortfall = ({ plan, result, percent }: RowMeasure, exact: number): boolean =>
  exact > 0 &&
  (Math.abs(1e4 / exact - (percent as { value: number }).value) < 1 ||
    Math.abs((plan as { value: number }).value - (result as { value: number }).value - (percent as { value: number }).value) < 0.06 ||
    Math.abs(exact - 100 - (percent as { value: number }).value) < 0.6)
