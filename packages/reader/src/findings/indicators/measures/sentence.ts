import { figureWords } from '../../../lexicon/figure-words.ts'
import { measureCues } from '../../../lexicon/measure-cues.ts'
import type { Block } from '../../../structure/tree.ts'
import { patternOf } from '../../../text/pattern.ts'
import type { Range } from '../../../text/sentences.ts'
import { endsWithWord } from '../../../text/word-patterns.ts'
import { againstIn } from '../cues/comparisons.ts'
import { amountCue, percentCue, type Role } from '../cues/roles.ts'
import type { Figure } from '../figures.ts'
import { assignedGoal } from './assigned.ts'
import { isBaseInBracket, placeBase, placeFrom } from './bases.ts'
import { isNowAndThen, placeChange, placeRelative, readUnchanged } from './changes.ts'
import type { Measure } from './measure.ts'
import { placeExceed, placePlan } from './plans.ts'
import { isPresent, isPresentShare, placePresent } from './present.ts'
import { isPercentOfChange, placeShare, sharesRatio } from './shares.ts'
import { placeValue } from './values.ts'
import { followBrackets, openMeasure, type Step, type Walk } from './walk.ts'

const inNameBefore = patternOf(`(?<!\\p{L})(?:${measureCues.whereOf})\\s$`)
const inNameBehind = patternOf(`^[^,;.()\\d]{0,70}(?:${measureCues.reaches})(?:\\s(?:${measureCues.reachesFillers}))*\\s*$`)

/** 'Diện tích lúa bị thiệt hại |trên 70%| không quá 50 ha': which of them are meant. */
const threshold = endsWithWord(figureWords.marks)
const describes = patternOf(`^\\s(?:${measureCues.atMost})\\s$`)

/** The measures of one sentence; `carried` are those of the sentence before when this one only compares them, `last` the one it goes on with. */
export function readSentence(
  key: string,
  block: Block,
  sentence: Range,
  figures: readonly Figure[],
  carried: readonly Measure[],
  last: Measure | null,
): Measure[] {
  const assigned = assignedGoal(key, block, sentence, figures)
  if (assigned) return assigned
  const walk: Walk = { key, block, sentence, carried, measures: [], last, outside: [], plan: null, base: null, previous: null }
  for (let i = 0; i < figures.length; i++) {
    const [before, figure, next] = [figures[i - 1], figures[i] as Figure, figures[i + 1]]
    if (isInName(key, figure, next) || isOfRatio(key, before, figure, next) || isOfPlaces(key, before, figure) || countsKinds(key, figure, next)) continue
    const step = stepTo(walk, figure, next ?? null)
    followBrackets(walk, step.gap)
    const role = place(walk, step)
    walk.previous = { figure: step.figure, role, measure: walk.last }
  }
  readUnchanged(walk)
  return walk.measures
}

/** 'Hồ sơ của 03 phường cũ được số hóa: 46.000 hồ sơ', 'Giá trị sản xuất trên 01 ha đất đạt 68 triệu đồng': a count of places or one unit of land that only says of what the next figure is. */
function isInName(key: string, figure: Figure, next: Figure | undefined): boolean {
  if (next && describes.test(key.slice(figure.end, next.start)) && threshold.test(key.slice(Math.max(0, figure.start - 12), figure.start))) return true
  if (!next || figure.kind !== 'amount' || !inNameBefore.test(key.slice(Math.max(0, figure.start - 12), figure.start))) return false
  const kind = figure.unit?.kind
  return (
    (kind === 'count' || (kind === 'measure' && figure.number.value === 1)) && inNameBehind.test(key.slice(figure.end, next.start).replace(namesInBracket, ''))
  )
}

/** '04 thôn điểm |(Phú Hậu, An Định)| đạt trên 85%': which they are. */
const namesInBracket = /\s\([^()\d]*\)/gu

/** 'bàn giao 612,4/875 ha đất của |18 dự án|, đạt 70,0%': a count in the name of what a ratio measures. */
const isOfRatio = (key: string, before: Figure | undefined, figure: Figure, next: Figure | undefined): boolean =>
  before?.kind === 'ratio' &&
  next?.kind === 'percent' &&
  figure.unit?.kind === 'count' &&
  /^[^,;.()%]*$/.test(key.slice(before.end, figure.start)) &&
  inNameBefore.test(key.slice(Math.max(0, figure.start - 12), figure.start)) &&
  reachesBehind.test(key.slice(figure.end, next.start))

/** '25 xã đạt |19/19 tiêu chí|, chiếm 26,9% số xã': which of them are counted. */
const isOfPlaces = (key: string, before: Figure | undefined, figure: Figure): boolean =>
  before?.unit?.kind === 'count' && before.kind !== 'percent' && marksOf.has(figure.unit?.noun ?? '') && haveReached.test(key.slice(before.end, figure.start))

