/**
 * Slips of the pen, of the keyboard and of scanners in official language, key form (lower case, one tone placement). Source: own list of the project, drawn from the confusions that Vietnamese spelling
 * handbooks treat (hỏi/ngã, s/x, ch/tr, tone and hat dropped) and from what OCR does to common words. A wrong form stands here only if it is never right in another place;
 * where words around it can make it right they are named.
 */
export interface Slip {
  wrong: string
  right: string
  /** Right after one of these words. */
  unlessAfter?: readonly string[]
  /** Right before one of these words. */
  unlessBefore?: readonly string[]
}

/** Never right, whatever stands around them; those that finders match through stand in ocr-slips.ts and are told too. */
export const plainSlips: readonly (readonly [wrong: string, right: string])[] = [
  ['chuyển đôi số', 'chuyển đổi số'], ['chuyên đổi cơ cấu', 'chuyển đổi cơ cấu'], ['chuyên đổi mục đích', 'chuyển đổi mục đích'], ['tham mưa', 'tham mưu'],
  ['chi thị số', 'chỉ thị số'], ['chi thị của', 'chỉ thị của'], ['công thông tin điện tử', 'cổng thông tin điện tử'], ['cồng thông tin', 'cổng thông tin'], ['cổng dịch vự', 'cổng dịch vụ'], ['bút phá', 'bứt phá'], ['trương ương', 'trung ương'], ['trung ượng', 'trung ương'],
  ['chinh phủ', 'chính phủ'], ['miền dong', 'miến dong'], ['quyết đinh', 'quyết định'], ['nghi quyết', 'nghị quyết'], ['nghị định sô', 'nghị định số'], ['kế hoach', 'kế hoạch'],
  ['kể hoạch', 'kế hoạch'], ['kệ hoạch', 'kế hoạch'], ['bao cáo', 'báo cáo'], ['báo cảo', 'báo cáo'], ['hướng dân thực hiện', 'hướng dẫn thực hiện'], ['hướng dân nghiệp vụ', 'hướng dẫn nghiệp vụ'], ['thưc hiện', 'thực hiện'], ['thục hiện', 'thực hiện'],
  ['triền khai', 'triển khai'], ['triển khải', 'triển khai'], ['phát triên', 'phát triển'], ['phát triền', 'phát triển'], ['lảnh đạo', 'lãnh đạo'], ['chỉ đao', 'chỉ đạo'],
  ['giám xát', 'giám sát'], ['kiểm xoát', 'kiểm soát'], ['rà xoát', 'rà soát'], ['khảo xát', 'khảo sát'], ['xát thực', 'sát thực'], ['kỹ luật', 'kỷ luật'], ['kỷ thuật', 'kỹ thuật'], ['kỹ niệm', 'kỷ niệm'], ['kỷ năng', 'kỹ năng'], ['kỹ cương', 'kỷ cương'], ['kỹ lục', 'kỷ lục'], ['thế kỹ', 'thế kỷ'],
  ['nhân dan', 'nhân dân'], ['uy ban nhân dân', 'ủy ban nhân dân'], ['ùy ban', 'ủy ban'], ['đảng uy xã', 'đảng ủy xã'], ['hôi đồng nhân dân', 'hội đồng nhân dân'], ['mặt trân tổ quốc', 'mặt trận tổ quốc'], ['mặt trận tô quốc', 'mặt trận tổ quốc'], ['đảng vien', 'đảng viên'],
  ['chi bô', 'chi bộ'], ['phó chỉ tịch', 'phó chủ tịch'], ['phó chủ tich', 'phó chủ tịch'], ['cán bô', 'cán bộ'], ['công tac', 'công tác'], ['nhiệm vự', 'nhiệm vụ'], ['giải phap', 'giải pháp'], ['giải phảp', 'giải pháp'], ['muc tiêu', 'mục tiêu'], ['kinh tê', 'kinh tế'],
  ['kính tế', 'kinh tế'], ['xả hội', 'xã hội'], ['văn hỏa', 'văn hóa'], ['giáo duc', 'giáo dục'], ['y tê', 'y tế'], ['an nình', 'an ninh'], ['quôc phòng', 'quốc phòng'], ['trật tư', 'trật tự'], ['an toản', 'an toàn'], ['môi trương', 'môi trường'], ['thị trương', 'thị trường'],
  ['phương trâm', 'phương châm'], ['bổ xung', 'bổ sung'], ['xữ lý', 'xử lý'], ['xử dụng', 'sử dụng'], ['sữ dụng', 'sử dụng'], ['xúc tích', 'súc tích'], ['mạnh mẻ', 'mạnh mẽ'], ['suôn sẽ', 'suôn sẻ'], ['vững trắc', 'vững chắc'], ['chậm chễ', 'chậm trễ'],
  ['trãi qua', 'trải qua'], ['trãi nghiệm', 'trải nghiệm'], ['củng như', 'cũng như'], ['củng là', 'cũng là'], ['củng được', 'cũng được'], ['nổ lực', 'nỗ lực'], ['nổi bậc', 'nổi bật'], ['nỗi bật', 'nổi bật'], ['đột suất', 'đột xuất'],
  ['sản suất', 'sản xuất'], ['suất sắc', 'xuất sắc'], ['xuất xắc', 'xuất sắc'], ['sát nhập', 'sáp nhập'], ['sắp sếp', 'sắp xếp'], ['xắp xếp', 'sắp xếp'], ['xơ kết', 'sơ kết'], ['chỉnh chu', 'chỉn chu'], ['giử gìn', 'giữ gìn'],
  ['gìn giử', 'gìn giữ'], ['giử vững', 'giữ vững'], ['bảo vê', 'bảo vệ'], ['bão vệ', 'bảo vệ'], ['bão đảm', 'bảo đảm'], ['bảo đàm', 'bảo đảm'], ['đãm bảo', 'đảm bảo'], ['hổ trợ', 'hỗ trợ'], ['hô trợ', 'hỗ trợ'], ['đẩy mạng', 'đẩy mạnh'], ['tăng cương', 'tăng cường'],
  ['tiệp tục', 'tiếp tục'], ['tiêp tục', 'tiếp tục'], ['quán triết', 'quán triệt'], ['quản triệt', 'quán triệt'], ['nghiên cưu', 'nghiên cứu'], ['nghiện cứu', 'nghiên cứu'], ['phối họp', 'phối hợp'],
  ['tổng họp', 'tổng hợp'], ['phù họp', 'phù hợp'], ['thích họp', 'thích hợp'], ['kết họp', 'kết hợp'], ['thầm quyền', 'thẩm quyền'], ['thấm định', 'thẩm định'], ['thầm định', 'thẩm định'],
  ['nguôn lực', 'nguồn lực'], ['nguyền vọng', 'nguyện vọng'], ['khiêu nại', 'khiếu nại'], ['khiếu nai', 'khiếu nại'], ['xây dưng', 'xây dựng'], ['xây đựng', 'xây dựng'], ['nông thon', 'nông thôn'], ['nông dan', 'nông dân'], ['tôn giảo', 'tôn giáo'], ['tuyên chuyền', 'tuyên truyền'],
  ['truyên truyền', 'tuyên truyền'], ['phụ nử', 'phụ nữ'], ['cựu chiên binh', 'cựu chiến binh'], ['dịch vu', 'dịch vụ'], ['địch vụ', 'dịch vụ'], ['thủ tực', 'thủ tục'], ['trách nhiêm', 'trách nhiệm'], ['trách nhiệp', 'trách nhiệm'], ['kịp thơi', 'kịp thời'], ['thường suyên', 'thường xuyên'],
  ['thường vu', 'thường vụ'], ['chấp hanh', 'chấp hành'], ['bi thư', 'bí thư'], ['chủ tich', 'chủ tịch'], ['chù tịch', 'chủ tịch'], ['vãn phòng', 'văn phòng'], ['tĩnh ủy', 'tỉnh ủy'], ['địa phường', 'địa phương'], ['đia phương', 'địa phương'], ['địa bản', 'địa bàn'],
  ['hiêu quả', 'hiệu quả'], ['đánh giả', 'đánh giá'], ['nâng cáo', 'nâng cao'], ['ban hanh', 'ban hành'], ['căn cử', 'căn cứ'], ['giai đoan', 'giai đoạn'], ['giải đoạn', 'giai đoạn'], ['nhiệm ky', 'nhiệm kỳ'], ['đại hôi', 'đại hội'], ['hôi nghị', 'hội nghị'],
  ['thảo luân', 'thảo luận'], ['kết luân', 'kết luận'], ['y kiến', 'ý kiến'], ['khen thương', 'khen thưởng'], ['sáng tao', 'sáng tạo'], ['công nghê', 'công nghệ'], ['dữ liêu', 'dữ liệu'], ['dử liệu', 'dữ liệu'], ['hạ tâng', 'hạ tầng'], ['giao thong', 'giao thông'], ['hộ nghẻo', 'hộ nghèo'],
  ['giảm nghẻo', 'giảm nghèo'], ['thiên tại', 'thiên tai'], ['tham nhủng', 'tham nhũng'], ['lãng phi', 'lãng phí'], ['bầu cừ', 'bầu cử'], ['đại biều', 'đại biểu'], ['ưu tiện', 'ưu tiên'], ['khó khắn', 'khó khăn'], ['vướng mắt', 'vướng mắc'], ['hạn chê', 'hạn chế'], ['nguyên nhần', 'nguyên nhân'],
  ['nghiệm túc', 'nghiêm túc'], ['thống nhât', 'thống nhất'], ['quyết liêt', 'quyết liệt'], ['đẩy đủ', 'đầy đủ'], ['đày đủ', 'đầy đủ'], ['thông tin và chuyền thông', 'thông tin và truyền thông'], ['chăn nuội', 'chăn nuôi'], ['trồng trọc', 'trồng trọt'],
]

