import { describe, expect, test } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import type { Agency } from '../organisation/agency.ts'
import { countAttendance } from './attendance.ts'
import type { ConclusionItem } from './conclusion-item.ts'
import { conclusionSentence } from './conclusion-sentence.ts'
import { mentionAt, mentionedAgencies, withoutMention } from './mention.ts'
import { chainOf, type Saying, seemsToRepeat, timesReminded } from './repeats.ts'
import { dayPartOf, weeklySchedule } from './weekly-schedule.ts'

const body = (name: string) => ({ agencyId: name, name })
const item = (change: Partial<ConclusionItem>): ConclusionItem => ({
  content: 'Rà soát hộ nghèo',
  lead: body('Phòng Kinh tế'),
  supporting: [],
  deadline: null,
  deliverable: null,
  ...change,
})

describe('a conclusion in the words of the paper', () => {
  test.each<[string, Partial<ConclusionItem>]>([
    ['Giao Phòng Kinh tế rà soát hộ nghèo.', {}],
    ['Giao Phòng Kinh tế rà soát hộ nghèo.', { content: 'Giao rà soát hộ nghèo.' }],
    ['Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã, Trạm Y tế xã rà soát hộ nghèo.', { supporting: [body('Công an xã'), body('Trạm Y tế xã')] }],
    [
      'Giao Phòng Kinh tế rà soát hộ nghèo, hoàn thành chậm nhất ngày 30/9/2026; sản phẩm: báo cáo.',
      { deadline: { kind: 'date', phrase: 'trước 30/9', dueOn: '2026-09-30' }, deliverable: 'báo cáo' },
    ],
    ['Giao Phòng Kinh tế rà soát hộ nghèo, thực hiện hằng tháng.', { deadline: { kind: 'recurring', phrase: 'hằng tháng', dueOn: '2026-08-31' } }],
    ['Giao Phòng Kinh tế rà soát hộ nghèo, thực hiện thường xuyên.', { deadline: { kind: 'ongoing', phrase: 'thường xuyên', dueOn: null } }],
    ['Giao Phòng Kinh tế UBND xã quyết định mức chi.', { content: 'UBND xã quyết định mức chi' }],
    ['Thống nhất chủ trương sắp xếp thôn.', { lead: null, content: 'thống nhất chủ trương sắp xếp thôn;' }],
  ])('%s', (sentence, change) => expect(conclusionSentence(item(change))).toBe(sentence))
})

const agency = (id: string, name: string, aliases: string[] = [], position = 0, validTo: string | null = null): Agency => ({
  id,
  kind: 'other',
  name,
  aliases,
  parentId: null,
  formerParents: [],
  position,
  validFrom: null,
  validTo,
})
const register = [
  agency('kt', 'Phòng Kinh tế', ['PKT'], 1),
  agency('vh', 'Phòng Văn hóa - Xã hội', [], 2),
  agency('ca', 'Công an xã', ['CA xã'], 3),
  agency('old', 'Phòng Công Thương', [], 4, '2025-06-30'),
]

describe('@mentions', () => {
  test.each([
    ['Giao @pkt', 9, 'pkt'],
    ['@cong an', 8, 'cong an'],
    ['@', 1, ''],
    ['Giao @pkt rà soát', 9, 'pkt'],
  ])('%s with the caret at %i asks for "%s"', (text, caret, asked) => expect(mentionAt(text, caret)?.asked).toBe(asked))
  test.each([
    ['thư gửi a@b.vn', 13],
    ['Giao @pkt. Rà soát', 14],
    ['Giao PKT', 8],
    ['@ rà soát', 5],
    ['@một hai ba bốn năm sáu bảy tám chín', 36],
  ])('%s asks for nobody', (text, caret) => expect(mentionAt(text, caret)).toBeNull())
  test.each([
    ['pkt', ['kt']],
    ['PKT', ['kt']],
    ['phong', ['kt', 'vh']],
    ['cong an', ['ca']],
    ['van hoa', ['vh']],
    ['công thương', []],
    ['', ['kt', 'vh', 'ca']],
  ])('"%s" may mean %j', (asked, ids) => expect(mentionedAgencies(asked, register).map(({ id }) => id)).toEqual(ids))
  test.each([
    ['Giao @pkt rà soát', 'Giao rà soát'],
    ['rà soát, phối hợp với @pkt', 'rà soát'],
    ['@pkt', ''],
    ['@pkt, rà soát', 'rà soát'],
  ])('"%s" without its mention is "%s"', (text, left) => {
    const start = text.indexOf('@')
    expect(withoutMention(text, { start, end: start + 4, asked: 'pkt' })).toBe(left)
  })
})

