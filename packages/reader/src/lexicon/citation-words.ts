/** Words around the number and symbol of a cited paper, key form. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I (II.6) and Party papers as written. */

/** Kinds of paper that are cited by number and stand in no list of kinds of an office. */
export const otherCitedPapers = ['văn bản', 'bộ luật', 'thông tư liên tịch', 'điện', 'hợp đồng', 'bản án', 'giấy phép', 'quyết toán', 'sắc lệnh', 'lệnh'] as const

/** How the kind is called when the word is none of the list: of 'bộ luật' it is 'luật', 'văn bản' names none. */
export const otherTypeWords: readonly (readonly [string, string | null])[] = [['bộ luật', 'luật'], ['văn bản', null]]

/** 'số' before a number, marks lost by a scan too. */
export const numberWord = 's[ốóôồ]\\s?[:.]?'

/** Things with a number that are no papers: parcels, roads, houses, accounts. */
export const otherNumbered = /(?:mẫu|biểu mẫu|mẫu biểu|thửa(?: đất)?|tờ bản đồ|nhà|tài khoản|lô|biển|hộp|phòng|khu|quốc lộ|tỉnh lộ|đường|ngõ|kiệt|tcvn|qcvn|cccd|điện thoại)\s+(?:số\s*:?\s*)?$/u

/** Between a number and the next one of its list. */
export const listJoint = /^\s?(?:[,;]|và)\s*$/u

/** Numbers that share the symbol of the last one, as written: 'số 57, 59, 66 và 68-NQ/TW'. */
export const numbersInList = /[Ss]ố:?\s+((?:\d{1,4}\s*(?:,|;|và|,\s*số|và\s+số)\s+)+)(?:số\s+)?$/u

/** What stands between two papers of one list that a date behind the last one dates both: 'Quyết định số 12-QĐ/ĐU, Quyết định số 13-QĐ/ĐU, ngày 08/01/2026'. */
export const sameDateJoint = /^\s*(?:,|;|và|,\s*và)\s*(?:[\p{L}]+(?:\s+[\p{L}]+){0,3}\s+)?(?:số\s*)?$/u

/** A day set off from the last paper of a list. */
export const commaBeforeDate = /^\s*,\s*ngày/u

/** The name of a kind, then up to five words of what it is about, then 'số': the parts of it around the names. */
export const typeWordTail = '(?:(?:\\s+(?!số(?!\\p{L}))[\\p{L}-]+){0,5}?\\s*\\(?s[ốóôồ]\\s?[:.]?|\\s*\\(?(?:s[ốóôồ]\\s?[:.]?)?)\\s*$'

/** What leads from a reference to its date: ', ngày' · '(ban hành ngày' · 'ký ngày'. */
export const dateOpener = /^\s*(?:[,;]\s*)?\(?\s*(?:(?:được\s+)?(?:ký(?:\s+ban hành)?|ban hành|đề|lập|công bố)\s+)?(?:vào\s+)?ngày\s*[:.]?\s*(?=\d)/u

/** The next cell of a table row holds a date and nothing else. */
export const dateInNextCell = /^\s*\|\s*(?:ngày\s*)?(?=\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}\s*\|)/u

