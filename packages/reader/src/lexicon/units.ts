/**
 * Units of figures in office papers, key form. A measure can be converted to its base; a count is a counted noun.
 * Sources: the tables of Hệ thống chỉ tiêu thống kê quốc gia (Nghị định 94/2022/NĐ-CP) for the measures; usage in reports of communes for the counted nouns.
 */
interface MeasureUnit {
  names: readonly string[]
  /** Units of one base can stand in one sum or ratio. */
  base: 'money' | 'area' | 'length' | 'mass' | 'volume' | 'yield' | 'energy'
  factor: number
}

export const measureUnits: readonly MeasureUnit[] = [
  { names: ['đồng', 'đ', 'vnđ', 'vnd', 'đ.'], base: 'money', factor: 1 },
  { names: ['nghìn đồng', 'ngàn đồng', '1.000 đồng', 'nghìn đ'], base: 'money', factor: 1e3 },
  { names: ['triệu đồng', 'triệu', 'tr.đồng', 'tr.đ', 'trđ', 'trđồng', 'tr đồng', 'triệu đ', 'triệuđồng'], base: 'money', factor: 1e6 },
  { names: ['tỷ đồng', 'tỉ đồng', 'tỷ', 'tỉ', 'tỷ đ'], base: 'money', factor: 1e9 },
  { names: ['nghìn tỷ đồng', 'nghìn tỉ đồng', 'ngàn tỷ đồng', 'nghìn tỷ'], base: 'money', factor: 1e12 },
  { names: ['m2', 'm²', 'mét vuông'], base: 'area', factor: 1 },
  { names: ['ha', 'héc ta', 'hecta', 'hec ta'], base: 'area', factor: 1e4 },
  { names: ['km2', 'km²'], base: 'area', factor: 1e6 },
  { names: ['m', 'mét', 'mét dài', 'md'], base: 'length', factor: 1 },
  { names: ['km', 'ki lô mét'], base: 'length', factor: 1e3 },
  { names: ['kg', 'ki lô gam'], base: 'mass', factor: 1 },
  { names: ['yến'], base: 'mass', factor: 10 },
  { names: ['tạ'], base: 'mass', factor: 100 },
  { names: ['tấn'], base: 'mass', factor: 1e3 },
  { names: ['nghìn tấn', 'ngàn tấn'], base: 'mass', factor: 1e6 },
  { names: ['m3', 'm³', 'mét khối', 'khối'], base: 'volume', factor: 1 },
  { names: ['triệu m3', 'triệu m³'], base: 'volume', factor: 1e6 },
  { names: ['tạ/ha', 'tạ/ ha'], base: 'yield', factor: 1 },
  { names: ['tấn/ha', 'tấn/ ha'], base: 'yield', factor: 10 },
  { names: ['kwh', 'triệu kwh', 'mw'], base: 'energy', factor: 1 },
]

/** Spans of time: they follow many numbers and are seldom what is measured. */
export const timeUnits = ['năm', 'tháng', 'tuần', 'ngày', 'ngày làm việc', 'ngày công', 'giờ', 'phút', 'giây', 'h', 'quý', 'lần', 'tuổi', 'thế kỷ', 'nhiệm kỳ', 'năm học', 'học kỳ', 'khóa', 'ngày/năm'] as const

/** Parts of papers, of work and of sayings: counted, but no goal and no result by themselves. */
export const abstractUnits = [
  'kỳ', 'vòng', 'bước', 'cấp', 'nhóm', 'mặt', 'khâu', 'khâu đột phá', 'đột phá', 'nội dung', 'lĩnh vực', 'giải pháp', 'nhóm giải pháp', 'nhiệm vụ trọng tâm', 'nhóm nhiệm vụ', 'bài học', 'nguyên tắc', 'quan điểm', 'phần', 'chương', 'điều', 'khoản', 'mục', 'trang', 'con số', 'chương trình mục tiêu quốc gia', 'chương trình mtqg', 'không', 'sạch', 'sẵn sàng', 'rõ', 'tại chỗ', 'sao', 'miền', 'vùng',
  'phương châm', 'trụ cột', 'mũi nhọn', 'chủ đề', 'phương án', 'kịch bản', 'yêu cầu', 'biện pháp', 'tiêu chuẩn', 'nhóm tiêu chí', 'nhóm chỉ tiêu',
] as const

