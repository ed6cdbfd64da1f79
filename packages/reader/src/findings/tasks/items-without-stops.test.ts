import { describe, expect, test } from 'vitest'
import { read, sourceFromText } from '../../read.ts'

/** A plan whose author puts no stop behind anything. */
const plan = (...lines: string[]) =>
  read(
    sourceFromText(
      `ỦY BAN NHÂN DÂN\nXÃ AN KHÊ THƯỢNG\nSố: 12/KH-UBND\nAn Khê Thượng, ngày 11 tháng 3 năm 2026\n\nKẾ HOẠCH\nChuyển đổi số năm 2026\n\nII. MỤC TIÊU\n1. Tỷ lệ hồ sơ trực tuyến toàn trình đạt 80%\n2. Thu ngân sách 12,5 tỷ đồng\n3. Ít nhất 70% hộ dân có chữ ký số\n\nIII. NHIỆM VỤ\n${lines.join('\n')}\n`,
    ),
  )
const rows = (...lines: string[]) => plan(...lines).tasks.map(({ quote, lead }) => `${quote} | ${lead.map(({ name }) => name).join('; ')}`)

describe('numbered items without a stop', () => {
  test('are work where nothing stands under them, and headings where something does', () => {
    expect(
      rows(
        '1. Công tác tuyên truyền',
        '1.1. Xây dựng chuyên mục trên đài truyền thanh xã',
        '1.2. Phòng Văn hóa - Xã hội chủ trì nâng cấp hệ thống hội nghị trực tuyến',
        '2. Phát triển dữ liệu số',
        '3. Công an xã',
        'a) Tổng hợp, báo cáo UBND xã trước ngày 25 hằng tháng',
        '4. Các thôn',
        '- Vận động người dân cài đặt ứng dụng',
      ),
    ).toEqual([
      'Xây dựng chuyên mục trên đài truyền thanh xã | ',
      'Phòng Văn hóa - Xã hội chủ trì nâng cấp hệ thống hội nghị trực tuyến | Phòng Văn hóa - Xã hội',
      'Phát triển dữ liệu số | ',
      'Tổng hợp, báo cáo UBND xã trước ngày 25 hằng tháng | Công an xã',
      'Vận động người dân cài đặt ứng dụng | Các thôn',
    ])
  })

  test('are goals under a heading of goals', () => {
    expect(plan().indicators.map(({ value, unit, kind }) => `${value} ${unit} ${kind}`)).toEqual(['80 % target', '12.5 tỷ đồng target', '70 % target'])
  })

  test.each(['1. Phòng Kinh tế', '1. Công tác tuyên truyền', '1. Phòng Kinh tế chủ trì thực hiện:'])('name no work by themselves: %s', line =>
    expect(rows(line)).toEqual([]))
})

describe('who is named beside the work', () => {
  test.each([
    ['1. Thành lập Ban Chỉ đạo, phân công nhiệm vụ (Hiệu trưởng).', 'Hiệu trưởng'],
    ['1. Ký cam kết với các hộ (Phòng Kinh tế; xong trước 20/9).', 'Phòng Kinh tế'],
    ['1. Gửi hồ sơ về cơ quan thường trực (Phòng Kinh tế).', ''],
    ['1. Thầy Lê Hữu Nghĩa, Phó Hiệu trưởng: báo cáo trước ngày 28 hằng tháng.', 'Phó Hiệu trưởng'],
    ['1. Tổ tư vấn tâm lý trực vào các chiều thứ Ba.', 'Tổ tư vấn tâm lý'],
    ['1. MTTQ và các đoàn thể: tổ chức 02 hội nghị đối thoại.\nVăn phòng xã có trách nhiệm đôn đốc việc thực hiện.', 'MTTQ; các đoàn thể'],
  ])('%s', (line, lead) =>
    expect(
      plan(line)
        .tasks[0]?.lead.map(({ name }) => name)
        .join('; '),
    ).toBe(lead))

  test.each([
    ['1. Tổng hợp số liệu, trình UBND tỉnh, thời hạn 23/10.', '2026-10-23'],
    ['1. Ký cam kết với các hộ (hoàn thành 20/9).', '2026-09-20'],
  ])('%s', (line, date) => expect(plan(line).tasks[0]?.deadline?.date).toBe(date))
})

test.each([
  '1. Phòng Kinh tế có nhiệm vụ: (1) rà soát các hộ nghèo; (2) tổng hợp số liệu.',
  '1. Phòng Kinh tế thực hiện các nội dung sau: (i) rà soát các hộ nghèo; (ii) tổng hợp số liệu.',
  '1. Giao Phòng Kinh tế: - Rà soát các hộ nghèo; - Tổng hợp số liệu.',
])('marks of items amid a paragraph hide no work: %s', line => {
  expect(plan(line).tasks.map(({ lead, quote }) => [lead.map(({ name }) => name).join('; '), quote.toLowerCase().startsWith('rà soát')])).toEqual([
    ['Phòng Kinh tế', true],
  ])
})
