import { unaccented } from '@roviec/reader/words'
import { describe, expect, it } from 'vitest'
import { addDays, localDate } from '../../calendar/local-date.ts'
import { workCalendar } from '../../calendar/work-calendar.ts'
import { workingDaysAfter } from '../../calendar/working-days.ts'
import { deadlineFromPhrase, type PhraseContext, type PhraseDeadline, type PhraseRefusal } from './index.ts'

const calendar = workCalendar()

/** A document of Tuesday 23/6/2026, read on the Wednesday. */
const document: PhraseContext = { anchor: localDate('2026-06-23'), today: localDate('2026-06-24'), calendar }
const at = (day: string): PhraseContext => ({ anchor: localDate(day), today: localDate(day), calendar })
const understood = (phrase: string, context: PhraseContext = document) => deadlineFromPhrase(phrase, context)
const codes = (found: PhraseDeadline | PhraseRefusal) => (found.kind === 'refused' ? [found.code] : found.steps.map(({ code }) => code))

const dates: readonly (readonly [phrase: string, expected: string])[] = [
  // days
  ['15/9', '2026-09-15'],
  ['15/09', '2026-09-15'],
  ['15-9', '2026-09-15'],
  ['15.9', '2026-09-15'],
  ['15/9/2026', '2026-09-15'],
  ['15-9-2026', '2026-09-15'],
  ['15.9.2026', '2026-09-15'],
  ['15/9/26', '2026-09-15'],
  ['2026-09-15', '2026-09-15'],
  ['ngày 15/9', '2026-09-15'],
  ['15 tháng 9', '2026-09-15'],
  ['ngày 15 tháng 9', '2026-09-15'],
  ['ngày 15 tháng 9 năm 2027', '2027-09-15'],
  ['ngày 05 tháng 02 năm 2027', '2027-02-05'],
  ['ngày 15 tháng 9 năm nay', '2026-09-15'],
  ['15/1 năm sau', '2027-01-15'],
  ['trước 15/9', '2026-09-15'],
  ['trước ngày 15/9', '2026-09-15'],
  ['xong trước 30/6', '2026-06-30'],
  ['Hoàn thành trước ngày 30/9/2026', '2026-09-30'],
  ['(hoàn thành xong trước ngày 15/9/2026)', '2026-09-15'],
  ['trong ngày 25/3/2027', '2027-03-25'],
  ['hoàn thành trong ngày 25/7/2026.', '2026-07-25'],
  ['chậm nhất 15/7', '2026-07-15'],
  ['chậm nhất là ngày 15/7/2026', '2026-07-15'],
  ['muộn nhất vào ngày 15/7', '2026-07-15'],
  ['hạn cuối 15/7', '2026-07-15'],
  ['Thời hạn hoàn thành: 15/7/2026', '2026-07-15'],
  ['đến ngày 15/7', '2026-07-15'],
  ['đến hết ngày 31/7', '2026-07-31'],
  ['hết ngày 31/7/2026', '2026-07-31'],
  ['vào ngày 14/7/2026', '2026-07-14'],
  ['xong trước ngày Quốc khánh 02/9/2026', '2026-09-02'],
  ['trước  ngày   15/9 !', '2026-09-15'],
  ['TRƯỚC NGÀY 15/9', '2026-09-15'],
  ['29/02/2028', '2028-02-29'],
  // the year that is not said
  ['15/01', '2027-01-15'],
  ['trước ngày 31/12', '2026-12-31'],
  ['23/6', '2026-06-23'],
  ['22/6', '2026-06-22'],
  ['trước ngày 20/02', '2027-02-20'],
  // a number alone
  ['ngày 25', '2026-06-25'],
  ['ngày 20', '2026-07-20'],
  ['ngày 31', '2026-07-31'],
  ['trước ngày 05 tháng sau', '2026-07-05'],
  ['ngày 30 tháng này', '2026-06-30'],
  // ranges end with their last day
  ['từ ngày 02 - 03/7/2026', '2026-07-03'],
  ['từ ngày 02 – 03/7/2026', '2026-07-03'],
  ['15-20/7', '2026-07-20'],
  ['từ 15/7 đến 20/7', '2026-07-20'],
  ['từ ngày 25/8 đến ngày 15/9/2026', '2026-09-15'],
  ['từ ngày 10/3 đến hết ngày 31/3/2027', '2027-03-31'],
  ['28/12/2026 - 05/01/2027', '2027-01-05'],
  ['trong 2 ngày 12-13/8', '2026-08-13'],
  // days of the week
  ['thứ Sáu', '2026-06-26'],
  ['thứ 6', '2026-06-26'],
  ['thứ Hai', '2026-06-29'],
  ['thứ Tư', '2026-06-24'],
  ['thứ Năm này', '2026-06-25'],
  ['thứ Sáu tuần này', '2026-06-26'],
  ['thứ Sáu tuần sau', '2026-07-03'],
  ['thứ 6 tuần tới', '2026-07-03'],
  ['trước thứ Bảy', '2026-06-27'],
  ['Chủ nhật', '2026-06-28'],
  ['CN tuần sau', '2026-07-05'],
  ['thứ Ba, ngày 15/9/2026', '2026-09-15'],
  // weeks
  ['cuối tuần', '2026-06-26'],
  ['cuối tuần này', '2026-06-26'],
  ['trong tuần', '2026-06-26'],
  ['trong tuần này', '2026-06-26'],
  ['hết tuần sau', '2026-07-03'],
  ['tuần sau', '2026-07-03'],
  ['đầu tuần sau', '2026-06-29'],
  ['giữa tuần tới', '2026-07-01'],
  ['đầu tuần', '2026-06-29'],
  // words
  ['mai', '2026-06-25'],
  ['ngày mai', '2026-06-25'],
  ['sáng mai', '2026-06-25'],
  ['ngày kia', '2026-06-26'],
  ['hôm nay', '2026-06-24'],
  ['trong hôm nay', '2026-06-24'],
  ['chiều nay', '2026-06-24'],
  ['cuối ngày', '2026-06-24'],
  ['ngay', '2026-06-24'],
  ['ngay trong ngày', '2026-06-24'],
  ['trong ngày', '2026-06-24'],
  ['3 ngày nữa', '2026-06-27'],
  ['2 tuần nữa', '2026-07-08'],
  ['3 ngày làm việc nữa', '2026-06-29'],
  // months
  ['trong tháng 8', '2026-08-31'],
  ['tháng 8', '2026-08-31'],
  ['T8', '2026-08-31'],
  ['trong tháng 8/2026', '2026-08-31'],
  ['tháng 8-2026', '2026-08-31'],
  ['tháng 8 năm 2027', '2027-08-31'],
  ['trong tháng 02/2028', '2028-02-29'],
  ['trong tháng 01', '2027-01-31'],
  ['hết tháng 7', '2026-07-31'],
  ['cuối tháng 9', '2026-09-30'],
  ['ngày cuối cùng của tháng 9', '2026-09-30'],
  ['vào cuối tháng 7/2026', '2026-07-31'],
  ['đầu tháng 9', '2026-09-01'],
  ['giữa tháng 9', '2026-09-15'],
  ['giữa tháng 9 năm 2027', '2027-09-15'],
  ['nửa đầu tháng 9', '2026-09-15'],
  ['cuối tháng', '2026-06-30'],
  ['trong tháng', '2026-06-30'],
  ['trong tháng này', '2026-06-30'],
  ['tháng sau', '2026-07-31'],
  ['cuối tháng sau', '2026-07-31'],
  ['đầu tháng tới', '2026-07-01'],
  ['trước tháng 9', '2026-08-31'],
  ['trước tháng 01/2027', '2026-12-31'],
  ['ngày làm việc cuối cùng của tháng 8', '2026-08-28'],
  // quarters, halves, years
  ['trong quý III', '2026-09-30'],
  ['Quý III/2026', '2026-09-30'],
  ['quý 3/2026', '2026-09-30'],
  ['quý III năm 2026', '2026-09-30'],
  ['Q4', '2026-12-31'],
  ['hết quý II', '2026-06-30'],
  ['xong trong quý IV/2026', '2026-12-31'],
  ['trong quý III năm nay', '2026-09-30'],
  ['cuối quý III', '2026-09-30'],
  ['đầu quý IV', '2026-10-01'],
  ['trong quý này', '2026-06-30'],
  ['quý sau', '2026-09-30'],
  ['cuối quý', '2026-06-30'],
  ['trước quý IV', '2026-09-30'],
  ['trước quý I/2027', '2026-12-31'],
  ['ngày 25 tháng cuối quý III', '2026-09-25'],
  ['ngày 10 tháng đầu quý sau', '2026-07-10'],
  ['6 tháng đầu năm', '2026-06-30'],
  ['6 tháng đầu năm 2027', '2027-06-30'],
  ['sáu tháng cuối năm 2026', '2026-12-31'],
  ['trong 6 tháng cuối năm', '2026-12-31'],
  ['9 tháng đầu năm', '2026-09-30'],
  ['9 tháng năm 2026', '2026-09-30'],
  ['3 tháng cuối năm', '2026-12-31'],
  ['nửa đầu năm 2027', '2027-06-30'],
  ['trong năm 2026', '2026-12-31'],
  ['đến hết năm 2026', '2026-12-31'],
  ['đến năm 2030', '2030-12-31'],
  ['đến 2030', '2030-12-31'],
  ['năm 2027', '2027-12-31'],
  ['trong năm', '2026-12-31'],
  ['năm nay', '2026-12-31'],
  ['năm sau', '2027-12-31'],
  ['cuối năm', '2026-12-31'],
  ['cuối năm 2027', '2027-12-31'],
  ['giữa năm 2027', '2027-06-30'],
  ['đầu năm sau', '2027-01-01'],
  ['trước năm 2027', '2026-12-31'],
  ['giai đoạn 2026-2030', '2030-12-31'],
  ['giai đoạn 2026 - 2030', '2030-12-31'],
]

