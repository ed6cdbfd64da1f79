/** How those who take part beside the lead are named, key form, single words: 'phối hợp (chặt chẽ) với …', 'sự phối hợp của …', 'cùng (với) …'. */
export const supportingWords = {
  together: 'cùng',
  with: 'với',
  of: 'của',
  /** 'sự phối hợp của …'. */
  nounMark: 'sự',
} as const

export const cooperate = ['phối', 'hợp'] as const

/** Between 'phối hợp' and those who take part. */
export const withWords: ReadonlySet<string> = new Set(['với', 'cùng'])

/** 'có sự tham gia của …', 'với sự hỗ trợ của …'. */
export const takingPart: readonly (readonly string[])[] = [['sự', 'tham', 'gia', 'của'], ['sự', 'hỗ', 'trợ', 'của'], ['sự', 'giúp', 'đỡ', 'của'], ['sự', 'giúp', 'sức', 'của'], ['sự', 'giám', 'sát', 'của']]

/** Before those who take part, and what they do behind their names: 'có |Công an xã| hỗ trợ', 'mời |Trạm Y tế| cùng tham gia'. */
export const joiners: ReadonlySet<string> = new Set(['có', 'mời'])

export const joining: readonly (readonly string[])[] = [
  ['hỗ', 'trợ'], ['tham', 'gia'], ['cùng'], ['phối', 'hợp'], ['giám', 'sát'], ['cử', 'người'], ['cử', 'cán', 'bộ'], ['cử', 'lực', 'lượng'], ['giúp'], ['dự'], ['tham', 'dự'], ['đi', 'cùng'], ['họp'],
]

/** Behind ', do' and a body: it sees to what others do. */
export const besides: readonly (readonly string[])[] = [['đôn', 'đốc'], ['trực'], ['giám', 'sát'], ['hỗ', 'trợ'], ['kiểm', 'tra'], ['phục', 'vụ']]

/** Behind 'đơn vị phối hợp', 'lực lượng phối hợp' before the names. */
export const consistsOf: ReadonlySet<string> = new Set(['gồm', ':', 'là'])

/** Behind a body named after a comma: it only helps. */
export const helping: readonly (readonly string[])[] = [['hỗ', 'trợ', 'kỹ', 'thuật'], ['hỗ', 'trợ', 'thực', 'hiện'], ['hỗ', 'trợ', 'kinh', 'phí'], ['cùng', 'tham', 'gia'], ['cùng', 'phối', 'hợp'], ['cùng', 'hỗ', 'trợ'], ['cùng', 'dự'], ['cùng', 'vào', 'cuộc'], ['có', 'trách', 'nhiệm', 'phối', 'hợp']]

/** The same where nothing follows. */
export const helpingAlone: readonly (readonly string[])[] = [['hỗ', 'trợ'], ['tham', 'gia']]

/** All that is said of those who take part in work said before: '…; Hội Nông dân |phối hợp thực hiện|.'. */
export const joinInWork: readonly (readonly string[])[] = [['phối', 'hợp'], ['phối', 'hợp', 'thực', 'hiện'], ['phối', 'hợp', 'triển', 'khai'], ['phối', 'hợp', 'triển', 'khai', 'thực', 'hiện'], ['phối', 'hợp', 'hỗ', 'trợ'], ['cùng', 'phối', 'hợp', 'thực', 'hiện']]

/** How well, between 'phối hợp' and 'với'. */
export const cooperationDegrees: readonly (readonly string[])[] = [['chặt', 'chẽ'], ['tốt'], ['thường', 'xuyên'], ['đồng', 'bộ'], ['hiệu', 'quả'], ['kịp', 'thời'], ['nhịp', 'nhàng'], ['có'], ['thống', 'nhất']]

/** 'cùng nhau', 'cùng cấp', 'cùng kỳ' name nobody. */
export const notTogether: ReadonlySet<string> = new Set(['nhau', 'cấp', 'kỳ', 'ngày', 'thời', 'lúc', 'đó', 'năm', 'tháng'])

/** How those who take part begin where 'với' is left out: 'phối hợp các ngành', 'phối hợp chính quyền'. */
export const supportingWithoutWith: ReadonlySet<string> = new Set(['các', 'chính'])
