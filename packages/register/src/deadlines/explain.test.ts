import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { workCalendar } from '../calendar/work-calendar.ts'
import { reportRules } from '../lexicon/report-rules.ts'
import { deadlineLocale, explainDeadline, explainRefusal } from './explain.ts'
import type { AnchorOf } from './explanation.ts'
import type { PeriodId } from './period.ts'
import { deadlineFromPhrase, type PhraseContext, phraseRefusalCodes } from './phrase/index.ts'
import { reportDates } from './report.ts'
import { statutoryDeadline } from './statutory.ts'
import { countTimeLimit, recountTimeLimit } from './time-limit.ts'

const calendar = workCalendar()
const anchor = localDate('2026-06-23')
const context: PhraseContext = { anchor, anchorOf: 'document', today: localDate('2026-06-24'), calendar }
const vi = (phrase: string, more = {}) => {
  const found = deadlineFromPhrase(phrase, { ...context, ...more })
  return found.kind === 'refused' ? explainRefusal(found, 'vi') : explainDeadline(found, 'vi')
}

describe('in Vietnamese', () => {
  it.each([
    ['10 ngày làm việc', 'Tính từ 23/6/2026 (ngày văn bản), cộng 10 ngày làm việc, bỏ qua 27–28/6, 04–05/7 (cuối tuần) → thứ Ba 07/7/2026.'],
    [
      '2 tháng',
      'Tính từ 23/6/2026 (ngày văn bản), cộng 2 tháng (Bộ luật Dân sự 91/2015/QH13, Điều 148.3), ngày cuối 23/8 là ngày nghỉ (cuối tuần) nên chuyển sang ngày làm việc tiếp theo (Bộ luật Dân sự 91/2015/QH13, Điều 148.5) → thứ Hai 24/8/2026.',
    ],
    ['trước ngày 15/9', 'Lấy năm của văn bản (2026), “trước ngày” được hiểu là hết ngày 15/9 → thứ Ba 15/9/2026.'],
    ['trong quý III', 'Lấy năm của văn bản (2026), ngày cuối của quý III/2026 → thứ Tư 30/9/2026.'],
    ['trước quý IV/2026', 'Ngày liền trước quý IV/2026 → thứ Tư 30/9/2026.'],
    ['giữa tháng 10/2026', 'Giữa tháng 10/2026 (Bộ luật Dân sự 91/2015/QH13, Điều 146) → thứ Năm 15/10/2026.'],
    ['15/9/2026', 'Ghi rõ ngày → thứ Ba 15/9/2026.'],
    ['15-17/9/2026', 'Ghi rõ ngày, từ 15/9 đến 17/9: lấy ngày cuối → thứ Năm 17/9/2026.'],
    ['mai', 'Ngày mai → thứ Năm 25/6/2026.'],
    ['thứ Sáu tuần sau', 'Thứ Sáu → thứ Sáu 03/7/2026.'],
    ['cuối tuần này', 'Ngày làm việc cuối của tuần từ 22/6 (theo cách hiểu thông thường) → thứ Sáu 26/6/2026.'],
    ['ngày 25 của tháng cuối quý', 'Hằng quý, ngày 25 của tháng cuối kỳ, kỳ tới → thứ Năm 25/6/2026.'],
    ['02 tháng/lần', '2 tháng một lần, ngày cuối kỳ, tính từ 23/6/2026, không nói rõ ngày nên tạm tính như vậy, kỳ tới → thứ Sáu 31/7/2026.'],
    ['15/6 và 15/12 hằng năm', 'Hằng năm, ngày 15 tháng 6 và ngày 15 tháng 12, kỳ tới → thứ Ba 15/12/2026.'],
    ['thường xuyên', 'Thường xuyên, không có hạn.'],
    ['05 ngày kể từ ngày nhận đủ hồ sơ', 'Cộng 5 ngày, tính từ “ngày nhận đủ hồ sơ”: chưa biết ngày nên chưa tính được hạn.'],
    [
      '05/7/2026',
      'Ghi rõ ngày → Chủ nhật 05/7/2026. Lưu ý: Chủ nhật 05/7/2026 là ngày nghỉ (cuối tuần); ngày làm việc liền trước là 03/7/2026, liền sau là 06/7/2026.',
    ],
    [
      '1 năm',
      'Tính từ 23/6/2026 (ngày văn bản), cộng 1 năm (Bộ luật Dân sự 91/2015/QH13, Điều 148.4) → thứ Tư 23/6/2027. Lưu ý: lịch nghỉ năm 2027 chưa công bố, ngày này có thể thay đổi.',
    ],
    ['T7', 'Có nhiều cách hiểu: thứ Bảy 27/6/2026 hoặc thứ Sáu 31/7/2026. Hãy ghi rõ hơn.'],
    ['trước ngày họp', 'Không hiểu “họp”. Có thể ghi: 15/9, trước ngày 15/9, trong quý III, 10 ngày làm việc, hằng tháng.'],
  ])('%s', (phrase, sentence) => {
    expect(vi(phrase)).toBe(sentence)
  })

  it('names holidays, exchanged days and days given back', () => {
    expect(vi('3 ngày làm việc', { anchor: localDate('2026-08-28') })).toContain(
      'bỏ qua 29–30/8, 05–06/9 (cuối tuần), 31/8 (hoán đổi, làm bù ngày 22/8), 01–02/9 (Quốc khánh) →',
    )
    expect(vi('1 ngày làm việc', { anchor: localDate('2026-04-24') })).toContain('27/4 (nghỉ bù Giỗ Tổ Hùng Vương 26/4)')
    expect(vi('3 ngày', { anchor: localDate('2026-02-13') })).toContain(
      'ngày cuối 16/02 là ngày nghỉ: 16–20/02 (Tết Nguyên đán), 21–22/02 (cuối tuần), nên chuyển sang',
    )
  })
  it('counts the weekends of a long limit instead of listing them', () => {
    expect(vi('30 ngày làm việc')).toContain('bỏ qua 12 ngày cuối tuần →')
  })
  it('says what the strict reading does', () => {
    expect(vi('trước ngày 15/9/2026', { beforeDay: 'day-before' })).toBe('Ghi rõ ngày, “trước ngày 15/9” được hiểu là hết ngày 14/9 → thứ Hai 14/9/2026.')
  })
  it('cites the law of a limit, and says what nobody has verified', () => {
    const found = statutoryDeadline('complaint-second', localDate('2026-03-02'), calendar)
    expect(found.kind === 'date' && explainDeadline(found, 'vi')).toBe(
      'Tính từ 02/3/2026, cộng 45 ngày (Bộ luật Dân sự 91/2015/QH13, Điều 148.1), theo Luật Khiếu nại 02/2011/QH13, Điều 37 → thứ Năm 16/4/2026. Lưu ý: căn cứ chưa được kiểm chứng: Luật Khiếu nại 02/2011/QH13, Điều 37.',
    )
  })
  it('shows cut-off and due date of a report', () => {
    const rule = reportRules.find(({ id }) => id === 'decree-09-provinces')
    const found = rule && reportDates(rule, '2026Q2' as PeriodId, calendar)
    expect(found && explainDeadline({ date: found.dueOn, steps: found.steps }, 'vi')).toBe(
      'Số liệu quý II/2026 tính từ 15/3/2026 đến hết 14/6/2026 (Nghị định 09/2019/NĐ-CP, Điều 12), hạn gửi 25/6/2026 (Nghị định 09/2019/NĐ-CP, Điều 13) → thứ Năm 25/6/2026.',
    )
  })
  it('says that a changed calendar moved a date', () => {
    const changed = workCalendar({ unitDays: [{ date: localDate('2026-06-30'), working: false, reference: null }] })
    const found = recountTimeLimit(localDate('2026-07-07'), { amount: 10, unit: 'working-day' }, anchor, changed)
    expect(explainDeadline(found, 'vi')).toContain('Lịch nghỉ thay đổi nên hạn chuyển từ 07/7/2026 sang 08/7/2026')
    expect(explainDeadline(found, 'vi')).toContain('30/6 (đơn vị nghỉ)')
  })
})