/** These end with a word that may stand behind any name, 'xã Ngự |Thiên tại| kỳ họp': they are told where the letters allow it, and never matched through. */
export const smallWordBehindName = /\s(?:tại|của|là|như|được|đến|từ|về|và|với|cho|các|đã|có|do|bị|ở|ra|vào|lại|này)$/u

/** Right beside the words named, else wrong. */
export const guardedSlips: readonly Slip[] = [
  { wrong: 'tạo điểm nhân', right: 'tạo điểm nhấn', unlessBefore: ['rộng'] },
  { wrong: 'tính điểm nhân', right: 'tính điểm nhấn', unlessBefore: ['với', 'hệ', 'đôi', 'rộng'] },
  { wrong: 'giảm sát', right: 'giám sát', unlessBefore: ['thương', 'với'] },
  { wrong: 'đang viên', right: 'đảng viên', unlessBefore: ['chức', 'mãn'] },
  { wrong: 'cản bộ', right: 'cán bộ', unlessAfter: ['rào', 'ngăn', 'trở', 'cầu'], unlessBefore: ['máy', 'hành'] },
  { wrong: 'chủ chương', right: 'chủ trương', unlessBefore: ['trình'] },
  { wrong: 'sử lý', right: 'xử lý', unlessAfter: ['lịch'] },
  { wrong: 'sử phạt', right: 'xử phạt', unlessAfter: ['lịch'] },
  { wrong: 'chia sẽ', right: 'chia sẻ', unlessAfter: ['phân'], unlessBefore: ['được', 'do', 'có', 'là', 'không', 'theo', 'tiến'] },
  { wrong: 'cũng cố', right: 'củng cố', unlessBefore: ['gắng', 'ý', 'tình', 'thủ', 'định'] },
  { wrong: 'công xuất', right: 'công suất', unlessBefore: ['khẩu', 'bản', 'sắc', 'phát', 'hiện'] },
  { wrong: 'đầy mạnh', right: 'đẩy mạnh', unlessBefore: ['mẽ'] },
  { wrong: 'yêu câu', right: 'yêu cầu', unlessBefore: ['hát', 'ca', 'chuyện', 'thơ', 'hò', 'lạc', 'chữ', 'cá'] },
  { wrong: 'yếu cầu', right: 'yêu cầu', unlessAfter: ['chủ', 'thiết', 'trọng', 'trích'] },
  { wrong: 'cuộc hợp', right: 'cuộc họp', unlessBefore: ['tác', 'nhất', 'lực', 'luyện', 'hôn', 'quân'] },
  { wrong: 'thương xuyên', right: 'thường xuyên', unlessAfter: ['ngoại', 'công'], unlessBefore: ['biên', 'quốc', 'suốt'] },
  { wrong: 'thưởng trực', right: 'thường trực', unlessBefore: ['tiếp', 'tuyến'] },
  { wrong: 'thương trực', right: 'thường trực', unlessBefore: ['tiếp', 'tuyến'] },
  { wrong: 'đánh gia', right: 'đánh giá', unlessBefore: ['súc', 'cầm', 'đình'] },
  { wrong: 'hội nghi', right: 'hội nghị', unlessBefore: ['ngờ', 'thức', 'lễ', 'kỵ'] },
  { wrong: 'thi đưa', right: 'thi đua', unlessAfter: ['thực', 'kỳ', 'dự'], unlessBefore: ['vào', 'ra', 'các'] },
  { wrong: 'đối mới', right: 'đổi mới', unlessAfter: ['tương', 'tuyệt', 'cân', 'phản', 'chống'] },
  { wrong: 'nền tăng', right: 'nền tảng', unlessBefore: ['trưởng', 'cao', 'thấp', 'mạnh'] },
  { wrong: 'giữ liệu', right: 'dữ liệu', unlessBefore: ['có'] },
  { wrong: 'phòng chồng', right: 'phòng chống', unlessBefore: ['lấn', 'chéo', 'chất'] },
  { wrong: 'củng có', right: 'cũng có', unlessBefore: ['cố'] },
  { wrong: 'bộ sung', right: 'bổ sung', unlessBefore: ['sức', 'túc', 'mãn'] },
  { wrong: 'đề nghi', right: 'đề nghị', unlessAfter: ['vấn'], unlessBefore: ['ngờ', 'vấn', 'lễ'] },
  { wrong: 'đề nghỉ', right: 'đề nghị', unlessAfter: ['vấn', 'chuyên', 'chủ'] },
  { wrong: 'họp lý', right: 'hợp lý', unlessAfter: ['cuộc', 'buổi', 'phiên', 'hội'] },
  { wrong: 'họp pháp', right: 'hợp pháp', unlessAfter: ['cuộc', 'buổi', 'phiên', 'hội'] },
  { wrong: 'bí thu', right: 'bí thư', unlessBefore: ['hoạch', 'mua', 'được', 'đông', 'về'] },
  { wrong: 'cổng tác', right: 'công tác', unlessBefore: ['nghiệp', 'chiến'] },
  { wrong: 'mực tiêu', right: 'mục tiêu', unlessBefore: ['chuẩn', 'biểu', 'cực'] },
  { wrong: 'đề suất', right: 'đề xuất', unlessAfter: ['vấn'] },
  { wrong: 'lãi xuất', right: 'lãi suất', unlessBefore: ['khẩu', 'hiện'] },
  { wrong: 'năng xuất', right: 'năng suất', unlessAfter: ['khả', 'tiềm', 'chức', 'kỹ', 'tính', 'tài', 'công', 'điện'], unlessBefore: ['khẩu', 'hiện'] },
  { wrong: 'hiệu xuất', right: 'hiệu suất', unlessAfter: ['thương', 'nhãn', 'tín', 'phù', 'số', 'dấu'], unlessBefore: ['khẩu', 'hiện'] },
  { wrong: 'sơ xuất', right: 'sơ suất', unlessAfter: ['hồ'], unlessBefore: ['khẩu'] },
  { wrong: 'đám bảo', right: 'đảm bảo', unlessBefore: ['vệ'] },
  { wrong: 'quán lý', right: 'quản lý', unlessBefore: ['tưởng'] },
  { wrong: 'danh nghiệp', right: 'doanh nghiệp', unlessAfter: ['chức'], unlessBefore: ['vụ', 'dư'] },
  { wrong: 'kết quá', right: 'kết quả', unlessAfter: ['liên', 'đoàn', 'cam'] },
  { wrong: 'nhiệm kỷ', right: 'nhiệm kỳ', unlessBefore: ['luật', 'cương'] },
  { wrong: 'xác nhập', right: 'sáp nhập', unlessAfter: ['chính'], unlessBefore: ['khẩu', 'liệu', 'cảnh'] },
  { wrong: 'chi đạo', right: 'chỉ đạo', unlessBefore: ['cụ', 'đức'] },
  { wrong: 'kê hoạch', right: 'kế hoạch', unlessAfter: ['thống', 'liệt'], unlessBefore: ['định'] },
  { wrong: 'tính ủy', right: 'tỉnh ủy', unlessBefore: ['quyền', 'thác', 'nhiệm'] },
  { wrong: 'đồi mới', right: 'đổi mới', unlessAfter: ['đất', 'quả', 'vùng', 'ngọn', 'trên'], unlessBefore: ['trồng', 'khai'] },
  { wrong: 'hợp tác xả', right: 'hợp tác xã', unlessBefore: ['lũ', 'nước', 'thải'] },
]

