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
  { role: 'plan', heads: ['kế hoạch', '^kh(?:\\s|$)', 'dự toán', 'chỉ tiêu (?:giao|năm|kế hoạch|phấn đấu|đến|nghị quyết)', 'mục tiêu', 'nghị quyết', '^giao$', 'được giao', 'phấn đấu', '^yêu cầu(?: của tiêu chí)?$', '^(?:mức )?(?:chuẩn|quy định)$', '^mức (?:yêu cầu|đạt chuẩn)'] },
  { role: 'cumulative', heads: ['lũy kế', 'cộng dồn', 'ước (?:thực hiện )?(?:cả )?năm'] },
  { role: 'result', heads: ['thực hiện', 'kết quả', '^ước', '^th(?:\\s|$)', 'đạt được', 'đã đạt', 'số đạt', 'hiện trạng', '^đã \\p{L}+', '^giải ngân'] },
  { role: 'name', heads: ['chỉ tiêu', 'nội dung', 'danh mục', 'tên', 'hạng mục', 'tiêu chí', 'lĩnh vực', 'diễn giải', 'khoản mục', 'chỉ số', 'nhiệm vụ', 'loại'] },
] as const

/** Heads of a table that compares two times. */
export const figureTimes = {
  compares: ['^(?:tỷ lệ )?(?:%? ?tăng|%? ?giảm|so sánh|so với|chênh lệch|\\(?\\+/-)'],
  earlier: ['cùng kỳ', '(?:năm|kỳ|quý|tháng|tuần) trước', 'kỳ báo cáo trước'],
  times: ['20\\d\\d', '(?:kỳ|quý|tháng|tuần|năm) (?:này|báo cáo)'],
  down: ['giảm'],
} as const

export type FigureColumn = (typeof figureColumns)[number]['role']

/** Before the noun that a column counts: 'Số đơn', 'Tổng số hồ sơ'. */
export const countHeads = ['số', 'tổng số', 'số lượng', 'loại'] as const

/** Before the unit of a whole table, in its caption. */
export const captionUnits = ['đơn vị tính', 'đơn vị', 'đvt', 'đv tính'] as const

/** Before the name in a row. */
export const rowNameLeads = ['trong đó', 'gồm', 'cụ thể', 'riêng'] as const

/** Head of the column of those that each get goals of their own: 'Đơn vị', 'Xã, phường', 'Tên chi bộ'. */
export const receiverHeads = ['đơn vị(?! tính)', 'tên (?:đơn vị|xã|thôn|bản|chi bộ|trường|cơ quan)', 'cơ quan', 'địa phương', 'xã', 'phường', 'thôn', 'bản', 'ấp', 'buôn', 'khu phố', 'tổ dân phố', 'tdp', 'khu dân cư', 'chi bộ', 'đảng bộ', 'trường', 'chi hội', 'tổ chức'] as const

/** In the head of a column, or above a table: goals are set. */
export const assignedHeads = ['chỉ tiêu', 'kế hoạch', 'mục tiêu', 'giao', 'được giao', 'phân bổ', 'phấn đấu'] as const

/** The year of a goal in its head. */
export const headYears = ['năm 20\\d\\d', '20\\d\\d'] as const

/** In a head: what was or is, and no goal. */
export const toldHeads = ['thực hiện', 'kết quả', 'đã', 'hiện có', 'hiện trạng', 'ước', 'cùng kỳ', 'năm trước', 'dân số', 'tổng số', 'so với'] as const

/** First words of a row that gives totals. */
export const totalRows = ['tổng', 'tổng số', 'tổng cộng', 'cộng', 'cộng chung', 'chung(?=\\s*$)', 'toàn (?:xã|phường|thị trấn|huyện|tỉnh|cụm|trường|ngành|đảng bộ|đặc khu|hội)(?=\\s*(?:$|\\())', 'tổng toàn xã', 'cộng toàn xã', 'tổng chung', 'tổng hợp'] as const

/** First words of a row that says something of the rows above and is no part of their sum. */
export const unsummedRows = ['%', 'tỷ lệ', 'tỉ lệ', 'tỷ trọng', 'cơ cấu', 'so với', 'so sánh', 'cùng kỳ', 'bình quân', 'trung bình', 'tăng', 'giảm', 'chênh lệch', 'ghi chú', 'lũy kế'] as const

