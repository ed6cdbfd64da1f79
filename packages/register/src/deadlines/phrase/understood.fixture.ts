/** Phrases as the tests ask for them: of a document of Tuesday 23/6/2026, or of any day. */
import { localDate } from '../../calendar/local-date.ts'
import { workCalendar } from '../../calendar/work-calendar.ts'
import { deadlineFromPhrase, type PhraseContext, type PhraseDeadline, type PhraseRefusal } from './index.ts'

export const calendar = workCalendar()

/** A document of Tuesday 23/6/2026, read on the Wednesday. */
export const document: PhraseContext = { anchor: localDate('2026-06-23'), anchorOf: 'document', today: localDate('2026-06-24'), calendar }
export const at = (day: string): PhraseContext => ({ anchor: localDate(day), anchorOf: 'document', today: localDate(day), calendar })
export const understood = (phrase: string, context: PhraseContext = document) => deadlineFromPhrase(phrase, context)
export const codes = (found: PhraseDeadline | PhraseRefusal) => (found.kind === 'refused' ? [found.code] : found.steps.map(({ code }) => code))
