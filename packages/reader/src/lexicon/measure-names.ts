/** Words to leave out at the ends of the name of what is measured, key form (regular expression sources). */
export const measureNames = {
  /** At the start. */
  leading: [
    '(?:đầu|cuối|giữa) năm(?: \\d{4})?(?= |$)', 'trong đó', 'đồng thời', 'và', 'với', 'riêng', 'còn', 'tuy nhiên', 'tính đến nay', 'đến nay', 'tính đến', 'hiện nay', 'hiện', 'toàn xã', 'toàn tỉnh', 'toàn huyện', 'toàn phường', 'xã', 'đã', 'có', 'được', 'kết quả', 'cụ thể', 'theo đó', 'trong tháng', 'trong tuần', 'trong năm', 'trong quý', 'trong kỳ', 'trong 6 tháng', 'như', 'là', 'cả năm(?: \\d{4})?', 'ước',
    '(?:trong )?\\d+ tháng(?: đầu năm| cuối năm)?(?: năm)?(?: \\d{4})?', '(?:trong |đến )?(?:hết |cuối )?năm \\d{4}', '(?:trong |đến |tính đến )?(?:hết )?quý \\p{L}+(?:/\\d{4}| năm \\d{4})?', 'tính', 'đến', 'hết', '(?:đến |tính đến )?ngày \\d{1,2}/\\d{1,2}(?:/\\d{4})?', '(?:đến|trước|hết|tính đến) \\d{1,2}/\\d{1,2}(?:/\\d{4})?', 'đến (?:hết |cuối )?(?:năm )?\\d{4}', '(?:đến )?(?:hết |cuối |đầu |giữa )?tháng \\d{1,2}(?:/\\d{4}| năm \\d{4})?', 'phấn đấu', 'trở lên', 'trở xuống', 'mục tiêu', 'quyết tâm', 'các', 'từ đầu năm(?: đến nay)?', 'qua', 'mới', 'ghi nhận', 'xảy ra', 'phát hiện', 'thực hiện', 'nay', 'theo dõi(?: trên (?:hệ thống|phần mềm))?', 'theo', 'bảo đảm', 'đảm bảo', 'xây dựng', 'chỉ tiêu', 'hoàn thành(?! (?:xuất sắc|tốt))', 'hoàn thành việc', 'trên 100%', 'mỗi năm', 'hằng năm', 'hàng năm', 'bình quân mỗi năm',
  ],
  /** Ends a time before the name: 'đến cuối năm 2026 |tỷ lệ …'. */
  yearBefore: '(?:năm |/)20\\d\\d',
  /** A name begins here, even after a comma. */
  openers: ['tỷ lệ', 'tỉ lệ', 'tổng', 'số', 'diện tích', 'sản lượng', 'năng suất', 'giá trị', 'doanh thu', 'thu nhập', 'thu ngân sách', 'chi ngân sách', 'kết quả', 'mức', 'tốc độ', 'độ che phủ', 'giải ngân', 'dư nợ', 'kinh phí', 'tiến độ', 'bình quân', 'trữ lượng', 'khối lượng'],
  /** At the end. */
  trailing: [
    '(?:(?:tính|lũy kế|cộng dồn|từ|trong|của|hết|đến) ){0,3}(?:\\d{1,2}|ba|sáu|chín) tháng(?: đầu| cuối)?(?: năm)?(?: 20\\d\\d)?', '(?:(?:tính|lũy kế|cộng dồn|đến|hết|trong|của|đầu|giữa|cuối) ){0,3}(?:tháng \\d{1,2}|quý (?:iv|i{1,3}|[1-4]))(?:/20\\d\\d| năm 20\\d\\d)?', '(?:(?:tính|lũy kế) ){0,2}từ đầu năm(?: đến (?:nay|hết tháng \\d{1,2}))?', 'cả năm', '(?:đầu|cuối|giữa) năm(?: \\d{4})?', 'mới được', 'mới đạt', 'mới chỉ đạt', 'phấn đấu', '(?<=,)\\s*mục tiêu', '(?<=\\d )mới',
    '(?:(?:tính|lũy kế|đến|hết) ){0,3}ngày \\d{1,2}/\\d{1,2}(?:/\\d{4})?', '(?:(?:tính|lũy kế) ){0,2}đến (?:hết )?\\d{1,2}/\\d{1,2}(?:/\\d{4})?', '(?:(?:đến|vào|trong|hết|cuối) ){0,2}(?:năm )?20\\d\\d', 'ước đạt', 'ước', 'đối', 'đạt', 'là', 'được', 'có', 'cho', 'còn', 'giảm còn', 'giảm xuống còn', 'xuống còn', 'xuống dưới', 'xuống', 'tăng lên', 'lên', '(?<!cấp )trên', 'hơn', 'gần', 'khoảng', 'từ', 'dưới', 'ít nhất', 'tối thiểu', 'tăng', 'giảm', 'vượt', 'chiếm', '(?<!(?:mặt|văn|đồng) )bằng', 'thực hiện', 'ước thực hiện', 'thực hiện được', 'tổng', 'với', 'của', 'đã', 'đến', 'tổng số', 'duy trì', 'nhiệm kỳ', 'năm', 'giai đoạn', 'quý', 'tháng', 'hằng năm', 'hàng năm', 'mỗi năm', 'đạt tỷ lệ', 'tỷ lệ đạt', 'bình quân', 'khi', 'trung bình', 'thêm', 'gồm', 'so với', 'lũy kế đạt', 'so', 'phủ', 'ở mức', 'tối đa', 'không quá', 'không dưới', 'không thấp hơn', 'không ít hơn', 'bình quân đạt', 'phải', 'xấp xỉ', 'mới đạt', 'chỉ đạt', 'mức', 'cả năm', 'trong đó', 'tại', 'như sau', 'cụ thể', 'tương ứng', 'và', 'trong', 'trong quý \\p{L}+', 'vào', 'trước', '(?:xong )?(?:trước|đến|hết|vào|trong) ngày', 'để', 'theo(?: đúng)? chỉ tiêu',
  ],
  /** Verbs that name nothing alone: the counted noun behind the figure is needed. */
  bareVerbs: ['có', 'duy trì', 'xây dựng', 'tổ chức', 'thực hiện', 'hoàn thành', 'kết nạp', 'kết nạp mới', 'mở', 'vận động', 'phấn đấu', 'tái canh', 'xóa', 'cấp', 'cấp mới', 'làm việc với', 'giải quyết', 'đã giải quyết', 'trồng', 'trồng mới', 'xây mới', 'làm mới', 'cứng hóa', 'kiên cố hóa', 'bê tông hóa', 'nạo vét', 'nâng cấp', 'sửa chữa', 'mở rộng', 'tiêm', 'khám', 'thu', 'chi', 'bố trí', 'công nhận', 'thành lập', 'đào tạo', 'tuyển', 'giao', 'đã', 'xảy ra', 'phát hiện', 'khởi tố', 'đã khởi tố', 'giải ngân', 'tiếp nhận', 'kiểm tra', 'giám sát', 'hỗ trợ', 'xếp loại', 'đánh giá', 'đánh giá, xếp loại'],
  /** Heads of the bodies that act: 'Phòng Kinh tế tổ chức ít nhất 04 lớp tập huấn' measures classes. */
  bodies: ['công ty', 'đơn vị', 'nhà trường', 'địa phương', 'toàn đảng bộ', 'toàn xã', 'phòng', 'ban', 'hội', 'đoàn', 'ubnd', 'ủy ban', 'công an', 'trạm', 'trung tâm', 'văn phòng', 'mttq', 'đảng ủy', 'đảng bộ', 'chi bộ', 'trường', 'thôn', 'các thôn', 'tổ', 'mặt trận', 'hợp tác xã', 'liên đoàn', 'công đoàn', 'mỗi'],
  /** Counted nouns that say nothing of their own: what stands before the figure names it. */
  general: ['đồng chí', 'đ/c', 'người', 'trường hợp', 'cá nhân', 'đối tượng'],
  /** Units of money: what stands behind them is no name. */
  money: ['đồng', 'tỷ', 'triệu', 'usd'],
  /** Between who acted and how much was done. */
  did: 'đã|thực hiện|hoàn thành|tổ chức|tiếp nhận|giải quyết',
  /** Behind a percentage they begin no noun. */
  notNouns: ['trong', 'vào', 'so', 'tại', 'trên', 'cho', 'ở', 'của', 'đến', 'và', 'trở', 'theo', 'từ', 'trước', 'hoặc', 'nhưng', 'để', 'do', 'là', 'với', 'năm'],
  /** Before a number that belongs to the name: 'định danh mức độ 2'. */
  numbered: ['mức', 'mức độ', 'cấp độ', 'giai đoạn'],
  /** Says that there are several. */
  plural: ['các', 'số(?! hóa)', 'tổng số', 'những'],
  /** Alone they name nothing: what adds up was named before. */
  addingUp: ['lũy kế', 'cộng dồn'],
  /** How a clause begins that only compares what the one before it named. */
  comparing: ['so với', 'so sánh', 'tăng', 'giảm', 'bằng', 'đạt', 'vượt', 'chiếm'],
  /** Behind the counted noun the name ends before these. */
  stops: ['so sánh', 'đạt', 'chiếm', 'tăng', 'giảm', '(?<!(?:mặt|văn|đồng) )bằng', 'vượt', 'so với', 'ước', 'với', 'thu hút', 'trong đó', 'gồm', 'tương đương', 'trở lên', 'trên tổng số', 'trong tổng số', 'tương ứng'],
} as const
