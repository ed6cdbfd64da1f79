import { describe, expect, test } from 'vitest'
import { limitEventSigns, limitEvents } from '../../lexicon/deadline-grammar.ts'
import { recurringPhrases, recurringSigns } from '../../lexicon/deadlines.ts'
import { cellDeadline } from './cell.ts'
import { chooseDeadline, deadlinesIn } from './index.ts'

const said = (key: string) => chooseDeadline(deadlinesIn(key, 0, key.length, { year: 2026, month: 11 }))

describe('dates and periods', () => {
  test.each([
    ['hỗ trợ xong trước tết dương lịch 2027', '2027-01-01', 'day-of-feast'],
    ['sơ kết 01 năm thực hiện chỉ thị vào tháng 10/2027', '2027-10-31', 'end-of-month'],
    ['hoàn thành trong ngày 27/3/2026.', '2026-03-27', null],
    ['(hoàn thành xong trước ngày 18/9/2026)', '2026-09-18', null],
    ['báo cáo phòng kinh tế trước 30/11 để tổng hợp', '2026-11-30', 'year-of-document'],
    ['ra mắt trước dịp 30/4/2026', '2026-04-30', null],
    ['trước ngày 30/6/2026, sau đó hằng quý báo cáo', '2026-06-30', null],
    ['cứng hóa đường vào bản, thực hiện trong giai đoạn 2026 - 2028.', '2028-12-31', 'end-of-year'],
    ['về nơi tránh trú trước 10 giờ sáng mai (28/11).', '2026-11-28', 'year-of-document'],
    ['xong trong hôm nay (27/11);', '2026-11-27', 'year-of-document'],
    ['trả lời Sở Tư pháp, thời hạn gửi 20/5/2026', '2026-05-20', null],
    ['đưa nội dung vào nghị quyết sinh hoạt tháng 3/2026', '2026-03-31', 'end-of-month'],
    ['tổ chức trong dịp lễ 30/4, 01/5 và kết thúc trước ngày 10/5/2026', '2026-05-10', null],
    ['phấn đấu giải ngân 60% trong 6 tháng đầu năm 2026', '2026-06-30', 'end-of-half-year'],
    ['chậm nhất 20/8', '2026-08-20', 'year-of-document'],
    ['trước 17 giờ ngày 05/8/2026', '2026-08-05', null],
    ['nộp trước khi tan giờ làm việc ngày 22/5/2026', '2026-05-22', null],
    ['nộp trước khi hết giờ ngày 22/5/2026', '2026-05-22', null],
    ['chậm nhất cuối giờ chiều ngày 22/5/2026', '2026-05-22', null],
    ['từ ngày 08 - 09/7/2026 tại thôn', '2026-07-09', null],
    ['vào ngày 17/7/2026', '2026-07-17', null],
    ['trước ngày 25 tháng 7 năm 2026', '2026-07-25', null],
    ['trong tháng 7 năm 2026', '2026-07-31', 'end-of-month'],
    ['tháng 9, văn phòng tham mưu tổ chức hội nghị', '2026-09-30', 'end-of-month, year-of-document'],
    ['quý iii/2026, phòng kinh tế tổ chức đấu giá', '2026-09-30', 'end-of-quarter'],
    ['trong tháng 2/2028', '2028-02-29', 'end-of-month'],
    ['hoàn thành trong tháng 10', '2026-10-31', 'end-of-month, year-of-document'],
    ['nhập liệu trong hai tuần đầu tháng 4/2026', '2026-04-14', 'first-days-of-month'],
    ['xong trong 10 ngày đầu tháng 4/2026', '2026-04-10', 'first-days-of-month'],
    ['xong trong 02 tuần cuối tháng 4/2026', '2026-04-30', 'end-of-month'],
    ['bàn giao vào đầu tháng 9/2026', '2026-09-01', 'beginning-of-month'],
    ['xong trước giữa tháng 9/2026', '2026-09-15', 'middle-of-month'],
    ['trong 9 tháng đầu năm 2026', '2026-09-30', 'end-of-nine-months'],
    ['xong trong quý ii năm 2026', '2026-06-30', 'end-of-quarter'],
    ['phục vụ đoàn giám sát (quý iii/2026)', '2026-09-30', 'end-of-quarter'],
    ['trong 6 tháng cuối năm 2026', '2026-12-31', 'end-of-half-year'],
    ['hoàn thành trong quý ii và quý iii năm 2026', '2026-09-30', 'end-of-quarter'],
    ['xong trong tháng 7, tháng 8/2026', '2026-08-31', 'end-of-month'],
    ['trong tháng 7, 02 tháng một lần', '2026-07-31', 'end-of-month, year-of-document'],
    ['trong 6 tháng đầu năm 2027', '2027-06-30', 'end-of-half-year'],
    ['đến hết năm 2026', '2026-12-31', 'end-of-year'],
    ['mục tiêu cụ thể đến 2030:', '2030-12-31', 'end-of-year'],
    ['hoàn thành trước quý iv/2026', '2026-09-30', 'day-before-period'],
    ['hoàn thành lập quy hoạch chi tiết trong năm 2026', '2026-12-31', 'end-of-year'],
    ['ra quân vào chiều thứ sáu, ngày 05/6/2026', '2026-06-05', null],
    ['chậm nhất thứ năm, ngày 11/6/2026', '2026-06-11', null],
    ['không muộn hơn ngày 15/8/2026', '2026-08-15', null],
    ['trễ nhất 16g30 ngày 12/5/2026', '2026-05-12', null],
    ['không để quá ngày 10/7', '2026-07-10', 'year-of-document'],
    ['xong trước dịp kỷ niệm 81 năm quốc khánh (02/9/2026)', '2026-09-02', null],
    ['trước đại hội mặt trận tổ quốc xã (dự kiến ngày 20/6/2026)', '2026-06-20', null],
    ['tặng quà trước ngày thương binh - liệt sĩ 27/7', '2026-07-27', 'year-of-document'],
    ['trước dịp kỷ niệm ngày thành lập (15/10/1956 - 15/10/2026)', '2026-10-15', null],
    ['giải ngân hết vốn trong năm nay', '2026-12-31', 'end-of-year, year-of-document'],
    ['xong trước cuối năm nay', '2026-12-31', 'end-of-year, year-of-document'],
    ['hoàn thành trong năm sau', '2027-12-31', 'end-of-year, year-of-document'],
    ['quyết toán trong quý i năm sau', '2027-03-31', 'end-of-quarter, year-of-document'],
    ['xong trong tháng này', '2026-11-30', 'end-of-month, year-of-document'],
    ['hoàn thành trong quý tới', '2027-03-31', 'end-of-quarter, year-of-document'],
    ['báo cáo kết quả trong tháng 9/2026', '2026-09-30', 'end-of-month'],
    ['nạo vét xong trước ngày 20-8.', '2026-08-20', 'year-of-document'],
    ['kết luận trách nhiệm trước ngày 18.8.', '2026-08-18', 'year-of-document'],
    ['trước thời điểm 30 tháng 11 năm 2026', '2026-11-30', null],
    ['bắt đầu từ ngày 01/9/2026 và kết thúc ngày 30/11/2026', '2026-11-30', null],
    ['mở đợt cao điểm trong hai tháng 9 và 10 năm 2026', '2026-10-31', 'end-of-month'],
    ['phun hóa chất trong 2 ngày 13 và 14/8/2026', '2026-08-14', null],
    ['trong các ngày 12-14/8/2026', '2026-08-14', null],
    ['ra quân ngay sáng 13/8/2026', '2026-08-13', null],
  ])('%s', (key, date, rule) => {
    expect(said(key)).toMatchObject({ kind: 'date', date, rule })
  })
})

