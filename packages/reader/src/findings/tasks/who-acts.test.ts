import { describe, expect, test } from 'vitest'
import { read, sourceFromText } from '../../read.ts'

const head =
  'ỦY BAN NHÂN DÂN\nXÃ AN KHÊ THƯỢNG\nSố: 12/KH-UBND\nAn Khê Thượng, ngày 11 tháng 3 năm 2026\n\nKẾ HOẠCH\nGiảm nghèo năm 2026\n\nII. NHIỆM VỤ, GIẢI PHÁP\n\n'
const tasksOf = (...lines: string[]) => read(sourceFromText(head + lines.join('\n\n'))).tasks
const names = (bodies: readonly { name: string }[]) => bodies.map(({ name }) => name).join('; ')
const leadsOf = (sentence: string) => tasksOf(`1. ${sentence}`).map(task => names(task.lead))
const partnersOf = (sentence: string) => tasksOf(`1. ${sentence}`).map(task => names(task.supporting))

describe('who must act', () => {
  test.each([
    ['Phân công đồng chí Đinh Văn Lực, Phó Chủ tịch UBND xã, Chủ tịch Hội đồng bồi thường đối thoại với các hộ.', 'Phó Chủ tịch UBND xã'],
    ['Giao đồng chí Trần Văn An, Phó Chủ tịch UBND xã, Trưởng Công an xã theo dõi.', 'Phó Chủ tịch UBND xã; Trưởng Công an xã'],
    ['Cuối mùa khô, Đảng ủy UBND xã phối hợp với Hạt Kiểm lâm đánh giá kết quả.', 'Đảng ủy UBND xã'],
    ['Mỗi tuần một lần, người đứng đầu phải họp với chủ đầu tư để gỡ vướng.', 'người đứng đầu'],
    ['Việc sửa chữa hai cống Khe Sim, Nà Lường, UBND xã đôn đốc nhà thầu làm xong trước 30/6.', 'UBND xã'],
    ['Mục tiêu là đến hết ngày 30/6/2026 UBND xã phải bàn giao 100% mặt bằng.', 'UBND xã'],
    ['Chi trả xong tiền dịch vụ môi trường rừng trong quý II/2026 do Phòng Kinh tế chủ trì, Văn phòng HĐND và UBND xã phối hợp.', 'Phòng Kinh tế'],
    ['UBND xã cân đối phần ngân sách, Công an xã lập thiết kế và đưa vào sử dụng trong quý IV.', 'UBND xã; Công an xã'],
    ['UBND xã báo cáo Thường trực Đảng ủy xã, Công an xã theo dõi địa bàn.', 'UBND xã'],
    ['Trưởng thôn 3, thôn 5, thôn Khe Sim chịu trách nhiệm kiểm tra các đoạn đê.', 'Trưởng thôn 3; Trưởng thôn 5; Trưởng thôn Khe Sim'],
    ['Giao đồng chí Phó Chủ tịch UBND xã phụ trách kinh tế và Phòng Kinh tế làm việc với nhà thầu.', 'Phó Chủ tịch UBND xã phụ trách kinh tế; Phòng Kinh tế'],
    ['Công an xã là đơn vị đầu mối, cùng với Trạm Y tế vận động người dân kích hoạt tài khoản.', 'Công an xã'],
    ['Phòng Văn hóa - Xã hội xem xét trợ cấp đột xuất cho các hộ có nhà bị sập.', 'Phòng Văn hóa - Xã hội'],
    ['Hiệu trưởng các trường tiểu học, THCS bảo đảm 100% học sinh con hộ nghèo được miễn học phí.', 'Hiệu trưởng các trường tiểu học, THCS'],
    ['Các đơn vị, ban nhân dân các thôn báo cáo kết quả về UBND xã trước ngày 25/6.', 'Các đơn vị; ban nhân dân các thôn'],
    ['Ban nhân dân 19 thôn rà soát hộ nghèo.', 'Ban nhân dân 19 thôn'],
    ['Hằng tháng Chủ tịch UBND xã tiếp công dân ít nhất 02 ngày.', 'Chủ tịch UBND xã'],
    ['Mỗi tháng ít nhất 02 lần, Công an xã kiểm tra các nhà trọ.', 'Công an xã'],
    ['Hằng tháng tổ chức giao ban với trưởng các thôn.', ''],
    ['Về phía Công an xã, khẩn trương rà soát các cơ sở kinh doanh.', 'Công an xã'],
    ['Việc rà soát các hộ nghèo giao các chi bộ trực thuộc thực hiện.', 'các chi bộ trực thuộc'],
    ['Để hoàn thành các chỉ tiêu đã đề ra, đồng chí Bí thư Đảng ủy yêu cầu UBND xã rà soát từng công trình.', 'UBND xã'],
    ['UBKT Đảng ủy kết thúc cuộc giám sát còn lại trong tháng 11/2026.', 'UBKT Đảng ủy'],
    ['Yêu cầu bí thư 07 chi bộ kiểm điểm bằng văn bản.', 'bí thư 07 chi bộ'],
    ['Ủy ban bầu cử xã chỉ đạo các tổ bầu cử rà soát danh sách cử tri.', 'Ủy ban bầu cử xã'],
    ['Đảng ủy viên phụ trách bản và bí thư chi bộ bản có liên quan trực tiếp nắm tình hình.', 'Đảng ủy viên phụ trách bản; bí thư chi bộ bản có liên quan'],
    ['Việc này đề nghị Ủy ban MTTQ Việt Nam xã chủ trì, Phòng phục vụ.', 'Ủy ban MTTQ Việt Nam xã'],
    ['Trưởng buôn Kô, buôn Tring 2 và thôn 6 vận động các hộ bàn giao mặt bằng.', 'Trưởng buôn Kô; Trưởng buôn Tring 2; Trưởng thôn 6'],
    ['Các trường: TH Nguyễn Trãi, THCS Ea Mơ, MN Hoa Ban gửi báo cáo trước ngày 15/4.', 'Trường TH Nguyễn Trãi; Trường THCS Ea Mơ; Trường MN Hoa Ban'],
    ['Xóa các điểm lõm sóng tại tổ 9, tổ 14 (nhà mạng thực hiện).', 'nhà mạng'],
    ['Giao Trung tâm Phát triển quỹ đất khu vực 4 chủ trì kiểm đếm.', 'Trung tâm Phát triển quỹ đất khu vực 4'],
    ['Các phòng chuyên môn rà soát 11 đơn đang giải quyết, đơn nào rõ thì trả lời ngay.', 'Các phòng chuyên môn'],
    ['Các chi bộ còn nợ đảng phí khẩn trương nộp dứt điểm.', 'Các chi bộ còn nợ đảng phí'],
    ['Trưởng thôn, làng chịu trách nhiệm trước Chủ tịch UBND xã.', 'Trưởng thôn, làng'],
    ['Người đứng đầu cấp ủy, chính quyền chịu trách nhiệm về kết quả giảm nghèo.', 'Người đứng đầu cấp ủy, chính quyền'],
    ['Yêu cầu xã Bình Lâm cắm biển cảnh báo tại các điểm sạt lở.', 'xã Bình Lâm'],
    ['Kêu gọi người dân hiến đất làm đường.', ''],
    [
      'Căn cứ Kế hoạch này, các cấp ủy trực thuộc, các cơ quan, đơn vị theo chức trách của mình khẩn trương thực hiện.',
      'các cấp ủy trực thuộc; các cơ quan, đơn vị',
    ],
    ['Việc này do đồng chí Phó Chủ tịch UBND xã Nguyễn Văn An trực tiếp chỉ đạo.', 'Phó Chủ tịch UBND xã'],
    [
      'Phòng Kinh tế, Công an xã theo chức năng, nhiệm vụ được giao căn cứ Kế hoạch số 12-KH/ĐU ngày 05/3/2026 của Ban Thường vụ Đảng ủy và tình hình của từng thôn, lập danh sách các hộ.',
      'Phòng Kinh tế; Công an xã',
    ],
    ['Phòng Kinh tế tổng hợp, đối chiếu với danh sách đã được phê duyệt.', 'Phòng Kinh tế'],
    ['Tổ kiểm tra liên ngành sau khi được thành lập tổ chức kiểm tra đột xuất các quán ăn.', 'Tổ kiểm tra liên ngành'],
    ['Lãnh đạo sinh hoạt chuyên đề quý IV về nêu gương.', ''],
    ['Lãnh đạo xã trực tiếp kiểm tra các tuyến kè.', 'Lãnh đạo xã'],
    ['Khi cơ quan có thẩm quyền đề nghị, cơ sở giáo dục cung cấp thông tin về học sinh.', 'cơ sở giáo dục'],
    ['Phối hợp với Ban Văn hóa tham mưu Thường trực HĐND đề nghị UBND xã thống nhất mức chi.', ''],
    [
      'Yêu cầu các cơ quan, đơn vị được giao làm chủ đầu tư, trưởng các thôn và các nhà thầu đẩy nhanh giải ngân.',
      'các cơ quan, đơn vị được giao làm chủ đầu tư; trưởng các thôn; các nhà thầu',
    ],
    ['Phòng Quản lý kết cấu hạ tầng giao thông hướng dẫn các thôn.', 'Phòng Quản lý kết cấu hạ tầng giao thông'],
    [
      'Trưởng các thôn Khe Sim, Nà Lường (xã Bình Lâm), nơi còn nhiều hộ chưa nhận tiền, có trách nhiệm tổ chức họp dân.',
      'Trưởng thôn Khe Sim; Trưởng thôn Nà Lường',
    ],
    ['Cấp ủy, chính quyền, trước hết là người đứng đầu phải thực sự gương mẫu.', 'Cấp ủy; chính quyền'],
    ['Các thôn, nhất là thôn Khe Sim, tuần tra ban đêm.', 'Các thôn'],
    ['Cơ sở vật chất, thiết bị: Đầu tư, nâng cấp phòng thực hành.', ''],
    ['Chị Lò Thị Mai tổng hợp số liệu, lập nhóm để nhắc việc.', 'Lò Thị Mai'],
  ])('%s', (sentence, leads) => {
    expect(leadsOf(sentence)).toEqual([leads])
  })

  test('what tells how things stand, and the title of an annex, order nothing', () => {
    expect(leadsOf('Tiến độ đang chậm, giải ngân mới đạt 9,2/16 tỷ đồng (57,5%).')).toEqual([])
    expect(tasksOf('Phụ lục: MỘT SỐ CHỈ TIÊU CHỦ YẾU')).toEqual([])
  })

  test('an item that strives for something is work among the others', () => {
    expect(leadsOf('Phấn đấu đến hết năm 2026 giải quyết trên 90% kiến nghị của cử tri.')).toEqual([''])
  })

  test('what was agreed and nothing more, and goals in figures, order nothing', () => {
    expect(leadsOf('Đồng ý để đồng chí Phó Chủ tịch Hội Nông dân xã đi học lớp trung cấp lý luận chính trị.')).toEqual([])
    expect(tasksOf('Phấn đấu thu ngân sách cả năm đạt 43 tỷ đồng trở lên.')).toEqual([])
    expect(tasksOf('Phấn đấu đến ngày 31/12/2026 giải ngân đạt từ 95% trở lên kế hoạch vốn được giao.')).toEqual([])
    expect(tasksOf('Phấn đấu đến cuối năm 2026: kết nạp 45 đảng viên; thu ngân sách đạt 39.000 triệu đồng; hộ nghèo còn 0,6%.')).toEqual([])
    expect(tasksOf('Đến hết năm 2026: thu ngân sách đạt từ 14.200 triệu đồng trở lên; giải ngân trên 95% kế hoạch; tỷ lệ hộ nghèo giảm còn 11%.')).toEqual([])
    expect(tasksOf('Trường hợp đặc biệt, người đứng đầu cơ sở giáo dục có thể bố trí thêm lớp.')).toEqual([])
    expect(tasksOf('Trên đây là ý kiến kết luận của đồng chí Chủ tịch tại cuộc họp giao ban Thường trực HĐND với các Ban HĐND.')).toEqual([])
    expect(tasksOf('Ban hành kèm theo Nghị quyết này Chương trình hành động thực hiện Nghị quyết số 57-NQ/TW.')).toEqual([])
    expect(
      tasksOf(
        'Sau khi nghe lãnh đạo Văn phòng và các Ban HĐND báo cáo, ý kiến trao đổi của các đồng chí, Chủ tịch HĐND xã kết luận, chỉ đạo các nội dung trọng tâm như sau:',
      ),
    ).toEqual([])
    expect(leadsOf('Phân công một số nhiệm vụ trọng tâm có Phụ lục kèm theo.')).toEqual([])
    expect(leadsOf('Phấn đấu xóa 100% phòng học tạm.')).toEqual([''])
  })

  test('a part behind a semicolon tells another, also under a condition', () => {
    expect(leadsOf('Các trường gửi báo cáo trước ngày 15/4; đơn vị nào không gửi thì Phòng Văn hóa - Xã hội đề xuất không xét thi đua.')).toEqual([
      'Các trường',
      'Phòng Văn hóa - Xã hội',
    ])
    expect(leadsOf('Thống nhất lắp 06 camera; giao Phòng Kinh tế cân đối kinh phí; Công an xã hướng dẫn vị trí lắp đặt.')).toEqual([
      'Phòng Kinh tế',
      'Công an xã',
    ])
  })

  test('what was agreed, and who carries it out, is one task', () => {
    const [task, ...others] = tasksOf('1. Đồng ý chủ trương điều động 02 công chức; Đảng ủy UBND xã chỉ đạo làm quy trình chậm nhất ngày 20/8.')
    expect(others).toEqual([])
    expect([task?.quote.startsWith('Đồng ý'), names(task?.lead ?? []), task?.deadline?.date]).toEqual([true, 'Đảng ủy UBND xã', '2026-08-20'])
  })

  test('a part that tells another what follows does not speak for the next sentence', () => {
    const leads = tasksOf(
      'UBND xã yêu cầu các đơn vị thực hiện các nội dung sau:',
      '1. Đưa việc này vào họp giao ban hằng tháng; Trưởng thôn Khe Sim phải giải trình với Chủ tịch UBND xã. Tổ chức quán triệt tới toàn thể công chức trước ngày 05/4/2026.',
    ).map(task => names(task.lead))
    expect(leads).toEqual(['các đơn vị', 'Trưởng thôn Khe Sim', 'các đơn vị'])
  })

  test('a lead-in with a long basis hands on whom and until when', () => {
    const tasks = tasksOf(
      'Trong quý II năm 2026, Công an xã tập trung các việc sau đây theo Kế hoạch số 44/KH-UBND ngày 23/01/2026 của UBND xã:',
      '1. Rà soát cơ sở kinh doanh có điều kiện.',
    )
    expect(tasks.map(task => [names(task.lead), task.deadline?.date])).toEqual([['Công an xã', '2026-06-30']])
  })
})

