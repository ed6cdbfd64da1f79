import type { Problem } from '../types.ts'
import { comparePercent } from './figures/compare-percent.ts'

/** So near a total and a percentage of it stand together. */
const nearest = 200

/**
 * Problems that come of a slip already told, left out. '| Tổng cộng | 65 | 52 | 83,1 |': the parts make 54, which is 83,1% of 65, so the total is the slip
 * and the percentage is right. '418 triệu đồng, nộp 293 triệu đồng (70%), để lại 135 triệu đồng (30%)': the part that breaks the sum breaks its share too.
 * '| 1 | Thu xã hưởng 100% | 2.190 | 1.288 | 59,9 |': with 2.150 the percentage is right and so is the total below, so the row holds the slip.
 */
export function withoutEchoes(found: readonly Problem[]): Problem[] {
  const sums = found.filter(({ code }) => code === 'sum-mismatch')
  const percents = found.filter(({ code }) => /^(?:ratio|plan)-mismatch$/.test(code))
  const echoes = new Set<Problem>(percents.filter(problem => sums.some(sum => explains(sum, problem))))
  for (const sum of sums) if (percents.some(problem => !echoes.has(problem) && isOfPart(problem, sum))) echoes.add(sum)
  return found.filter(problem => !echoes.has(problem))
}

/** In a table: mended by what the total is off by, a figure of the row comes to its percentage. */
function isOfPart({ actual, inputs }: Problem, sum: Problem): boolean {
  const { total, sum: added, parts, column } = sum.inputs
  const { done, plan, percent } = inputs
  if (typeof total !== 'number' || typeof added !== 'number' || typeof column !== 'string' || !Array.isArray(parts)) return false
  if (typeof done !== 'number' || typeof plan !== 'number' || typeof percent !== 'number') return false
  const off = total - added
  return [
    { done: done + off, plan },
    { done, plan: plan + off },
  ].some((mended, at) => parts.includes(at === 0 ? done : plan) && fits(mended, percent, actual))
}

function explains(sum: Problem, { span, actual, inputs }: Problem): boolean {
  const { total, parts, sum: stated } = sum.inputs
  const right = typeof stated === 'number' ? stated : Array.isArray(parts) ? parts.reduce((all: number, part: unknown) => all + Number(part), 0) : null
  const { done, plan, percent } = inputs
  if (right === null || !sum.span || !span || Math.abs(sum.span[0] - span[0]) > nearest) return false
  if (typeof done !== 'number' || typeof plan !== 'number' || typeof percent !== 'number') return false
  const isPart = total === plan && Array.isArray(parts) && parts.includes(done)
  if (total !== done && total !== plan) return false
  const mended = [total === done ? { done: right, plan } : { done, plan: right }, ...(isPart ? [{ done: done + plan - right, plan }] : [])]
  return mended.some(claim => fits(claim, percent, actual))
}

function fits({ done, plan }: { done: number; plan: number }, percent: number, written: string | null): boolean {
  const decimals = /,(\d+)/.exec(written ?? '')?.[1]?.length ?? 0
  return plan > 0 && comparePercent({ done, plan, percent, decimals, slack: { done: 0, plan: 0 }, about: false }).kind !== 'wrong'
}
