import type { LocalDate } from '../../calendar/local-date.ts'
import { dateForm, dayForm, rangeForm } from './dates.ts'
import { type DayPart, withoutHour } from './hours.ts'
import type { Form, Outcome, PhraseMeaning, PhraseRefusalCode } from './outcome.ts'
import { dayInPeriodForm, periodForm } from './periods.ts'
import type { PhraseContext } from './place.ts'
import { type Reading, readingsOf } from './readings.ts'
import { recurringForm } from './recurring.ts'
import { signsAt } from './signs.ts'
import { timeLimitForm, timeLimitFrom } from './time-limits.ts'
import { type Token, tokensOf } from './tokens.ts'
import { weekdayForm, weekForm } from './weeks.ts'
import { dayWordForm, ongoingForm } from './words.ts'

export type { DayPart } from './hours.ts'
export type { PhraseMeaning, PhraseRefusalCode } from './outcome.ts'
export { phraseRefusalCodes } from './outcome.ts'
export type { PhraseContext } from './place.ts'

/** A deadline in words, understood. `time` ('HH:MM') and `dayPart` are kept where the words say them; the day counts in full all the same. */
export type PhraseDeadline = PhraseMeaning & { time: string | null; dayPart: DayPart | null }

/** Why words were not understood; `words` are those that stand in the way, with their places in the phrase. `dates` are the days between which an ambiguous phrase leaves the choice. */
export interface PhraseRefusal {
  kind: 'refused'
  code: PhraseRefusalCode
  words: readonly { text: string; start: number; end: number }[]
  dates: readonly LocalDate[]
}

/** Longer is no phrase of a deadline any more. */
const mostWords = 48

/** One small form per way of saying it; the first that reads all the signs is taken. */
const forms: readonly Form[] = [
  dateForm,
  rangeForm,
  dayForm,
  dayInPeriodForm,
  weekdayForm,
  weekForm,
  timeLimitForm,
  periodForm,
  recurringForm,
  dayWordForm,
  ongoingForm,
]

/**
 * A deadline as people type it and papers write it, with or without marks, as a date with its arithmetic. Every word must be understood: what is left over makes it a
 * refusal, never a guess. `deadlineFromPhrase('10 ngày làm việc', { anchor: '2026-06-23', today: '2026-06-24', calendar }).date` is '2026-07-07'.
 */
export function deadlineFromPhrase(phrase: string, context: PhraseContext): PhraseDeadline | PhraseRefusal {
  const tokens = tokensOf(phrase)
  if (tokens.length === 0) return refusal('empty')
  if (tokens.length > mostWords) return refusal('not-understood')
  const readings = readingsOf(tokens)
  const outcomes = [...readings.map(reading => ({ reading, outcome: meaningOf(reading.text, context) })), ...withStart(phrase, tokens, context)]
  const understood = outcomes.filter((read): read is Read & { outcome: PhraseDeadline } => read.outcome !== null && read.outcome.kind !== 'refused')
  const fewest = Math.min(...understood.map(({ reading }) => reading.guessed))
  if (understood.length > 0) return onlyMeaning(understood.filter(({ reading }) => reading.guessed === fewest).map(({ outcome }) => outcome))
  const refused = outcomes.find(({ reading, outcome }) => outcome !== null && reading.guessed === readings[0]?.guessed)?.outcome
  return refused?.kind === 'refused' ? refusal(refused.code) : refusalOf(readings[0], phrase, tokens)
}

type Meaning = PhraseDeadline | { kind: 'refused'; code: PhraseRefusalCode } | null

/** All forms, first with the hour standing where it may be a length of time ('24 giờ'), then without it. */
function meaningOf(text: string, context: PhraseContext): Meaning {
  const words = text.replace(/^(?:to |now (?=.))+/, '')
  const found = firstOf(words, context)
  if (found !== null && found.kind !== 'refused') return { ...found, time: null, dayPart: null }
  const hour = withoutHour(words)
  const rest = hour && firstOf(hour.text === '' && hour.beforeHour ? 'today' : hour.text, context)
  if (!hour || !rest) return found
  return rest.kind === 'refused' ? rest : { ...rest, time: hour.time, dayPart: hour.dayPart }
}

const firstOf = (text: string, context: PhraseContext): Outcome => forms.reduce<Outcome>((found, form) => found ?? form(text, context), null)

interface Read {
  reading: Reading
  outcome: Meaning
}

/** 'trong 05 ngày làm việc | kể từ | ngày nhận đủ hồ sơ': a term, and behind it what starts it, in words of any kind. */
function withStart(phrase: string, tokens: readonly Token[], context: PhraseContext): Read[] {
  return tokens.flatMap((_, at) =>
    signsAt(tokens, at)
      .filter(({ sign }) => at > 0 && sign === 'from')
      .flatMap(({ to }) => limitsBefore(phrase, tokens, at, to, context)),
  )
}

function limitsBefore(phrase: string, tokens: readonly Token[], at: number, to: number, context: PhraseContext): Read[] {
  const first = tokens[to]
  if (first === undefined) return []
  const starts = readingsOf(tokens.slice(to)).map(({ text }) => text)
  const event = phrase.normalize('NFC').slice(first.start).trim()
  return readingsOf(tokens.slice(0, at)).flatMap(reading => {
    const known = starts.map(start => timeLimitFrom(reading.text, start, event, context)).filter(outcome => outcome !== null)
    const outcome = known.find(({ kind, ...rest }) => kind === 'refused' || ('start' in rest && rest.start !== null)) ?? known[0]
    return outcome === undefined ? [] : [{ reading, outcome: outcome.kind === 'refused' ? outcome : { ...outcome, time: null, dayPart: null } }]
  })
}

/** Readings that are equally sure must say the same, or a person has to choose; without marks 'tới' (next) looks like 'tối' (evening), which is rarely said. */
function onlyMeaning(all: readonly PhraseDeadline[]): PhraseDeadline | PhraseRefusal {
  const wholeDays = all.filter(({ dayPart }) => dayPart === null)
  const meanings = wholeDays.length > 0 ? wholeDays : all
  const [first] = meanings
  if (first === undefined) return refusal('not-understood')
  const others = meanings.filter(({ kind, date }) => kind !== first.kind || date !== first.date)
  return others.length === 0 ? first : refusal('ambiguous', [], [...new Set(meanings.flatMap(({ date }) => date ?? []))])
}

function refusalOf(reading: Reading | undefined, phrase: string, tokens: readonly Token[]): PhraseRefusal {
  const signs = reading?.signs ?? []
  const vague = signs.filter(({ sign }) => sign === 'vague')
  const unknown = signs.filter(({ sign }) => sign === '?')
  const shown = vague.length > 0 ? vague : unknown
  const words = shown.map(({ from, to }) => {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
    return { text: phrase.normalize('NFC').slice(start, end), start, end }
  })
  if (signs.length === 0) return refusal('empty')
  return refusal(vague.length > 0 ? 'vague' : unknown.length > 0 ? 'unknown-words' : 'not-understood', words)
}

const refusal = (code: PhraseRefusalCode, words: PhraseRefusal['words'] = [], dates: PhraseRefusal['dates'] = []): PhraseRefusal => ({
  kind: 'refused',
  code,
  words,
  dates,
})
