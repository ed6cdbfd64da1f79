import type { DocumentTree } from '../structure/tree.ts'
import { writeNumber } from '../text/write-number.ts'
import type { Problem } from '../types.ts'
import { authorProblem, type Check } from './check.ts'
import { wrongWholes } from './figures/percent-parts.ts'
import { proseOf } from './figures/prose.ts'
import { softenScanned } from './figures/scanned.ts'
import { type ShareList, sharesOfOneWhole } from './figures/shares.ts'
import { withoutRepeats } from './figures/spans.ts'

// finds:   Cơ cấu kinh tế: nông nghiệp 45%, công nghiệp 25%, dịch vụ 35% · hoàn thành xuất sắc 20%, hoàn thành tốt 75%, hoàn thành 10%
//          dưới 30 tuổi 18%, từ 31 đến 45 tuổi 42%, trên 45 tuổi 50% · qua đào tạo 64%, chưa qua đào tạo 42%
//          tỷ lệ nghèo đa chiều 24,68%, trong đó hộ nghèo 14,21%, hộ cận nghèo 11,47%
// leaves:  nữ chiếm 45%, dân tộc thiểu số 70% (one person can be both) · shares below 100 %
export const percentSum: Check = {
  code: 'percent-sum',
  run({ tree, ocr }) {
    return softenScanned(ocr, withoutRepeats([...sharesOfOneWhole(tree).flatMap(list => problemOf(tree, list)), ...wholes(tree)]))
  },
}

const wholes = (tree: DocumentTree): Problem[] =>
  proseOf(tree).flatMap(block =>
    wrongWholes(tree, block).map(({ span, stated, sum, shares, decimals }) =>
      authorProblem(tree, 'percent-sum', 'error', span, {
        actual: `${writeNumber(stated, decimals)}%`,
        expected: `${writeNumber(sum, decimals)}%`,
        inputs: { total: stated, shares },
      }),
    ),
  )

/** A little over 100 may be rounding; far over it is no one whole. */
function problemOf(tree: DocumentTree, { start, end, shares, sure, decimals }: ShareList): Problem[] {
  const sum = shares.reduce((whole, share) => whole + share, 0)
  if (sum <= 100 + 0.5 * shares.length * 10 ** -decimals + 1e-9 || sum > 150) return []
  const facts = { actual: `${writeNumber(sum)}%`, expected: '100%', inputs: { shares } }
  return [authorProblem(tree, 'percent-sum', sure ? 'error' : 'warning', tree.mended.span(start, end), facts)]
}
