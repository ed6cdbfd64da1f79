/** What brackets behind a recipient say, key form. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I (II.8), Hướng dẫn 05-HD/VPTW; short forms as offices write them. */
export const recipientPurposes: readonly { purpose: 'report' | 'action'; phrases: readonly string[] }[] = [
  { purpose: 'report', phrases: ['b/c', 'bc', 'báo cáo', 'để b/c', 'để báo cáo', 'đề báo cáo', 'kính báo cáo', 'xin ý kiến', 'để xin ý kiến'] },
  { purpose: 'action', phrases: ['t/h', 'th', 'thực hiện', 'để t/h', 'để thực hiện', 'đề thực hiện', 'để chỉ đạo', 'chỉ đạo', 'p/h', 'phối hợp', 'để p/h', 'để phối hợp', 'để triển khai', 'để tổ chức thực hiện', 'để biết và thực hiện', 'để phối hợp thực hiện'] },
]

/** The line that opens the list. A scan loses dots and marks: then only a colon or the end of the line tells it from 'nơi nhân dân …'. Key form. */
export const recipientsOpener = /^[_\s]*n[ơoờ]i?\s*(?:nhận(?!\p{L})|nh[aâ]n(?=\s*(?:[:;]|$)))\s*[:;.,]?\s*/u
/** Any other line need not be brought into key form to see that it is none. */
export const mayOpenRecipients = /^[_\s]*n[ơoờ]/iu

/** The line that names to whom a letter, a submission or an appeal is addressed. Key form. */
export const addresseeOpener = /^k[íi]nh\s*(?:gửi|gởi|gứi|trình)\s*[:;.]?\s*/u

/** Where a recipient begins in a line that holds several, key form. */
export const recipientBreak = /(?<=[:;,.)]\s*|nhận\s)(?=[-–+]\s?[\p{L}])|(?<=\S)\s(?=- lưu)/gu

/** Recipients that only point back: to those of 'Kính gửi', and in wider sense to those the paper names. */
export const asAddressed = /^như (?:trên|kính gửi)/u
export const asNamed = /^như (?:trên|điều|kính gửi|thành phần)/u

/** The copy that is filed: the last line of the list; its first word, alone and with the colon. */
export const filedLine = /^[-–]?\s*lưu(?!\p{L})/u
export const filedItem = /^lưu(?!\p{L})/u
export const filedOpener = /^lưu(?!\p{L})\s*:?\s*/u