/** Heads of the unit that each row is counted in. */
export const rowUnitHeads = ['^đvt$', '^đơn vị tính', '^đv tính', '^đv$'] as const

/** Heads of a column of yields. */
export const yieldHeads = ['năng suất', 'ns'] as const

/** Columns of which no total can be taken; the last: what one has of another ('HS/lớp'). */
export const unsummedColumns = ['%', 'tỷ lệ', 'tỉ lệ', 'tỷ trọng', 'cơ cấu(?: vốn)?(?= \\(?%|$)', 'bình quân', 'năng suất', 'trung bình', 'đơn giá', '^năm$', 'năm (?:sinh|xây dựng|thành lập|bắt đầu|hoàn thành|khởi công|công nhận)', 'ghi chú', 'stt', 'tt', '^tháng$', 'số hiệu', 'xếp', 'thứ hạng', 'điểm(?! trường)', 'mức(?! (?:đầu tư|vốn))', 'mật độ', 'hệ số', '^ngày', 'ngày (?:sinh|ký|cấp|hoàn thành)', '[\\p{L})]+ ?/ ?(?:lớp|hộ|người|khẩu|ha|km2|đầu người|lao động|giáo viên|trẻ|nhóm|chi bộ|thôn)'] as const

/** Heads of a column that adds up the others of its row. */
export const sumHeads = ['tổng', 'tổng số', 'tổng cộng', 'cộng', 'chung'] as const

/** Heads of a column that is what others of its row leave or make: the one to look at where they disagree. */
export const derivedHeads = ['còn', 'còn lại', 'còn nợ', 'còn thiếu', 'chưa giải ngân', 'chênh lệch', 'hiện có', 'hiện còn', 'cuối kỳ', 'cuối năm', 'cuối tháng', 'cuối quý', 'tồn', 'tồn quỹ', 'kết dư', 'thừa', 'thiếu', 'tăng', 'giảm', 'tăng, giảm', 'so sánh', 'thành tiền'] as const

/** Heads of two columns that between them hold all. */
export const headHalves = [['đã', 'chưa'], ['(?<!không )hợp lệ', 'không hợp lệ'], ['(?<!(?:không|chưa) )đạt', '(?:không|chưa) đạt'], ['đúng hạn', 'quá hạn'], ['đồng ý', 'không đồng ý'], ['thường trú', 'tạm trú'], ['biên chế', 'hợp đồng']] as const

/** Heads of a column of what was there before. */
export const openingHeads = ['đầu năm', 'đầu kỳ', 'đầu tháng', 'đầu quý', 'kỳ trước', 'năm trước', 'tháng trước', 'quý trước', 'chuyển sang', 'tồn cũ'] as const

/** Heads of a column of what is not yet done: derived too, but what was given back or withdrawn may stand in none. */
export const pendingHeads = ['tồn đọng', 'chuyển kỳ sau', 'chuyển sang kỳ sau', 'đang giải quyết', 'đang xử lý', 'chưa giải quyết', 'chưa hoàn thành', 'đang thực hiện'] as const

/** Heads of a column that gives the difference of two others, with its sign or without. */
export const changeHeads = ['chênh lệch', 'tăng', 'giảm', 'so sánh', 'so với', '\\+/-', '\\(\\+\\)'] as const

/** In a head or a caption: what is measured, and may be rounded to the unit it is printed in. */
export const measuredHeads = ['kinh phí', 'dự toán', 'vốn', 'tiền', 'thu(?! (?:hồi|vào|hút|mua|gom|thập|được))', 'chi(?! (?:bộ|hội|đoàn|cục|đội|ủy))', 'dư nợ', 'giá trị', 'doanh thu', 'doanh số', 'giải ngân', 'diện tích', 'sản lượng', 'khối lượng', 'mức đầu tư', 'quỹ', 'ngân sách', 'thuế', 'phí'] as const

/** Heads of a column of percentages. */
export const percentHeads = ['%', 'tỷ lệ', 'tỉ lệ', 'tỷ trọng', 'cơ cấu'] as const
