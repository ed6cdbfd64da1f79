/** Words around percentages of one whole and around shares of money, key form (regular expression sources, no capturing groups). */
export const shareWords = {
  /** Between two counts of one thing: how many there were at another time. */
  atAnotherTime: ['còn', 'xuống', 'lên', 'đến nay', 'hiện nay', '(?:đầu|cuối) năm', 'năm 20\\d\\d', '(?:tháng|quý) [\\div]+'],
  /** They open the percentages that a percentage is made of. */
  made: ['trong đó', 'gồm', 'bao gồm', 'gồm có', 'cụ thể', 'trong đó có'],
  /** With one of these the percentages are of other wholes or of other times. */
  otherwise: ['tăng', 'giảm', 'vượt', 'so với', 'cùng kỳ', 'kế hoạch', 'chỉ tiêu', 'mục tiêu', 'dự toán', 'tăng trưởng', 'tốc độ', 'bình quân', 'còn lại', 'chủ yếu', 'riêng', 'năm \\d{4}', 'thôn', 'bản', '(?<!(?:ngân sách|vốn|nguồn) )(?:xã|phường)', 'tổ dân phố', 'khu phố', 'trường'],
  /** Between a percentage and how much money it is. */
  amountsTo: ['là', 'tương ứng', 'tương đương', 'tương ứng với', 'tương đương với', 'bằng', 'tức', 'tức là', 'với số tiền', 'số tiền'],
  /** Before a share of money that goes somewhere. */
  given: ['nộp', 'trích', 'trích nộp', 'để lại', 'giữ lại', 'hỗ trợ', 'đóng góp', 'đối ứng', 'điều tiết', 'hưởng', 'phân bổ', 'ngân sách', 'chuyển'],
  /** The share is then not of the money named before. */
  ofAnother: ['kế hoạch', 'dự toán', 'chỉ tiêu', 'cùng kỳ', 'đạt', 'tăng', 'giảm', 'vượt', 'còn lại', 'lũy kế', 'bình quân', 'mỗi'],
  /** They name nothing by themselves: 'tổng số hồ sơ' is 'hồ sơ'. */
  general: ['tổng', 'số', 'lượng', 'toàn', 'xã', 'đã', 'được', 'cũng', 'có', 'là'],
  /** In the name of a rate they say no more than that it is one: 'tỷ lệ bao phủ'. */
  coverage: ['bao', 'phủ', 'che', 'chung', 'này', 'đạt', 'chiếm'],
  /** Between a whole and the part of it that is spoken of: '38 cơ sở, |có| 35 cơ sở đạt yêu cầu'. */
  among: ['trong đó', 'trong đó có', 'có'],
  /** Before a percentage: of the whole, and not of a plan. */
  takingUp: ['chiếm', 'chiếm tỷ lệ', 'chiếm tỉ lệ', 'chiếm khoảng', 'đạt tỷ lệ', 'đạt tỉ lệ', 'tỷ lệ', 'tỉ lệ'],
  /** What came in, and what becomes of it. */
  received: ['tiếp nhận', 'đã tiếp nhận', 'tiếp nhận mới', 'tiếp nhận được'],
  dealtWith: ['giải quyết', 'đã giải quyết', 'xử lý', 'đã xử lý', 'trả kết quả'],
  /** Before a whole, and what opens the clause of a part of it. */
  total: ['tổng số', 'tổng số có', 'tổng cộng', 'tổng cộng có'],
  doneOf: ['đã', 'trong đó đã', 'có', 'trong đó có', 'trong đó', 'đến nay', 'đến nay đã'],
  and: 'và',
  /** Between a count and a share of it, and between two shares. */
  saying: ['chiếm', 'chiếm tỷ lệ', 'đạt', 'đạt tỷ lệ', 'bằng', 'tương ứng', 'tương đương', 'tỷ lệ', 'tức', 'hay', 'ước đạt', 'đã', 'mới', 'chỉ'],
  /** Beside the name of a base they add nothing to it: '(dân số |trung bình năm| 2025: 18.075 người)'. */
  baseFillers: ['năm', 'trung', 'bình', 'hiện', 'nay', 'kế', 'hoạch', 'giao', 'cả', 'đầu', 'phải'],
  /** Before the name of a base. */
  baseLinks: ['so', 'với', 'của', 'trong', 'trên', 'toàn', 'bộ'],
  /** Between a base and a share they may speak of another time or place. */
  elsewhere: ['năm', 'vụ', 'quý', 'tháng', 'kỳ', 'đợt', 'giai đoạn', 'nhiệm kỳ', 'cùng kỳ', 'thôn', 'bản', 'tổ', 'khu', 'khu phố', 'xã', 'phường', 'huyện', 'tỉnh', 'trường', 'chi bộ', 'riêng', 'lũy kế'],
  /** Between two ways of saying one thing. */
  thatIs: ['tức', 'tức là', 'hay', 'nghĩa là', 'tương ứng', 'tương đương'],
  /** At the start of a bracket: at the other time. */
  atThatTime: ['khi đó', 'lúc đó', 'khi ấy', 'trước đó', 'thời điểm đó'],
} as const
