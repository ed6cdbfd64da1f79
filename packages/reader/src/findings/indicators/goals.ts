import { checkWords } from '../../lexicon/check-words.ts'
import { goalWords } from '../../lexicon/goal-words.ts'
import type { Mended } from '../../text/mend.ts'
import { patternOf } from '../../text/pattern.ts'
import { oneOf, startsWith, wholeWords } from '../../text/word-patterns.ts'
import type { Direction } from './direction.ts'
import type { Figure } from './figures.ts'
import type { Measure } from './measures/index.ts'
import type { Unit } from './units.ts'

/** Not behind a percentage: 'đạt 64% mục tiêu đến năm 2026' measures a result. */
function cueOf(entries: readonly string[]): RegExp {
  return patternOf(`(?<!\\p{L}|%\\s|%)${oneOf(entries)}(?!\\p{L})`)
}
const atEnd = (entries: readonly string[]): RegExp => patternOf(`(?<!\\p{L})${oneOf(entries)}(?:\\s+${oneOf(goalWords.fillers)})*\\s*[:(]?\\s*$`)
const sentenceCue = cueOf(goalWords.sentence)
const strongCue = cueOf(goalWords.strong)
const bounds = atEnd(goalWords.bounds)
const countBounds = atEnd(goalWords.countBounds)
const strongBounds = atEnd(goalWords.strongBounds)
const weak = atEnd(goalWords.weakBounds)
const restated = patternOf(`^(?:\\s+(?:${oneOf(goalWords.orMore)}|\\p{L}+(?:\\s+\\p{L}+){0,3}))?\\s*\\((?:\\s*${oneOf(goalWords.restated)}(?!\\p{L}))*\\s*$`)
const orMore = patternOf(`^(?:\\s+\\p{L}+){0,4}?\\s+${oneOf(goalWords.orMore)}(?!\\p{L})`)
const notGoals = patternOf(`(?<!\\p{L})${oneOf(goalWords.notGoals)}(?:\\s+\\p{L}+){0,2}\\s*$`)
const reaching = atEnd(goalWords.reaching)
const byQuota = patternOf(`^[^,;.()\\d]{0,50}${oneOf(goalWords.byQuota)}(?!\\p{L})`)
const sowing = wholeWords(goalWords.sowing)
const done = wholeWords(goalWords.done)
const allDone = patternOf(done.source, 'gu')
const allCues = patternOf(sentenceCue.source, 'gu')
const notCounted: ReadonlySet<string> = new Set(goalWords.notCounted)
const futureYear = patternOf(`(?<!\\p{L})${oneOf(goalWords.until)}\\s?(20\\d\\d)(?!\\d|\\s?-)`, 'gu')
const yearEnd = patternOf(`(?<!\\p{L})${oneOf(goalWords.yearEnd)}\\s?(20\\d\\d)(?!\\d|\\s?-)`, 'gu')
const expected = wholeWords(goalWords.expected)
const opening = patternOf(`^(?:[\\s"*-]|${oneOf(goalWords.openers)}(?!\\p{L})|,|:)*$`)

const starts = new WeakMap<Mended, Map<string, number | null>>()

/** Where in a sentence the words begin that make what follows a goal, or null; looked for once a sentence, however many measures it has. */
export function goalStart(mended: Mended, measure: Measure, direction: Direction, year: number | null): number | null {
  const key = `${measure.sentence.start} ${measure.sentence.end} ${direction} ${year}`
  const known = starts.get(mended) ?? new Map<string, number | null>()
  starts.set(mended, known)
  const said = known.get(key) ?? (known.has(key) ? null : goalStartIn(mended, measure.sentence, direction, year))
  known.set(key, said)
  return said
}

function goalStartIn(mended: Mended, { start, end }: Measure['sentence'], direction: Direction, year: number | null): number | null {
  const text = mended.key.slice(start, end)
  const cue = (direction === 'past' ? strongCue : sentenceCue).exec(text)
  const ahead = yearAhead(text, direction, year) ?? yearEndAhead(text, direction, year)
  const at = Math.min(cue?.index ?? Infinity, ahead ?? Infinity)
  return at === Infinity ? null : start + at
}

