/** Words of time limits, key form (regular expression sources). */

/** Before a date they make it the last day, or the day on which something is to be done. */
export const dueWords = [
  'xong trước', 'trước', 'chậm nhất', 'muộn nhất', 'hạn cuối', 'hạn chót', 'thời hạn', 'thời hạn (?:gửi|nộp|trả lời|báo cáo|hoàn thành|thực hiện)', 'hạn', 'đến hết', 'đến', 'hết', 'trong', 'xong trong', 'xong', 'hoàn thành', 'vào', 'từ (?:ngày )?\\d{1,2}(?:\\/\\d{1,2}(?:\\/\\d{4})?)?\\s*(?:-|đến(?: hết)?)', 'có mặt', 'kết thúc', 'ngay', 'tới', 'không quá', 'không muộn hơn', 'không chậm hơn', 'không trễ hơn', 'không để quá', 'không sau', 'trễ nhất', 'thời gian', 'cho đến', 'đến chậm nhất', 'chậm nhất là', 'chậm nhất vào', 'chậm nhất đến', 'chậm nhất trước', 'lùi đến', 'gia hạn đến',
] as const

/** Before a date they make it a beginning or something past. */
export const pastWords = ['chốt số liệu đến(?: hết)?', 'số liệu đến(?: hết)?', 'từ', 'kể từ', 'tính đến', 'tính từ', 'đến nay', 'ban hành', '(?<!trình )ký', 'sau', 'từ trước', 'phát sinh trước', 'nào (?:đến(?: hết)?|trước|sau)', 'hết hạn', 'hết hiệu lực', 'kéo dài đến(?: hết)?'] as const

/** What a year or period belongs to when it is only a name: 'Quy hoạch … đến năm 2030'. */
export const planNouns = ['quy hoạch', 'chiến lược', 'nghị quyết', 'chương trình', 'kế hoạch', 'đề án', 'định hướng', 'tầm nhìn', 'giai đoạn', 'nhiệm kỳ', 'thời kỳ', 'phương án', 'dự án', 'dự toán', 'quyết định', 'chỉ thị', 'kết luận', 'báo cáo'] as const

/** Again and again (regular expression sources, longest first). */
export const recurringPhrases = [
  '(?:định kỳ\\s+)?(?:\\d{1,2}|một|hai|ba|sáu)\\s+(?:ngày|tuần|tháng|quý|năm)\\s*\\/\\s*(?:1\\s*)?lần', '(?:cứ\\s+)?(?:\\d{1,2}|một|hai|ba|sáu)\\s+(?:giờ|ngày|tuần|tháng|quý|năm)\\s*(?:\\/\\s*(?:0?1|một)?\\s*lần|(?:một|0?1)\\s+lần)', '(?:một|mỗi)\\s+(?:ngày|tuần|tháng|quý|năm)\\s+\\d{1,2}\\s+(?:lần|buổi|cuộc|kỳ)', '\\d{1,2}\\s+(?:lần|buổi|cuộc|kỳ)\\s*(?:\\/|(?:một|mỗi|trong)\\s)\\s*(?:ngày|tuần|tháng|quý|năm)(?!\\s*\\d|\\s+[ivx]+(?!\\p{L}))', '(?:mỗi|một)\\s+(?:ngày|tuần|tháng|quý|năm)\\s+(?:một|1|hai|2|ba|ít nhất)(?:\\s+\\p{L}+)?',
  'định kỳ\\s+(?:hằng|hàng)\\s+(?:ngày|tuần|tháng|quý|năm)(?:\\s*,\\s*(?:\\d+ tháng|quý|năm|tháng|6 tháng|hằng năm|hàng năm))*', '(?:ngày\\s+\\d{1,2}\\s+)?(?:của\\s+)?tháng\\s+(?:đầu|cuối)\\s+(?:của\\s+)?(?:mỗi\\s+)?quý(?!\\s*[iv\\d])', '\\d{1,2}\\s+(?:ngày|giờ|đợt)\\s+(?:một|mỗi)\\s+(?:ngày|tuần|tháng|quý|năm)', '(?:6|sáu|03|3|9)\\s+tháng\\s*(?:,|và)\\s*(?:0?1\\s+|một\\s+|cả\\s+|hằng\\s+|hàng\\s+)?năm(?!\\s*\\d)', 'định kỳ\\s+\\d+\\s+(?:ngày|tuần|tháng|năm)', '(?:hằng|hàng)\\s+(?:ngày|tuần|tháng|quý|năm)', 'mỗi\\s+(?:ngày|tuần|tháng|quý)(?!\\s+(?:công|làm))', 'mỗi\\s+năm(?=\\s+(?:\\p{L}+\\s+){0,2}(?:ít nhất|tối thiểu|một lần|\\d{1,2}\\s+(?:lần|cuộc|đợt|buổi)))', 'thứ\\s+(?:hai|ba|tư|năm|sáu|bảy)\\s+(?:hằng|hàng)\\s+tuần', '(?:vào\\s+)?các\\s+(?:ngày\\s+|buổi\\s+|sáng\\s+|chiều\\s+)*thứ\\s+(?:hai|ba|tư|năm|sáu|bảy)(?:\\s*(?:,|và)\\s*(?:thứ\\s+)?(?:hai|ba|tư|năm|sáu|bảy))*', 'định kỳ', 'thường xuyên',
] as const

/** No phrase above is without one of these: what holds none need not be searched. */
export const recurringSigns = ['lần', 'các ngày', 'các chiều', 'các sáng', 'các buổi', 'các thứ', 'hằng', 'hàng', 'mỗi', 'một', 'định kỳ', 'thường xuyên', 'tháng', 'quý', 'buổi', 'cuộc', 'kỳ'] as const

/** Not a rhythm although the words stand there: 'chi thường xuyên', 'các nhiệm vụ thường xuyên, đột xuất'. */
export const recurringExceptions = ['chi', 'nhiệm vụ', 'kinh phí', 'thường trực', 'nguồn', 'đầu tư', 'hộ khẩu', 'lương', 'công việc', 'cư trú', 'vốn', 'hoạt động'] as const
