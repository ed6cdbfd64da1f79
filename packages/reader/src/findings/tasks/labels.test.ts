import { describe, expect, test } from 'vitest'
import { read, sourceFromText } from '../../read.ts'

const paper = (...lines: string[]): string =>
  [
    'ỦY BAN NHÂN DÂN',
    'XÃ AN KHÊ THƯỢNG',
    'Số: 12/KH-UBND',
    'An Khê Thượng, ngày 11 tháng 3 năm 2026',
    '',
    'KẾ HOẠCH',
    'Giảm nghèo năm 2026',
    '',
    'I. NHIỆM VỤ, GIẢI PHÁP',
    '',
    ...lines,
  ].join('\n')
const tasks = (...lines: string[]) =>
  read(sourceFromText(paper(...lines))).tasks.map(task => [
    task.quote,
    task.lead.map(({ name }) => name).join('; '),
    task.supporting.map(({ name }) => name).join('; '),
    task.deadline?.date ?? task.deadline?.kind ?? null,
    task.deliverable,
  ])

describe('labels under a task', () => {
  test('complete a heading that says what is to be done', () => {
    expect(
      tasks(
        '1. Rà soát, lập danh sách hộ nghèo trên địa bàn xã',
        '- Đơn vị chủ trì: Phòng Kinh tế.',
        '- Đơn vị phối hợp: Công an xã, các thôn.',
        '- Thời gian hoàn thành: Tháng 9/2026.',
        '- Sản phẩm: Danh sách hộ nghèo.',
      ),
    ).toEqual([['Rà soát, lập danh sách hộ nghèo trên địa bàn xã', 'Phòng Kinh tế', 'Công an xã; các thôn', '2026-09-30', 'Danh sách hộ nghèo']])
  })

  test('end before the mark that ends a paper of the State', () => {
    expect(tasks('1. Giao Công an xã kiểm tra nhà trọ, hoàn thành chậm nhất ngày 24/8/2026; sản phẩm: biên bản kiểm tra./.').map(row => row[4])).toEqual([
      'biên bản kiểm tra',
    ])
  })

  test('complete the sentence above them, on one line or in the same one', () => {
    expect(
      tasks(
        '1. Tổ chức 02 lớp đào tạo nghề cho lao động nông thôn.',
        '',
        'Cơ quan chủ trì: Trạm Y tế xã; phối hợp: Đoàn Thanh niên xã. Thời gian thực hiện: Quý III/2026.',
        '',
        '2. Mở chuyên mục trên hệ thống truyền thanh; chủ trì: Công an xã; thời gian: trước 30/4/2026.',
      ).map(row => row.slice(1, 4)),
    ).toEqual([
      ['Trạm Y tế xã', 'Đoàn Thanh niên xã', '2026-09-30'],
      ['Công an xã', '', '2026-04-30'],
    ])
  })

  test.each([
    ['a title that names a thing', ['1. Hội nghị cấp xã', '- Thời gian: 01 ngày, dự kiến ngày 30/9/2026.']],
    ['a number of its own', ['1. Thành phần', '2. Thời gian: ngày 30/9/2026.']],
  ])('make no task of %s', (_, lines) => {
    expect(tasks(...lines)).toEqual([])
  })
})

describe('a sentence that is nothing but a limit belongs to the task before it', () => {
  test.each([
    ['Thời hạn hoàn thành: 20/3/2026.', '2026-03-20'],
    ['Thời gian họp dân: từ ngày 06/10 đến ngày 12/10/2026.', '2026-10-12'],
    ['Thời hạn: trước 30/4/2026.', '2026-04-30'],
    ['Xong trước ngày 05/6.', '2026-06-05'],
    ['Hoàn thành trong quý II/2026.', '2026-06-30'],
    ['Chậm nhất ngày 15/4/2026.', '2026-04-15'],
  ])('%s', (limit, date) => {
    expect(tasks(`1. Công an xã lập hồ sơ các hộ ở vùng sạt lở. ${limit}`).map(row => [row[1], row[3]])).toEqual([['Công an xã', date]])
  })

  test.each([
    'Hoàn thành việc giao đất trước ngày 15/5/2026.',
    'Gửi báo cáo trước ngày 15/5/2026.',
    'Sản phẩm: Sớm dán nhãn cho chè khô của bản Pá Liềng.',
  ])('%s is a task of its own', sentence => {
    expect(tasks(`1. Công an xã lập hồ sơ các hộ ở vùng sạt lở. ${sentence}`)).toHaveLength(2)
  })
})

