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
    ['1. Giao các Sở Tài chính, Xây dựng và Nội vụ rà soát số liệu.', 'Sở Tài chính; Sở Xây dựng; Sở Nội vụ'],
    ['1. Giám đốc các Sở Nội vụ, Tài chính; Trưởng Công an tỉnh rà soát số liệu.', 'Giám đốc Sở Nội vụ; Giám đốc Sở Tài chính; Trưởng Công an tỉnh'],
    ['1. Giao các Sở Nội vụ, Công an tỉnh rà soát số liệu.', 'các Sở Nội vụ; Công an tỉnh'],
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

describe('a lead-in that guides or binds names those who do what stands below', () => {
  const letter = (text: string) => `${head('CÔNG VĂN', 'về việc hướng dẫn')}${text}`
  test('who is guided has to do it', () => {
    const text =
      'Phòng Văn hóa - Xã hội hướng dẫn các cơ sở đào tạo thực hiện một số nội dung như sau:\n1. Rà soát dữ liệu người học.\n2. Việc kết nối phải bảo đảm an toàn thông tin.'
    expect(leadsOf(letter(text))).toEqual(['các cơ sở đào tạo', 'các cơ sở đào tạo'])
  })
  test('nobody is guided', () => {
    const text = 'Phòng Văn hóa - Xã hội hướng dẫn một số nội dung như sau:\n1. Rà soát dữ liệu người học.'
    expect(leadsOf(letter(text))).toEqual([''])
  })
  test('in a paper that does not say what it is', () => {
    const text =
      '2. Phương án quản lý\n\nSau khi tiếp nhận, Chi nhánh số 2 có trách nhiệm:\n\n• Tổ chức kiểm kê định kỳ.\n\n• Không cho thuê, cho mượn khi chưa được phê duyệt.'
    expect(leadsOf(text)).toEqual(['Chi nhánh số 2', 'Chi nhánh số 2'])
  })
})

describe('what a meeting is made of is no work', () => {
  const plan = (text: string) => `${head('KẾ HOẠCH', 'tổ chức hội nghị tập huấn')}${text}`
  test.each([
    '1. Nội dung\n\n- Hướng dẫn lập bảng kê (30 phút).\n\n- Giải lao (15 phút).',
    '1. Thành phần tham dự:\n\n- Điểm cầu xã: lãnh đạo phòng và công chức làm công tác văn thư.',
  ])('%s', text => {
    expect(readTasks(plan(text))).toEqual([])
  })
  test('but what those who come are asked for is', () => {
    const text = '1. Thành phần tham dự:\n\n- Trưởng các thôn. Đề nghị trưởng các thôn chuẩn bị báo cáo trước ngày 20/9/2026.'
    expect(leadsOf(plan(text))).toEqual(['trưởng các thôn'])
  })
})

test('what a project is, said in brackets of its heading, limits nothing below it', () => {
  const text = `${head('THÔNG BÁO', 'kết luận cuộc họp')}1. Dự án cải tạo chợ (hoàn thành năm 2026, tổng mức đầu tư 4,7 tỷ đồng): mặt bằng đã xong. Yêu cầu Ban Quản lý dự án xã đôn đốc nhà thầu.\n\n2. Ban Quản lý dự án xã (hoàn thành trước ngày 30/9/2026): Lập hồ sơ quyết toán.`
  expect(readTasks(text).map(task => task.deadline?.date ?? null)).toEqual([null, '2026-09-30'])
})

test('among the results of a report a sentence that asks somebody, and says nothing of who asked, still asks', () => {
  const report = (text: string) => `${head('BÁO CÁO', 'tiến độ các dự án')}I. KẾT QUẢ\n\n- ${text}`
  expect(leadsOf(report('Sản lượng đạt 60%. Đề nghị các chủ đầu tư yêu cầu nhà thầu tăng ca, tăng kíp.'))).toEqual(['các chủ đầu tư'])
  for (const told of [
    'UBND xã đã đề nghị các chủ đầu tư tăng ca.',
    'Đề nghị cấp thẻ bảo hiểm cho 21 trường hợp.',
    'Tổ chức giao ban; yêu cầu các thôn hằng tuần báo cáo tiến độ.',
  ])
    expect(leadsOf(report(told))).toEqual([])
})