/** The body stands between the reference and the date: 'của Ban Bí thư, ngày'. */
export const bodyBeforeDate = /^\s*(?:của|do)(?:\s+[\p{L}\d-]+){1,14}?\s*[,(]?\s*(?:ký\s+|ban hành\s+)?ngày\s*(?=\d)/u

/** Words that begin the matter of the paper, or another sentence: a date behind them is not that of the reference. */
export const matterBeforeDate = /\s(?:về|tại|giao|trước|đến|từ|trong|ban hành|quy định|hướng dẫn|yêu cầu|đã|được|hoàn thành|tổ chức|họp|vào|và)\s/u

/** 'ký ngày …', 'ban hành ngày …' at the end of what stands between body and date. */
export const issuedOnWords = /\s(?:ký|ban hành)\s+ngày.*$/u

/** The date told before the paper: 'Ngày 22/12/2024, Bộ Chính trị đã ban hành', 'Ngày 19/12/2025, Sở Công Thương có'. */
export const dateBeforePaper =
  /(?:^|[^\p{L}])ngày\s+(?<date>\d{1,2}(?:\s?[/.-]\s?\d{1,2}\s?[/.-]\s?|\s+tháng\s+\d{1,2}(?:\s+năm\s+|\s*\/\s*))\d{4})\s*,?\s*(?:[\p{L}\d-]+\s+){1,9}?(?:đã\s+)?(?:(?:ký\s+)?ban hành|có|gửi)\s*$/u

/** Words that lead to the subject of a cited paper; not 'về ban …', 'về xã', which say where something goes. */
export const subjectOpener =
  /^(?:\s*(?:của|do)\s[^.;,()"]{3,70}?)?\s*,?\s*(?:về\s+(?:việc\s+)?|v\/v\s+)(?!(?:ban|ubnd|ủy ban|văn phòng|phòng|sở|đảng ủy|thường trực|tỉnh|xã|huyện|trước|đích|nước)(?!\p{L}))/u

/** Words that subjects of all papers share: they tell no two subjects apart. */
export const plainSubjectWords: ReadonlySet<string> = new Set([
  'về', 'việc', 'của', 'và', 'các', 'trong', 'trên', 'địa', 'bàn', 'xã', 'tỉnh', 'công', 'tác', 'năm', 'giai', 'đoạn', 'thực', 'hiện', 'tăng', 'cường', 'sự', 'lãnh', 'đạo', 'đảng', 'đối', 'với', 'một', 'số', 'đến', 'cho', 'nhiệm', 'vụ', 'giải', 'pháp',
  'kế', 'hoạch', 'nâng', 'cao', 'đẩy', 'mạnh', 'triển', 'khai', 'ban', 'hành', 'tổ', 'chức', 'quản', 'lý', 'hoạt', 'động', 'nghị', 'quyết', 'chính', 'quyền', 'nhân', 'dân', 'nước', 'phát', 'tiếp', 'tục',
])

/** The level of a body in its name. */
export const bodyLevel = /(?<!\p{L})(?:tỉnh|thành phố|huyện|xã|phường|trung ương)(?!\p{L})/u

/** 'Kèm theo Quyết định …' before the reference: an annex names the paper it belongs to. */
export const attachedTo = /kèm theo[^.;\n]{0,30}$/u

/** A paper or work named before a reference, whose body may be the one that stands behind it: 'kế hoạch thực hiện Nghị quyết số 57-NQ/TW của …'. */
export const upperPaper =
  /(?<!\p{L})(?:kế hoạch|chương trình|kết luận|báo cáo|hướng dẫn|nghị quyết|quyết định|chỉ thị|đề án|thông báo|công văn|văn bản|tờ trình|quy định|quy chế|ban chỉ đạo|dự thảo|đề cương|kết quả|tình hình|công tác|tiến độ|quá trình|hiệu quả|đoàn|tổ(?! chức)|ý kiến|hội nghị|lớp|cuộc|việc)(?!\p{L})[^.;\n]{0,110}$/u

/** Of those, work and no paper: a body that stands behind the day of the reference and before its subject ('… ngày 22/9/2025 của Ban Thường vụ Tỉnh ủy |về| …') is that of the reference. */
export const upperWork = /^(?:kết quả|tình hình|công tác|tiến độ|quá trình|hiệu quả|việc)(?!\p{L})/u
export const ofSubject = /^\s+về\s/u

/** Right before a paper in which something stands: 'hướng dẫn |tại| Công văn số …'. */
export const readThere = /(?<!\p{L})tại\s$/u

/** Right before a paper that something rests on. */
export const restsOn = /(?:^|[\n;.]\s*)(?:căn cứ|theo)\s+(?:\p{L}+\s+){0,3}$/u

/** Before the body a paper is of. */
export const ofBody = /(?<!\p{L})của\s+/gu

/** Names that many bodies share say nothing about whose paper it is. */
export const sharedBodyNames: ReadonlySet<string> = new Set(['ban thường vụ', 'ban chấp hành', 'đảng bộ', 'trung ương', 'hội nghị lần thứ', 'ban chấp hành đảng bộ'])

/** Behind the word for the kind: up to two words, then its number; and three words that are none of a number. */
export const numberAfterType = /^(?:\s+(?!số)[\p{L}-]+){0,2}\s*(?:\(?số\s?[:.]?)?\s*[\p{L}\d]/u
export const matterAfterType = /^(?:\s+(?!số)\p{L}+){3}/u

/** Between the kind of a paper and its number: it was named before. */
export const saidAbove = /\s(?:nêu|nói|kể|dẫn)\s+trên(?!\p{L})/u

/** Right before a paper: who has issued it, behind nothing but the end of a clause; and at whose proposal, told in that paper, something is done. */
export const issuedRightBefore = /(?:^|[.;:,(\n]\s*|\s-\s|(?<!\p{L})(?:thì|sau khi|đồng thời)\s)(?<name>\p{L}[^.;:,(\n]{3,80}?)\s(?:(?:đã|vừa|mới|cũng)\s)?(?:ký\s)?ban hành\s$/u
export const proposedRightBefore = /(?<!\p{L})(?:đề nghị|đề xuất|kiến nghị|tham mưu)\scủa\s(?:đồng chí\s)?(?<name>\p{L}[^.;:,(\n]{3,80}?)\stại\s$/u
