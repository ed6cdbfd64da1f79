import { balanceWords as words } from '../../../lexicon/balance-words.ts'
import { checkWords } from '../../../lexicon/check-words.ts'
import { rounded } from '../../../text/numbers.ts'
import { wholeWords } from '../../../text/word-patterns.ts'
import type { Balance } from './balance.ts'
import type { Labelled } from './labels.ts'
import { roleOf } from './roles.ts'
import { isMistyped } from './slips.ts'

const pairs = [...words.exclusive, ...checkWords.halves].map(pair => pair.map(word => wholeWords([word])) as [RegExp, RegExp])
/** So many figures before the pair may be its whole, and so far before it. */
const mostBetween = 6
const farthest = 300
const farthestOver = 0.3

// reads:   có 35 cụm loa, hoạt động tốt 31 cụm, hỏng 06 cụm · có 15 người, trong đó biên chế 13 người, hợp đồng 04 người · 49 ý kiến: … . 47 ý kiến đã trả lời; 04 ý kiến chuyển UBND xã
// refuses: đã giải quyết 425 hồ sơ; tiếp nhận trực tuyến 340 hồ sơ, trực tiếp 90 hồ sơ (of another whole) · có 35 cụm loa, hoạt động tốt 28 cụm, hỏng 04 cụm (others may stand idle) · 25 đơn thuộc thẩm quyền, 08 đơn không thuộc where a figure before is 33 or more
/** Two states that exclude each other and together pass their whole by a slip. */
export function wrongPairs(figures: readonly Labelled[]): Balance[] {
  return figures.flatMap((one, at) => {
    const other = figures[at + 1]
    return other && arePair(one, other) ? (wrongOf(figures.slice(Math.max(0, at - mostBetween), at), one, other) ?? []) : []
  })
}

const labelOf = ({ before, behind }: Labelled): string => `${before} | ${behind}`

function arePair(one: Labelled, other: Labelled): boolean {
  if (![one, other].every(label => label.exact && label.figure.kind === 'amount' && roleOf(label).kind !== 'aside')) return false
  const [first, second] = [labelOf(one), labelOf(other)]
  return pairs.some(([a, b]) => (only(first, a, b) && only(second, b, a)) || (only(first, b, a) && only(second, a, b)))
}

const only = (label: string, is: RegExp, isNot: RegExp): boolean => is.test(label) && !isNot.test(label.replace(is, ' '))

function wrongOf(before: readonly Labelled[], one: Labelled, other: Labelled): Balance | null {
  const sum = rounded(one.value + other.value)
  const near = before.filter(({ figure, exact }) => exact && one.figure.start - figure.end <= farthest)
  const whole = near.findLast(({ value }) => value >= Math.max(one.value, other.value))
  if (!whole || near.some(({ value }) => value >= sum) || roleOf(whole).kind === 'aside' || whole.figure.kind !== 'amount') return null
  if (one.opens && !one.nested && roleOf(whole).kind !== 'whole') return null
  const over = rounded(sum - whole.value)
  if (over <= one.slack + other.slack + whole.slack || over > farthestOver * whole.value) return null
  const parts = [one.value, other.value]
  return isMistyped(whole.value, sum, [one, other])
    ? { start: whole.figure.start, end: other.figure.end, stated: whole.value, expected: sum, inputs: { total: whole.value, parts } }
    : null
}
