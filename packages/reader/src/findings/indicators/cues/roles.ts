import { figureWords as words } from '../../../lexicon/figure-words.ts'
import { patternOf } from '../../../text/pattern.ts'
import { oneOf } from '../../../text/word-patterns.ts'
import { atEnd, behind, comparison, datedPeriod, fillers, period, planBehind } from './patterns.ts'

/** What the words around a figure say of it. */
export type Role =
  | 'value'
  | 'share'
  | 'plan-percent'
  | 'plan'
  | 'whole'
  | 'change'
  /** 'bằng 102% so với cùng kỳ'. */
  | 'relative'
  /** 'vượt 12% kế hoạch', 'giảm 5% so với kế hoạch'. */
  | 'exceed'
  /** The value of another time: 'cùng kỳ 15 vụ'. */
  | 'base'
  /** The value before a move: 'giảm từ 9,48%'. */
  | 'from'
  /** 'đạt từ 50% kế hoạch trở lên': other things are counted by it. */
  | 'threshold'
  /** 'tàu có chiều dài từ 15 m trở lên': may only say which are counted. */
  | 'attribute'

export interface Cue {
  role: Role
  /** For a change or an excess: up or down. */
  direction: 1 | -1
}

const moves = oneOf([...words.up, ...words.down])
const periodVerbs = `${fillers(words.periodVerbs)}\\s*:?`
const changeBefore = atEnd(`(?<direction>${moves})${fillers(words.changeFillers)}\\s*[:(]?`)
const newValueBefore = atEnd(`(?:(?:${moves})\\s+)?${oneOf(words.newValue)}${fillers(words.newValueFillers)}`)
const exceedBefore = atEnd(`${oneOf(words.exceed)}${fillers(words.changeFillers, words.exceedFillers, words.plan, words.planFillers)}\\s*\\(?`)
const shareBefore = atEnd(`${oneOf(words.share)}${fillers(words.shareFillers)}\\s*:?`)
const bracketBefore = /\(\s*$/
const signBefore = /\(\s*[+-]$/
/** 'hoàn thành các chỉ tiêu: 95% …': a list of goals begins, and no plan is given. */
const listBefore = atEnd(`${oneOf(words.several)}\\s+${oneOf(words.plan)}(?:\\s+\\p{L}+){0,4}\\s*:`)
const planBefore = atEnd(`${oneOf(words.plan)}${fillers(words.planFillers, words.plan)}\\s*[:(=]?`)
/** '93,4% dân số |(kế hoạch năm 2026 là |95%)', not 'so với kế hoạch đạt 95%'. */
const planIs = patternOf(`\\(\\s*${oneOf(words.plan)}${fillers(words.planFillers)}\\s${words.is}\\s*$`)
const timesBefore = atEnd(`${words.times}${fillers(words.changeFillers)}`)
const wholeBefore = atEnd(`${oneOf(words.whole)}(?:\\s+\\p{L}+){0,3}`)
const baseBefore = atEnd(
  `(?:(?:^|[,;(])\\s*(?:${period})${periodVerbs}|(?:^|[,;])\\s*${comparison}\\s*\\(|(?:\\(\\s*(?:${datedPeriod})|(?<!\\p{L})${comparison})${periodVerbs})`,
)
const fromBefore = atEnd(words.from)
const movedBehind = patternOf(`^[^.;]{0,60}?(?<!${words.again}\\s)${oneOf(words.movedTo)}\\s`)
const thresholdBefore = atEnd(oneOf(words.threshold))
const belowBefore = atEnd(words.below)
/** '03 huyện |chưa đạt| 15% dự toán': which of them are counted. */
const notReached = atEnd(words.notReached)
const orMoreBehind = patternOf(`^(?:\\s+(?!${oneOf(words.and)}\\s)\\p{L}+){0,3}?\\s+${oneOf(words.orMore)}(?!\\p{L})`)
const planAfter = patternOf(`${behind}${planBehind(words.planBehind)}`)
const surePlanAfter = patternOf(`${behind}${planBehind(words.plan)}`)
const otherTimeAfter = patternOf(`${behind}(?:${comparison}|(?:${words.of}\\s+)?(?:${period}))(?!\\p{L})`)
/** 'đạt ít nhất 50%|, cả năm đạt |100% kế hoạch': of another time, no plan of what stands before. */
const laterBefore = patternOf(`^\\s*[,;]\\s*(?:${oneOf(words.and)}\\s)?(?:${oneOf(words.until)})(?!\\p{L})[^,;]{0,30}$`)
const planPhrase = patternOf(`^\\s*${planBehind(words.planBehind)}${fillers(words.planFillers)}`)

const plain = (role: Role): Cue => ({ role, direction: 1 })

/** The role of a percentage, from the text between the figure before it and itself, and from what follows. */
export function percentCue(gap: string, after: string, sign: '+' | '-' | null): Cue {
  const moved = moveCue(gap, after)
  if (moved) return moved
  if (sign && signBefore.test(gap.trimEnd())) return { role: 'change', direction: sign === '-' ? -1 : 1 }
  if (exceedBefore.test(gap)) return plain(otherTimeAfter.test(after) ? 'change' : 'exceed')
  const cued = shareBefore.test(gap)
  const told = cued || bracketBefore.test(gap)
  if (planBefore.test(gap) && (!cued || planIs.test(gap)) && !listBefore.test(gap)) return plain('plan')
  if (told && otherTimeAfter.test(after)) return plain('relative')
  if (fromBefore.test(gap) && movedBehind.test(after)) return plain('from')
  if (notReached.test(gap)) return plain('threshold')
  if (thresholdBefore.test(gap) && (orMoreBehind.test(after) || belowBefore.test(gap))) return plain('threshold')
  if (planAfter.test(after) && (told || surePlanAfter.test(after))) return plain(laterBefore.test(gap) ? 'value' : 'plan-percent')
  if (baseBefore.test(gap)) return plain('base')
  return plain(told ? 'share' : 'value')
}

/** The role of an amount or a ratio. */
export function amountCue(gap: string, after: string): Cue {
  if (exceedBefore.test(gap)) return plain(otherTimeAfter.test(after) ? 'change' : 'exceed')
  if (wholeBefore.test(gap)) return plain('whole')
  if (planBefore.test(gap) && !listBefore.test(gap)) return plain('plan')
  const moved = moveCue(gap, after)
  if (moved) return moved
  if (fromBefore.test(gap) && movedBehind.test(after)) return plain('from')
  if (timesBefore.test(gap) && otherTimeAfter.test(after)) return plain('relative')
  if (thresholdBefore.test(gap) && orMoreBehind.test(after)) return plain('attribute')
  return plain(baseBefore.test(gap) ? 'base' : 'value')
}

const ups = patternOf(`^${oneOf(words.up)}$`)

/** 'tăng 38 tấn'; 'tăng lên 38 tấn' gives the new value; 'tăng 20% so với kế hoạch' is measured by the plan. */
function moveCue(gap: string, after: string): Cue | null {
  const word = changeBefore.exec(gap)?.groups?.direction
  if (word === undefined || newValueBefore.test(gap)) return null
  return { role: planAfter.test(after) ? 'exceed' : 'change', direction: ups.test(word) ? 1 : -1 }
}

/** A gap without 'kế hoạch năm' at its start. */
export const withoutPlan = (gap: string): string => gap.replace(planPhrase, '')