/** 'Đến cuối năm 2026, …' of the paper's own year, while it lasts; not where it is expected to come by itself. */
function yearEndAhead(text: string, direction: Direction, year: number | null): number | null {
  if (direction === 'past') return null
  for (const match of text.matchAll(yearEnd)) if (Number(match[1]) === year && !expected.test(text.slice(0, match.index))) return match.index
  return null
}

/** 'Đến năm 2030, …' of a year after the paper's own; in a part about results only where it opens the sentence. */
function yearAhead(text: string, direction: Direction, year: number | null): number | null {
  for (const match of text.matchAll(futureYear)) {
    if (year === null || Number(match[1]) <= year) continue
    if (direction !== 'past' && direction !== 'open') return match.index
    if (opening.test(text.slice(0, match.index))) return match.index
  }
  return null
}

/** Is a figure that is compared with nothing a goal where it stands? */
export function isGoal(mended: Mended, measure: Measure, direction: Direction, from: number | null): boolean {
  const { value } = measure
  if (!countsSomething(value.unit) || (measure.changeOnly && direction !== 'goal' && from === null)) return false
  if (measure.goal) return true
  const lead = mended.key.slice(measure.gap.start, value.start)
  if (
    notCounted.has(value.unit?.noun ?? '') ||
    isDuty(mended, measure) ||
    isPlaceOf(mended, measure) ||
    isLowMark(value, lead, direction) ||
    isCondition(mended, measure) ||
    (value.unit?.kind === 'measure' && paidOut.test(mended.key.slice(value.end, value.end + 20))) ||
    (value.unit?.kind === 'count' && left.test(mended.key.slice(value.end, value.end + 30))) ||
    (value.kind === 'amount' && norm.test(mended.key.slice(measure.sentence.start, value.start)))
  )
    return false
  if (notGoals.test(lead) && !(value.kind === 'percent' && reaching.test(lead))) return false
  if (direction === 'goal' || isOrderedAmount(mended, value, lead, direction)) return true
  const open = orMore.test(mended.key.slice(value.end, value.end + 60))
  if (from !== null && value.start > from)
    return isGoalBehindCue(value, lead, { open, declared: isDeclared(mended, measure, from) }, direction) && !isOtherWork(mended, value, lead, from)
  if (value.kind !== 'percent') return direction === 'ahead' && (open || (countBounds.test(lead) && !weak.test(lead)))
  if (open || isWholeOfNoun(mended, value)) return true
  return direction === 'ahead' ? bounds.test(lead) || opensClause.test(lead) : strongBounds.test(lead)
}

/** 'lắp đặt 12 bồn nước |tại 04 ấp|', 'giảm 30% thời gian |đối với 25 thủ tục|': where, or of what, the figure before is. */
function isPlaceOf(mended: Mended, { value, gap, sentence }: Measure): boolean {
  const between = mended.key.slice(gap.start, value.start)
  return value.unit?.kind === 'count' && gap.start > sentence.start && !/[,;:.()]/.test(between) && placed.test(between)
}

/** 'bảo đảm 142.500.000 đồng |tiền ăn|': no goal, what is spent. */
const paidOut = patternOf(`^\\s${oneOf(goalWords.paidOut)}(?!\\p{L})`)

/** 'hoàn thành 17 nhà |còn lại|': what is left to do is no goal of its own. */
const left = patternOf(`^(?:\\s\\p{L}+){0,2}\\s${goalWords.left}(?!\\p{L})`)

const placed = patternOf(`(?<!\\p{L})${oneOf([...checkWords.placedAt, ...goalWords.concerning])}\\s+$`)

/** 'thu hồi vốn các dự án giải ngân dưới 50%' says which of them; 'còn dưới 5%', 'tỷ lệ tăng dân số dưới 1%' set a goal. */
const isLowMark = (value: Figure, lead: string, direction: Direction): boolean =>
  value.kind === 'percent' && direction !== 'goal' && under.test(lead) && !lowered.test(lead)

