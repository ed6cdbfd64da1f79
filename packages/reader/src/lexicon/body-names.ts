/**
 * Names of bodies and posts with the capitals they are written with in running text, for turning a letterhead in capitals into a name.
 * Sources: Nghị định 30/2020/NĐ-CP, Phụ lục II (viết hoa); Hướng dẫn 05-HD/VPTW; names of departments as in Nghị định 150/2025/NĐ-CP.
 */
export const properNames = [
  'Ủy ban nhân dân', 'Hội đồng nhân dân', 'Ủy ban Mặt trận Tổ quốc Việt Nam', 'Mặt trận Tổ quốc Việt Nam', 'Mặt trận Tổ quốc', 'Ủy ban Mặt trận', 'Ban Công tác Mặt trận', 'Ủy ban Kiểm tra Trung ương', 'Ủy ban Kiểm tra', 'Ủy ban Thường vụ Quốc hội', 'Ủy ban', 'Quốc hội', 'Chính phủ', 'Thủ tướng Chính phủ', 'Thủ tướng', 'Văn phòng Chính phủ', 'Chủ tịch nước',
  'Ban Chấp hành Trung ương', 'Ban Chấp hành', 'Ban Thường vụ', 'Ban Thường trực', 'Thường trực', 'Bộ Chính trị', 'Ban Bí thư', 'Trung ương', 'Đảng ủy', 'Đảng bộ', 'Tỉnh ủy', 'Thành ủy', 'Huyện ủy', 'Thị ủy', 'Quận ủy', 'Chi bộ', 'Chi ủy', 'Đảng đoàn', 'Ban Cán sự đảng',
  'Văn phòng', 'Ban Xây dựng Đảng', 'Ban Tổ chức', 'Ban Tuyên giáo và Dân vận', 'Ban Tuyên giáo', 'Ban Dân vận', 'Ban Nội chính', 'Ban Kinh tế - Ngân sách', 'Ban Kinh tế - Xã hội', 'Ban Văn hóa - Xã hội', 'Ban Pháp chế', 'Ban Dân tộc', 'Ban Chỉ đạo', 'Ban Chỉ huy Quân sự', 'Bộ Chỉ huy Quân sự', 'Ban Chỉ huy', 'Bộ Chỉ huy', 'Ban Quản lý', 'Ban Tiếp công dân', 'Ban',
  'Sở', 'Phòng', 'Bộ', 'Cục', 'Chi cục', 'Tổng cục', 'Quản lý', 'Vụ', 'Viện', 'Trung tâm', 'Trường', 'Trạm', 'Bệnh viện', 'Công an', 'Thanh tra', 'Tổ', 'Hội đồng', 'Hội', 'Đoàn', 'Liên minh', 'Quỹ', 'Tiểu ban', 'Kho bạc Nhà nước', 'Bảo hiểm xã hội', 'Ngân hàng', 'Hạt Kiểm lâm', 'Đồn Biên phòng', 'Tòa án nhân dân', 'Viện Kiểm sát nhân dân', 'Học viện', 'Thuế', 'Trung tâm Phục vụ hành chính công', 'Trung tâm Dịch vụ tổng hợp', 'Cung ứng dịch vụ',
  'Hội Nông dân', 'Hội Liên hiệp Phụ nữ', 'Hội Cựu chiến binh', 'Hội Chữ thập đỏ', 'Hội Người cao tuổi', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'Đoàn Thanh niên', 'Đoàn TNCS Hồ Chí Minh', 'Liên đoàn Lao động', 'Công đoàn', 'Trạm Y tế', 'Trường Mầm non', 'Trường Tiểu học', 'Trường Trung học cơ sở', 'Trường Trung học phổ thông', 'Tiểu học', 'Mầm non', 'Trung học cơ sở', 'Trung học phổ thông', 'Việt Nam', 'Hồ Chí Minh', 'Đại hội đại biểu', 'các cơ quan Đảng', 'cơ quan Đảng', 'Đảng',
  'Văn hóa', 'Xã hội', 'Kinh tế', 'Hạ tầng', 'Đô thị', 'Nông nghiệp', 'Môi trường', 'Công Thương', 'Giáo dục', 'Đào tạo', 'Khoa học', 'Công nghệ', 'Nội vụ', 'Tài chính', 'Tư pháp', 'Xây dựng', 'Y tế', 'Dân tộc', 'Tôn giáo', 'Ngoại vụ', 'Ngoại giao', 'Thông tin', 'Truyền thông', 'Lao động', 'Thương binh', 'Thể thao', 'Du lịch', 'Kế hoạch', 'Đầu tư', 'Tài nguyên', 'Giao thông vận tải', 'Quốc phòng', 'Phát triển nông thôn', 'Kinh tế - Ngân sách', 'Nhà nước', 'Dân số',
  'Tổng Bí thư', 'Bí thư', 'Phó Bí thư', 'Phó Bí thư Thường trực', 'Chủ tịch', 'Phó Chủ tịch', 'Phó Chủ tịch Thường trực', 'Phó Chủ tịch Quốc hội', 'Chủ tịch Quốc hội', 'Chủ nhiệm', 'Phó Chủ nhiệm', 'Chánh Văn phòng', 'Phó Chánh Văn phòng', 'Phó Văn phòng', 'Trưởng ban', 'Phó Trưởng ban', 'Phó Trưởng ban Thường trực', 'Phó ban', 'Trưởng phòng', 'Phó Trưởng phòng', 'Phó phòng', 'Giám đốc', 'Phó Giám đốc', 'Tổng Giám đốc', 'Phó Tổng Giám đốc',
  'Bộ trưởng', 'Thứ trưởng', 'Phó Thủ tướng', 'Cục trưởng', 'Phó Cục trưởng', 'Vụ trưởng', 'Phó Vụ trưởng', 'Chi cục trưởng', 'Phó Chi cục trưởng', 'Tổng cục trưởng', 'Viện trưởng', 'Phó Viện trưởng', 'Chánh án', 'Phó Chánh án', 'Chánh Thanh tra', 'Phó Chánh Thanh tra', 'Tổng Thanh tra', 'Phó Tổng Thanh tra', 'Tổng Kiểm toán', 'Thống đốc', 'Phó Thống đốc', 'Hiệu trưởng', 'Phó Hiệu trưởng', 'Trạm trưởng', 'Phó Trạm trưởng', 'Trưởng trạm', 'Phó Trưởng trạm', 'Trưởng Công an', 'Phó Trưởng Công an', 'Chỉ huy trưởng', 'Phó Chỉ huy trưởng', 'Chính trị viên', 'Chính ủy',
  'Tổ trưởng', 'Tổ phó', 'Trưởng đoàn', 'Phó Trưởng đoàn', 'Đồn trưởng', 'Hạt trưởng', 'Đội trưởng', 'Trưởng thôn', 'Trưởng bản', 'Thủ trưởng', 'Phó Thủ trưởng', 'Ủy viên Thường trực', 'Ủy viên Ban Thường vụ', 'Ủy viên', 'Thường trực Ban Bí thư', 'Bí thư Thứ nhất', 'Chủ tọa', 'Chủ trì', 'Thư ký', 'Tổng Thư ký', 'Người lập', 'Người báo cáo', 'Kế toán trưởng', 'Tổng Biên tập', 'Trưởng tiểu ban', 'Tư lệnh',
] as const

