/**
 * Small words by which a sentence orders or does not, key form. Collected from ordering parts of Party and State papers; single words unless an entry says otherwise.
 */

/** Single words that the grammar of sentences asks for by themselves. */
export const sentenceWords = {
  /** '…, |nơi| còn nhiều hộ nghèo, …'. */
  where: 'nơi',
  /** 'giao |ban|' is a meeting. */
  board: 'ban',
  /** 'giải ngân |đạt| 95% kế hoạch'. */
  reach: 'đạt',
  give: 'giao',
  justNow: 'vừa',
  /** 'do Phòng Kinh tế đảm nhiệm'. */
  by: 'do',
  and: 'và',
  /** 'để các cơ quan biết và thực hiện': whom a notice is for. */
  so: 'để',
  past: 'đã',
  each: 'mỗi',
  /** First word of 'căn cứ', which is a verb and opens an adverbial: here always the adverbial. */
  pursuant: 'căn',
  petition: 'kiến',
  /** 'Riêng thôn Khe Sim …': the subject follows at once. */
  apart: 'riêng',
  allot: 'phân',
  /** First word of 'nhắc nhở', an order only at the start: elsewhere somebody reminds his own people. */
  remind: 'nhắc',
  /** 'chỉ tiêu tỉnh giao' is no order, 'UBND tỉnh yêu cầu' is one. */
  province: 'tỉnh',
} as const

/** Words in a row that the grammar of sentences asks for. */
export const sentenceRuns = {
  meanwhile: ['đồng', 'thời'],
  notify: ['thông', 'báo'],
  /** 'Kết quả báo cáo UBND xã trước ngày 25'. */
  report: ['báo', 'cáo'],
  /** 'Thay mặt Trưởng ban điều hành …'. */
  actingFor: ['thay', 'mặt'],
  /** 'Sau khi ban hành, gửi các chi bộ …'. */
  after: ['sau', 'khi'],
  /** 'vừa có văn bản yêu cầu'. */
  paper: ['văn', 'bản'],
  /** 'thì người đứng đầu phải chịu trách nhiệm' threatens, and orders nothing. */
  chief: ['người', 'đứng', 'đầu'],
  concerning: ['đối', 'với'],
  onThePartOf: ['về', 'phía'],
  /** 'Sở Nội vụ hướng dẫn UBND các xã thực hiện như sau:'. */
  guide: ['hướng', 'dẫn'],
  carryOut: ['thực', 'hiện'],
  allotting: ['phân', 'công'],
  responsible: ['có', 'trách', 'nhiệm'],
} as const

/** What those named by a notice are to do (start of the words behind them); only to know of it, and so to act, orders nothing. */
export const noticePurpose = /^(?:biết(?=.*(?:yêu cầu|nghiêm túc|đề nghị))|nghiêm túc|triển khai|thực hiện|tổ chức|căn cứ|khẩn trương)/u

/** Between two who are told, each with a verb of its own. */
export const betweenOrders: ReadonlySet<string> = new Set([',', 'và'])
/** Behind those to whom things are given: 'in danh sách giao cho từng ấp |trước| ngày 12/01'. */
export const handedOver: ReadonlySet<string> = new Set(['trước', 'trong', 'chậm', 'để', 'theo', '.', ';'])

/** First words of the order verbs of two words that may order work without naming anybody: 'đề nghị bổ sung', 'yêu cầu điều chỉnh'. */
export const bareOrderStarts: ReadonlySet<string> = new Set(['đề', 'yêu'])

/** Words after which such a verb orders: the end of 'tuy nhiên', 'đồng thời', or of the name of who orders ('Đảng ủy', 'đồng chí Bí thư'). */
export const beforeBareOrder: ReadonlySet<string> = new Set([',', 'nhiên', 'thời', 'ủy', 'vụ', 'hành', 'ban', 'và', ':', 'còn', 'đó', 'xã', 'tỉnh', 'phường', 'nghị', 'chí', 'trưởng', 'tịch', 'thư', 'luận'])

/** A sentence that begins 'Việc …', 'Công tác …' speaks of a matter. */
export const matterStarts: ReadonlySet<string> = new Set(['việc', 'công'])

/** First words of 'kêu gọi', 'vận động'; and of 'đôn đốc': whoever they are said to is moved to something by others. */
export const callingStarts: ReadonlySet<string> = new Set(['kêu'])
export const urgingStarts: ReadonlySet<string> = new Set(['đôn'])

