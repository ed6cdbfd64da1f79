import { describe, expect, test } from 'vitest'
import { read, sourceFromText } from '../../read.ts'

const head = (type: string, subject: string): string =>
  `ỦY BAN NHÂN DÂN\nXÃ AN KHÊ THƯỢNG\nSố: 12/TB-UBND\nAn Khê Thượng, ngày 11 tháng 3 năm 2026\n\n${type}\n${subject}\n\n`
const tasksOf = (text: string) => read(sourceFromText(text)).tasks.map(task => [task.quote, task.lead.map(({ name }) => name).join('; ')])
const plan = (...lines: string[]) => tasksOf(`${head('KẾ HOẠCH', 'Giảm nghèo năm 2026')}${lines.join('\n\n')}`)
const conclusion = (...lines: string[]) => tasksOf(`${head('KẾT LUẬN', 'của Ban Thường vụ Đảng ủy')}${lines.join('\n\n')}`)
const underHeading = (sentence: string) => plan('II. TỔ CHỨC THỰC HIỆN', '1. Công an xã', `- ${sentence}`)

describe('sentences of work that begin with something else', () => {
  test.each([
    'Nếu có hộ chưa nhận được giống, kịp thời báo tin về Ủy ban nhân dân xã.',
    'Trường hợp phát hiện vi phạm, lập biên bản và chuyển cơ quan có thẩm quyền.',
    'Đối với diện tích lúa bị đổ, hướng dẫn Nhân dân thu hoạch nhanh gọn.',
    'Kết quả ra quân báo cáo về Phòng Kinh tế vào chiều thứ Sáu hằng tuần.',
    'Danh sách gửi về Văn phòng trước ngày 20/3/2026.',
    'Tổng kiểm tra an toàn phòng cháy đối với nhà trọ, kho hàng.',
    'Việc triển khai phải thiết thực, tiết kiệm, tránh hình thức.',
  ])('%s', sentence => {
    expect(underHeading(sentence)).toEqual([[sentence, 'Công an xã']])
  })

  test.each([
    'Kết quả rà soát năm 2025 như sau:',
    'Danh sách gửi về Văn phòng có 12 hộ.',
    'Nếu có vướng mắc, các thôn đã kịp thời phản ánh.',
  ])('%s orders nothing among the results of a report', sentence => {
    expect(tasksOf(`${head('BÁO CÁO', 'Kết quả năm 2026')}I. KẾT QUẢ\n\n1. Công an xã\n\n- ${sentence}`)).toEqual([])
  })
})

describe('who must act', () => {
  test.each([
    ['Riêng ấp Rạch Lùm và ấp Kinh Đứng (mới sáp nhập) hoàn thành việc bàn giao trong ngày 11/9/2026.', 'ấp Rạch Lùm; ấp Kinh Đứng'],
    ['Riêng các chi bộ trường học gửi hồ sơ trước ngày 15/6 hằng năm.', 'các chi bộ trường học'],
    ['Phân công cán bộ trực 24/24 giờ tại trụ sở.', 'Công an xã'],
    ['Phân công lực lượng chốt trực giờ cao điểm.', 'Công an xã'],
    ['Phân công Trạm Y tế xã trực cấp cứu.', 'Trạm Y tế xã'],
  ])('%s', (sentence, lead) => {
    expect(underHeading(sentence)).toEqual([[sentence, lead]])
  })

  test.each([
    ['Trưởng các ấp', 'Trưởng các ấp'],
    ['Các ông (bà) Trưởng thôn, Trưởng bản:', 'Trưởng thôn; Trưởng bản'],
    ['Các chủ rừng (các Ban quản lý rừng phòng hộ):', 'Các chủ rừng'],
    ['Chủ tịch UBND xã, phường, đặc khu', 'Chủ tịch UBND xã, phường, đặc khu'],
    ['Đội Quản lý trật tự đô thị', 'Đội Quản lý trật tự đô thị'],
    ['Chi bộ Trường PTDT bán trú THCS An Khê', 'Chi bộ Trường PTDT bán trú THCS An Khê'],
  ])('%s over an item', (heading, lead) => {
    expect(plan('II. TỔ CHỨC THỰC HIỆN', `1. ${heading}`, '- Rà soát số hộ ở vùng sạt lở.').map(row => row[1])).toEqual([lead])
  })
})

