/** Verbs after which the thing to hand in stands, and what it can be; key form. */
export const deliverableVerbs = ['xây dựng', 'ban hành', 'trình', 'lập', 'gửi', 'hoàn thiện', 'hoàn chỉnh', 'hoàn thành', 'tham mưu ban hành', 'tham mưu xây dựng', 'tham mưu', 'soạn thảo', 'dự thảo', 'ký ban hành', 'ra', 'cụ thể hóa thành', 'nộp', 'tổng hợp', 'công bố', 'tổ chức'] as const

export const deliverableNouns = [
  'kế hoạch', 'đề án', 'báo cáo', 'tờ trình', 'chương trình', 'quyết định', 'nghị quyết', 'danh sách', 'danh mục', 'phương án', 'quy chế', 'quy định', 'hồ sơ', 'văn bản', 'công văn', 'biểu mẫu', 'biểu số liệu', 'hướng dẫn', 'thông báo', 'chỉ thị', 'kết luận', 'dự toán', 'lộ trình', 'biên bản', 'quy hoạch', 'dự án', 'bộ tiêu chí', 'cơ sở dữ liệu', 'hội nghị', 'hội thi', 'lễ', 'đại hội',
] as const

/** Between the verb and what is handed in: 'trình các dự thảo nghị quyết', 'lập 01 báo cáo'. */
export const deliverableFillers = ['các', 'dự thảo', 'bản', 'một số', '01', 'hồ sơ'] as const

/** What is done with it next: 'danh sách |gửi Phòng Kinh tế|'. */
export const deliverableStops = ['gửi', 'nộp', 'trình', 'để', 'nhằm'] as const

/** Words with which its name never ends. */
export const deliverableEnds = ['và', 'để', 'theo', 'trong', 'trước', 'bảo đảm', 'đảm bảo', 'cho', 'về', 'của', 'gửi', 'trình', 'với', 'do'] as const