describe('in English', () => {
  it.each([
    ['10 ngày làm việc', 'From 23 Jun 2026 (date of the document), plus 10 working days, leaving out 27–28 Jun, 4–5 Jul (weekend) → Tuesday 7 Jul 2026.'],
    ['trước ngày 15/9/2026', 'Date written in full, “before” is read as up to and with 15 Sep → Tuesday 15 Sep 2026.'],
    ['hằng quý', 'Every quarter, its last day, no day is said, so taken for now, next → Tuesday 30 Jun 2026.'],
    ['1 tháng', 'From 23 Jun 2026 (date of the document), plus 1 month (Bộ luật Dân sự 91/2015/QH13, Điều 148.3) → Thursday 23 Jul 2026.'],
  ])('%s', (phrase, sentence) => {
    const found = deadlineFromPhrase(phrase, context)
    expect(found.kind !== 'refused' && explainDeadline(found, 'en')).toBe(sentence)
  })
})

describe('the day that words are understood from is called what it is', () => {
  const explained = (phrase: string, anchorOf: AnchorOf, language: 'vi' | 'en') => {
    const found = deadlineFromPhrase(phrase, { ...context, today: anchor, anchorOf })
    return found.kind === 'refused' ? found.code : explainDeadline(found, language)
  }
  it.each([
    ['document', '3 ngày', 'Tính từ 23/6/2026 (ngày văn bản), ', 'From 23 Jun 2026 (date of the document), '],
    ['today', '3 ngày', 'Tính từ 23/6/2026 (hôm nay), ', 'From 23 Jun 2026 (today), '],
    ['meeting', '3 ngày', 'Tính từ 23/6/2026 (ngày họp), ', 'From 23 Jun 2026 (day of the meeting), '],
    ['assigned', '3 ngày', 'Tính từ 23/6/2026 (ngày giao), ', 'From 23 Jun 2026 (day it was assigned), '],
    ['meeting', '3 ngày nữa', 'Tính từ 23/6/2026 (ngày họp), ', 'From 23 Jun 2026 (day of the meeting), '],
    ['assigned', '3 ngày kể từ hôm nay', 'Tính từ 23/6/2026 (ngày giao), ', 'From 23 Jun 2026 (day it was assigned), '],
    ['today', '15/9', 'Lấy năm nay (2026) ', 'Present year (2026) '],
    ['meeting', '15/9', 'Lấy năm họp (2026) ', 'Year of the meeting (2026) '],
    ['today', '15/01', 'Ngày này trong năm nay đã qua nên lấy năm 2027 ', 'Past in the present year, so 2027 '],
    [
      'today',
      '22/6/2026',
      'Ghi rõ ngày → thứ Hai 22/6/2026. Lưu ý: 22/6/2026 đã qua.',
      'Date written in full → Monday 22 Jun 2026. Note: 22 Jun 2026 is past.',
    ],
    [
      'meeting',
      '22/6/2026',
      'Ghi rõ ngày → thứ Hai 22/6/2026. Lưu ý: 22/6/2026 trước ngày họp (23/6/2026).',
      'Date written in full → Monday 22 Jun 2026. Note: 22 Jun 2026 is before the day of the meeting (23 Jun 2026).',
    ],
  ] as const)('%s: %s', (anchorOf, phrase, vietnamese, english) => {
    expect(explained(phrase, anchorOf, 'vi').slice(0, vietnamese.length)).toBe(vietnamese)
    expect(explained(phrase, anchorOf, 'en').slice(0, english.length)).toBe(english)
  })
  it('is today where a document is read on another day', () => {
    expect(vi('3 ngày nữa')).toMatch(/^Tính từ 24\/6\/2026 \(hôm nay\), /)
  })
})