describe('rhythms and numbers of days', () => {
  test.each([
    ['thường xuyên báo cáo thường trực đảng ủy', 'recurring', 'thường xuyên'],
    ['định kỳ hàng năm (trước ngày 15/11) hoặc đột xuất', 'recurring', 'định kỳ hàng năm'],
    ['giao ban 02 tháng/lần', 'recurring', '02 tháng/lần'],
    ['trước ngày 20 hằng tháng', 'recurring', 'hằng tháng'],
    ['gửi hồ sơ trước ngày 15/6 hằng năm', 'recurring', 'hằng năm'],
    ['báo cáo trước 10/12, hàng năm', 'recurring', 'hàng năm'],
    ['trong 05 ngày làm việc kể từ ngày nhận', 'relative', 'trong 05 ngày làm việc kể từ ngày nhận'],
    ['sửa chữa phòng học xong trước khai giảng', 'relative', 'xong trước khai giảng'],
    ['di dời trước tết nguyên đán, báo cáo', 'relative', 'trước tết nguyên đán'],
    ['chằng chống nhà cửa trước khi bão đổ bộ', 'relative', 'trước khi bão đổ bộ'],
    ['nạo vét kênh trước mùa mưa', 'relative', 'trước mùa mưa'],
    ['khảo sát ngay trong tuần này, đề xuất', 'relative', 'ngay trong tuần này'],
    ['trả lời tại kỳ họp hội đồng nhân dân gần nhất', 'relative', 'tại kỳ họp hội đồng nhân dân gần nhất'],
    ['báo cáo ngày 20 tháng cuối quý', 'recurring', 'ngày 20 tháng cuối quý'],
    ['sơ kết 6 tháng, một năm', 'recurring', '6 tháng, một năm'],
    ['trong vòng 14 ngày, đánh giá', 'relative', 'trong vòng 14 ngày'],
  ])('%s', (key, kind, text) => {
    const found = said(key)
    expect(found && { kind: found.kind, date: found.date, text: key.slice(found.start, found.end) }).toEqual({ kind, date: null, text })
  })
})

