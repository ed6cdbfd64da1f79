/** Small words between two figures of one measure, key form (regular expression sources). */
export const measureCues = {
  and: 'và',
  aim: 'mục tiêu',
  /** Behind a percentage they begin no noun. */
  notNoun: 'trở lên|đến|trong|vào|so|kế hoạch|dự toán|năm|và|đã|được|thì|mà|đề ra',
  consistsOf: ['gồm', 'trong đó'],
  /** Before a count by which others are described: 'doanh nghiệp có từ 25 lao động trở lên'. */
  whichHave: ['có từ', 'có trên', 'sử dụng từ'],
  partOf: 'trong đó|trước và đúng hạn|đúng và trước hạn|đúng hạn và trước hạn|sớm và đúng hạn',
  /** Before the whole that a count is of: '127 hộ nghèo trên 4.872 hộ'. */
  outOf: 'trên(?: tổng số)?',
  /** Opening a clause they begin another goal. */
  bound: 'ít nhất|tối thiểu|trên|từ|có|có từ|có trên|có ít nhất|phấn đấu|phấn đấu có',
  /** Before a change: '(năm 2025: 71,4%, tăng 9,3 điểm phần trăm so với …)'. */
  moves: 'tăng|giảm|cao hơn|thấp hơn',
  /** Behind a comma, before the percentage that a ratio comes to. */
  reached: 'đạt|bằng|chiếm|đạt tỷ lệ',
  /** Behind a ratio and a comma, before the name of its rate. */
  ownRate: '(?:đạt |chiếm )?(?:tỷ lệ|tỉ lệ)',
  with: 'với',
  is: 'là',
  about: 'khoảng|gần|trên|hơn',
  /** What a place has to fulfil, and before it: '25 xã đạt 19/19 tiêu chí'. */
  marksOf: ['tiêu chí', 'chỉ tiêu', 'tiêu chuẩn'],
  haveReached: 'đạt|đạt đủ|đạt chuẩn|hoàn thành|đạt từ|có',
  /** Kinds of things, whose number does not grow where they do: '5 ngành công nghiệp tăng 12%'. */
  kindsOf: ['ngành', 'nhóm', 'nhóm ngành', 'lĩnh vực', 'mặt hàng', 'nhóm hàng', 'khu vực'],
  /** In a bracket behind the plan: the result said once more. */
  resultAnew: ',\\s*(?:đã )?thực hiện\\s',
  goal: 'chỉ tiêu',
  year: '(?:cả )?năm(?: \\d{4}| nay)?',
  orMore: 'trở (?:lên|xuống)',
  /** At the start of a bracket behind a goal: how it stands now or stood then, '(hiện nay 8.742/9.460 người)'. */
  soFar: '(?:\\d{1,2} tháng(?: đầu năm)?|đến nay|hiện nay|hiện|quý \\p{L}+) đã',
  present: '(?:hiện nay|hiện có|hiện đạt|hiện tại|hiện|đến nay|nay|đầu năm|cuối năm \\d{4}|năm \\d{4}|năm trước|năm ngoái|6 tháng đầu năm|ước năm \\d{4})(?:\\s+(?:là|có|đạt|ước|mới đạt|đã đạt|mới có|đã có))*\\s*:?',
  /** Before a count of places, or one unit of land, that only says of what the next figure is; and before that figure. */
  whereOf: 'của|trên|thuộc|tại|ở|riêng',
  reaches: ':|\\sđạt|\\slà|\\scó|\\stừ',
  reachesFillers: 'từ|trên|khoảng|ít nhất|tối thiểu|được',
  /** Between a percentage and the ratio it is of: '100% đối với 18/18 cơ quan'. */
  concerning: 'đối với|của|cho|tại|ở',
  number: '(?:tổng )?số(?: tiền| lượng| người)?',
  equals: 'tương đương|tương ứng|tức|=|với|là',
  /** Between two figures the first of which only says of what the second is: 'thiệt hại trên 70% |không quá| 50 ha'. */
  atMost: 'không quá|không vượt quá|không dưới|tối thiểu|ít nhất|tối đa',
  /** Who sets how much is to be reached: 'tỉnh giao 3%, xã giao 3,5%'. */
  givers: '(?:chỉ tiêu )?(?:trung ương|tw|chính phủ|thủ tướng chính phủ|tỉnh|thành phố|huyện|xã|phường|đặc khu|địa phương|cấp trên|(?:hđnd|ubnd|sở|đảng ủy|tỉnh ủy|huyện ủy)(?: (?:tỉnh|thành phố|huyện|xã|phường))?) giao',
  /** Behind a comma, before '100% hồ sơ': all of another thing. */
  wholeOpeners: 'hoàn thành|bảo đảm|đảm bảo|phấn đấu|duy trì|giữ vững',
  /** Before the plan that a value is compared with. */
  compare: 'so',
} as const
