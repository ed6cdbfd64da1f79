/** Words that open the parts of a head, key form. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW. */

/** The subject of a letter: 'V/v ứng phó mưa lũ', '(V/v …)', 'Về việc …'. */
export const letterSubjectOpener = /^\(?(?:v\s?\/\s?v|về việc)(?!\p{L})/u

/** Titles in capitals of papers that are no kind of their own though they say 'Kính gửi' too: slips, forms, petitions. */
export const formTitle = /^(?:phiếu|đơn|tờ khai|giấy (?:đề nghị|đăng ký)|bản (?:cam kết|tự kiểm|kê khai))(?!\p{L})/u

/** Where a new line of the head begins in a cell or line that holds several, key form. */
export const headBreak =
  /(?<=\S)\s+(?=cộng h[oòóà]+a? xã hội|độc lập\s*-|đảng cộng sản việt nam\s*(?:-{2,}.*)?$|\*\s|số\s*:|số\s+[\d.…_\s]*[-/]|v\/v\s)|(?<=hạnh phúc)\s+(?=\S)|(?<=chủ nghĩa việt nam)\s+(?=\S)|(?<=đảng cộng sản việt nam)\s+(?=\p{L}[^,]{1,40}, ngày)|(?<=^\*|\s\*)\s+(?=\S)|(?<=^(?:ubnd|ủy ban nhân dân|đảng bộ|đảng ủy|công an) (?:tỉnh|xã|phường|đặc khu|thành phố) (?:\p{L}+ ){1,4})(?=(?:phòng|sở|trạm y tế|trung tâm|văn phòng|đảng ủy|công an|ban (?:xây dựng|tổ chức|chỉ|quản lý|tuyên|dân vận|nội chính)|trường (?:tiểu học|mầm non|trung học|thcs|thpt|ptdt|phổ thông)) )/gu

/** The word before the number of the paper. */
export const numberOpener = 'số'

/** Place and date behind another part of the head in one line, as printed: 'Số: 15/KH-UBND An Khê Thượng, ngày …'; and what such a line holds. */
export const placeBehind = /(?<=\S)\s+(?=(?:(?:TP\.?|\p{Lu}[\p{Ll}'’]*)(?:\s(?:-\s)?(?:\p{Lu}[\p{Ll}'’]*)){0,5}),\s*ng[aàáảãạâ]y\s.{0,12}\s?th[aàáảãạ]ng)/u
export const numberOrSlash = /(?:\/|số(?!\p{L}))/iu

/** The line of place and date, marks and figures lost by a scan or left blank too, key form. */
export const placeDateLong =
  /^(?<place>[^,;:]{0,60}?)\s*[,.]?\s*(?:(?:hồi|lúc)\s+\d{1,2}\s*(?:giờ|h)\s*(?:\d{1,2}\s*(?:phút)?)?\s*,?\s*)?ng[aàáảãạâ]y\s*[:.]?\s*(?<day>.{0,16}?)\s*th[aàáảãạ]ng\s*(?<month>.{0,10}?)\s*n[aăắằẳẵặâ]m\s*(?<year>[\d ]{4,7}|.{0,5})\s*[.;]?$/u
export const placeDateShort = /^(?<place>[^,;:]{0,60}?)\s*,?\s*ng[aàáảãạâ]y\s*(?<day>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{4})\s*[.;]?$/u

/** Such a line cut in two before the day: its end and the next line's start. */
export const cutBeforeDay = /,\s*ngày$/u
export const dayAndMonth = /^\d{1,2}\s+tháng/u

/** A word of the name of a place there. */
export const placeNameWord = /^(?:\p{Lu}[\p{L}'’.]*|-|–|\d{1,2}|tỉnh|xã|phường|thành|phố)$/u

/** What stands before the number of a paper: 'Số:', 'Luật số:'. */
export const ownNumberOpener = /^(?:(?:bộ luật|luật|nghị quyết|pháp lệnh|lệnh)\s+)?s[ốôóồỐ6]\s*[:.;]?\s*/u

/** Lines of the head that name no body: number, subject, draft, urgency, addressee, date, secrecy. */
export const noBodyLine = /^(?:s[ốôó]\s*(?:[:./_-]|\d+\s*[-/])|v\/v|về việc|dự thảo|\(dự thảo|độ khẩn|độ mật|kính gửi|luật số|nghị quyết số)/u
export const holdsDate = /ng[aàáảãạâ]y\s.*th[aàáảãạ]ng/u
export const secrecyLine = /^(?:tối |tuyệt )?mật$/u

/** A name that ends so goes on in the next line: 'PHÒNG VĂN HÓA VÀ', 'VĂN PHÒNG'. */
export const openNameEnd = /(?:\s(?:và|của|các|về|thuộc|tại|quản lý)|[-–,])$/u
/** Bodies that every place has: the line below names the place, 'XÃ ĐOÀN KẾT' too. */
export const nameNeedsPlace = /^(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|đảng ủy|đảng bộ|công an|ban chỉ huy quân sự|trạm y tế)$/u
export const nameNeedsOwner = /^(?:văn phòng|thường trực|ban thường vụ|ban chấp hành|ban chỉ huy|ban thường trực|đoàn đại biểu)$/u

/** 'CỦA BAN THƯỜNG VỤ …' under the title, as printed and in key form (group 1 is the body). */
export const titleOwnerLine = /^CỦA\s/u
export const titleOwners: readonly RegExp[] = [
  /^của\s+(.+)$/du,
  /^(.+?)\s+điện\s*:$/du,
  /^(?:báo cáo|chỉ thị|kế hoạch|nghị quyết|kết luận|thông báo|quyết định|hướng dẫn|chương trình)\s+của\s+(.+?)(?:\s+(?:về|v\/v)\s.*|\s[-–:]\s.*)$/du,
]

/** Lines under the title that are no words of the subject: '(Dự thảo lần 2)'. */
export const draftNote = /^\(?\s*(?:dự thảo|lần \d+)[^\p{L}]*/u

/** The term, session or post under the subject of a decision. */
export const decidingSession = /^(?:khóa|kỳ họp)\s/u
export const decidingOfficer = /^(?:chủ tịch|giám đốc|bộ trưởng|trưởng phòng|hiệu trưởng)(?:\s|$)/u
export const decidingBody = /^(?:ủy ban nhân dân|hội đồng nhân dân|ban thường vụ|ban chấp hành|đảng ủy|chính phủ|quốc hội)/u

/** The number of the paper at the start of a line, marks lost by a scan too. */
export const numberLine = /^s[ốô]\s*[:\d]/u

/** 'Độ khẩn:' before a mark of urgency, and the end of the mark that is followed by an hour: 'HỎA TỐC HẸN GIỜ 15 giờ'. */
export const urgencyLabel = /^độ khẩn\s*:\s*/u
export const hourOfUrgency = 'giờ'
