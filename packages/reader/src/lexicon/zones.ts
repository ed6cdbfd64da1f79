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

/** Before a colon: what follows are the names of places or bodies, no matter under a heading. */
export const listsPlaces = /(?:^|\s)(?:các|hai|ba|bốn|\d{1,2}) (?:thôn|bản|xóm|ấp|buôn|làng|khóm|khu phố|tổ dân phố|xã|phường|chi bộ|trường|sở)(?:,? (?:và )?(?:xã|phường|đặc khu|thôn|bản))?\s*:$/u
/** 'Khe Sim, …', 'Khe Sim và …': behind such a colon. */
export const properNames = /^\s*\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3}\s*(?:,|và\s)/u

/** 'Phấn đấu hoàn thành các chỉ tiêu năm 2026: |thu ngân sách …; thu nhập …|': goals in one sentence, and no heading. */
export const strives = /^phấn đấu\s/u

/** 'Phòng Kinh tế hướng dẫn kê khai, |chậm nhất 25/4 phải có| danh mục từng cơ sở: diện tích, …': a long sentence about a body that is no heading. */
export const demandsLater = /,\s(?:chậm nhất|muộn nhất|trước ngày|trong tháng|trong quý|đến ngày)[^:]*:$/u

/** 'ở các vị trí còn thiếu |như:| kế toán, địa chính': the sentence lists, and has no heading. */
export const listsExamples = /\s(?:như|gồm|bao gồm|ví dụ|trong đó|nhất là|đặc biệt là)\s*:$/u

/** Before a colon they open a sentence: 'Nếu đơn thiếu giấy tờ: trả lại người nộp trong ngày'. */
export const sentenceBefore = /^(?:nếu|trường hợp|khi) /u
/** What is watched stands before a colon, and what of it behind: 'Giám sát việc thu quỹ của thôn: |Việc| lập danh sách, ghi sổ …'. */
export const watches = /^(?:giám sát|kiểm tra|theo dõi|đôn đốc|rà soát) /u
export const matterBehind = /^\s*(?:việc)\s/u

/** Nothing but a limit behind a colon: 'Nộp danh sách đảng viên: |trước 16h thứ Tư 11/11.|' */
export const limitBehind = /^\s*(?:xong |hoàn thành |gửi |nộp )?(?:trước|chậm nhất|muộn nhất|trong|đến hết|hạn cuối|hạn chót)\s[^.;:]{0,40}\d[^.;:]{0,24}[.;]?\s*$/u
