/** Signs of a news item, key form. Source: the usage of portals of provinces and communes and of newspapers. */
export const newsDatelines: readonly RegExp[] = [
  /^(?:date|ngày đăng|đăng ngày|đăng lúc|ngày xuất bản|xuất bản|cập nhật(?: lần cuối)?|ngày cập nhật|thời gian)\s*[:|]?\s*(?=\d|lúc|ngày|thứ|chủ)/u,
  /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|t[2-7]|cn)\s*[,|-]?\s*(?:ngày\s*)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/u,
  /^\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}\s*[,|-]?\s*(?:lúc\s*)?(?:\d{1,2}\s*[:h]\s*\d{2}|$)/u,
  /^(?:\d{1,2}\s*[:h]\s*\d{2}(?:\s*[ap]m)?|lúc\s+\d{1,2}\s*[:h]\s*\d{2})\s*[,|-]?\s*(?:ngày\s*)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/u,
  /^\d{1,2}\s*[:h]\s*\d{1,2}\s*[,|-]?\s*(?:thứ \p{L}+|chủ nhật)\s*[,|-]?\s*\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/u,
  /^\d{4}-\d{2}-\d{2}(?:[ t]\d{2}:\d{2})?/u,
]

/** How a report of an event opens. */
export const newsOpening = /^(?:(?:sáng|chiều|tối|trưa|vừa qua|mới đây|trong hai ngày|trong 0?[23] ngày)?\s*(?:nay\s*)?[,(]?\s*(?:ngày\s*)?\(?\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{4})?\)?\s*[,)]|(?:(?:sáng|chiều|tối|trưa|hôm) nay|vừa qua|mới đây(?: nhất)?),\s+tại\s)/u

/** Words a reporter uses and an office does not. */
export const newsWords = ['phát biểu tại', 'phát biểu chỉ đạo', 'cho biết', 'chia sẻ', 'cho hay', 'tham dự có', 'dự hội nghị có', 'cùng dự có', 'tới dự có', 'đến dự', 'tặng hoa', 'tặng lẵng hoa', 'tặng quà', 'chụp ảnh lưu niệm', 'quang cảnh', 'toàn cảnh', 'ảnh:', 'tin, ảnh', 'bài, ảnh', 'tác giả', 'phóng viên', 'pv', 'nguồn:'] as const

/** The paper or site that speaks, before the first sentence: '(Chinhphu.vn) - ', '(Báo Trường Sơn) - '. */
export const newsAgencyMark = /^\((?:[\p{L}\d.-]+\.(?:vn|com)|(?:báo|đài|ttxvn|vov|vtv|tt&đs)[^)]{0,40}|\p{L}{2,5}|[\p{L} ]{2,40}\sportal)\)\s*[-–:.]/u

/** Who issues, as a reporter opens his sentence with it, after the day or nothing. */
export const newsIssuers = [
  'thủ tướng', 'phó thủ tướng', 'chủ tịch', 'phó chủ tịch', 'bí thư', 'phó bí thư', 'bộ trưởng', 'thứ trưởng', 'giám đốc', 'phó giám đốc', 'tổng bí thư', 'chánh văn phòng', 'đồng chí',
  'ubnd', 'ủy ban nhân dân', 'hđnd', 'hội đồng nhân dân', 'tỉnh ủy', 'thành ủy', 'đảng ủy', 'ban thường vụ', 'ban bí thư', 'bộ chính trị', 'chính phủ', 'quốc hội', 'văn phòng', 'ban chỉ đạo', 'ủy ban', 'bộ', 'sở', 'cục', 'tổng cục', 'thường trực',
] as const

/** What the issuer did; a paper never says of itself that it was signed a moment ago. */
export const newsIssued = ['ký ban hành', 'ký', 'ban hành', 'có', 'phát đi', 'phê duyệt', 'công bố', 'thông qua', 'ra'] as const
export const justNow = 'vừa'
export const already = 'đã'

/** Before the issuer: 'Ngày 22/10/2024, ', 'Chiều nay (12/5), ', 'Mới đây, '. */
export const newsWhen = /^(?:(?:sáng|trưa|chiều|tối|vừa qua|mới đây|mới đây nhất|hôm nay|hôm qua)?\s*(?:nay\s*)?(?:ngày\s*)?[(\s]*(?:\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{4})?)?\s*\)?\s*,\s*)?/u

/** A reporter goes on so behind the paper that was issued. */
export const accordingly = /(?:^|[.;]\s)theo đó,?\s/u

/** The reporter's line at the end, with its label. */
export const authorLabels = /^(?:tin, ảnh|bài, ảnh|tin, bài|tác giả|nguồn|theo)\s*[:.]/u

