/** Verbs by which one body orders or asks another, key form; what follows directly is the addressee. */
export const orderVerbs = [
  'giao', 'giao cho', 'giao nhiệm vụ cho', 'giao trách nhiệm cho', 'yêu cầu', 'đề nghị', 'trân trọng đề nghị', 'kính đề nghị', 'kêu gọi', 'phân công', 'nghiêm cấm', 'ủy quyền cho', 'kiến nghị', 'nhắc nhở', 'phê bình và yêu cầu', 'ủy nhiệm', 'kính mời', 'trân trọng kính mời', 'đề nghị và yêu cầu', 'yêu cầu và đề nghị', 'thống nhất giao', 'tiếp tục giao', 'giao thêm', 'đồng ý giao', 'nhất trí giao', 'lưu ý', 'khuyến cáo', 'khuyến nghị',
] as const

/** Verbs by which a body makes its own subordinates act: under an addressee already named, that addressee stays the lead. */
export const steeringVerbs = ['chỉ đạo', 'lãnh đạo', 'lãnh đạo, chỉ đạo', 'chỉ đạo, hướng dẫn', 'tăng cường chỉ đạo', 'tiếp tục chỉ đạo', 'tập trung chỉ đạo', 'đôn đốc', 'quán triệt', 'tiếp tục lãnh đạo', 'tiếp tục lãnh đạo, chỉ đạo', 'tăng cường lãnh đạo, chỉ đạo'] as const

/** Single words before an order verb that make it no order: passive ('được giao'), past, nominal ('tỉnh giao'), part of another word ('cải chính'). */
export const notAnOrder: ReadonlySet<string> = new Set(['nút', 'cấm', 'được', 'đã', 'theo', 'ứng', 'các', 'những', 'về', 'đơn', 'và', 'khi', 'bị', 'có', 'vừa', 'từng', 'tỉnh', 'không', 'cải', 'chính', 'chuyển', 'bàn', 'bản', 'trình'])

/** What may stand between the addressee and the verb. */
export const adverbials = [
  'theo quyết định', 'theo kế hoạch', 'theo nghị quyết', 'theo chức năng', 'theo chức trách', 'theo trách nhiệm', 'theo nhiệm vụ', 'theo thẩm quyền', 'theo phân công', 'theo lĩnh vực', 'theo quy định', 'theo địa bàn', 'căn cứ', 'trên cơ sở', 'được giao', 'được phân công', 'được yêu cầu', 'được đề nghị', 'có liên quan', 'ngoài', 'hằng', 'hàng', 'trong', 'với', 'bằng', 'thông qua', 'ngay sau', 'ngay từ', 'từ nay', 'trước mắt', 'định kỳ', 'chậm nhất', 'trước ngày',
] as const

/** How a sentence begins that goes on with the subject of the one before, key form. */
export const continuers = ['đồng thời', 'bên cạnh đó', 'ngoài ra', 'mặt khác', 'đặc biệt', 'trong đó', 'theo đó', 'cùng với đó', 'song song đó', 'song song với đó', 'đi đôi với đó', 'mặt khác', 'trước mắt', 'do đó', 'vì vậy', 'trường hợp', 'nhất là', 'cụ thể', 'trọng tâm là', 'trước hết'] as const

/** Adverbs and verbs that make a plain statement an order where nothing else says so, key form. */
export const strongAdverbs = ['tiếp tục', 'tập trung', 'khẩn trương', 'chủ động', 'nghiêm túc', 'tăng cường', 'đẩy mạnh', 'kịp thời', 'tích cực', 'chủ trì', 'phối hợp', 'có trách nhiệm', 'chịu trách nhiệm', 'phải', 'cần', 'rà soát', 'đôn đốc', 'tham mưu', 'quyết liệt', 'thường xuyên', 'trực tiếp', 'căn cứ'] as const