/** Words that say what kind of place follows; the name behind them has capitals. */
export const placeKinds = ['xã', 'phường', 'đặc khu', 'thị trấn', 'thị xã', 'thành phố', 'huyện', 'quận', 'tỉnh', 'thôn', 'bản', 'ấp', 'buôn', 'làng', 'khu phố', 'tổ dân phố'] as const

/** How the name of a body ends that a place follows, key form. */
export const placeOwners = ['nhân dân', 'ubnd', 'hđnd', 'đảng ủy', 'đảng bộ', 'công an', 'quân sự', 'việt nam', 'mttq', 'y tế'] as const

/** Words that stay small inside a name. */
export const smallWords = ['và', 'của', 'các', 'về', 'thuộc', 'với', 'trong', 'cho', 'để', 'tại', 'trực thuộc', 'kiêm', 'vùng', 'khu vực', 'số', 'nhân dân', 'cấp', 'lần thứ', 'chống', 'phòng chống', 'phòng, chống', 'phòng thủ', 'phát triển', 'đổi mới sáng tạo', 'thiên tai', 'tìm kiếm', 'cứu nạn', 'tham nhũng', 'lãng phí', 'tiêu cực', 'chương trình', 'mục tiêu', 'quốc gia', 'dân sự', 'phục vụ', 'hành chính', 'công', 'thực hiện', 'chuyển đổi số', 'cải cách', 'nghị quyết', 'đại biểu', 'đại hội', 'dịch vụ', 'tổng hợp', 'dự án', 'cơ quan', 'đơn vị', 'cơ sở', 'doanh nghiệp', 'hành chính công', 'công lập', 'sự nghiệp', 'trung học', 'phổ thông', 'quân sự', 'bán trú', 'nội trú', 'tuyển quân', 'bầu cử', 'xây dựng nông thôn mới', 'nghĩa vụ', 'thị trường', 'đất đai', 'chất lượng'] as const