const terms: readonly (readonly [phrase: string, expected: string])[] = [
  ['10 ngày làm việc', '2026-07-07'],
  ['trong 10 ngày làm việc', '2026-07-07'],
  ['trong vòng 10 ngày làm việc', '2026-07-07'],
  ['trong thời hạn 05 ngày làm việc', '2026-06-30'],
  ['trong 05 (năm) ngày làm việc', '2026-06-30'],
  ['không quá 02 ngày làm việc', '2026-06-25'],
  ['chậm nhất sau 03 ngày làm việc', '2026-06-26'],
  ['5-7 ngày làm việc', '2026-07-02'],
  ['từ 5 đến 7 ngày làm việc', '2026-07-02'],
  ['08 giờ làm việc', '2026-06-24'],
  ['trong 05 ngày', '2026-06-29'],
  ['10 ngày', '2026-07-03'],
  ['mười ngày', '2026-07-03'],
  ['hai mươi mốt ngày', '2026-07-14'],
  ['30 ngày', '2026-07-23'],
  ['trong năm ngày', '2026-06-29'],
  ['24 giờ', '2026-06-24'],
  ['trong vòng 48 giờ', '2026-06-25'],
  ['sau 02 tuần', '2026-07-07'],
  ['1 tuần', '2026-06-30'],
  ['hai tuần', '2026-07-07'],
  ['nửa tháng', '2026-07-08'],
  ['1 tháng', '2026-07-23'],
  ['2 tháng', '2026-08-24'],
  ['trong 6 tháng', '2026-12-23'],
  ['nửa năm', '2026-12-23'],
  ['9 tháng', '2027-03-23'],
  ['2 quý', '2026-12-23'],
  ['1 năm', '2027-06-23'],
  ['trong 10 ngày làm việc kể từ ngày ký', '2026-07-07'],
  ['trong 10 ngày làm việc kể từ ngày ban hành Thông báo này', '2026-07-07'],
  ['trong thời hạn 15 ngày, tính từ ngày ban hành văn bản này', '2026-07-08'],
  ['10 ngày kể từ ngày 01/7/2026', '2026-07-13'],
  ['10 ngày làm việc từ ngày 01/7', '2026-07-15'],
  ['05 ngày làm việc kể từ hôm nay', '2026-07-01'],
]