test('below a named body a heading that only says where keeps to that body', () => {
  const text = notice(
    '2. UBND các xã, phường',
    'a) Đối với các xã đang có dịch: Tổ chức tiêu hủy toàn bộ lợn mắc bệnh.',
    'b) Đối với Trạm Y tế: Chuẩn bị thuốc.',
  )
  expect(leadsOf(text)).toEqual(['UBND các xã, phường', 'Trạm Y tế'])
})

test('where they are is no part of the name', () => {
  expect(leadsOf(notice('1. Hiệu trưởng các trường học trên địa bàn xã chịu trách nhiệm công khai các khoản thu.'))).toEqual(['Hiệu trưởng các trường học'])
})

test('things that are handed over, and what a matter that stopped asks for', () => {
  expect(leadsOf(notice('1. Phòng Kinh tế:', '- Chủ trì đối chiếu bộ thuế, in danh sách hộ còn nợ giao cho từng thôn trước ngày 12/5/2026.'))).toEqual([
    'Phòng Kinh tế',
  ])
  expect(leadsOf(notice('1. Đối với công trình kè suối đã tạm dừng từ tháng 3, đề nghị UBND xã làm việc với nhà thầu.'))).toEqual(['UBND xã'])
})

describe('a numbered sentence above items', () => {
  const plan = (...lines: string[]) => `${head('KẾ HOẠCH', 'kiên cố hóa kênh mương năm 2026')}${lines.join('\n\n')}`
  const items = ['- UBND các xã chủ trì đào đắp.', '- Công ty Điện lực Lâm An kéo điện ra trạm bơm.']

  test('is a heading where it tells nobody and they say who does what', () => {
    expect(leadsOf(plan('II. NHIỆM VỤ', '3. Hoàn thành ít nhất 12 km kênh bê tông cho vụ mùa.', ...items))).toEqual(['UBND các xã', 'Công ty Điện lực Lâm An'])
  })

  test.each([
    ['with a limit of its own', '3. Hoàn thành 12 km kênh bê tông trước ngày 30/9/2026.', items],
    ['that tells somebody', '3. Giao Phòng Kinh tế hoàn thành 12 km kênh bê tông.', items],
    ['above items that go on with it', '3. Hoàn thành ít nhất 12 km kênh bê tông.', ['- Rà soát các tuyến kênh.', '- Lập hồ sơ từng tuyến.']],
  ])('is work %s', (_, line, below) => {
    expect(readTasks(plan('II. NHIỆM VỤ', line, ...below))).toHaveLength(3)
  })
})

test('those listed item by item are bound by the line below them', () => {
  const text = notice(
    '2. Giao các phòng chuyên môn gồm:',
    '- Phòng Kinh tế (đối với chợ);',
    '- Phòng Văn hóa - Xã hội (đối với nhà văn hóa).',
    'Có trách nhiệm:',
    'a) Rà soát, phân loại tài sản.',
    'b) Lập hồ sơ giao tài sản.',
  )
  expect(leadsOf(text)).toEqual(['Phòng Kinh tế; Phòng Văn hóa - Xã hội', 'Phòng Kinh tế; Phòng Văn hóa - Xã hội'])
})

describe('headings that say whose duties stand below', () => {
  test.each([
    ['6. Nhiệm vụ chung của các thành viên Ban Chỉ đạo', 'các thành viên Ban Chỉ đạo'],
    ['7. Nhiệm vụ, quyền hạn của Trưởng Ban Chỉ đạo:', 'Trưởng Ban Chỉ đạo'],
    ['8. Trách nhiệm và quyền hạn cụ thể của Tổ trưởng Tổ công tác', 'Tổ trưởng Tổ công tác'],
  ])('%s', (heading, lead) => {
    expect(leadsOf(notice(heading, '- Tham dự đầy đủ các cuộc họp.'))).toEqual([lead])
  })
})

describe('what is handed in, or done with some cases, behind an order', () => {
  const behind = (text: string) => leadsOf(notice(`1. Phòng Kinh tế rà soát đất đai. ${text}`))

  test.each([
    'Kết quả rà soát, xử lý báo cáo Thường trực Đảng ủy (qua Văn phòng Đảng ủy) trước ngày 25 hằng tháng.',
    'Đối với các thửa đất chủ đã chết hoặc đang tranh chấp thì lập danh sách riêng.',
  ])('%s', text => {
    expect(behind(text)).toEqual(['Phòng Kinh tế', 'Phòng Kinh tế'])
  })

  test.each(['Hồ sơ báo cáo Đảng ủy đã được gửi.', 'Kết quả báo cáo Thường trực Đảng ủy cho thấy còn hạn chế.'])('told: %s', text => {
    expect(behind(text)).toEqual(['Phòng Kinh tế'])
  })
})

