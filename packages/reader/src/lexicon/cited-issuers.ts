/** How the body is named that issued a cited paper, key form. Source: Party and State papers as written; names of the central bodies as in Hiến pháp 2013 and Điều lệ Đảng. */

/** Words that lead to the body: '57-NQ/TW của Bộ Chính trị'. */
export const issuerOpener = /^\s*,?\s*(?:của|do)\s+/u

/** Bodies and posts of the centre whose names never go on. */
export const closedIssuers = [
  'bộ trưởng, chủ nhiệm văn phòng chính phủ', 'thủ tướng chính phủ', 'ủy ban thường vụ quốc hội', 'ubtvqh', 'ubtv quốc hội', 'chủ tịch quốc hội', 'chủ tịch nước', 'tổng bí thư', 'bộ chính trị', 'ban bí thư', 'chính phủ', 'quốc hội',
] as const

/** Heads of bodies that are read by where the clause goes on, where the name is in small letters or of a meeting. */
export const looseIssuers = [
  'ban', 'bộ', 'ủy ban', 'ubnd', 'hội đồng', 'hđnd', 'tỉnh ủy', 'thành ủy', 'đảng ủy', 'huyện ủy', 'thường trực', 'thủ tướng', 'chủ tịch', 'phó chủ tịch', 'trung ương', 'hội nghị', 'đại hội', 'văn phòng', 'sở', 'phòng', 'công an', 'thanh tra', 'cục', 'tổng cục', 'tòa án', 'viện', 'bch', 'btv', 'tt',
] as const

/** Words behind the name of a body that belong to what it did, or to the paper. */
export const issuerEnds = [
  'về', 'quy định', 'ban hành', 'hướng dẫn', 'sửa đổi', 'bổ sung', 'phê duyệt', 'công bố', 'thực hiện', 'đã', 'được', 'trong', 'tại', 'để', 'nhằm', 'cho', 'theo', 'giao', 'là', 'có', 'năm', 'ngày', 'khóa', 'nhiệm kỳ', 'với', 'khi', 'từ', 'đến', 'số', 'gồm', 'làm', 'gắn', 'đối', 'yêu cầu', 'chỉ đạo', 'triển khai', 'tới', 'trên', 'ký', 'quán triệt', 'nêu', 'xác định', 'đề ra', 'đổi', 'đổi tên',
] as const

/** 'Ban Chấp hành Đảng bộ xã | lần thứ I': which committee it is; a congress has it in its name. */
export const committeeOrdinal = 'lần'

/** Committees of the Party, and the organisations they lead, before the name of whose they are. */
export const committeeNames = ['đảng ủy', 'đảng bộ', 'tỉnh ủy', 'thành ủy', 'huyện ủy', 'quận ủy', 'thị ủy', 'chi ủy', 'chi bộ', 'trung ương đảng', 'trung ương'] as const

/** Between two papers of a list: the body and the matter of the first, then what parts the items. */
export const listGap = /^(?:\s*,?\s*(?:của|do)\s[^.;:\n|]{2,80}?)?(?:\s*,?\s*(?:về|v\/v)\s[^.;:\n|]{2,140}?)?\s*(?:[,;]\s*(?:và\s+)?|\svà\s+)$/u