/** Counted nouns; the longest that fits is taken, so 'chi, đảng bộ cơ sở' comes before 'chi'. */
export const countUnits = [
  // people
  'giường bệnh', 'giường', 'học sinh, sinh viên', 'cơ quan báo chí', 'lượt tàu', 'lượt phương tiện', 'lượt chuyến', 'người', 'lượt người', 'lượt', 'lượt hộ', 'lượt khách', 'lượt hội viên', 'lượt đoàn viên', 'lượt cán bộ', 'lượt đại biểu', 'lượt bệnh nhân', 'lượt cử tri', 'lượt công dân', 'lượt học sinh', 'lượt học viên', 'lượt đảng viên', 'lượt xem', 'lượt truy cập', 'lượt tương tác', 
  'khách', 'du khách', 'lượt du khách', 'khách du lịch', 'lượt khách du lịch', 'hộ', 'khẩu', 'nhân khẩu', 'cặp', 'cặp vợ chồng', 'gia đình', 'lao động', 'lượt lao động', 'học sinh', 'sinh viên', 'học viên', 'giáo viên', 'trẻ', 'trẻ em', 'cháu', 'em', 'phụ nữ', 'nông dân', 'công nhân', 'thanh niên', 'thiếu nhi', 'cựu chiến binh',
  'người dân', 'dân', 'đảng viên', 'đoàn viên', 'hội viên', 'đoàn viên, hội viên', 'thành viên', 'xã viên', 'cử tri', 'công dân', 'vườn', 'vườn mẫu', 'vườn ươm', 'ao', 'giếng', 'chuồng trại', 'bể', 'quân nhân', 'dân quân', 'chiến sĩ', 'cán bộ', 'công chức', 'viên chức', 'cán bộ, công chức', 'cán bộ, công chức, viên chức', 'cán bộ, đảng viên', 'cán bộ, chiến sĩ', 'đại biểu', 'đồng chí', 'đ/c', 'ủy viên', 'cấp ủy viên', 'cá nhân', 'tập thể',
  'đối tượng', 'bị can', 'bị cáo', 'nghi phạm', 'bệnh nhân', 'ca', 'trường hợp', 'hòa giải viên', 'tuyên truyền viên', 'báo cáo viên', 'cộng tác viên', 'nghệ nhân', 'vận động viên', 'thí sinh', 'tác giả', 'suất', 'suất quà', 'định suất', 'biên chế', 'chỉ tiêu', 'chủ thể', 'thương binh', 'liệt sĩ', 'nạn nhân', 'tín đồ', 'chức sắc', 'quần chúng', 'trưởng thôn', 'công nhân viên', 'y sĩ', 'bác sĩ', 'điều dưỡng', 'hộ sinh', 'nữ hộ sinh', 'dược sĩ', 'y tá',
  // bodies and places
  'chi bộ', 'đảng bộ', 'chi, đảng bộ', 'chi bộ, đảng bộ', 'chi đảng bộ', 'chi, đảng bộ cơ sở', 'chi bộ, đảng bộ cơ sở', 'chi, đảng bộ trực thuộc', 'tổ chức đảng', 'tổ chức cơ sở đảng', 'tccsđ', 'cấp ủy', 'chi hội', 'chi đoàn', 'đoàn cơ sở', 'công đoàn', 'công đoàn cơ sở', 'cơ quan', 'đơn vị', 'cơ quan, đơn vị', 'tổ chức', 'đoàn thể', 'phòng', 'ban', 'ngành', 'sở', 'sở, ngành', 'ban, ngành', 'đầu mối',
  'xã', 'phường', 'xã, phường', 'thị trấn', 'huyện', 'tỉnh', 'thôn', 'bản', 'ấp', 'xóm', 'buôn', 'làng', 'khóm', 'tổ dân phố', 'tdp', 'khu phố', 'khu dân cư', 'khu', 'thôn, bản', 'thôn bản', 'bản, thôn', 'thôn, tổ dân phố', 'thôn, xóm', 'thôn, buôn', 'địa phương', 'cụm', 'cụm dân cư', 'điểm', 'trường', 'trường học', 'lớp', 'lớp học', 'phòng học', 'cơ sở', 'cơ sở giáo dục', 'doanh nghiệp', 'hợp tác xã', 'htx', 'tổ hợp tác', 'tht', 'tdp', 'kdc', 'nvh', 
  'trang trại', 'làng nghề', 'chợ', 'trạm', 'bệnh viện', 'nhà', 'căn', 'căn nhà', 'ngôi nhà', 'nhà văn hóa', 'tổ', 'đội', 'câu lạc bộ', 'clb', 'mô hình', 'đại đội', 'trung đội', 'tiểu đội', 'tiểu ban', 'cổng', 'trang', 'fanpage', 
  // work and papers
  'hội nghị', 'cuộc', 'buổi', 'lễ', 'đợt', 'kỳ họp', 'phiên', 'đoàn', 'hội thi', 'giải', 'giải thưởng', 'mã số', 'hoạt động', 'chương trình', 'kế hoạch', 'nghị quyết', 'quyết định', 'chỉ thị', 'kết luận', 'thông báo', 'báo cáo', 'công văn', 'tờ trình', 'hướng dẫn', 'đề án', 'quy chế', 'quy định', 'văn bản', 'tài liệu', 'giấy mời', 'biên bản', 'giấy', 'giấy phép', 'giấy chứng nhận', 'gcn', 'gcnqsdđ', 'chứng thư số', 'chứng thư', 'chữ ký số', 'thẻ', 'sổ', 'bìa', 'phiếu',
  'hồ sơ', 'đơn', 'đơn thư', 'đơn, thư', 'vụ', 'vụ việc', 'vụ án', 'việc', 'ý kiến', 'kiến nghị', 'phản ánh', 'phản ánh, kiến nghị', 'ý kiến, kiến nghị', 'nhiệm vụ', 'tiêu chí', 'thủ tục', 'tthc', 'dịch vụ', 'dịch vụ công', 'dvc', 'tài khoản', 'thuê bao', 'thiết bị', 'máy tính', 'camera', 'bài', 'bài viết', 'tin', 'tin, bài', 'tin bài', 'video', 'clip', 'video, clip', 'tác phẩm', 'sáng kiến', 'đề tài', 'tiết mục', 'di tích', 'danh hiệu', 'huy hiệu', 'ổ dịch', 'sản phẩm', 'công trình', 'dự án', 'dự án thành phần', 'datp', 'gói thầu', 'hạng mục', 'tuyến', 'cầu', 'cống', 'đập', 'hồ', 'giếng', 'bể',
  'quyển', 'cuốn', 'tờ rơi', 'tờ', 'pano', 'băng rôn', 'khẩu hiệu', 'cờ', 'lỗi', 'thửa', 'lô', 'mỏ', 'khoản vay', 'món', 'mũi', 'liều', 'đơn vị máu', 'hợp đồng', 'đơn hàng', 'giao dịch', 'chuyến', 'chuyến xe', 'nguồn', 'quỹ',
  // things that are raised, grown, made
  'con', 'đàn', 'cây', 'gốc', 'bầu', 'bao', 'thùng', 'bồn', 'bể', 'téc', 'giếng', 'giấy', 'chiếc', 'cái', 'bộ', 'xe', 'phương tiện', 'ô tô', 'mô tô', 'xe máy', 'tàu', 'tàu cá', 'thuyền', 'bè', 'lồng', 'lồng bè', 'ao', 'súng', 'quả', 'viên', 'gam', 'gram', 'lít', 'sào', 'lượt xe', 'mâm', 'bữa', 'chai', 'tép', 'khẩu phần', 'điểm phần trăm', 'bậc', 'nghìn con', 'ngàn con', 'triệu con', 'vạn con', 'nghìn lượt', 'triệu lượt', 'nghìn người', 'triệu cây', 'nghìn cây', 'vạn cây', 'vạn tấn', 'nghìn lượt khách', 'triệu lượt khách', 'triệu lượt người', 'triệu lượt xem', 'triệu usd', 'usd', 'kw',
] as const

