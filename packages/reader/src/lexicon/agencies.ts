/**
 * Heads of the names of bodies and posts to whom tasks go, key form. Sources: the two-tier model of local government (Luật Tổ chức chính quyền địa phương 72/2025/QH15),
 * Quy định of the Secretariat on Party bodies at commune level, Nghị định 150/2025/NĐ-CP on specialised offices, and papers as written before July 2025 (district level).
 */
export const bodyHeads = [
  'ủy ban nhân dân', 'ubnd', 'hội đồng nhân dân', 'hđnd', 'thường trực hđnd', 'thường trực hội đồng nhân dân', 'ủy ban mặt trận tổ quốc', 'ủy ban mttq', 'ubmttq', 'ubmttqvn', 'mặt trận tổ quốc', 'mttq', 'mặt trận', 'ban công tác mặt trận',
  'đảng ủy', 'đảng bộ', 'đảng đoàn', 'ban thường vụ', 'btv', 'ban chấp hành', 'bch', 'thường trực', 'tt', 'huyện ủy', 'thành ủy', 'tỉnh ủy', 'thị ủy', 'quận ủy', 'chi bộ', 'chi ủy', 'cấp ủy', 'ủy ban kiểm tra', 'ubkt',
  'văn phòng', 'văn phòng hđnd và ubnd', 'văn phòng hội đồng nhân dân và ủy ban nhân dân', 'vp hđnd và ubnd', 'vp', 'vpđu', 'ban xây dựng đảng', 'ban xdđ', 'ban tuyên giáo', 'ban tổ chức', 'ban dân vận', 'ban nội chính', 'ban chỉ đạo', 'bcđ', 'ban quản lý', 'bql', 'ban quản lý dự án', 'ban quản lý dự án đầu tư xây dựng', 'ban quản lý dự án đầu tư', 'bql dự án', 'bql dự án đtxd', 'bql dự án đầu tư xây dựng', 'ban qlda', 'ban qlda đtxd', 'phòng giao dịch', 'ban chỉ huy', 'bchqs', 'bộ chỉ huy', 'ban', 'ban pháp chế', 'ban kinh tế', 'ban văn hóa', 'ban dân tộc',
  'phòng', 'sở', 'bộ', 'cục', 'chi cục', 'tổng cục', 'vụ', 'viện', 'trung tâm', 'trung tâm dịch vụ tổng hợp', 'trung tâm cung ứng dịch vụ công', 'trung tâm cung ứng dịch vụ sự nghiệp công', 'trung tâm phục vụ hành chính công', 'trường', 'trạm', 'trạm y tế', 'bệnh viện', 'đội', 'đồn', 'đồn biên phòng', 'hạt kiểm lâm', 'kiểm lâm', 'kho bạc', 'kho bạc nhà nước', 'bảo hiểm xã hội', 'bhxh', 'ngân hàng', 'nhnn', 'thuế', 'chi cục thuế', 'thanh tra', 'công an', 'quân sự', 'tòa án', 'tòa án nhân dân', 'viện kiểm sát', 'viện kiểm sát nhân dân', 'cơ quan thi hành án', 'thi hành án dân sự', 'cục thi hành án dân sự', 'phòng thi hành án dân sự',
  'hội', 'hội nông dân', 'hội liên hiệp phụ nữ', 'hội lhpn', 'hội cựu chiến binh', 'hội ccb', 'đoàn thanh niên', 'đoàn tncs', 'đoàn tncs hồ chí minh', 'tỉnh đoàn', 'huyện đoàn', 'xã đoàn', 'liên đoàn lao động', 'công đoàn', 'liên minh', 'liên minh hợp tác xã', 'liên minh htx', 'hội đồng', 'hợp tác xã', 'htx', 'công ty', 'tập đoàn', 'tổng công ty', 'điện lực', 'viễn thông', 'bưu điện', 'đài', 'báo', 'tổ', 'tổ bảo vệ an ninh, trật tự', 'tổ bảo vệ an ninh trật tự', 'lực lượng bảo vệ an ninh, trật tự', 'ban giám hiệu', 'ban giám đốc', 'ban tổ chức', 'ban bảo vệ', 'ban công tác mặt trận', 'tổ công tác', 'tổ giúp việc', 'tổ công nghệ số cộng đồng', 'đoàn', 'đoàn công tác', 'quỹ', 'nhà máy', 'khối', 'học viện', 'đại học', 'trung ương', 'chính phủ', 'quốc hội', 'vpub', 'văn phòng hđnd', 'đoàn đbqh', 'ban thường trực', 'ủy ban', 'cơ quan thường trực',
] as const

