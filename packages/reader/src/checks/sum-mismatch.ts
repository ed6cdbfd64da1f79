import type { Block, DocumentTree } from '../structure/tree.ts'
import { rounded } from '../text/numbers.ts'
import { writeNumber } from '../text/write-number.ts'
import type { Problem } from '../types.ts'
import { authorProblem, type Check } from './check.ts'
import { wrongBalances } from './figures/balances/index.ts'
import { bracketSums } from './figures/bracket-sums.ts'
import { carriedTotals } from './figures/carried-totals.ts'
import { wrongDifferences } from './figures/change-sums.ts'
import { classifiedSums } from './figures/classified-sums.ts'
import { footnoteSums } from './figures/footnote-sums.ts'
import { itemSums } from './figures/item-sums.ts'
import { listSums } from './figures/list-sums.ts'
import { nearSums } from './figures/near-sums.ts'
import { neighbourTotals } from './figures/neighbour-totals.ts'
import { pairedSums } from './figures/paired-sums.ts'
import type { SumClaim } from './figures/parts.ts'
import { softenScanned } from './figures/scanned.ts'
import { overlap } from './figures/spans.ts'
import { statedSums } from './figures/stated-sums.ts'
import { severityOf } from './figures/sum-severity.ts'
import { totalsBehind } from './figures/totals-behind.ts'
import { wrongFigures } from './tables/index.ts'

// finds:   31 mô hình (14 …, 11 …, 04 …, 03 …) · 78 đơn, gồm 52 đơn …, 15 đơn …, 04 đơn …, 09 đơn … · a note or a row of totals that does not add up · 23 ca, tăng 19 ca (cùng kỳ 03 ca)
//          giao 74 nhà; đã hoàn thành 58 nhà, đang thi công 14 nhà, chưa khởi công 04 nhà · số dư đầu kỳ 46,8, thu 132,5, chi 97,4, tồn cuối kỳ 91,9 triệu đồng
// leaves:  lists with '…', 'còn lại', 'chủ yếu' · totals with 'trên', 'khoảng' · parts of other units · attributes that overlap (nữ, dân tộc)
export const sumMismatch: Check = {
  code: 'sum-mismatch',
  run({ tree, ocr }) {
    const read = tree.blocks.filter(block => (block.zone === 'body' || block.zone === 'annex') && block.kind !== 'row')
    const claims = [
      ...read.flatMap(block => [
        ...bracketSums(tree, block),
        ...listSums(tree, block),
        ...statedSums(tree, block),
        ...pairedSums(tree, block),
        ...itemSums(tree, block),
        ...classifiedSums(tree, block),
        ...carriedTotals(tree, block),
        ...neighbourTotals(tree, block),
      ]),
      ...footnoteSums(tree),
    ]
    const settled = claims.filter(claim => isRight(claim) || severityOf(claim) !== null)
    const near = read
      .flatMap(block => [...nearSums(tree, block), ...totalsBehind(tree, block)])
      .filter(claim => !settled.some(other => meet(claim.place, other.place)))
    const told = claims.flatMap(claim => sumProblem(tree, claim))
    const balanced = read
      .flatMap(block => balances(tree, block))
      .filter(problem => !told.some(other => other.severity === 'error' && overlap(problem.span, other.span)))
    const nearTold = near.flatMap(claim => sumProblem(tree, claim)).filter(problem => !balanced.some(other => overlap(problem.span, other.span)))
    return softenScanned(ocr, [...told, ...balanced, ...nearTold, ...differences(tree), ...figures(tree)])
  },
}

const isRight = ({ total, sum, slack }: SumClaim): boolean => Math.abs(total - sum) <= slack + 1e-9

const meet = (a: SumClaim['place'], b: SumClaim['place']): boolean => a.start < b.end && b.start < a.end

function sumProblem(tree: DocumentTree, claim: SumClaim): Problem[] {
  const severity = severityOf(claim)
  if (severity === null) return []
  const sum = rounded(claim.sum)
  return [
    authorProblem(tree, 'sum-mismatch', severity, tree.mended.span(claim.place.start, claim.place.end), {
      actual: writeNumber(claim.total),
      expected: writeNumber(sum),
      inputs: { total: claim.total, parts: claim.parts },
    }),
  ]
}

function balances(tree: DocumentTree, block: Block): Problem[] {
  return wrongBalances(tree, block).map(({ span, stated, expected, inputs }) =>
    authorProblem(tree, 'sum-mismatch', 'error', span, { actual: writeNumber(stated), expected: writeNumber(expected), inputs: { ...inputs } }),
  )
}

function differences(tree: DocumentTree): Problem[] {
  return wrongDifferences(tree).map(({ span, stated, difference, inputs }) =>
    authorProblem(tree, 'sum-mismatch', 'error', span, { actual: writeNumber(stated), expected: writeNumber(difference), inputs }),
  )
}

function figures(tree: DocumentTree): Problem[] {
  return wrongFigures(tree).map(({ span, stated, expected, decimals, parts, column, sure }) =>
    authorProblem(tree, 'sum-mismatch', sure ? 'error' : 'warning', span, {
      actual: writeNumber(stated),
      expected: writeNumber(expected, decimals),
      inputs: { total: stated, sum: expected, column, ...(parts.length > 0 ? { parts } : {}) },
    }),
  )
}
