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
