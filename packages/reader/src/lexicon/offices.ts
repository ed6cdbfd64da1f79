/**
 * What ministries, departments and offices are for, as it stands in their names after 'Bộ', 'Sở', 'Phòng'; key form. Sources: Nghị định 45/2025/NĐ-CP (departments of a province),
 * Nghị định 150/2025/NĐ-CP (offices of a commune), and the names before July 2025. Needed where only the fields are listed: 'các Sở: Tài chính, Nội vụ, Văn hóa, Thể thao và Du lịch'.
 */
export const officeFields = [
  'quản lý kết cấu hạ tầng giao thông', 'kết cấu hạ tầng giao thông', 'quản lý bảo trì đường bộ', 'quản lý vận tải, phương tiện và người lái', 'quản lý vận tải phương tiện và người lái',
  'tài chính', 'nội vụ', 'xây dựng', 'tư pháp', 'công thương', 'y tế', 'giáo dục và đào tạo', 'nông nghiệp và môi trường', 'nông nghiệp và phát triển nông thôn', 'tài nguyên và môi trường', 'kế hoạch và đầu tư', 'kế hoạch - đầu tư', 'khoa học và công nghệ', 'văn hóa, thể thao và du lịch', 'văn hóa và thể thao', 'văn hóa - thể thao', 'du lịch',
  'thông tin và truyền thông', 'lao động - thương binh và xã hội', 'lao động, thương binh và xã hội', 'giao thông vận tải', 'quy hoạch - kiến trúc', 'dân tộc và tôn giáo', 'dân tộc', 'ngoại vụ', 'công an', 'quốc phòng', 'ngoại giao', 'kinh tế', 'kinh tế, hạ tầng và đô thị', 'văn hóa - xã hội', 'an toàn thực phẩm', 'hạ tầng', 'tài chính - kế hoạch', 'tổ chức', 'tuyên giáo và dân vận', 'xây dựng đảng', 'kinh tế - ngân sách', 'pháp chế', 'nội chính', 'khoa học - công nghệ',
  'tổ chức bộ máy và cải cách hành chính', 'tổ chức, biên chế', 'cải cách hành chính', 'xây dựng chính quyền', 'dân vận các cơ quan nhà nước, dân tộc, tôn giáo', 'tuyên truyền', 'lý luận chính trị', 'khoa giáo', 'quản lý ngân sách', 'quản lý giá và công sản', 'hành chính sự nghiệp', 'bảo trợ xã hội', 'người có công', 'quản lý văn hóa', 'bưu chính, viễn thông', 'chuyển đổi số',
  'cảnh sát quản lý hành chính về trật tự xã hội', 'cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ', 'cảnh sát phòng cháy chữa cháy và cứu nạn cứu hộ', 'cảnh sát điều tra tội phạm về ma túy', 'an ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao', 'xây dựng phong trào bảo vệ an ninh tổ quốc', 'quản lý xuất nhập cảnh',
  'kinh tế - hạ tầng', 'kinh tế và hạ tầng', 'kinh tế, hạ tầng, đô thị', 'kinh tế - hạ tầng và đô thị', 'văn hóa và thông tin', 'văn hóa - thông tin', 'văn hóa, thông tin', 'tài nguyên - môi trường', 'tài nguyên, môi trường', 'nông nghiệp - môi trường', 'nông nghiệp và ptnt', 'nông nghiệp', 'lao động - thương binh - xã hội', 'lao động thương binh và xã hội', 'lao động, người có công', 'giáo dục - đào tạo', 'giáo dục, đào tạo', 'giáo dục', 'quản lý đô thị', 'tài chính, kế hoạch', 'kế hoạch - tài chính', 'tổ chức - hành chính', 'hành chính - tổng hợp', 'văn hóa, thể thao', 'văn hóa, thể thao và truyền thông', 'văn hóa - thể thao và truyền thông', 'thông tin - truyền thông', 'công nghiệp và thương mại', 'tài chính - kế toán', 'văn phòng - thống kê', 'tư pháp - hộ tịch', 'địa chính - xây dựng', 'địa chính',
] as const

/** 'Chủ tịch UBND| các xã, phường', and a place alone, as written. */
export const administration = /^((?:(?:Phó )?Chủ tịch )?(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)) (?:các|\d+) (?:xã|phường|huyện|thị xã)/iu
export const ownPlace = /^(?:xã|phường|đặc khu|thị trấn|thị xã|huyện) \p{Lu}/u

/**
 * Villages named together behind one plural are told one by one, without a colon too: 'Trưởng các thôn Khe Sim, Nà Lường', 'các chi bộ bản Huổi Én, Nà Lường'.
 * Key form; `before` is what the head of each then begins with, `place` what each place is.
 */
