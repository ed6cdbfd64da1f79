import { describe, expect, test } from 'vitest'
import { read, sourceFromText } from '../../read.ts'

const head = (type: string, subject: string): string =>
  `ỦY BAN NHÂN DÂN\nXÃ AN KHÊ THƯỢNG\nSố: 12/TB-UBND\nAn Khê Thượng, ngày 11 tháng 3 năm 2026\n\n${type}\n${subject}\n\n`
const readTasks = (text: string) => read(sourceFromText(text)).tasks
const names = (bodies: readonly { name: string }[]) => bodies.map(({ name }) => name).join('; ')
const leadsOf = (text: string) => readTasks(text).map(task => names(task.lead))
const plan = (...lines: string[]) => `${head('KẾ HOẠCH', 'Giảm nghèo năm 2026')}${lines.join('\n\n')}`
const notice = (...lines: string[]) => `${head('THÔNG BÁO', 'Kết luận của Chủ tịch UBND xã tại phiên họp tháng 3')}${lines.join('\n\n')}`
const conclusion = (...lines: string[]) => `${head('KẾT LUẬN', 'của Ban Thường vụ Đảng ủy')}${lines.join('\n\n')}`
const report = (...lines: string[]) => `${head('BÁO CÁO', 'Kết quả năm 2026')}I. KẾT QUẢ\n\n${lines.join('\n\n')}`
const underBody = (sentence: string) => readTasks(plan('II. TỔ CHỨC THỰC HIỆN', '1. Phòng Kinh tế', `- ${sentence}`))

describe('a time stands before the work', () => {
  test.each([
    'Trong quý II, tập trung tháo gỡ vướng mắc về mặt bằng.',
    'Đến hết quý III năm 2026 hoàn thành sắp xếp lại các bản.',
    'Từ nay đến cuối năm, rà soát lại toàn bộ hồ sơ tồn đọng.',
    'Trong tháng 7/2026, cắm biển cảnh báo tại các ngầm tràn.',
    'Trước ngày 20/6 hoàn tất việc chốt danh sách.',
    'Thời gian tới, đẩy mạnh tuyên truyền tại các thôn.',
    'Ngay trong tuần này, cử cán bộ xuống từng hộ.',
    'Sáng thứ Hai hằng tuần, giao ban với các trưởng thôn.',
  ])('%s', sentence => {
    expect(underBody(sentence).map(task => names(task.lead))).toEqual(['Phòng Kinh tế'])
  })

  test.each([
    'Trong quý I, thu ngân sách đạt 26% dự toán.',
    'Thu tháng 8 ước đạt 4,2 tỷ đồng, tăng 6% so với cùng kỳ, trong đó tổ chức chợ đêm thu 0,3 tỷ đồng.',
    'Tới dự và chỉ đạo hội nghị có đồng chí Giám đốc Sở Y tế.',
    'Việc tiêm phòng được chia làm 02 đợt theo hướng dẫn của tỉnh.',
    'Căn cứ Tờ trình số 11/TTr-KT ngày 09/02/2026 của Phòng Kinh tế về việc đề nghị mở chợ Nà Lường;',
    'Thực hiện Quyết định số 83/QĐ-UBND ngày 14/01/2026 của UBND tỉnh về việc ủy quyền cho Giám đốc Sở Xây dựng thực hiện một số việc;',
    'Dự báo từ chiều 12/9 đến ngày 13/9/2026, trong xã có mưa to.',
    'Công tác phụ nữ được quan tâm, các chi hội duy trì sinh hoạt hằng tháng.',
    'Ban Chỉ đạo làm việc theo chế độ kiêm nhiệm.',
    'Trưởng ban sử dụng con dấu của UBND xã.',
    'Trong tháng 7 có 3 đợt mưa lớn.',
    'Đến nay hoàn thành 12/14 tiêu chí.',
  ])('%s is told', sentence => {
    expect(leadsOf(report(`1. Phòng Kinh tế`, `- ${sentence}`))).toEqual([])
  })
})