const marksOf: ReadonlySet<string> = new Set(measureCues.marksOf)
const haveReached = patternOf(`^\\s(?:(?:\\p{L}+\\s){0,2}?)(?:${measureCues.haveReached})\\s$`)

/** 'Chỉ số sản xuất |5 ngành| công nghiệp chủ lực tăng 12%': how many kinds they are does not grow. */
const countsKinds = (key: string, figure: Figure, next: Figure | undefined): boolean =>
  next?.kind === 'percent' && kindsOf.has(figure.unit?.noun ?? '') && grows.test(key.slice(figure.end, next.start))

const kindsOf: ReadonlySet<string> = new Set(measureCues.kindsOf)
const grows = patternOf(`^\\s[^,;.:()\\d]{3,70}\\s(?:${measureCues.moves})\\s$`)

const reachesBehind = patternOf(`^[^,;.()\\d]{0,60},\\s(?:${measureCues.reached})\\s$`)

function stepTo(walk: Walk, figure: Figure, next: Figure | null): Step {
  const { key } = walk
  const range = { start: walk.previous?.figure.end ?? walk.sentence.start, end: figure.start }
  const gap = key.slice(Math.max(range.start, range.end - 300), range.end)
  const after = key.slice(figure.end, Math.min(next?.start ?? walk.sentence.end, figure.end + 90))
  const cue = figure.kind === 'percent' ? percentCue(gap, after, figure.number.sign) : amountCue(gap, after)
  return { figure, cue, gap, range, next }
}

function place(walk: Walk, step: Step): Role {
  if (step.figure.kind === 'percent' && step.cue.role !== 'plan-percent' && isPercentOfChange(walk, step)) return 'change'
  if (step.figure.kind === 'percent' && againstIn(step.gap) && isBaseInBracket(walk, step.figure, step.gap)) return 'base'
  if (isNowAndThen(walk, step)) return 'base'
  if (describesCounted(walk, step)) return 'threshold'
  if (isPresent(walk, step)) return placePresent(walk, step)
  if (isPresentShare(walk, step)) return 'base'
  if (isItsRate(walk, step)) return placeShare(walk, step)
  if (step.figure.kind === 'percent' && walk.last && sharesRatio(walk.last, step)) return placeShare(walk, step)
  switch (step.cue.role) {
    case 'plan':
    case 'whole':
      return placePlan(walk, step) ?? placeValue(walk, step)
    case 'exceed':
      return placeExceed(walk, step) ?? placeValue(walk, step)
    case 'change':
      return placeChange(walk, step)
    case 'relative':
      return placeRelative(walk, step)
    case 'base':
      return placeBase(walk, step)
    case 'from':
      return placeFrom(walk, step) ?? placeValue(walk, step)
    case 'share':
    case 'plan-percent':
      return placeShare(walk, step)
    case 'threshold':
      return placeThreshold(walk, step)
    default:
      return placeValue(walk, step)
  }
}

/** '1.176.000/1.260.000 người tham gia bảo hiểm y tế, đạt tỷ lệ bao phủ |93,3%|': right behind a ratio a rate with a name of its own. */
const isItsRate = ({ previous }: Walk, { figure, cue, gap }: Step): boolean =>
  cue.role === 'value' && figure.kind === 'percent' && previous?.figure.kind === 'ratio' && previous.measure?.percent === null && ownRate.test(gap)

const ownRate = patternOf(`^[^;.:()]{0,60},\\s(?:${measureCues.ownRate})(?:\\s\\p{L}+){1,3}\\s$`)

/** '3.641/3.655 tàu có chiều dài |từ 15 m trở lên| đã lắp …, đạt 99,6%': which of them are counted. */
function describesCounted({ last }: Walk, { figure, cue, gap }: Step): boolean {
  if (cue.role !== 'attribute' || figure.kind !== 'amount') return false
  return whichHave.test(gap) || (last !== null && last.value.kind === 'ratio' && figure.unit?.kind === 'measure' && !/[,;.()]/.test(gap))
}

/** 'doanh nghiệp |có từ| 25 lao động trở lên'. */
const whichHave = endsWithWord(measureCues.whichHave)

/** 'có 17/24 chỉ tiêu đạt từ 50% kế hoạch trở lên (70,8%)': what follows still speaks of the figure before. */
function placeThreshold(walk: Walk, step: Step): Role {
  const before = walk.last
  openMeasure(walk, step, { threshold: true })
  walk.last = before
  return 'threshold'
}
