/** How the words of a time limit are put together, key form. Lists hold regular expression sources; collected from papers of Party and State. */

/** Between a word of limit and its date: 'trước 17 giờ ngày', 'chậm nhất là sáng thứ hai, ngày'. */
export const dueFillers = [
  'ngày', 'thời điểm', 'hết ngày', 'hết', '(?:các|hai|ba|\\d{1,2}) ngày', '\\d{1,2}(?:\\/\\d{1,2})?(?: và| -|-|,)', 'dịp', 'dịp lễ', 'là', 'là ngày', '(?:sáng|trưa|chiều|tối|đêm|ngày) (?:mai|nay)', 'hôm nay', 'ngày hôm nay', 'sáng', 'chiều', 'trưa', 'tối', 'buổi', 'lúc', 'đúng', 'khoảng', 'cuối ngày', "\\d{1,2} giờ(?:\\s*\\d{1,2}(?: phút)?)?|\\d{1,2}[hg]\\d{0,2}'?", 'đầu giờ(?: làm việc| sáng| chiều)?', 'khi (?:tan|hết) giờ(?: làm việc)?', 'cuối giờ(?: làm việc| sáng| chiều)?', 'giờ làm việc', 'thứ (?:hai|ba|tư|năm|sáu|bảy)', 'chủ nhật',
] as const
/** Signs that may stand there, with or without a blank: 'thứ năm, ngày', 'thời hạn: ngày'. */
export const dueSigns = '[,:(]'