describe('no deadlines', () => {
  test.each([
    'kiên quyết không để dồn khối lượng thanh toán vào cuối năm',
    'khắc phục hạn chế, không để lặp lại trong những tháng cuối năm',
    'thực hiện chương trình giai đoạn 2026 - 2030',
    'chỉ thị số 46-ct/tw, ngày 16/5/2025 của bộ chính trị',
    'quy hoạch tỉnh thời kỳ 2021-2030, tầm nhìn đến năm 2050',
    'nghị quyết về định hướng phát triển xã đến năm 2030, tầm nhìn đến năm 2045',
    'kế hoạch giảm nghèo bền vững đến năm 2027 theo đề án',
    'nhiệm vụ trọng tâm quý ii năm 2026',
    'kết luận số 09-kl/tw của bộ chính trị (năm 2026) gắn với',
    'những tháng cuối năm 2026',
    'chi thường xuyên và chi đầu tư',
    'từ ngày 01/7/2025 đến nay',
    'nhiệm kỳ 2025-2030',
    'hỗ trợ 28/28 bản',
    'trước ngày 31/6/2026',
    'xong trước 6 tháng cuối năm 2026',
    'trong 9 tháng cuối năm 2026',
    'trong tháng 13/2026',
    'nhân dịp kỷ niệm 79 năm ngày truyền thống (20/7/1947 - 20/7/2026)',
    'rà soát thể thức trước khi trình ký',
    'kết quả trong tháng 9/2026',
    'cao hơn năm sau',
    'tháng này sang tháng sau',
    'xử lý hồ sơ tồn từ trước ngày 01/7/2025 do các xã cũ chuyển giao',
    'chính sách được kéo dài đến hết ngày 31/12/2030',
    'người có thẻ bảo hiểm y tế hết hạn ngày 30/9/2026',
    'trước ngày 15.000 đồng',
    'đơn vị đến ngày 30/9/2026 giải ngân dưới 50% kế hoạch',
  ])('%s', key => {
    expect(said(key)).toBeNull()
  })
})

