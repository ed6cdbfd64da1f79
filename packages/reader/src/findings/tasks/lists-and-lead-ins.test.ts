import { describe, expect, test } from 'vitest'
import { read, sourceFromText } from '../../read.ts'

const head = (type: string, subject: string): string =>
  `ỦY BAN NHÂN DÂN\nXÃ AN KHÊ THƯỢNG\nSố: 12/TB-UBND\nAn Khê Thượng, ngày 11 tháng 3 năm 2026\n\n${type}\n${subject}\n\n`
const notice = (...lines: string[]) => `${head('THÔNG BÁO', 'Kết luận của Chủ tịch UBND xã tại phiên họp tháng 3')}${lines.join('\n\n')}`
const resolution = (...lines: string[]) => `${head('NGHỊ QUYẾT', 'về chất vấn tại kỳ họp thứ Năm')}QUYẾT NGHỊ:\n\n${lines.join('\n\n')}`
const readTasks = (text: string) => read(sourceFromText(text)).tasks
const leadsOf = (text: string) => readTasks(text).map(task => task.lead.map(({ name }) => name).join('; '))

describe('offices and villages listed by their own part of the name', () => {
  test.each([
    ['1. Giao các phòng: Kinh tế, Văn hóa - Xã hội rà soát số liệu trước ngày 15/9/2026.', 'Phòng Kinh tế; Phòng Văn hóa - Xã hội'],
    ['1. Yêu cầu Trưởng các phòng: Kinh tế, Văn hóa - Xã hội khẩn trương rà soát.', 'Trưởng Phòng Kinh tế; Trưởng Phòng Văn hóa - Xã hội'],
    ['1. Đề nghị các ban: Tổ chức, Tuyên giáo và Dân vận xây dựng kế hoạch.', 'Ban Tổ chức; Ban Tuyên giáo và Dân vận'],
    ['1. Yêu cầu Trưởng các thôn: Khe Sim, Nà Lường kiểm tra từng hộ.', 'Trưởng thôn Khe Sim; Trưởng thôn Nà Lường'],
  ])('%s', (line, leads) => {
    expect(leadsOf(notice(line))).toEqual([leads])
  })

  test('work behind the colon is no list', () => {
    expect(leadsOf(notice('1. Các phòng: Khẩn trương rà soát, tổng hợp số liệu.'))).toEqual(['Các phòng'])
  })

  test('a long description of whom is meant is passed over', () => {
    const line = '1. Các cơ quan, đơn vị được phân bổ kế hoạch vốn năm 2026 nêu tại Điều 1 Quyết định này chịu trách nhiệm tổ chức thực hiện.'
    expect(leadsOf(notice(line))).toEqual(['Các cơ quan, đơn vị'])
  })
})

test('who is told in the last sentence of a lead-in leads all that stands below', () => {
  const tasks = readTasks(
    resolution(
      'Điều 1. Hội đồng nhân dân xã ghi nhận tinh thần trách nhiệm của các đại biểu. Đồng thời, đánh giá cao sự cố gắng của Ủy ban nhân dân xã.',
      'Điều 2. Hội đồng nhân dân xã cơ bản thống nhất với các giải pháp đã nêu. Hội đồng nhân dân xã đề nghị Ủy ban nhân dân xã quan tâm thực hiện các việc sau:',
      '1. Về văn hóa:',
      '- Xem xét sớm phê duyệt quy hoạch nhà văn hóa.',
      '- Quan tâm, bố trí kinh phí sửa chữa nhà văn hóa đã xuống cấp.',
    ),
  )
  expect(tasks.map(task => task.quote)).toEqual([
    'Xem xét sớm phê duyệt quy hoạch nhà văn hóa.',
    'Quan tâm, bố trí kinh phí sửa chữa nhà văn hóa đã xuống cấp.',
  ])
  for (const task of tasks) expect(task.lead.map(({ name, basis }) => [name, basis])).toEqual([['Ủy ban nhân dân xã', 'inherited']])
})

test('the time that opens a lead-in is the limit of what follows, where that says none', () => {
  const lines = [
    'II. NHIỆM VỤ',
    'Từ nay đến hết quý III/2026, Ban Thường vụ Đảng ủy yêu cầu:',
    '1. Công an xã',
    '- Tăng cường tuần tra ban đêm.',
    '- Tổng kiểm tra cư trú trước ngày 15/8/2026.',
  ]
  const tasks = readTasks(`${head('KẾT LUẬN', 'của Ban Thường vụ Đảng ủy')}${lines.join('\n\n')}`)
  expect(tasks.map(task => [task.deadline?.date, task.deadline?.basis])).toEqual([
    ['2026-09-30', 'inherited'],
    ['2026-08-15', 'stated'],
  ])
})

describe('who is to do it, in brackets behind the work', () => {
  test.each([
    ['1. Tổ chức gặp mặt gia đình chính sách trước ngày 25/7 (Phòng Văn hóa - Xã hội chủ trì).', 'Phòng Văn hóa - Xã hội'],
    ['1. Khảo sát hộ có nhu cầu vay vốn (giao Phòng Kinh tế thực hiện, xong trong tháng 9/2026).', 'Phòng Kinh tế'],
    ['1. Khẩn trương nâng cấp tuyến đường thôn Khe Sim (chủ đầu tư: UBND xã).', ''],
  ])('%s', (line, leads) => {
    expect(leadsOf(notice(line))).toEqual([leads])
  })
})

test('behind a semicolon "riêng" and a body begin a task of their own', () => {
  expect(leadsOf(notice('1. Công an xã, Trạm Y tế bố trí trực; riêng Trạm Y tế chuẩn bị thuốc trước ngày 20/3/2026.'))).toEqual([
    'Công an xã; Trạm Y tế',
    'Trạm Y tế',
  ])
})

test('members are told by their post', () => {
  expect(leadsOf(notice('1. Các thành viên là Trưởng thôn: vận động, hướng dẫn từng hộ dân.'))).toEqual(['Trưởng thôn'])
})

test('a part of work below a part of goals sets work again', () => {
  const text = `${head('NGHỊ QUYẾT', 'về nhiệm vụ năm 2026')}Điều 2. Mục tiêu, nhiệm vụ năm 2026\n\n3. Nhiệm vụ, giải pháp chủ yếu\n\na) Trước 30/4/2026 hoàn thành việc tiêm phòng vụ Xuân, đạt trên 90% tổng đàn.`
  expect(readTasks(text).map(task => task.deadline?.date)).toEqual(['2026-04-30'])
})

test('a one that OCR read as a small l numbers its heading', () => {
  const text = `${head('CHỈ THỊ', 'về phòng cháy, chữa cháy')}l. Công an xã\n\na) Rà soát các nhà trọ trên địa bàn.\n\n2. Trạm Y tế\n\na) Tập huấn sơ cứu.`
  expect(leadsOf(text)).toEqual(['Công an xã', 'Trạm Y tế'])
})
