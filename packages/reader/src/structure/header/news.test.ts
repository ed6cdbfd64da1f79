import { describe, expect, it } from 'vitest'
import { headerOf } from './test/papers.ts'

describe('news', () => {
  it('a news item is known by its date line and how it reports', () => {
    const news = headerOf(
      'Lễ ra quân xây dựng nông thôn mới\n30/07/2025 14:05\nSáng 30/7, xã An Khê Thượng tổ chức lễ ra quân, đông đảo Nhân dân tham gia.\nĐồng chí Bí thư Đảng ủy phát biểu chỉ đạo.\nMinh Châu',
    )
    expect(news).toMatchObject({ documentType: 'tin tức', issuedOn: '2025-07-30', signatory: null, issuingBody: null })
  })

  it('a headline above plain paragraphs is one without any date line', () => {
    const story =
      'UBND xã An Khê Thượng họp thường kỳ tháng 2 năm 2026\nChiều nay, lãnh đạo xã nghe các phòng báo cáo kết quả tháng 2, thảo luận về nhiệm vụ tháng 3 và những việc còn chậm ở các thôn.\nTheo báo cáo, xã đã gieo 182/210 ha lúa, thu ngân sách hai tháng đạt 13,8% dự toán, trồng rừng đạt 29% kế hoạch, đàn gia súc giảm nhẹ.\n'
    expect(headerOf(story)).toMatchObject({ documentType: 'tin tức', issuingBody: null })
    expect(headerOf(story.replace('\nChiều', '\n06/3/2026\nChiều'))).toMatchObject({ documentType: 'tin tức', issuedOn: '2026-03-06' })
  })

  it('a paper that lost its head says in its first line what it is and whose', () => {
    const text = 'Chỉ thị của UBND tỉnh về chuẩn bị đón Tết\n\n1. Sở Công Thương theo dõi giá cả.\n\n2. Công an tỉnh mở đợt cao điểm.\n'
    expect(headerOf(text)).toMatchObject({ documentType: 'chỉ thị', issuingBody: 'UBND tỉnh' })
  })

  it('a headline may begin with the body it tells of', () => {
    const text =
      'UBND xã An Khê Thượng triển khai nhiệm vụ trọng tâm 5 tháng cuối năm 2026\n\nThứ Tư, 19/08/2026 - 15:42\n\nSáng 18/8, UBND xã An Khê Thượng tổ chức phiên họp thường kỳ tháng 8, đại diện các thôn tới dự có mặt đông đủ.\n\nĐồng chí Chủ tịch đề nghị Công an xã tăng cường tuần tra.\n\nTin, ảnh: Minh Châu'
    expect(headerOf(text)).toMatchObject({ documentType: 'tin tức', issuedOn: '2026-08-19', issuingBody: null })
  })

  it.each([
    [
      'a paper just signed, in the words of a reporter',
      'Chủ tịch UBND tỉnh Hà Minh Tú vừa ký Công điện số 7/CĐ-UBND ngày 03/9/2026 về ứng phó mưa lũ.\n\nCông điện gửi UBND các xã, phường, nêu rõ:\n\n1. Các xã, phường trực ban 24/24 giờ.\n\n2. Sở Nông nghiệp và Môi trường theo dõi việc thực hiện Công điện này.',
    ],
    [
      'a headline above an event told without its day',
      'Trường Sơn khẩn trương sửa chữa các hồ chứa nước xuống cấp\n\nMới đây nhất, tại trụ sở UBND tỉnh, Chủ tịch UBND tỉnh Hà Minh Tú đã chủ trì buổi làm việc về an toàn hồ chứa nước.\n\nTheo đó, các xã chủ động rà soát, gia cố những đoạn đập xung yếu.',
    ],
    [
      'a headline above what was issued',
      'Trường Sơn ban hành kế hoạch phát triển cây dược liệu\n\nNgày 12/5/2026, UBND tỉnh ban hành Kế hoạch số 88/KH-UBND về phát triển cây dược liệu đến năm 2030.\n\nTheo đó, các xã chủ động rà soát quỹ đất, bố trí vùng trồng tập trung.',
    ],
    [
      'the mark of an agency',
      '(Truongson.gov.vn) - Sở Nội vụ vừa ban hành Hướng dẫn số 15/HD-SNV về bình xét thi đua năm 2026.\n\nSở yêu cầu các xã, phường gửi hồ sơ trước ngày 15/11/2026.',
    ],
    [
      'a headline and the name of the reporter',
      'Khám mắt miễn phí cho công nhân các xã vùng cao trong quý III\n\nTheo kế hoạch, Sở phấn đấu khám cho toàn bộ công nhân, cập nhật kết quả vào hồ sơ điện tử.\n\nCác doanh nghiệp bố trí thời gian, kinh phí và phối hợp với trạm y tế.\n\nMinh Châu',
    ],
    [
      'a meeting told under a headline',
      'Rà soát tiến độ giải ngân vốn đầu tư công\n\nChiều 12/5, đồng chí Hà Minh Tú, Phó Chủ tịch UBND tỉnh, chủ trì cuộc họp về giải ngân vốn đầu tư công.\n\nPhó Chủ tịch UBND tỉnh yêu cầu các chủ đầu tư khẩn trương hoàn thiện hồ sơ thanh toán.',
    ],
  ])('%s is news', (_, text) => {
    expect(headerOf(text)).toMatchObject({ documentType: 'tin tức', issuedOn: null, reference: null, issuingBody: null, signatory: null, recipients: [] })
  })

  it.each([
    [
      'parts addressed to bodies',
      'Ngày 12/5/2026, UBND tỉnh ban hành Kế hoạch số 88/KH-UBND về phát triển cây dược liệu.\n\n1. Giao Phòng Kinh tế chủ trì rà soát quỹ đất.\n\n2. Các thôn thực hiện nghiêm Kế hoạch này.',
      'kế hoạch',
    ],
    [
      'a subject above parts with Roman numbers',
      'Triển khai tháng hành động vì môi trường trên địa bàn xã\n\nNgày 12/5/2026, UBND tỉnh ban hành Kế hoạch số 88/KH-UBND về tháng hành động vì môi trường.\n\nI. MỤC ĐÍCH\n\nNâng cao nhận thức của Nhân dân.\n\nII. NỘI DUNG\n\nCác thôn thực hiện Kế hoạch này.',
      'kế hoạch',
    ],
    [
      'an end of an office',
      'Triển khai tháng hành động vì môi trường trên địa bàn xã\n\nNgày 12/5/2026, UBND tỉnh ban hành Kế hoạch số 88/KH-UBND về tháng hành động vì môi trường.\n\nCác thôn nghiêm túc thực hiện Kế hoạch này./.',
      'kế hoạch',
    ],
    [
      'recipients',
      'Chủ tịch UBND tỉnh vừa ký Công điện số 7/CĐ-UBND ngày 03/9/2026 về ứng phó mưa lũ.\n\nCác thôn thực hiện nghiêm Công điện này, báo cáo UBND xã.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.',
      'công điện',
    ],
  ])('%s is no news', (_, text, type) => expect(headerOf(text).documentType).toBe(type))

  it.each([
    ['date 2025-07-24 Đại hội Đảng bộ xã', '2025-07-24'],
    ['Thứ Sáu, 17/7/2026 | 15:40', '2026-07-17'],
    ['Cập nhật: 02/3/2026', '2026-03-02'],
    ['14:05 ngày 30/07/2025', '2025-07-30'],
  ])('date line %s', (line, iso) => {
    expect(
      headerOf(`${line}\nChiều 2/3, tại nhà văn hóa, xã tổ chức hội nghị tổng kết phong trào thi đua năm.\nBà Lò Thị Én cho biết bà con rất vui.\nThu Hà`)
        .issuedOn,
    ).toBe(iso)
  })
})