/** How an opening phrase begins, after whose comma the subject may stand: 'Trong quá trình thực hiện, Văn phòng …', key form. */
export const openingWords = ['thời gian tới', 'thời gian đến', 'thay mặt', 'năm', 'quý', 'tháng', 'tuần', 'dịp', 'đợt', 'ở lĩnh vực', 'ở', 'trên lĩnh vực', 'lĩnh vực', 'trong', 'ngay sau', 'ngay từ', 'ngay trong', 'căn cứ', 'trên cơ sở', 'để', 'nhằm', 'theo', 'sau', 'khi', 'nếu', 'đối với', 'thực hiện', 'quán triệt', 'với', 'từ', 'ngoài', 'qua', 'trường hợp', 'ngày', 'định kỳ', 'hằng', 'hàng', 'trước', 'chậm nhất', 'do', 'vì', 'tại', 'riêng', 'về', 'đến', 'cùng', 'sáng', 'chiều', 'bên cạnh', 'phát biểu', 'kết luận', 'tuy', 'mặc dù', 'nhận', 'quá', 'hết', 'kể từ', 'trước mắt', 'sau khi'] as const

/** These are never an order, whoever the subject is, key form. */
export const closedPredicates = ['tự giải thể', 'tự động giải thể', 'giải thể sau khi', 'chấm dứt hoạt động', 'có thể', 'tán thành', 'tán đồng', 'thống nhất', 'nhất trí', 'thông qua', 'ghi nhận', 'biểu dương', 'đánh giá cao', 'hoan nghênh', 'cơ bản', 'đồng ý', 'cảm ơn', 'chúc', 'khẳng định', 'tin tưởng', 'nhận thấy', 'nhận định'] as const

/** Predicates by which a paper tells what a body did or thinks; no orders, key form. */
export const narrativePredicates = ['tán thành', 'tán đồng', 'thống nhất', 'nhất trí', 'thông qua', 'ghi nhận', 'biểu dương', 'đánh giá', 'hoan nghênh', 'cơ bản', 'kết luận', 'cho ý kiến', 'có ý kiến', 'tin tưởng', 'xem xét', 'nhận thấy', 'nhận định', 'xác định', 'đồng ý', 'cảm ơn', 'chúc', 'khẳng định', 'bày tỏ', 'tặng', 'trao', 'dự', 'chủ trì cuộc', 'chủ trì hội', 'chủ trì buổi', 'chủ trì phiên', 'chủ trì kỳ', 'tổ chức hội nghị', 'tổ chức kỳ họp', 'tổ chức cuộc họp', 'tổ chức phiên', 'tổ chức đại hội', 'báo cáo như sau'] as const

/** Of bodies that decide by vote these tell; of offices and villages they are work: 'Các thôn |thống nhất| điểm tập kết rác'. */
export const weighing: readonly (readonly string[])[] = [['xem', 'xét'], ['xác', 'định'], ['thống', 'nhất'], ['đánh', 'giá']]
export const decidingBodies = /^(?:ban thường vụ|ban chấp hành|hội đồng nhân dân|hđnd|thường trực|hội nghị|quốc hội|ủy ban thường vụ|chính phủ|bộ chính trị|ban bí thư|đại hội|tập thể)/u

/** Right before such a verb they tell of an order of the past. */
export const retoldMarks = ['đã', 'được', 'vừa'] as const

/** The one of them that also begins other words: 'giao ban', 'giao thông'. */
export const givingVerb = 'giao'
export const notGiving = '(?!\\s(?:ban|thông|lưu|dịch|tiếp|đất|quân|nhận|hữu|mùa|thương|nộp))'

/** In news these begin what a leader asks for, key form. */
export const speechVerbs = ['nhấn mạnh', 'đề nghị', 'yêu cầu', 'chỉ đạo', 'lưu ý', 'kết luận', 'giao', 'quán triệt', 'gợi mở', 'mong muốn', 'đề ra', 'nêu rõ', 'chỉ rõ'] as const

/** Before the comma, colon or 'rằng' behind which news gives the words of a paper or leader: 'Công điện chỉ rõ, Bộ Nội vụ đôn đốc …', key form. */
export const attribution = /^(?:[^.;:,]{0,80}\s)?(?:nêu rõ|chỉ rõ|nhấn mạnh|lưu ý|yêu cầu rõ)(?:\s+rằng|\s*[,:])\s*/u