/** What one percentage is above another. */
export const percentPoints = ['điểm %', '% điểm', 'điểm phần trăm'] as const

/** Behind 'điểm' they make a noun of it: '100% điểm du lịch' counts places. */
export const notPoints = '\\s(?:du lịch|bán|trường|dân cư|nóng|đen|tập|giết|thu|sạt|cầu|chợ|đỗ|tiếp|giao|bưu|di tích|vui chơi|kinh doanh|dừng|lõm|thiếu|mất|ngập|trũng|xung yếu|vi phạm|quan trắc|phát|truy cập|kết nối|cung cấp|đấu)'

/** Percentages and points of them, beside the signs % and ‰. */
export const percentUnits = [...percentPoints, 'phần trăm'] as const

/** What a rate is taken per: 'tỷ đồng/năm', 'triệu đồng/người/năm', '%/năm'. */
export const rateUnits = ['năm', 'người', 'ng', 'thg', 'ha', 'tháng', 'hộ', 'ngày', 'lao động', 'sào', 'vụ', 'đầu người', 'người dân', 'khẩu', '1.000 dân', 'vạn dân', '10.000 dân', '10 vạn dân', 'quý', 'đvdt', 'lượt', 'con', 'km2', 'năm học', 'học sinh', 'khóa', 'nhiệm kỳ', '01 năm', '1 năm', 'chi bộ', 'xã', 'thôn', 'm3', 'm2', 'kg', 'công'] as const

