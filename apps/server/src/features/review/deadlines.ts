import type { DraftDeadline } from '@roviec/contract'
import { type AnchorOf, deadlineFromPhrase, explainDeadline, explainRefusal, localDate, type WorkCalendar } from '@roviec/register'

/** The day from which the words of a document count: its own, or today while it says none. */
export const anchorOfDocument = (issuedOn: string | null, today: string): { anchor: string; anchorOf: AnchorOf; today: string } =>
  issuedOn === null ? { anchor: today, anchorOf: 'today', today } : { anchor: issuedOn, anchorOf: 'document', today }

/** What typed words mean for a document or a task: a draft deadline and its arithmetic in words, or what was not understood. */
export function readDeadline(
  text: string,
  { anchor, anchorOf, today, language, calendar }: { anchor: string; anchorOf: AnchorOf; today: string; language: 'vi' | 'en'; calendar: WorkCalendar },
): { deadline: DraftDeadline | null; explanation: string } {
  const meaning = deadlineFromPhrase(text, { anchor: localDate(anchor), anchorOf, today: localDate(today), calendar })
  if (meaning.kind === 'refused') return { deadline: null, explanation: explainRefusal(meaning, language) }
  return { deadline: { text, kind: meaning.kind, date: meaning.date, basis: 'person', rule: 'typed' }, explanation: explainDeadline(meaning, language) }
}
