/** How the body of a paper begins, key form. Source: the opening formulas of NĐ 30/2020/NĐ-CP (Phụ lục III) and of Party papers as written. */
export const bodyOpeners = [
  'thực hiện ', 'căn cứ ', 'ngày ', 'trên cơ sở ', 'sau khi ', 'để ', 'nhằm ', 'xét ', 'theo ', 'trong ', 'hiện nay', 'thời gian qua', 'chiều ngày', 'sáng ngày', 'tiếp tục ', 'vừa qua', 'qua ', 'phúc đáp ', 'triển khai ', 'kính gửi',
  'ủy ban nhân dân ', 'ban thường vụ ', 'đảng ủy ', 'ban chấp hành ', 'thường trực ', 'ubnd ', 'năm ', 'những năm', 'từ ngày', 'được sự', 'với mục', 'quán triệt', 'tại ', 'chấp hành ', 'kính thưa', 'hội nghị ',
] as const

/** How what is attached after the signature begins, key form. */
export const annexOpeners = ['phụ lục', 'đề cương', 'biểu ', 'biểu số', 'phụ biểu', 'danh mục', 'danh sách', 'mẫu '] as const

/** The line an annex usually begins with. */
export const annexTitle = 'phụ lục'

/** Before the type in the title of a draft: 'DỰ THẢO BÁO CÁO'. */
export const draftOpener = /^(?:dự thảo|\(dự thảo\))\s*/u

/** 'công văn đến', 'công văn đi' are words of registers, no title. */
export const letterRegister = /^công văn (?:đến|đi)/u

/** A line of the legal basis, as written (not in key form). */
export const basisLine = /^Căn\s+cứ\s/u

/** The authority of a decision stands in capitals under the title and looks like a signature: 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ'. */
export const decidingPost = /^(?:chủ tịch|giám đốc|bộ trưởng) \p{L}/u