export const listedVillages =
  /^(?<first>các |hai |ba |bốn )?(?<before>(?:thôn trưởng|khu phố trưởng|ấp trưởng|buôn trưởng|khóm trưởng|trưởng|trưởng ban công tác mặt trận|bí thư (?:các )?chi bộ|chi bộ|bí thư|ban nhân dân|ban quản lý|ban công tác mặt trận|chi hội|chi hội nông dân|chi hội phụ nữ|chi hội cựu chiến binh|chi đoàn|tổ trưởng|người có uy tín|ubnd|ủy ban nhân dân|chủ tịch ubnd|chủ tịch ủy ban nhân dân|phó chủ tịch ubnd|đảng ủy|bí thư đảng ủy|công an|trạm y tế)\s+)?(?<plural>các |hai |ba |bốn |0\d )?(?<place>htx|hợp tác xã|xã|phường|đặc khu|huyện|thôn|bản|ấp|buôn|làng|khóm|xóm|sóc|khu phố|tổ dân phố|tdp|khu dân cư|khu(?= \d)|(?<=(?:các|hai|ba|bốn) )chi bộ)\s+/u

/** May stand before each body of a heading: 'các sở; đồng chí Chủ tịch …', a regular expression source. */
export const beforeBody = '(?:các |những |đồng chí )?'

/** A kind of village, a regular expression source, and the posts that may head several in a row: 'Trưởng ấp 3, ấp 5'. */
export const listedPlace = '(?:thôn|bản|ấp|buôn|làng|khóm|xóm|sóc|khu phố|tổ dân phố|tdp|khu)'
export const villagePosts: ReadonlySet<string> = new Set(['trưởng', 'phó trưởng', 'bí thư chi bộ', 'chi bộ', 'ban nhân dân', 'trưởng ban nhân dân', 'phó trưởng ban nhân dân', 'chi hội trưởng phụ nữ', 'bí thư chi đoàn', 'ban công tác mặt trận', 'trưởng ban công tác mặt trận', 'tổ trưởng'])

/**
 * 'các Sở:', 'Giám đốc các sở:', 'UBND các huyện:' — the kinds of body whose plural may stand before a colon, what stands before it (key form, a regular expression
 * source), and what each name of the list is then called by.
 */
export const listedKinds: readonly { before: string; called: string; kinds: readonly (readonly [string, string])[] }[] = [
  { before: '', called: '', kinds: [['sở', 'Sở'], ['bộ', 'Bộ'], ['phòng', 'Phòng'], ['ban', 'Ban'], ['trường', 'Trường'], ['trạm', 'Trạm'], ['hội', 'Hội'], ['xã', 'xã'], ['phường', 'phường']] },
  { before: '(?:ubnd|ủy ban nhân dân) ', called: 'UBND ', kinds: [['xã', 'xã'], ['phường', 'phường'], ['huyện', 'huyện']] },
  { before: 'chủ tịch (?:ubnd|ủy ban nhân dân) ', called: 'Chủ tịch UBND ', kinds: [['xã', 'xã'], ['phường', 'phường']] },
  { before: 'đảng ủy ', called: 'Đảng ủy ', kinds: [['xã', 'xã'], ['phường', 'phường']] },
  { before: 'giám đốc ', called: 'Giám đốc ', kinds: [['sở', 'Sở']] },
  { before: 'trưởng ', called: 'Trưởng ', kinds: [['phòng', 'Phòng'], ['ban', 'Ban']] },
  { before: 'hiệu trưởng ', called: 'Hiệu trưởng ', kinds: [['trường', 'Trường']] },
]
/** How the name of a school begins behind 'Các trường:': it is no body of its own there. */
export const schoolStarts: ReadonlySet<string> = new Set(['thcs', 'th', 'mn', 'tiểu', 'mầm', 'thpt', 'ptdtbt', 'th&thcs', 'ptdtnt', 'mẫu'])
/** The same for villages and the like, with and without their heads. */
export const listedPlaces = ['thôn', 'bản', 'ấp', 'buôn', 'làng', 'khóm', 'xóm', 'khu phố'] as const
export const listedPlaceHeads: readonly { before: string; called: string }[] = [
  { before: '', called: '' },
  { before: 'trưởng ', called: 'Trưởng ' },
]
/** Around the kind in the plural: 'các … chuyên môn', 'hai …', '… , ban, ngành'. */
export const listedPlural = { before: '(?:các |0\\d |hai |ba |bốn )?', behind: '(?:,? (?:ban,? )?ngành| chuyên môn)?' } as const

/** Before a colon, key form: what follows are the fields of several offices, no matter under a heading. */
export const listsOffices = /(?:các|hai|ba|bốn|0?\d) (?:sở|bộ|phòng|ban|trường|trạm|hội)(?:,? (?:ban,? )?ngành| chuyên môn)?\s*:$/u
/** 'Kinh tế, Văn hóa …', 'Tổ chức; Tuyên giáo …' as printed: what stands behind such a colon. */
export const officeParts = /^\s*\p{Lu}[\p{L} -]{0,40}(?:[,;]|\svà)\s\p{Lu}/u
