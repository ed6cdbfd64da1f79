import { describe, expect, test } from 'vitest'
import { read, sourceFromText } from '../../read.ts'

/** A news item of an invented commune that passes on what its chairman asked for; what follows stands in the same part. */
const story = (...paragraphs: string[]) =>
  read(
    sourceFromText(
      [
        'Xã An Khê Thượng triển khai nhiệm vụ phòng cháy, chữa cháy rừng mùa khô',
        'Chiều 12/3/2026, UBND xã An Khê Thượng tổ chức hội nghị triển khai công tác phòng cháy, chữa cháy rừng. Đồng chí Trần Quốc Bảo, Chủ tịch UBND xã chủ trì hội nghị.',
        'Phát biểu tại hội nghị, Chủ tịch UBND xã yêu cầu các thôn tăng cường tuần tra, phát hiện sớm các điểm cháy, không để cháy lan trên diện rộng trong cả mùa khô năm nay.',
        ...paragraphs,
      ].join('\n\n'),
    ),
  ).tasks.slice(1)
const told = (...paragraphs: string[]) => story(...paragraphs).map(({ lead, quote }) => [lead.map(({ name }) => name).join('; '), quote.slice(0, 24)])

describe('what a reporter tells orders nothing', () => {
  test.each([
    'Tham dự hội nghị có Trung tá Lò Văn Minh, Trưởng Công an xã cùng đại diện lãnh đạo các thôn trên địa bàn.',
    'Tới dự và chỉ đạo hội nghị có đồng chí Hà Thị Sen, Phó Chủ tịch Hội đồng nhân dân tỉnh cùng lãnh đạo Chi cục Kiểm lâm.',
    'Phát biểu khai mạc hội nghị, đồng chí Trần Quốc Bảo nhấn mạnh vai trò quan trọng của công tác phòng cháy, chữa cháy rừng đối với đời sống nhân dân.',
    'Trong những năm qua, công tác quản lý, bảo vệ rừng luôn được cấp ủy, chính quyền quan tâm, chỉ đạo và đạt được nhiều kết quả.',
    'Tính đến cuối năm 2025, toàn xã có 8 thôn đạt chuẩn an toàn về phòng cháy, được Ủy ban nhân dân tỉnh công nhận và biểu dương.',
    'Sáng 11/3, Hạt Kiểm lâm phối hợp với Ban Chỉ huy Quân sự xã tổ chức diễn tập chữa cháy rừng tại thôn Khe Sim với hơn 60 người.',
    'Giám đốc Công ty Lâm nghiệp Khe Sim cho biết, trong cao điểm nắng nóng, đơn vị bố trí người trực 24/24 giờ tại các chốt canh lửa.',
    'Lãnh đạo Sở Nông nghiệp và Môi trường cũng thông tin về diễn biến thời tiết và nguy cơ cháy rừng trong các tháng tới trên địa bàn.',
    'Chủ tịch UBND tỉnh Hoàng Minh Tâm kiểm tra hiện trường nút giao xã Bình Lâm chiều 16/9.',
    'Lực lượng chức năng tuần tra tại khu rừng phòng hộ thôn Khe Sim. Ảnh: Minh Hà.',
    'Chính quyền xã thường xuyên tuyên truyền, vận động bà con ký cam kết bảo vệ rừng, không đốt nương rẫy trong mùa khô hằng năm.',
  ])('%s', sentence => {
    expect(
      told(
        'Các đại biểu thảo luận nhiều giải pháp nhằm giảm số vụ cháy so với năm trước, nhất là tại các thôn giáp ranh với xã bạn và các khu rừng xa khu dân cư.',
        sentence,
      ),
    ).toEqual([])
  })

  test('what somebody did behind an opening that looks like work', () => {
    expect(
      told(
        'Quán triệt nghiêm túc chỉ đạo của Thủ tướng Chính phủ tại Chỉ thị số 10/CT-TTg, UBND xã đã ban hành Kế hoạch số 32/KH-UBND để tổ chức thực hiện.',
        'Thực hiện chỉ đạo của Đảng ủy và hướng dẫn của Hạt Kiểm lâm, sáng ngày 10/3/2026, UBND xã đã tổ chức lễ ra quân phòng cháy, chữa cháy rừng.',
      ),
    ).toEqual([])
  })

  test('a headline above a blank line is no part of the paragraph below it', () => {
    expect(
      told(
        'Quá trình xử lý các vụ đốt rừng trái phép trên địa bàn xã phải tuyệt đối đúng pháp luật, không có ngoại lệ',
        'Năm 2025, toàn xã xảy ra 04 vụ cháy rừng, giảm 02 vụ so với năm 2024, không có thiệt hại về người và tài sản của nhân dân trong xã.',
      ),
    ).toEqual([])
  })
})