test('a table of figures gives out no work', () => {
  const table =
    '| Nội dung | ĐVT | Dự toán | Thực hiện | % |\n|---|---|---|---|---|\n| Thuế ngoài quốc doanh | triệu đồng | 5.400 | 4.320 | 80 |\n| Lệ phí trước bạ | triệu đồng | 1.800 | 1.710 | 95 |'
  expect(tasksOf(table)).toEqual([])
})

test('people behind a comma in a cell are told from the bodies before them', () => {
  const [task] = tasksOf(
    '| TT | Nội dung | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|\n| 1 | Đắp 09 đập thời vụ ngăn mặn | Phòng Kinh tế | Đoàn Thanh niên xã, nhân dân các ấp | Tháng 3/2026 |\n| 2 | Tuần tra rừng | Công an xã | Hạt Kiểm lâm; hộ nhận khoán | Hằng tháng |',
  )
  expect(names(task?.supporting ?? [])).toBe('Đoàn Thanh niên xã; nhân dân các ấp')
})

describe('who takes part', () => {
  test.each([
    ['Phòng Kinh tế làm rào chắn, có Công an xã và ban nhân dân các thôn cùng đi kiểm tra.', 'Công an xã; ban nhân dân các thôn'],
    ['Trạm Y tế tổ chức sơ tuyển, có sự hỗ trợ của Ban Chỉ huy Quân sự xã.', 'Ban Chỉ huy Quân sự xã'],
    ['Chủ tịch UBND xã đối thoại với chủ cơ sở, mời Trạm Y tế cùng tham gia lấy mẫu.', 'Trạm Y tế'],
    ['Phòng Kinh tế đôn đốc, các thôn có trách nhiệm phối hợp tu sửa đường băng cản lửa.', 'các thôn'],
    ['Công an xã xây dựng phương án; lực lượng phối hợp gồm Ban Chỉ huy Quân sự xã, Đoàn Thanh niên xã.', 'Ban Chỉ huy Quân sự xã; Đoàn Thanh niên xã'],
    ['Chi bộ các thôn bầu đủ tổ bảo vệ rừng, cùng chi đoàn, chi hội phụ nữ vận động hộ làm nương.', 'chi đoàn; chi hội phụ nữ'],
    ['Phòng Kinh tế phối hợp Trung tâm Phát triển quỹ đất, nhân viên y tế thôn công khai phương án.', 'Trung tâm Phát triển quỹ đất; nhân viên y tế thôn'],
    ['Văn phòng HĐND và UBND xã phối hợp với Văn phòng Đảng ủy soạn đề cương kiểm điểm.', 'Văn phòng Đảng ủy'],
    ['Những nơi có Công an xã trực thì bố trí thêm đèn.', ''],
    ['Yêu cầu các chi bộ nộp dứt điểm đảng phí, do Văn phòng Đảng ủy đôn đốc.', 'Văn phòng Đảng ủy'],
    ['Mời nhà thầu, Khu phố 5 họp thống nhất phương án thoát nước, do Phó Chủ tịch UBND xã chủ trì.', 'nhà thầu; Khu phố 5'],
  ])('%s', (sentence, partners) => {
    expect(partnersOf(sentence)).toEqual([partners])
  })

  test('behind a label, up to the work that follows', () => {
    const [task] = tasksOf(
      '- Ban Chỉ huy Quân sự xã chủ trì khám sơ tuyển, đơn vị phối hợp: Công an xã, Đoàn Thanh niên xã, các thôn; kết thúc trước ngày 05/12/2026.',
    )
    expect(names(task?.supporting ?? [])).toBe('Công an xã; Đoàn Thanh niên xã; các thôn')
  })
})

