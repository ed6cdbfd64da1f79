/**
 * Pairs of words every official paper is full of, one of them often misread by its marks. Vietnamese of offices, no names.
 * A pair is here only when the same letters with other marks make no sense beside that neighbour ("đối mới", "kết quá").
 */
export const officialPairs: ReadonlySet<string> = new Set(
  `
  bí thư, phó bí, phó chủ, chủ tịch, chủ trì, chủ trương, chủ động, chủ yếu, chủ nhiệm, nơi nhận, kính gửi, kính trình, thay mặt, ủy ban, ủy viên, đảng ủy, đảng bộ, đảng viên, cấp ủy, chi bộ, chi ủy, tỉnh ủy,
  chi tiết, chi trả, chi phí, chi cục, chi hội, chi nhánh, thu chi, chỉ đạo, chỉ thị, chỉ tiêu, chỉ huy, chỉ số, chỉ định, chỉ rõ, địa chỉ, mục tiêu, tiêu chí, tiêu chuẩn,
  kết quả, hiệu quả, hậu quả, kết luận, quyết định, nghị quyết, quy định, quy chế, quy hoạch, quy trình, kế hoạch, chương trình, đề án, đề nghị, đề xuất, tờ trình, báo cáo, thông báo, công văn,
  tổ chức, tổ trưởng, tổ giúp, tổng hợp, tổng kết, tổng số, tổng thể, sơ kết, kiểm tra, kiểm soát, kiểm điểm, kiểm lâm, kiểm kê, giám sát, giải pháp, giải quyết, giải ngân, giải phóng, bảo đảm, đảm bảo, bảo vệ, bảo hiểm, bảo tồn,
  đổi mới, chuyển đổi, thay đổi, biến đổi, trao đổi, sửa đổi, chuyển giao, chuyển biến, chuyển tiếp, triển khai, phát triển, phổ biến, cải thiện, cải cách, cải tạo, quản lý, quản trị, sản xuất, sản phẩm, tài sản,
  bổ sung, bổ nhiệm, bố trí, công bố, phổ cập, cụ thể, đoàn thể, tập thể, có thể, thể chế, thể dục, thể thao, đẩy mạnh, thúc đẩy, để xảy, xảy ra, để lại, kể từ, kể cả, đáng kể, không kể,
  hướng dẫn, phương hướng, định hướng, ảnh hưởng, thực hiện, thực tế, nhiệm vụ, nhiệm kỳ, trách nhiệm, phối hợp, phù hợp, tăng cường, thường xuyên, thường trực, thường vụ, thường kỳ, bình thường, bồi thường, môi trường,
  tham mưu, tuyên truyền, vận động, hoạt động, lao động, hội đồng, hội nghị, xã hội, đồng chí, cộng đồng, hợp đồng, nhân dân, cá nhân, công nhân, nguyên nhân, xác nhận, tiếp nhận, công nhận, ghi nhận, chứng nhận, nhận thức, nhận xét,
  trung tâm, trung ương, quan tâm, quan trọng, cơ quan, cơ sở, hồ sơ, sơ bộ, cán bộ, toàn bộ, nội bộ, công chức, viên chức, chức năng, chính trị, chính quyền, chính sách, hành chính, tài chính, điều chỉnh, chấn chỉnh, hoàn chỉnh,
  tinh thần, tinh giản, tinh gọn, toàn tỉnh, tại chỗ, số lượng, chất lượng, năng lượng, lực lượng, năng lực, nguồn lực, tiềm năng, khả năng, kỹ năng, nông nghiệp, nông thôn, nông dân, doanh nghiệp, sự nghiệp, sự kiện,
  đầu tư, đầu năm, đầu mối, ban đầu, yêu cầu, nhu cầu, toàn cầu, công tác, đối tượng, đối với, đối tác, đối thoại, tuyệt đối, phản đối, cân đối, tương đối, hộ nghèo, giảm nghèo, văn hóa, văn phòng, y tế, giáo dục, du lịch, khách sạn,
  dịch vụ, dịch bệnh, phòng chống, phòng ngừa, an toàn, an ninh, trật tự, quốc phòng, quân sự, bảo trì, duy trì, duy tu, xử lý, pháp lý, pháp luật, kỷ luật, kỷ niệm, khen thưởng, thi đua, thi hành, thi công, thi tuyển,
  tiến độ, tiến hành, cải tiến, trình độ, mức độ, chế độ, chế biến, khẩn trương, nghiêm túc, kịp thời, thời gian, thời hạn, thời điểm, địa điểm, quan điểm, đặc điểm, địa phương, địa bàn, trọng tâm, trọng điểm, biểu dương, biểu mẫu, đại biểu, tiêu biểu,
  sử dụng, áp dụng, ứng dụng, nội dung, xây dựng, công trình, hạ tầng, hạn chế, kinh phí, kinh tế, kinh nghiệm, ngân sách, thủ tục, thủ tướng, thống nhất, thống kê, truyền thống, hệ thống, khuyến khích, khuyến nông, phấn đấu, phấn khởi,
  nâng cao, tập trung, tập huấn, tiếp tục, tiếp thu, hoàn thành, hoàn thiện, khắc phục, khó khăn, thuận lợi, tồn tại, rà soát, đôn đốc, theo dõi, phụ trách, gắn với, theo quy, số hóa, công nghệ, khoa học, trường học, sinh hoạt, dự thảo, dự án, dự toán, dự kiến
  `
    .split(',')
    .map(pair => pair.trim().normalize('NFC')),
)
