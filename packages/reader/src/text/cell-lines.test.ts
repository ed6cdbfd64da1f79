import { describe, expect, test } from 'vitest'
import { buildTree } from '../structure/build.ts'

const tables = (text: string) => {
  const tree = buildTree({ text, layout: 'lines', hints: [] })
  return tree.tables.map(({ columns, rows }) => [columns, ...rows.map(row => row.map(cell => tree.text.slice(...cell)))])
}
const lines = (...cells: string[]): string => ['ỦY BAN NHÂN DÂN', 'XÃ AN KHÊ THƯỢNG', 'KẾ HOẠCH', 'I. NHIỆM VỤ', ...cells].join('\n')

describe('cells that came one a line are a table again', () => {
  test('in the order of the head', () => {
    const text = lines(
      'TT',
      'Nội dung',
      'Chủ trì',
      'Cơ quan phối hợp',
      'Thời gian',
      '1',
      'Rà soát hộ nghèo',
      'Phòng Kinh tế',
      'Các thôn',
      'Quý III/2026',
      '2',
      'Mở 02 lớp nghề',
      'Trạm Y tế xã',
      'Công an xã',
      'Tháng 9',
    )
    expect(tables(text)).toEqual([
      [
        ['TT', 'Nội dung', 'Chủ trì', 'Cơ quan phối hợp', 'Thời gian'],
        ['1', 'Rà soát hộ nghèo', 'Phòng Kinh tế', 'Các thôn', 'Quý III/2026'],
        ['2', 'Mở 02 lớp nghề', 'Trạm Y tế xã', 'Công an xã', 'Tháng 9'],
      ],
    ])
  })

  test('through blank lines, cells on two lines, and titles between the rows', () => {
    const text = lines(
      'STT',
      '',
      'Nhiệm vụ',
      '',
      'Đơn vị chủ',
      'trì',
      '',
      'Thời hạn',
      '',
      'I',
      '',
      'Tuyên truyền',
      '',
      '1',
      '',
      'Mở chuyên mục trên hệ thống',
      'truyền thanh',
      '',
      'Văn phòng',
      '',
      'Tháng 4',
      '',
      'II',
      '',
      'Kiểm tra',
      '',
      '2',
      '',
      'Kiểm tra 02 thôn',
      '',
      'Công an xã',
      '',
      'Tháng 6',
    )
    expect(tables(text)[0]).toEqual([
      ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
      ['I', 'Tuyên truyền', '', ''],
      ['1', 'Mở chuyên mục trên hệ thống truyền thanh', 'Văn phòng', 'Tháng 4'],
      ['II', 'Kiểm tra', '', ''],
      ['2', 'Kiểm tra 02 thôn', 'Công an xã', 'Tháng 6'],
    ])
  })

  test('an empty cell of those who take part is told by the time that came early', () => {
    const text = lines(
      'TT',
      'Công việc',
      'Chủ trì',
      'Phối hợp',
      'Thời gian',
      'Sản phẩm',
      '1',
      'Lập danh sách',
      'Phòng Kinh tế',
      'Trước 30/5/2026',
      'Danh sách',
      '2',
      'Họp dân',
      'Trưởng thôn',
      'Công an xã',
      'Tháng 6',
      'Biên bản',
    )
    expect(tables(text)[0]?.[1]).toEqual(['1', 'Lập danh sách', 'Phòng Kinh tế', '', 'Trước 30/5/2026', 'Danh sách'])
  })

  test('cells of several lines each are told by what their heads ask for', () => {
    const text = lines(
      'TT',
      'Nội dung công việc',
      'Cơ quan chủ trì',
      'Cơ quan phối hợp',
      'Thời gian',
      'hoàn thành',
      '1',
      'Rà soát, niêm yết lại danh mục thủ tục',
      'thuộc thẩm quyền cấp xã và trên',
      'Trang thông tin điện tử',
      'Văn phòng HĐND',
      'và UBND xã',
      'Các phòng chuyên môn',
      'Xong trước',
      '10/7/2026',
      '2',
      'Cập nhật tiến độ xử lý hồ sơ',
      'Trung tâm Phục vụ',
      'hành chính công',
      'Thường xuyên',
      '3',
      'Vận động, kích hoạt tài khoản',
      'Công an xã',
      'Các thôn',
      'Trước 02/9/2026',
      'II. TỔ CHỨC THỰC HIỆN',
      'Giao Công an xã tuần tra.',
    )
    expect(tables(text)[0]).toEqual([
      ['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
      [
        '1',
        'Rà soát, niêm yết lại danh mục thủ tục thuộc thẩm quyền cấp xã và trên Trang thông tin điện tử',
        'Văn phòng HĐND và UBND xã',
        'Các phòng chuyên môn',
        'Xong trước 10/7/2026',
      ],
      ['2', 'Cập nhật tiến độ xử lý hồ sơ', 'Trung tâm Phục vụ hành chính công', '', 'Thường xuyên'],
      ['3', 'Vận động, kích hoạt tài khoản', 'Công an xã', 'Các thôn', 'Trước 02/9/2026'],
    ])
  })

  test('a value that equals the number of the next row is no row; what follows the last row stays outside', () => {
    const text = lines(
      'TT',
      'Chỉ tiêu',
      'Đơn vị tính',
      'Kế hoạch',
      'Thực hiện',
      '1',
      'Mô hình mới',
      'mô hình',
      '4',
      '2',
      '2',
      'Diện tích ngô',
      'ha',
      '120',
      '96',
      'II. TỔ CHỨC THỰC HIỆN',
      'Giao Công an xã tuần tra.',
    )
    expect(tables(text)).toEqual([
      [
        ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện'],
        ['1', 'Mô hình mới', 'mô hình', '4', '2'],
        ['2', 'Diện tích ngô', 'ha', '120', '96'],
      ],
    ])
  })

  test.each([
    ['heads that name nothing of a table', lines('TT', 'Sông Lầm', 'An Khê', 'Bình Sơn', '1', 'a', 'b', 'c', '2', 'a', 'b', 'c')],
    ['rows that never fit', lines('TT', 'Nội dung', 'Chủ trì', 'Thời gian', '1', 'Rà soát', '2', 'Họp')],
    [
      'sentences behind the word',
      lines('TT', 'Giao Phòng Kinh tế rà soát toàn bộ các hộ nghèo trên địa bàn xã trong quý này.', 'Thời gian do các thôn chọn.', '1', 'Họp', '2', 'Họp'),
    ],
  ])('refuses %s', (_, text) => {
    expect(tables(text)).toEqual([])
  })
})