describe('in a conclusion whoever is named as subject is told what to do', () => {
  test.each([
    ['Bí thư chi bộ, trưởng bản ký cam kết với từng hộ có nương giáp rừng, nộp danh sách trong ngày 25/3.', 'Bí thư chi bộ; trưởng bản'],
    ['Công an xã căn cứ tình hình thực tế tổ chức tuần tra ban đêm.', 'Công an xã'],
    ['Thư ký: Ghi biên bản các cuộc họp.', 'Thư ký'],
    ['Đồng chí Lò Thị Hoa, Ủy viên Ban Thường vụ, phụ trách địa bàn thôn có trách nhiệm dự sinh hoạt chi bộ.', 'Ủy viên Ban Thường vụ'],
    ['Công ty TNHH Đại Phát và Doanh nghiệp tư nhân An Thành khai thác đúng phạm vi được cấp phép.', 'Công ty TNHH Đại Phát; Doanh nghiệp tư nhân An Thành'],
    ['Riêng TDP số 4 và TDP số 11 báo cáo giải trình trước ngày 15/4/2026.', 'TDP số 4; TDP số 11'],
    ['Thôn số 3 và thôn số 5 dọn vệ sinh đường làng trước ngày 15/4/2026.', 'Thôn số 3; thôn số 5'],
    ['Nghiêm cấm các cơ quan thu thêm lệ phí.', 'các cơ quan'],
    ['Trạm Y tế xã, Phòng Kinh tế lấy mẫu nước giếng 02 tuần một lần.', 'Trạm Y tế xã; Phòng Kinh tế'],
    ['Đồng chí Chủ nhiệm UBKT Đảng ủy theo dõi riêng 02 nhiệm vụ quá hạn.', 'Chủ nhiệm UBKT Đảng ủy'],
    ['Chủ các tàu cá phải hoàn thành việc lắp đặt trong quý II/2026.', 'Chủ các tàu cá'],
    ['Điện lực khu vực dời 04 cột điện ở ấp Rạch Lùm chậm nhất ngày 20/4/2026.', 'Điện lực khu vực'],
  ])('%s', (sentence, lead) => {
    expect(leadsOf(notice('1. Về các việc tồn đọng', '- Giao Công an xã chủ trì tuần tra ban đêm.', `- ${sentence}`))).toEqual(['Công an xã', lead])
    expect(leadsOf(notice('1. Ý kiến chỉ đạo', `- ${sentence}`))).toEqual([lead])
  })

  test.each([
    'Thôn Phú Hải làm tốt việc tự quản bãi ngang từ đầu tháng 5.',
    'Các thôn chưa lập danh sách hộ phải sơ tán.',
    'Đến ngày 10/3/2026, các cơ quan, đơn vị hoàn thành 27/34 nhiệm vụ (79,4%).',
    'Trung tâm Phục vụ hành chính công giải quyết 7.391/7.418 hồ sơ.',
  ])('%s tells how things are', sentence => {
    expect(leadsOf(notice('1. Hiện trạng', `- ${sentence}`))).toEqual([])
    expect(leadsOf(notice('1. Về các việc tồn đọng', `- ${sentence}`))).toEqual([])
  })
})

describe('a matter, a colon, and who does what', () => {
  test.each([
    ['Đường đê bao ấp Kinh Ranh sụp 30 m: Phòng Kinh tế cắm biển cảnh báo, gia cố xong trước ngày 15/4/2026.', 'Phòng Kinh tế'],
    ['Giấy xác nhận tình trạng hôn nhân trả trễ: Trung tâm Phục vụ hành chính công gọi điện xin lỗi từng hộ.', 'Trung tâm Phục vụ hành chính công'],
    ['Cột điện mất an toàn ở ấp Rạch Lùm (04 cột): UBND xã làm việc với Điện lực khu vực để dời cột.', 'UBND xã'],
    ['Về rác thải tồn đọng tại chợ: giao Công an xã xử lý dứt điểm.', 'Công an xã'],
  ])('%s', (sentence, lead) => {
    expect(leadsOf(notice('II. TRẢ LỜI KIẾN NGHỊ CỦA CÁC ẤP', `1. ${sentence}`))).toEqual([lead])
  })

  test.each([
    'Đường đê bao ấp Kinh Ranh sụp 30 m: Phòng Kinh tế đã cắm biển cảnh báo.',
    'Số hồ sơ quá hạn: Phòng Kinh tế 12 hồ sơ, Công an xã 3 hồ sơ.',
  ])('%s tells', sentence => {
    expect(leadsOf(notice('II. TRẢ LỜI KIẾN NGHỊ CỦA CÁC ẤP', `1. ${sentence}`))).toEqual([])
  })
})

