import { describe, expect, it } from 'vitest'
import { daysBetween } from './local-date.ts'
import { solarOfLunar } from './lunar.ts'

const tet = (year: number) => solarOfLunar({ year, month: 1, day: 1 })
const hungKings = (year: number) => solarOfLunar({ year, month: 3, day: 10 })

describe('2025-2030', () => {
  it.each([
    [2025, '2025-01-29', '2025-04-07'],
    [2026, '2026-02-17', '2026-04-26'],
    [2027, '2027-02-06', '2027-04-16'],
    [2028, '2028-01-26', '2028-04-04'],
    [2029, '2029-02-13', '2029-04-23'],
    [2030, '2030-02-02', '2030-04-12'],
  ])('%i: Tết %s, Giỗ Tổ %s', (year, newYear, kings) => {
    expect([tet(year), hungKings(year)]).toEqual([newYear, kings])
  })
})

// Years in which Vietnam (UTC+7) and China (UTC+8) part are marked. Before 8/8/1967 Vietnam reckoned in other zones, so those years are of this rule, not of history.
describe('Tết between 1900 and 2100', () => {
  it.each([
    '1900-01-31',
    '1910-02-10',
    '1920-02-20',
    '1930-01-30',
    '1945-02-13',
    '1954-02-03',
    '1960-01-28',
    '1968-01-29' /* China 30/01 */,
    '1969-02-16' /* China 17/02 */,
    '1970-02-06',
    '1975-02-11',
    '1976-01-31',
    '1980-02-16',
    '1984-02-02',
    '1985-01-21' /* China 20/02: a whole month apart */,
    '1986-02-09',
    '1990-01-27',
    '1995-01-31',
    '1999-02-16',
    '2000-02-05',
    '2001-01-24',
    '2002-02-12',
    '2003-02-01',
    '2004-01-22',
    '2005-02-09',
    '2006-01-29',
    '2007-02-17' /* China 18/02 */,
    '2008-02-07',
    '2009-01-26',
    '2010-02-14',
    '2011-02-03',
    '2012-01-23',
    '2013-02-10',
    '2014-01-31',
    '2015-02-19',
    '2016-02-08',
    '2017-01-28',
    '2018-02-16',
    '2019-02-05',
    '2020-01-25',
    '2021-02-12',
    '2022-02-01',
    '2023-01-22',
    '2024-02-10',
    '2031-01-23',
    '2032-02-11',
    '2033-01-31',
    '2034-02-19',
    '2040-02-12',
    '2050-01-23',
    '2053-02-18' /* China 19/02 */,
    '2060-02-02',
    '2075-02-15',
    '2099-01-21',
    '2100-02-09',
  ])('%s', date => {
    expect(tet(Number(date.slice(0, 4)))).toBe(date)
  })

  it('other days of the lunar year', () => {
    expect(solarOfLunar({ year: 2025, month: 8, day: 15 })).toBe('2025-10-06') // behind the leap month 6
    expect(solarOfLunar({ year: 2023, month: 7, day: 15 })).toBe('2023-08-30') // behind the leap month 2
    expect(solarOfLunar({ year: 2024, month: 12, day: 29 })).toBe('2025-01-28')
    expect(solarOfLunar({ year: 2033, month: 11, day: 1 })).toBe('2033-11-22')
    expect(hungKings(2023)).toBe('2023-04-29')
    expect(hungKings(2024)).toBe('2024-04-18')
  })

  it('a lunar year has 12 or 13 months, and Tết stands between 20/01 and 21/02', () => {
    for (let year = 1900; year < 2100; year++) {
      const days = daysBetween(tet(year), tet(year + 1))
      expect(days === 384 || days === 383 || days === 385 || (days >= 353 && days <= 355), `${year}: ${days}`).toBe(true)
      expect(tet(year).slice(5) >= '01-20' && tet(year).slice(5) <= '02-21', tet(year)).toBe(true)
    }
  })
})
