import { describe, expect, it } from 'vitest'
import { headPieces, withoutLayoutRows } from './layout-rows.ts'
import { physicalLines } from './lines.ts'

const unfolded = (text: string): string[] =>
  withoutLayoutRows(physicalLines(text, []))
    .map(line => line.text)
    .filter(line => line !== '')

describe('withoutLayoutRows', () => {
  it('sets a head whose cells only a bar parts as lines too', () => {
    const lines = unfolded(
      'ỦY BAN NHÂN DÂN TỈNH TRƯỜNG SƠN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSỞ Y TẾ | Độc lập - Tự do - Hạnh phúc |\nSố: 12/SYT-NV | Trường Sơn, ngày 22 tháng 8 năm 2026 |\nKính gửi: Các bệnh viện',
    )
    expect(lines.slice(0, 3)).toEqual(['ỦY BAN NHÂN DÂN TỈNH TRƯỜNG SƠN', 'SỞ Y TẾ', 'Số: 12/SYT-NV'])
    expect(lines).toContain('Trường Sơn, ngày 22 tháng 8 năm 2026')
  })

  it('sets a head of two cells as lines, left column first', () => {
    expect(
      unfolded(
        '| ỦY BAN NHÂN DÂN XÃ BÌNH AN Số: 23/BC-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Bình An, ngày 11 tháng 9 năm 2026 |\n|---|---|',
      ),
    ).toEqual([
      'ỦY BAN NHÂN DÂN XÃ BÌNH AN',
      'Số: 23/BC-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Bình An, ngày 11 tháng 9 năm 2026',
    ])
  })

  it('keeps line ends of cells and drops marks of bold', () => {
    expect(
      unfolded(
        '| **ĐẢNG BỘ TỈNH TRƯỜNG SƠN**<br>**ĐẢNG ỦY XÃ BÌNH AN** | ĐẢNG CỘNG SẢN VIỆT NAM |\n|---|---|\n| Số 4-KL/ĐU | *Bình An, ngày 1 tháng 2 năm 2026* |',
      ),
    ).toEqual(['ĐẢNG BỘ TỈNH TRƯỜNG SƠN', 'ĐẢNG ỦY XÃ BÌNH AN', 'Số 4-KL/ĐU', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Bình An, ngày 1 tháng 2 năm 2026'])
  })

  it('sets recipients and signature as lines', () => {
    expect(unfolded('| Nơi nhận: - Như trên; - Đảng ủy (b/c); - Lưu: VT. | TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lò Thị Én |')).toEqual([
      'Nơi nhận:',
      '- Như trên;',
      '- Đảng ủy (b/c);',
      '- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Lò Thị Én',
    ])
  })

  it('leaves tables of figures alone', () => {
    const table = '| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | Thu thuế | Phòng Kinh tế |'
    expect(unfolded(table)).toEqual(table.split('\n'))
  })
})

describe('headPieces', () => {
  it.each([
    ['UBND XÃ BÌNH AN PHÒNG KINH TẾ', ['UBND XÃ BÌNH AN', 'PHÒNG KINH TẾ']],
    ['TỈNH ỦY TRƯỜNG SƠN', ['TỈNH ỦY TRƯỜNG SƠN']],
    ['TRƯỜNG TIỂU HỌC SỐ 2 BÌNH AN', ['TRƯỜNG TIỂU HỌC SỐ 2 BÌNH AN']],
    ['Thực hiện Kế hoạch số 12/KH-UBND của xã', ['Thực hiện Kế hoạch số 12/KH-UBND của xã']],
    ['Số: 5/UBND-KT V/v phòng cháy', ['Số: 5/UBND-KT', 'V/v phòng cháy']],
  ])('%s', (line, pieces) => expect(headPieces(line).map(piece => piece.trim())).toEqual(pieces))
})
