import { authorProblem, type Check } from './check.ts'
import { comparePercent, writePercent } from './figures/compare-percent.ts'
import { percentClaims } from './figures/percent-claims.ts'

// finds:   2.740/2.986 hồ sơ (đạt 91,7%), which is 91,76% · 593/3.000 người, đạt 20%, which is 19,77%
// leaves:  139/164 nhiệm vụ (84,8%) · 8,12/15,6 tỷ đồng, đạt 52,1%
export const rounding: Check = {
  code: 'rounding',
  run({ tree }) {
    return percentClaims(tree).flatMap(claim => {
      const { kind, exact } = comparePercent(claim)
      const decimals = Math.max(claim.decimals, 1)
      if (kind !== 'rounded' || claim.about || !claim.sure || Math.abs(claim.percent - Number(exact.toFixed(decimals))) < 1e-9) return []
      return [
        authorProblem(tree, 'rounding', 'advice', claim.span, {
          actual: claim.written,
          expected: writePercent(exact, decimals),
          inputs: { done: claim.done, plan: claim.plan, percent: claim.percent },
        }),
      ]
    })
  },
}
