/**
 * Heads of columns in tables of figures, key form (regular expression sources); the first list that matches a head gives its role.
 * Source: the tables of socio-economic reports (kế hoạch, thực hiện, tỷ lệ, so cùng kỳ) and of resolutions with goals.
 */
export const figureColumns = [
  { role: 'number', heads: ['^(?:stt|tt|số tt|số thứ tự|#)$'] },
  { role: 'unit', heads: ['^đvt$', 'đơn vị tính', '^đơn vị$', 'đv tính', '^đv$', '^đvị'] },
  { role: 'onPrevious', heads: ['so (?:với )?(?:cùng kỳ|ck|năm trước|năm \\d{4}|th \\d{4})', '(?:%|tỷ lệ|tỉ lệ|so sánh).*(?:cùng kỳ|năm trước|th \\d{4}|thực hiện \\d{4}|thực hiện năm)', 'tăng.*giảm'] },
  { role: 'percent', heads: ['%', 'tỷ lệ', 'tỉ lệ', 'so (?:với )?(?:kế hoạch|kh|dự toán|chỉ tiêu)', '^đạt$', 'th ?/ ?kh', 'so sánh', 'mức độ hoàn thành'] },
  { role: 'previous', heads: ['cùng kỳ', 'năm trước', 'thực hiện (?:năm )?trước', '^th \\d{4}$'] },
  { role: 'plan', heads: ['kế hoạch', '^kh(?:\\s|$)', 'dự toán', 'chỉ tiêu (?:giao|năm|kế hoạch|phấn đấu|đến|nghị quyết)', 'mục tiêu', 'nghị quyết', '^giao$', 'được giao', 'phấn đấu'] },
  { role: 'cumulative', heads: ['lũy kế', 'cộng dồn', 'ước (?:thực hiện )?(?:cả )?năm'] },
  { role: 'result', heads: ['thực hiện', 'kết quả', '^ước', '^th(?:\\s|$)', 'đạt được', 'đã đạt', 'số đạt', 'hiện trạng'] },
  { role: 'name', heads: ['chỉ tiêu', 'nội dung', 'danh mục', 'tên', 'hạng mục', 'tiêu chí', 'lĩnh vực', 'diễn giải', 'khoản mục', 'chỉ số', 'nhiệm vụ', 'loại'] },
] as const

export type FigureColumn = (typeof figureColumns)[number]['role']

/** Before the name in a row. */
export const rowNameLeads = ['trong đó', 'gồm', 'cụ thể', 'riêng'] as const

/** First words of a row that gives totals. */
export const totalRows = ['tổng', 'tổng số', 'tổng cộng', 'cộng', 'toàn xã', 'toàn huyện', 'toàn tỉnh', 'tổng toàn xã', 'cộng toàn xã', 'tổng chung', 'tổng hợp'] as const

/** Columns of which no total can be taken. */
export const unsummedColumns = ['%', 'tỷ lệ', 'tỉ lệ', 'bình quân', 'năng suất', 'trung bình', 'đơn giá', '^năm$', 'năm (?:sinh|xây dựng|thành lập|bắt đầu|hoàn thành|khởi công|công nhận)', 'ghi chú', 'stt', 'tt', '^tháng$', 'số hiệu', 'xếp', 'thứ hạng', 'điểm(?! trường)', 'mức', 'mật độ', 'hệ số', '^ngày', 'ngày (?:sinh|ký|cấp|hoàn thành)'] as const
