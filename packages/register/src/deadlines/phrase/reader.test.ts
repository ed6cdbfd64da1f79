import { read, sourceFromText } from '@roviec/reader'
import { describe, expect, it } from 'vitest'
import { localDate } from '../../calendar/local-date.ts'
import { workCalendar } from '../../calendar/work-calendar.ts'
import { deadlineFromPhrase } from './index.ts'

const calendar = workCalendar()
const issued = localDate('2026-06-23')

/** The deadline the reader finds in one sentence of a paper of 23/6/2026. */
function readerOn(phrase: string) {
  const text = `ỦY BAN NHÂN DÂN\nXÃ AN KHÊ THƯỢNG\n\nAn Khê Thượng, ngày 23 tháng 6 năm 2026\n\nTHÔNG BÁO\nKết luận cuộc họp giao ban\n\n1. Giao Phòng Kinh tế hoàn thành việc rà soát hồ sơ ${phrase}.\n`
  return read(sourceFromText(text, 'a.txt')).tasks[0]?.deadline ?? null
}

describe('what the reader finds in a paper, the register understands in the same way', () => {
  it.each([
    'trước ngày 15/9/2026',
    'trước 30/11',
    'chậm nhất ngày 20/8/2026',
    'trong ngày 25/7/2026',
    'trước 17 giờ ngày 05/8/2026',
    'từ ngày 02 - 03/7/2026',
    'trước ngày 25 tháng 7 năm 2026',
    'trong tháng 7 năm 2026',
    'trong tháng 10',
    'trong tháng 02/2028',
    'xong trong quý III năm 2026',
    'trong quý IV/2026',
    'trong 6 tháng cuối năm 2026',
    'đến hết năm 2026',
    'trong năm 2027',
    'trước quý IV/2026',
    'đầu tháng 9/2026',
    'giữa tháng 9/2026',
    'vào cuối tháng 7/2026',
    'giữa năm 2027',
    'cuối năm 2026',
  ])('%s', phrase => {
    const found = readerOn(phrase)
    expect(found, phrase).toMatchObject({ kind: 'date' })
    expect(deadlineFromPhrase(found?.text ?? '', { anchor: issued, anchorOf: 'document', today: issued, calendar })).toMatchObject({
      kind: 'date',
      date: found?.date,
    })
  })
  it.each([
    ['trong 05 ngày làm việc kể từ ngày ban hành Thông báo này', 'relative'],
    ['trong vòng 14 ngày', 'relative'],
    ['định kỳ hằng quý', 'recurring'],
    ['hằng tháng', 'recurring'],
    ['02 tháng/lần', 'recurring'],
    ['thứ Sáu hằng tuần', 'recurring'],
  ])('%s is %s to both', (phrase, kind) => {
    const found = readerOn(phrase)
    expect(found, phrase).toMatchObject({ kind })
    expect(deadlineFromPhrase(found?.text ?? '', { anchor: issued, anchorOf: 'document', today: issued, calendar })).toMatchObject({ kind })
  })
})