/** 'Việc này |đề nghị Công an xã …': which matter it is. */
export const pointedMatter: ReadonlySet<string> = new Set(['này', 'trên', 'đó'])

/** First words of orders that may stand behind 'và' and what is praised, and the words of praise: '|biểu dương| các thôn … và |yêu cầu| Công an xã …'. */
export const askingStarts: ReadonlySet<string> = new Set(['yêu', 'đề', 'giao', 'lưu'])
export const praising: readonly (readonly string[])[] = [['biểu', 'dương'], ['ghi', 'nhận'], ['đánh', 'giá', 'cao'], ['hoan', 'nghênh'], ['chúc', 'mừng'], ['cảm', 'ơn'], ['khen', 'ngợi'], ['bày', 'tỏ'], ['chia', 'sẻ'], ['nhất', 'trí'], ['thống', 'nhất'], ['đồng', 'tình']]

/** Verbs (their last words) that 'và' joins with an order: 'nhất trí và giao', 'kết luận và yêu cầu'. */
export const joinedOrderEnds: ReadonlySet<string> = new Set(['trí', 'cầu', 'luận', 'đạo', 'nhất', 'báo'])

/** At the start of a sentence, without a comma behind them. */
export const comingTimes: readonly (readonly string[])[] = [['thời', 'gian', 'tới'], ['thời', 'gian', 'đến'], ['trong', 'thời', 'gian', 'tới']]
/** Behind 'mỗi' they make a rhythm. */
export const rhythmStarts: ReadonlySet<string> = new Set(['mỗi', 'hằng', 'hàng'])
export const rhythmTimes: ReadonlySet<string> = new Set(['ngày', 'tuần', 'tháng', 'quý', 'năm', 'vụ'])
/** Between a rhythm and its comma: 'mỗi tháng |ít nhất 02 lần|'. */
export const oftenWords: ReadonlySet<string> = new Set(['ít', 'nhất', 'tối', 'thiểu', 'từ', 'một', 'hai', 'ba', 'lần', 'buổi', 'ngày', 'kỳ', '-', 'đến'])

/** What is to be done with whom or what: 'Với hồ sơ đủ điều kiện thì …'. */
export const concernedStarts: readonly (readonly string[])[] = [['với'], ['đối', 'với'], ['riêng', 'với'], ['riêng', 'đối', 'với']]

/** 'Việc giao chỉ tiêu cho các phòng, khu phố phải xong …': the matter must, not who stands last. */
export const matterOpener = 'việc'

/** 'phải |được| các thôn lập'. */
export const passiveMark = 'được'

/** 'Các đơn vị |khi| tham mưu văn bản phải …'. */
export const whenWord = 'khi'

/** 'mỗi tháng ít nhất 01 |lần|'. */
export const timesWord = 'lần'

/** 'ít nhất |một| lần'. */
export const onceWord = 'một'

/** Between 'vừa' and 'văn bản': what its office did with it. */
export const paperVerbs: ReadonlySet<string> = new Set(['có', 'ra', 'hành', 'gửi'])

/** Between the order verb and the addressee: 'giao trách nhiệm cho', 'yêu cầu đối với', 'giao:'. */
export const orderFillers: ReadonlySet<string> = new Set([':', 'cho', 'nhiệm', 'vụ', 'với', 'đối', 'tới', 'rằng', '"'])

/** Right behind an addressee they tell of the past. */
export const justDone: ReadonlySet<string> = new Set(['đã', 'vừa'])

/** Near the predicate they tell of the past or of the way things are. */
export const toldMarks: ReadonlySet<string> = new Set(['đã', 'vừa', 'luôn', 'đang'])

/** Last words of adverbials before the verb, where no comma stands: 'theo chức năng, nhiệm vụ được giao | tổ chức'. */
export const adverbialEnds: ReadonlySet<string> = new Set(['giao', 'năng', 'vụ', 'hạn', 'quyền', 'quan', 'này', 'trách', 'nhiệm', 'công', 'cầu', 'nghị', 'định', 'hình', 'tế', 'trên', 'vực', 'bàn', 'vị', 'mình', 'ủy', 'luận', 'hoạch', 'quyết', 'thị', 'báo', 'điện', 'văn'])

