import { newsType } from '../lexicon/ordering-types.ts'
import type { Check } from './check.ts'
import { laterPapers } from './citations/later-papers.ts'
import { outOfSeries } from './citations/series.ts'
import { eventsTurnedRound, yearsExchanged } from './dates/events.ts'
import { wrongPeriods } from './dates/periods.ts'
import { eventsRedated } from './dates/same-event.ts'

// finds:   a paper of 04/5/2026 that cites Công văn số 1187/SNNMT-TL ngày 14/5/2026 · 'ngày tháng 04 năm 2025' above three papers of 2026 · Quy định 26-QĐ/ĐU of 11/02/2025 while 25-QĐ/ĐU is of 20/01/2026
//          a period that ends before it begins · what follows from an event dated before it
// refuses: a paper cited on its own day · a draft whose month is blank too · news · the day of a meeting in the title · the time of an electronic signature
export const dateOrder: Check = {
  code: 'date-order',
  run: context => [
    ...(context.header.documentType === newsType ? [] : [...laterPapers(context), ...outOfSeries(context)]),
    ...wrongPeriods(context.tree, context.ocr),
    ...eventsTurnedRound(context.tree, context.ocr),
    ...yearsExchanged(context.tree, context.ocr),
    ...eventsRedated(context.tree, context.ocr),
  ],
}
