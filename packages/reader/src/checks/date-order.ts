import { latestIssueDay, placeAndDate } from '../structure/header/place-date.ts'
import { authorProblem, type Check } from './check.ts'

/** More later papers than these are not each mistyped: the paper's own date is. */
const mostSlips = 3

// finds:   a paper of 04/5/2026 that cites Công văn số 1187/SNNMT-TL ngày 14/5/2026 · 'ngày tháng 04 năm 2025' citing a plan of 01/4/2026
// refuses: a paper cited on its own day · a draft whose month is blank too · news · the day of a meeting in the title · the time of an electronic signature
export const dateOrder: Check = {
  code: 'date-order',
  run({ tree, header, citations, ocr }) {
    const date = placeAndDate(tree)
    const own = latestIssueDay(date)
    if (own === null || header.documentType === 'tin tức') return []
    const later = citations.filter(({ issuedOn }) => issuedOn !== null && issuedOn > own)
    // many papers of a later day speak of one slip, in the paper's own date
    const told = later.length > mostSlips ? later.slice(0, 1) : later
    return told.map(({ reference, issuedOn, span }) => {
      const severity = ocr && issuedOn?.slice(0, 7) === own.slice(0, 7) ? 'warning' : 'error'
      const inputs = { reference, ownDate: own, ownDayKnown: date?.day !== null, later: later.length }
      return authorProblem(tree, 'date-order', severity, span, { actual: issuedOn, expected: own, inputs })
    })
  },
}
