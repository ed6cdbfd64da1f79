/** Words by which a text sets goals for a time to come, key form (regular expression sources, no capturing groups). */
export const goalWords = {
  /** A name, although 'mục tiêu' stands in it. */
  programmes: 'chương trình mục tiêu quốc gia',
  /** Beside goals in one heading. */
  viewpoints: '^(?:quan điểm|phương châm|định hướng)(?:,| và)\\s+(?=mục tiêu|chỉ tiêu)',
  /** 'Chi bộ nào có tỷ lệ dưới 80% thì …': a condition sets no goal. */
  condition: 'nào',
  consequence: 'thì',
  /** Behind 'nào': who falls short so far has to answer for it. */
  shortOf: ['thiếu', 'dưới', 'không đạt', 'chưa đạt', 'đạt dưới', 'chậm', 'quá', 'có tỷ lệ'],
  /** Behind an amount: what is paid out. */
  paidOut: ['tiền', 'kinh phí', 'chi phí', 'hỗ trợ'],
  /** A heading or lead-in with one of these holds goals. */
  headings: ['(?<!để (?:hoàn thành|thực hiện|đạt|đạt được) (?:(?:thắng lợi|tốt|các|những) ){0,3})(?<!có )mục tiêu(?! quốc gia)', '(?<!để (?:hoàn thành|thực hiện|đạt|đạt được) (?:(?:thắng lợi|tốt|các|những) ){0,3})chỉ tiêu'],
  /** In news: somebody asks for what follows. */
  asking: ['yêu cầu', 'đề nghị', 'chỉ đạo', 'lưu ý', 'cần', 'phải', 'bảo đảm', 'đảm bảo'],
  /** Behind a figure: it is there already; it is what is left of others. */
  atHand: 'hiện có',
  left: 'còn lại',
  /** A long lead-in that begins so orders something. */
  orders: ['yêu cầu', 'đề nghị', 'giao', 'chỉ đạo', 'phân công', 'kính đề nghị'],
  /** What stands behind them in the sentence is a goal. */
  sentence: ['phấn đấu', '(?:bảo đảm|đảm bảo) (?:đến|trong|hết|cuối)(?=[^;.]{0,30} (?:tỷ lệ|tỉ lệ|độ che phủ|giải ngân đạt))', 'quyết tâm', 'đặt (?:ra )?(?:các )?mục tiêu', 'đề ra', '(?<!có )mục tiêu(?! quốc gia)', 'các chỉ tiêu', 'chỉ tiêu(?=\\s*:)', 'dự kiến đến', 'đặt chỉ tiêu', 'xác định(?: \\p{L}+){0,3} chỉ tiêu', 'chỉ tiêu cụ thể', 'chỉ tiêu (?:cả )?năm(?: \\d{4}| nay)?(?= (?:kết nạp|trồng|thu|giải ngân|giảm|đào tạo|giải quyết|tổ chức|mở|xây dựng|là|đạt từ))', 'đạt (?:các )?chỉ tiêu[^.;:\\d]{0,40}:'],
  /** Even in a part about results. */
  strong: ['phấn đấu', 'đặt (?:ra )?(?:các )?mục tiêu', 'đề ra mục tiêu', 'mục tiêu (?:["“]\\s?)?(?:đến|trong|là|đặt ra)', 'đề ra (?:\\d+ |các )?(?:chỉ tiêu|mục tiêu)', 'chỉ tiêu (?:đào tạo|kết nạp|phấn đấu)(?! đạt)'],
  /** These declare goals: whatever figure follows in the sentence is one, in a part about results too. */
  declaring: ['đặt (?:ra )?(?:các )?mục tiêu', 'đề ra (?:\\d+ |các )?(?:chỉ tiêu|mục tiêu)', 'mục tiêu (?:["“]\\s?)?(?:là|đặt ra)'],
  /** At the start of a sentence: what follows goes on with the list before. */
  within: ['trong đó', 'cụ thể'],
  /** What a budget is to take in: 'Tổng thu ngân sách nhà nước trên địa bàn: 12.500 triệu đồng'. */
  revenue: '^(?:dự toán )?(?:tổng )?(?:dự toán )?(?:thu (?:ngân sách|nội địa|từ |cân đối)|số thu )[^,;.()\\d]{0,60}(?:năm \\d{4}\\s*)?(?:là\\s*)?[:]?\\s*$',
  /** Kinds of paper that set budgets. */
  budgeting: ['nghị quyết', 'quyết định'],
  /** Before a year to come: 'đến năm 2030', 'đến hết năm 2026'. */
  until: ['đến(?: hết| cuối)?(?: năm| ngày \\d{1,2}/\\d{1,2}/)?', 'đến ngày \\d{1,2}/\\d{1,2}/', 'năm', 'vào năm', 'giai đoạn \\d{4} ?- ?', 'nhiệm kỳ \\d{4} ?- ?'],
  /** Before the paper's own year. */
  yearEnd: ['đến (?:hết|cuối)(?: năm| tháng 12/)', 'đến (?:ngày )?31/12/'],
  expected: ['ước', 'dự kiến', 'dự ước', 'dự báo', 'tính'],
  /** May stand before 'đến năm 2030' at the start of a sentence. */
  openers: ['theo đó', 'cụ thể', 'trong đó', 'như vậy', 'theo nghị quyết', 'dự kiến', 'phấn đấu', 'mục tiêu', 'và'],
  /** Right before the figure they make it a goal in a part that sets work to come. */
  bounds: ['không quá', 'không vượt quá', 'ở mức', 'ít nhất', 'tối thiểu', 'tối đa không quá', 'không dưới', 'không thấp hơn', 'đạt', 'đạt từ', 'đạt trên', 'đạt ít nhất', 'đạt tối thiểu', 'xuống còn', 'xuống dưới', 'còn dưới', 'dưới', 'trên', 'từ', 'bảo đảm', 'đảm bảo', 'hoàn thành', 'giải ngân', 'phủ', 'phấn đấu', 'duy trì', 'có', 'lên', 'tỷ lệ', 'tỉ lệ', 'đạt tỷ lệ', 'tăng', 'giảm', 'bố trí'],
  /** Between one of the words above or below and the figure. */
  fillers: ['là', 'chuẩn', 'khoảng', 'trên', 'dưới', 'từ', 'đạt', 'được', 'thêm', 'gần'],
  /** With these a count is a goal too, not only a percentage. */
  countBounds: ['ít nhất', 'tối thiểu', 'không dưới', 'đạt', 'đạt từ', 'đạt trên', 'phấn đấu', 'chỉ tiêu', 'từ', 'xuống còn', 'lên'],
  orMore: ['trở lên', 'trở xuống'],
  /** Sure even where no heading speaks of work to come. */
  strongBounds: ['ít nhất', 'tối thiểu', 'không dưới', 'bảo đảm', 'đảm bảo', 'xuống còn', 'phấn đấu'],
  /** Before a count they say too little. */
  weakBounds: ['đạt', 'từ'],
  /** The figure belongs to a rule or price, not to a goal. */
  notGoals: ['hỗ trợ', 'mức (?:hỗ trợ|phạt|thu|chi|đóng|lương|vay|hưởng)', 'lãi suất', 'thuế', 'thuế suất', 'phạt', 'kinh phí', 'được hưởng', 'hưởng', 'bằng(?! cấp)', 'miễn', 'miễn giảm', 'giảm giá', 'lệ phí', 'học phí', 'phụ cấp', 'trợ cấp', 'tiền', 'trị giá', 'với số tiền', 'tổng kinh phí', 'ngân sách hỗ trợ', 'tỷ lệ bản đồ', 'thời lượng', 'trong vòng', 'dung lượng', 'diện tích tối thiểu', '(?<!không )(?<!không vượt )quá', 'cử', 'cử (?:ít nhất|tối thiểu)'],
  /** At the start of a sentence: what follows are norms. */
  norms: ['mức hỗ trợ', 'mức chi', 'mức thu', 'định mức', 'mức đóng', 'mức vay', 'mức thưởng', 'mức tiền thưởng', 'mức khoán'],
  /** Between such a word and a percentage: '(thu) lệ phí đạt 70%' is a goal all the same. */
  reaching: ['đạt', 'đạt từ', 'đạt trên', 'đạt ít nhất', 'đạt tối thiểu', 'đạt tỷ lệ'],
  /** Behind a count they make it a goal: 'giao đủ 21 công dân nhập ngũ theo chỉ tiêu'. */
  byQuota: ['theo chỉ tiêu', 'theo đúng chỉ tiêu', 'đúng chỉ tiêu', 'chỉ tiêu được giao', 'theo kế hoạch giao'],
  /** An area sown is the goal of its season. */
  sowing: ['trồng', 'trồng mới', 'trồng rừng', 'thu hồi (?:dứt điểm |đủ |xong )?số tiền', 'xuống giống', 'gieo cấy', 'gieo sạ', 'gieo trồng', 'vụ \\p{L}+(?: \\p{L}+)? với diện tích'],
  /** Between a figure and the count of what it is of. */
  concerning: ['đối với', 'ở mỗi'],
  /** 'Under' sets a goal only where the words speak of a share or of coming down. */
  under: ['dưới'],
  lowered: ['còn', 'xuống', '(?<!cắt )giảm', 'tỷ lệ', 'tỉ lệ', 'mức', 'duy trì', 'khống chế', 'kiềm chế', 'giữ', 'tốc độ', 'nợ xấu', 'hộ nghèo', 'tử vong', 'suy dinh dưỡng'],
  /** Counted nouns that are no goal by themselves: 'đề ra 12 chỉ tiêu'. */
  notCounted: ['chỉ tiêu', 'nhiệm vụ', 'mục tiêu', 'nghị quyết', 'kết luận', 'quyết định'],
  /** Between an open bracket and its figure: the bracket only says the goal in another way ('giảm 3% (còn 7%)'). */
  restated: ['còn', 'để', 'đạt', 'dưới', 'trên', 'khoảng', 'tương đương', 'tương ứng', 'bằng', 'là', 'từ', 'tức', 'giảm', 'tăng', 'thêm', 'với'],
  /** Before the items of a part on results they say that what is listed was reached. */
  achieved: ['đã', 'hoàn thành \\d+', 'đạt \\d+', 'vượt \\d+', 'đạt và vượt', 'kết quả'],
  /** Whoever reads them in a part that sets work to come reads of what is done. */
  done: ['đã', '(?<!\\d \\p{L}{1,6} )hiện có', 'hiện nay', 'đến nay', 'năm qua', 'thời gian qua', 'đạt được', 'vừa qua', 'hiện đạt', 'đang có', '(?<!(?:nông thôn|việc làm) )mới đạt(?! (?:từ|ít nhất|tối thiểu))', '(?<!chứng )chỉ đạt', 'còn thấp'],
  /** Behind a share it says which of them are meant: '100% thửa đất đã cấp giấy'. */
  doneMark: 'đã',
  /** Right before a figure: what has been reached. */
  got: 'được',
  /** Kinds of paper that tell results unless a heading says otherwise. */
  reporting: ['báo cáo', 'tin tức'],
  /** Kinds whose own rules hold percentages that are no goals ('trên 50% tổng số phiếu'). */
  regulating: ['quy chế', 'quy định', 'hướng dẫn', 'luật', 'nghị định', 'thông tư', 'pháp lệnh', 'điều lệ'],
  /** A duty that comes again: what is counted there is no goal ('mỗi tuần phát ít nhất 02 tin, bài'). */
  rhythms: ['(?:mỗi|hằng|hàng|từng) (?:ngày|tuần|tháng|quý)', '(?:mỗi|từng) (?:đồng chí|đảng viên|cán bộ|công chức|hội viên|đoàn viên|đại biểu|thành viên|cấp ủy viên)'],
} as const
