/**
 * What a heading promises, key form (regular expression sources). The first that matches from the left wins: 'Kết quả thực hiện nhiệm vụ' is about the past,
 * 'Nhiệm vụ, giải pháp' about work to come.
 */
export const pastHeadings = ['kết quả', 'tổng hợp(?:,? \\p{L}+){0,3},? kiến nghị', 'tình hình', 'đánh giá', 'hạn chế', 'tồn tại', 'khó khăn', 'vẫn còn', 'nguyên nhân', 'ưu điểm', 'khuyết điểm', 'thực trạng', 'hiện trạng', '^kiểm điểm', 'đã làm được', 'làm được', 'bài học', 'đặc điểm', 'bối cảnh', 'sự cần thiết', 'công tác lãnh đạo', 'những việc đã', 'việc đã làm', 'thuận lợi', 'cơ sở pháp lý', 'căn cứ', 'nhận định', 'báo cáo kết quả', 'báo cáo tình hình', 'thành tích', '^hoạt động', '(?:nhiệm vụ|công việc|nội dung|việc|chỉ tiêu|kiến nghị)(?: được giao)?,? (?:(?:đã|đang)(?! (?:được )?(?:giao|đề ra|xác định|nêu|ban hành|thống nhất))|chưa (?:hoàn thành|đạt|thực hiện|triển khai|giải quyết)|quá hạn|chậm tiến độ|trễ hạn)'] as const
/** Of those: fields of work as well, so that in a part that sets work they turn nothing. */
export const eitherHeadings = ['công tác lãnh đạo', 'hoạt động', 'kiểm điểm', 'đánh giá(?:,| và)? xếp loại', 'báo cáo kết quả', 'báo cáo tình hình'] as const

export const futureHeadings = ['nhiệm vụ', 'giải pháp', 'phương hướng', 'tổ chức thực hiện', 'trọng tâm', 'thời gian tới', 'thời gian đến', 'trong thời gian', 'yêu cầu', 'kiến nghị(?! (?:của |các )?cử tri|, phản ánh)', '^(?:một số |những )?đề nghị(?=[\\s.:]*$)', 'đề xuất', 'chế độ báo cáo', 'phân công', 'trách nhiệm', 'mục tiêu', 'chỉ tiêu', 'biện pháp', 'tiến độ thực hiện', '^kế hoạch', 'chương trình công tác', 'dự kiến', 'nội dung thực hiện', 'nội dung và', 'định hướng', 'quan điểm', 'quyết nghị', 'phải làm', 'cần làm', '^(?:ý kiến )?(?:kết luận|chỉ đạo)(?: của| chỉ đạo|,|$)', 'tháng tới', 'quý tới', 'tuần tới', 'ngày tới', 'giờ tới', 'năm tới', 'sắp tới', 'thông tin, báo cáo', 'lộ trình'] as const

/** Only these turn a part about results to work to come below its main numbers. */
export const strongFutureHeadings = ['phương hướng', 'kiến nghị(?! (?:của |các )?cử tri|, phản ánh)', '^(?:một số |những )?đề nghị(?=[\\s.:]*$)', 'đề xuất', 'giải pháp', 'thời gian tới', 'thời gian đến', 'nhiệm vụ trọng tâm', 'tháng tới', 'quý tới', 'tuần tới', 'giờ tới', 'năm tới', 'sắp tới'] as const

/** A heading of both: 'Về tình hình thực hiện nhiệm vụ 9 tháng và nhiệm vụ quý IV', 'Đánh giá chung và nhiệm vụ thời gian tới'; what stands below it is told apart by its own words. */
export const bothTimes = /(?:(?:tháng|quý|năm)(?!\p{L}).{0,40}|(?:đánh giá|nhận xét|nhận định) chung,?\s|(?:hạn chế|tồn tại|nguyên nhân),?\s)(?:và|;|,)\s+(?:một số |những |các )?(?:phương hướng|nhiệm vụ|giải pháp)(?:,? (?:nhiệm vụ|giải pháp))*(?: (?:trọng tâm|chủ yếu|công tác))* (?:quý|tháng|những tháng|(?:\d{1,2}|sáu|ba) tháng|thời gian|năm|các tháng|tuần)(?!\p{L})/u

/** Purpose and frame: only what names somebody or says 'must' is a task. */
export const frameHeadings = ['mục đích', 'thành phần', 'thời gian', 'địa điểm', 'đối tượng', 'phạm vi', 'nguyên tắc', 'kinh phí', 'giải thích từ ngữ', 'nội dung làm việc', 'hình thức', 'cơ cấu tổ chức', 'cơ cấu, thành phần', 'cơ cấu thành phần', 'cơ cấu, số lượng', 'cơ cấu và số lượng', 'khen thưởng'] as const

/** Headings of measurable goals: what is only a figure there is an indicator, no task. */
export const targetHeadings = ['mục tiêu', 'chỉ tiêu'] as const

/** Starts of sentences that name things rather than work, key form. */
export const nounStarts = [
  'tỷ lệ', 'tỉ lệ', 'tổng', 'tổng số', 'số', 'số lượng', 'các', 'những', 'thay mặt', 'cử tri', 'vấn đề', 'việc', 'công tác', 'tình hình', 'trên đây', 'mục tiêu', 'đây', 'năm', 'nội dung', 'thời gian', 'địa điểm', 'thành phần', 'kết quả', 'nguyên nhân', 'diện tích', 'giá trị', 'thu nhập', 'sản lượng', 'bình quân', 'tốc độ', 'một số', 'nhiều', 'hội nghị', 'đại hội', 'cuộc họp', 'qua', 'tuy nhiên', 'nhìn chung', 'hiện nay', 'hiện', 'kinh phí', 'nguồn', 'mức', 'lý do', 'trong đó', 'cơ bản', 'mỗi', 'đồng chí', 'tại', 'lưu ý', 'ngày', 'sau', 'với', 'từ', 'theo', 'đến', 'khi', 'nếu', 'nay', 'chủ đề', 'phương châm', 'quan điểm', 'đối tượng', 'yêu cầu đặt ra', 'tin tưởng', 'ghi chú', 'nghị quyết', 'kế hoạch', 'chương trình', 'đề án', 'dự thảo', 'chỉ thị', 'quy chế', 'phương án', 'dự án',
] as const

/** Before the words of a heading: 'Về kết quả thực hiện'. */
export const headingOpener = '(?:về\\s+)?'