/** What comes on a known day, by which a limit may be said: 'trước dịp kỷ niệm 80 năm Quốc khánh (02/9/2026)', 'trước ngày bầu cử 15/3'. */
const eventHeads = '(?:dịp|lễ|tết|đại hội|hội nghị|khai giảng|tựu trường|quốc khánh|bầu cử|kỳ|đợt|mùa|cuộc|buổi|phiên|năm học|ngày|khi)'
const eventLimits = '(?:trước|kịp|chậm nhất(?: là)?(?: vào| đến)?|đến|vào(?: đúng)?|đúng)'
const eventWords = '(?:\\s+(?!số\\s)[^\\s,;.()]+)'
/** Before a date in brackets any such word will do; without them the day must be a feast or the like. */
export const eventBefore = new RegExp(
  `(?<!\\p{L})${eventLimits}\\s+${eventHeads}${eventWords}{0,18}\\s*\\(\\s*(?:\\d{1,2}/\\d{1,2}/\\d{4}\\s*-\\s*)?(?:dự kiến|tức|là|từ)?\\s*(?:ngày)?\\s*$|(?<!\\p{L})${eventLimits}\\s+(?:dịp|lễ|tết|ngày (?:lễ|hội|quốc khánh|bầu cử|khai giảng|tựu trường|đại hội|truyền thống|thành lập|thương binh|nhà giáo|phụ nữ|thầy thuốc|gia đình|người cao tuổi|pháp luật|môi trường|giải phóng)|đại hội|khai giảng|quốc khánh|bầu cử)${eventWords}{0,14}?\\s*,?\\s*(?:ngày)?\\s*$`,
  'u',
)
/** An event of a known day before 'dd/mm' makes a date of it: '(27/7)', 'Quốc khánh 02/9'. */
export const eventInDates = /(?:dịp|lễ|kỷ niệm|tết|quốc khánh|khai giảng|tựu trường|bầu cử|đại hội|ngày hội|(?:trước|đúng|kịp) ngày|hôm nay|(?:sáng|trưa|chiều|tối|đêm|ngày) (?:mai|nay))[^,;.()]{0,70}\(?\s*$/u

/** What has no day of its own, and yet a limit: 'trước khai giảng', 'xong trước Tết Nguyên đán', 'trước khi bão đổ bộ', 'trong tuần tới'. */
export const limitEvents = [
  '(?:chậm nhất|muộn nhất|xong trước|trước)(?: là| vào)? (?:sáng |chiều )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|cuối tuần|đầu tuần)(?: (?:tuần )?(?:này|tới|sau))',
  '(?:xong |hoàn thành )?trước (?:ngày |dịp |thềm |thời điểm |lễ |khi )?(?:khai giảng|tựu trường|tết|bầu cử|đại hội|quốc khánh|giao quân|nghỉ hè|nghỉ lễ|nghỉ tết)[^,;.()]{0,40}',
  '(?:xong |hoàn thành )?trước (?:mùa|vụ|năm học|kỳ họp|kỳ thi|kỳ sinh hoạt|hội nghị|phiên họp|cuộc họp|buổi họp)(?! (?:và|tổ chức))[^,;.()]{0,50}',
  '(?:xong |hoàn thành )?trước khi (?:bão|mưa|lũ|áp thấp|bước vào|vào (?:cao điểm|mùa|vụ|năm)|bắt đầu|kết thúc|hết|năm học|mùa)[^,;.()]{0,40}',
  '(?:ngay )?(?:trong|đầu|cuối) tuần (?:này|tới|sau|đầu|cuối|thứ \\p{L}+|(?:thứ )?[1-4](?= (?:của )?tháng))(?: (?:của )?tháng \\d{1,2}(?:/20\\d\\d)?)?', '(?:ngay )?trong (?:ngày hôm nay|hôm nay|sáng nay|chiều nay|ngày mai)',
  '(?:tại|trong) (?:kỳ họp|phiên họp|hội nghị|cuộc họp|kỳ sinh hoạt)[^,;.()]{0,40} (?:gần nhất|tới|tiếp theo|sắp tới|kế tiếp)',
  'ngay sau khi (?:có|kết thúc|nhận|hoàn thành|được)[^,;.()]{0,40}',
] as const

/** None of them is told without one of these. */
export const limitEventSigns = ['trước', 'tuần', 'hôm nay', 'sáng nay', 'chiều nay', 'ngày mai', 'gần nhất', 'tới', 'tiếp theo', 'kế tiếp', 'ngay sau khi'] as const

/** Behind a date: how things stood by then, no limit. */
export const asOf = /^\s*,?\s(?:mà |vẫn |đã |mới )?(?:chưa|vẫn|đã|mới)\s|^\s(?:giải ngân|đạt|hoàn thành|có tỷ lệ)\s(?:dưới|chưa|thấp)/u

/** The word right before a date. */
export const dayWord = 'ngày'

/** A symbol and what may stand between it and the date of the paper: 'Chỉ thị số 46-CT/TW, ngày'. */
export const citedBefore = /(?:\d[^\s,;]*\/[\p{L}\d][^\s,;]*|-\p{L}+\/\p{L}+)\s*,?\s*(?:ngày)?\s*$/u

/** The word for a day, perhaps with the hour, right before a whole date that no word of limit precedes: 'lúc 7 giờ 30 phút ngày'. */
export const bareDay = /(?:(?:lúc|vào lúc|từ|hồi)\s+\d{1,2}\s*(?:giờ|h|g)(?:\s*\d{1,2}(?:\s*phút)?)?\s*,?\s*)?ngày\s*$/u
/** Behind it: the clause ends. */
export const clauseEnd = /^\s*(?:[,;.)]|$|để\s)/u

/** Phrases that begin so give a day on which something is, rather than a last day. */
export const onTheDay = /^(?:(?:trong |vào |nhân )?dịp|(?:tính )?đến thời điểm|vào|từ|ngày|sáng|chiều|lúc)/u