describe('orders that follow an order', () => {
  test('in the same section of a conclusion a body named as subject is told as well', () => {
    expect(
      conclusion(
        '1. Về kết quả quý I',
        'Giao Phòng Kinh tế rà soát số liệu trước ngày 15/4/2026. Văn phòng Đảng ủy tiếp thu các ý kiến, hoàn chỉnh báo cáo trình ký ban hành.',
      ).map(row => row[1]),
    ).toEqual(['Phòng Kinh tế', 'Văn phòng Đảng ủy'])
  })

  test('not what was done', () => {
    expect(conclusion('1. Về quý I', 'Giao Phòng Kinh tế rà soát số liệu. Văn phòng Đảng ủy đã hoàn chỉnh báo cáo trình ký.')).toHaveLength(1)
  })

  test('the bare verb of a lead-in orders what its items say', () => {
    expect(
      conclusion(
        '1. Về đề án',
        'Thống nhất chủ trương sắp xếp 12 thôn. Giao:',
        '- Đảng ủy UBND xã hoàn chỉnh Đề án; báo cáo Ban Thường vụ kết quả trong tháng 5/2026.',
      ).map(row => row[1]),
    ).toEqual(['Đảng ủy UBND xã'])
  })
})

test('a goal with a least figure and the last courtesy of a report are no tasks', () => {
  expect(plan('I. CHỈ TIÊU NĂM 2026', '- Phủ sóng 5G tại ít nhất 10/17 thôn.')).toEqual([])
  expect(
    tasksOf(
      `${head('BÁO CÁO', 'Kết quả năm 2026')}I. NHIỆM VỤ THỜI GIAN TỚI\n\n1. Công an xã tuần tra ban đêm.\n\nUBND xã An Khê Thượng trân trọng báo cáo./.`,
    ),
  ).toHaveLength(1)
})

test.each(['Yêu cầu đặt ra là công tác quản lý rừng phải chặt chẽ hơn.', 'Nhiệm vụ trước mắt đặt ra là thủy lợi nội đồng phải thông suốt.'])('%s', sentence => {
  expect(tasksOf(`${head('THÔNG BÁO', 'về công tác tháng 4')}${sentence}`)).toHaveLength(1)
})

describe('notices', () => {
  test.each([
    ['Văn phòng Đảng ủy thông báo để các chi bộ biết, thực hiện.', []],
    ['Thường trực Đảng ủy thông báo đến các bản, các trường học biết, tổ chức thực hiện./.', []],
    ['Nay thông báo để các thôn biết và yêu cầu nghiêm túc thực hiện.', ['các thôn']],
    ['Trạm Y tế xã có trách nhiệm thông báo đến các trường học biết, thực hiện.', ['Trạm Y tế xã']],
  ])('%s', (sentence, leads) => {
    expect(conclusion('1. Về tổ chức thực hiện', sentence).map(row => row[1])).toEqual(leads)
  })
})

describe('orders told by news', () => {
  const news = (...lines: string[]) =>
    tasksOf(
      `Xã An Khê Thượng phòng, chống dịch bệnh mùa hè\n\nSáng 12/5/2026, tại trụ sở xã, đồng chí Lò Văn Én, Chủ tịch UBND xã chủ trì cuộc họp. Tham dự có đại diện các thôn.\n\n${lines.join('\n\n')}\n\nTác giả: Thu Hà`,
    )

  test.each([
    [
      'Chỉ thị nêu rõ, Trạm Y tế xã chủ trì, phối hợp với các thôn phun khử khuẩn tại các điểm có nguy cơ cao trên địa bàn toàn xã trong tháng này.',
      'Trạm Y tế xã',
    ],
    [
      'Chủ tịch UBND tỉnh yêu cầu các sở, ngành và Ủy ban nhân dân các xã, phường sớm thống kê số hộ nằm trong vùng có nguy cơ sạt lở.',
      'các sở, ngành; Ủy ban nhân dân các xã, phường',
    ],
    [
      'Đồng chí Chủ tịch UBND xã nhấn mạnh, Công an xã phải bố trí lực lượng chốt chặn tại các ngầm tràn, không để người dân đi qua khi nước lên cao.',
      'Công an xã',
    ],
  ])('%s', (sentence, lead) => {
    expect(news(sentence).map(row => row[1])).toEqual([lead])
  })

  test('headlines between the paragraphs are no tasks', () => {
    expect(
      news(
        'Chủ tịch UBND xã yêu cầu Công an xã khẩn trương rà soát các hộ nằm trong vùng có nguy cơ sạt lở, chủ động di dời trước khi có mưa lớn.',
        'Hướng dẫn các thôn tạm dừng tổ chức lễ hội',
        'Tạm dừng tổ chức các lễ hội đông người cho đến khi hết dịch.',
      ).map(row => row[0]?.slice(0, 12)),
    ).toEqual(['Chủ tịch UBN', 'Tạm dừng tổ '])
  })

  test('handing over and the targets of the province order nobody', () => {
    expect(
      news('Hội nghị đã bàn giao các thôn vùng cao cho xã mới; việc chuyển giao các trường học hoàn tất từ đầu năm và được nhân dân đồng thuận cao.'),
    ).toEqual([])
  })

  test('not the targets that the province gave', () => {
    expect(
      news('Đến nay thu ngân sách đã vượt chỉ tiêu tỉnh giao các xã, bằng 104% kế hoạch năm; công tác phòng dịch được triển khai đồng bộ ở các thôn.'),
    ).toEqual([])
  })
})