describe('those who take part stand first', () => {
  test.each([
    ['Cùng Trạm Y tế, các trường học kiểm tra bếp ăn bán trú.', 'Trạm Y tế; các trường học'],
    ['Cùng với Công an xã và các thôn vận động người dân nộp lại vũ khí.', 'Công an xã; các thôn'],
    ['Cùng các thôn rà soát hộ có nhà tạm.', 'các thôn'],
  ])('%s', (sentence, supporting) => {
    expect(underBody(sentence).map(task => [names(task.lead), names(task.supporting)])).toEqual([['Phòng Kinh tế', supporting]])
  })

  test('the same day and the same time are nobody', () => {
    expect(underBody('Cùng thời gian trên, tổ chức trực ban tại trụ sở.').flatMap(task => task.supporting)).toEqual([])
  })
})

describe('one body asks outsiders', () => {
  test.each([
    ['Ban Quản lý dự án yêu cầu nhà thầu hạ cần cẩu, đưa công nhân ra khỏi lán trại.', 'Ban Quản lý dự án'],
    ['Phòng Kinh tế đề nghị các hộ ký cam kết xong trước ngày 15/4/2026.', 'Phòng Kinh tế'],
    ['UBND xã có văn bản đề nghị Sở Tài chính bổ sung kinh phí trong tháng 4/2026.', 'UBND xã'],
    ['Công an xã yêu cầu các chủ cơ sở karaoke ký cam kết.', 'Công an xã'],
    ['Chủ tịch UBND xã yêu cầu các nhà thầu đẩy nhanh tiến độ.', 'các nhà thầu'],
    ['Văn phòng HĐND và UBND xã thông báo và yêu cầu các đơn vị liên quan nghiêm túc thực hiện.', 'các đơn vị liên quan'],
  ])('%s', (sentence, lead) => {
    expect(leadsOf(notice('2. Ý kiến chỉ đạo', `- ${sentence}`))).toEqual([lead])
  })
})

test.each([
  ['Sở Nông nghiệp và Môi trường được yêu cầu khảo sát, đề xuất đầu tư 02 trạm bơm.', ['Sở Nông nghiệp và Môi trường']],
  ['Phòng Kinh tế được giao chủ trì rà soát quy hoạch.', ['Phòng Kinh tế']],
  ['Công an xã được phân công trực tại ngầm tràn.', ['Công an xã']],
  ['Phòng Kinh tế được giao 12 chỉ tiêu.', []],
])('the passive: %s', (sentence, leads) => {
  expect(leadsOf(plan('II. NHIỆM VỤ', `- ${sentence}`))).toEqual(leads)
})

test.each([
  ['Phó Chủ tịch UBND xã Đào Quang Thuyết trực tiếp chỉ đạo việc nghiệm thu.', 'Phó Chủ tịch UBND xã'],
  ['Chủ tịch UBND xã Lò Văn Én chịu trách nhiệm toàn diện.', 'Chủ tịch UBND xã'],
  ['Chủ tịch UBND xã An Khê Thượng chịu trách nhiệm toàn diện.', 'Chủ tịch UBND xã An Khê Thượng'],
  ['Hội Nông dân, Đoàn Thanh niên mỗi đoàn thể nhận 01 tuyến đường hoa.', 'Hội Nông dân; Đoàn Thanh niên'],
  ['Các thôn mỗi thôn cử 02 người tham gia tập huấn.', 'Các thôn'],
  ['Các ngân hàng thương mại trên địa bàn xem xét giãn nợ cho hộ bị thiệt hại.', 'Các ngân hàng thương mại'],
])('the name ends where the person or the share begins: %s', (sentence, lead) => {
  expect(leadsOf(plan('II. NHIỆM VỤ', `- ${sentence}`))).toEqual([lead])
})

