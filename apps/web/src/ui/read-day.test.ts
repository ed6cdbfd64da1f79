import { describe, expect, it } from 'vitest'
import { readDay } from './read-day.ts'

describe('readDay', () => {
  it.each([
    ['25/3/2026', '2026-03-25'],
    ['25-03-26', '2026-03-25'],
    ['25.3', '2026-03-25'],
    [' 1/12 ', '2026-12-01'],
    ['2026-03-25', '2026-03-25'],
    ['29/2/2028', '2028-02-29'],
  ])('reads %s', (typed, day) => {
    expect(readDay(typed, '2026-01-15')).toBe(day)
  })

  it.each(['', '30/2/2026', '32/1', '3/25/2026', '29/2/2026', 'quý III', '25', '25/3/202'])('refuses “%s”', typed => {
    expect(readDay(typed, '2026-01-15')).toBeNull()
  })
})
