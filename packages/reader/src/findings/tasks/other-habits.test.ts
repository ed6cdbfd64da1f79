import { describe, expect, test } from 'vitest'
import { read, sourceFromText } from '../../read.ts'

const paper = (type: string, ...lines: string[]) =>
  read(
    sourceFromText(
      `ỦY BAN NHÂN DÂN\nXÃ AN KHÊ THƯỢNG\nSố: 12/KH-UBND\nAn Khê Thượng, ngày 11 tháng 01 năm 2026\n\n${type}\nCông tác quý I năm 2026\n\n${lines.join('\n')}\n`,
    ),
  )
const rows = (...lines: string[]) =>
  paper('KẾ HOẠCH', 'II. NHIỆM VỤ', ...lines).tasks.map(({ quote, lead, deadline }) =>
    [quote.split(' ').slice(0, 3).join(' '), lead.map(({ name }) => name).join('; '), deadline?.date ?? deadline?.kind ?? ''].join(' | '),
  )

describe('lines that are a time and nothing else', () => {
  test('limit the items below them', () => {
    expect(
      rows(
        'Ngày 16/02 (29 Tết)',
        '* Ra quân trồng 500 cây dọc kênh 5 (Hội Nông dân + Hội CCB + ấp 3)',
        'Từ 20/02 đến 15/3',
        '* Các ấp tổ chức trồng cây',
        '* Phòng Kinh tế cấp cây giống (chốt nhu cầu trước 05/02)',
      ),
    ).toEqual(['Ra quân trồng | Hội Nông dân; Hội CCB; ấp 3 | 2026-02-16', 'Các ấp tổ | Các ấp | 2026-03-15', 'Phòng Kinh tế | Phòng Kinh tế | 2026-02-05'])
  })

  test('may be headings in capitals', () => {
    expect(rows('THÁNG 3', '- Rà soát hồ sơ.', 'THÁNG 4, 5', '- Kiểm tra các thôn.')).toEqual(['Rà soát hồ |  | 2026-03-31', 'Kiểm tra các |  | 2026-05-31'])
  })

  test.each(['Ngày hội Đại đoàn kết', 'Năm học 2026 - 2027'])('are no names of occasions: %s', line => {
    expect(rows(line, '- Rà soát hồ sơ.')).toEqual(['Rà soát hồ |  | '])
  })
})

describe('bodies before a colon', () => {
  test('head what follows without a number too', () => {
    expect(
      rows(
        'Phòng Kinh tế:',
        'Làm việc với nhà thầu.',
        'Công an xã, Trạm Y tế: tuần tra các điểm tắm sông.',
        'Văn phòng xã: Phân loại hồ sơ, báo cáo Chủ tịch hằng ngày.',
        '→ Hội Nông dân: vận động hội viên trồng rừng, xong trước 20/3',
      ),
    ).toEqual([
      'Làm việc với | Phòng Kinh tế | ',
      'tuần tra các | Công an xã; Trạm Y tế | ',
      'Phân loại hồ | Văn phòng xã | recurring',
      'vận động hội | Hội Nông dân | 2026-03-20',
    ])
  })

  test('tell of what was done in a report', () => {
    expect(paper('BÁO CÁO', 'I. KẾT QUẢ', 'Công an xã: tuần tra 12 lượt, xử lý 03 vụ.').tasks).toEqual([])
  })

  test('are spoken to with "Với" as well', () => {
    expect(rows('1. Với UBND xã', '- Rà soát hồ sơ.', '2. Với Thường trực HĐND xã: đưa nội dung chất vấn vào chương trình.')).toEqual([
      'Rà soát hồ | UBND xã | ',
      'đưa nội dung | Thường trực HĐND xã | ',
    ])
  })
})

describe('who acts', () => {
  test.each([
    ['1. Về công tác cán bộ, Ban Xây dựng Đảng rà soát quy hoạch.', 'Ban Xây dựng Đảng'],
    ['1. Lễ phát động tại công viên - Văn phòng xã chủ trì, Đoàn xã chuẩn bị âm thanh.', 'Văn phòng xã'],
  ])('%s', (line, lead) => expect(rows(line)[0]?.split(' | ')[1]).toBe(lead))

  test.each(['1. Về công tác cán bộ.', '1. Về việc chuẩn bị hội nghị tổng kết năm'])('%s is no work', line => expect(rows(line)).toEqual([]))
})

test('a table of what people asked names who deals with it', () => {
  const { tasks } = paper(
    'KẾ HOẠCH',
    'II. NHIỆM VỤ',
    '| STT | Nội dung kiến nghị | Cử tri thôn | Cơ quan giải quyết | Kết quả | Thời hạn |',
    '|---|---|---|---|---|---|',
    '| 1 | Sửa cầu treo thôn Hạ | Thôn Hạ | Phòng Kinh tế | Đang thi công | 30/11/2026 |',
  )
  expect(tasks.map(({ quote, lead, deadline }) => [quote, lead[0]?.name, deadline?.date])).toEqual([['Sửa cầu treo thôn Hạ', 'Phòng Kinh tế', '2026-11-30']])
})