const rhythms: readonly (readonly [phrase: string, next: string, following: string])[] = [
  ['hằng tháng', '2026-06-30', '2026-07-31'],
  ['hàng tháng', '2026-06-30', '2026-07-31'],
  ['định kỳ hằng tháng', '2026-06-30', '2026-07-31'],
  ['mỗi tháng', '2026-06-30', '2026-07-31'],
  ['mỗi tháng 01 lần', '2026-06-30', '2026-07-31'],
  ['01 lần/tháng', '2026-06-30', '2026-07-31'],
  ['cuối mỗi tháng', '2026-06-30', '2026-07-31'],
  ['hằng quý', '2026-06-30', '2026-09-30'],
  ['định kỳ hằng quý', '2026-06-30', '2026-09-30'],
  ['mỗi quý 01 lần', '2026-06-30', '2026-09-30'],
  ['1 quý/lần', '2026-06-30', '2026-09-30'],
  ['3 tháng/lần', '2026-06-30', '2026-09-30'],
  ['hằng quý, 6 tháng, năm', '2026-06-30', '2026-09-30'],
  ['định kỳ tháng, quý, năm', '2026-06-30', '2026-07-31'],
  ['định kỳ 6 tháng', '2026-06-30', '2026-12-31'],
  ['06 tháng/lần', '2026-06-30', '2026-12-31'],
  ['định kỳ 6 tháng, năm', '2026-06-30', '2026-12-31'],
  ['02 lần/năm', '2026-06-30', '2026-12-31'],
  ['hằng năm', '2026-12-31', '2027-12-31'],
  ['02 tháng/lần', '2026-07-31', '2026-09-30'],
  ['2 tháng một lần', '2026-07-31', '2026-09-30'],
  ['định kỳ 2 tháng', '2026-07-31', '2026-09-30'],
  ['03 lần/năm', '2026-08-31', '2026-12-31'],
  ['hằng tuần', '2026-06-26', '2026-07-03'],
  ['mỗi tuần một lần', '2026-06-26', '2026-07-03'],
  ['02 tuần/lần', '2026-07-03', '2026-07-17'],
  ['hằng ngày', '2026-06-24', '2026-06-25'],
  ['mỗi ngày 02 lần', '2026-06-24', '2026-06-25'],
  ['02 lần/tháng', '2026-06-30', '2026-07-15'],
  ['mỗi tháng ít nhất 02 buổi', '2026-06-30', '2026-07-15'],
  ['trước ngày 20 hằng tháng', '2026-07-20', '2026-08-20'],
  ['ngày 25 hằng tháng', '2026-06-25', '2026-07-25'],
  ['định kỳ ngày 25 hằng tháng', '2026-06-25', '2026-07-25'],
  ['hằng tháng, trước ngày 25', '2026-06-25', '2026-07-25'],
  ['ngày 15 và 30 hằng tháng', '2026-06-30', '2026-07-15'],
  ['định kỳ ngày 15 và ngày cuối tháng', '2026-06-30', '2026-07-15'],
  ['ngày 05 tháng sau hằng tháng', '2026-07-05', '2026-08-05'],
  ['ngày 25 của tháng cuối quý', '2026-06-25', '2026-09-25'],
  ['trước ngày 20 tháng cuối quý', '2026-09-20', '2026-12-20'],
  ['Định kỳ hằng quý (trước ngày 25 của tháng cuối quý)', '2026-06-25', '2026-09-25'],
  ['ngày làm việc cuối cùng của mỗi quý', '2026-06-30', '2026-09-30'],
  ['thứ Sáu hằng tuần', '2026-06-26', '2026-07-03'],
  ['chiều thứ Sáu hàng tuần', '2026-06-26', '2026-07-03'],
  ['hằng tuần vào thứ 6', '2026-06-26', '2026-07-03'],
  ['thứ Hai, thứ Năm hằng tuần', '2026-06-25', '2026-06-29'],
  ['15/6 và 15/12 hằng năm', '2026-12-15', '2027-06-15'],
  ['trước ngày 15/6 và trước ngày 15/12 hằng năm', '2026-12-15', '2027-06-15'],
  ['trước ngày 10/12 hằng năm', '2026-12-10', '2027-12-10'],
  ['định kỳ hằng năm (trước ngày 10/12)', '2026-12-10', '2027-12-10'],
  ['ngày 10 tháng 12 hằng năm', '2026-12-10', '2027-12-10'],
  ['hằng tháng và đột xuất', '2026-06-30', '2026-07-31'],
]