/** 'Chi bộ nào có tỷ lệ dưới 80% |thì| …'. */
const isCondition = (mended: Mended, { value, sentence }: Measure): boolean =>
  which.test(mended.key.slice(Math.max(sentence.start, value.start - 60), value.start)) &&
  (then.test(mended.key.slice(value.end, Math.min(sentence.end, value.end + 40))) ||
    shortOf.test(mended.key.slice(Math.max(sentence.start, value.start - 40), value.start)))

/** '|Mức hỗ trợ| từ ngân sách: xây mới 60 triệu đồng/nhà': what each is given. */
const norm = startsWith(goalWords.norms)

const shortOf = patternOf(`(?<!\\p{L})${goalWords.condition}\\s(?:\\p{L}+\\s){0,3}${oneOf(goalWords.shortOf)}(?!\\p{L})`)
const which = wholeWords([goalWords.condition])
const then = wholeWords([goalWords.consequence])
const under = atEnd(goalWords.under)
const lowered = wholeWords(goalWords.lowered)

/** 'giao đủ 21 công dân theo chỉ tiêu', 'xuống giống vụ Thu Đông 2.600 ha'. */
const isOrderedAmount = (mended: Mended, value: Figure, lead: string, direction: Direction): boolean =>
  direction !== 'past' &&
  value.kind === 'amount' &&
  (byQuota.test(mended.key.slice(value.end, value.end + 80)) || (value.unit?.kind === 'measure' && sowing.test(lead.slice(-60))))

const countsSomething = (unit: Unit | null): boolean => unit !== null && unit.kind !== 'unknown' && unit.kind !== 'abstract'

/** Behind 'phấn đấu', 'đến năm 2030' all is a goal; in a part about results a count needs 'ít nhất', 'trở lên' or the like. */
const isGoalBehindCue = (value: Figure, lead: string, { open, declared }: { open: boolean; declared: boolean }, direction: Direction): boolean =>
  value.kind === 'percent' || open || declared || direction !== 'past' || countBounds.test(lead) || (value.unit?.kind === 'measure' && bounds.test(lead))

/** 'đơn vị |đặt mục tiêu| hoàn thành 2.400 lượt tàu; doanh thu 45 tỷ đồng': the words at `from` declare goals, and no word tells of what is done since. */
function isDeclared({ key }: Mended, { sentence, value }: Measure, from: number): boolean {
  const text = key.slice(Math.max(from, sentence.start), value.start)
  const found = declaring.exec(text)
  const since = found ? text.slice(found.index + found[0].length) : ''
  return found !== null && !done.test(since) && (value.unit?.kind === 'measure' || shortLead.test(since))
}

const declaring = wholeWords(goalWords.declaring)
/** A count right behind the words, or behind the first of a clause. */
const shortLead = patternOf(/(?:^|[,;:])(?:\s*\p{L}+){0,6}\s*$/u)

/** 'phấn đấu thu 47 tỷ đồng|; Trung tâm Phát triển quỹ đất đẩy nhanh thủ tục đấu giá| 02 khu đất': a count in a clause of many words of its own. */
function isOtherWork({ key }: Mended, value: Figure, lead: string, from: number): boolean {
  if (value.unit?.kind !== 'count' || countBounds.test(lead)) return false
  const clause = /[;.]\s([^;.]*)$/.exec(key.slice(from, value.start))?.[1]
  return clause !== undefined && clause.trim().split(/\s+/).length > longestNoun
}

/** Longer than the words that name what is counted: 'có thêm', 'hình thành', 'số hợp tác xã'. */
const longestNoun = 5

/** 'Tổng thu ngân sách nhà nước trên địa bàn: |12.500 triệu đồng|': what a budget is to take in. */
export const isRevenue = ({ key }: Mended, { value, sentence }: Measure): boolean =>
  value.kind === 'amount' && value.unit?.kind === 'measure' && revenue.test(key.slice(sentence.start, value.start).replace(itemNumber, ''))