test.each([
  ['15/8/2026', '2026-08-15'],
  ['quý iii/2026', '2026-09-30'],
  ['tháng 9', '2026-09-30'],
  ['năm 2027', '2027-12-31'],
  ['xong trước ngày 01/3/2030', '2030-03-01'],
  ['quý ii, quý iii/2026', '2026-09-30'],
  ['quý i - ii năm 2026', '2026-06-30'],
  ['quý iii và quý iv', '2026-12-31'],
  ['tháng 5, 6/2026', '2026-06-30'],
  ['tháng 8 - tháng 9', '2026-09-30'],
  ['tháng 6-2026', '2026-06-30'],
  ['1 (05-09/10)', '2026-10-09'],
  ['tuần 2 (12 - 16/10)', '2026-10-16'],
  ['giai đoạn 2026-2028', '2028-12-31'],
  ['2026 - 2030', '2030-12-31'],
  ['09 - 10/2026', '2026-10-31'],
  ['10/2026', '2026-10-31'],
  ['t9-10/2026', '2026-10-31'],
  ['t9', '2026-09-30'],
  ['q3/2026', '2026-09-30'],
])('a cell "%s" is all deadline', (key, date) => {
  expect(cellDeadline(key, 0, key.length, { year: 2026 })).toMatchObject({ kind: 'date', date })
})

test('a cell without time has none', () => {
  expect(cellDeadline('theo kế hoạch', 0, 13, { year: 2026 })).toBeNull()
  expect(cellDeadline('tuần 3 tháng 9', 0, 14, { year: 2026 })).toMatchObject({ kind: 'relative', date: null })
  expect(cellDeadline('12', 0, 2, { year: 2026 })).toBeNull()
  expect(cellDeadline('hằng quý', 0, 8, { year: 2026 })).toMatchObject({ kind: 'recurring' })
})

describe('of several times the one that binds', () => {
  const inMarch = (key: string) => chooseDeadline(deadlinesIn(key, 0, key.length, { year: 2026, month: 3 }))?.date ?? null
  test.each([
    ['thống kê thiệt hại do đợt rét cuối tháng 01, báo cáo trong tháng 3/2026', '2026-03-31'],
    ['hoàn thành phân bổ vốn ngay trong quý i; thu hồi vốn của các công trình đến 30/4 chưa khởi công', '2026-03-31'],
    ['giải quyết dứt điểm hồ sơ quá hạn trong tháng 10/2026; hoàn thành đối chiếu trước ngày 30/11/2026', '2026-10-31'],
    ['đối thoại với các hộ, báo cáo kết quả tại phiên họp tháng 4', '2026-04-30'],
    ['các nhiệm vụ đã giao tại phiên họp tháng 5', null],
    ['quán triệt ngay trong kỳ sinh hoạt chi bộ tháng 4/2026', '2026-04-30'],
    ['để đạt mục tiêu tăng trưởng trong năm 2026, đề nghị các xã đẩy mạnh sản xuất', null],
    ['nghiệm thu ngay khi có khối lượng, không dồn vào cuối năm', null],
    ['điều chuyển vốn của các dự án đến hết quý iii/2026 giải ngân dưới mức bình quân', null],
    ['khám sức khỏe cho toàn dân trong 4 tháng, từ tháng 7 đến hết tháng 10/2026', '2026-10-31'],
    ['giảm nghèo bền vững, đến cuối năm đưa tỷ lệ hộ nghèo còn 8,5%', '2026-12-31'],
  ])('%s', (key, date) => expect(inMarch(key)).toBe(date))
})

describe('by the day of the paper', () => {
  const inAugust = (key: string) => chooseDeadline(deadlinesIn(key, 0, key.length, { year: 2026, month: 8, issuedOn: '2026-08-12' }))?.date ?? null
  test.each([
    ['bàn giao cho nhà trường ngày 03/9/2026.', '2026-09-03'],
    ['tổ chức lễ khai giảng lúc 7 giờ 30 phút ngày 05/9/2026, gọn nhẹ', '2026-09-05'],
    ['trình ký ngày 21/11/2026.', '2026-11-21'],
    ['theo biên bản ngày 03/8/2026.', null],
    ['theo quyết định ban hành ngày 21/11/2026 của tỉnh', null],
    ['kiểm tra các quyết định ban hành trong quý ii/2026 liên quan đến xử phạt', null],
  ])('%s', (key, date) => expect(inAugust(key)).toBe(date))
})

describe('what holds no sign of a time limit is not searched', () => {
  test.each(recurringPhrases)('a rhythm: %s', source => expect(recurringSigns.some(sign => source.includes(sign))).toBe(true))
  test.each(limitEvents)('an event: %s', source => expect(limitEventSigns.some(sign => source.includes(sign))).toBe(true))
})
