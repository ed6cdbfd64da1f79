import { describe, expect, it } from 'vitest'
import type { Header } from '../../types.ts'
import { body, headerOf } from './test/papers.ts'

describe('recipients', () => {
  const recipientsIn = (list: string): Header['recipients'] =>
    headerOf(`BÁO CÁO\nkết quả\n${body}Nơi nhận:\n${list}\nT/M ĐẢNG ỦY\nBÍ THƯ\nHà Văn Nam`).recipients

  it.each([
    ['- Thường trực Tỉnh ủy (b/c);', [{ name: 'Thường trực Tỉnh ủy', purpose: 'report' }]],
    ['- Bộ Y tế (để báo cáo);', [{ name: 'Bộ Y tế', purpose: 'report' }]],
    ['- Các chi bộ (t/h),', [{ name: 'Các chi bộ', purpose: 'action' }]],
    ['- Phòng Kinh tế (để thực hiện);', [{ name: 'Phòng Kinh tế', purpose: 'action' }]],
    ['- Đ/c Trưởng Ban (phụ trách địa bàn xã),', [{ name: 'Đ/c Trưởng Ban (phụ trách địa bàn xã)', purpose: null }]],
    [
      '- TT Đảng ủy, HĐND; lãnh đạo UBND xã;',
      [
        { name: 'TT Đảng ủy, HĐND', purpose: null },
        { name: 'lãnh đạo UBND xã', purpose: null },
      ],
    ],
    ['- Các sở, ngành: Tài chính, Y tế,\nXây dựng, Tư pháp;', [{ name: 'Các sở, ngành: Tài chính, Y tế, Xây dựng, Tư pháp', purpose: null }]],
    ['- Như Điều 5;', [{ name: 'Như Điều 5', purpose: 'action' }]],
    ['- Lưu: VT, KT.', [{ name: 'VT, KT', purpose: 'file' }]],
    ['- Lưu VPĐU.', [{ name: 'VPĐU', purpose: 'file' }]],
  ])('%s', (line, expected) => expect(recipientsIn(line)).toEqual(expected))

  it('those to whom a letter is addressed come first; "Như trên" says them again', () => {
    const letter = `Kính gửi:\n- Các phòng, đơn vị;\n- Trưởng các thôn.\n${body}Nơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\nHà Văn Nam`
    expect(headerOf(letter).recipients).toEqual([
      { name: 'Các phòng, đơn vị', purpose: 'action' },
      { name: 'Trưởng các thôn', purpose: 'action' },
      { name: 'VT', purpose: 'file' },
    ])
  })
})