/** Posts. */
export const postHeads = [
  'chủ tịch', 'phó chủ tịch', 'các phó chủ tịch', 'bí thư', 'phó bí thư', 'ủy viên', 'uvtv', 'đảng ủy viên', 'chi ủy viên', 'chánh văn phòng', 'phó chánh văn phòng', 'chánh văn phòng hđnd và ubnd', 'chánh văn phòng hội đồng nhân dân và ủy ban nhân dân', 'phó chánh văn phòng hđnd và ubnd', 'trưởng ban', 'phó trưởng ban', 'trưởng phòng', 'phó trưởng phòng', 'trưởng công an', 'trưởng thôn', 'trưởng bản', 'tổ trưởng', 'trưởng',
  'giám đốc', 'phó giám đốc', 'cục trưởng', 'chi cục trưởng', 'vụ trưởng', 'viện trưởng', 'chánh án', 'chánh thanh tra', 'đồn trưởng', 'trưởng đồn', 'trưởng khu phố', 'trưởng ấp', 'trưởng các ban', 'trưởng đoàn', 'tổng biên tập', 'phó bí thư thường trực', 'bí thư chi bộ', 'bí thư đảng ủy', 'cấp trưởng', 'người phụ trách', 'chủ tịch hội', 'chủ tịch ủy ban', 'tổ phó', 'phó trưởng', 'quyền chủ tịch', 'thủ trưởng', 'hiệu trưởng', 'trạm trưởng', 'chỉ huy trưởng', 'người đứng đầu', 'lãnh đạo', 'chánh thanh tra', 'kế toán', 'công chức', 'đại biểu', 'bộ trưởng', 'thứ trưởng', 'đội trưởng', 'cán bộ phụ trách', 'chủ nhiệm', 'tổng giám đốc', 'chánh án', 'viện trưởng', 'người phát ngôn', 'chủ hộ', 'trưởng các',
] as const

/** Words for bodies in general; several of them in a row ('các cơ quan, đơn vị, địa phương') are one addressee. */
export const genericHeads = [
  'cơ quan', 'đơn vị', 'địa phương', 'sở', 'ban', 'ban xây dựng đảng', 'ban đảng', 'ngành', 'phòng', 'phòng chuyên môn', 'bộ phận', 'tổ chức', 'đoàn thể', 'chi bộ', 'chi', 'đảng bộ', 'chi đảng bộ', 'tổ chức đảng', 'tổ chức cơ sở đảng', 'cấp ủy', 'cấp ủy đảng', 'cấp', 'chính quyền', 'hội', 'đoàn', 'xã', 'phường', 'đặc khu', 'thị trấn', 'huyện', 'thị xã', 'thành phố', 'tỉnh', 'thôn', 'bản', 'tổ dân phố', 'khu dân cư', 'khu phố', 'ấp', 'buôn', 'làng',
  'trường', 'trường học', 'nhà trường', 'trạm', 'cán bộ', 'công chức', 'viên chức', 'người lao động', 'đảng viên', 'cá nhân', 'doanh nghiệp', 'hợp tác xã', 'hộ kinh doanh', 'chủ đầu tư', 'nhà đầu tư', 'nhà thầu', 'lực lượng', 'lực lượng chức năng', 'hội đoàn thể', 'đồng chí', 'thành viên', 'ban ngành', 'cơ sở', 'hội viên', 'đoàn viên', 'thôn bản', 'tiểu khu', 'ban quản lý', 'ban chỉ đạo', 'đội', 'tổ', 'các cấp', 'bí thư', 'trưởng thôn', 'cơ quan tham mưu', 'cơ quan chuyên môn', 'cơ quan báo chí', 'đầu mối', 'chi hội', 'chi đoàn', 'cụm', 'khối', 'nhân dân', 'người dân', 'hộ dân', 'tổ chức hội',
] as const

/** Generic words that join the one before them, of the same class, after a comma or 'và' to one addressee: 'các xã, phường' but not 'các xã, đơn vị'. */
export const mergingGenerics = {
  body: ['cơ quan', 'đơn vị', 'địa phương', 'sở', 'ban', 'ngành', 'phòng', 'bộ phận', 'đoàn thể', 'ban ngành', 'phòng chuyên môn', 'hội', 'hội đoàn thể', 'trung tâm', 'trạm', 'phòng ban', 'giúp việc', 'tổ chức', 'đoàn'],
  place: ['xã', 'phường', 'đặc khu', 'thị trấn', 'huyện', 'thị xã', 'thành phố', 'thôn', 'bản', 'tổ dân phố', 'tiểu khu', 'khu phố', 'ấp', 'buôn', 'làng', 'khu dân cư', 'tổ'],
  party: ['đảng bộ', 'chi bộ', 'chi đảng bộ', 'đảng ủy'],
  people: ['công chức', 'viên chức', 'người lao động', 'đảng viên', 'hội viên', 'đoàn viên', 'học sinh', 'chiến sĩ'],
  private: ['cá nhân', 'doanh nghiệp', 'hợp tác xã', 'hộ kinh doanh', 'hộ gia đình', 'nhà thầu'],
  part: ['tiểu dự án', 'nội dung thành phần'],
} as const

/** The class of a first word that is itself no merging one. */
export const mergingStarts = { party: ['chi', 'các chi', 'tổ chức cơ sở đảng', 'tổ chức đảng', 'cấp ủy', 'cấp ủy đảng'], people: ['cán bộ'], private: ['tổ chức'], part: ['dự án'] } as const

