import { describe, expect, test } from 'vitest'
import { read, sourceFromText } from '../../read.ts'

const indicators = (type: string, text: string) =>
  read(
    sourceFromText(
      `ỦY BAN NHÂN DÂN\nXÃ AN KHÊ THƯỢNG\nSố: 12/KH-UBND\nAn Khê Thượng, ngày 11 tháng 3 năm 2026\n\n${type}\nnăm 2026\n\nII. TỔ CHỨC THỰC HIỆN\n\n${text}`,
    ),
  ).indicators.map(({ name, value, unit, target }) => [name, value, unit, target])

describe('counts of a duty that comes again are no goals', () => {
  test.each([
    '1. Các thôn: hướng dẫn người dân, mỗi tháng ít nhất 02 buổi.',
    '1. Văn phòng mở chuyên mục truyền thanh, mỗi tuần phát ít nhất 02 tin, bài.',
    '1. Các Đảng ủy viên hằng tháng dự sinh hoạt với ít nhất 02 chi bộ.',
  ])('%s', text => {
    expect(indicators('KẾ HOẠCH', text)).toEqual([])
  })

  test('a goal beside it stays one', () => {
    expect(indicators('KẾ HOẠCH', '1. Các thôn họp dân hằng tháng; phấn đấu đến hết năm 2026 có ít nhất 85 hộ thoát nghèo.').map(row => row[1])).toEqual([85])
  })
})

test('in a table of figures any words behind the one number of a cell are its unit', () => {
  const rows = [
    '| TT | Chỉ tiêu | Kế hoạch | Thực hiện |',
    '|---|---|---|---|',
    '| 1 | Số hóa hồ sơ | 8.000 kết quả | 6.320 kết quả |',
    '| 2 | Mở lớp | 4 lớp xóa mù | 3 lớp xóa mù |',
    '| 3 | Ghi chú | 4 lớp, 2 nhóm | chưa có |',
  ]
  expect(indicators('BÁO CÁO', rows.join('\n'))).toEqual([
    ['Số hóa hồ sơ', 6320, 'kết quả', 8000],
    ['Mở lớp', 3, 'lớp xóa mù', 4],
  ])
})