describe('whom a leader asks', () => {
  test.each([
    ['Đồng chí đề nghị, các chi bộ, Công an xã tiếp tục tuyên truyền, vận động nhân dân không đốt nương trong mùa khô.', 'các chi bộ; Công an xã'],
    ['Đồng chí Chủ tịch UBND xã cũng yêu cầu, ngay sau hội nghị, các thôn khẩn trương kiện toàn tổ bảo vệ rừng.', 'các thôn'],
    ['Đồng chí đề nghị, trong thời gian tới, các thôn, bản trong quá trình tuần tra cần phối hợp chặt chẽ với kiểm lâm.', 'các thôn, bản'],
    [
      'Để giữ vững kết quả trên địa bàn trong thời gian tới, phát biểu kết luận, đồng chí Trần Quốc Bảo - Chủ tịch UBND xã yêu cầu Trưởng các thôn Khe Sim, Nà Lường phải lập chốt canh lửa.',
      'Trưởng thôn Khe Sim; Trưởng thôn Nà Lường',
    ],
  ])('%s', (sentence, leads) => {
    expect(told(sentence).map(([lead]) => lead)).toEqual([leads])
  })
})

test('a year looked forward to in the headline is not that of the news', () => {
  const { tasks } = read(
    sourceFromText(
      'Bàn đề án phát triển rừng xã An Khê Thượng đến năm 2040\n\nNgày 12/5, UBND xã An Khê Thượng họp bàn đề án phát triển rừng đến năm 2040, tầm nhìn đến năm 2060.\n\nPhát biểu kết luận, Chủ tịch UBND xã yêu cầu Phòng Kinh tế hoàn thiện hồ sơ, trình UBND tỉnh trong tháng 9.\n',
    ),
  )
  expect(tasks.map(({ deadline }) => deadline?.date ?? null)).toEqual([null])
})

test.each([
  'Sáng 12/3/2026,',
  'Chiều 12-3-2026,',
  'Ngày 12/3/2026,',
  'Vừa qua (12/3/2026),',
])('the year of a limit is that of the day news opens with: %s', opening => {
  const { tasks } = read(
    sourceFromText(
      `Xã An Khê Thượng họp bàn phòng cháy rừng\n\n${opening} UBND xã An Khê Thượng họp bàn công tác phòng cháy, chữa cháy rừng mùa khô.\n\nPhát biểu kết luận, Chủ tịch UBND xã yêu cầu Phòng Kinh tế rà soát, lập danh sách các khu rừng dễ cháy trước ngày 30/8.\n`,
    ),
  )
  expect(tasks.map(({ deadline }) => deadline?.date ?? null)).toEqual(['2026-08-30'])
})

test.each([
  'Tại hội nghị, Chủ tịch UBND xã Hà Văn Bình đề nghị',
  'Tại cuộc họp, đồng chí Bí thư Đảng ủy xã yêu cầu',
  'Kết thúc buổi làm việc, Chủ tịch UBND xã giao',
])('a short paragraph that tells who asked for what is no headline: %s', opening => {
  const { tasks } = read(
    sourceFromText(
      `Xã An Khê Thượng họp bàn phòng cháy rừng\n\nSáng 12/3/2026, UBND xã An Khê Thượng họp bàn công tác phòng cháy, chữa cháy rừng mùa khô.\n\n${opening} Phòng Kinh tế rà soát các khu rừng dễ cháy.\n\nCác đại biểu đã thảo luận sôi nổi.\n`,
    ),
  )
  expect(tasks.map(({ lead }) => lead.map(({ name }) => name))).toEqual([['Phòng Kinh tế']])
})

test.each([
  ['Giám đốc Hợp tác xã Lê Văn Tám đánh giá cao kết quả đã đạt được và đề nghị Hạt Kiểm lâm tiếp tục tuần tra các khu rừng dễ cháy.', 'Hạt Kiểm lâm'],
  ['Đồng chí Phó Bí thư Thường trực biểu dương những nỗ lực của các chi bộ và yêu cầu Văn phòng Đảng ủy tổng hợp ý kiến.', 'Văn phòng Đảng ủy'],
])('what is asked for behind praise: %s', (sentence, lead) => {
  expect(story(sentence).map(task => task.lead.map(({ name }) => name).join('; '))).toEqual([lead])
})

test.each([
  'Hợp tác xã ghi nhận ý kiến và đề nghị của các hộ trồng rừng.',
  'Công an xã bày tỏ sự cảm ơn và đề nghị được ghi nhận trong biên bản.',
])('a wish behind praise that is a thing orders nothing: %s', sentence => expect(story(sentence)).toEqual([]))
