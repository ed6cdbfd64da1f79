/**
 * First words of personal names, key form: the family names that cover most people of Vietnam, with those of the northern highlands, the Central Highlands and the Khmer and Cham.
 * Sources: Lê Trung Hoa, "Họ và tên người Việt Nam" (2005); the 2019 census' list of ethnic groups. Used to know a signer's name that OCR printed in small letters or that stands in capitals.
 */
export const familyNames = [
  'nguyễn', 'trần', 'lê', 'phạm', 'hoàng', 'huỳnh', 'phan', 'vũ', 'võ', 'đặng', 'bùi', 'đỗ', 'hồ', 'ngô', 'dương', 'lý', 'đào', 'đinh', 'đoàn', 'lâm', 'mai', 'trịnh', 'trương', 'tô', 'tạ', 'hà', 'cao', 'chu', 'châu', 'lưu', 'lương', 'la', 'lại',
  'thái', 'tăng', 'tống', 'triệu', 'từ', 'vương', 'văn', 'viên', 'kiều', 'khúc', 'khổng', 'kim', 'quách', 'quan', 'phùng', 'nghiêm', 'ninh', 'nông', 'bế', 'bàn', 'đàm', 'đồng', 'giang', 'giáp', 'hứa', 'hầu', 'hoa', 'mạc', 'mã', 'ma', 'ông', 'phí', 'tiêu', 'thân', 'thạch', 'sơn', 'danh',
  'lò', 'lù', 'lường', 'cầm', 'quàng', 'tòng', 'cà', 'vì', 'vi', 'điêu', 'đèo', 'mè', 'lèo', 'hoàn', 'giàng', 'vàng', 'sùng', 'thào', 'mùa', 'hạng', 'hờ', 'chang', 'tráng', 'lầu', 'ly', 'sìn', 'phàn', 'tẩn', 'chảo', 'lồ', 'vừ', 'cứ', 'lỳ', 'pờ', 'khoàng', 'chẻo', 'tải', 'thèn', 'lừu', 'phu',
  'siu', 'rơ', 'ksor', 'nay', 'rah', 'kpă', 'kpuih', 'rmah', 'rcom', 'niê', 'mlô', 'êban', 'hdơk', 'ayun', 'y', 'a', 'chamaléa', 'katơr', 'pinăng', 'bá', 'đàng', 'đạo', 'thành', 'hùynh', 'diệp', 'âu', 'doãn', 'cù', 'cung', 'bạch', 'biện', 'cáp', 'chế', 'lục', 'lộc', 'ngọc', 'nhâm', 'phó', 'sầm', 'tôn', 'tưởng', 'ung', 'xa', 'hùng',
] as const

/** Words of respect before a name, beside those of one word, key form. */
export const respectfulTitles = ['thầy giáo', 'cô giáo', 'linh mục', 'mục sư', 'thượng tọa', 'đại đức', 'ni sư', 'hòa thượng'] as const

/** Ranks of soldiers and police, key form. */
export const militaryRanks = ['đại tướng', 'thượng tướng', 'trung tướng', 'thiếu tướng', 'đại tá', 'thượng tá', 'trung tá', 'thiếu tá', 'đại úy', 'thượng úy', 'trung úy', 'thiếu úy'] as const

/** Ranks and degrees written before a signer's name, key form; they are no part of it. */
export const ranksBeforeName = [
  ...militaryRanks,
  'ths.', 'ths', 'th.s', 'ts.', 'ts', 'pgs.ts.', 'pgs.ts', 'pgs. ts.', 'gs.ts.', 'gs.', 'pgs.', 'bs.', 'bs', 'bscki.', 'bsckii.', 'bác sĩ', 'kỹ sư', 'ks.', 'luật sư', 'đồng chí', 'đ/c', 'ông', 'bà',
] as const

/** Family names that seldom begin the name of a place: behind a post and its body they begin the name of the person who holds it ('Chủ tịch UBND xã Lò Văn Én'). */
export const plainFamilyNames: ReadonlySet<string> = new Set([
  'nguyễn', 'trần', 'lê', 'phạm', 'hoàng', 'huỳnh', 'phan', 'vũ', 'võ', 'đặng', 'bùi', 'đỗ', 'hồ', 'ngô', 'dương', 'lý', 'đào', 'đinh', 'đoàn', 'trịnh', 'trương', 'tô', 'tạ', 'lưu', 'lương', 'triệu', 'vương', 'quách', 'phùng', 'nông', 'bế', 'đàm', 'hứa', 'lò', 'lù', 'lường', 'quàng', 'tòng', 'điêu', 'mè', 'lèo', 'giàng', 'vàng', 'sùng', 'thào', 'hạng', 'lầu', 'sìn', 'phàn', 'tẩn', 'chảo', 'ksor', 'siu', 'rơ', 'niê', 'danh', 'thạch', 'kiều', 'hà', 'mai', 'lâm', 'cao', 'chu', 'tống', 'thái', 'kim',
])

/** Second words of names that are rarely those of a place: 'Nguyễn |Văn| Bảy', 'Lê |Thị| Thanh Tâm'. */
export const middleNames: ReadonlySet<string> = new Set(['văn', 'thị', 'hữu', 'đình', 'đức', 'quốc', 'ngọc', 'minh', 'xuân', 'công', 'thanh', 'hồng', 'kim', 'mạnh', 'anh', 'duy', 'tiến', 'viết', 'trọng', 'quang', 'bá', 'sỹ', 'thế', 'như', 'tuấn', 'hoàng', 'bích', 'a', 'y'])