describe('cells of a table that was merged', () => {
  const rows = (...cells: string[]) =>
    readTasks(plan(`| TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn |\n|---|---|---|---|---|\n${cells.join('\n')}`)).map(task => [
      names(task.lead),
      names(task.supporting),
      task.lead[0]?.basis ?? null,
      task.deadline?.date ?? task.deadline?.kind ?? null,
    ])

  test('an empty lead, or one that says the same, is that of the row above', () => {
    expect(
      rows(
        '| 1 | Rà soát thủ tục hành chính | Phòng Kinh tế | Công an xã | 15/4/2026 |',
        '| 2 | Lắp đặt ki-ốt tự phục vụ | | Các thôn | 30/4/2026 |',
        '| 3 | Tập huấn cho công chức | nt | nt | Như trên |',
        '| 4 | Kiểm tra công vụ | -nt- | | Hằng quý |',
      ),
    ).toEqual([
      ['Phòng Kinh tế', 'Công an xã', 'stated', '2026-04-15'],
      ['Phòng Kinh tế', 'Các thôn', 'inherited', '2026-04-30'],
      ['Phòng Kinh tế', 'Các thôn', 'inherited', '2026-04-30'],
      ['Phòng Kinh tế', '', 'inherited', 'recurring'],
    ])
  })

  test('not across the title of a group', () => {
    expect(
      rows(
        '| 1 | Rà soát thủ tục hành chính | Phòng Kinh tế | | 15/4/2026 |',
        '| B | CHUYỂN ĐỔI SỐ | | | |',
        '| 2 | Số hóa hồ sơ lưu trữ | | | 30/4/2026 |',
      ).map(row => row[0]),
    ).toEqual(['Phòng Kinh tế', ''])
  })
})

describe('a demand on whoever it concerns', () => {
  test.each([
    'Hộ nào không chấp hành thì lập biên bản, xử phạt theo quy định.',
    'Đơn vị nào chậm báo cáo thì kiểm điểm trước toàn xã.',
    'Trường nào không lưu mẫu thức ăn phải lập biên bản.',
  ])('%s', sentence => {
    expect(underBody(sentence).map(task => names(task.lead))).toEqual(['Phòng Kinh tế'])
  })

  test('what must be with the work as a whole is a task of the frame', () => {
    expect(leadsOf(plan('I. MỤC ĐÍCH, YÊU CẦU', '2. Công việc phải có người phụ trách, có sản phẩm, có thời hạn.'))).toEqual([''])
  })

  test('what is to be minded under a lead-in', () => {
    expect(leadsOf(conclusion('1. Về đề án', 'Thống nhất với dự thảo Đề án. Trong đó lưu ý:', '- Xác định rõ cơ chế chia sẻ lợi ích.'))).toEqual([''])
  })
})

test('items of a report and of news that only tell stay silent', () => {
  expect(
    leadsOf(
      report(
        '1. Công an xã mở đợt cao điểm, bắt 03 vụ, xử phạt 12 trường hợp.',
        '2. Các thôn đắp 12 km bờ bao, cắm 40 biển cảnh báo.',
        '3. Cùng các thôn vận động 45 hộ.',
      ),
    ),
  ).toEqual([])
})

describe('rhythms', () => {
  test.each([
    'Báo cáo tiến độ với Thường trực Đảng ủy 15 ngày một lần, nêu rõ hộ nào vướng.',
    'Lấy mẫu nước giếng 02 tuần một lần.',
    'Phát tin bão trên loa truyền thanh 03 giờ/lần.',
    'Cứ 10 ngày một lần rà soát danh sách hộ có nguy cơ.',
    'Tổ chức tổng vệ sinh mỗi tháng 02 lần.',
    'Kiểm tra bếp ăn bán trú 2 lần/tháng.',
    'Giao ban với các trưởng thôn tuần 01 buổi hằng tuần.',
  ])('%s', sentence => {
    expect(underBody(sentence).map(task => task.deadline?.kind)).toEqual(['recurring'])
  })
})

test.each([
  ['Gieo mạ từ 20/01 đến 30/01/2026, cấy tập trung và xong trước ngày 28/02/2026.', '2026-02-28'],
  ['Mở lớp từ ngày 05/5 đến ngày 10/5/2026.', '2026-05-10'],
  ['Từ 01/6 đến 15/6/2026 rà soát hộ nghèo; báo cáo chậm nhất 20/6/2026.', '2026-06-20'],
])('the last day: %s', (sentence, day) => {
  expect(underBody(sentence).map(task => task.deadline?.date)).toEqual([day])
})

