import { describe, expect, it } from 'vitest'
import { ago, deadline, fullDay, moment, shortDay, today, withDays } from './dates.ts'
import { loadLanguage } from './words.ts'

describe('days', () => {
  it('are said as in the office', () => {
    expect(shortDay('2026-03-05')).toBe('5/3/2026')
    expect(fullDay('vi', '2026-03-25')).toBe('thứ Tư 25/3/2026')
    expect(fullDay('vi', '2026-03-22')).toBe('Chủ nhật 22/3/2026')
    expect(fullDay('vi', '2024-02-29')).toBe('thứ Năm 29/2/2024')
  })

  it('that stand among other words are said so too', () => {
    expect(withDays('2026-06-05')).toBe('5/6/2026')
    expect(withDays('58-KL/ĐU, 2026-08-06; 14/2026-2030')).toBe('58-KL/ĐU, 6/8/2026; 14/2026-2030')
  })

  it.each([
    ['2026-03-27', 'thứ Bảy 28/3/2026 · sau hôm nay không còn ngày làm việc', 'Saturday 28/3/2026 · no working day after today'],
    ['2026-03-28', 'thứ Bảy 28/3/2026 · hạn là hôm nay', 'Saturday 28/3/2026 · due today'],
    ['2026-03-29', 'thứ Bảy 28/3/2026 · đã quá hạn', 'Saturday 28/3/2026 · overdue'],
  ])('with only days off between, seen on %s', async (on, vi, en) => {
    await loadLanguage('en')
    expect([deadline('vi', '2026-03-28', 0, on), deadline('en', '2026-03-28', -0, on)]).toEqual([vi, en])
  })

  it('say how many working days are left', async () => {
    await loadLanguage('en')
    expect(deadline('vi', '2026-03-25', 3)).toBe('thứ Tư 25/3/2026 · còn 3 ngày làm việc')
    expect(deadline('vi', '2026-03-25', 0, '2026-03-25')).toBe('thứ Tư 25/3/2026 · hạn là hôm nay')
    expect(deadline('vi', '2026-03-25', -2)).toBe('thứ Tư 25/3/2026 · quá hạn 2 ngày làm việc')
    expect(deadline('vi', '2026-03-25')).toBe('thứ Tư 25/3/2026')
    expect(deadline('en', '2026-03-25', 3)).toBe('Wednesday 25/3/2026 · 3 working days left')
  })
})

describe('instants', () => {
  const now = Date.parse('2026-03-25T03:00:00Z')

  it('are told in the zone of Vietnam', () => {
    expect(moment('2026-03-24T17:30:00Z')).toBe('00:30 25/3/2026')
    expect(today(Date.parse('2026-03-24T17:30:00Z'))).toBe('2026-03-25')
    expect(today(Date.parse('2026-03-24T16:59:00Z'))).toBe('2026-03-24')
  })

  it.each([
    ['2026-03-25T02:59:40Z', 'vừa xong'],
    ['2026-03-25T02:55:00Z', '5 phút trước'],
    ['2026-03-25T01:00:00Z', '2 giờ trước'],
    ['2026-03-24T16:00:00Z', 'hôm qua 23:00'],
    ['2026-03-20T07:30:00Z', '14:30 20/3/2026'],
    ['2026-03-25T03:00:10Z', 'vừa xong'],
  ])('%s was %s', (instant, said) => {
    expect(ago('vi', instant, now)).toBe(said)
  })
})