/** A first line that begins so is the subject or a heading of a paper, no headline. */
export const noHeadline = /^(?:về(?!\p{L})|v\/v|kết quả|tình hình|mục đích|phần|chương|điều|căn cứ|thực hiện|dự thảo|kính|số|đề cương|phụ lục|danh sách|biểu)/u

/** Sentences by which a paper speaks of itself to those whom it orders; a reporter has none. */
export const officeVoice = /(?:^|[\s(])(?:trên đây là|nhận được (?:văn bản|công văn|chỉ thị|kế hoạch) này|(?:thông báo|báo cáo) để .{0,60}biết)/u

/** How a reporter tells whose wish it is, which a paper of that office does not say of itself in plain paragraphs: 'Theo đó, UBND tỉnh yêu cầu …', 'huyện tiếp tục …'. */
export const toldWish = /(?:^|[.,;]\s)(?:theo đó,?\s|tại (?:cuộc họp|hội nghị|buổi làm việc|phiên họp),?\s|kết luận [^,.;]{0,60},\s)?(?:thường trực |thay mặt )?(?:đồng chí|ông|bà|chủ tịch|phó chủ tịch|bí thư|phó bí thư|ubnd|ủy ban nhân dân|sở|bộ|thủ tướng|tỉnh ủy|huyện ủy|thành ủy|đảng ủy)[^.;:]{0,120}?\s(?:yêu cầu|đề nghị|giao|chỉ đạo|nhấn mạnh|lưu ý|cho biết|cho hay)\s/u

/** The first line of a report that came without its head: 'Báo cáo tình hình …', 'Tình hình thực hiện nhiệm vụ … 9 tháng đầu năm'. */
export const reportTitle = /^(?:báo cáo (?:tình hình|kết quả|công tác|sơ kết|tổng kết|đánh giá)|(?:tình hình|kết quả)(?: thực hiện)?\s.{0,120}(?:tháng|quý|năm))/u

/** Sentences in which a reporter tells what went on and nobody is asked for anything, key form; one that orders ('… yêu cầu các xã …') is looked at before. */
export const storyTold: readonly RegExp[] = [
  // Who was there: 'Tham dự có Trung tá …', 'Tới dự và chỉ đạo Hội nghị có đồng chí …'.
  /^(?:cùng )?(?:tham dự|tới dự|đến dự|về dự|dự)(?:\s(?!có\s)[^\s,;:.]+){0,10}\s(?:còn\s)?có\s/u,
  // What was said there: 'Phát biểu khai mạc Hội nghị, …', 'Báo cáo tại buổi lễ, …'.
  /^(?:phát biểu (?:khai mạc|bế mạc|chào mừng|đáp từ|chỉ đạo|kết luận)|(?:phát biểu|báo cáo|trao đổi|chia sẻ|thông tin) tại)(?!\p{L})/u,
  // What some time brought: 'Trong những năm qua, …', 'Tính đến cuối năm 2025, … có 6 thôn đạt …'.
  /^(?:trong )?(?:những |nhiều |các |mấy )?(?:năm|tháng|thời gian) (?:vừa )?qua(?!\p{L})|^tính đến (?:nay|ngày|hết|cuối|thời điểm|tháng|năm)(?!\p{L})/u,
  // When it happened: 'Sáng 11/3, Hạt Kiểm lâm phối hợp với … tổ chức …'.
  /^(?:từ )?(?:sáng|trưa|chiều|tối|ngày)\s(?:ngày\s)?\(?\d{1,2}\s?[/-]\s?\d{1,2}(?:[/-]\d{4})?\)?,(?![^.]*\s(?:phải|cần)\s)/u,
  // What somebody said of it, with nothing to come: 'Giám đốc công ty cho biết, trong cao điểm mưa lũ, đơn vị …'.
  /^[^;:]{5,160}\scho (?:biết|hay)(?!\p{L})(?![^.]*\s(?:sẽ|cần|phải)\s)/u,
  // What the leaders of an office did there: 'Lãnh đạo Sở … cũng thông tin về kỳ thi …'.
  /^(?:các đồng chí )?lãnh đạo\s[^,;:]{3,60}?\s(?:phát biểu|(?:cũng )?thông tin về|trao|tặng|thăm|dự|tham gia|tham dự|chụp|chủ trì|cùng)\s/u,
]

/** How the caption of a picture ends: '… tại Hội nghị. Ảnh: Minh Hà', '(ảnh minh họa)'. */
export const pictured = /(?<!\p{L})ảnh\s*:[^:;]*$|\((?:ảnh|hình)(?:\s[^)]*)?\)\s*\.?\s*$/u

/** The word that says what is done as a rule; a reporter tells with it how things are. */
export const asRule = 'thường xuyên'