describe('who is told', () => {
  test.each([
    [
      'with two verbs for one work',
      '1. Giao Ban Quản lý dự án xã, đề nghị Mặt trận Tổ quốc xã vận động các hộ bàn giao mặt bằng.',
      'Ban Quản lý dự án xã; Mặt trận Tổ quốc xã',
    ],
    ['and asks others itself', '1. Đề nghị UBND các xã, phường, yêu cầu các đơn vị triển khai thực hiện.', 'UBND các xã, phường'],
    ['to make others work', '1. UBND xã chỉ đạo Phòng Kinh tế sửa chữa phòng học trước ngày 25/8/2026.', 'Phòng Kinh tế'],
    ['to act for another', '1. Phó Trưởng ban: Thay mặt Trưởng ban điều hành công việc.', 'Phó Trưởng ban'],
  ])('%s', (_, line, leads) => {
    expect(leadsOf(notice(line))).toEqual([leads])
  })

  test('a body that the paper is not of answers for those it directs', () => {
    const conclusion = `ĐẢNG BỘ TỈNH LÂM AN\nĐẢNG ỦY XÃ AN LẠC\n*\nSố: 12-KL/ĐU\nAn Lạc, ngày 12 tháng 8 năm 2026\n\nKẾT LUẬN\nphiên họp tháng 8\n\n1. Về giáo dục\n`
    expect(leadsOf(`${conclusion}- UBND xã chỉ đạo Phòng Văn hóa - Xã hội sửa chữa phòng học trước ngày 25/8/2026.\n`)).toEqual(['UBND xã'])
    expect(leadsOf(`${conclusion}- Công an xã tuần tra từ ngày 20/8 đến hết ngày 10/9/2026.\n`)).toEqual(['Công an xã'])
    expect(leadsOf(`${conclusion}- Công an xã tuần tra từ ngày 20/6 đến ngày 10/7/2026.\n`)).toEqual([])
  })

  test.each([
    'đồng thời các Phó Chủ tịch UBND xã theo lĩnh vực phụ trách chủ trì đối thoại.',
    'các Phó Chủ tịch UBND xã chủ trì đối thoại.',
  ])('behind a semicolon: %s', behind => {
    expect(leadsOf(notice(`1. Công an xã tuần tra ban đêm; ${behind}`))).toEqual(['Công an xã', 'các Phó Chủ tịch UBND xã'])
  })

  test('nobody, by a letter that tells how things stand', () => {
    const letter = `SỞ NỘI VỤ\nSố: 12/SNV-TC\nAn Lạc, ngày 12 tháng 8 năm 2026\n\nKính gửi: UBND các xã, phường.\n\nSở Nội vụ đã đề nghị UBND các xã, phường báo cáo tiến độ. Qua tổng hợp, tình hình thực hiện như sau:\n\nTính đến hết ngày 25/7/2026, toàn tỉnh đã rà soát 120/200 hồ sơ, đạt 60%. Có 06/20 xã đạt dưới 50%.\n`
    expect(leadsOf(letter)).toEqual([])
  })

  test('who ends by itself has nothing to do', () => {
    expect(leadsOf(notice('1. Trưởng ban: Chủ trì các cuộc họp.', 'Ban Chỉ đạo tự giải thể sau khi hoàn thành nhiệm vụ.'))).toEqual(['Trưởng ban'])
  })
})

test('what a letter asks for about funds is work', () => {
  const letter = `SỞ NỘI VỤ\nSố: 12/SNV-TC\nAn Lạc, ngày 12 tháng 8 năm 2026\n\nKính gửi: UBND các xã, phường.\n\nSở Nội vụ đề nghị UBND các xã, phường thực hiện một số nội dung sau:\n\n2. Về kinh phí\n\n- Tổng hợp nhu cầu, gửi Sở Tài chính trong 07 ngày làm việc.\n`
  expect(leadsOf(letter)).toEqual(['UBND các xã, phường'])
})

