/** How dates are written in running text, key form. */

/** Day, month and year in figures, behind 'ngày' also '30/09/26'; 'ngày 23 tháng 6 năm 2026' (the year may be missing); day and month in figures. the same with a dash or a stop, behind a word of limit and 'ngày' ('trước ngày 20-8'). Groups in this order: 1-3, 4-6, 7-8, 9-10. */
export const datePattern =
  /(?=\d)(?:(?<![\d/.,-])|(?<=ngày (?:từ )?\d{1,2}-))(?:(\d{1,2})\s?[/\-.]\s?(\d{1,2})\s?[/\-.]\s?(\d{4}|(?<=ngày \d{1,2}[/\-.]\d{1,2}[/\-.])\d{2})(?![\d/])|(\d{1,2})\s*tháng\s*(\d{1,2})(?:\s*(?:năm|,|\/)\s*(\d{4}))?(?!\d)|(\d{1,2})\s?\/\s?(\d{1,2})(?![\d/%]|\s*=)|(?<=(?:trước|đến|hết|trong|xong|vào|sáng|chiều|chậm nhất(?: là)?) ngày )(\d{1,2})[-.](\d{1,2})(?![\d/%]|[.-]\d|\s*(?:\/|tháng|hằng|hàng|mỗi)))/gu

/** Words of time before '30/7' that make it a date, and words that make it a ratio ('đạt 02/03'). */
export const timeBefore = /(?:ngày|thứ (?:hai|ba|tư|năm|sáu|bảy)\s*[,(]?|chủ nhật\s*[,(]?|hạn chót|hạn cuối|trước|sau|từ|đến|hết|chậm nhất(?: là)?|xong|sáng|chiều|hôm|mùng|dịp|và|[-,]|\d|(?:thời hạn|hạn)\s*:?|(?:thời gian|hoàn thành|xong)\s*:)\s*$/u
/** Before '20/9' at the end of its clause, where the day is greater than the month: '…; hoàn thành 20/9).' */
export const doneBefore = /(?:hoàn thành|gửi|nộp)\s*$/u
export const clauseBehind = /^\s*(?:[;.)]|$)/u
/** Before '30/9 đạt 70%' only these make a date of it. */
export const dayBefore = /(?:ngày|trước|đến|hết|đến hết)\s*$/u
export const reachedBehind = /^\s*đạt(?!\p{L})/u
export const ratioBefore = /(?:đạt|số|được|có)\s*$/u

/** The line of place and date in a head: 'An Khê Thượng, ngày 05 tháng 8 năm 2026', day and month may be blank. */
export const placeAndDate = /,\s*ngày.*tháng|ngày\s+\S*\s*tháng\s+\S*\s*năm/u

/** The year of a title or of the first paragraphs; never the first of a range, nor one looked forward to ('đến năm 2040'). */
export const yearOfOpening = /(?:(?<![\d/.-])\d{1,2}[/.-]\d{1,2}[/.-]|tháng \d{1,2}\/|tháng \d{1,2} năm |(?<!(?:đến|tầm nhìn|hết|cuối) )năm |quý [iv\d]+\/)(20\d\d)(?!\s*-\s*20)/u

/** The word for a day, a month, before its number. */
export const dayWordBefore = /(?:^|[^\p{L}])(ngày\s*:?\s*)$/u
export const monthWord = /tháng/u

/** Words of time before day and month in figures. */
export const timeWordBefore = /(?:^|[^\p{L}])(?:từ|đến|trước|sau|hết|xong|sáng|chiều|tối|hôm|và|-)\s*\(?$/u

/** Months and quarters that no year has; group 1 is set for a month. */
export const impossiblePeriod =
  /(?<!\p{L})(?:tháng\s+(1[3-9]|[2-9]\d)\s*(?:\/|năm)\s*(?:19|20)\d{2}|quý\s+(?:v|vi|vii|[5-9])\s*(?:\/|năm)\s*(?:19|20)\d{2})(?!\d)/gu

/** Before the first day of a period, and between it and the last. */
export const sinceDay = /(?<!\p{L})từ\s+(?:ngày\s+)?$/u
export const untilDay = /^\s*,?\s*(?:(?:cho\s+)?(?:đến|tới)\s+(?:hết\s+)?|-\s*)(?:ngày\s+)?$/u
/** How many days a period has, behind it or before it. */
export const daysBehind = /^\s*\((?:trong\s+|tổng\s+|tổng số\s+)?(\d{1,3})\s+ngày(?=\))/u
export const daysBefore = /(?<!\p{L})trong\s+(?:thời gian\s+)?(\d{1,3})\s+ngày\s*[,(]?\s*(?:kể\s+)?từ\s+(?:ngày\s+)?$/u
/** 'giai đoạn 2026 - 2030'; the last one said. */
export const periodOfYears = /(?<!\p{L})giai đoạn\s+(20\d\d)\s?-\s?(20\d\d)(?!\d)(?!.*giai đoạn)/u

/** Of one thing the second never comes before the first; `acrossClauses`: a semicolon may stand between. */
export const orderedEvents: readonly { earlier: readonly string[]; later: readonly string[]; acrossClauses: boolean }[] = [
  { earlier: ['kết nạp', 'vào đảng'], later: ['chính thức', 'hết thời gian dự bị'], acrossClauses: false },
  { earlier: ['khởi công'], later: ['khánh thành', 'nghiệm thu', 'đưa vào sử dụng', 'hoàn thành(?= (?:vào )?ngày)'], acrossClauses: false },
  { earlier: ['khai mạc'], later: ['bế mạc'], acrossClauses: false },
  { earlier: ['thụ lý'], later: ['quyết định giải quyết'], acrossClauses: false },
  { earlier: ['xuất hiện', 'phát sinh', 'công bố dịch'], later: ['công bố hết dịch'], acrossClauses: false },
  { earlier: ['ổ dịch cuối cùng', 'ca bệnh cuối cùng'], later: ['công bố hết dịch'], acrossClauses: true },
]
/** Between two events they say that the second is of somebody or something else; so does a figure. */
export const anotherThing = /(?<!\p{L})(?:đồng chí|đ\/c|ông|bà|người|hộ)(?!\p{L})|\d(?!\d* tháng)/u

/** A meeting spoken of again, before its day: 'Tại Kỳ họp này (ngày …)'; group 1 is its name. */
export const eventAgain = /(?<!\p{L})tại (kỳ họp|hội nghị|đại hội|phiên họp|cuộc họp|buổi làm việc|buổi tiếp|buổi đối thoại)(?: này| trên| nêu trên| nói trên)?\s*\((?:ngày\s+)?(?=\d)/gu
