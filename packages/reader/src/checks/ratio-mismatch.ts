import { measuresOf } from '../findings/indicators/measures/index.ts'
import type { DocumentTree } from '../structure/tree.ts'
import type { Problem } from '../types.ts'
import { authorProblem, type Check } from './check.ts'
import { changeFromBase, changeShares, laterShare } from './figures/change-shares.ts'
import { comparePercent, type WrongPercent, writePercent } from './figures/compare-percent.ts'
import { itemShares } from './figures/item-shares.ts'
import { isMisplaced } from './figures/misplaced-changes.ts'
import { moneyShares } from './figures/money-shares.ts'
import { namedShares } from './figures/named-bases.ts'
import { pairedChanges } from './figures/paired-changes.ts'
import { partShares } from './figures/part-shares.ts'
import { type PlacedClaim, percentClaims } from './figures/percent-claims.ts'
import { percentPairs } from './figures/percent-pairs.ts'
import { proseOf } from './figures/prose.ts'
import { softenScanned } from './figures/scanned.ts'
import { shareRuns } from './figures/share-runs.ts'
import { overlap, withoutRepeats } from './figures/spans.ts'
import { statedShares } from './figures/stated-shares.ts'
import { wrongTableShares } from './tables/shares.ts'

// finds:   Tổ chức khám cho 1.120/1.600 lượt người (đạt 90% kế hoạch năm) · 139/164 nhiệm vụ hoàn thành (74,8%) · giảm 03 vụ (30%) so với 15 vụ cùng kỳ · 3.150 tấn, tăng 15,2% so với cùng kỳ (2.800 tấn)
//          a row of a table whose 'Tăng, giảm (%)' or share is not that of its figures, where all others are
//          tiếp nhận 132 phản ánh, xử lý đúng hạn 127 phản ánh (tỷ lệ 92,6%), trễ hạn 05 phản ánh
//          chiếm 75,2% diện tích ngô (382 ha) · 51 bản (64,1%), 23 bản (35,9%) · bằng 92,4% so với cùng kỳ, tức giảm 6,7%
// leaves:  2.740/2.986 hồ sơ (91,7%, cut off: see rounding) · 18/27 chi hội, chiếm 80% hội viên (another whole) · 450 ha/KH 500 ha, đạt 95% (see plan-mismatch)
export const ratioMismatch: Check = {
  code: 'ratio-mismatch',
  run({ tree, ocr }) {
    const claims = percentClaims(tree).filter(claim => !claim.worded)
    const found = claims.flatMap(claim => problemOf(tree, claim, 'ratio-mismatch'))
    const tables = wrongTableShares(tree).map(wrong => wrongPercent(tree, wrong))
    return softenScanned(ocr, [
      ...found,
      ...tables,
      ...wrongChanges(tree),
      ...wrongShares(tree).filter(share => !found.some(other => overlap(share.span, other.span))),
    ])
  },
}

/** Shared with plan-mismatch, which looks at the claims where the plan is named. */
export function problemOf(tree: DocumentTree, claim: PlacedClaim, code: 'ratio-mismatch' | 'plan-mismatch'): Problem[] {
  const verdict = comparePercent(claim)
  const readings = [...claim.others.map(percent => ({ ...claim, percent })), ...claim.siblings.map(sibling => ({ ...claim, ...sibling }))]
  if (verdict.kind !== 'wrong' || readings.some(reading => comparePercent(reading).kind !== 'wrong')) return []
  const inputs = { done: claim.done, plan: claim.plan, percent: claim.percent }
  return [
    authorProblem(tree, code, claim.sure ? 'error' : 'warning', claim.span, {
      actual: claim.written,
      expected: writePercent(verdict.exact, claim.decimals),
      inputs,
    }),
  ]
}

/** Where the plan is named, plan-mismatch looks. */
function wrongShares(tree: DocumentTree): Problem[] {
  const planned = percentClaims(tree).filter(claim => claim.worded)
  return proseOf(tree).flatMap(block => {
    const named = namedShares(tree, block).filter(share => !planned.some(claim => claim.span[0] <= share.span[0] && share.span[1] <= claim.span[1]))
    const parts = withoutRepeats([...partShares(tree, block), ...moneyShares(tree, block), ...named])
    const stated = statedShares(tree, block).filter(share => ![...parts, ...planned].some(other => overlap(other.span, share.span)))
    return withoutRepeats([...parts, ...stated, ...shareRuns(tree, block), ...itemShares(tree, block)]).map(wrong => wrongPercent(tree, wrong))
  })
}

function wrongChanges(tree: DocumentTree): Problem[] {
  const changes = measuresOf(tree).flatMap(measure =>
    isMisplaced(tree, measure) ? [] : (changeShares(tree, measure) ?? changeFromBase(tree, measure) ?? laterShare(tree, measure) ?? []),
  )
  return withoutRepeats<WrongPercent>([...changes, ...wrongPairs(tree, false), ...proseOf(tree).flatMap(block => pairedChanges(tree, block))]).map(wrong =>
    wrongPercent(tree, wrong),
  )
}

/** Of a plan they are told as a plan-mismatch. */
export const wrongPairs = (tree: DocumentTree, ofPlan: boolean): WrongPercent[] =>
  proseOf(tree).flatMap(block => percentPairs(tree, block).filter(pair => pair.ofPlan === ofPlan))

export const wrongPercent = (
  tree: DocumentTree,
  { span, written, exact, decimals, inputs }: WrongPercent,
  code: 'ratio-mismatch' | 'plan-mismatch' = 'ratio-mismatch',
): Problem => authorProblem(tree, code, 'error', span, { actual: written, expected: writePercent(exact, decimals), inputs: { ...inputs } })
