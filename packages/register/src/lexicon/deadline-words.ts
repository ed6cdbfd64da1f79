/**
 * The words in which deadlines are typed and written, each under the sign the grammar of `deadlines/phrase` knows it by. Written with their marks, lower case; who
 * types without marks is understood too. A word may stand under several signs ('sau' is behind, next, and six without its mark): the grammar finds out which fits.
 * Collected from papers of Party and State and from how offices speak.
 */
export const deadlineWords = {
  /** Say nothing more than that a limit follows. */
  '': [
    'trong', 'trong vòng', 'trong thời hạn', 'trong thời gian', 'thời hạn', 'thời gian', 'thời điểm', 'thời hạn hoàn thành', 'thời gian hoàn thành', 'thời gian thực hiện', 'hạn', 'hạn cuối', 'hạn chót', 'hạn nộp', 'hạn hoàn thành',
    'chậm nhất', 'muộn nhất', 'chậm nhất là', 'muộn nhất là', 'không quá', 'tối đa', 'là', 'vào', 'vào lúc', 'lúc', 'hết', 'đến hết', 'cho đến hết', 'tới hết', 'hết ngày', 'xong', 'xong trong', 'hoàn thành', 'hoàn thành xong', 'hoàn tất', 'kết thúc',
    'thực hiện', 'thực hiện xong', 'tổ chức', 'triển khai', 'báo cáo', 'gửi', 'nộp', 'gửi báo cáo', 'báo cáo kết quả', 'phải', 'cần', 'dự kiến', 'khoảng', 'thực hiện trong', 'kể cả', 'ít nhất', 'tối thiểu', 'ban hành', 'dịp', 'quốc khánh', 'lễ quốc khánh',
  ],
  before: ['trước', 'xong trước', 'hoàn thành trước', 'trước khi hết', 'chậm nhất trước'],
  to: ['đến', 'tới', 'cho đến', 'cho tới'],
  from: ['từ', 'kể từ', 'tính từ', 'kể từ khi', 'từ khi', 'tính từ khi', 'sau khi', 'kể từ lúc'],
  after: ['sau', 'chậm nhất sau', 'chậm nhất là sau', 'sau thời gian'],
  of: ['của', 'trong', 'thuộc'],
  and: ['và', 'cùng với'],
  /** 'đột xuất' behind a rhythm adds nothing to it. */
  or: ['hoặc', 'hay', 'và'],

  day: ['ngày'],
  workday: ['ngày làm việc', 'ngày lv', 'ngày công tác'],
  week: ['tuần', 'tuần lễ'],
  month: ['tháng', 't'],
  quarter: ['quý', 'quí', 'q'],
  year: ['năm'],
  hour: ['giờ', 'h', 'g', 'tiếng'],
  workhour: ['giờ làm việc', 'giờ hành chính'],
  minute: ['phút', 'p', "'"],
  stage: ['giai đoạn', 'thời kỳ'],

  start: ['đầu', 'ngày đầu', 'đầu tiên'],
  middle: ['giữa'],
  end: ['cuối', 'ngày cuối', 'ngày cuối cùng', 'cuối cùng'],
  lastworkday: ['ngày làm việc cuối cùng', 'ngày làm việc cuối'],
  half: ['nửa'],
  firsthalf: ['nửa đầu'],
  lasthalf: ['nửa cuối'],
  this: ['này', 'nay', 'hiện tại', 'đang'],
  next: ['sau', 'tới', 'kế tiếp', 'tiếp theo', 'sang', 'liền kề', 'kế'],
  more: ['nữa', 'tới', 'tiếp theo'],

  every: ['hằng', 'hàng', 'mỗi', 'các'],
  periodic: ['định kỳ', 'định kì', 'thường kỳ', 'báo cáo định kỳ'],
  time: ['lần', 'kỳ', 'kì', 'buổi', 'cuộc', 'lượt', 'báo cáo'],

  today: ['hôm nay', 'bữa nay', 'nay'],
  tomorrow: ['mai', 'ngày mai', 'hôm sau'],
  dayaftertomorrow: ['ngày kia', 'ngày mốt', 'mốt', 'kia'],
  now: ['ngay', 'ngay lập tức', 'lập tức', 'tức thì', 'ngay bây giờ', 'khẩn trương', 'khẩn', 'hỏa tốc', 'gấp', 'ngay trong'],

  morning: ['sáng', 'buổi sáng'],
  noon: ['trưa', 'buổi trưa'],
  afternoon: ['chiều', 'buổi chiều', 'cuối giờ chiều'],
  evening: ['tối', 'buổi tối', 'đêm'],

  wd1: ['thứ hai', 'thứ 2', 't 2'],
  wd2: ['thứ ba', 'thứ 3', 't 3'],
  wd3: ['thứ tư', 'thứ 4', 't 4'],
  wd4: ['thứ năm', 'thứ 5', 't 5'],
  wd5: ['thứ sáu', 'thứ 6', 't 6'],
  wd6: ['thứ bảy', 'thứ bẩy', 'thứ 7', 't 7'],
  wd7: ['chủ nhật', 'cn', 'chúa nhật'],

  constantly: ['thường xuyên', 'liên tục', 'thường xuyên liên tục', 'làm thường xuyên', 'duy trì thường xuyên', 'hằng ngày thường xuyên'],
  onrequest: ['đột xuất', 'khi có yêu cầu', 'theo yêu cầu', 'khi cần', 'khi cần thiết', 'khi phát sinh', 'khi có phát sinh', 'khi được yêu cầu'],

  /** The start of a term that is the document's own day. */
  issued: [
    'ký', 'ngày ký', 'ban hành', 'ngày ban hành', 'ngày ký ban hành', 'ký ban hành', 'phát hành', 'ngày phát hành', 'ngày ban hành văn bản', 'ngày ban hành văn bản này', 'ngày ký văn bản', 'ngày ký văn bản này', 'ngày ban hành kế hoạch này', 'ngày ra thông báo',
    'ngày ban hành kết luận này', 'ngày ban hành thông báo này', 'ngày ký quyết định', 'ngày ký quyết định này',
  ],

  /** Said of a time, but no day: refused by name. */
  vague: ['sớm', 'sớm nhất', 'sắp tới', 'thời gian tới', 'thời gian sớm nhất', 'kịp thời', 'nhiệm kỳ', 'khóa', 'những tháng cuối năm', 'các tháng cuối năm', 'tết', 'âm lịch', 'lâu dài', 'khi nào', 'theo kế hoạch', 'theo quy định', 'đúng hạn', 'vài', 'mấy'],
} as const satisfies Record<string, readonly string[]>

export type DeadlineSign = keyof typeof deadlineWords

/** Numbers in words up to ninety-nine are put together from these. */
export const numberWords = {
  ones: ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'],
  /** Other ways of saying the same, behind 'mười' and 'mươi' only. */
  onesBehindTen: { 'mốt': 1, 'tư': 4, 'lăm': 5, 'nhăm': 5, 'bẩy': 7 },
  alone: { 'bẩy': 7 },
  ten: 'mười',
  tens: 'mươi',
} as const

/** Quarters are numbered in Roman figures. */
export const romanQuarters = { i: 1, ii: 2, iii: 3, iv: 4 } as const