/** Two-syllable parts of names whose second syllable is also a verb: 'Đào tạo', 'Thanh tra'. */
export const nameCompounds = [
  'đào tạo', 'thanh tra', 'điều tra', 'tiếp dân', 'tiếp công', 'xúc tiến', 'thống kê', 'quyết toán', 'kiểm sát', 'giao thông', 'quản lý', 'dân vận', 'tuyên giáo', 'tổ chức', 'kiểm tra', 'xây dựng', 'chỉ đạo', 'kế hoạch', 'đầu tư', 'phát triển', 'tổng hợp', 'hỗ trợ', 'bảo vệ', 'bảo đảm', 'phục vụ', 'dịch vụ',
  'thường trực', 'thường vụ', 'truyền thông', 'thông tin', 'giám sát', 'cung ứng', 'vận động', 'bồi dưỡng', 'hòa giải', 'phòng chống', 'phòng cháy', 'tổng kết', 'công tác', 'chính quyền', 'vận hành', 'hành chính',
] as const

/** What may follow a head inside a name, in small letters. */
export const nameModifiers = [
  'hai', 'ba', 'xã', 'phường', 'đặc khu', 'huyện', 'tỉnh', 'thành phố', 'thị xã', 'thị trấn', 'thôn', 'bản', 'cấp xã', 'cấp huyện', 'cấp tỉnh', 'các cấp', 'cùng cấp', 'nhân dân', 'quân sự', 'công an', 'quân đội', 'chính trị', 'chính trị - xã hội', 'xã hội', 'kiểm tra', 'y tế', 'chuyên môn', 'trực thuộc', 'liên quan', 'có liên quan', 'các', 'của', 'thuộc', 'đảng', 'đảng bộ', 'đảng ủy', 'cơ sở', 'cơ sở đảng',
  'tham mưu', 'giúp việc', 'việt nam', 'địa phương', 'nhà nước', 'chức năng', 'đơn vị', 'cơ quan', 'hội', 'đoàn thể', 'phụ trách', 'thường trực', 'chấp hành', 'thường vụ', 'thanh niên', 'phụ nữ', 'nông dân', 'cựu chiến binh', 'người cao tuổi', 'chữ thập đỏ', 'khuyến học', 'văn hóa', 'kinh tế', 'giáo dục', 'dân tộc', 'tài chính', 'môi trường', 'nông nghiệp', 'xây dựng', 'công thương', 'nội vụ', 'tư pháp', 'du lịch', 'thể thao', 'thể dục', 'thông tin', 'truyền thông', 'khoa học', 'công nghệ', 'ngành', 'lĩnh vực',
  'sự nghiệp', 'công lập', 'hành chính', 'phục vụ hành chính công', 'dịch vụ', 'dịch vụ công', 'tổng hợp', 'cung ứng', 'học', 'mầm non', 'tiểu học', 'trung học cơ sở', 'trung học phổ thông', 'thcs', 'thpt', 'chi hội', 'chi đoàn', 'dân phố', 'hợp tác xã', 'doanh nghiệp', 'quản lý', 'đầu tư', 'dự án', 'báo chí', 'lực lượng', 'vũ trang', 'biên phòng', 'kiểm lâm', 'cộng đồng', 'công nghệ số', 'số', 'trên địa bàn', 'trên địa bàn xã', 'trên địa bàn tỉnh', 'bộ', 'sở', 'ban', 'phòng', 'đội', 'tổ', 'khóa', 'dân cư', 'khu dân cư', 'hữu quan', 'khác', 'còn lại', 'đứng đầu', 'thành viên', 'viên', 'ủy viên', 'chủ chốt', 'lãnh đạo', 'mặt trận', 'mặt trận tổ quốc', 'tổ quốc', 'đoàn', 'hđnd', 'ubnd', 'mttq', 'thôn', 'phòng ban',
  'hành chính công', 'nông thôn', 'lâm nghiệp', 'nghiệp', 'ngân sách', 'giám hiệu', 'bệnh tật', 'chiến binh', 'binh', 'đỏ', 'cao tuổi', 'xung phong', 'chi bộ', 'chi', 'thôn bản', 'người lao động', 'kỹ thuật', 'trung ương', 'khu vực', 'liên xã', 'dân cư', 'xã hội hóa', 'thị trường', 'khoáng sản', 'hàng không', 'vận tải', 'sản xuất kinh doanh', 'hoạt động', 'không chuyên trách', 'thi công', 'tư vấn', 'giám sát thi công', 'chủ trì', 'đồng chủ trì', 'quản lý nhà nước', 'đầu mối', 'kế hoạch', 'ngành nghề', 'sản xuất', 'kinh doanh', 'khám chữa bệnh', 'khám bệnh', 'chữa bệnh', 'tôn giáo', 'tín dụng', 'bảo hiểm xã hội', 'bảo hiểm', 'thuế', 'đại biểu', 'tổ chức',
] as const
