/**
 * Syllables that papers of offices are made of, lower case, some to a line: of two ways to cut words that ran together ('thựchiện') the one into these is right.
 * Collected from this project's own documents and word lists.
 */
export const commonSyllables: readonly string[] = [
  'an anh ao ba ban bao binh biên biến biết biển biểu biện biệt bon buôn buổi buộc bà bài bàn bào bày bá bác bám bán báo bãi bão bè bên bì bìa bình bí bích bó bóc bón bù bùi băng bưu bước bạ bạc bạch bản bảng bảo bảy bầu bẩy bậc bắc bắt bằng',
  'bế bến bền bể bệnh bị bỏ bố bốc bối bốn bồi bồn bổ bộ bởi bữa ca cai cam can canh cao cha chai chang chay che chi chia chiếc chiếm chiến chiếu chiềng chiều cho chu chung chuyên chuyến chuyển chuẩn chào chánh cháu cháy châm chân châu chè',
  'chép chênh chí chín chính chóng chót chôn chú chúc chúng chăm chăn chơ chưa chương chạy chảo chấm chấn chấp chất chậm chắc chắn chằng chặn chặng chặt chẻo chẽ chế chỉ chỉnh chị chịu chọn chối chống chốt chồng chỗ chờ chợ chục chụp chủ chủng',
  'chứa chức chứng chữ chữa co coi con cung cuối cuốn cuộc cà cài cày cá các cách cái cán cáo cáp cân câu cây còn có cô côi công cù cùng căn căng cũ cũng cơ cư cương cường cưỡng cạnh cả cải cảm cảng cảnh cấm cấp cất cấu cấy cầm cần cầu cẩm cận',
  'cập cắm cắt cặp cố cống cốt cổ cổng cộng cột cờ cụ cục cụm của củng cứ cứng cứu cử cửa cực cựu da danh dao di dinh diêm diễn diện diệp diệt do doanh doãn du dung duy duyệt dài dàn dành dán dân dâng dây dìu dòng dông dõi dù dùng dư dương',
  'dưới dưỡng dược dượt dạng dạy dấu dầu dẫn dập dặm dẹp dệt dịch dịp dọn dồn dột dời dỡ dục dụng dứt dừng dữ dự dựng em gam ghi ghép gia giai gian giang giao gieo già giàng giá giác giám giáo giáp giáy giây giãn gié giúp giăng giường giả giải',
  'giảm giảng giấy giếng giết giỏi giống giới giờ giữ giữa gom gác gìn gói góp gõ gương gạt gấp gần gắn gắng gặp gọi gọn gốc gồm gỡ gợi gửi hai hay hiến hiểm hiện hiệp hiệu hoa hoan hoi hoà hoàn hoàng hoá hoán hoãn hoạch hoạt hoặc huy huynh',
  'huyết huyện huấn huế huổi huỳnh hà hài hàn hàng hành hãng hè héc hình hòa hóa hôm hùng hùynh hút hơn hư hương hướng hưởng hạ hại hạn hạng hạnh hạt hải hảo hầu hậu hằng hẹn hẻm hết hệ họ học họp hỏa hỏi hỏng hồ hồi hồng hỗ hộ hội hờ hợp hụt',
  'hủ hủy hứa hữu in khai khe khen kheo khi khiếu khiển kho khoa khoanh khoàng khoán khoáng khoản khoảng khoảnh khu khuyến khuyết khuôn khuẩn khuổi khá khác khách khám kháng khánh khâu khê khí khích khó khóa khóm khô khôi không khúc khăn khơ',
  'khơi khả khảo khẩn khẩu khắc khẳng khỏe khỏi khối khống khổ khổng khớp khởi khủng khử kim kinh kiêm kiên kiếm kiến kiềm kiều kiểm kiệm kiện kèm kéo kê kênh kêu kích kính ký kẻ kẻng kế kết kề kể kịch kịp kỳ kỷ kỹ la lan lao linh liên liền',
  'liều liệt liệu lo loại loạt luyện luân luôn luận luật luồng ly là làm làng lào lá lái lâm lãi lãng lãnh lèo lê lên lít lò lòng lô lõm lù lùi lúa lúc lý lăng lĩnh lũ lũy lưu lương lường lược lượng lượt lạc lại lạng lấp lấy lầm lần lầu lận',
  'lập lật lậu lắng lắp lẵng lẻ lễ lệ lệch lệnh lịch lọc lốc lồ lồng lỗi lộ lộc lớn lớp lời lở lỡ lợi lợn lợp lục lừu lửa lữ lự lựa lực lỳ ma mai mang minh miền miễn mong mua mun muốn muộn mà mái máu máy mâm mã mè mét mình món mô môi môn mông',
  'mù mùa mùng mú mĩ mũi mưa mưu mười mường mạ mạc mại mạng mạnh mảng mầm mẫu mậc mật mắc mắt mặc mặt mẹ mọi mỏ mốc mối mồ mồng mổ mỗi mộ một mới mời mở mục mức mừng mỹ na nam nay neo ngay nghe nghi nghiêm nghiên nghiệm nghiệp nghèo nghênh',
  'nghìn nghĩa nghề nghệ nghỉ nghị ngoài ngoại nguy nguyên nguyễn nguyện nguồn ngàn ngành ngày ngân ngô ngôi ngôn ngõ ngăn ngũ ngư người ngầm ngắn ngắt ngọc ngừa ngừng ngữ nhanh nhau nhi nhiên nhiều nhiệm nhu nhà nhàng nhánh nhâm nhân nhãn nhì',
  'nhìn nhóm nhũng như nhưng nhượng nhấn nhất nhận nhập nhật nhắc nhắn nhằm nhẹ nhị nhịp nhọn nhở những ni ninh niêm niên niệm non nuôi nà nào này nát nâng nêu nòng nói nóng nông nùng núi nút năm năng nơi nương nước nại nạn nạo nạp nấu nắm',
  'nặng nếp nếu nền nối nỗ nội nộp nợ nửa nữ nữa oa oe ong oà phan phi phiên phiêng phiếu phong phu phum phun phàn phá phác phái phán pháp phát phân phép phê phí phòng phó phóng phù phùng phú phúc phút phương phường phạm phạt phải phản phấn',
  'phần phẩm phận phố phối phổ phới phụ phục phủ pà pác pờ qua quan quang quy quyên quyết quyền quyển quà quàng quá quách quán quân quãng quét quý quăng quả quản quảng quần quầy quận quế quốc quỹ ra rai ranh riêng rà rào rác rét rôn rõ rút răn',
  'rơ rơi rải rất rằm rằng rộng rừng rửa sai san sang sao sau si sim sinh siu siết soi song soát soạn sung suy suất suối sàn sàng sào sách sán sáng sánh sáp sát sáu sâu sìn sóc sóng sông sùng súc súng sĩ sơ sơn sư sưu sạ sạch sạn sạt sản sảng',
  'sầm sắc sắm sắp sẵn sẻ sẽ số sống sổ sớm sở sức sử sửa sự sỹ ta tai tam tang tay tham thanh thao thay the theo thi thiên thiết thiếu thiểu thiện thiệt thiệu thoát thoại thu thuyết thuyền thuê thuận thuật thuế thuốc thuộc thành thào thác',
  'thái tháng tháo thân thèn thêm thì thí thích thôn thông thùng thú thúc thăm thư thưa thương thường thưởng thượng thạc thạch thả thải thảo thấp thất thấy thầu thầy thẩm thập thật thắp thắt thẻ thẻn thế thể thị thọ thỏa thống thổ thời thụ thủ',
  'thủy thứ thức thừa thử thửa thực tin tiêm tiên tiêu tiến tiếng tiếp tiết tiền tiểu tiễn tiện to toàn toán tra trang tranh trao treo tri triêng triển triệt triệu trong trung truy truyền tràn trào trách trái tráng tránh trân trên trì trình',
  'trí trích trò trù trùng trú trúc trăm trưa trưng trương trước trường trưởng trại trạm trạng trả trải trấn trần trận trật trắc trắng trẻ trễ trị trịnh trọ trọng trọt trồng trở trợ trụ trục trừ trữ trực tu tuy tuyên tuyến tuyển tuyệt tuân',
  'tuấn tuần tuổi ty tà tài tàn tàng tàu tày tá tác tách tái tám tán tâm tây téc tép tên tìm tình tích tín tính tòa tòng tô tôn tùy túc túy tăng tư tương tưới tướng tưởng tượng tạ tại tạm tạo tả tải tấn tất tầm tầng tẩn tẩy tận tập tật tắc tắt',
  'tặng tế tết tệ tỉ tỉa tỉnh tị tịch tọa tỏa tố tốc tối tống tốt tồn tổ tổng tộc tội tới tờ tục tứ tức từ từng tử tự tỷ ung uy uế uỷ vai van vay ven vi vinh viên viếng viết viễn việc viện việt vong vuông và vàng vào vá vân vét vì vòng vôi võ',
  'vùng văn vũ vương vướng vườn vượt vạch vạn vải vấn vẫn vận vật vậy vẽ về vệ vị vọng vốn với vớt vợ vụ vừ vừa vững vực xa xanh xe xem xin xinh xong xung xuyên xuân xuất xuống xá xác xây xã xét xí xóa xóm xúc xơ xả xảy xấp xấu xếp xỉ xử y yêu',
  'yến yết yếu án ánh áp ân âu én ích ít òa òe óa óe ôi ôn ông õa õe ùy úng úy ý ăn đa đai đang đe đi đinh điêu điền điều điểm điển điện điệu đo đoàn đoạn đu đua đuổi đài đàm đàn đàng đào đá đán đánh đáp đây đã đèo đê đêm đình đích đính đò đó',
  'đón đóng đô đôi đôn đông đúng đăng đơn đưa đương đường được đạc đại đạo đạt đảm đảng đất đấu đầu đầy đẩy đập đậu đắp đẳng đặc đặng đặt đẹp đếm đến đề đều để địa định đọng đỏ đốc đối đốt đồ đồn đồng đổ đổi đỗ độ độc đội động đột đời đỡ đợi',
  'đợt đủ đức đứng ũy ơn ưu ươm ương ước ảnh ấn ấp ấy ọa ọe ỏa ỏe ổn ở ụy ủng ủy ứng',
]

/** Pairs that could also be cut into two other common syllables ('phá thiện', 'đồ ngý'), and are not. */
export const oftenJoined = ['phát hiện', 'các ấp', 'các ý', 'các ổ', 'bán hàng', 'đồng ý', 'bếp ăn', 'ô nhiễm', 'bàn ước'] as const
