import { describe, expect, test } from 'vitest'
import { read, sourceFromText } from '../../read.ts'

/** Tasks of a paper as 'lead+lead | supporting | deadline :: first words'. */
function tasks(text: string): string[] {
  return read(sourceFromText(text)).tasks.map(
    task =>
      `${[
        task.lead.map(lead => (lead.basis === 'inherited' ? `(${lead.name})` : lead.name)).join('+') || '-',
        task.supporting.map(body => body.name).join('+') || '-',
        task.deadline ? (task.deadline.date ?? task.deadline.text) : '-',
      ].join(' | ')} :: ${task.quote.slice(0, 24)}`,
  )
}

const conclusion = (body: string): string =>
  `KẾT LUẬN\nCỦA BAN THƯỜNG VỤ ĐẢNG ỦY XÃ\ntại kỳ họp ngày 12/5/2026\n\nNgày 12/5/2026, Ban Thường vụ Đảng ủy xã họp và kết luận như sau:\n\n${body}\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\nLương Văn Đạt`
const report = (body: string): string => `BÁO CÁO\ntình hình 6 tháng đầu năm 2026\n\nỦy ban nhân dân xã báo cáo kết quả như sau:\n\n${body}`

describe('orders', () => {
  test.each([
    [
      '1. Về xây dựng Đảng\n\nGiao Văn phòng Đảng ủy chủ trì, phối hợp với Ban Xây dựng Đảng hoàn thiện báo cáo trước ngày 20/5/2026.',
      ['Văn phòng Đảng ủy | Ban Xây dựng Đảng | 2026-05-20 :: Giao Văn phòng Đảng ủy c'],
    ],
    [
      '1. Về đánh giá\n\nBan Thường vụ đề nghị các cơ quan, đơn vị khắc phục hạn chế. Đồng thời, đề nghị bổ sung số liệu vào báo cáo.',
      ['các cơ quan, đơn vị | - | - :: Ban Thường vụ đề nghị cá', '(các cơ quan, đơn vị) | - | - :: Đồng thời, đề nghị bổ su'],
    ],
    [
      '1. Công tác khác\n\nGiao Công an xã tuần tra ban đêm; yêu cầu Trưởng các thôn báo cáo hằng tuần.',
      ['Công an xã | - | - :: Giao Công an xã tuần tra', 'Trưởng các thôn | - | hằng tuần :: yêu cầu Trưởng các thôn '],
    ],
  ])('%s', (body, expected) => {
    expect(tasks(conclusion(body))).toEqual(expected)
  })
})

describe('what stands above is inherited', () => {
  test('a heading that names an agency', () => {
    expect(
      tasks(
        conclusion(
          '1. Nhiệm vụ trọng tâm\n\n1.1. Hội đồng nhân dân xã: Chuẩn bị kỳ họp giữa năm. Tổ chức tiếp xúc cử tri.\n\n1.2. Công an xã, Ban Chỉ huy quân sự xã\n\n- Chủ động nắm tình hình.',
        ),
      ),
    ).toEqual([
      '(Hội đồng nhân dân xã) | - | - :: Chuẩn bị kỳ họp giữa năm',
      '(Hội đồng nhân dân xã) | - | - :: Tổ chức tiếp xúc cử tri.',
      '(Công an xã)+(Ban Chỉ huy quân sự xã) | - | - :: Chủ động nắm tình hình.',
    ])
  })

  test('a lead-in with its items', () => {
    expect(
      tasks(
        conclusion(
          'Ban Thường vụ yêu cầu các cơ quan, đơn vị tập trung thực hiện một số nhiệm vụ sau:\n\nMột là, tăng cường công tác tuyên truyền.\n\nHai là, Văn phòng Đảng ủy tổng hợp danh sách trong tháng 6.',
        ),
      ),
    ).toEqual(['(các cơ quan, đơn vị) | - | - :: tăng cường công tác tuyê', 'Văn phòng Đảng ủy | - | 2026-06-30 :: Văn phòng Đảng ủy tổng h'])
  })

  test('an agency’s own work stays its own when it asks firms', () => {
    expect(
      tasks('KẾ HOẠCH\nquản lý khoáng sản năm 2026\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế\n\n- Yêu cầu các đơn vị khai thác cát lắp trạm cân.'),
    ).toEqual(['(Phòng Kinh tế) | - | - :: Yêu cầu các đơn vị khai '])
  })
})

