import { countedTo, openingPurpose, partDone, periodic, purposeBefore, withinStart } from '../../lexicon/deadline-grammar.ts'
import { dateDeadlines } from './dates.ts'
import type { DeadlineContext, DeadlineFinder, DeadlineMention } from './deadline.ts'
import { feastDeadlines } from './feasts.ts'
import { periodDeadlines } from './periods.ts'
import { recurringDeadlines } from './recurring.ts'
import { relativeDeadlines } from './relative.ts'

/** One small finder per way of saying it; `chooseDeadline` merges. */
const finders: readonly DeadlineFinder[] = [dateDeadlines, feastDeadlines, periodDeadlines, recurringDeadlines, relativeDeadlines]

/** Every time limit said in key[start, end), those to come where there are such. */
export function deadlinesIn(key: string, start: number, end: number, context: DeadlineContext): DeadlineMention[] {
  const found = finders
    .flatMap(find => find(key, start, end, context))
    .map(mention =>
      closesClause(key, mention, end)
        ? { ...mention, strong: true }
        : isPurpose(key, mention, start) || isOfPart(key, mention, end)
          ? { ...mention, strong: false }
          : mention,
    )
    .filter((mention, _, all) => !isAim(key, mention, start) && !isDated(key, mention, all))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const toCome = found.filter(mention => !isOver(mention, context))
  const open = toCome.some(mention => mention.kind === 'date')
    ? toCome
    : found.filter(mention => !isLongOver(mention, context) && (mention.strong || !isPast(mention, context)))
  return withoutLaterDates(key, open)
}

/** 'đất giao trái thẩm quyền trước ngày 15/10/1993': a day of years ago is no limit, whatever stands before it. */
const isLongOver = ({ date }: DeadlineMention, { year }: DeadlineContext): boolean => date !== null && year !== null && Number(date.slice(0, 4)) < year - 1

/** '… do các xã ban hành trong quý II/2026' in a paper of August: a mild word before a day that has been sets no limit. */
const isPast = ({ date }: DeadlineMention, { issuedOn }: DeadlineContext): boolean => date !== null && Boolean(issuedOn) && date < (issuedOn as string)

/** '6 tháng một lần báo cáo …; tham mưu sơ kết vào quý I/2028': the rhythm of the main work counts, not the day of what stands behind the semicolon. */
function withoutLaterDates(key: string, mentions: DeadlineMention[]): DeadlineMention[] {
  const [first] = mentions
  if (first?.kind !== 'recurring' || !first.strong || !periodic.test(key.slice(first.start, first.end))) return mentions
  return mentions.filter(({ kind, start }) => kind !== 'date' || !key.slice(first.end, start).includes(';'))
}

/** '… giải quyết dứt điểm trong tháng 10/2026|; …': at the end of its clause even a mild word sets the limit. */
const closesClause = (key: string, { kind, start, end }: DeadlineMention, to: number): boolean =>
  kind === 'date' && withinStart.test(key.slice(start, end)) && /^\s*[;.]/.test(key.slice(end, Math.min(to, end + 3)))

/** 'đến ngày 30/6 |hoàn thành ít nhất 50%|, đến ngày 30/11 hoàn thành 100%': the whole is due on the later day. */
const isOfPart = (key: string, mention: DeadlineMention, to: number): boolean => partDone.test(key.slice(mention.end, Math.min(to, mention.end + 40)))

/** '… trong tháng 10/2026 … |để khởi công trước ngày 20/12|': what the work is for comes later than its own limit. */
const isPurpose = (key: string, { kind, start }: DeadlineMention, from: number): boolean =>
  kind === 'date' && purposeBefore.test(key.slice(Math.max(from, start - 40), start))

/** '|Để đạt mục tiêu tăng trưởng trong năm 2026|, UBND tỉnh đề nghị …': when the aim is to be reached. */
const isAim = (key: string, { kind, strong, start, end }: DeadlineMention, from: number): boolean =>
  kind === 'date' && !strong && key[end] === ',' && openingPurpose.test(key.slice(from, start))

/** '|trong 4 tháng|, từ tháng 7 đến hết tháng 10/2026': the day on which they end is said behind them. */
const isDated = (key: string, { kind, end }: DeadlineMention, all: readonly DeadlineMention[]): boolean =>
  kind === 'relative' && all.some(other => other.kind === 'date' && other.start >= end && countedTo.test(key.slice(end, other.start)))

/** 'thống kê thiệt hại do đợt rét cuối tháng 01 …' in a paper of March: nothing is due before the month of the paper. */
const isOver = ({ date }: DeadlineMention, { year, month }: DeadlineContext): boolean =>
  date !== null && year !== null && Boolean(month) && date.slice(0, 7) < `${year}-${String(month).padStart(2, '0')}`

/**
 * The one that binds the task: a rhythm with its own date stays a rhythm ('định kỳ hằng năm (trước ngày 10/12)'); else a date that is said to be a limit,
 * else any date, else a number of days ('trước 16 giờ thứ Sáu hằng tuần' is a rhythm all the same), else a rhythm.
 */
export function chooseDeadline(mentions: readonly DeadlineMention[]): DeadlineMention | null {
  const dates = mentions.filter(mention => mention.kind === 'date')
  const rhythm = mentions.find(mention => mention.kind === 'recurring' && mention.strong)
  const first = dates.find(mention => mention.strong) ?? dates[0]
  if (rhythm && first && (within(rhythm, first) || isYearly(first, rhythm))) return rhythm
  const days = mentions.find(mention => mention.kind === 'relative')
  if (!first && days && rhythm && rhythm.start - days.end < 30) return rhythm
  if (first && days?.strong && !first.strong && days.end < first.start) return days
  return first ?? days ?? mentions.find(mention => mention.kind === 'recurring') ?? null
}

/** 'định kỳ hằng năm (trước ngày 10/12)'. */
const within = (rhythm: DeadlineMention, date: DeadlineMention): boolean => date.start > rhythm.start && date.start - rhythm.end < 40

/** 'trước ngày 15/6 hằng năm': a day without a year, which the rhythm follows at once. */
const isYearly = (date: DeadlineMention, rhythm: DeadlineMention): boolean =>
  date.rule === 'year-of-document' && rhythm.start >= date.end && rhythm.start - date.end <= 3
