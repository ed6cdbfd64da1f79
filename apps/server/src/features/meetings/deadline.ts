import { deadlineFromPhrase, explainDeadline, explainRefusal, localDate, type WorkCalendar } from '@roviec/register'

export interface SaidDeadline {
  meaning: { kind: 'date' | 'recurring' | 'relative' | 'ongoing'; date: string | null } | null
  /** The arithmetic, or what was not understood. */
  explanation: string
}

/** A deadline as the chairman said it: terms count from the day of the meeting. */
export function deadlineOf(text: string, on: string, calendar: WorkCalendar, language: 'vi' | 'en'): SaidDeadline {
  const meaning = deadlineFromPhrase(text, { anchor: localDate(on), anchorOf: 'meeting', today: localDate(on), calendar })
  if (meaning.kind === 'refused') return { meaning: null, explanation: explainRefusal(meaning, language) }
  return { meaning: { kind: meaning.kind, date: meaning.date }, explanation: explainDeadline(meaning, language) }
}