describe('the names that offices give to labels', () => {
  const plan = (lines: readonly string[]) =>
    read(
      sourceFromText(
        `ỦY BAN NHÂN DÂN\nXÃ AN KHÊ THƯỢNG\nSố: 12/KH-UBND\nAn Khê Thượng, ngày 11 tháng 3 năm 2026\n\nKẾ HOẠCH\nChuyển đổi số năm 2026\n\nII. NHIỆM VỤ\n\n- Xây dựng cơ sở dữ liệu dùng chung của xã.\n${lines.join('\n')}\n\n- Kiểm tra định kỳ các thôn.\n`,
      ),
    ).tasks
  test.each([
    ['Trách nhiệm', 'Phối hợp thực hiện', 'Hoàn thành'],
    ['Giao chủ trì', 'Đơn vị phối hợp', 'Thời điểm hoàn thành'],
    ['Đơn vị được giao', 'Cơ quan phối hợp', 'Ngày hoàn thành'],
    ['Trách nhiệm thực hiện', 'Phối hợp', 'Tiến độ'],
  ])('%s, %s, %s', (lead, supporting, deadline) => {
    const [task, ...others] = plan([`+ ${lead}: Phòng Kinh tế.`, `+ ${supporting}: Công an xã, các thôn.`, `+ ${deadline}: Quý III/2026.`])
    expect(others).toHaveLength(1)
    expect([task?.lead, task?.supporting].map(bodies => bodies?.map(({ name }) => name))).toEqual([['Phòng Kinh tế'], ['Công an xã', 'các thôn']])
    expect(task?.deadline?.date).toBe('2026-09-30')
  })
})

test('a line below a list names who does all of it', () => {
  const text =
    'ĐẢNG BỘ TỈNH LÂM AN\nĐẢNG ỦY XÃ AN LẠC\n*\nSố: 12-CTr/ĐU\nAn Lạc, ngày 12 tháng 8 năm 2026\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nvề môi trường\n\nII. NHIỆM VỤ, GIẢI PHÁP\n\n1. Quản lý rác thải\n\n- Rà soát các điểm tập kết rác.\n\n- Công an xã kiểm tra việc xả thải.\n\nTrách nhiệm chỉ đạo thực hiện: Đảng ủy UBND xã.\n\n2. Tuyên truyền\n\n- Đổi mới công tác tuyên truyền.\n'
  const leads = read(sourceFromText(text)).tasks.map(({ lead }) => lead.map(({ name, basis }) => `${name}, ${basis}`).join('; '))
  expect(leads).toEqual(['Đảng ủy UBND xã, inherited', 'Công an xã, stated', ''])
})

