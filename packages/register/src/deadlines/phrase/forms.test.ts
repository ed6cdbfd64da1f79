import { describe, expect, it } from 'vitest'
import { addDays, localDate } from '../../calendar/local-date.ts'
import { dates, rhythms, terms } from './phrases.fixture.ts'
import { codes, document, understood } from './understood.fixture.ts'

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
