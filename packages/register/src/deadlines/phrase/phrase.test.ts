import { unaccented } from '@roviec/reader/words'
import { describe, expect, it } from 'vitest'
import { addDays, localDate } from '../../calendar/local-date.ts'
import { workingDaysAfter } from '../../calendar/working-days.ts'
import type { PhraseContext } from './index.ts'
import { dates, rhythms, terms } from './phrases.fixture.ts'
import { at, calendar, codes, document, understood } from './understood.fixture.ts'

describe('"trước ngày" is a setting of the unit', () => {
  const strict: PhraseContext = { ...document, beforeDay: 'day-before' }
  it.each([
    ['trước ngày 15/9', '2026-09-15', '2026-09-14'],
    ['trước 15/9/2026', '2026-09-15', '2026-09-14'],
    ['trước ngày 01/9', '2026-09-01', '2026-08-31'],
    ['trước thứ Sáu', '2026-06-26', '2026-06-25'],
    ['trước ngày 20 hằng tháng', '2026-07-20', '2026-07-19'],
    ['trước thứ Hai hằng tuần', '2026-06-29', '2026-06-28'],
    ['trước ngày 01 hằng tháng', '2026-07-01', '2026-06-30'],
    ['trước ngày 20 tháng này', '2026-06-20', '2026-06-19'],
    ['trước quý IV', '2026-09-30', '2026-09-30'],
    ['trước 17 giờ ngày 15/9', '2026-09-15', '2026-09-15'],
    ['chậm nhất 15/9', '2026-09-15', '2026-09-15'],
  ])('%s: %s as offices read it, %s strictly', (phrase, usual, strictly) => {
    expect([understood(phrase), understood(phrase, strict)]).toMatchObject([{ date: usual }, { date: strictly }])
  })
  it('is always said', () => {
    expect(codes(understood('trước ngày 15/9/2026'))).toEqual(['written', 'by-the-day'])
    expect(codes(understood('trước ngày 15/9/2026', strict))).toEqual(['written', 'day-before'])
    expect(codes(understood('trước ngày 20 hằng tháng'))).toContain('by-the-day')
  })
})

describe('a year that is not said is that of the document, or the next when the day is long past', () => {
  it.each([
    ['2026-12-20', 'trước ngày 15/01', '2027-01-15', 'year-after-anchor'],
    ['2026-12-20', 'trong quý I', '2027-03-31', 'year-after-anchor'],
    ['2026-12-20', 'trong tháng 12', '2026-12-31', 'year-of-anchor'],
    ['2026-10-01', '30/4', '2027-04-30', 'year-after-anchor'],
    ['2026-06-23', '15/3', '2026-03-15', 'year-of-anchor'],
    ['2026-06-23', 'trong tháng 5', '2026-05-31', 'year-of-anchor'],
    ['2027-08-23', '29/02', '2028-02-29', 'year-after-anchor'],
    ['2026-08-23', 'quý I', '2027-03-31', 'year-after-anchor'],
    ['2026-06-23', 'quý I', '2026-03-31', 'year-of-anchor'],
  ])('in a paper of %s: %s is %s', (day, phrase, date, code) => {
    const found = understood(phrase, at(day))
    expect(found).toMatchObject({ kind: 'date', date })
    expect(codes(found)).toContain(code)
  })
})

describe('other years', () => {
  it.each([
    ['2025-01-20', '5 ngày làm việc', '2025-02-03'], // Tết Ất Tỵ from 25/01
    ['2025-04-24', '3 ngày làm việc', '2025-04-28'], // 26/4 is worked
    ['2025-08-28', '2 ngày làm việc', '2025-09-03'],
    ['2026-02-13', '1 ngày làm việc', '2026-02-23'],
    ['2027-02-04', '3 ngày làm việc', '2027-02-16'],
    ['2028-04-28', '1 ngày làm việc', '2028-05-03'],
    ['2029-11-23', '1 ngày làm việc', '2029-11-27'],
    ['2030-01-31', '1 ngày làm việc', '2030-02-08'],
    ['2030-01-28', '7 ngày', '2030-02-08'], // 04/02 lies in Tết
  ])('from %s, %s is %s', (day, phrase, date) => {
    expect(understood(phrase, at(day))).toMatchObject({ kind: 'relative', date })
  })
})

describe('a date said in words never moves; what is odd about it is told', () => {
  it.each([
    ['28/6/2026', 'falls-on-day-off'],
    ['trong tháng 8/2026', 'falls-on-day-off'],
    ['02/9/2026', 'falls-on-day-off'],
    ['trước ngày 05/7/2026', 'falls-on-day-off'],
    ['15/6/2026', 'before-anchor'],
    ['thứ Hai, ngày 15/9/2026', 'weekday-mismatch'],
    ['23/6/2026', 'past'],
  ])('%s: %s', (phrase, code) => {
    expect(codes(understood(phrase))).toContain(code)
  })
  it.each(['15/9/2026', '30/6/2026', 'trong quý III', 'thứ Ba, ngày 15/9/2026', '22/8/2026'])('%s is nothing odd', phrase => {
    const odd = ['falls-on-day-off', 'before-anchor', 'weekday-mismatch', 'past', 'not-announced', 'to-verify']
    expect(codes(understood(phrase)).filter(code => odd.includes(code))).toEqual([])
  })
  it('a holiday of a year not announced is not certain', () => {
    expect(understood('16/4/2027')).toMatchObject({ date: '2027-04-16', confirmed: false })
    expect(understood('15/4/2027')).toMatchObject({ date: '2027-04-15', confirmed: true })
    expect(understood('200 ngày làm việc')).toMatchObject({ confirmed: false })
  })
})

