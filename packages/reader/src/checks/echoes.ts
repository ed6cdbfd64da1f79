import type { Problem } from '../types.ts'
import { comparePercent } from './figures/compare-percent.ts'

/** So near a total and a percentage of it stand together. */
const nearest = 200

/**
 * Problems that come of a slip already told, left out. '| Tổng cộng | 65 | 52 | 83,1 |': the parts make 54, which is 83,1% of 65, so the total is the slip
 * and the percentage is right.
 */
export function withoutEchoes(found: readonly Problem[]): Problem[] {
  const sums = found.filter(({ code }) => code === 'sum-mismatch')
  return found.filter(problem => !/^(?:ratio|plan)-mismatch$/.test(problem.code) || !sums.some(sum => explains(sum, problem)))
}

function explains(sum: Problem, { span, actual, inputs }: Problem): boolean {
  const { total, parts, sum: stated } = sum.inputs
  const right = typeof stated === 'number' ? stated : Array.isArray(parts) ? parts.reduce((all: number, part: unknown) => all + Number(part), 0) : null
  const { done, plan, percent } = inputs
  if (right === null || !sum.span || !span || Math.abs(sum.span[0] - span[0]) > nearest) return false
  if (typeof done !== 'number' || typeof plan !== 'number' || typeof percent !== 'number' || (total !== done && total !== plan)) return false
  const decimals = /,(\d+)/.exec(actual ?? '')?.[1]?.length ?? 0
  const mended = total === done ? { done: right, plan } : { done, plan: right }
  return mended.plan > 0 && comparePercent({ ...mended, percent, decimals, slack: { done: 0, plan: 0 }, about: false }).kind !== 'wrong'
}