test.each([
  ['Phối hợp với Chi nhánh Khai thác công trình thủy lợi điều tiết nước.', 'Chi nhánh Khai thác công trình thủy lợi'],
  ['Phối hợp với Trạm Trồng trọt và Bảo vệ thực vật khu vực Yên Khánh mở 06 lớp tập huấn.', 'Trạm Trồng trọt và Bảo vệ thực vật khu vực Yên Khánh'],
  ['Phối hợp với Chi nhánh Văn phòng Đăng ký đất đai khu vực Khe Sim giải quyết xong 118 hồ sơ.', 'Chi nhánh Văn phòng Đăng ký đất đai khu vực Khe Sim'],
  ['Phối hợp kiểm lâm địa bàn tổ chức trực 24/24 giờ.', 'kiểm lâm địa bàn'],
  ['Phối hợp với các xóm Lũng Rì, Phja Thắp, Hội Phụ nữ xã khôi phục nghề dệt.', 'Xóm Lũng Rì; Xóm Phja Thắp; Hội Phụ nữ xã'],
])('who takes part: %s', (sentence, supporting) => {
  expect(underBody(sentence).map(task => names(task.supporting))).toEqual([supporting])
})

test('one’s own people behind a semicolon do not split; a general name with a limit of its own does', () => {
  expect(underBody('Là đầu mối tham mưu chỉ đạo sản xuất; phân công cán bộ bám từng thôn.')).toHaveLength(1)
  expect(
    leadsOf(
      notice('1. Ý kiến chỉ đạo', '- Giao Văn phòng hoàn thiện báo cáo, gửi các thành viên góp ý; các thành viên UBND trả lời chậm nhất ngày 24/11/2026.'),
    ),
  ).toEqual(['Văn phòng', 'các thành viên UBND'])
})

test('a colon in brackets ends no heading', () => {
  expect(underBody('Sơ tán 164 hộ đến nơi an toàn, hoàn thành trước 15 giờ ngày 24/9/2026 (khu 1: 38 hộ, khu 2: 126 hộ).')).toHaveLength(1)
})

describe('what is to come is work, what was agreed and who signs is not', () => {
  test('under the next hours and weeks a report sets work', () => {
    const lines = [
      'I. TÌNH HÌNH',
      'Có 12 điểm sạt lở.',
      'II. CÔNG VIỆC TRONG 24 GIỜ TỚI',
      '1. Phòng Kinh tế thống kê thiệt hại, báo cáo trước 16 giờ ngày 23/7/2026.',
    ]
    expect(leadsOf(`${head('BÁO CÁO', 'Công tác ứng phó mưa lũ')}${lines.join('\n\n')}`)).toEqual(['Phòng Kinh tế'])
  })

  test.each(['Kiến nghị sửa mái nhà đa năng: đồng ý về chủ trương.', 'Lò Thị Huyền Lê Minh Đức'])('%s', sentence => {
    expect(leadsOf(notice('II. KẾT LUẬN CỦA CHỦ TRÌ', `- ${sentence}`))).toEqual([])
  })
})

describe('persons and bodies that act', () => {
  const minutes = (sentence: string) => leadsOf(`${head('BIÊN BẢN', 'Họp giao ban tuần 32')}II. KẾT LUẬN CỦA CHỦ TRÌ\n\n1. ${sentence}`)
  test.each([
    ['Bà Huyền tổng hợp, gửi biên bản cho các thành phần dự họp.', ['Huyền']],
    ['Đ/c Phúc (Phó Chủ tịch) chủ trì làm việc với 03 hộ lấn chiếm.', ['Phúc']],
    ['Các khu phố nộp danh sách hộ cận nghèo hạn chót 15/8/2026.', ['Các khu phố']],
    ['Hiệu trưởng các trường học cho học sinh nghỉ học khi có cảnh báo lũ quét.', ['Hiệu trưởng các trường học']],
    ['Bí thư chi bộ gặp gỡ, nhắc nhở 02 đảng viên vắng sinh hoạt.', ['Bí thư chi bộ']],
  ])('%s', (sentence, leads) => {
    expect(minutes(sentence)).toEqual(leads)
  })
})