/** Counts that may be split into counts of other names: the general word and what stands below it. */
export const generalUnits: readonly { general: readonly string[]; parts: readonly string[] }[] = [
  { general: ['văn bản', 'tài liệu', 'văn bản đi', 'văn bản đến'], parts: ['nghị quyết', 'quyết định', 'chỉ thị', 'kết luận', 'thông báo', 'báo cáo', 'công văn', 'tờ trình', 'hướng dẫn', 'đề án', 'quy chế', 'quy định', 'kế hoạch', 'chương trình', 'giấy mời', 'biên bản', 'văn bản', 'giấy', 'văn bản đi', 'văn bản đến'] },
  { general: ['chi, đảng bộ', 'chi bộ, đảng bộ', 'chi đảng bộ', 'tổ chức đảng', 'tổ chức cơ sở đảng', 'tccsđ', 'chi, đảng bộ trực thuộc', 'chi, đảng bộ cơ sở', 'chi bộ, đảng bộ cơ sở'], parts: ['chi bộ', 'đảng bộ', 'chi, đảng bộ', 'tổ chức đảng'] },
  { general: ['đoàn viên, hội viên'], parts: ['đoàn viên', 'hội viên'] },
  { general: ['ý kiến, kiến nghị'], parts: ['ý kiến', 'kiến nghị', 'ý kiến, kiến nghị'] },
  { general: ['cán bộ, công chức', 'cán bộ, công chức, viên chức'], parts: ['cán bộ', 'công chức', 'viên chức'] },
  { general: ['người', 'đối tượng', 'đảng viên', 'đại biểu', 'cá nhân', 'cán bộ', 'ủy viên', 'lao động', 'trường hợp', 'thành viên'], parts: ['người', 'đối tượng', 'đồng chí', 'đ/c', 'cá nhân', 'trường hợp', 'cán bộ', 'đảng viên', 'đại biểu', 'công dân'] },
  { general: ['học sinh', 'trẻ', 'trẻ em', 'thiếu nhi', 'đội viên'], parts: ['học sinh', 'em', 'cháu', 'trẻ'] },
  { general: ['trường', 'trường học', 'cơ sở', 'cơ sở giáo dục'], parts: ['trường', 'trường học', 'cơ sở', 'cơ sở giáo dục'] },
  { general: ['cơ sở', 'cơ sở nhà', 'cơ sở nhà đất', 'cơ sở nhà, đất', 'trụ sở', 'công trình'], parts: ['cơ sở', 'cơ sở giáo dục', 'cơ sở y tế', 'trụ sở', 'trường', 'trường học', 'điểm trường', 'trạm', 'trạm y tế', 'nhà', 'nhà văn hóa', 'nhà làm việc', 'hội trường', 'chợ', 'kho', 'công trình', 'cầu', 'tuyến đường', 'đập'] },
  { general: ['tin, bài', 'tin bài', 'tác phẩm'], parts: ['tin', 'bài', 'bài viết', 'video', 'clip', 'tin, bài', 'tác phẩm'] },
  { general: ['thôn, bản', 'thôn bản', 'bản, thôn', 'thôn, tổ dân phố', 'thôn, xóm', 'thôn, buôn', 'khu dân cư'], parts: ['thôn', 'bản', 'xóm', 'buôn', 'tổ dân phố', 'tdp', 'khu phố', 'ấp', 'khu dân cư'] },
  { general: ['đơn', 'đơn thư', 'đơn, thư'], parts: ['đơn', 'thư', 'đơn thư', 'vụ việc', 'vụ', 'khiếu nại', 'tố cáo', 'kiến nghị', 'phản ánh', 'kiến nghị, phản ánh', 'đề nghị'] },
  { general: ['vụ', 'vụ việc', 'vụ án'], parts: ['vụ', 'vụ việc', 'vụ án', 'trường hợp'] },
  { general: ['hội nghị', 'cuộc', 'cuộc họp', 'kỳ họp', 'buổi', 'phiên', 'phiên họp'], parts: ['hội nghị', 'cuộc', 'cuộc họp', 'buổi', 'kỳ', 'kỳ họp', 'phiên', 'phiên họp'] },
  { general: ['con', 'gia súc'], parts: ['con'] },
  { general: ['hộ', 'gia đình'], parts: ['hộ', 'gia đình'] },
  { general: ['chủ thể'], parts: ['chủ thể', 'hợp tác xã', 'htx', 'tổ hợp tác', 'doanh nghiệp', 'công ty', 'hộ', 'cơ sở', 'trang trại'] },
  { general: ['nhà', 'căn', 'căn nhà', 'ngôi nhà'], parts: ['nhà', 'căn', 'căn nhà', 'ngôi nhà'] },
  { general: ['công trình', 'dự án'], parts: ['công trình', 'dự án'] },
  { general: ['cơ quan, đơn vị', 'đơn vị'], parts: ['cơ quan', 'đơn vị', 'phòng', 'trường', 'trạm', 'doanh nghiệp'] },
  { general: ['giải', 'giải thưởng', 'huy hiệu', 'danh hiệu'], parts: ['giải', 'đồng chí', 'huy hiệu', 'đảng viên', 'cá nhân', 'tập thể'] },
]
