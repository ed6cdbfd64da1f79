import { describe, expect, test } from 'vitest'
import { type LocalDate, localDate } from '../calendar/local-date.ts'
import { workCalendar } from '../calendar/work-calendar.ts'
import { endingTold } from './endings.ts'

const calendar = workCalendar()
const day = (text: string): LocalDate => localDate(text)
/** What the mornings of some days tell, one after the other. */
const told = (begins: string, lastDay: string, mornings: string[]) =>
  mornings.flatMap((on, index) => {
    const from = index === 0 ? day(on) : day(mornings[index - 1] as string)
    return endingTold({ begins: day(begins), lastDay: day(lastDay) }, calendar, { after: index === 0 ? null : from, today: day(on) }) ?? []
  })

describe('what ends is told the working day before its last day, and on it', () => {
  test.each([
    ['a Monday: the Friday before', '2026-08-01', '2026-08-17', ['2026-08-13', '2026-08-14', '2026-08-17', '2026-08-18'], ['before', 'lastDay']],
    ['a Sunday: the Friday before, and no more', '2026-08-01', '2026-08-16', ['2026-08-13', '2026-08-14', '2026-08-17'], ['before']],
    ['behind the days of Quốc khánh', '2026-08-01', '2026-09-03', ['2026-08-27', '2026-08-28', '2026-09-03'], ['before', 'lastDay']],
    ['a server that was off on the day before', '2026-08-01', '2026-08-14', ['2026-08-12', '2026-08-14'], ['lastDay']],
    ['a server that was off the day before a Sunday', '2026-08-01', '2026-08-16', ['2026-08-13', '2026-08-17'], []],
    ['a single day is told of on that day', '2026-08-14', '2026-08-14', ['2026-08-13', '2026-08-14'], ['lastDay']],
    ['still long', '2026-08-01', '2026-12-31', ['2026-08-13', '2026-08-14'], []],
  ])('%s', (_, begins, lastDay, mornings, expected) => expect(told(begins, lastDay, mornings)).toEqual(expected))
})