/** Behind a body they say which one, before the work begins: 'khóa mới', 'nhiệm kỳ 2025 - 2030', 'được phân công phụ trách thôn'; and verbs that belong to them. */
export const asides: readonly (readonly string[])[] = [['sau', 'khi'], ['chỉ'], ['khóa'], ['nhiệm', 'kỳ'], ['được', 'phân', 'công'], ['được', 'giao'], ['được', 'cử'], ['được', 'chỉ', 'định'], ['phụ', 'trách']]
export const asideVerbs: ReadonlySet<string> = new Set(['phân', 'phụ', 'chỉ', 'giao', 'quản'])

/** Between an order and whom it is for: 'yêu cầu 100% các thôn'. */
export const wholeShare: readonly string[] = ['100', '%']

/** 'Cấp ủy, chính quyền, |trước hết là| người đứng đầu phải …'. */
export const aboveAll: readonly (readonly string[])[] = [['trước', 'hết', 'là'], ['nhất', 'là'], ['đặc', 'biệt', 'là']]

/** Before a body that is to be moved to ask something of others. */
export const movesToAsk: readonly (readonly string[])[] = [['tham', 'mưu', 'cho'], ['tham', 'mưu'], ['báo', 'cáo'], ['đề', 'xuất'], ['kiến', 'nghị']]

/** Other first words of a matter that somebody is to deal with: 'Nội dung … do …', 'Nhiệm vụ này do …', 'Công tác …'. */
export const nounOpeners: ReadonlySet<string> = new Set(['nội', 'nhiệm'])

/** Behind 'do' and a body they say that it is to do the matter. */
export const carriesOut: readonly (readonly string[])[] = [['trực', 'tiếp', 'chỉ', 'đạo'], ['trực', 'tiếp', 'phụ', 'trách'], ['trực', 'tiếp', 'thực', 'hiện'], ['đảm', 'nhiệm'], ['đảm', 'nhận'], ['đảm', 'trách'], ['thực', 'hiện'], ['chủ', 'trì'], ['phụ', 'trách'], ['chịu', 'trách', 'nhiệm'], ['tham', 'mưu'], ['hướng', 'dẫn'], ['tổng', 'hợp']]

/** The same behind any work: 'Chi trả xong … do Phòng Kinh tế chủ trì'. */
export const leadsIt: readonly (readonly string[])[] = [['chủ', 'trì'], ['đảm', 'nhiệm'], ['đảm', 'nhận'], ['đảm', 'trách'], ['chịu', 'trách', 'nhiệm'], ['làm', 'đầu', 'mối']]

/** In brackets behind a task they give it to whom they name: '(giao Phòng Kinh tế)'. */
export const givingWords: ReadonlySet<string> = new Set(['giao', 'do'])

/** Who answers for what was demanded before. */
export const answersFor: readonly (readonly string[])[] = [['chịu', 'trách', 'nhiệm'], ['có', 'trách', 'nhiệm']]

/** Behind 'Mỗi tháng', 'Hằng quý' they set how much is to be done. */
export const leastWords: readonly (readonly string[])[] = [['có', 'ít', 'nhất'], ['có', 'tối', 'thiểu'], ['ít', 'nhất'], ['tối', 'thiểu']]

/** First words of times at the start of a sentence: 'Mỗi năm', 'Hằng tháng', 'Định kỳ'. */
export const timeStarts: ReadonlySet<string> = new Set(['mỗi', 'hằng', 'hàng', 'định'])

/** First words of a time that stands before the work: 'Trong quý II, …', 'Từ nay đến cuối năm, …'; and what such a time is made of. */
export const timeOpeners: ReadonlySet<string> = new Set(['trong', 'đến', 'từ', 'trước', 'cuối', 'đầu', 'hết', 'ngay', 'thời', 'sáng', 'chiều', 'năm', 'quý', 'tháng', 'tuần', 'ngày', 'thứ'])
export const timeParts = /^(?:trong|đến|từ|trước|cuối|đầu|giữa|hết|ngay|ngày|tháng|năm|quý|tuần|nay|này|tới|thời|gian|sáng|chiều|tối|trưa|thứ|hai|ba|tư|sáu|bảy|hằng|hàng|mùng|giờ|phút|i{1,3}|iv|\d[\d/.:,-]*|[-,/:])$/u

/** Whoever it is of a kind: 'Hộ nào không chấp hành thì …', 'Trường nào … phải …'. */
export const whichever = 'nào'
export const thenWord = 'thì'

/** 'Công việc phải …' demands, 'việc phải làm' does not: the word before 'việc' and the one it makes a noun of. */
export const matterWord = 'việc'
export const workNounStart = 'công'

