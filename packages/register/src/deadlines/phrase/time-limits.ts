import type { LocalDate } from '../../calendar/local-date.ts'
import type { ExplanationStep, StartOf, TimeLimit, TimeLimitUnit } from '../explanation.ts'
import { countTimeLimit } from '../time-limit.ts'
import { dayShape, writtenDay } from './dates.ts'
import { dateOutcome, type Form, type Outcome, refused } from './outcome.ts'
import type { PhraseContext } from './place.ts'

const length =
  /^(?<after>after )?(?:(?:from )?n(?<lower>\d{1,4}) (?:-|to) )?n(?<amount>\d{1,4}) (?<unit>workday|day|week|month|quarter|year|hour|workhour)(?<fromToday> more| next)?$/
const half = /^(?<after>after )?half (?<unit>month|year)$/
const backwards = /^before (?:n\d{1,4} - )?n\d{1,4} (?:workday|day|week|month|year)(?: |$)/

interface SaidTimeLimit {
  limit: TimeLimit
  /** Counted from today ('3 ngày nữa'), not from the document. */
  fromToday: boolean
  steps: ExplanationStep[]
}

/** The length of time a stretch of signs says, a reason why it cannot be counted, or null. */
function saidTimeLimit(text: string): SaidTimeLimit | 'hours-need-a-clock' | null {
  const halved = half.exec(text)?.groups
  if (halved) return { limit: halved.unit === 'month' ? { amount: 15, unit: 'day' } : { amount: 6, unit: 'month' }, fromToday: false, steps: [] }
  const groups = length.exec(text)?.groups
  if (!groups) return null
  const [amount, lower] = [Number(groups.amount), groups.lower === undefined ? null : Number(groups.lower)]
  const limit = inDays(amount, groups.unit ?? '')
  if (limit === null) return 'hours-need-a-clock'
  return { limit, fromToday: groups.fromToday !== undefined, steps: lower === null ? [] : [{ code: 'upper-of-range', lower, upper: amount }] }
}

const units: Readonly<Record<string, TimeLimitUnit>> = { workday: 'working-day', day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year' }

/** Hours count only by whole days (24, or 8 of work): which hour it is now nobody says here. */
function inDays(amount: number, unit: string): TimeLimit | null {
  if (unit === 'hour') return amount % 24 === 0 ? { amount, unit: 'hour' } : null
  if (unit === 'workhour') return amount % 8 === 0 ? { amount: amount / 8, unit: 'working-day' } : null
  return { amount, unit: units[unit] ?? 'day' }
}

// reads:   10 ngày làm việc · trong 05 (năm) ngày · sau 02 tuần · 2 tháng · nửa tháng · 3 ngày nữa · 05-07 ngày làm việc · 48 giờ
// refuses: trước 3 ngày (before what?) · trong 4 giờ (needs a clock)
export const timeLimitForm: Form = (text, context) => {
  if (backwards.test(text)) return refused('counts-backwards')
  const said = saidTimeLimit(text)
  if (said === null) return null
  if (typeof said === 'string') return refused(said)
  return said.fromToday ? dayFromToday(said, context) : counted(said, context.anchor, context.anchorOf, context)
}

/** Words said on the very day they are understood from are often read later, when that day is not today any more. */
const todayIs = ({ anchor, anchorOf, today }: PhraseContext): StartOf => (today === anchor ? anchorOf : 'today')

/** '3 ngày nữa' names a day, it sets no term: it does not move. */
function dayFromToday({ limit, steps }: SaidTimeLimit, context: PhraseContext): Outcome {
  const { date, steps: counting } = countTimeLimit(limit, context.today, context.calendar, { of: todayIs(context), lastDayOff: 'stays' })
  return dateOutcome(date, [...steps, ...counting], context, limit.unit === 'working-day' ? { calendar: context.calendar, from: context.today } : null)
}

const startWritten = new RegExp(`^${dayShape}$`)

/** A term with its start: 'trong 05 ngày làm việc | kể từ | ngày ký'. `event` is what stands behind 'kể từ', as typed. */
export function timeLimitFrom(text: string, start: string, event: string, context: PhraseContext): Outcome {
  const said = saidTimeLimit(text)
  if (said === null) return null
  if (typeof said === 'string') return refused(said)
  if (/^(?:day )?issued$/.test(start)) return counted(said, context.anchor, context.anchorOf, context)
  if (/^(?:day )?today$|^day this$/.test(start)) return counted(said, context.today, todayIs(context), context)
  if (startWritten.test(start)) {
    const written = writtenDay(start, context)
    return written === null
      ? refused('no-such-day')
      : counted({ ...said, steps: [...written.steps.filter(({ code }) => code !== 'written'), ...said.steps] }, written.date, 'stated', context)
  }
  const steps: ExplanationStep[] = [...said.steps, { code: 'add', limit: said.limit, rule: null }, { code: 'starts-with-event', event }]
  return { kind: 'relative', date: null, limit: said.limit, start: null, event, steps, confirmed: true }
}

function counted({ limit, steps }: SaidTimeLimit, start: LocalDate, of: StartOf, { calendar, today }: PhraseContext): Outcome {
  const result = countTimeLimit(limit, start, calendar, { of })
  const past: ExplanationStep[] = result.date < today ? [{ code: 'past', date: result.date, today }] : []
  return { kind: 'relative', date: result.date, limit, start, event: null, steps: [...steps, ...result.steps, ...past], confirmed: result.confirmed }
}