test('those named in an article are charged as well; a list of places makes posts', () => {
  expect(
    leadsOf(
      `${head('QUYẾT ĐỊNH', 'Về việc kiện toàn Tổ công tác')}Điều 4. Chánh Văn phòng và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.`,
    ),
  ).toEqual(['Chánh Văn phòng; các ông, bà có tên tại Điều 1'])
  expect(leadsOf(plan('II. NHIỆM VỤ', '6. Trưởng các thôn: Nà Tông, Khuổi Slưn', '- Khi mưa trên 100 mm, gõ kẻng báo động cho dân.'))).toEqual([
    'Trưởng thôn Nà Tông; Trưởng thôn Khuổi Slưn',
  ])
})

describe('what people ask, and how they were answered', () => {
  const answers = (...lines: string[]) => `${head('BÁO CÁO', 'Kết quả giải quyết kiến nghị của cử tri')}II. TRẢ LỜI CÁC KIẾN NGHỊ\n\n${lines.join('\n\n')}`

  test.each([
    'Cử tri thôn Bản Nưa đề nghị sửa chữa đường vào nghĩa trang.',
    'Bà con xóm Lũng Én phản ánh tình trạng mất nước sinh hoạt.',
    'Ý kiến cử tri thôn 3: Đề nghị UBND xã lắp đèn đường.',
    'Nhiều hộ dân mong muốn được vay vốn chăn nuôi.',
    'Trả lời: Nội dung này thuộc thẩm quyền của Sở Xây dựng.',
    'Giải trình: UBND xã sẽ cân đối kinh phí trong năm 2027.',
    'Trả lời: UBND xã tiếp thu.',
  ])('%s charges nobody', sentence => {
    expect(readTasks(answers(`1. ${sentence}`))).toEqual([])
  })

  test.each([
    ['Trả lời: Giao Phòng Kinh tế kiểm tra đường ống; trong thời gian chờ khắc phục, xóm Lũng Én cử người trực bể nước.', ['Phòng Kinh tế', 'xóm Lũng Én']],
    ['Trả lời: Phòng Kinh tế làm việc với ngân hàng; Công an xã rà soát cư trú của các hộ.', ['Phòng Kinh tế', 'Công an xã']],
    ['Đề nghị Ban Pháp chế HĐND xã giám sát; kiến nghị Sở Nội vụ sớm hướng dẫn.', ['Ban Pháp chế HĐND xã', 'Sở Nội vụ']],
  ])('%s', (sentence, leads) => {
    expect(leadsOf(answers(`1. ${sentence}`))).toEqual(leads)
  })
})

test('a petition behind other work is no task of those it goes to', () => {
  expect(leadsOf(plan('II. TỔ CHỨC THỰC HIỆN', '1. Phòng Kinh tế', '- Khảo sát tuyến đường; kiến nghị Sở Xây dựng bố trí vốn.'))).toEqual(['Phòng Kinh tế'])
})

test('who takes part below a lead-in takes part in each of its items', () => {
  const tasks = readTasks(
    notice(
      '1. Công an xã chủ trì, phối hợp với Ban Chỉ huy Quân sự xã:',
      '- Tuần tra ban đêm tuyến liên xã.',
      '- Phòng Kinh tế bố trí kinh phí trước ngày 20/5.',
    ),
  )
  expect(tasks.map(task => [names(task.lead), names(task.supporting)])).toEqual([
    ['Công an xã', 'Ban Chỉ huy Quân sự xã'],
    ['Phòng Kinh tế', ''],
  ])
})

test.each([
  'Trạm Y tế trực cấp cứu 24/24 giờ.',
  'Các trường học sửa chữa phòng học trước ngày 15/8/2026 để đón học sinh.',
  'Quá thời hạn nêu trên, thủ trưởng đơn vị phải giải trình bằng văn bản.',
])('a day is no ratio, a time opens: %s', sentence => {
  expect(readTasks(notice('1. Ý kiến chỉ đạo', `- ${sentence}`))).toHaveLength(1)
})

test('what was asked for and done is no task', () => {
  expect(readTasks(plan('I. THỰC TRẠNG', 'Tổ công tác đã phát hiện 05 vụ vi phạm; yêu cầu 04 hộ tháo dỡ và các hộ đã tự tháo dỡ.'))).toEqual([])
})
