/** Words of names that matching and learning ask for, key form (small letters, as the reader's keys). Collected from papers of commune offices as those of the reader's own lists. */

/** Besides the general words of the reader: with these alone nobody in particular is named. */
export const generalWords = [
  'các', 'những', 'toàn thể', 'tất cả', 'mọi', 'từng', 'mỗi', 'một số', 'hai', 'ba', 'và', 'hoặc', 'cùng', 'với', 'của', 'thuộc', 'tại', 'ở', 'trên', 'trong', 'địa bàn', 'trên địa bàn', 'liên quan', 'có liên quan', 'hữu quan', 'chức năng', 'chuyên môn', 'trực thuộc', 'được giao', 'được phân công', 'nêu trên', 'nói trên', 'còn lại', 'khác', 'cơ sở', 'đảng', 'chính trị', 'chính trị - xã hội', 'xã hội', 'cấp xã', 'cấp trên', 'người đứng đầu', 'thủ trưởng', 'lãnh đạo',
] as const

/** Heads that several bodies of one commune have: alone they name none of them. */
export const sharedHeads = ['văn phòng', 'ủy ban', 'trung tâm', 'thường trực', 'ban thường trực', 'ban chấp hành', 'ủy viên', 'chủ tịch', 'phó chủ tịch', 'bí thư', 'phó bí thư', 'trưởng', 'giám đốc', 'hiệu trưởng', 'chi hội', 'mặt trận', 'tổ công tác', 'ban chỉ đạo', 'ban quản lý'] as const

/** Made of general words, and yet the name of one body. */
export const ownNames = ['xã đoàn', 'phường đoàn', 'xã đội', 'phường đội'] as const

/** Posts before the body they head, the longer first: 'Phó Chủ tịch UBND xã' speaks of the UBND. */
export const postsBeforeBody = [
  'tập thể lãnh đạo', 'người đứng đầu', 'phó chỉ huy trưởng', 'chỉ huy trưởng', 'phó chủ nhiệm', 'phó chủ tịch', 'phó hiệu trưởng', 'phó giám đốc', 'phó bí thư', 'phó trưởng', 'phó chánh', 'chủ nhiệm', 'chủ tịch', 'hiệu trưởng', 'giám đốc', 'bí thư', 'lãnh đạo', 'thủ trưởng', 'trạm trưởng', 'trưởng', 'chánh',
] as const

/** Before a person's name, as written in small letters; with one of them a name is that of a person unless a post follows. */
export const personTitles = ['đồng chí', 'đ/c', 'đc', 'ông', 'bà', 'anh', 'chị'] as const
/** In the middle of many names of persons, and of hardly any other name. */
export const middleNames: ReadonlySet<string> = new Set(['văn', 'thị'])
