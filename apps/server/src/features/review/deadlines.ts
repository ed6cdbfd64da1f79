import type { DraftDeadline } from '@roviec/contract'
import { deadlineFromPhrase, explainDeadline, explainRefusal, localDate, type WorkCalendar } from '@roviec/register'

/** What typed words mean for a document: a draft deadline and its arithmetic in words, or what was not understood. */
export function readDeadline(
  text: string,
  { anchor, today, language, calendar }: { anchor: string; today: string; language: 'vi' | 'en'; calendar: WorkCalendar },
): { deadline: DraftDeadline | null; explanation: string } {
  const meaning = deadlineFromPhrase(text, { anchor: localDate(anchor), today: localDate(today), calendar })
  if (meaning.kind === 'refused') return { deadline: null, explanation: explainRefusal(meaning, language) }
  return { deadline: { text, kind: meaning.kind, date: meaning.date, basis: 'person', rule: 'typed' }, explanation: explainDeadline(meaning, language) }
}
