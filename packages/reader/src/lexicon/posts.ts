/**
 * Posts of those who sign, key form, as they stand in capitals above a name. Sources: Nghị định 30/2020/NĐ-CP, Phụ lục I (II.5); Quy định 399-QĐ/TW; posts of unions, forces, schools as written.
 */
export const signingPosts = [
  'bí thư', 'phó bí thư', 'phó bí thư thường trực', 'bí thư thứ nhất', 'tổng bí thư', 'thường trực ban bí thư', 'ủy viên ban thường vụ', 'ủy viên thường trực', 'ủy viên',
  'chủ tịch', 'phó chủ tịch', 'phó chủ tịch thường trực', 'chủ tịch nước', 'chủ tịch quốc hội', 'phó chủ tịch quốc hội', 'chủ nhiệm', 'phó chủ nhiệm', 'chủ tọa', 'chủ trì', 'thư ký', 'tổng thư ký',
  'chánh văn phòng', 'phó chánh văn phòng', 'phó văn phòng', 'trưởng ban', 'phó trưởng ban', 'phó trưởng ban thường trực', 'phó ban', 'trưởng phòng', 'phó trưởng phòng', 'phó phòng', 'tổ trưởng', 'tổ phó', 'trưởng đoàn', 'phó trưởng đoàn', 'nhóm trưởng',
  'giám đốc', 'phó giám đốc', 'tổng giám đốc', 'phó tổng giám đốc', 'bộ trưởng', 'thứ trưởng', 'thủ tướng', 'phó thủ tướng', 'cục trưởng', 'phó cục trưởng', 'vụ trưởng', 'phó vụ trưởng', 'chi cục trưởng', 'phó chi cục trưởng', 'tổng cục trưởng',
  'viện trưởng', 'phó viện trưởng', 'chánh án', 'phó chánh án', 'chánh thanh tra', 'phó chánh thanh tra', 'tổng thanh tra', 'phó tổng thanh tra', 'tổng kiểm toán', 'thống đốc', 'phó thống đốc', 'hiệu trưởng', 'phó hiệu trưởng', 'trạm trưởng', 'phó trạm trưởng', 'trưởng trạm', 'phó trưởng trạm',
  'trưởng công an', 'phó trưởng công an', 'chỉ huy trưởng', 'phó chỉ huy trưởng', 'chính trị viên', 'chính ủy', 'tư lệnh', 'đồn trưởng', 'hạt trưởng', 'đội trưởng', 'trưởng thôn', 'trưởng bản', 'trưởng khu phố', 'tổ trưởng tổ dân phố', 'thủ trưởng', 'phó thủ trưởng', 'người lập', 'người báo cáo', 'kế toán trưởng', 'thường trực', 'trưởng tiểu ban', 'tổng biên tập',
] as const

/** Before the post of the head in the post of the deputy. */
export const deputyOf = 'Phó'

/** Beginnings of posts that OCR cuts at the edge of a stamp, with the whole post: key form. */
export const cutPosts: readonly (readonly [RegExp, string])[] = [
  [/^phó chủ tị?[ce]?h?$/u, 'phó chủ tịch'], [/^chủ tị?[ce]?$/u, 'chủ tịch'], [/^phó bí th?ư?$/u, 'phó bí thư'], [/^bí th$/u, 'bí thư'],
  [/^phó chánh văn phò?n?g?$/u, 'phó chánh văn phòng'], [/^chánh văn phò?n?$/u, 'chánh văn phòng'], [/^phó giám đố?c?$/u, 'phó giám đốc'], [/^giám đố?$/u, 'giám đốc'], [/^trưởng phò?n?g?$/u, 'trưởng phòng'], [/^trưởng ba$/u, 'trưởng ban'],
]

/** The letters of the capacity in which one signs, where they stand in the middle of a line. */
export const capacityLetters = ['t/m', 'tm', 'k/t', 'kt', 't/l', 'tl', 'tuq'] as const

/** The first of them: in the name of a body. */
export const onBehalf = 'tm'

/** How the capacity in which one signs begins: in the name of a body, for a superior, by order, by delegation, acting. `pattern` is matched on the key at the start of a line. */
export const capacityPattern = /^(t\s?\/\s?m|tm|k\s?\/\s?t|kt|t\s?\/\s?l|tl|tuq|t\/uq|tun|q|quyền)(?:[.:]\s*|\s+)(?=\p{L})/u

/** Of those the one of who acts in a post that is vacant: 'Q. CHỦ TỊCH', 'QUYỀN CHỦ TỊCH'. */
export const actingMark = /^(?:q|quyền)(?:[.:]|$)/u

/** Words that may stand where the signature was, key form. */
export const signatureMarks = ['đã ký', '(đã ký)', '(ký)', '(ký tên)', '(ký, đóng dấu)', '(ký tên, đóng dấu)', '(đã ký và đóng dấu)', '(chữ ký)', '(ký, ghi rõ họ tên)', 'ký bởi', 'người ký', 'đã ký số'] as const

/** Alone under a post it is the second line of the post or the name of a body, never a part of its own; as it is written behind a post. */
export const standingPost = 'thường trực'
export const standingPostTitle = 'Thường trực'

/** Behind the mark of signing a name follows: '(đã ký) Lò Văn Én', 'dấu) …' (regular expression source, key form). */
export const afterSigned = '(?<=đã ký\\)?|dấu\\))'

/** Marks of signing in small letters open a part too. */
export const signedOpeners = /^(?:đã ký|ký bởi|người ký)/u

/** Words before a post that make it the tail of a longer one: 'PHÓ | CHỦ TỊCH'. */
export const beforePostTail = /(?:(?:^|\s)(?:phó|quyền|nguyên|kiêm|tổng|ban|chi)|,)$/u
