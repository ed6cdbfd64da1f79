/**
 * Words that begin what somebody is to do, key form. A body's name ends before them; a sentence that begins with one tells or asks to do something.
 * Collected from the ordering parts of Party and State papers; not one list of any one paper.
 */

/** Must, shall: with these even a sentence about results is an order. */
export const modals = ['có trách nhiệm', 'chịu trách nhiệm', 'cần', 'cần phải', 'phải', 'cần tiếp tục', 'có nhiệm vụ', 'nhất thiết phải', 'bắt buộc phải'] as const

/** How it is to be done, before the verb. */
export const adverbs = [
  'tiếp tục', 'chủ động', 'khẩn trương', 'nghiêm túc', 'kịp thời', 'thường xuyên', 'tích cực', 'tập trung', 'trực tiếp', 'quyết liệt', 'sớm', 'kiên quyết', 'kiên trì', 'nhanh chóng', 'đồng thời', 'đặc biệt',
  'phấn đấu', 'cố gắng', 'nỗ lực', 'sẵn sàng', 'tuyệt đối', 'tuyệt đối không', 'không', 'cùng', 'cùng nhau', 'hằng năm', 'hàng năm', 'hằng tháng', 'hàng tháng', 'hằng quý', 'hàng quý', 'hằng tuần', 'hàng tuần', 'định kỳ',
  'ưu tiên', 'từng bước', 'chú ý', 'lưu ý', 'chú trọng', 'quan tâm', 'coi trọng', 'nghiêm', 'nghiêm chỉnh', 'gương mẫu', 'thống nhất', 'đồng loạt', 'trước mắt', 'gấp rút', 'linh hoạt', 'thật sự', 'tăng tốc', 'sẽ',
] as const