test('in a part that sets work a heading may name a field of it that is a result elsewhere', () => {
  const heads = ['Công tác lãnh đạo, tuyên truyền', 'Kiểm điểm, đánh giá, xếp loại cuối năm']
  for (const heading of heads)
    expect(tasksOf(`1. ${heading}`, '- Văn phòng Đảng ủy gửi đề cương cho các chi bộ.').map(task => names(task.lead))).toEqual(['Văn phòng Đảng ủy'])
  expect(tasksOf('1. Kết quả, hạn chế', '- Văn phòng Đảng ủy gửi đề cương cho các chi bộ.')).toEqual([])
})

test('stages of a road map are work, and their time stands in a sentence of its own', () => {
  const [task, ...others] = tasksOf('Giai đoạn 1: Rà soát và cấp mã cho các trạm. Thời gian hoàn thành giai đoạn 01 trước ngày 31/12/2026.')
  expect([task?.deadline?.date, others]).toEqual(['2026-12-31', []])
})

test('an office that passes on what was concluded is told like any other', () => {
  const notice =
    'VĂN PHÒNG HĐND XÃ AN KHÊ THƯỢNG\nSố: 12/TB-VP\nAn Khê Thượng, ngày 05 tháng 3 năm 2026\n\nTHÔNG BÁO\nÝ kiến kết luận của Chủ tịch HĐND xã tại cuộc họp giao ban\n\n1. Về công tác đối ngoại\n\nVăn phòng nghiên cứu, phối hợp Phòng Kinh tế tham mưu kế hoạch.\n'
  expect(read(sourceFromText(notice)).tasks.map(task => names(task.lead))).toEqual(['Văn phòng'])
})

