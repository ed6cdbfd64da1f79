/**
 * Words that stand before and behind a figure and say what it is, key form (regular expression sources, no capturing groups).
 * Collected from socio-economic, Party-building and police reports, and from resolutions that set goals; one meaning a list.
 */
export const figureWords = {
  /** What a result is measured against, before its figure. */
  plan: ['kế hoạch', 'k\\.?h', 'nq(?: hđnd(?: xã)?)?(?: giao)?', 'nghị quyết(?: hđnd(?: xã)?)? giao', 'chỉ tiêu', 'dự toán', '(?<!có )mục tiêu(?! quốc gia)', 'kịch bản', 'kế hoạch vốn', 'tổng kế hoạch vốn', 'vốn giao', 'tổng vốn giao', 'số giao', 'tỉnh giao', 'huyện giao', 'xã giao', 'cấp trên giao', 'được giao', 'hđnd(?: xã| huyện| tỉnh| phường)? giao', 'chỉ tiêu giao', 'kế hoạch giao', 'định mức'],
  /** Before the word for the plan they open a list of goals. */
  several: ['các', 'những', 'một số', 'đạt', 'đạt các', '\\d+'],
  /** The same behind a percentage, where more words are sure. */
  planBehind: [
    'kế hoạch', 'k\\.?h', 'chỉ tiêu', 'dự toán', 'mục tiêu(?! quốc gia)', 'nghị quyết(?! số)', 'nq(?! số)', 'kịch bản', 'định mức', 'vốn giao', 'tổng (?:kế hoạch )?vốn', 'kế hoạch vốn', 'số vốn', 'vốn được giao', 'nguồn vốn được giao', 'vốn kế hoạch', 'vốn phân bổ', 'nhu cầu(?! của)', 'yêu cầu(?! của)', 'số giao', '(?:tỉnh|huyện|xã|thành phố|trung ương|tw|cấp trên|trên|hđnd|ubnd|ngành|sở|chính phủ|thủ tướng)(?: \\p{L}+){0,2}? giao', 'được giao', 'khht', 'số phải thu', 'thiết kế',
  ],
  /** Between the word for the plan and its figure. */
  planFillers: [
    'giao', 'được giao', 'đề ra', 'năm', 'cả năm', 'cả', 'năm \\d{4}', '\\d{4}', 'quý \\p{L}+', 'vốn', 'là', 'đạt', 'xã', 'huyện', 'tỉnh', 'hđnd', 'ubnd', 'phường', 'thành phố', 'thị xã', 'đặc khu', 'địa phương', 'trung ương', 'trên', 'cấp trên', 'đầu năm', 'tỉnh giao', 'huyện giao', 'xã giao', 'đến năm \\d{4}', 'từ', 'khoảng', 'gieo trồng', 'thực hiện', 'phải', 'của', 'được phê duyệt', 'phê duyệt', 'hằng năm', 'hàng năm', 'đầu tư công',
    'trung hạn', 'kết nạp', 'đào tạo', 'trồng', 'thu', 'chi', 'tổng', 'số', 'nghị quyết', 'đại hội', 'nhiệm kỳ',
  ],
  /** 'Trên tổng số 35 chi bộ': what follows is the whole. */
  wholeNouns: ['tổng số', 'tổng'],
  is: 'là',
  /** Behind a comma they open what is reached by another time. */
  until: ['(?:đến )?(?:cả|cuối|hết) năm', 'đến (?:hết |cuối )?(?:quý|tháng|ngày|năm)'],
  whole: ['trên tổng số', 'trong tổng số', '/ ?tổng số', 'trên tổng', 'trong tổng'],
  up: ['tăng', '(?<!không )cao hơn', '(?<!không )nhiều hơn'],
  down: ['giảm', '(?<!không )thấp hơn', '(?<!không )ít hơn', 'hụt'],
  exceed: ['vượt'],
  /** Between 'tăng' and its figure. */
  changeFillers: ['(?:so (?:sánh )?với )?cùng kỳ(?: năm)?(?: trước| ngoái| \\d{4})?', '(?:so (?:sánh )?với )?năm (?:trước|ngoái|\\d{4})', 'thêm', 'được', 'trên', 'hơn', 'gần', 'khoảng', 'nhẹ', 'mạnh', 'là', 'ước', 'cao', 'tới', 'số', 'lượng', 'bình quân', 'trung bình', 'xấp xỉ', 'tương đương', 'tương ứng', 'so (?:sánh )?với \\p{L}+(?: \\p{L}+)?(?: \\d+)? là', 'mức'],
  /** 'Tăng lên 52%' gives the new value, no change. */
  newValue: ['lên', 'lên đến', 'lên thành', 'còn', 'xuống còn', 'xuống', 'từ', 'đến', 'về'],
  /** Between 'cùng kỳ' and its figure. */
  periodVerbs: ['là', 'có', 'xảy ra', 'đạt', 'chỉ', 'tiếp nhận', 'đã', 'tiếp', 'ghi nhận', 'thực hiện', 'được', 'đón', 'thu', 'kết nạp', 'giải quyết', 'phát hiện', 'khám', 'sinh', 'còn'],
  /** Behind a number it makes a class of it: 'OCOP 3 sao', 'khách sạn từ 3 sao trở lên'. */
  classUnit: 'sao',
  /** 'gấp 1,3 lần cùng kỳ'. */
  times: '(?:bằng|gấp)',
  timesUnit: 'lần',
  from: 'từ',
  /** 'trở lên' moves nothing. */
  again: 'trở',
  /** Between the old value and the new: 'giảm từ 9,48% xuống còn 7,6%'. */
  movedTo: ['xuống', 'xuống còn', 'còn', 'lên', 'lên đến', 'lên thành', 'tăng lên', 'giảm còn', 'giảm xuống'],
  newValueFillers: ['khoảng', 'trên', 'dưới', 'gần', 'còn'],
  /** Another time, said after 'so với' or alone. */
  period: [
    'cùng kỳ(?: năm)?(?: trước| ngoái| \\d{4})?', '(?:cùng )?ck', 'cùng thời điểm(?: năm)?(?: trước| ngoái| \\d{4})?', 'năm (?:trước|ngoái)(?: đó)?', 'kỳ trước', 'quý trước', 'tháng trước', 'tuần trước', 'năm học trước', 'vụ trước', 'nhiệm kỳ trước', 'đầu (?:năm|nhiệm kỳ|kỳ)(?: \\d{4})?', 'cuối năm(?: \\d{4}|(?! còn))', 'trước đó', 'giai đoạn trước', 'tháng liền kề',
  ],
  /** Another time only where 'so với' stands before it. */
  datedPeriod: ['năm(?: học)? \\d{4}(?: ?- ?\\d{4})?', 'tháng \\d{1,2}(?: ?/ ?\\d{4}| năm \\d{4})?', 'quý \\p{L}+(?: ?/ ?\\d{4}| năm \\d{4})?', '\\d+ tháng(?: đầu)?(?: năm)?(?: \\d{4})?', 'vụ \\p{L}+(?: \\p{L}+)?(?: \\d{4})?', 'giai đoạn \\d{4} ?- ?\\d{4}', 'nhiệm kỳ \\d{4} ?- ?\\d{4}', 'năm', 'thời điểm'],
  of: 'của',
  with: 'với',
  compare: ['so (?:sánh )?với', 'so', 'so sánh'],
  unchanged: ['không (?:tăng,? ?không giảm|tăng giảm|tăng, giảm|tăng|giảm|biến động|thay đổi|đổi)', 'bằng', 'tương đương', 'giữ nguyên', 'ổn định'],
  /** Before a percentage that belongs to the figure before it. */
  share: ['đạt', 'chiếm', 'bằng', '=', 'tương đương', 'tương ứng', 'tức', 'hoàn thành', 'tỷ lệ', 'tỉ lệ', 'tl', 'ước', 'được', 'là', 'hay', 'thực hiện', 'giải ngân', 'đạt được'],
  /** Between an amount and the percentage that it is. */
  equalTo: ['tương đương', 'tương ứng', 'tức', 'tức là', 'hay'],
  shareFillers: ['đạt', 'với', 'khoảng', 'trên', 'gần', 'hơn', 'tới', 'là', 'ước', 'ước đạt', 'tỷ lệ', 'tỉ lệ', 'xấp xỉ', 'được', 'ở mức', 'mức', 'bằng', 'chiếm', 'cho', 'ước tính', 'chung', 'bình quân', 'đến', 'tương đương', 'tương ứng', 'kế hoạch', '='],
  /** Between a percentage and the word for the plan. */
  planLinks: ['so với', 'so', 'của', 'với', 'theo', 'trên', 'so sánh với', 'tổng', 'tổng số'],
  exceedFillers: ['mức'],
  /** Alone between a comma and 'đạt' they name nothing new. */
  emptySubject: ['và', 'đã', 'ước', 'hiện', 'hiện nay', 'đến nay', 'nay', 'qua đó', 'cũng', 'tính đến nay', 'cả năm', 'ước cả năm', 'lũy kế', 'với', 'cơ bản', 'tổng', 'kết quả', 'còn', 'chỉ', 'mới', 'như vậy', 'toàn xã', 'theo đó', 'dự kiến', 'dự ước', 'ước tính', 'nhưng', 'song'],
  /** A phrase that begins so names another quantity. */
  subject: [
    'tỷ lệ', 'tỉ lệ', 'tổng', 'số', 'diện tích', 'sản lượng', 'năng suất', 'giá trị', 'doanh thu', 'thu nhập', 'thu ngân sách', 'thu', 'chi ngân sách', 'chi', 'vốn', 'nguồn vốn', 'kết quả', 'mức', 'tốc độ', 'cơ cấu', 'công tác', 'chất lượng', 'độ che phủ', 'giải ngân', 'dư nợ', 'lãi suất', 'kinh phí', 'dân số', 'tiến độ', 'hạ tầng', 'bình quân', 'đàn', 'hộ nghèo', 'hộ cận nghèo',
    'lực lượng', 'trữ lượng', 'khối lượng', 'tỷ suất', 'hệ số', 'chỉ số', 'học sinh', 'lao động', 'cây', 'lúa', 'ngô', 'trong đó', 'riêng', 'nông nghiệp', 'công nghiệp', 'dịch vụ', 'các chỉ tiêu', 'nhân dân', 'người dân', 'đảng viên', 'cán bộ',
  ],
  /** Even inside a clause they name another quantity. */
  innerSubject: ['tỷ lệ', 'tỉ lệ', 'tổng số', 'số lượng', 'chất lượng', 'lãi suất', 'độ che phủ'],
  rate: ['tỷ lệ', 'tỉ lệ'],
  about: ['(?<!cấp )trên', 'hơn', 'gần', 'khoảng', 'xấp xỉ', 'trên dưới', 'hàng', 'ước khoảng', 'dưới', 'tối thiểu', 'ít nhất', 'từ', 'không dưới', 'gần như', 'quá'],
  /** 'Dưới 50%', 'từ 50% trở lên' in a result is a threshold that other things are counted by. */
  threshold: ['dưới', 'từ', 'không quá', 'quá', 'trên mức'],
  /** The same, and what is more than so much. */
  marks: ['dưới', 'trên', 'từ', 'quá'],
  /** Before a whole of which a part is counted then. */
  amongThem: ['trong số', 'trong tổng số', 'trong'],
  /** Before a percentage: which of them are counted. */
  notReached: '(?:chưa đạt|chưa được|không đạt)',
  /** A threshold even without 'trở lên'. */
  below: 'dưới',
  orMore: ['trở lên', 'trở xuống', 'trở đi'],
  /** Before a number they make it a name or an order, unless a unit of something counted follows. */
  ordinal: [
    'số', 'số:', 'thuế cơ sở', 'bhxh cơ sở', 'bảo hiểm xã hội cơ sở', 'khu vực', 'chi nhánh', 'phân hiệu', 'lớp', 'cấp', 'mức', 'mức độ', 'loại', 'hạng', 'tập', 'quyển', 'tờ', 'thửa', 'thửa đất', 'phần', 'phụ lục', 'biểu', 'biểu số', 'mẫu', 'mẫu số', 'quốc lộ', 'ql', 'tỉnh lộ', 'đường', 'ngõ', 'hẻm', 'tổ', 'khu', 'khối', 'xóm', 'thôn', 'bản', 'ấp', 'khóm', 'buôn', 'đội', 'vòng', 'tầng', 'bảng', 'hình', 'trang', 'dòng', 'cột', 'nhóm', 'quân khu', 'vùng', 'chi bộ', 'trung ương', 'tw', 'đề án', 'dự án', 'chương trình', 'ban chỉ đạo', 'công tác', 'kết luận',
    'chỉ thị', 'nghị quyết', 'quyết định', 'kế hoạch', 'mục', 'điểm', 'tiết', 'khoản', 'điều', 'chương', 'nghị định', 'thông tư', 'luật', 'lần', 'thứ', 'lần thứ', 'khóa', 'kỳ', 'đợt', 'giai đoạn', 'nhiệm kỳ', 'tiêu chí', 'tiêu chí số', 'lô', 'phiên', 'km', 'công nghiệp', 'cách mạng công nghiệp', 'thế hệ', 'phiên bản', 'cụm', 'tiểu khu', 'khoảnh', 'ô', 'ca', 'kênh', '(?<!trực )tuyến', 'đh', 'dh', 'hương lộ',
  ],
  /** Before 'a/b' they make it a place in a row. */
  rank: ['thứ', 'hạng', 'thứ hạng', 'xếp'],
  /** Before a number up to 12 or 31 they make it a date. */
  dateWords: ['tháng', 'ngày', 'quý', 'mùng', 'mồng', 'rằm'],
  year: 'năm',
  reached: 'đạt',
  each: ['mỗi', 'trong', 'hằng', 'hàng', 'từng', 'một'],
  /** Before 'd/m' they make it a date. */
  dayWords: ['ngày', 'trước', 'sau', 'dịp', 'lễ', 'sáng', 'chiều', 'tối', 'hôm', 'mừng', 'kỷ niệm', 'quốc khánh', 'quốc tế phụ nữ', 'việt nam', 'liệt sĩ', 'thống nhất đất nước', 'miền nam', 'lao động', 'tết', 'phụ nữ', 'vào', 'tính đến', 'trước ngày', 'đến hết', 'nhà giáo', 'chậm nhất', 'xong', 'phong trào', 'đoàn', 'thầy thuốc', 'gia đình', 'cách mạng', 'đảng', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu'],
  /** Before 'd/m' or 'a/b' alike. */
  eitherWords: ['từ', 'đến', 'hết', 'và'],
  /** Before 'd/m', even where a percentage follows: 'đến 30/6 giải ngân đạt 60%'. */
  untilWords: ['đến', 'hết', 'trước', 'tới', 'tính đến', 'ngày'],
  /** Before 'a/b' they make it a scale or a part of a whole that is not counted. */
  scaleWords: ['tỷ lệ bản đồ', 'tỷ lệ', 'tỉ lệ', 'bản đồ', 'quy hoạch', 'lớp', 'trình độ', 'học vấn', 'quyết định', 'số', 'km', 'thửa', 'ngõ', 'nhà số', 'quá', 'huyết áp', 'hẻm', 'văn hóa'],
  /** Behind '2/3' they make it a plain fraction. */
  fractionOf: ['số', 'tổng', 'diện tích', 'thời gian', 'quân số', 'đại biểu', 'nhiệm kỳ', 'chiều dài', 'quãng đường', 'dân số', 'khối lượng', 'thành viên', 'các', 'tiến độ', 'chặng', 'trong'],
  and: ['và', 'cùng', 'cùng với'],
  /** Second words that belong to no noun. */
  notNouns: ['đều', 'đã', 'được', 'còn', 'đang', 'có', 'chưa', 'tham', 'hoàn', 'thực', 'trên', 'trong', 'tại', 'ở', 'của', 'do', 'theo', 'cho', 'để', 'là', 'bị', 'không', 'vẫn', 'cơ', 'đạt', 'tổ', 'đăng', 'triển', 'làm', 'xây', 'ký'],
  /** 'giá so sánh năm 2010' compares nothing. */
  notCompared: 'giá',
  /** Before a span of time they make it what is measured. */
  lasting: ['lưu trú(?: \\p{L}+){0,5}', 'tuổi thọ(?: \\p{L}+){0,8}', 'số năm(?: \\p{L}+){0,6}', 'thời gian(?: \\p{L}+){0,4} (?:bình quân|trung bình)', 'số (?:ngày|giờ)(?: \\p{L}+){0,4}', '(?:thời gian|thời hạn)(?: \\p{L}+){0,8} (?:còn|xuống còn|giảm còn|còn khoảng)', '(?:giảm|tăng|rút ngắn)(?: được| thêm)?', 'gấp(?: hơn| gần| khoảng)?'],
} as const
