/** Peoples of whom each person is of one: the larger of the 54, and the rest together. Key form. */
const peoples = [
  'khác', 'còn lại', 'kinh', 'tày', 'thái', 'mường', 'khmer', 'khơ me', 'hoa', 'nùng', 'mông', "h'mông", 'dao', 'gia rai', 'jrai', 'ê đê', 'ba na', 'bahnar', 'sán chay', 'sán dìu', 'chăm', 'cơ ho', "k'ho", 'xơ đăng', 'hrê', 'ra glai', 'raglai',
  'mnông', "m'nông", 'thổ', 'xtiêng', "s'tiêng", 'khơ mú', 'bru', 'bru - vân kiều', 'cơ tu', 'giáy', 'gié triêng', 'tà ôi', 'mạ', 'co', 'chơ ro', 'hà nhì', 'xinh mun', 'lào', 'la chí', 'phù lá', 'la hủ', 'kháng', 'lự', 'pà thẻn', 'lô lô', 'cao lan',
] as const

/** Words that decide what a check may conclude, key form (regular expression sources, no capturing groups). */
export const checkWords = {
  /** Behind a percentage they name no other whole. */
  harmlessBehind: ['và', 'trong đó', 'còn', 'tăng', 'giảm', 'vượt', 'so với', 'cụ thể', 'gồm', 'bằng', 'đạt', 'trên tổng', 'trong tổng', 'tổng số', 'tổng', 'theo', 'do', 'nhưng', 'tuy nhiên', 'qua', 'với'],
  /** Behind a percentage they name the whole that its own measure is of: '186,4/241,5 ha mặt bằng, đạt 77,2% |diện tích| phải thu hồi'. */
  ownMeasure: { area: ['diện tích'], length: ['chiều dài', 'khối lượng'], mass: ['sản lượng', 'khối lượng'], volume: ['khối lượng', 'sản lượng'], money: ['số tiền', 'số vốn', 'nguồn vốn', 'kinh phí'] } as Partial<Record<string, readonly string[]>>,
  /** Units that rank and do not count: '12 sản phẩm |3 sao|'. */
  ranks: ['sao'],
  /** A list that begins so gives all parts. */
  whole: ['gồm', 'bao gồm', 'gồm có', 'chia ra', 'cụ thể', 'cụ thể là', 'cụ thể như sau', 'gồm các'],
  /** The same over years or steps: 'phân kỳ: năm 2026 là 385 triệu đồng, …'. */
  phased: ['phân kỳ', 'chia theo', 'phân theo', 'được chia'],
  /** Counted nouns that are all persons: a part may be counted by another of them. */
  people: ['người', 'đồng chí', 'đ/c', 'đảng viên', 'hội viên', 'đoàn viên', 'học viên', 'học sinh', 'công dân', 'thanh niên', 'lao động', 'tín đồ', 'giáo dân', 'cử tri', 'đại biểu', 'cán bộ', 'công chức', 'viên chức', 'giáo viên', 'trẻ', 'trẻ em', 'em', 'cháu', 'cụ', 'đối tượng', 'nhân khẩu', 'khẩu', 'thành viên', 'ủy viên', 'lượt người', 'lượt khách', 'khách', 'bác sĩ', 'y sĩ', 'điều dưỡng', 'hộ sinh', 'nữ hộ sinh', 'dược sĩ', 'y tá'],
  households: ['hộ', 'gia đình', 'hộ gia đình'],
  /** Before the whole, behind its parts: '… trên tổng số 678 hộ', '(tổng số 187 trường hợp)'. */
  totalBehind: ['trên tổng số', 'trong tổng số', 'tổng số', 'tổng cộng', 'tổng số là', 'tổng cộng là'],
  /** Before what there is now; in a bracket behind it, what there was before. */
  cumulated: ['lũy kế', 'cộng dồn'],
  raisedTo: ['nâng', 'đưa'],
  earlierPeriods: ['quý (?:[ivx]+|trước)', 'kỳ trước', 'trước (?:đó|đây|khi)'],
  /** They open a sentence that splits a count said before it into classes. */
  classified: ['phân loại', 'kết quả phân loại', 'xếp loại', 'kết quả xếp loại'],
  /** Between a part and what it holds: '03 đảng bộ với 17 chi bộ trực thuộc'. */
  holding: ['với', 'có', 'gồm'],
  /** They open a sentence that gives a total of the list before it. */
  totalAhead: ['tổng', 'tổng số', 'tổng cộng', 'tổng kinh phí', 'cộng'],
  /** Before a figure: how much it stood at, no part of anything. */
  levels: ['từ', 'lên', 'xuống', 'còn từ', 'mức', 'bình quân', 'trung bình'],
  /** Right behind a percentage: of something that stands elsewhere. */
  otherBases: ['so với cùng kỳ', 'cùng kỳ', 'so với năm', 'so với tháng', 'so với quý', 'so với đầu', 'dân số', 'giá trị', 'gdp', 'grdp'],
  /** Right behind a percentage: of the plan; and what stands before the plan itself. */
  planNamed: ['kế hoạch', 'kh(?!\\p{L})', 'dự toán', 'chỉ tiêu', 'nghị quyết', 'lộ trình'],
  /** Between such a plan and the end: 'kế hoạch |năm|', 'kế hoạch |đã giao|'. */
  planEnds: ['năm', 'giao', 'đề ra', 'được giao', 'đã giao', '\\d{4}'],
  planBefore: ['(?:kế hoạch|kh|dự toán|chỉ tiêu|được giao|giao|phấn đấu|theo nghị quyết)(?:\\s(?:[^\\s\\d;.]+|(?:19|20)\\d\\d)){0,12}'],
  /** Behind a whole that opens the sentence: 'Trong số 486 lao động |có| 221 người …'. */
  holds: ['có', 'thì', 'thì có'],
  /** With one of these a list names only some, or something else. */
  openList: ['chủ yếu', 'nhất là', 'điển hình', 'tiêu biểu', 'đặc biệt', 'như', 'ngoài ra', 'so với', 'cùng kỳ', 'kế hoạch (?:năm|giao)', 'tổng cộng', 'tổng số', 'tổng trọng lượng', 'trị giá', 'bình quân', 'trung bình', 'tại(?! chỗ)', 'cho', 'với', 'phục vụ', 'thực hiện', 'tối đa', 'tối thiểu', 'ít nhất', 'trở lên'],
  /** What each one gets is no part: 'mức 15 kg/khẩu'. */
  eachOne: ['mỗi', 'mức', 'đơn giá'],
  /** A list that begins so may give only some. */
  some: ['trong đó'],
  /** Between a count and the share of the plan that it came to. */
  reaching: ['đạt', 'bằng', 'đạt tỷ lệ', 'ước đạt'],
  /** Before a whole that opens the sentence in which its parts follow. */
  among: ['trong', 'trong số', 'trong tổng số', 'trong tổng', 'trên tổng số'],
  /** Before a sum that is written behind its parts. */
  summed: ['tổng cộng', 'cộng', 'cộng lại', 'tổng cộng là', 'cộng là'],
  /** Between two figures that are given together: '225 hộ, 752 khẩu', '2.809 hộ với 13.660 khẩu'. */
  together: ['và', 'với'],
  /** Nouns of which every kind of paper, or of person, is a part. */
  generalNouns: ['văn bản', 'đối tượng'],
  /** Before a figure they make it a change, no total. */
  changes: ['tăng', 'tăng thêm', 'giảm', 'giảm được', 'hụt', 'vượt'],
  /** May follow the word that opens a list. */
  listVerbs: ['có', 'là'],
  /** Between a count and a list they lead to others beside it: 'hợp tác xã Khe Sim vận hành 93 trạm; tiếp đến là: Nà Lường 36 trạm …'. */
  others: ['tiếp đến', 'tiếp theo', 'kế đến', 'sau đó', 'ngoài ra', 'bên cạnh đó'],
  /** Before the part that is left. */
  leftOver: '(?:số |phần )?còn(?: lại)?(?: là)?',
  /** Behind a list: it leaves something to the rest. */
  restBehind: '[\\s;,.]*(?:số |phần )?còn lại(?!\\p{L})',
  /** With one of these something is counted under two parts. */
  countedTwice: ['trùng', 'đồng thời', 'vừa', 'kể cả', 'lồng ghép', 'kiêm', 'cả hai', 'hai nhóm', 'nhiều nhóm'],
  /** Behind a comma they end a list of parts. */
  behindList: ['còn nhiều', 'còn có', 'còn một số', 'tuy nhiên', 'song'],
  /** With one of these nothing can be said of a sum. */
  undecided: [
    '\\.\\.\\.', '…', 'v\\.v', 'còn lại', 'chủ yếu', 'nhất là', 'trong đó có', 'điển hình', 'tiêu biểu', 'đặc biệt(?! (?:nặng|khó khăn))', 'kể cả', 'bao gồm cả', 'như', 'ngoài ra', 'so với', 'cùng kỳ', 'tăng(?! (?:gia|cường|huyết áp))', 'giảm(?! nghèo)', 'kế hoạch (?:năm|giao|\\d)', 'kh', 'vượt(?!\\s*(?:[,;]|$))', 'đạt(?!\\s*(?:[,;]|$))', 'bình quân', 'mỗi', 'từ(?! (?:ngân sách|nguồn|vốn))', '(?<!sầu )riêng', 'trùng', 'đồng thời', 'vừa', 'hoặc', 'có (?:nơi|hộ|trường)', 'ước', 'dự kiến', 'lượt', 'khác nhau',
    'một số', 'nhiều', 'các loại khác', 'cộng dồn', 'lũy kế', 'chưa kể', 'không kể', 'không tính', 'trừ',
  ],
  /** In a bracket behind a part they tell how much it was at another time. */
  otherTimes: ['cùng kỳ', 'năm trước', 'kỳ trước', 'tháng trước', 'quý trước', 'so với'],
  /** Of the words above, harmless between shares. */
  reached: 'đạt(?!\\s*(?:[,;]|$))',
  /** Attributes that can be true of one person or thing at the same time. */
  overlapping: ['(?<!hội (?:liên hiệp )?phụ )nữ(?! hộ sinh)', `dân tộc(?! (?:${peoples.join('|')})(?!\\p{L}))`, 'tôn giáo', 'dưới \\d+', 'trên \\d+ tuổi', 'trẻ tuổi', 'khuyết tật', 'cao tuổi', 'đảng viên là(?! (?:giáo viên|học sinh|sinh viên|công nhân|nông dân|viên chức|công chức|bộ đội|chiến sĩ|công an|quân nhân))', 'ngoài đảng', 'trình độ', 'đại học', 'thạc sĩ', 'ths', 'tiến sĩ', 'hộ nghèo', 'cận nghèo', 'là nữ', 'người có công', 'tái cử', 'lần đầu', 'chuyên trách'],
  /** With its counterpart an attribute splits the whole. */
  counterparts: [['tái cử', 'lần đầu'], ['nữ', 'nam'], ['phụ nữ', 'nông dân'], ['phụ nữ', 'thanh niên'], ['phụ nữ', 'cựu chiến binh'], ['cận nghèo', 'hộ nghèo'], ['ngoài đảng', 'đảng viên']],
  /** Two classes that between them are all: a list of just these two gives the whole. */
  halves: [['chính thức', 'dự bị'], ['không đồng ý', 'đồng ý'], ['không hợp lệ', 'hợp lệ'], ['thành thị', 'nông thôn'], ['quốc tế', 'nội địa'], ['quốc tế', 'trong nước'], ['trong nước', 'nước ngoài'], ['trong tỉnh', 'ngoài tỉnh'], ['bắt buộc', 'tự nguyện'], ['xây mới', 'sửa chữa'], ['làm mới', 'sửa chữa'], ['trực tuyến', 'trực tiếp'], ['nam', 'nữ'], ['đúng hạn', 'quá hạn'], ['đúng hạn', 'trễ hạn'], ['thuộc thẩm quyền', 'không thuộc thẩm quyền']],
  /** One whole that is split into shares. */
  structures: ['cơ cấu', 'trong tổng số', 'tỷ trọng', 'phân loại', 'xếp loại', 'chất lượng', 'kết quả xếp loại', 'cơ cấu kinh tế', 'cơ cấu giá trị'],
  rate: ['tỷ lệ', 'đạt tỷ lệ', 'tương ứng'],
  share: ['chiếm', 'chiếm tỷ lệ', 'chiếm tỷ trọng', 'chiếm khoảng'],
  and: 'và',
  /** '70 và 75 tuổi 93 cụ'. */
  age: 'tuổi',
  /** A last part that takes up whatever is left: with it a list gives all, and its parts exclude each other. */
  remainder: ['khác', 'không đạt', 'chưa đạt', 'không hoàn thành', 'chưa hoàn thành', 'không xếp loại', 'chưa xếp loại'],
  /** In such a list these attributes are classes of their own. */
  classesByRemainder: ['người có công', 'khuyết tật', 'cao tuổi', 'hộ nghèo', 'cận nghèo', 'chuyên trách'],
  /** Of sources of money the last ones named: what the budget does not give is raised. */
  raised: ['xã hội hóa', 'huy động', 'vận động', 'nhân dân đóng góp', 'đóng góp', 'đối ứng', 'tài trợ', 'vốn tự có'],
  budget: ['ngân sách', 'nguồn vốn', 'vốn nhà nước'],
  /** Between a count and the count of places it is spread over: '14 công chức làm việc tại 05 quầy (…)'. */
  placedAt: ['tại', 'ở', 'thuộc', 'của', 'trên', 'cho', 'với'],
  /** Classes of which everything has exactly one. */
  classes: [['hoàn thành xuất sắc', 'hoàn thành tốt', 'hoàn thành nhiệm vụ', 'không hoàn thành'], ['giỏi', 'khá', 'trung bình', 'yếu'], ['trước hạn', 'đúng hạn', 'quá hạn'], ['tốt', 'khá', 'đạt', 'chưa đạt'], ['nông', 'công nghiệp', 'dịch vụ'], ['rất hài lòng', 'hài lòng', 'không hài lòng'], ['khiển trách', 'cảnh cáo', 'cách chức', 'khai trừ'], ['đặc biệt nặng', 'nặng', 'nhẹ']],
} as const