describe('a report turns to work to come', () => {
  const report = (...lines: string[]) =>
    `ỦY BAN NHÂN DÂN\nXÃ AN LẠC\nSố: 45/BC-UBND\nAn Lạc, ngày 06 tháng 6 năm 2026\n\nBÁO CÁO\nKết quả trả lời cử tri\n\nI. KẾT QUẢ\nĐã trả lời xong.\nII. ${lines.join('\n')}\n- Công khai kết quả trả lời trên trang thông tin.\n- Công an xã tuần tra ban đêm.\n`

  test.each([
    ['in a heading that assesses too', ['ĐÁNH GIÁ CHUNG VÀ NHIỆM VỤ THỜI GIAN TỚI', 'Thời gian tới, UBND xã tập trung thực hiện một số nhiệm vụ:']],
    ['in a lead-in below an assessment', ['ĐÁNH GIÁ CHUNG', 'Nhìn chung công việc có chuyển biến. Thời gian tới, UBND xã tập trung các việc sau:']],
    ['with a quarter that has not ended', ['ĐÁNH GIÁ CHUNG', 'Trong quý III/2026, UBND xã tập trung thực hiện các nhiệm vụ trọng tâm sau:']],
  ])('%s', (_, lines) => {
    expect(leadsOf(report(...lines))).toEqual(['UBND xã', 'Công an xã'])
  })

  test.each([
    ['a quarter that has', ['ĐÁNH GIÁ CHUNG', 'Trong quý I/2026, UBND xã tập trung thực hiện các nhiệm vụ trọng tâm sau:']],
    ['what was done', ['ĐÁNH GIÁ CHUNG', 'Trong thời gian đến nay, UBND xã đã thực hiện các nhiệm vụ sau:']],
  ])('not %s', (_, lines) => {
    expect(leadsOf(report(...lines))).toEqual([])
  })
})

describe('headings that name who acts', () => {
  const plan = (...lines: string[]) => `KẾ HOẠCH\nnăm học mới\n\nI. MỤC ĐÍCH\nBảo đảm an toàn trong trường học.\n\nII. NHIỆM VỤ\n\n${lines.join('\n\n')}\n`

  test('for all paragraphs below them, what stands in brackets aside', () => {
    expect(
      leadsOf(
        plan(
          '1. Đối với Ban Giám hiệu nhà trường (đồng chí Lò Văn Én phụ trách)',
          'Phân công rõ nhiệm vụ từng giáo viên.',
          'Duy trì chế độ giao ban định kỳ.',
          '2. Đối với đội ngũ giáo viên',
          'Tăng cường giáo dục kỹ năng sống cho học sinh.',
        ),
      ),
    ).toEqual(['Ban Giám hiệu nhà trường', 'Ban Giám hiệu nhà trường', 'giáo viên'])
  })

  test('on lines of their own, without a number', () => {
    const text = plan(
      'Ban Giám hiệu nhà trường',
      'Phân công rõ nhiệm vụ từng giáo viên.',
      'Tổ Văn phòng',
      'Lập sổ theo dõi học sinh vắng học từng ngày.',
      'Chế độ báo cáo',
      'Các tổ báo cáo kết quả trước ngày 25/5/2026.',
    )
    expect(leadsOf(text)).toEqual(['Ban Giám hiệu nhà trường', 'Tổ Văn phòng', 'Các tổ'])
  })
})

test.each([
  ['in the work of a row', '| 1 | Phối hợp với Bộ Công an hoàn thiện cổng dịch vụ | Sở Nội vụ | Các xã | 30/11/2026 |', ['Các xã', 'Bộ Công an']],
  ['there and in its column', '| 1 | Phối hợp với Công an xã tuần tra | Phòng Kinh tế | Công an xã | 30/11/2026 |', ['Công an xã']],
])('who takes part, said %s', (_, row, supporting) => {
  const text = `${head('KẾ HOẠCH', 'Chuyển đổi số')}I. NHIỆM VỤ\n\n| TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn |\n|---|---|---|---|---|\n${row}\n`
  expect(readTasks(text).map(task => task.supporting.map(({ name }) => name))).toEqual([supporting])
})

test('whom one must agree with takes part', () => {
  const [task] = readTasks(notice('1. Giao Phòng Kinh tế trao đổi, thống nhất với Công an xã để xác định danh sách.'))
  expect([task?.lead.map(({ name }) => name), task?.supporting.map(({ name }) => name)]).toEqual([['Phòng Kinh tế'], ['Công an xã']])
})