const revenue = patternOf(goalWords.revenue)
const itemNumber = /^\s*(?:[\d.]+|\p{L}\))\s+/u

/** '100% các thôn'. */
const isWholeOfNoun = (mended: Mended, value: Figure): boolean => value.number.value === 100 && /^\s\p{L}/u.test(mended.key.slice(value.end, value.end + 2))

const opensClause = /(?:^|[,;:.(])\s*$/

const rhythm = wholeWords(goalWords.rhythms)
const longestClause = 400

/** 'mỗi tháng ít nhất 02 buổi', 'hằng tháng dự sinh hoạt với 02 chi bộ': counts of a duty that comes again. */
function isDuty(mended: Mended, { value, sentence }: Measure): boolean {
  if (value.unit?.kind !== 'count') return false
  const before = mended.key.slice(Math.max(sentence.start, value.start - longestClause), value.start)
  return rhythm.test(before.slice(before.lastIndexOf(';') + 1))
}

/** '(còn 7%)', '(8 xã)' behind a goal says it in another way; '240 hộ (nông nghiệp 74 hộ, …)' counts it by kinds: neither is a goal of its own; parts of an amount are ('186,5 tỷ đồng, gồm ngân sách tỉnh 121,3 tỷ đồng …'). */
export function isRestated(mended: Mended, measure: Measure, before: Measure | null): boolean {
  if (before === null || before.sentence !== measure.sentence) return false
  const between = mended.key.slice(before.extent.end, measure.value.start)
  if (restated.test(between)) return true
  if (atHand.test(mended.key.slice(measure.value.end, measure.value.end + 12))) return true
  if (before.value.unit?.kind === 'measure' && measure.value.unit?.kind === 'measure') return false
  const open = mended.key.slice(before.value.end, measure.value.start)
  return open.split('(').length > open.split(')').length && before.value.unit?.noun === measure.value.unit?.noun && measure.value.kind === 'amount'
}

/** '1.500 ha, gồm 458 ha |hiện có|, trồng mới 600 ha': no goal, what there is. */
const atHand = patternOf(`^\\s${goalWords.atHand}(?!\\p{L})`)

/** In a part that sets work to come, or behind words that do, a figure that is compared is a goal too, unless the words say it is done. */
export function isAhead(mended: Mended, measure: Measure, direction: Direction, from: number | null): boolean {
  const cued = from !== null && from < measure.value.start
  if (measure.goal) return true
  if (direction !== 'goal' && direction !== 'ahead' && !cued) return false
  const start = Math.max(measure.sentence.start, measure.value.start - 160, cued ? from : 0)
  const gap = withoutShares(mended.key.slice(start, measure.value.start))
  const cue = lastOf(gap, allCues)
  return lastOf(gap, allDone) <= cue && (cue >= 0 || !isReached(measure, gap))
}

/** 'thu ngân sách xã |được| 6.786/11.700 triệu đồng': told, under whatever heading; 'Xây dựng được 04 sản phẩm' may be a goal. */
const isReached = ({ value, plan, percent }: Measure, gap: string): boolean => (value.kind === 'ratio' || plan !== null || percent !== null) && got.test(gap)
const got = patternOf(`\\s${goalWords.got}\\s+$`)

/** Words before the figure say that it is so already. */
export const isDone = (mended: Mended, measure: Measure): boolean =>
  done.test(withoutShares(mended.key.slice(Math.max(measure.sentence.start, measure.value.start - 160), measure.value.start)))

/** '100% thửa đất |đã| cấp giấy được làm sạch': which of them the share is of, not what was done. */
const withoutShares = (text: string): string => (text.includes('%') ? text.replace(shareOfDone, '$1 ') : text)
const shareOfDone = patternOf(`(\\d\\s?%(?:\\s\\p{L}+){1,4}\\s)${goalWords.doneMark}\\s`, 'gu')

function lastOf(text: string, pattern: RegExp): number {
  let last = -1
  for (const match of text.matchAll(pattern)) last = match.index
  return last
}
