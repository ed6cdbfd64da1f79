/** How those who take part beside the lead are named, key form, single words: 'phối hợp (chặt chẽ) với …', 'sự phối hợp của …', 'cùng (với) …'. */
export const supportingWords = {
  together: 'cùng',
  with: 'với',
  of: 'của',
  /** 'sự phối hợp của …'. */
  nounMark: 'sự',
} as const

export const cooperate = ['phối', 'hợp'] as const

/** The same in other words, before 'với' and a name: 'kết hợp với Hội Nông dân'. */
export const combine: readonly (readonly string[])[] = [['phối', 'kết', 'hợp'], ['kết', 'hợp'], ['phối', 'hợp', ',', 'đồng', 'hành'], ['trao', 'đổi', ',', 'thống', 'nhất'], ['làm', 'việc', 'cụ', 'thể', ',', 'thống', 'nhất'], ['bàn', 'bạc', ',', 'thống', 'nhất']]

/** Between 'phối hợp' and those who take part. */
export const withWords: ReadonlySet<string> = new Set(['với', 'cùng'])

/** Between 'sự' and 'của': 'có sự tham gia của …', 'với sự chứng kiến, hỗ trợ của …'. */
export const takingPart: readonly (readonly string[])[] = [['tham', 'gia'], ['hỗ', 'trợ'], ['giúp', 'đỡ'], ['giúp', 'sức'], ['giám', 'sát'], ['chứng', 'kiến'], ['đồng', 'hành'], ['vào', 'cuộc'], ['tham', 'dự']]

/** Between two such: 'tham gia|,| chứng kiến'. */
export const partLinks: ReadonlySet<string> = new Set([',', 'và'])

/** Before those who take part, and what they do behind their names: 'có |Công an xã| hỗ trợ', 'mời |Trạm Y tế| cùng tham gia'. */
export const joiners: ReadonlySet<string> = new Set(['có', 'mời'])

/** Those who are called in, though nothing stands before: 'Mời |nghệ nhân| tham gia …', 'Huy động |Trung đoàn 148| tham gia …'. */
export const callingIn: readonly (readonly string[])[] = [['mời'], ['huy', 'động'], ['mời', 'thêm']]
export const calledTo: readonly (readonly string[])[] = [['tham', 'gia'], ['cùng', 'tham', 'gia'], ['phối', 'hợp'], ['hỗ', 'trợ']]

export const joining: readonly (readonly string[])[] = [
  ['hỗ', 'trợ'], ['tham', 'gia'], ['cùng'], ['phối', 'hợp'], ['giám', 'sát'], ['cử', 'người'], ['cử', 'cán', 'bộ'], ['cử', 'lực', 'lượng'], ['giúp'], ['dự'], ['tham', 'dự'], ['đi', 'cùng'], ['họp'],
]

/** Behind ', do' and a body: it sees to what others do. */
export const besides: readonly (readonly string[])[] = [['đôn', 'đốc'], ['trực'], ['giám', 'sát'], ['hỗ', 'trợ'], ['kiểm', 'tra'], ['phục', 'vụ']]

/** Behind 'đơn vị phối hợp', 'lực lượng phối hợp' before the names. */
export const consistsOf: ReadonlySet<string> = new Set(['gồm', ':', 'là'])

/** Behind a body named after a comma: it only helps. */
export const helping: readonly (readonly string[])[] = [['hỗ', 'trợ', 'kỹ', 'thuật'], ['hỗ', 'trợ', 'thực', 'hiện'], ['hỗ', 'trợ', 'kinh', 'phí'], ['cùng', 'tham', 'gia'], ['cùng', 'phối', 'hợp'], ['cùng', 'hỗ', 'trợ'], ['cùng', 'dự'], ['cùng', 'vào', 'cuộc'], ['cử', 'cán', 'bộ', 'tham', 'gia'], ['cử', 'người', 'tham', 'gia'], ['cử', 'lực', 'lượng', 'tham', 'gia'], ['tham', 'gia', 'phục', 'vụ'], ['tham', 'gia', 'hỗ', 'trợ'], ['có', 'trách', 'nhiệm', 'phối', 'hợp']]

/** Behind 'phối hợp tổ chức' they make a body of the second word: 'phối hợp |tổ chức đoàn thể|'; else it is what is done together. */
export const organisationKinds: ReadonlySet<string> = new Set(['đoàn', 'đảng', 'chính', 'xã', 'hội', 'tôn', 'tín', 'hành', 'khoa', 'quốc', 'quần', 'công'])