describe('dates', () => {
  it.each(dates)('%s is %s', (phrase, expected) => {
    expect(understood(phrase)).toMatchObject({ kind: 'date', date: expected })
  })
})

describe('terms, from the date of the document', () => {
  it.each(terms)('%s is %s', (phrase, expected) => {
    expect(understood(phrase)).toMatchObject({ kind: 'relative', date: expected })
  })
  it('from an event that has not come: no date yet, and the event is kept as written', () => {
    expect(understood('trong 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ')).toMatchObject({
      kind: 'relative',
      date: null,
      start: null,
      event: 'ngày nhận đủ hồ sơ hợp lệ',
      limit: { amount: 5, unit: 'working-day' },
    })
    expect(understood('chậm nhất 24 giờ sau khi có vụ cháy')).toMatchObject({
      kind: 'relative',
      date: null,
      event: 'có vụ cháy',
      limit: { amount: 24, unit: 'hour' },
    })
    expect(codes(understood('03 ngày kể từ khi kết thúc hội nghị'))).toEqual(['add', 'starts-with-event'])
  })
})

describe('rhythms', () => {
  it.each(rhythms)('%s: %s, then %s', (phrase, next, following) => {
    expect(understood(phrase)).toMatchObject({ kind: 'recurring', date: next })
    expect(understood(phrase, { ...document, today: addDays(localDate(next), 1) })).toMatchObject({ kind: 'recurring', date: following })
  })
  it('end where it is said', () => {
    expect(understood('hằng tháng trong năm 2026')).toMatchObject({ recurrence: { until: '2026-12-31' } })
    expect(understood('hằng tháng đến hết năm 2025')).toMatchObject({ kind: 'recurring', date: null })
  })
  it('say when the day is only assumed', () => {
    expect(codes(understood('hằng quý'))).toEqual(['recurring', 'assumed-day', 'next'])
    expect(codes(understood('ngày 25 hằng tháng'))).toEqual(['recurring', 'next'])
  })
})

