import { type Figure, figuresBetween, figuresOf } from '../../findings/indicators/figures.ts'
import { isMeasure, isPoints } from '../../findings/indicators/units.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { firstFrom } from '../../text/ranges.ts'
import { type Range, sentencesOf } from '../../text/sentences.ts'
import { comparePercent, slackOf } from './compare-percent.ts'
import { mistypingsOf } from './percent-slips.ts'
import { isShareAt, type Share, saysNoBase, wholeOf } from './share-places.ts'
import { isOfAnyWhole, isSlipOf, verdictOf, type WrongShare, wrongShareOf } from './share-verdicts.ts'

type Said = Pick<Share, 'part' | 'percent'>

/** Of fewer things too many shares come to the same percentages. */
const leastWhole = 10
const mostShares = 12
/** Numbers that may be the whole are looked for among so many figures on each side. */
const near = 40

// finds:   64 bản kê khai: niêm yết 51 bản (64,1%), công khai tại cuộc họp 23 bản (35,9%) (the two come to 100 %, 51 + 23 to 74)
//          khám tuyển 26 người; sức khỏe loại một 08 đồng chí (30,8%), loại hai 18 đồng chí (69,2%), đại học 05 đồng chí (12,9%) (the others are of 26, whatever that counts)
// leaves:  lists of which two shares are off · a share that no slip of a digit makes right · shares with a base of their own ('chiếm 8,4% tổng số đảng viên')
/** Shares of one sentence that say of nothing what they are of, all but one of one number that stands near. */
export function shareRuns(tree: DocumentTree, block: Block): WrongShare[] {
  const figures = figuresOf(tree, block)
  if (figures.length < 4 || figures.filter(({ kind }) => kind === 'percent').length < 2) return []
  return sentencesOf(tree.mended.text, block.body, block.to).flatMap(sentence => {
    const shares = sharesIn(tree.mended.key, figures, sentence)
    if (shares.length < 2 || shares.length > mostShares) return []
    const at = firstFrom(figures, (shares[0] as Said).part.start)
    const around = figures.slice(Math.max(0, at - near), at + near)
    const wrong = oddOne(around, shares) ?? oddOfSplit(around, shares)
    return wrong ? [wrongShareOf(tree, wrong.share, wrong.whole)] : []
  })
}

function sharesIn(key: string, figures: readonly Figure[], sentence: Range): Said[] {
  const inside = figuresBetween(figures, sentence.start, sentence.end)
  return inside.flatMap((percent, i) => {
    const part = inside[i - 1]
    const from = inside[i - 2]?.end ?? sentence.start
    if (!part || isPoints(percent.unit?.noun ?? null) || !isShareAt(key, part, percent, from, true)) return []
    const behind = key.slice(percent.end, Math.min(sentence.end, percent.end + 12))
    return saysNoBase(behind) ? [{ part, percent }] : []
  })
}

interface Odd {
  share: Said
  whole: Figure
}

/** The numbers of which a share may be, whatever they count. */
const numbersNear = (figures: readonly Figure[]): Figure[] =>
  figures
    .filter(({ kind }) => kind !== 'percent')
    .map(wholeOf)
    .filter(({ number }) => number.value >= leastWhole && !number.doubtful && number.upper === null)

const bare = (figure: Figure): Figure => ({ ...figure, unit: null })
const isOf = ({ part, percent }: Said, whole: Figure): boolean =>
  whole.number.value >= part.number.value && !verdictOf({ part: bare(part), percent }, bare(whole)).wrong

/** Three shares or more of one thing, of which one is not of the number that all others are of. */
function oddOne(figures: readonly Figure[], shares: readonly Said[]): Odd | null {
  if (shares.length < 3 || !isOneKind(shares)) return null
  for (const whole of numbersNear(figures)) {
    const wrong = shares.filter(share => !isOf(share, whole))
    const [share] = wrong
    if (!share || wrong.length > 1 || shares.length - wrong.length < 2) continue
    const odd = { share: { part: bare(share.part), percent: share.percent }, whole: bare(whole) }
    return !isOfAnyWhole(figures, odd.share) && isSlipOf(odd.share, odd.whole) ? odd : null
  }
  return null
}

const isOneKind = (shares: readonly Said[]): boolean => shares.every(({ part }) => part.unit?.noun === shares[0]?.part.unit?.noun)

/** What printed tenths leave when all are rounded. */
const slackOfHundred = (shares: readonly Said[]): number => shares.reduce((all, { percent }) => all + 0.5 * 10 ** -percent.number.decimals, 0) + 1e-9

const sumOf = (shares: readonly Said[], of: (share: Said) => number): number => shares.reduce((all, share) => all + of(share), 0)

/** Shares beside each other that come to 100 % while their counts are not so split, and would be with one digit of one count. */
function oddOfSplit(figures: readonly Figure[], shares: readonly Said[]): Odd | null {
  for (let from = 0; from < shares.length - 1; from++)
    for (let to = from + 2; to <= shares.length; to++) {
      const run = shares.slice(from, to)
      if (!isOneKind(run) || !isHundred(run) || fitsAll(run, sumOf(run, countOf))) continue
      const odd = run.flatMap(share => mistyped(run, share) ?? [])[0]
      if (odd && !isOfAnyWhole(figures, odd.share)) return odd
    }
  return null
}

const countOf = ({ part }: Said): number => part.number.value

function isHundred(run: readonly Said[]): boolean {
  const sum = sumOf(run, ({ percent }) => percent.number.value)
  return Math.abs(sum - 100) <= Math.min(slackOfHundred(run), 0.3) && run.some(({ percent }) => percent.number.decimals > 0)
}

const fitsAll = (run: readonly Said[], total: number): boolean =>
  run.every(({ part, percent }) => {
    const { value, decimals } = percent.number
    const slack = slackOf(part.number.decimals, isMeasure(part.unit?.noun ?? null))
    const claim = { done: part.number.value, plan: total, percent: value, decimals, slack: { done: slack, plan: slack * run.length }, about: false }
    return comparePercent(claim).kind !== 'wrong'
  })

function mistyped(run: readonly Said[], odd: Said): Odd | null {
  const rest = sumOf(run, countOf) - countOf(odd)
  for (const count of mistypingsOf(countOf(odd))) {
    const total = rest + count
    const mended = run.map(share => (share === odd ? { ...share, part: withCount(odd.part, count) } : share))
    if (total >= leastWhole && total > countOf(odd) && fitsAll(mended, total))
      return { share: { ...odd, part: bare(odd.part) }, whole: bare(withCount(odd.part, total)) }
  }
  return null
}

const withCount = (figure: Figure, value: number): Figure => ({ ...figure, number: { ...figure.number, value } })