/** The same where nothing follows. */
export const helpingAlone: readonly (readonly string[])[] = [['hỗ', 'trợ'], ['tham', 'gia']]

/** All that is said of those who take part in work said before: '…; Hội Nông dân |phối hợp thực hiện|.'. */
export const joinInWork: readonly (readonly string[])[] = [['phối', 'hợp'], ['phối', 'hợp', 'thực', 'hiện'], ['phối', 'hợp', 'triển', 'khai'], ['phối', 'hợp', 'triển', 'khai', 'thực', 'hiện'], ['phối', 'hợp', 'hỗ', 'trợ'], ['cùng', 'phối', 'hợp', 'thực', 'hiện']]

/** How well, between 'phối hợp' and 'với'. */
export const cooperationDegrees: readonly (readonly string[])[] = [['chặt', 'chẽ'], ['tốt'], ['thường', 'xuyên'], ['đồng', 'bộ'], ['hiệu', 'quả'], ['kịp', 'thời'], ['nhịp', 'nhàng'], ['có'], ['thống', 'nhất']]

/** 'cùng nhau', 'cùng cấp', 'cùng kỳ' name nobody. */
export const notTogether: ReadonlySet<string> = new Set(['nhau', 'cấp', 'kỳ', 'ngày', 'thời', 'lúc', 'đó', 'năm', 'tháng'])

/** How those who take part begin where 'với' is left out: 'phối hợp các ngành', 'phối hợp chính quyền'. */
export const supportingWithoutWith: ReadonlySet<string> = new Set(['các', 'chính'])

/** People and firms who take part beside agencies, as no name begins: 'dòng họ Vũ', 'ngân hàng', 'các nhà hảo tâm' (key form, without 'các'). */
export const partnerNouns = [
  'dòng họ', 'dòng tộc', 'gia đình', 'nhà hảo tâm', 'nhà tài trợ', 'nhà mạng', 'nhà thầu', 'nhà vườn', 'nhà trường', 'nhà máy', 'ngân hàng', 'điện lực', 'hải quan', 'bưu điện', 'bưu cục', 'viễn thông', 'cơ quan thuế', 'chính quyền', 'cấp ủy', 'lực lượng', 'câu lạc bộ', 'đội', 'đội ngũ', 'đội hình', 'tổ', 'nhóm', 'hộ', 'chủ', 'chủ hộ', 'chủ đầu tư', 'doanh nghiệp', 'công ty', 'hợp tác xã', 'htx', 'cửa hàng', 'đại lý', 'hãng', 'trang trại', 'thương lái', 'tiểu thương', 'ngư dân', 'diêm hộ',
  'cán bộ', 'công chức', 'viên chức', 'nhân viên', 'cộng tác viên', 'khuyến nông viên', 'hòa giải viên', 'tuyên truyền viên', 'báo cáo viên', 'giáo viên', 'bác sĩ', 'y tế', 'quân y', 'nghệ nhân', 'già làng', 'trưởng dòng họ', 'người có uy tín', 'chức sắc', 'chức việc', 'nhà tu hành', 'đoàn viên', 'hội viên', 'đảng viên', 'cựu chiến binh', 'dân quân', 'kiểm lâm', 'biên phòng', 'trưởng thôn', 'trưởng bản', 'trưởng ấp', 'trưởng khu phố', 'khu dân cư', 'thôn', 'bản', 'ấp', 'buôn', 'làng', 'khóm', 'xóm', 'chi đoàn', 'chi hội', 'chi bộ', 'ban', 'hội', 'trường', 'trạm', 'phòng', 'nhân dân', 'người dân', 'bà con', 'phụ huynh', 'học sinh', 'cơ sở', 'đơn vị', 'cơ quan', 'tổ chức', 'địa phương', 'xã', 'phường', 'ngành', 'bệnh viện', 'công đoàn', 'thư viện', 'báo', 'đài', 'cơ quan báo chí', 'tư vấn', 'luật sư', 'chuyên gia',
] as const

/** With these something else is said of what stands before: no name goes on over them. */
export const listBreakers: ReadonlySet<string> = new Set(['để', 'nhằm', 'trong', 'theo', 'khi', 'về', 'tại', 'trước', 'do', 'bằng', 'qua', 'đến', 'vào', 'sau', 'với', 'cùng', 'là', 'thì', 'mà', 'nếu', 'nhưng', 'không', 'từ', 'trên', 'như', 'được', 'bị', 'đã', 'sẽ', 'đang', 'nơi', 'gồm'])