describe('labels in dashes below an item', () => {
  const rows = (...lines: string[]) =>
    read(sourceFromText(paper(...lines))).tasks.map(({ quote, lead, supporting, deadline }) =>
      [
        quote.split(' ').slice(0, 2).join(' '),
        lead.map(({ name }) => name).join('; '),
        supporting.map(({ name }) => name).join('; '),
        deadline?.date ?? '',
      ].join(' | '),
    )

  test('are of the item and of all its dashes, but for what they say themselves', () => {
    expect(
      rows(
        '1. Tuyên truyền',
        '1.1. Tổ chức 02 đợt tuyên truyền lưu động.',
        '- Lắp loa ở các thôn.',
        '- Công an xã kiểm tra các điểm đông người, xong trước ngày 20/5/2026.',
        '- Thời gian thực hiện: Từ tháng 4/2026 đến quý III/2026.',
        '- Đơn vị chủ trì: Đồng chí Phó Chủ tịch Thường trực, phụ trách lĩnh vực Giám sát và Phản biện xã hội',
        '- Đơn vị phối hợp: Các đ/c Phó Chủ tịch, Trưởng đoàn thể xã, các đồng chí Chuyên viên Văn phòng.',
        '- Kết quả: Báo cáo của từng đợt.',
        '1.2. Viết tin bài.',
        '- Đơn vị chủ trì: Phòng Văn hóa - Xã hội.',
      ),
    ).toEqual([
      'Tổ chức | Phó Chủ tịch Thường trực | Phó Chủ tịch; Trưởng đoàn thể xã; Chuyên viên Văn phòng | 2026-09-30',
      'Lắp loa | Phó Chủ tịch Thường trực | Phó Chủ tịch; Trưởng đoàn thể xã; Chuyên viên Văn phòng | 2026-09-30',
      'Công an | Công an xã | Phó Chủ tịch; Trưởng đoàn thể xã; Chuyên viên Văn phòng | 2026-05-20',
      'Viết tin | Phòng Văn hóa - Xã hội |  | ',
    ])
  })

  test('are of all items where only the last of them has any', () => {
    expect(
      rows(
        '1. Kiểm tra',
        '1.1. Kiểm tra các điểm họp dân.',
        '1.2. Tổng hợp khó khăn, vướng mắc.',
        '1.3. Báo cáo kết quả.',
        '- Thời gian: Quý II/2026.',
        '- Chủ trì: Trạm Y tế xã.',
      ),
    ).toEqual(['Kiểm tra | Trạm Y tế xã |  | 2026-06-30', 'Tổng hợp | Trạm Y tế xã |  | 2026-06-30', 'Báo cáo | Trạm Y tế xã |  | 2026-06-30'])
  })

  test('are of the task above where more than one has its own', () => {
    expect(
      rows(
        '1. Đường thôn',
        '- Rà soát mặt bằng.',
        '- Thời gian: Tháng 4/2026.',
        '- Kiểm tra chất lượng.',
        '- Thời gian: Tháng 8/2026.',
        '- Lập hồ sơ quyết toán.',
        '- Nghiệm thu công trình.',
      ),
    ).toEqual(['Rà soát |  |  | 2026-04-30', 'Kiểm tra |  |  | 2026-08-31', 'Lập hồ |  |  | ', 'Nghiệm thu |  |  | '])
  })
})

describe('those who are named by their charge', () => {
  const leads = (heading: string, item: string) => read(sourceFromText(paper(heading, item))).tasks.map(({ lead }) => lead.map(({ name }) => name).join('; '))
  test.each([
    ['1. Cán bộ phụ trách lĩnh vực giám sát và phản biện xã hội', 'Cán bộ phụ trách lĩnh vực giám sát và phản biện xã hội'],
    ['1. Chuyên viên phụ trách lĩnh vực Hành chính, Văn phòng', 'Chuyên viên phụ trách lĩnh vực Hành chính, Văn phòng'],
    ['1. Chuyên viên phụ trách mảng tuyên truyền', 'Chuyên viên phụ trách mảng tuyên truyền'],
    ['1. Công chức phụ trách lĩnh vực tài chính - kế toán', 'Công chức phụ trách lĩnh vực tài chính - kế toán'],
  ])('%s', (heading, lead) => expect(leads(heading, '- Chuẩn bị tài liệu.')).toEqual([lead]))

  test.each([
    ['Cán bộ phụ trách tuyên truyền chuẩn bị loa đài.', 'Cán bộ phụ trách tuyên truyền'],
    ['Phòng Kinh tế phụ trách việc mua sắm.', 'Phòng Kinh tế'],
    ['Đồng chí Phó Chủ tịch phụ trách chỉ đạo rà soát hộ nghèo.', 'Phó Chủ tịch'],
    ['Đồng chí Ủy viên Ban Thường vụ Đảng ủy, Chủ tịch Hội Nông dân xã chỉ đạo chung.', 'Chủ tịch Hội Nông dân xã'],
    ['Phó Chủ tịch, Chánh Văn phòng rà soát hồ sơ.', 'Phó Chủ tịch; Chánh Văn phòng'],
  ])('%s', (item, lead) => expect(leads('1. Tuyên truyền', `- ${item}`)).toEqual([lead]))
})
