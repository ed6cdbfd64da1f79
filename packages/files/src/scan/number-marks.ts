import { isUnitPower } from '../raised.ts'
import type { ReadMark, RecognisedPage } from './recognised.ts'

/**
 * Gives raised marks their numbers. A small figure is easily misread, but footnotes count on:
 * the order of a page's marks, agreed with what was read of them, is surer than any single reading. What no order explains keeps its reading or is dropped.
 */
export function numberMarks(pages: readonly RecognisedPage[]): void {
  let last = 0
  for (const { page, marks } of pages) {
    const notes = marks.filter(mark => mark.opens)
    const inBody = marks.filter(mark => !mark.opens && !isUnitPower(mark.before, mark.read ?? '2') && !isDegree(mark))
    const start = startOf(inBody, notes, last)
    if (start === null) for (const mark of [...inBody, ...notes]) keepReading(mark)
    else {
      number(inBody, notes, start)
      number(notes, inBody, start)
      last = start + Math.max(inBody.length, notes.length) - 1
    }
    for (const mark of marks) if (mark.word.text === '?') mark.word.text = ''
    page.words = page.words.filter(word => word.text !== '')
  }
}

const isDegree = (mark: ReadMark): boolean => /\d$/.test(mark.before) && mark.read === '0'

/** The first number of the page: the one after the last page's, or 1 again, whichever the readings speak for. */
function startOf(inBody: readonly ReadMark[], notes: readonly ReadMark[], last: number): number | null {
  if (inBody.length === 0 && notes.length === 0) return null
  const votes = (start: number): number => [inBody, notes].flatMap(row => row.filter((mark, index) => mark.read === String(start + index))).length
  const candidates = [...new Set([last + 1, 1, ...notes.slice(0, 1).flatMap(mark => (mark.read && /^\d+$/.test(mark.read) ? [Number(mark.read)] : []))])]
  const best = candidates.reduce((left, right) => (votes(right) > votes(left) ? right : left))
  const paired = inBody.length === notes.length
  return paired || votes(best) >= (inBody.length + notes.length) / 2 ? best : null
}

/** Where marks and notes are not equally many, some were missed: only the longer row can be counted, the other keeps its readings. */
function number(row: readonly ReadMark[], other: readonly ReadMark[], start: number): void {
  const agreed = row.filter((mark, index) => mark.read === String(start + index)).length
  if (row.length === other.length || (row.length > other.length && agreed >= row.length / 2)) count(row, start)
  else for (const mark of row) keepReading(mark)
}

function count(row: readonly ReadMark[], start: number): void {
  for (const [index, mark] of row.entries()) mark.word.text = String(start + index)
}

function keepReading(mark: ReadMark): void {
  mark.word.text = mark.read ?? ''
}
