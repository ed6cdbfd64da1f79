/** Signs of a news item, key form. Source: the usage of portals of provinces and communes and of newspapers. */
export const newsDatelines: readonly RegExp[] = [
  /^(?:date|ngày đăng|đăng ngày|đăng lúc|ngày xuất bản|xuất bản|cập nhật(?: lần cuối)?|ngày cập nhật|thời gian)\s*[:|]?\s*(?=\d|lúc|ngày|thứ|chủ)/u,
  /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|t[2-7]|cn)\s*[,|-]?\s*(?:ngày\s*)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/u,
  /^\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}\s*[,|-]?\s*(?:lúc\s*)?(?:\d{1,2}\s*[:h]\s*\d{2}|$)/u,
  /^(?:\d{1,2}\s*[:h]\s*\d{2}(?:\s*[ap]m)?|lúc\s+\d{1,2}\s*[:h]\s*\d{2})\s*[,|-]?\s*(?:ngày\s*)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/u,
  /^\d{4}-\d{2}-\d{2}(?:[ t]\d{2}:\d{2})?/u,
]

/** How a report of an event opens. */
export const newsOpening = /^(?:sáng|chiều|tối|trưa|vừa qua|mới đây|trong hai ngày|trong 0?[23] ngày)?\s*(?:nay\s*)?[,(]?\s*(?:ngày\s*)?\(?\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{4})?\)?\s*[,)]/u

/** Words a reporter uses and an office does not. */
export const newsWords = ['phát biểu tại', 'phát biểu chỉ đạo', 'cho biết', 'chia sẻ', 'cho hay', 'tham dự có', 'dự hội nghị có', 'cùng dự có', 'tới dự có', 'đến dự', 'tặng hoa', 'tặng lẵng hoa', 'tặng quà', 'chụp ảnh lưu niệm', 'quang cảnh', 'toàn cảnh', 'ảnh:', 'tin, ảnh', 'bài, ảnh', 'tác giả', 'phóng viên', 'pv', 'nguồn:'] as const