/** Forms that finders match through as slips (`ocr-slips.ts`) but that are told only with more context, or not at all. */
export const notSlips: readonly string[] = ['xử lí', 'chi thị', 'chi đạo']

/** Syllables that cannot exist, mostly for want of a tone mark, with the only common one they stand for. */
export const brokenSyllables: Readonly<Record<string, string>> = {
  đươc: 'được', viêc: 'việc', thưc: 'thực', nghiêp: 'nghiệp', quyêt: 'quyết', tiêp: 'tiếp', quôc: 'quốc', nươc: 'nước', trươc: 'trước', chưc: 'chức', lưc: 'lực', biêt: 'biết', kêt: 'kết', hơp: 'hợp', môt: 'một', đôt: 'đột', xuât: 'xuất', luât: 'luật', nhât: 'nhất', liêt: 'liệt',
  thuôc: 'thuộc', cuôc: 'cuộc', buôc: 'buộc', môc: 'mốc', tôc: 'tộc', côt: 'cột', đôc: 'độc', mưc: 'mức', sưc: 'sức', đưc: 'đức', tưc: 'tức', cưc: 'cực', vưc: 'vực', bươc: 'bước', đăc: 'đặc', chăt: 'chặt', măt: 'mặt', băt: 'bắt', đăt: 'đặt', săc: 'sắc', nguyêt: 'nguyệt', tuyêt: 'tuyệt', ưong: 'ương', phưong: 'phương', trưong: 'trương',
}

