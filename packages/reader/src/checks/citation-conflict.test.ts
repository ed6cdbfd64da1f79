import { describe, expect, it } from 'vitest'
import { citationConflict } from './citation-conflict.ts'
import { lines, partyPaper, told } from './test/reading.ts'

const conflicts = (body: string): string[] => lines(told(citationConflict, partyPaper(body)))

describe('citation-conflict', () => {
  it.each([
    ['Nghị quyết số 11-NQ/ĐU, ngày 27/01/2026 về du lịch.\n\nNghị quyết số 11-NQ/ĐU, ngày 25/01/2026.', ['error: Nghị quyết số 11-NQ/ĐU, ngày 25/01/2026']],
    ['Chỉ thị số 05-CT/TW, ngày 15/5/2016.\n\nChỉ thị số 05-CT/TW, ngày 15/5/2018.', ['error: Chỉ thị số 05-CT/TW, ngày 15/5/2018']],
    ['Nghị định số 154/2025/NĐ-CP ngày 15/6/2024 của Chính phủ.', ['error: Nghị định số 154/2025/NĐ-CP ngày 15/6/2024']],
    [
      'Quyết định số 312/QĐ-UBND ngày 20/01/2026 của UBND xã.\n\nQuyết định số 312/QĐ-UBND ngày 02/01/2026.',
      ['error: Quyết định số 312/QĐ-UBND ngày 02/01/2026'],
    ],
  ])('%s', (body, expected) => expect(conflicts(body)).toEqual(expected))

  it('an annex that dates its own paper otherwise', () => {
    const body =
      'Nội dung thực hiện.\n\nNơi nhận:\n\n- Lưu VPĐU.\n\nT/M ĐẢNG ỦY\n\nBÍ THƯ\n\nHà Văn Nam\n\nPHỤ LỤC\n\n(Kèm theo Báo cáo số 12-BC/ĐU, ngày 04/6/2026 của Đảng ủy xã)'
    expect(conflicts(body)).toEqual(['error: Báo cáo số 12-BC/ĐU, ngày 04/6/2026'])
    expect(conflicts(body.replace('04/6', '05/6'))).toEqual([])
  })

  it('a paper named before, with another number', () => {
    const body = 'Theo Báo cáo số 145-BC/ĐU ngày 02/3/2026 về cải cách hành chính; trên cơ sở Báo cáo nêu trên (số 154-BC/ĐU), Đảng ủy kết luận.'
    expect(conflicts(body)).toEqual(['error: Báo cáo nêu trên (số 154-BC/ĐU)'])
    expect(conflicts(body.replace('154', '145'))).toEqual([])
    expect(conflicts(body.replace('154', '260'))).toEqual([])
    expect(conflicts(`Báo cáo số 151-BC/ĐU ngày 09/3/2026.\n\n${body}`)).toEqual([])
  })

  it('one number and one day for two matters', () => {
    const body =
      'Nghị quyết số 07-NQ/ĐU ngày 18/11/2025 về phát triển du lịch cộng đồng, trải nghiệm vườn chè.\n\nNghị quyết số 07-NQ/ĐU ngày 18/11/2025 về xây dựng địa bàn không ma túy, tội phạm.'
    expect(conflicts(body)).toEqual(['error: Nghị quyết số 07-NQ/ĐU ngày 18/11/2025'])
    expect(conflicts(body.replace('ngày 18/11/2025 về xây', 'về xây'))).toEqual(['warning: Nghị quyết số 07-NQ/ĐU'])
  })

  it.each([
    'Quyết định số 12/QĐ-UBND ngày 05/01/2025.\n\nQuyết định số 12/QĐ-UBND ngày 07/3/2026.',
    'Nghị quyết số 71/NQ-HĐND ngày 09/12/2025 của HĐND tỉnh.\n\nNghị quyết số 71/NQ-HĐND ngày 20/12/2025 của HĐND xã.',
    'Kế hoạch số 12-KH/ĐU ngày 05/3/2025.\n\nKế hoạch số 12-KH/ĐU ngày 20/9/2025.',
    'Quy định số 12-QĐ/ĐU ngày 05/3/2026.\n\nQuyết định số 12-QĐ/ĐU ngày 20/4/2026.',
    'Nghị quyết số 57-NQ/TW, ngày 22/12/2024.\n\nNghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024.',
    'Nghị quyết số 57-NQ/TW.\n\nNghị quyết số 57-NQ/TW, ngày 22/12/2024.',
    'Nghị quyết số 07-NQ/ĐU ngày 18/11/2025 về phát triển du lịch cộng đồng.\n\nbáo cáo kết quả Nghị quyết số 07-NQ/ĐU ngày 18/11/2025 về Văn phòng Đảng ủy trước ngày 20 hằng tháng.',
    'Nghị quyết số 07-NQ/ĐU ngày 18/11/2025 về phát triển du lịch cộng đồng xanh.\n\nNghị quyết số 07-NQ/ĐU ngày 18/11/2025 về du lịch gắn với văn hóa bản địa.',
  ])('refuses %s', body => expect(conflicts(body)).toEqual([]))
})