/** How the name of a body begins in a letterhead, key form. A line that begins so opens a new body. */
export const letterheadBodies = [
  'bch', 'ban chấp hành',
  'ủy ban nhân dân', 'ubnd', 'hội đồng nhân dân', 'hđnd', 'đảng ủy', 'đảng bộ', 'tỉnh ủy', 'thành ủy', 'huyện ủy', 'thị ủy', 'quận ủy', 'ban', 'bộ', 'chi bộ', 'chi ủy', 'văn phòng', 'sở', 'phòng', 'cục', 'chi cục', 'tổng cục', 'vụ', 'viện', 'học viện', 'trung tâm', 'trường', 'trạm', 'bệnh viện', 'công an', 'tổ công tác', 'tổ giúp việc', 'tổ',
  'hội', 'đoàn', 'liên đoàn', 'công đoàn', 'liên minh', 'ủy ban', 'ubmttq', 'ub mttq', 'mặt trận tổ quốc', 'thanh tra', 'tòa án', 'viện kiểm sát', 'chính phủ', 'thủ tướng', 'quốc hội', 'chủ tịch nước', 'kho bạc', 'ngân hàng', 'bảo hiểm xã hội', 'thuế', 'chi cục thuế', 'hạt kiểm lâm', 'đồn biên phòng', 'đội', 'quỹ', 'báo', 'đài', 'hợp tác xã', 'công ty', 'tổng công ty', 'tiểu ban', 'thường trực', 'đại học', 'kiểm toán nhà nước', 'thôn', 'đảng đoàn', 'tỉnh đoàn', 'thành đoàn', 'huyện đoàn', 'xã đoàn', 'đoàn đại biểu', 'bưu điện', 'điện lực', 'vườn quốc gia',
] as const

/** Beginnings that look like a body and are not, key form. */
export const noBodies = ['phòng chống', 'phòng, chống', 'phòng thủ', 'phòng cháy', 'phòng ngừa', 'ban hành', 'hội nghị', 'bộ đội', 'tổ chức', 'tổ quốc', 'đoàn kết', 'trường hợp', 'báo cáo', 'đội ngũ', 'thuế suất', 'bộ máy', 'bộ phận', 'vụ việc', 'hội nhập', 'tổ dân phố', 'công văn'] as const

/** Parts of a committee that issue in its name, key form. */
export const committeeParts = ['ban thường vụ', 'thường trực', 'ban thường trực', 'ban chấp hành', 'đoàn chủ tịch', 'btv', 'bch', 'tt'] as const

/** Bodies named by what they do, which is written small: 'Ban Chỉ đạo phòng, chống …', 'Tổ công tác', key form. */
export const describedBodies = /^(?:ban chỉ đạo|tổ)(?!\p{L})/u

/** Abbreviations that keep their capitals: no vowel of a word between the letters, or one of the usual ones; and words that only look so. */
export const lettersWithoutVowel = /^(?:[^\W_aeiouy]|Đ)+\d*$/i
export const usualAbbreviation = /^(?:UB|HĐ|TNCS|CĐ|BCH|HTX|ĐH|QLDA|ĐTXD|KT|XH|VH)/
export const noAbbreviation = /^(?:THỊ|TRÌ)$/
