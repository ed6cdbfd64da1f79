/** What became of a whole, and what came to a stock or went from it: words beside the figures of a balance, key form (regular expression sources, no capturing groups). */
export const balanceWords = {
  /** Beside a figure: all there was to do, whatever else is said ('đã tiếp nhận'). */
  received: ['tiếp nhận', 'nhận được', 'thụ lý', 'thu vào', 'thu về', 'phát ra', 'tham gia', 'triệu tập', 'được (?:\\p{L}+ )?giao', '(?:tỉnh|huyện|cấp trên) giao', 'được phê duyệt', 'phải', 'cần', 'rà soát', 'phát hiện', 'ghi nhận'],
  /** The same, where no word beside it says what became of it: 'tổng số', not 'tổng số đã giải quyết'. */
  whole: ['tổng', 'kế hoạch', 'quản lý', 'theo dõi', 'bố trí', 'được phân bổ', 'được cấp', 'dự phòng', 'kinh phí', 'vốn', 'vận động', 'huy động', '(?<!(?:chuyển|bàn|đã) )giao', 'dự toán'],
  /** In the words of a whole: with what was there before. */
  due: ['tổng', 'phải', 'cần'],
  done: [
    'đã', 'hoàn thành', 'giải quyết', 'xử lý', 'trả lời', 'hòa giải thành', 'thực hiện xong', 'thi công xong', 'bàn giao', 'nghiệm thu', 'đưa vào sử dụng', 'giải ngân', 'phân bổ', 'sử dụng', 'tiếp tục (?:sử dụng|giữ|duy trì)', 'chi trả', 'chi(?! (?:bộ|hội|đoàn|đảng|ủy|cục))', 'thanh toán', 'quyết toán', '(?<!được )cấp(?! (?:trên|xã|tỉnh|ủy|ngân|huyện))', 'tiêu thụ', 'chuyển giao', 'bố trí lại', 'thanh lý', 'bán đấu giá', 'chuyển (?:đổi|thành|cho|về|đến)', 'khắc phục', 'nộp', 'hiện có',
  ],
  /** In the making: more may be left that was not begun. */
  underway: ['đang', 'tiếp tục'],
  /** In the making, and with what is done all there is. */
  pending: ['(?:đang|tiếp tục)(?: trong)?(?: thời hạn| hạn| quá trình)? (?:giải quyết|xử lý|xem xét|thẩm tra|thẩm định|xác minh|thực hiện|hòa giải|điều tra|trình|chờ|hoàn thiện|hoàn thành|triển khai)'],
  open: ['chưa'],
  /** Behind 'chưa' they deny whatever is done. */
  openAtAll: ['(?:được )?giải quyết', '(?:được )?xử lý', 'thực hiện', 'triển khai', 'hoàn thành', 'khởi công', 'thi công', 'đến hạn', 'thống nhất', 'đồng thuận', 'có (?:điều kiện|phương án|vốn|kinh phí|mặt bằng|kết quả)'],
  already: ['đã'],
  rest: ['còn lại', '(?:số |phần |kinh phí |vốn |nguồn )?còn (?:lại|dư|tồn|thừa|phải)', 'số dư', 'dư', 'tồn', 'kết dư', 'để lại', 'giữ lại', '(?:còn )?thiếu', 'chưa (?:phân bổ|sử dụng|giải ngân|chi)'],
  /** What is left, or only some of it: '|còn| 04 nhiệm vụ chậm tiến độ'. */
  perhapsRest: ['còn'],
  late: ['quá hạn', 'trễ hạn', 'chậm tiến độ', 'chậm muộn'],
  /** Further ways: they belong to the whole, or to what was settled. */
  otherWays: ['trả lại', 'rút', 'từ chối', 'không thụ lý', 'đình chỉ', 'hủy', 'lưu', 'xếp lưu', 'chuyển', 'hướng dẫn', 'tạm dừng', 'khác', 'trắng', 'không có ý kiến', 'không thuộc thẩm quyền', 'không đủ điều kiện'],
  negations: ['không', 'chưa'],
  having: 'có',
  /** Behind 'không' they deny nothing that was counted before. */
  notDenied: ['có', 'kể', 'tính', 'quá', 'dưới', 'còn', 'chuyên'],
  /** A figure behind these is of another time, another kind or only some of what stands before. */
  aside: ['(?:còn|hết|có) nhu cầu', 'dôi dư', 'tăng(?! (?:gia|cường|huyết áp))', 'giảm(?! nghèo)', 'cùng kỳ', 'so với', 'lũy kế', 'mỗi', 'bình quân', 'vượt', 'trung bình', 'riêng', 'chủ yếu', 'nhất là', 'kể cả'],
  carried: ['(?:kỳ|năm|tháng|quý|tuần) trước', '(?:năm|quý|tháng) \\d{4} (?:chuyển|mang) sang', 'chuyển (?:tiếp|kỳ)', 'tồn (?:đầu|cũ|từ|kỳ)', '(?<!tháng )đầu (?:kỳ|năm|tháng|quý)'],
  /** They open parts of the figure before. */
  nests: ['trong đó', 'gồm', 'bao gồm', 'gồm có', 'cụ thể', 'trong số này'],
  /** Short names of what is counted: 'đơn thư' is 'đơn' again. */
  shortNouns: ['đơn', 'vụ', 'lượt', 'tin', 'nhà', 'ý kiến', 'thôn', 'hồ sơ', 'giấy'],
  /** A stock that is moved: what was there, came, went, and is there now. */
  opening: ['(?:số dư|tồn|dư|kết dư)(?: quỹ)?(?: ở| từ)? (?:đầu|(?:kỳ|năm|quý|tháng) trước|năm \\d{4} (?:chuyển|mang) sang)', '(?:kỳ|năm|quý|tháng|nhiệm kỳ)(?: trước| \\d{4})? (?:chuyển|mang|để|còn) (?:sang|lại)', 'đầu (?:kỳ|năm|quý|tháng|nhiệm kỳ)', 'chuyển từ (?:kỳ|năm|quý|tháng) trước'],
  closing: ['cuối (?:kỳ|năm|quý|tháng|nhiệm kỳ)', 'hiện (?:còn|có|nay)', 'đến nay (?:còn|có)', '(?:còn )?(?:lại|dư|tồn)', 'số dư', 'kết dư', 'còn', 'chuyển (?:sang )?(?:kỳ|năm|quý|tháng) sau'],
  came: ['thu', 'tăng', 'tiếp nhận', 'nhận', 'nhập', 'kết nạp', 'chuyển đến', 'phát sinh', 'bổ sung', 'vận động', 'huy động', 'tái nghèo', 'ủng hộ', 'đóng góp', 'tuyển', 'mới'],
  went: ['chi', 'sử dụng', 'giảm', 'chuyển (?:đi|sinh hoạt)', 'xuất', 'thoát', 'từ trần', 'qua đời', 'xóa tên', 'khai trừ', 'giải quyết', 'xử lý', 'nộp', 'trả lại', 'ra khỏi', 'nghỉ'],
  /** Two states or kinds that nothing has at once. */
somewhere: ['(?:qua|tại|ở|thuộc|riêng) (?:đoạn qua )?(?:xã|phường|thôn|bản|đoạn|tổ dân phố|khu phố|huyện|địa bàn)', 'riêng'],
  exclusive: [['trả lời', 'chuyển'], ['hoạt động(?: tốt| bình thường| ổn định)?', 'hỏng'], ['(?:đang|còn) hoạt động', '(?:ngừng|dừng|ngưng)(?: hoạt động)?'], ['biên chế', 'hợp đồng'], ['thường trú', 'tạm trú'], ['đã cấp', 'chưa cấp']],
  /** Places or bodies that are put in order: those that stay, those merged, what they became, all there are then. */
  kept: ['giữ nguyên', 'không sắp xếp', 'giữ ổn định'],
  merged: ['sáp nhập', 'nhập', 'hợp nhất', 'sắp xếp', 'tổ chức lại', 'ghép'],
  became: ['thành', 'thành lập', 'còn', 'để thành lập', 'hình thành'],
  afterwards: ['sau (?:khi )?(?:sắp xếp|sáp nhập|hợp nhất|thực hiện)', 'sau đó', 'như vậy', 'tổng'],
} as const