/** What is to be done. */
export const workVerbs = [
  'tạm dừng', 'tạm hoãn', 'tạm ngừng', 'dừng', 'hoãn', 'tổng kiểm tra', 'tổng rà soát', 'tổng vệ sinh', 'tổng điều tra', 'dự sinh hoạt',
  'chủ trì', 'phối hợp', 'tham mưu', 'triển khai', 'thực hiện', 'xây dựng', 'rà soát', 'tổ chức', 'chỉ đạo', 'lãnh đạo', 'tăng cường', 'đẩy mạnh', 'đẩy nhanh', 'nâng cao', 'hoàn thành', 'hoàn thiện', 'hoàn chỉnh', 'báo cáo', 'tổng hợp',
  'đôn đốc', 'kiểm tra', 'giám sát', 'theo dõi', 'hướng dẫn', 'tuyên truyền', 'vận động', 'quán triệt', 'phổ biến', 'ban hành', 'trình', 'đề xuất', 'kiến nghị', 'nghiên cứu', 'tiếp thu', 'bổ sung', 'làm rõ', 'chuẩn bị', 'bố trí', 'phân bổ', 'giải ngân',
  'xử lý', 'giải quyết', 'tháo gỡ', 'khắc phục', 'chấn chỉnh', 'kiện toàn', 'củng cố', 'duy trì', 'phát huy', 'phát triển', 'bảo đảm', 'đảm bảo', 'quản lý', 'bảo vệ', 'giữ vững', 'giữ gìn', 'làm tốt', 'làm việc', 'nắm', 'nắm chắc', 'nắm bắt', 'cụ thể hóa',
  'đổi mới', 'thúc đẩy', 'khai thác', 'huy động', 'thu hút', 'kêu gọi', 'hỗ trợ', 'tạo điều kiện', 'tạo', 'lập', 'lập kế hoạch', 'lập danh sách', 'thành lập', 'thẩm định', 'phê duyệt', 'đánh giá', 'xác định', 'xác minh', 'thống kê', 'cung cấp', 'cập nhật', 'công khai', 'công bố', 'niêm yết',
  'đăng tải', 'đưa', 'gửi', 'nộp', 'tiếp nhận', 'trả lời', 'phúc đáp', 'tham gia', 'tham dự', 'tham vấn', 'cử', 'phân công', 'giao', 'yêu cầu', 'đề nghị', 'quan tâm', 'chăm lo', 'chăm sóc', 'phòng ngừa', 'phòng chống', 'đấu tranh', 'ngăn chặn', 'tuần tra', 'thanh tra', 'đối chiếu',
  'quy hoạch', 'bồi dưỡng', 'đào tạo', 'tập huấn', 'mở', 'sơ kết', 'tổng kết', 'sắp xếp', 'điều chỉnh', 'sửa đổi', 'sửa chữa', 'cải tạo', 'nâng cấp', 'duy tu', 'đầu tư', 'khởi công', 'nghiệm thu', 'bàn giao', 'thanh toán', 'quyết toán', 'thu', 'thu nộp', 'tiết kiệm', 'chống',
  'ứng dụng', 'số hóa', 'chuyển đổi', 'kết nối', 'chia sẻ', 'tích hợp', 'vận hành', 'phổ cập', 'khuyến khích', 'khen thưởng', 'biểu dương', 'nhân rộng', 'lồng ghép', 'gắn', 'hướng tới', 'thực hành', 'chấp hành', 'tuân thủ', 'nêu cao', 'nêu gương', 'siết chặt', 'thắt chặt', 'giảm', 'tăng', 'mở rộng',
  'cải thiện', 'cải cách', 'cải tiến', 'đa dạng hóa', 'tập hợp', 'thăm hỏi', 'tặng', 'trao', 'đón', 'phục vụ', 'bám sát', 'căn cứ', 'chốt', 'kiểm kê', 'khảo sát', 'điều tra', 'phân loại', 'phân tích', 'dự báo', 'cảnh báo', 'lựa chọn', 'đăng ký', 'cấp', 'cấp phát', 'chi trả', 'thông báo', 'ra quân', 'ra quyết định', 'phát động', 'hưởng ứng', 'phát hiện',
  'liên hệ', 'trao đổi', 'thảo luận', 'lắng nghe', 'tiếp', 'đối thoại', 'phản ánh', 'giải trình', 'rút kinh nghiệm', 'kiểm điểm', 'xem xét', 'quyết định', 'cân đối', 'ký', 'ký ban hành', 'trực', 'khám', 'tiêm', 'chuyển', 'lưu', 'lưu trữ', 'sử dụng', 'kiểm soát', 'chấm dứt', 'nhập', 'rà', 'soạn thảo', 'dự thảo', 'góp ý', 'tự', 'thu hồi', 'đề ra', 'hạn chế',
  'thông tin', 'tìm kiếm', 'ứng phó', 'trồng', 'vệ sinh', 'dọn dẹp', 'thu gom', 'là cơ quan', 'là đầu mối', 'làm đầu mối', 'đầu mối', 'xác lập', 'ghi', 'treo', 'trang trí', 'bám nắm', 'định hướng', 'thu thập', 'chọn', 'đối ứng', 'xóa', 'giúp', 'tôn vinh', 'kê khai', 'quy định', 'tính toán', 'khơi thông', 'giải tỏa', 'giải phóng', 'đàm phán', 'chi', 'chỉnh sửa', 'chỉnh trang', 'chỉnh lý',
  'khai giảng', 'huấn luyện', 'diễn tập', 'tuyển', 'tuyển chọn', 'gọi', 'công nhận', 'kết nạp', 'giới thiệu', 'làm', 'đề cao', 'ổn định', 'nhân', 'bình xét', 'xét', 'chủ trương', 'thẩm tra', 'quảng bá', 'xúc tiến', 'tiêu thụ', 'liên kết', 'tư vấn', 'cam kết', 'bám', 'tiến hành', 'dự kiến', 'dự', 'kê', 'hiến', 'phủ', 'xóa bỏ', 'loại bỏ', 'tránh', 'ghi nhận', 'xem', 'soát xét', 'nhắc nhở', 'quan trắc', 'đình chỉ', 'dự trữ', 'xuống', 'tu sửa', 'cấm', 'điều chuyển', 'lắp', 'phân loại lại', 'ra nghị quyết',
  'kiểm đếm', 'bốc thăm', 'giao ban', 'trích', 'ủng hộ', 'quyên góp', 'đo đạc', 'cắm mốc', 'cấp giấy', 'san lấp', 'nạo vét', 'phát quang', 'phun', 'tiêu hủy', 'gieo trồng', 'gieo cấy', 'làm đất', 'gia cố', 'phát dọn', 'tuyên dương', 'mua sắm', 'mua', 'ký hợp đồng', 'đấu giá', 'đấu thầu', 'tập kết', 'phân luồng', 'điều tiết', 'bắt giữ', 'khởi tố', 'truy quét', 'cưỡng chế', 'cho vay', 'tra cứu', 'viết', 'biên soạn', 'in ấn',
  'phát sóng', 'đưa tin', 'cài đặt', 'kích hoạt', 'hoàn trả', 'tất toán', 'bổ nhiệm', 'điều động', 'luân chuyển', 'biệt phái', 'xếp loại', 'chấm điểm', 'bình chọn', 'phục hồi', 'tôn tạo', 'bảo tồn', 'truyền dạy', 'biểu diễn', 'trực ban', 'báo cáo nhanh', 'rà soát lại', 'thay thế', 'bãi bỏ', 'làm rõ trách nhiệm', 'kết luận', 'khảo nghiệm', 'đẩy lùi', 'nhận diện', 'sàng lọc', 'quản trị', 'giao ước', 'kết nghĩa', 'đỡ đầu', 'khử khuẩn', 'chống hạn', 'chống rét', 'soát', 'điều hành', 'vận dụng', 'chứng thực', 'cung ứng', 'nghiên cứu kỹ', 'ra văn bản', 'bình ổn', 'túc trực', 'di dời', 'sơ tán', 'cứu trợ', 'cắm', 'lắp đặt', 'thi công', 'hòa giải', 'làm chủ', 'tạo nguồn', 'giữ', 'trả', 'nhận', 'phát', 'gặp mặt', 'bảo quản', 'sản xuất', 'tính', 'vào cuộc', 'xung kích', 'ký kết', 'lấy ý kiến', 'lấy mẫu', 'chịu', 'hoạt động', 'họp', 'phát hành', 'bảo dưỡng', 'chuyển giao', 'chia', 'rút',
] as const

/** After a body's name these end it, though they begin no work: conditions, purposes, passive voice. */
export const nameStops = [
  'trường hợp', 'trường lớp', 'khóa', 'nhiệm kỳ', 'theo', 'căn cứ', 'trên cơ sở', 'để', 'nhằm', 'về', 'trong', 'tại', 'từ', 'đến', 'khi', 'nếu', 'do', 'vì', 'bằng', 'qua', 'thông qua', 'được', 'bị', 'đã', 'đang', 'chưa', 'chậm nhất', 'trước', 'sau', 'hoàn thành', 'gồm', 'bao gồm', 'như', 'là', 'mà', 'rằng', 'đề ra', 'tới', 'cho', 'với', 'bởi', 'sang', 'lên', 'hay', 'nhất là', 'tùy', 'tuy', 'nhưng', 'ngoài', 'giữa', 'cũng', 'vẫn', 'còn', 'thì', 'có', 'có văn bản',
] as const