test.each([
  ['không để quá 15 ngày', 'relative'],
  ['mỗi năm ít nhất 02 chi bộ', 'recurring'],
  ['trong tuần 2 tháng 8/2026', 'relative'],
])('%s', (limit, kind) => expect(rows(`1. Công an xã kiểm tra nhà trọ, ${limit}.`)).toEqual([`Công an xã | Công an xã | ${kind}`]))

test('a time before a colon limits what follows; who leads stands in its bracket', () => {
  expect(
    rows(
      'Ngày 10 - 12/3: Kiểm tra việc thu quỹ tại 3 thôn (Công an xã chủ trì, Phòng Kinh tế phối hợp).',
      'Ngày 20/3 (Thứ Sáu): Tổng kết cuộc kiểm tra.',
      '- Chủ trì: Văn phòng xã.',
    ),
  ).toEqual(['Kiểm tra việc | Công an xã | 2026-03-12', 'Tổng kết cuộc | Văn phòng xã | 2026-03-20'])
})

test.each([
  ['1. Giao Ban Quản lý cảng và Dịch vụ công ích thu gom rác vào trung tuần tháng 6.', 'Ban Quản lý cảng và Dịch vụ công ích', '2026-06-20'],
  ['1. Công an xã kiểm tra nhà trọ trong thượng tuần tháng 4/2026.', 'Công an xã', '2026-04-10'],
  ['1. Phòng Kinh tế báo cáo các ngày thứ Sáu.', 'Phòng Kinh tế', 'recurring'],
])('%s', (line, lead, limit) => expect(rows(line)[0]?.split(' | ').slice(1)).toEqual([lead, limit]))

test('who answers for nothing has no work', () => {
  expect(rows('1. Gửi hồ sơ về Sở trước ngày 31/3; sau thời hạn trên, Sở không chịu trách nhiệm tổng hợp.')).toEqual(['Gửi hồ sơ |  | 2026-03-31'])
})

test.each([
  ['2. Các chủ rừng: Công ty Lâm nghiệp Ya Lốp, Ban Quản lý rừng phòng hộ Ia Mơ', 'Công ty Lâm nghiệp Ya Lốp; Ban Quản lý rừng phòng hộ Ia Mơ'],
  ['2. Các chủ rừng: Công ty Lâm nghiệp Ya Lốp, các cộng đồng nhận khoán', 'Các chủ rừng'],
  ['2. Công an xã; Ban CHQS xã; Đồn BP 737', 'Công an xã; Ban CHQS xã; Đồn BP 737'],
])('a heading that says who they are: %s', (heading, leads) => {
  expect(rows(heading, '- Xây dựng phương án, trình UBND xã trước 20/3/2026.')).toEqual([`Xây dựng phương | ${leads} | 2026-03-20`])
})

test('rules of a meeting are no work', () => {
  expect(rows('1. Chi bộ họp kiểm điểm. Thời gian họp ít nhất 01 buổi; chi bộ trên 30 đảng viên có thể kéo dài 1,5 buổi.')).toEqual(['Chi bộ họp | Chi bộ | '])
})

test('what somebody reported at a meeting, and when it ended, is no work', () => {
  expect(
    rows(
      '1. Đ/c Trưởng Công an xã báo cáo: 8 tháng xảy ra 14 vụ. Thu hồi 41 vũ khí tự chế.',
      '2. Kết luận: Công an xã mở cao điểm.',
      'Kết thúc 11h15 cùng ngày.',
    ),
  ).toEqual(['Công an xã | Công an xã | '])
})

test.each([
  '1. Các nhiệm vụ đã hoàn thành',
  '1. Nhiệm vụ quá hạn',
  '1. Công việc đang triển khai',
])('what stands under such a heading was done or not: %s', heading => {
  const report = paper('BÁO CÁO', 'I. TIẾN ĐỘ', heading, '- Phòng Kinh tế hoàn thành 5/7 nhiệm vụ.', '- Sửa trạm bơm: nhà thầu bỏ dở.')
  expect(report.tasks).toEqual([])
  expect(report.indicators.every(({ kind }) => kind === 'result')).toBe(true)
})

test.each([
  ['1. Quân sự: Điều lệnh, chiến thuật; tổ chức bắn đạn thật.', 'Điều lệnh, chiến |  | '],
  ['1. Nộp danh sách đảng viên: trước 16h thứ Tư 14/01.', 'Nộp danh sách |  | 2026-01-14'],
  ['1. Đăng ký hộ tham gia, gửi Hội Phụ nữ chậm nhất thứ Sáu tuần này.', 'Đăng ký hộ |  | relative'],
])('%s', (line, row) => expect(rows(line)).toEqual([row]))