describe('reports', () => {
  test('results are no tasks, the part on work to come is, without a lead where none is named', () => {
    expect(
      tasks(
        report(
          'I. KẾT QUẢ\n\n1. Kinh tế\n\nTăng cường quản lý đất đai; chỉ đạo các thôn gieo cấy. Đề nghị cấp thẻ cho 20 người.\n\nII. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2026\n\n1. Kinh tế\n\nĐẩy mạnh giải ngân vốn đầu tư công. Chỉ đạo các trường chuẩn bị năm học mới.',
        ),
      ),
    ).toEqual(['- | - | - :: Đẩy mạnh giải ngân vốn đ', 'các trường | - | - :: Chỉ đạo các trường chuẩn'])
  })

  test('a sub-heading does not turn results into work', () => {
    expect(tasks(report('I. KẾT QUẢ\n\n1. Dân số, kế hoạch hóa gia đình\n\nTổ chức khám cho 200 lượt người.'))).toEqual([])
  })
})

test('a table of a plan', () => {
  const [row] = read(
    sourceFromText(
      'KẾ HOẠCH\nchuyển đổi số năm 2026\n\n| TT | Nội dung công việc | Chủ trì | Phối hợp | Thời gian | Sản phẩm |\n|---|---|---|---|---|---|\n| I | HẠ TẦNG |  |  |  |  |\n| 1 | Rà soát đường truyền tại các thôn | Phòng Văn hóa - Xã hội | Công an xã; Trưởng các thôn | Quý III/2026 | Báo cáo rà soát |',
    ),
  ).tasks
  expect(row).toMatchObject({
    quote: 'Rà soát đường truyền tại các thôn',
    deliverable: 'Báo cáo rà soát',
    missing: [],
    deadline: { kind: 'date', date: '2026-09-30', rule: 'end-of-quarter' },
  })
  expect(row?.lead.map(lead => lead.name)).toEqual(['Phòng Văn hóa - Xã hội'])
  expect(row?.supporting.map(body => body.name)).toEqual(['Công an xã', 'Trưởng các thôn'])
})

test('a limit said in the heading holds for the items, the period of a report does not', () => {
  expect(
    tasks(
      'NGHỊ QUYẾT\nvề chuyển đổi số\n\nI. MỤC TIÊU\n\n1. Mục tiêu cụ thể đến 2030:\n\n- Hoàn thành kết nối dữ liệu dùng chung.\n- Tỷ lệ hồ sơ trực tuyến đạt 95%.',
    ),
  ).toEqual(['- | - | 2030-12-31 :: Hoàn thành kết nối dữ li'])
})

test('the caller’s register gives ids; every name and sentence has its place', () => {
  const { text, tasks: found } = read(sourceFromText(conclusion('1. Việc khác\n\nGiao Uỷban nhân dân xã rà soát hộ nghèo.')), {
    agencies: [{ id: 'a1', name: 'UBND xã' }],
  })
  expect(found[0]?.lead).toEqual([{ name: 'Uỷ ban nhân dân xã', basis: 'stated', span: expect.any(Array), agencyId: 'a1' }])
  expect(text.slice(...(found[0]?.lead[0]?.span ?? [0, 0]))).toBe('Uỷban nhân dân xã')
  expect(text.slice(...(found[0]?.span ?? [0, 0]))).toBe(found[0]?.quote)
})

test.each([
  'Ban Thường vụ thống nhất thông qua Báo cáo năm 2025.',
  'Đối với các ý kiến thảo luận, Ban Thường vụ đã bàn kỹ, kết luận và giao nhiệm vụ cho các phòng.',
  'Việc chậm trễ trong giải ngân thì người đứng đầu phải chịu trách nhiệm trước Ủy ban nhân dân xã.',
  'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh;',
  'Trên đây là kết luận của Ban Thường vụ.',
  'Kết luận này có hiệu lực từ ngày ký.',
  'UBND xã tập trung thực hiện các nhiệm vụ sau:',
])('no task: %s', sentence => {
  expect(tasks(conclusion(`1. Nội dung khác\n\n${sentence}`))).toEqual([])
})