describe('both languages', () => {
  const phrases = [
    'trước 15/9',
    'trong tháng 8/2026',
    '02/9/2026',
    '45 ngày làm việc',
    'từ 15/7 đến 20/7',
    'thứ Hai, ngày 15/9/2026',
    '1 năm',
    'đầu năm sau',
    '5-7 ngày',
    'nửa tháng',
    'hằng tuần',
    'thứ Sáu hằng tuần',
    '02 lần/tháng',
    '2 năm/lần',
    'ngày 05 tháng sau hằng tháng',
    'ngày 10 tháng đầu hằng quý',
    '10/12 hằng năm',
    'hằng tháng trong năm 2026',
    'đột xuất',
    '15/6/2026',
  ]
  it.each(phrases)('%s: whole sentences, no code and no missing word in them', phrase => {
    const found = deadlineFromPhrase(phrase, context)
    if (found.kind === 'refused') throw new Error(`${phrase}: ${found.code}`)
    for (const language of ['vi', 'en'] as const) {
      const sentence = explainDeadline(found, language)
      expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u)
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\d{4}-\d{2}/)
    }
  })
  it('every refusal has its sentence', () => {
    for (const code of phraseRefusalCodes) {
      for (const language of ['vi', 'en'] as const)
        expect(explainRefusal({ kind: 'refused', code, words: [{ text: 'x', start: 0, end: 1 }], dates: [anchor] }, language)).toMatch(/^.{12,}\.$/u)
    }
  })
  it('have names for all holidays and units', () => {
    for (const language of ['vi', 'en'] as const) {
      const { holidays, limit, period } = deadlineLocale(language)
      expect(new Set(Object.values(holidays)).size).toBe(7)
      expect(new Set((['hour', 'day', 'working-day', 'week', 'month', 'quarter', 'year'] as const).map(unit => limit({ amount: 2, unit }))).size).toBe(7)
      expect(new Set(['202601', '2026Q1', '2026S1', '2026S2', '2026N9', '2026'].map(id => period(id as PeriodId))).size).toBe(6)
    }
  })
  it('a make-up day that is counted is said', () => {
    const found = countTimeLimit({ amount: 2, unit: 'working-day' }, localDate('2026-08-20'), calendar)
    expect(explainDeadline(found, 'vi')).toContain('tính cả 22/8 (làm bù cho ngày 31/8)')
    expect(explainDeadline(found, 'en')).toContain('counting 22 Aug (worked instead of 31 Aug)')
  })
})
