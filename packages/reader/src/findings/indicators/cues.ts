import { figureWords as words } from '../../lexicon/figure-words.ts'

/** What the words around a figure say of it. */

const list = (entries: readonly string[]): string => [...entries].sort((a, b) => b.length - a.length).join('|')
const fillers = (entries: readonly string[]): string => `(?:\\s+(?:${list(entries)}))*`
const last = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})\\s*$`, 'u')
const first = (source: string): RegExp => new RegExp(`^(?:${source})(?!\\p{L})`, 'u')

const compare = `(?:${list(words.compare)})`
const period = list(words.period)
const dated = list([...words.datedPeriod, ...words.period])

const changeBefore = last(`(?<direction>${list([...words.up, ...words.down])})${fillers(words.changeFillers)}\\s*[:(]?`)
const exceedBefore = last(`(?:${list(words.exceed)})${fillers([...words.changeFillers, 'mức', ...words.plan, ...words.planFillers])}\\s*\\(?`)
const shareBefore = last(`(?:${list(words.share)})${fillers(words.shareFillers)}\\s*:?`)
const bracketBefore = /\(\s*$/
const planBefore = last(`(?:${list(words.plan)})${fillers([...words.planFillers, ...words.plan])}\\s*[:(=]?`)
const wholeBefore = last(`(?:${list(words.whole)})(?:\\s+\\p{L}+){0,3}`)
const baseBefore = last(`(?:(?:^|[,;(])\\s*(?:${period})(?:\\s+(?:là|có|xảy ra|đạt|chỉ))*\\s*:?|(?:\\(\\s*|(?<!\\p{L})${compare}\\s+)(?:${dated})(?:\\s+(?:là|có|xảy ra|đạt|chỉ))*\\s*:?)`)
const fromBefore = last('từ')
const valueAfterFrom = new RegExp(`^[^.;]{0,60}?(?:${list(['xuống', 'xuống còn', 'còn', 'lên', 'lên đến', 'lên thành', 'tăng lên', 'giảm còn', 'giảm xuống'])})\\s`, 'u')

const behind = `^\\s*\\)?\\s*(?:tổng\\s+)?`
/** 'kế hoạch năm' behind a percentage. */
export const withoutPlan = (gap: string): string => gap.replace(planTail, '')

const planTail = new RegExp(`^\\s*(?:(?:so với|so|của|với|theo)\\s+)*(?:${list(words.planBehind)})(?!\\p{L})${fillers(words.planFillers)}`, 'u')
const planAfter = new RegExp(`${behind}(?:(?:so với|so|của|với|theo|trên|so sánh với|tổng|tổng số)\\s+)*(?:${list(words.planBehind)})(?!\\p{L})`, 'u')
const changeAfter = new RegExp(`${behind}(?:${compare}\\s+(?:với\\s+)?(?:${dated})|(?:của\\s+)?(?:${period}))(?!\\p{L})`, 'u')
const againstAnywhere = new RegExp(`(?<!\\p{L})(?:${compare}\\s+(?:với\\s+)?(?:${dated})|${period})(?!\\p{L})`, 'u')
const thresholdBefore = last(list(words.threshold))
const orMoreAfter = new RegExp(`^(?:\\s+(?!và\\s)[\\p{L}]+){0,3}?\\s+(?:${list(words.orMore)})(?!\\p{L})`, 'u')
const unchangedPattern = new RegExp(`(?<!\\p{L})(?:${compare}\\s+(?:với\\s+)?(?:${dated})\\s+(?:${list(words.unchanged)})(?!\\s*\\d|\\s*\\()(?!\\p{L})|(?:${list(words.unchanged)})\\s+(?:${compare}\\s+)?(?:với\\s+)?(?:${period})(?!\\p{L}))`, 'u')
const subjectFirst = first(list(words.subject))
const emptySubject = new RegExp(`^(?:\\s*(?:${list(words.emptySubject)})(?!\\p{L}))*\\s*$`, 'u')
const cueAtEnd = new RegExp(`(?<!\\p{L})(?:${list([...words.share, ...words.up, ...words.down, ...words.exceed])})${fillers([...words.shareFillers, ...words.changeFillers, 'mức', ...words.plan])}\\s*[:(]?\\s*$`, 'u')
const newValue = last(`(?:${list([...words.up, ...words.down])}\\s+)?(?:${list(words.newValue)})${fillers(['khoảng', 'trên', 'dưới', 'gần', 'còn'])}`)
const compareFirst = new RegExp(`^\\s*(?:\\P{L}\\s*)?(?:${compare}\\s+)(?:với\\s+)?(?:${dated})`, 'u')

export interface Cue {
  role: 'value' | 'share' | 'plan-percent' | 'plan' | 'whole' | 'change' | 'relative' | 'exceed' | 'base' | 'from' | 'threshold'
  /** For a change: up or down. */
  direction: 1 | -1
}

const plain = (role: Cue['role']): Cue => ({ role, direction: 1 })

/** The role of a percentage, from the text between the figure before it and itself, and from what follows. */
export function percentCue(gap: string, after: string, signed: '+' | '-' | null): Cue {
  const change = changeBefore.exec(gap)
  if (change && !newValue.test(gap)) return { role: 'change', direction: directionOf(change.groups?.direction) }
  if (signed && /\(\s*[+-]$/.test(gap.trimEnd())) return { role: 'change', direction: signed === '-' ? -1 : 1 }
  if (exceedBefore.test(gap)) return changeAfter.test(after) ? plain('change') : plain('exceed')
  if (planBefore.test(gap) && !shareBefore.test(gap)) return plain('plan')
  if (changeAfter.test(after) && (shareBefore.test(gap) || bracketBefore.test(gap))) return plain('relative')
  if (fromBefore.test(gap) && valueAfterFrom.test(after)) return plain('from')
  if (thresholdBefore.test(gap) && (orMoreAfter.test(after) || /(?:^|\s)dưới\s*$/.test(gap))) return plain('threshold')
  if (planAfter.test(after)) return plain('plan-percent')
  if (fromBefore.test(gap) && valueAfterFrom.test(after)) return plain('from')
  if (baseBefore.test(gap)) return plain('base')
  if (shareBefore.test(gap) || bracketBefore.test(gap)) return plain('share')
  return plain('value')
}

/** The role of an amount or a ratio. */
export function amountCue(gap: string, after: string): Cue {
  if (exceedBefore.test(gap)) return changeAfter.test(after) ? plain('change') : plain('exceed')
  if (wholeBefore.test(gap)) return plain('whole')
  if (planBefore.test(gap)) return plain('plan')
  const change = changeBefore.exec(gap)
  if (change && !newValue.test(gap)) return { role: 'change', direction: directionOf(change.groups?.direction) }
  if (fromBefore.test(gap) && valueAfterFrom.test(after)) return plain('from')
  if (baseBefore.test(gap)) return plain('base')
  return plain('value')
}

const ups = new RegExp(`^(?:${list(words.up)})$`, 'u')
const directionOf = (word: string | undefined): 1 | -1 => (word !== undefined && ups.test(word) ? 1 : -1)

/** The phrase that says against what a change is measured ('so với cùng kỳ năm trước'), anywhere in a text. */
export function againstIn(text: string): { start: number; end: number } | null {
  const match = againstAnywhere.exec(text)
  return match ? { start: match.index, end: match.index + match[0].length } : null
}

export function unchangedIn(text: string): { start: number; end: number } | null {
  const match = unchangedPattern.exec(text)
  return match ? { start: match.index, end: match.index + match[0].length } : null
}

/** A sentence that only compares what the sentence before has said: 'So với cùng kỳ năm 2025, giảm 03 vụ'. */
export const beginsWithComparison = (sentence: string): boolean => compareFirst.test(sentence)

/** A sentence that goes straight on with a percentage: 'Đạt 99,13% so với kế hoạch'. */
export const beginsWithShare = (start: string): boolean => start !== '' && shareBefore.test(start) && emptySubject.test(start.replace(cueAtEnd, ''))

/** A gap without the words for the other time at its start. */
export const withoutAgainst = (gap: string): string => gap.replace(compareTail, '')

/**
 * Does what stands between a figure and the word for its percentage name another quantity? 'đạt', ', ước đạt' do not; ', tỷ lệ chuyên cần đạt' does.
 * `lenient` lets a phrase pass that only describes ('…, đăng ký vào ngạch dự bị động viên đạt 100% chỉ tiêu').
 */
export function namesAnother(gap: string, lenient: boolean): boolean {
  const rest = gap.replace(cueAtEnd, '').replace(bracketBefore, '')
  const cut = Math.max(rest.lastIndexOf(','), rest.lastIndexOf(';'), rest.lastIndexOf('('), rest.lastIndexOf(')'), rest.lastIndexOf(':'))
  const piece = rest.slice(cut + 1).replace(compareTail, '').trim()
  if (emptySubject.test(piece) || compareOnly.test(piece)) return false
  if (cut < 0) return hasSubject.test(rest)
  return lenient ? subjectFirst.test(piece) || hasRate.test(piece) || rest.includes(';') : true
}

const compareTail = new RegExp(`^\\s*(?:${compare}\\s+(?:với\\s+)?(?:${dated})|${period})`, 'u')
const compareOnly = new RegExp(`^\\s*${compare}\\s`, 'u')
const hasRate = /(?<!\p{L})(?:tỷ lệ|tỉ lệ)(?!\p{L})/u
const hasSubject = new RegExp(`(?<!\\p{L})(?:tỷ lệ|tỉ lệ|tổng số|số lượng|chất lượng|lãi suất|độ che phủ)(?!\\p{L})`, 'u')
