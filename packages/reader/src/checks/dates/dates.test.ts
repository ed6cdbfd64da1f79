import { describe, expect, it } from 'vitest'
import { dateOrder } from '../date-order.ts'
import { lines, partyPaper, told } from '../test/reading.ts'

const errors = (body: string): string[] => lines(told(dateOrder, partyPaper(body)))

describe('periods', () => {
  it.each([
    ['Thực hiện từ ngày 10/3/2026 đến hết ngày 08/3/2026 tại xã.', '10/3/2026 đến hết ngày 08/3/2026'],
    ['Nhận hồ sơ từ ngày 10/3/2026 đến ngày 08/4/2026 (20 ngày).', '10/3/2026 đến ngày 08/4/2026 (20 ngày)'],
    ['Tổ chức trong 40 ngày, từ ngày 10/3/2026 đến ngày 08/4/2026.', '10/3/2026 đến ngày 08/4/2026'],
    ['Mức hỗ trợ giai đoạn 2026 - 2030 thực hiện đến hết ngày 31/12/2003.', '31/12/2003'],
  ])('%s', (body, quote) => expect(errors(body)).toEqual([`error: ${quote}`]))

  it.each([
    'Nhận hồ sơ từ ngày 10/3/2026 đến ngày 08/4/2026 (30 ngày).',
    'Nhận hồ sơ từ ngày 10/3/2026 đến ngày 08/4/2026 (29 ngày).',
    'Tập huấn từ ngày 01/6/2026 đến ngày 07/6/2026 (05 ngày).',
    'Nhận hồ sơ từ ngày 10/3/2026 đến ngày 08/4/2026 (20 ngày làm việc).',
    'Trực Tết từ ngày 25/12 đến ngày 05/01/2026 (12 ngày).',
    'Đợt 1 từ ngày 01/3/2026 đến ngày 15/3/2026, đợt 2 từ ngày 01/4/2026 đến ngày 30/4/2026.',
    'Chương trình giai đoạn 2026 - 2030 thay chương trình giai đoạn 2021 - 2025, hết hiệu lực ngày 31/12/2025.',
  ])('refuses %s', body => expect(errors(body)).toEqual([]))
})

describe('events', () => {
  it.each([
    ['Đồng chí A được kết nạp ngày 03/02/2025, công nhận chính thức ngày 03/02/2024.', '03/02/2025, công nhận chính thức ngày 03/02/2024'],
    ['Kết nạp Đảng ngày 19/5/2025, hết thời gian dự bị 12 tháng ngày 19/5/2024.', '19/5/2025, hết thời gian dự bị 12 tháng ngày 19/5/2024'],
    [
      'Ổ dịch cuối cùng được xử lý ngày 20/5/2026; Ủy ban nhân dân xã công bố hết dịch ngày 12/5/2026.',
      '20/5/2026; Ủy ban nhân dân xã công bố hết dịch ngày 12/5/2026',
    ],
  ])('%s', (body, quote) => expect(errors(body)).toEqual([`error: ${quote}`]))

  it.each([
    'Kỳ họp thứ hai khai mạc ngày 24/6/2026, bế mạc ngày 25/6/2026. Tại Kỳ họp (ngày 25/6/2026), Hội đồng nhân dân xã thông qua 04 nghị quyết.',
    'Hội nghị lần thứ nhất ngày 20/3/2026, lần thứ hai ngày 20/6/2026. Tại Hội nghị (ngày 20/6/2026), các đại biểu thống nhất.',
    'Kết nạp ngày 03/02/2024, chính thức ngày 03/02/2025; kết nạp ngày 19/5/2023, chính thức ngày 19/5/2024.',
    'Kết nạp 02 đảng viên ngày 19/5/2026, công nhận chính thức 03 đồng chí ngày 10/4/2026.',
    'Công trình khởi công ngày 10/5/2026, bàn giao mặt bằng ngày 20/4/2026.',
    'Đơn của ông A thụ lý ngày 08/5/2026; đơn của bà B có quyết định giải quyết ngày 03/5/2026.',
  ])('refuses %s', body => expect(errors(body)).toEqual([]))
})
