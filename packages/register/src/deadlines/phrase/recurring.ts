import { addDays, endOfYear, type LocalDate, laterOf, localDate, startOfPeriod } from '../../calendar/local-date.ts'
import type { ExplanationStep } from '../explanation.ts'
import { computed } from '../notes.ts'
import { nextRecurrence, type Recurrence, type RecurrenceDate, type RecurrenceDay } from '../recurrence.ts'
import { type Form, type Outcome, refused } from './outcome.ts'
import type { PhraseContext } from './place.ts'
import { dayBefore, daysOf, exists, type SaidDays } from './rhythm-days.ts'
import { type Rhythm, rhythmOf } from './rhythms.ts'

/** Where the days of a rhythm stand: behind it or before it. */
const withDays = [
  /^(?<rhythm>.+?) (?<days>(?:before )?(?:day |n\d|wd|lastworkday|start|end).*)$/,
  /^(?<days>.+?) (?<rhythm>(?:periodic )?(?:every .*|n\d+ (?:month|week|day|year) (?:\/ )?(?:n1 )?time))$/,
]
const untilYear = /^(?<rest>.+?) (?:to )?year n(?<year>\d{4})$/

// reads:   hằng tháng · định kỳ hằng quý · 02 tháng/lần · trước ngày 20 hằng tháng · ngày 25 của tháng cuối quý · thứ Sáu hằng tuần · 15/6 và 15/12 hằng năm · cuối mỗi tháng
// refuses: định kỳ (how often?) · 02 lần/tuần (on which days?) · 31/6 hằng năm
export const recurringForm: Form = (text, context) => {
  if (text === 'periodic' || text === 'periodic onrequest' || text === 'periodic or onrequest') return refused('rhythm-not-said')
  const words = text.replace(/^(?:constantly |periodic (?!n\d+ ))+|(?: (?:or|and))? (?:onrequest|constantly)$/g, '')
  const limited = untilYear.exec(words)?.groups
  return recurring(words, null, context) ?? (limited ? recurring(limited.rest ?? '', endOfYear(localDate(`${limited.year}-01-01`)), context) : null)
}

function recurring(text: string, until: LocalDate | null, context: PhraseContext): Outcome {
  const rhythm = rhythmOf(text)
  if (rhythm === 'days-not-said') return refused(rhythm)
  if (rhythm !== null)
    return made({ rhythm, on: rhythm.monthDays.map((day): RecurrenceDay => ({ kind: 'day', month: 1, day })), before: false }, until, context)
  const said = daysOf(text, null) ?? withDays.reduce<SaidDays | null>((found, pattern) => found ?? splitBy(pattern, text), null)
  return said && made(said, until, context)
}

function splitBy(pattern: RegExp, text: string): SaidDays | null {
  const groups = pattern.exec(text)?.groups
  const rhythm: Rhythm | 'days-not-said' | null = groups ? rhythmOf(groups.rhythm ?? '') : null
  return rhythm === null || rhythm === 'days-not-said' ? null : daysOf(groups?.days ?? '', rhythm)
}

function made({ rhythm, on, before }: SaidDays, until: LocalDate | null, context: PhraseContext): Outcome {
  if (!on.every(day => exists(day, rhythm))) return refused('no-such-day')
  const assumed: readonly RecurrenceDay[] = [{ kind: rhythm.unit === 'week' ? 'last-working-day' : 'last-day' }]
  const strictly = before && context.beforeDay === 'day-before'
  const recurrence: Recurrence = {
    unit: rhythm.unit,
    every: rhythm.every,
    from: rhythm.ofYear ? startOfPeriod(context.anchor, 'year') : context.anchor,
    until,
    on: on.length === 0 ? assumed : strictly ? on.map(dayBefore) : on,
    dayOff: 'stays',
  }
  const next = nextRecurrence(recurrence, laterOf(context.anchor, context.today), context.calendar)
  const steps: ExplanationStep[] = [{ code: 'recurring', recurrence }]
  if (on.length === 0 || rhythm.monthDays.length > 0) steps.push({ code: 'assumed-day' })
  return { kind: 'recurring', date: next?.date ?? null, recurrence, ...explained(steps, next, before, strictly, context) }
}

function explained(steps: readonly ExplanationStep[], next: RecurrenceDate | null, before: boolean, strictly: boolean, { calendar }: PhraseContext) {
  if (next === null) return { steps, confirmed: true }
  const reading: ExplanationStep[] = before
    ? [strictly ? { code: 'day-before', from: addDays(next.date, 1), date: next.date } : { code: 'by-the-day', date: next.date }]
    : []
  const result = computed(next.date, [...steps, ...reading, { code: 'next', date: next.date }], next.confirmed ? null : { calendar, from: next.date })
  return { steps: result.steps, confirmed: next.confirmed }
}
