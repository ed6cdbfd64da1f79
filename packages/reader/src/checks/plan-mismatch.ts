import { type RowMeasure, rowMeasuresOf } from '../findings/indicators/table-rows.ts'
import { isMeasure } from '../findings/indicators/units.ts'
import type { DocumentTree } from '../structure/tree.ts'
import { keyOf } from '../text/mend.ts'
import { writeNumber } from '../text/write-number.ts'
import type { Problem } from '../types.ts'
import { authorProblem, type Check } from './check.ts'
import { comparePercent, slackOf, writePercent } from './figures/compare-percent.ts'
import { wrongExcesses } from './figures/excesses.ts'
import { percentClaims } from './figures/percent-claims.ts'
import { softenScanned } from './figures/scanned.ts'
import { overlap } from './figures/spans.ts'
import { problemOf, wrongPairs, wrongPercent } from './ratio-mismatch.ts'

// finds:   đạt 1.250 tấn/KH 1.500 tấn, đạt 91% · kế hoạch 500 ha, thực hiện 450 ha, đạt 95% · 33/31,5 ha, vượt 2,5 ha so với KH · a row of a table whose % is not result / plan
// leaves:  450 ha, đạt 90% (no plan written) · KH 500 ha, đạt trên 90%
export const planMismatch: Check = {
  code: 'plan-mismatch',
  run({ tree, ocr }) {
    const claims = percentClaims(tree).filter(claim => claim.worded)
    const inText = [
      ...claims.flatMap(claim => problemOf(tree, claim, 'plan-mismatch')),
      ...wrongExcesses(tree).map(({ span, written, expected, inputs }) =>
        authorProblem(tree, 'plan-mismatch', 'error', span, { actual: written, expected, inputs }),
      ),
    ]
    const pairs = wrongPairs(tree, true).map(pair => wrongPercent(tree, pair, 'plan-mismatch'))
    return softenScanned(ocr, [...inText, ...pairs.filter(pair => !inText.some(other => overlap(other.span, pair.span))), ...tableProblems(tree)])
  },
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
  const measured = isMeasure(keyOf(row.unit ?? ''))
  const verdict = comparePercent({
    done: result.value,
    plan: plan.value,
    percent: percent.value,
    decimals: percent.decimals,
    slack: { done: slackOf(result.decimals, measured), plan: slackOf(plan.decimals, measured) },
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

/** A column that shows 0,9 for 90 %. */
const isFraction = (percent: number, exact: number): boolean => Math.abs(percent * 100 - exact) < 1

/** For what should fall (poverty, cases) offices take plan / result, or how far it fell. */
const isShortfall = ({ plan, result, percent }: RowMeasure, exact: number): boolean =>
  exact > 0 &&
  (Math.abs(1e4 / exact - (percent as { value: number }).value) < 1 ||
    Math.abs((plan as { value: number }).value - (result as { value: number }).value - (percent as { value: number }).value) < 0.06 ||
    Math.abs(exact - 100 - (percent as { value: number }).value) < 0.6)
