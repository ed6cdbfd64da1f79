/** Column heads of tables that give out work, key form (regular expression sources). */
export const taskColumns = ['nhiệm vụ', 'nội dung', 'công việc', 'hoạt động', 'hạng mục', 'đầu việc', '^(?:những |các )?việc(?: cần| phải)? (?:làm|giao|thực hiện)', '^việc$', 'giải pháp', 'tên văn bản', 'tên báo cáo'] as const
/** What was asked or found, not what is to be done; the column of work stands beside it: 'Nội dung kiến nghị | Nội dung giải quyết'. */
export const askedColumns = ['kiến nghị', 'phản ánh', 'vướng mắc', 'khó khăn', 'tồn tại', 'hạn chế', 'hiện trạng', 'thực trạng', 'vấn đề', 'đề nghị'] as const
export const answerColumns = ['giải quyết', 'xử lý', 'khắc phục', 'trả lời', 'biện pháp', 'giải pháp', 'nhiệm vụ', 'việc (?:cần|phải) làm'] as const
export const leadColumns = ['chủ trì', 'đơn vị thực hiện', 'cơ quan thực hiện', 'bộ phận thực hiện', 'người thực hiện', 'phụ trách', 'đầu mối', 'trách nhiệm', 'cơ quan, đơn vị', 'đơn vị tham mưu', 'cơ quan tham mưu', '(?:cơ quan|đơn vị|bộ phận|thẩm quyền|cấp|nơi)(?: \\p{L}+)? (?:giải quyết|trả lời|xử lý|khắc phục|tiếp thu)', 'phân công', '^(?:đơn vị|cơ quan|bộ phận|người|cá nhân).*được giao', '^đơn vị$', '^cơ quan$', '^(?:(?:tổ chức|giao|đơn vị|cơ quan|bộ phận|người|cá nhân|chủ thể|các|ban|phòng|địa phương).*)?thực hiện$'] as const
export const supportingColumns = ['phối hợp'] as const
export const deadlineColumns = ['thời gian(?! giao)', 'thời hạn', 'tiến độ', '(?<!(?:sản phẩm|kết quả|tỷ lệ|mức độ|khối lượng) )hoàn thành', 'hạn(?!\\s?(?:chế|hán|mức))(?=\\s|$)', 'lộ trình', 'mốc ', '^ngày(?! (?:ban hành|văn bản|tháng|ký|giao|đến))', 'trước ngày', '^tuần$', '^tuần thứ$'] as const
export const deliverableColumns = ['sản phẩm', 'kết quả', 'đầu ra', 'hồ sơ'] as const

/** A cell that says the same as the one above it: 'nt', '-nt-', 'Như trên', '"', 'như mục 1'. */
export const sameAsAbove = /^\W*(?:nt|n\/t|như trên|như (?:mục )?trên|ditto)\W*$|^["”“″]+$/u

/** A table with one of these heads tells figures and gives out no work. */
export const figureHeads = ['^đvt$', '^đv tính$', '^đơn vị tính$', '^%$', '^đạt \\(?%', '^dự toán', '^tỷ lệ (?:\\(?%|đạt)'] as const