describe('without an end', () => {
  it.each([
    ['thường xuyên', 'constantly'],
    ['Thường xuyên, liên tục', 'constantly'],
    ['thường xuyên và đột xuất', 'constantly'],
    ['khi có yêu cầu', 'on-request'],
    ['đột xuất', 'on-request'],
    ['theo yêu cầu', 'on-request'],
  ])('%s', (phrase, how) => {
    expect(understood(phrase)).toMatchObject({ kind: 'ongoing', date: null, how })
  })
})

describe('hours', () => {
  it.each([
    ['trước 17 giờ ngày 15/9', '2026-09-15', '17:00', null],
    ['trước 16 giờ 30 phút ngày 15/9/2026', '2026-09-15', '16:30', null],
    ['trước 10h00, ngày 05/7/2026', '2026-07-05', '10:00', null],
    ['17h30 15/9', '2026-09-15', '17:30', null],
    ['17:00 15/9', '2026-09-15', '17:00', null],
    ['trước 15h thứ 5', '2026-06-25', '15:00', null],
    ['10h sáng mai', '2026-06-25', '10:00', 'morning'],
    ['chiều thứ Sáu', '2026-06-26', null, 'afternoon'],
    ['mai trước 10h', '2026-06-25', '10:00', null],
    ['trước 17 giờ', '2026-06-24', '17:00', null],
    ['trước 16 giờ thứ Sáu hằng tuần', '2026-06-26', '16:00', null],
  ])('%s is %s at %s', (phrase, date, time, dayPart) => {
    expect(understood(phrase)).toMatchObject({ date, time, dayPart })
  })
})

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
    ['2026-12-20', 'trước ngày 15/01', '2027-01-15', 'year-after-document'],
    ['2026-12-20', 'trong quý I', '2027-03-31', 'year-after-document'],
    ['2026-12-20', 'trong tháng 12', '2026-12-31', 'year-of-document'],
    ['2026-10-01', '30/4', '2027-04-30', 'year-after-document'],
    ['2026-06-23', '15/3', '2026-03-15', 'year-of-document'],
    ['2026-06-23', 'trong tháng 5', '2026-05-31', 'year-of-document'],
    ['2027-08-23', '29/02', '2028-02-29', 'year-after-document'],
    ['2026-08-23', 'quý I', '2027-03-31', 'year-after-document'],
    ['2026-06-23', 'quý I', '2026-03-31', 'year-of-document'],
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
    ['15/6/2026', 'before-document'],
    ['thứ Hai, ngày 15/9/2026', 'weekday-mismatch'],
    ['23/6/2026', 'past'],
  ])('%s: %s', (phrase, code) => {
    expect(codes(understood(phrase))).toContain(code)
  })
  it.each(['15/9/2026', '30/6/2026', 'trong quý III', 'thứ Ba, ngày 15/9/2026', '22/8/2026'])('%s is nothing odd', phrase => {
    const odd = ['falls-on-day-off', 'before-document', 'weekday-mismatch', 'past', 'not-announced', 'to-verify']
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