/** 'báo cáo kết quả tại phiên họp thường kỳ |tháng 4': what is to be brought before a meeting is due by then; 'đã giao tại phiên họp tháng 3' is not. */
const broughtBefore = '(?:ngay )?(?:trong|tại|vào)\\s+(?:kỳ |buổi |nội dung |nghị quyết )?sinh hoạt(?:\\s(?!tháng|quý)\\p{L}+){0,4}\\s+(?=tháng\\s)|(?:tại|trong)\\s+(?:phiên họp|cuộc họp|kỳ họp|hội nghị)(?<=(?:báo cáo|trình|thông qua|kiểm điểm|xem xét|cho ý kiến|quyết định)(?<!đã [^.;]{0,60})[^.;]{0,80})(?:\\s(?!tháng|quý)\\p{L}+){0,6}\\s+(?=tháng\\s)|(?<=trình\\s)(?:kỳ họp|phiên họp)(?:\\s(?!tháng|quý)\\p{L}+){0,4}\\s+(?=tháng\\s)'
/** A period that is a limit: what stands before it, the period, its year. 'xong trong quý II năm 2026', '(Quý III/2026)', 'thời gian: tháng 9'. */
export const periodLimit = `(?<due>(?:hoàn thành\\s+|xong\\s+|kết thúc\\s+)*(?:xong\\s+)?(?:trước|trước khi (?:kết thúc|hết)|trong|chậm nhất(?: là)?(?: trong| vào| đến)?|đến hết|đến|hết|vào|cuối|đầu|giữa)\\s+|${broughtBefore}|\\(\\s*|(?:thời gian|thời hạn|hoàn thành|xong)\\s*:?\\s*|(?<=phấn đấu(?:\\s[^,;.\\d]{1,50})?\\s)(?=(?:6|sáu|9|chín)\\s+tháng\\s+đầu\\s+năm))`
/** What it may begin with; of digits only those of half a year. */
export const periodFirsts = 'hxktcđvgnps(69'
export const periodPart = '(?:(?:thượng|trung|hạ)\\s+tuần\\s+(?:của\\s+)?|(?:(?:nửa|(?:(?:\\d{1,2}|hai|ba)\\s+)?(?:tuần|ngày(?: làm việc)?))\\s+)?(?:cuối|đầu|giữa)\\s+(?:cùng\\s+)?(?:của\\s+)?)?'
/** Of several periods in a row the last is the limit: 'quý II, quý III/2026', 'tháng 5 và tháng 6', 'tháng 5 - 6'. */
const quartersBefore = '(?:(?:iv|i{1,3}|[1-4])\\s*(?:,|-|và|đến|&)\\s*(?:quý\\s*)?)*'
const monthsBefore = '(?:\\d{1,2}\\s*(?:,|-|và|đến|&)\\s*(?:tháng\\s*)?(?=\\d{1,2}(?!\\d|\\s*tháng)))*'
/** 'thực hiện trong giai đoạn 2026 - 2028', 'hoàn thành tuyến đường … trong giai đoạn 2026 - 2027': the last year; 'Chương trình giai đoạn 2026 - 2030' is a name. */
const inYears = '(?:các năm|giai đoạn)\\s+(?<=(?:thực hiện|(?:hoàn thành|xong)(?:\\s[^,;.]{0,70})?)\\strong\\s+(?:các năm|giai đoạn)\\s+)20\\d\\d\\s*(?:-|–|đến|và)\\s*(?:năm\\s+)?(?=20\\d\\d(?!\\d))'
export const periodName = `(?:(?<quarter>quý)\\s*${quartersBefore}(?<number>iv|i{1,3}|[1-4])(?![\\p{L}\\d])|(?<half>6|sáu|9|chín)\\s+tháng(?<which>\\s+(?:đầu|cuối)\\s+năm)?|(?<rest>(?:những|các|0?[1-5]|hai|ba|bốn)\\s+tháng\\s+(?:cuối(?:\\s+năm)?|còn lại))|(?:(?:các|cả|hai|ba|\\d{1,2})\\s+)?tháng\\s*${monthsBefore}(?<month>\\d{1,2})(?!\\d)|(?<turning>tháng|quý)(?:\\s+(?:này|(?<turned>tới|sau))|(?<=(?:xong|hoàn thành) trong tháng)(?=\\s*[.;,/]|\\s*$))|(?<closing>năm(?<=(?<!tính\\s+)(?:đến|trước|chậm nhất|xong|hoàn thành|vào)\\s+(?:(?:vào|trong|đến|trước)\\s+)?(?:hết|cuối)\\s+năm)(?=\\s+(?:đạt|phải|có|còn|giảm|tăng|đưa|nâng|hạ|kéo|xóa|kết nạp|thu|giải ngân|hoàn thành|toàn)(?!\\p{L})|\\s*[.,;)]|\\s*$))|(?:cả\\s+)?(?<part>đầu|giữa|cuối)?\\s*năm\\s*(?=\\d{4}|nay(?!\\p{L})|này(?!\\p{L})|sau(?!\\p{L})|tới(?!\\p{L}))|${inYears}|(?=20\\d\\d(?!\\d)))`
export const periodYear = '(?:\\s*(?:\\/|-|,|năm|của năm)\\s*)*\\s*(?:(?<year>20\\d\\d)|(?<same>(?<=năm\\s*)(?:nay|này))|(?<next>(?<=năm\\s*)(?:sau|tới)))?(?!\\s*[-/]\\s*20|\\d)'
/** No period is told without one of these. */
export const periodSigns = ['tháng', 'quý', 'năm', '20'] as const
/** 'tháng trước', '6 tháng đầu' before them are no limit. */
export const notBehindMonth = '(?<!tháng |\\d\\s?tháng\\s|đứng )'