describe('said again', () => {
  const sayings: Saying[] = [
    { itemId: 'a', on: '2026-08-03', repeats: null },
    { itemId: 'b', on: '2026-08-10', repeats: 'a' },
    { itemId: 'c', on: '2026-08-17', repeats: 'b' },
  ]
  test('the chain of a matter, whatever stands beside it', () => {
    expect(chainOf('c', [...sayings, { itemId: 'x', on: '2026-08-10', repeats: null }]).map(({ itemId }) => itemId)).toEqual(['a', 'b', 'c'])
    expect(chainOf('a', sayings).map(({ itemId }) => itemId)).toEqual(['a'])
  })
  test('a circle ends', () => expect(chainOf('a', [{ itemId: 'a', on: '2026-08-03', repeats: 'a' }])).toHaveLength(1))
  test.each<[number, string, string[]]>([
    [2, 'nothing was done', []],
    [0, 'something was done before the last time', ['2026-08-12']],
    [0, 'on the day of the meeting itself, after it', ['2026-08-10']],
    [1, 'something was done before the second time only', ['2026-08-05']],
    [2, 'something was done after the last time', ['2026-08-17']],
  ])('%i times: %s', (times, _, days) => expect(timesReminded(sayings, days)).toBe(times))
  test('said once is not said again', () => expect(timesReminded(sayings.slice(0, 1), [])).toBe(0))

  const open = [
    { content: 'Rà soát hộ nghèo, hộ cận nghèo trên địa bàn xã', leadAgencyId: 'kt' },
    { content: 'Kiểm tra nhà trọ', leadAgencyId: 'ca' },
  ]
  test.each([
    ['khẩn trương rà soát hộ nghèo, hộ cận nghèo', 'kt', true],
    ['khẩn trương rà soát hộ nghèo, hộ cận nghèo', null, true],
    ['khẩn trương rà soát hộ nghèo, hộ cận nghèo', 'ca', false],
    ['nạo vét kênh nội đồng trên cánh đồng Nà Lường', 'kt', false],
    ['rà soát', 'kt', false],
  ])('"%s" of %s', (content, leadAgencyId, repeats) => expect(seemsToRepeat({ content, leadAgencyId }, open) !== null).toBe(repeats))
})

describe('the weekly schedule', () => {
  const at = (id: string, on: string, startsAt: string) => ({ id, on, startsAt })
  test.each([
    ['07:30', 'morning'],
    ['11:59', 'morning'],
    ['12:00', 'afternoon'],
    ['18:00', 'evening'],
  ])('%s is in the %s', (time, part) => expect(dayPartOf(time)).toBe(part))
  test('five days at least, each with morning and afternoon, in the order of the hours', () => {
    const week = weeklySchedule(
      [at('b', '2026-08-12', '14:00'), at('a', '2026-08-12', '08:00'), at('c', '2026-08-12', '07:30'), at('x', '2026-08-19', '08:00')],
      localDate('2026-08-13'),
    )
    expect(week.map(({ day }) => day)).toEqual(['2026-08-10', '2026-08-11', '2026-08-12', '2026-08-13', '2026-08-14'])
    expect(week[2]?.parts.map(({ part, entries }) => [part, entries.map(({ id }) => id)])).toEqual([
      ['morning', ['c', 'a']],
      ['afternoon', ['b']],
    ])
  })
  test('an evening and a Sunday where something is on', () => {
    const week = weeklySchedule([at('a', '2026-08-16', '19:30')], localDate('2026-08-16'))
    expect([week.at(-1)?.day, week.length, week.at(-1)?.parts.map(({ part }) => part)]).toEqual(['2026-08-16', 6, ['morning', 'afternoon', 'evening']])
  })
})

test('who came adds up', () => {
  const rows = [
    { attendance: 'present' as const, reason: null },
    { attendance: 'absent' as const, reason: 'đi công tác' },
    { attendance: 'absent' as const, reason: ' ' },
    { attendance: null, reason: null },
  ]
  expect(countAttendance(rows)).toEqual({ invited: 4, present: 1, absentWithReason: 1, absentWithoutReason: 1, unknown: 1 })
})