/** Little words that are never said twice in a row. */
export const neverTwice: ReadonlySet<string> = new Set(['của', 'và', 'các', 'những', 'được', 'với', 'trong', 'tại', 'để', 'cho', 'việc', 'do', 'bởi', 'là', 'mà', 'nhằm', 'theo', 'bằng', 'đến', 'vào', 'nên', 'thì', 'cùng', 'thuộc', 'từng bước', 'hoặc'])

/** Pairs of syllables that may well stand twice, as a body and its work: 'Ban Tổ chức tổ chức'. */
export const bodyAndWork: ReadonlySet<string> = new Set([
  'tổ chức', 'chỉ đạo', 'lãnh đạo', 'kiểm tra', 'giám sát', 'thanh tra', 'quản lý', 'chỉ huy', 'phục vụ', 'bảo vệ', 'tư vấn', 'điều tra', 'hướng dẫn', 'công tác', 'phụ trách', 'chủ trì', 'vận động', 'thẩm định', 'kiểm toán', 'kiểm soát', 'điều hành', 'giúp việc', 'điều phối', 'tham mưu', 'đại diện', 'biên soạn', 'soạn thảo', 'tiếp nhận', 'kiểm phiếu', 'thẩm tra', 'xử lý', 'cố vấn', 'kiểm định', 'tuyên truyền', 'quan trắc', 'phát triển',
])

/** A pair that may stand twice before this word: 'xây dựng xã hội xã hội chủ nghĩa'. */
export const rightBefore: Readonly<Record<string, string>> = { 'xã hội': 'chủ' }

/** Pairs said twice for emphasis. */
export const emphasis: ReadonlySet<string> = new Set(['từng bước', 'hết sức', 'muôn năm', 'hoan hô', 'dần dần', 'mãi mãi', 'rất nhiều', 'nhiều lắm', 'một hai', 'ngày càng'])

/** Words after which such a pair names a body. */
export const bodyWords: ReadonlySet<string> = new Set(['ban', 'đoàn', 'tổ', 'đồng', 'ủy', 'các', 'những', 'quan', 'vị', 'người', 'cán', 'bộ', 'phòng', 'đội', 'nhóm', 'phận', 'trưởng', 'viên', 'mọi', 'nhiều', 'số', 'khối', 'sở', 'mỗi', 'một', 'hội'])

/** Letters that only Vietnamese has, beside đ alone, which stands in abbreviations. */
export const vietnameseLetter = /[^\p{ASCII}đ]/u