/** May stand before a period that opens a sentence. */
export const openingLimit = '(?:riêng |trong )?'

/** 'Quý II, |quý III/2026': the next of several periods. */
export const periodGoesOn = '(?:quý|tháng|năm|tuần|đến|và|\\d|(?:iv|i{1,3})(?![\\p{L}]))'

/** 'trước quý IV': the day before the period. */
export const beforePeriod = /trước\s+(?:quý|(?:(?:6|sáu|9|chín)\s+)?tháng|năm|(?=20))/u
export const monthStart = /đầu\s+(?:của\s+)?tháng/u
/** 'nửa đầu tháng 9', 'tuần đầu tháng 9' have days of their own. */
export const monthHalf = /nửa\s+đầu\s+(?:của\s+)?tháng/u
/** 'tuần đầu tháng 4', 'hai tuần đầu tháng 4', '10 ngày đầu tháng 4'. */
export const monthFirstDays = /(?:(?<count>\d{1,2}|hai|ba)\s+)?(?<unit>tuần|ngày)\s+đầu\s+(?:của\s+)?tháng/u
export const weekWord = 'tuần'
export const monthMiddle = /giữa\s+tháng/u
/** The first, the middle and the last ten days of a month: 'trung tuần tháng 6'. */
export const monthThird = /(thượng|trung|hạ)\s+tuần/u
export const lastOfThird: Readonly<Record<string, number | null>> = { thượng: 10, trung: 20, hạ: null }
export const yearMiddle = /(?:^|\s)giữa\s+năm/u
export const nineMonths: ReadonlySet<string> = new Set(['9', 'chín'])
export const lastPart = 'cuối'
export const quarterWord = 'quý'

/** 'tại kỳ họp thường lệ giữa năm 2026': which session it is. */
export const sessionBefore = /(?:kỳ họp|phiên họp|hội nghị)(?:\s+(?!trước|xong)\p{L}+){0,4}\s*$/u
export const sessionTime = /^(?:giữa|cuối|đầu)\s/u

/** With these at its start a period is said to be a last day. */
export const strongPeriodStarts = ['hoàn thành', 'xong', 'trước', 'chậm nhất', 'kết thúc'] as const