describe('refused, with the reason', () => {
  it.each([
    ['', 'empty'],
    ['  …  ', 'empty'],
    ['trong', 'empty'],
    ['abc', 'unknown-words'],
    ['trong quý III nhé', 'unknown-words'],
    ['sau hội nghị 3 ngày', 'unknown-words'],
    ['sớm nhất', 'vague'],
    ['trong thời gian tới', 'vague'],
    ['trước Tết', 'vague'],
    ['nhiệm kỳ 2025-2030', 'vague'],
    ['giữa quý III', 'part-not-defined'],
    ['31/6', 'no-such-day'],
    ['30/02/2028', 'no-such-day'],
    ['29/02/2027', 'no-such-day'],
    ['trước ngày 31/9', 'no-such-day'],
    ['99/99', 'no-such-day'],
    ['00/5', 'no-such-day'],
    ['quý 5', 'no-such-day'],
    ['quý 0', 'no-such-day'],
    ['tháng 13', 'no-such-day'],
    ['ngày 31 tháng này', 'no-such-day'],
    ['31/6 hằng năm', 'no-such-day'],
    ['20/7 - 15/7', 'no-such-day'],
    ['15/6 và 15/12', 'several-dates'],
    ['15/6, 15/9, 15/12', 'several-dates'],
    ['trước 3 ngày', 'counts-backwards'],
    ['trước 05 ngày làm việc', 'counts-backwards'],
    ['trong 4 giờ', 'hours-need-a-clock'],
    ['04 giờ làm việc', 'hours-need-a-clock'],
    ['định kỳ', 'rhythm-not-said'],
    ['định kỳ hoặc đột xuất', 'rhythm-not-said'],
    ['02 lần/tuần', 'days-not-said'],
    ['5 lần/năm', 'days-not-said'],
    ['T7', 'ambiguous'],
    ['T6', 'ambiguous'],
    ['05 tháng tới', 'ambiguous'],
    ['6 tháng, năm', 'ambiguous'],
    ['sau ngày 15/9', 'not-understood'],
    ['từ 15/7', 'not-understood'],
    ['15', 'not-understood'],
    ['quý III và quý IV', 'not-understood'],
  ])('"%s": %s', (phrase, code) => {
    expect(understood(phrase)).toMatchObject({ kind: 'refused', code })
  })
  it('unknown words come with their places', () => {
    expect(understood('Trước ngày họp 15/9')).toMatchObject({ code: 'unknown-words', words: [{ text: 'họp', start: 11, end: 14 }] })
    expect(understood('trước Tết Nguyên đán')).toMatchObject({ code: 'vague', words: [{ text: 'Tết' }] })
  })
  it('an ambiguous phrase comes with the days to choose from', () => {
    expect(understood('T7')).toMatchObject({ dates: ['2026-06-27', '2026-07-31'] })
  })
})

describe('however it is typed', () => {
  const all = [...dates, ...terms, ...rhythms].map(([phrase]) => phrase)
  const same = (typed: string, phrase: string) => {
    const [one, other] = [understood(typed), understood(phrase)]
    expect([one.kind, one.kind === 'refused' ? one.code : one.date], typed).toEqual([other.kind, other.kind === 'refused' ? '' : other.date])
  }
  it('without marks', () => {
    for (const phrase of all) same(unaccented(phrase.toLowerCase()), phrase)
  })
  it('in capitals, decomposed, with blanks around', () => {
    for (const phrase of all) same(`  ${phrase.toUpperCase()} `, phrase)
    for (const phrase of all) same(phrase.normalize('NFD'), phrase)
  })
  it('with other tone marks: quí, định kì', () => {
    same('quí III', 'quý III')
    same('định kì hằng tháng', 'định kỳ hằng tháng')
  })
  it('a wrong mark is not guessed away', () => {
    expect(understood('trược ngày 15/9')).toMatchObject({ code: 'unknown-words' })
  })
})

describe('always', () => {
  it('any number of working days is what the calendar counts', () => {
    for (let n = 1; n <= 60; n++)
      for (const day of ['2026-01-02', '2026-02-11', '2026-06-23', '2026-08-27']) {
        expect(understood(`${n} ngày làm việc`, at(day))).toMatchObject({ date: workingDaysAfter(calendar, localDate(day), n) })
      }
  })
  it('every day of 2025-2030 is read back in all the ways it is written', () => {
    for (let date = localDate('2025-01-01'); date <= '2030-12-31'; date = addDays(date, 1)) {
      const [year, month, day] = date.split('-').map(Number)
      for (const phrase of [`${day}/${month}/${year}`, `trước ngày ${date.slice(8)} tháng ${date.slice(5, 7)} năm ${year}`, date])
        expect(understood(phrase)).toMatchObject({ kind: 'date', date })
    }
  })
  it('no heap of words makes it stumble, and what it understands has steps', () => {
    const words =
      'trước trong sau ngày tháng quý năm tuần thứ hai sáu 15 3 2026 / - III hằng định kỳ lần kể từ làm việc cuối đầu mai ngay giờ và nửa 6 abc'.split(' ')
    let seed = 7
    const pick = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return words[seed % words.length]
    }
    for (let round = 0; round < 3000; round++) {
      const phrase = Array.from({ length: 1 + (round % 9) }, pick).join(' ')
      const found = understood(phrase)
      if (found.kind === 'refused') expect(found.code, phrase).not.toBe('')
      else expect(found.steps.length, phrase).toBeGreaterThan(0)
    }
  })
  it('a long text is refused in no time, not followed for ever', () => {
    expect(understood('sau ngày năm tư '.repeat(200)).kind).toBe('refused')
  })
})
