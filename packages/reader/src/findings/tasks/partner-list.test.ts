import { describe, expect, test } from 'vitest'
import { read, sourceFromText } from '../../read.ts'

const head =
  'ỦY BAN NHÂN DÂN\nXÃ AN KHÊ THƯỢNG\nSố: 12/KH-UBND\nAn Khê Thượng, ngày 11 tháng 3 năm 2026\n\nKẾ HOẠCH\nGiảm nghèo năm 2026\n\nII. NHIỆM VỤ, GIẢI PHÁP\n\n'
const tasksOf = (...lines: string[]) => read(sourceFromText(head + lines.join('\n\n'))).tasks
const names = (bodies: readonly { name: string }[]) => bodies.map(({ name }) => name).join('; ')
const partnersOf = (sentence: string) => tasksOf(`1. ${sentence}`).map(task => names(task.supporting))

describe('names that no book knows, between "phối hợp với" and the work', () => {
  test.each([
    ['Phòng Kinh tế phối hợp với Hội Nông dân, dòng họ Lò và các nhà hảo tâm sưu tầm sắc phong.', 'Hội Nông dân; dòng họ Lò; các nhà hảo tâm'],
    ['Phòng Kinh tế phối hợp với Trạm Kiểm lâm cửa rừng, tăng cường tuần tra.', 'Trạm Kiểm lâm cửa rừng'],
    ['Phòng Kinh tế phối hợp với Đồn Biên phòng Nà Sim, Hải quan cửa khẩu ngăn chặn lợn giống nhập lậu.', 'Đồn Biên phòng Nà Sim; Hải quan cửa khẩu'],
    ['Công an xã phối hợp với cơ sở cai nghiện số 2, gia đình người nghiện quản lý đối tượng.', 'cơ sở cai nghiện số 2; gia đình người nghiện'],
    ['Phòng Kinh tế phối hợp với Công an xã, chất lượng công trình phải bảo đảm.', 'Công an xã'],
    ['Phòng Kinh tế phối hợp với Trạm Y tế, trong tháng 4 kiểm tra các chợ.', 'Trạm Y tế'],
    ['Phòng Kinh tế phối hợp với Trưởng các thôn 2, 3 và 5 rà soát hộ nghèo.', 'Trưởng thôn 2; Trưởng thôn 3; Trưởng thôn 5'],
    ['Công an xã phối hợp với lực lượng tham gia bảo vệ ANTT ở cơ sở tuần tra ban đêm.', 'lực lượng tham gia bảo vệ ANTT ở cơ sở'],
    ['Công an xã phối hợp với đồng chí Lò Văn Én (Phó Chủ tịch UBMTTQ xã) gọi hỏi, răn đe 05 đối tượng.', 'Phó Chủ tịch UBMTTQ xã'],
  ])('%s', (sentence, partners) => expect(partnersOf(sentence)).toEqual([partners]))
})

test('firms named behind their kind and a colon', () => {
  const [task] = tasksOf('Giao Văn phòng HĐND và UBND xã phối hợp các doanh nghiệp viễn thông: VNPT, Viettel và MobiFone rà soát vùng lõm sóng.')
  expect(names(task?.supporting ?? [])).toBe('VNPT; Viettel; MobiFone')
})

describe('other words for taking part', () => {
  test.each([
    ['Phòng Văn hóa - Xã hội kết hợp với Hội Khuyến học xã luân chuyển sách.', 'Hội Khuyến học xã'],
    [
      'Phòng Kinh tế nghiệm thu công trình với sự chứng kiến, tham gia của Ban Giám sát đầu tư cộng đồng, Trưởng thôn Khe Sim.',
      'Ban Giám sát đầu tư cộng đồng; Trưởng thôn Khe Sim',
    ],
    ['Ban Chỉ huy Quân sự xã huy động Trung đoàn 148, Đoàn Thanh niên xã tham gia gia cố đê.', 'Trung đoàn 148; Đoàn Thanh niên xã'],
    ['Phòng Kinh tế vận động, huy động nhân dân tham gia dồn điền đổi thửa.', ''],
    ['Trưởng thôn Khe Sim vận động các hộ ký cam kết không xả rác; Hội Nông dân và Hội Phụ nữ xã phối hợp thực hiện.', 'Hội Nông dân; Hội Phụ nữ xã'],
    ['Phòng Kinh tế cam kết đồng hành với các nhà đầu tư thực hiện dự án.', ''],
  ])('%s', (sentence, partners) => expect(partnersOf(sentence)).toEqual([partners]))

  test('those called in stand beside the body of the heading', () => {
    const [task] = tasksOf('1. Phòng Văn hóa - Xã hội', '- Mời Trường Tiểu học An Khê, các nghệ nhân hát Then tham gia biên soạn tài liệu truyền dạy.')
    expect([names(task?.lead ?? []), names(task?.supporting ?? [])]).toEqual(['Phòng Văn hóa - Xã hội', 'Trường Tiểu học An Khê; các nghệ nhân hát Then'])
  })
})
