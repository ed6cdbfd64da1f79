import { writeNumber } from '../text/write-number.ts'
import type { Problem } from '../types.ts'
import type { CheckContext } from './check.ts'
import { authorProblem, type Check } from './check.ts'
import { sharesOfOneWhole } from './figures/shares.ts'

// finds:   Cơ cấu kinh tế: nông nghiệp 45%, công nghiệp 25%, dịch vụ 35% · hoàn thành xuất sắc 20%, hoàn thành tốt 75%, hoàn thành 10%
// leaves:  nữ chiếm 45%, dân tộc thiểu số 70% (one person can be both) · shares below 100 %
export const percentSum: Check = {
  code: 'percent-sum',
  run({ tree }: CheckContext): Problem[] {
    return sharesOfOneWhole(tree).flatMap(({ start, end, shares, sure, decimals }) => {
      const sum = shares.reduce((whole, share) => whole + share, 0)
      if (sum <= 100 + 0.5 * shares.length * 10 ** -decimals + 1e-9 || sum > 150) return []
      return [
        authorProblem(tree, 'percent-sum', sure ? 'error' : 'warning', tree.mended.span(start, end), {
          actual: `${writeNumber(sum)}%`,
          expected: '100%',
          inputs: { shares },
        }),
      ]
    })
  },
}