/** First words of 'phấn đấu', 'đảm bảo', 'bảo đảm', which set goals in figures. */
export const goalVerbStarts: ReadonlySet<string> = new Set(['phấn', 'đảm', 'bảo'])

/** First words of what is measured: 'Phấn đấu tổng thu …', '… tỷ lệ …', '… giá trị …', '… trên 90% …'. */
export const measuredStarts: ReadonlySet<string> = new Set(['tổng', 'tỷ', 'tỉ', 'số', 'thu', 'giá', 'trên', 'năm', 'mức', 'bình', 'sản', 'tốc', 'diện', 'có', 'duy'])

/** Before a period, and inside one: 'đến hết năm 2026', 'trong nhiệm kỳ', 'đến khi kết thúc quý III'. */
export const periodOpeners: ReadonlySet<string> = new Set(['đến', 'trong'])
export const periodParts = /^(?:hết|ngày|năm|tháng|quý|cuối|nhiệm|kỳ|thúc|kết|i{1,3}|iv|[\d/.,-]+)$/u

/** 'phải', 'cần' demand something, unless these stand before ('những việc phải làm') or, for 'cần', behind ('cần thiết', 'cần nghèo', 'cần cù'; not 'phải thiết thực'). */
export const mustWord = 'phải'
export const demandWords: ReadonlySet<string> = new Set(['phải', 'cần'])
export const noDemandBefore: ReadonlySet<string> = new Set(['những', 'điều', 'việc', 'không', 'các', 'số'])
export const needWord = 'cần'
export const noDemandBehind: ReadonlySet<string> = new Set(['thiết', 'nghèo', 'cù'])

/** First words of a condition or matter behind whose comma the work begins: 'Nếu có vướng mắc, kịp thời phản ánh …', 'Đối với lúa bị đổ, hướng dẫn …'. */
export const conditionStarts: ReadonlySet<string> = new Set(['nếu', 'khi', 'trường', 'đối', 'riêng', 'trong', 'qua', 'sau'])

/** First words of what may happen, behind whose comma stands what is then to be done: 'Khi mưa trên 100 mm, …'. */
export const eventStarts: ReadonlySet<string> = new Set(['khi', 'nếu'])

/** Ends a name as a rule, yet may be what somebody is to do: 'cho học sinh nghỉ học'. */
export const presumedVerb = 'cho'

/** What is handed in, at the start of a sentence (whole phrases), and the verbs of handing in: 'Kết quả thực hiện báo cáo về UBND xã …', 'Danh sách gửi về …'. */
export const handedIn = ['kết quả', 'báo cáo', 'danh sách', 'hồ sơ', 'văn bản', 'biên bản', 'số liệu', 'ý kiến', 'vướng mắc', 'khó khăn', 'những khó khăn', 'các vướng mắc', 'tài liệu'] as const
/** Behind whom a result is reported to: when, or how, or no more. */
export const behindReport: ReadonlySet<string> = new Set(['', '.', ';', '(', 'trước', 'chậm', 'muộn', 'trong', 'vào', 'để', 'theo', 'hằng', 'hàng', 'định', 'ngay', 'qua'])
export const handingIn = ['gửi về', 'gửi cho', 'gửi qua', 'nộp về', 'nộp cho', 'báo cáo về', 'báo cáo qua', 'phản ánh về', 'phản ánh qua', 'phản ánh kịp thời về'] as const

/** Last words of bodies before 'tỉnh': 'UBND tỉnh', 'Ủy ban nhân dân tỉnh', 'HĐND tỉnh'. */
export const provincialBodies: ReadonlySet<string> = new Set(['ubnd', 'dân', 'hđnd'])

/** Those to whom a paper is sent, called by nothing else: 'Đề nghị các đồng chí nghiên cứu, góp ý'. */
export const thosePresent: readonly (readonly string[])[] = [['các', 'đồng', 'chí'], ['đồng', 'chí'], ['các', 'đ/c'], ['quý', 'cơ', 'quan'], ['quý', 'đơn', 'vị'], ['quý', 'vị'], ['các', 'ông', ',', 'bà'], ['ông', '(', 'bà', ')'], ['ông', '/', 'bà']]

/** General names that a bracket behind them explains: 'cơ quan thường trực (Phòng Kinh tế)'. */
export const glossed = /(?:cơ quan|đơn vị|bộ phận|phòng|thường trực|đầu mối)/u
