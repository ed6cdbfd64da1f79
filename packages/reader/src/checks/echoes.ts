import type { Problem } from '../types.ts'
import { comparePercent } from './figures/compare-percent.ts'

/** So near a total and a percentage of it stand together. */
const nearest = 200

/**
 * Problems that come of a slip already told, left out. '| Tổng cộng | 65 | 52 | 83,1 |': the parts make 54, which is 83,1% of 65, so the total is the slip
 * and the percentage is right. '418 triệu đồng, nộp 293 triệu đồng (70%), để lại 135 triệu đồng (30%)': the part that breaks the sum breaks its share too.
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
  if (typeof done !== 'number' || typeof plan !== 'number' || typeof percent !== 'number') return false
  const isPart = total === plan && Array.isArray(parts) && parts.includes(done)
  if (total !== done && total !== plan) return false
  const decimals = /,(\d+)/.exec(actual ?? '')?.[1]?.length ?? 0
  const mended = [total === done ? { done: right, plan } : { done, plan: right }, ...(isPart ? [{ done: done + plan - right, plan }] : [])]
  return mended.some(claim => claim.plan > 0 && comparePercent({ ...claim, percent, decimals, slack: { done: 0, plan: 0 }, about: false }).kind !== 'wrong')
}