test('a conclusion gives work under a heading of how things stand too: with who leads, or a day to come', () => {
  const conclusion = (...items: string[]) =>
    read(
      sourceFromText(
        `ĐẢNG BỘ TỈNH LÂM SƠN\nĐẢNG ỦY XÃ AN KHÊ THƯỢNG\n*\nSố 45-KL/ĐU\nAn Khê Thượng, ngày 05 tháng 10 năm 2026\n\nKẾT LUẬN\ncủa Ban Thường vụ Đảng ủy\n\n1. Về tình hình thu, chi ngân sách\n\n${items.join('\n')}\n`,
      ),
    ).tasks.map(task => names(task.lead))
  expect(conclusion('- Tổ chức đấu giá 12 lô đất tại thôn Khe Sim, xong trước ngày 30/11/2026.')).toEqual([''])
  expect(conclusion('- Phòng Kinh tế chủ trì, phối hợp với Công an xã lập danh sách các hộ nợ thuế.')).toEqual(['Phòng Kinh tế'])
  expect(conclusion('- Phòng Kinh tế lập danh sách các hộ nợ thuế.', '- Tổ chức được 02 phiên đấu giá.')).toEqual([])
})

test('those addressed on lines of their own are no tasks', () => {
  const letter =
    'ỦY BAN NHÂN DÂN\nXÃ AN KHÊ THƯỢNG\nSố: 45/UBND-KT\nAn Khê Thượng, ngày 05 tháng 3 năm 2026\nV/v phòng bệnh vụ xuân\n\nKính gửi:\n- Các thôn, bản;\n- Trạm Chăn nuôi và Thú y.\n\nUBND xã đề nghị Trạm Chăn nuôi và Thú y tiêm phòng trước ngày 30/4/2026.\n'
  const { tasks, header } = read(sourceFromText(letter))
  expect(tasks.map(task => names(task.lead))).toEqual(['Trạm Chăn nuôi và Thú y'])
  expect(header.recipients.map(({ name }) => name)).toEqual(['Các thôn, bản', 'Trạm Chăn nuôi và Thú y'])
})
