import { describe, expect, test } from 'vitest'
import { read, sourceFromText } from '../../read.ts'

const notice = (item: string): string =>
  `ỦY BAN NHÂN DÂN\nXÃ AN KHÊ THƯỢNG\nSố: 12/TB-UBND\nAn Khê Thượng, ngày 12 tháng 8 năm 2026\n\nTHÔNG BÁO\nKết luận của Chủ tịch UBND xã tại cuộc họp giao ban\n\nSau khi nghe báo cáo của các phòng, Chủ tịch UBND xã kết luận như sau:\n\n1. ${item}\n`
const tasksOf = (item: string) => read(sourceFromText(notice(item))).tasks
const names = (bodies: readonly { name: string }[]): string => bodies.map(({ name }) => name).join('; ')

/** Notices of weekly meetings as offices write them for themselves: short names, no verb of order, limits in brackets. */
describe('short notices of meetings', () => {
  test.each([
    ['P.VHXH rà soát danh sách hộ nghèo, gửi VP HĐND&UBND trước 17h00 ngày 20/8.', 'P.VHXH', '2026-08-20'],
    ['P. Kinh tế phối hợp CA xã, BCH QS xã kiểm tra các điểm sạt lở; xong trong tuần này.', 'P. Kinh tế', null],
    ['Giao PCT Nguyễn Văn Nam phụ trách, đôn đốc.', 'PCT Nguyễn Văn Nam', undefined],
    ['Về công tác tiêm phòng: Trạm Y tế xã lập danh sách trẻ chưa tiêm (thời hạn: 25/8), các trường phối hợp.', 'Trạm Y tế xã', '2026-08-25'],
    ['Việc rà soát giao Phòng Kinh tế chủ trì, hoàn thành ngày 15/9.', 'Phòng Kinh tế', '2026-09-15'],
    ['Việc giải ngân: Phòng Kinh tế, các chủ đầu tư đẩy nhanh tiến độ, phấn đấu đến 30/9 đạt 70% kế hoạch.', 'Phòng Kinh tế; các chủ đầu tư', '2026-09-30'],
    [
      'Các thôn: Khe Sim, Nà Lường và Suối Chiềng vận động nhân dân hiến đất, xong trong quý IV.',
      'thôn Khe Sim; thôn Nà Lường; thôn Suối Chiềng',
      '2026-12-31',
    ],
    ['Kể từ ngày 01/9/2026, các cơ quan, đơn vị gửi báo cáo qua trục liên thông.', 'các cơ quan, đơn vị', undefined],
    ['Chậm nhất sau 05 ngày làm việc kể từ ngày ký Thông báo này, các phòng gửi kế hoạch chi tiết về Văn phòng.', 'các phòng', null],
    ['Yêu cầu 100% các thôn xong việc rà soát trong tháng 8.', 'các thôn', '2026-08-31'],
    ['Ban Chấp hành Đảng bộ xã khóa mới cần đẩy mạnh tuyên truyền trong Nhân dân.', 'Ban Chấp hành Đảng bộ xã', undefined],
    ['Các đồng chí Đảng ủy viên được phân công phụ trách thôn dự sinh hoạt chi bộ ít nhất mỗi quý một lần.', 'Đảng ủy viên', null],
    ['Ban hành công văn chỉ đạo các trường thực hiện tập huấn chuyển đổi số cho giáo viên.', '', undefined],
    ['Tổ chức 03 lớp tập huấn trước ngày 30/9.', '', '2026-09-30'],
  ])('%s', (item, lead, limit) => {
    const [task, ...more] = tasksOf(item)
    expect(more).toEqual([])
    expect(names(task?.lead ?? [])).toBe(lead)
    expect(task?.deadline?.date).toBe(limit)
  })

  test.each([
    ['Đối với đường Khe Sim - Nà Lường, Phòng Kinh tế làm việc với nhà thầu, yêu cầu cam kết tiến độ bằng văn bản.', 'Phòng Kinh tế', ''],
    [
      'Việc chỉnh lý bản đồ do Phòng Kinh tế đảm nhiệm, Chi nhánh Văn phòng đăng ký đất đai hỗ trợ kỹ thuật.',
      'Phòng Kinh tế',
      'Chi nhánh Văn phòng đăng ký đất đai',
    ],
    ['Hồ sơ trễ hạn phải có thư xin lỗi, Thủ trưởng các phòng chịu trách nhiệm về từng hồ sơ.', 'Thủ trưởng các phòng', ''],
    ['Thôn nào hai quý liền không họp dân thì bí thư chi bộ báo cáo giải trình với Ban Thường vụ.', 'bí thư chi bộ', ''],
    ['Tổ công nghệ số cộng đồng "đi từng ngõ, gõ từng nhà" giúp người dân cài đặt ứng dụng.', 'Tổ công nghệ số cộng đồng', ''],
    [
      'Chủ doanh nghiệp, chủ cơ sở sản xuất, kinh doanh phải tự kiểm tra, khắc phục ngay sơ hở về cháy, nổ.',
      'Chủ doanh nghiệp; chủ cơ sở sản xuất, kinh doanh',
      '',
    ],
    ['Hội Cựu chiến binh đảm nhận tuyến đường hoa, có sự tham gia của Đoàn Thanh niên.', 'Hội Cựu chiến binh', 'Đoàn Thanh niên'],
    ['Giao Công ty Môi trường Ea Súp thu gom rác, các thôn, buôn phối hợp lập danh sách hộ.', 'Công ty Môi trường Ea Súp', 'các thôn, buôn'],
    ['Phòng Kinh tế cùng các HTX Khe Sim, Nà Lường vận hành trạm bơm tiêu úng.', 'Phòng Kinh tế', 'HTX Khe Sim; HTX Nà Lường'],
    [
      'Đoàn Thanh niên tổ chức Ngày Chủ nhật xanh, phối hợp Hội Cựu chiến binh, Công an xã giúp đỡ thanh thiếu niên chậm tiến.',
      'Đoàn Thanh niên',
      'Hội Cựu chiến binh; Công an xã',
    ],
  ])('who acts and who takes part: %s', (item, lead, supporting) => {
    const [task, ...more] = tasksOf(item)
    expect(more).toEqual([])
    expect([names(task?.lead ?? []), names(task?.supporting ?? [])]).toEqual([lead, supporting])
  })

  test('a semicolon ends a task where another body of the commune follows', () => {
    const item =
      'Phòng Kinh tế rà soát đất rừng bị lấn chiếm; Công an xã bố trí lực lượng khi cưỡng chế; trưởng các bản vận động Nhân dân ký cam kết; cấp ủy viên phụ trách dự sinh hoạt hằng tháng.'
    expect(tasksOf(item).map(task => names(task.lead))).toEqual(['Phòng Kinh tế', 'Công an xã', 'trưởng các bản', 'cấp ủy viên'])
  })

  test.each<[string, string | null | undefined]>([
    ['Phòng Kinh tế rà soát hộ kinh doanh chuyển sang kê khai, xong trong tháng.', '2026-08-31'],
    ['Đề nghị HĐND xã xem xét, quyết nghị tại kỳ họp thường lệ giữa năm 2026.', undefined],
    ['Phòng Kinh tế hoàn thiện báo cáo, xong giữa năm 2027.', '2027-06-30'],
  ])('until when: %s', (item, limit) => expect(tasksOf(item)[0]?.deadline?.date).toBe(limit))

  test.each([
    'Ban hành 12 văn bản chỉ đạo trong tháng.',
    'Tổ chức 03 cuộc họp với các thôn.',
    'Rà soát cho thấy còn 14 hộ chưa nhận tiền.',
    'Phát triển du lịch cộng đồng là hướng đi đúng, phù hợp với điều kiện của xã.',
    'Việc giao đất cho các hộ tái định cư cơ bản hoàn thành.',
    'Kể từ ngày 01/01/2026 đến nay, Công an xã tiếp nhận 12 tin báo.',
    'Phòng Kinh tế hoàn thành 12/14 nhiệm vụ được giao.',
  ])('%s tells how things are', item => expect(tasksOf(item)).toEqual([]))
})