/** With these at its start (and a blank) a quarter, month or half year is a limit, whatever stands before it. */
export const surePeriodStart = /^(?:ngay )?(?:trước|trong|tại|chậm nhất|hoàn thành|xong|hết|đến hết)\s/u
/** Right before a date: what is aimed at, not when this is to be done. */
export const purposeBefore = /(?:để|nhằm|kịp) (?:kịp )?(?:khởi công|triển khai|tổ chức|trình|phục vụ|đưa vào|hoàn thành|khai giảng|công bố|thực hiện)[^,;.]{0,24}$/u
/** 'Để đạt mục tiêu tăng trưởng trong năm 2026, |UBND tỉnh đề nghị …': a sentence opens with what it is for, up to a period in it. */
export const openingPurpose = /^(?:(?:\d{1,2}(?:\.\d{1,2})*|[ivx]+|[a-zđ])[.)]\s)?(?:nhằm |để )[^,;:.]*$/u
/** Between a number of days or months and the day it ends on: 'trong 4 tháng, từ tháng 7 đến hết tháng 10/2026'. */
export const countedTo = /^\s*[,(]?\s*từ\s[^,;.]{0,24}$/u
/** Behind a date: a part only is to be done by then. */
export const partDone = /^\s*,?\s*(?:phải |phấn đấu )?(?:hoàn thành|đạt|xong)(?: ít nhất| tối thiểu| trên| được)? \d{1,2}(?:,\d+)?\s?%/u
/** A rhythm of its own; 'hằng năm' may only be part of a name ('kế hoạch hằng năm'). */
export const periodic = /(?<!\p{L})(?:định kỳ|lần|mỗi)(?!\p{L})/u
/** The one of them that may also say when results came: 'kết quả trong quý II', and after what. */
export const withinStart = /^trong\s(?!dịp)/u
export const reviewedBefore = ['(?<!báo cáo\\s(?:\\p{L}[^,;.]{2,60})?|(?:gửi|trả|nộp|công bố|công khai|thông báo)\\s)kết quả', 'tình hình', 'nhiệm vụ trọng tâm'] as const

/** With these at its start a year is a limit, unless a plan stands right before it: 'kế hoạch trong năm 2026'. */
export const likelyPeriodStarts = ['trong', 'hoàn thành', 'xong', 'chậm nhất', 'đến hết', 'hết'] as const
/** With this at its start a period is a limit, whatever stands before it: 'sơ kết Kết luận |vào cuối năm 2028|', 'sơ kết Chỉ thị |vào tháng 10/2027|'. */
export const atItsEnd = /^vào\s/u
export const plannedBefore = ['kế hoạch', 'dự toán', 'nhiệm vụ', 'kết quả', 'chỉ tiêu'] as const

/** A year in brackets behind a paper or its issuer is the year of the paper: 'kết luận của Bộ Chính trị (năm 2026)'. */
export const paperBefore = /(?:nghị quyết|kết luận|luật|quyết định|chỉ thị|chính trị|trung ương)[^,;]{0,40}$/u

/** 'không để dồn khối lượng thanh toán |vào cuối năm|': what must not be has no limit. */
export const unwanted = /(?:không để|tránh|khắc phục)(?: (?:tình trạng|việc))?\s(?:[^,;.]{0,60}\s)?(?:dồn|tồn|để|ứ|kéo)[^,;.]{0,50}$|không (?:dồn|chờ|đợi)[^,;.]{0,50}$|không để (?:lặp lại|tái diễn|tiếp diễn)[^,;.]{0,50}$/u

/** 'đến năm 2030, tầm nhìn đến năm 2050' is a name. */
export const visionBehind = /^\s*,?\s*tầm nhìn/u

/** Words that make a limit of a year even behind a plan's name: 'kế hoạch …, hoàn thành đến năm 2027'. */
export const achieving = ['hoàn thành', 'xong', 'phấn đấu', 'đạt', 'trước', 'chậm nhất'] as const

/** A number of days: 'trong 05 ngày làm việc kể từ ngày nhận đủ hồ sơ', 'không quá 30 ngày', 'trước ít nhất ba ngày'. */
export const daysLimit = '(?:trong\\s+(?:vòng|thời hạn|thời gian)?\\s*(?:không quá\\s+)?|chậm nhất(?:\\s+là)?(?:\\s+sau)?\\s+|không (?:để )?quá\\s+|sau\\s+|trước\\s+(?:ít nhất\\s+)?)'
export const daysNumber = '(?:\\d{1,3}(?:\\s*(?:-|đến)\\s*\\d{1,3})?|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)'
export const daysUnit = '(?:giờ|ngày làm việc|ngày|tuần|tháng)(?!\\s*(?:đầu|cuối|\\d|tuổi))'
export const daysFrom = '(?:\\s*,?\\s*(?:kể\\s+)?từ\\s+(?:ngày|khi)[^,;.()]{0,60})?'
/** No number of days is told without one of these. */
export const daysSigns = ['trong', 'chậm nhất', 'không quá', 'không để quá', 'sau', 'trước'] as const
export const strongDaysStarts = ['chậm nhất', 'không quá', 'không để quá', 'trong'] as const

/** A rhythm that is often only a way of working ('thường xuyên kiểm tra'), refused behind some words; one that waits for more to be said. */
export const constantly = 'thường xuyên'
export const periodically = 'định kỳ'
export const notConstantly = ['không', 'chưa'] as const

/** In a cell of a table no word of limit stands: these are put before what stands there, to read it like a sentence. */
export const cellDayOpener = 'ngày '
export const cellPeriodOpener = 'trong '
export const cellPlural = /^(?:các\s+)?/u
/** '09 - 10/2026', 'T9/2026', 'T9-10': months without their word; 'Q3/2026'. The last one is written out. */
export const cellMonths = /^(?:t(?:háng)?\s?)?(?:\d{1,2}\s*[-–,]\s*)*(\d{1,2})(?=\/20\d\d$)|^t\s?(?:\d{1,2}\s*[-–,]\s*)*(\d{1,2})$/u
export const cellMonthWritten = 'tháng $1$2'
export const cellQuarter = /^q(?:uý\s)?\s?(?=[1-4]\/20\d\d$)/u
export const cellQuarterWritten = 'quý '
/** 'Tuần 3 tháng 9': a week, whose days the reader does not count. */
export const cellWeek = /^(?:trong\s)?tuần\s(?:thứ\s)?(?:\d|i{1,3}|iv|\p{L}+),?\s(?:của\s)?tháng\s\d{1,2}(?:\/20\d\d)?$/u
/** 'Giai đoạn 2026-2028': the last year is the limit of what stands in the row. */
export const cellYears = /^(?:trong\s+)?(?:giai đoạn|từ năm|các năm|năm)?\s*20\d\d\s*(?:-|đến|–)\s*(?:năm\s+)?(?=20\d\d\s*$)/u

/** A line or heading that is a time and nothing else: 'Ngày 16/02 (29 Tết)', 'Từ 20/02 đến 15/3', 'Tháng 10, 11', 'Quý II/2026:'. */
export const timeAlone =
  /^(?:(?:trong|từ|đến|hết|ngày|tháng|quý|tuần|năm|sáng|chiều|tối|thứ|đầu|cuối|giữa|và|nay|nửa|hai|ba|tư|bảy|sáu|chủ nhật|cả|iv|i{1,3}|\d{1,2}(?:[/.-]\d{1,2}){0,2}(?:[/.-]\d{4})?|20\d\d)(?:[\s,;/–-]+|(?=[:(])|$))+(?:\([^)]{0,30}\))?\s*:?\s*$/u
/** Of those the ones work is done in; 'Đến hết năm 2026: …' leads in to goals. */
export const timeOfWork = /^(?:ngày|tháng|tuần|quý|sáng|chiều|tối|từ|thứ)(?!\p{L})/u
