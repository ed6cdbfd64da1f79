import { describe, expect, test } from 'vitest'
import { read, sourceFromText } from '../read.ts'

const table = [
  'TT   Nội dung công việc                      Cơ quan chủ trì     Cơ quan phối hợp    Thời gian     Kết quả',
  '1    Hoàn thành hồ sơ công nhận xã đạt       Phòng Kinh tế       Phòng VHXH, các     30/10/2026    Hồ sơ trình',
  '     chuẩn nông thôn mới nâng cao                                thôn                              UBND tỉnh',
  '2    Thu thuế đất phi nông nghiệp            Tổ thu thuế                             Tháng 11      Báo cáo',
  '3    Tổng kết công tác năm                   Văn phòng           Các phòng           Tháng 12      Báo cáo',
]
const tasks = (...lines: string[]) =>
  read(sourceFromText(`KẾ HOẠCH\nCông tác quý IV năm 2026\n\n${lines.join('\n')}\n`)).tasks.map(({ quote, lead, supporting, deadline, deliverable }) =>
    [quote, lead.map(({ name }) => name).join('; '), supporting.map(({ name }) => name).join('; '), deadline?.date ?? '', deliverable ?? ''].join(' | '),
  )

describe('a table whose cells only blanks part', () => {
  const rows = [
    'Hoàn thành hồ sơ công nhận xã đạt chuẩn nông thôn mới nâng cao | Phòng Kinh tế | Phòng VHXH; các thôn | 2026-10-30 | Hồ sơ trình UBND tỉnh',
    'Thu thuế đất phi nông nghiệp | Tổ thu thuế |  | 2026-11-30 | Báo cáo',
    'Tổng kết công tác năm | Văn phòng | Các phòng | 2026-12-31 | Báo cáo',
  ]

  test('goes on from line to line under its columns, and may leave cells out', () => expect(tasks(...table)).toEqual(rows))

  test('ends where a paragraph begins', () => {
    expect(
      tasks(...table, 'Các đơn vị gửi báo cáo về Văn phòng trước ngày 20/12/2026 để tổng hợp, trình Chủ tịch xem xét, quyết định theo thẩm quyền.'),
    ).toEqual([
      ...rows,
      'Các đơn vị gửi báo cáo về Văn phòng trước ngày 20/12/2026 để tổng hợp, trình Chủ tịch xem xét, quyết định theo thẩm quyền. | Các đơn vị |  | 2026-12-20 | báo cáo về Văn phòng',
    ])
  })
})
