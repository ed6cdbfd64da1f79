/**
 * Letters that stand for the issuing body in a number and symbol ('57-NQ/TW', '841/QĐ-TTg').
 * Sources: Quy định 399-QĐ/TW and Hướng dẫn 05-HD/VPTW, 36-HD/VPTW (Party); Nghị định 30/2020/NĐ-CP, Phụ lục I and VI (State);
 * Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15 (numbers that hold their year). Ministries: the names in force before and after 01/3/2025.
 */
export interface OrganSymbol {
  symbol: string
  kind: 'party' | 'state'
  level: 'central' | 'province' | 'local'
  /** How the body's name begins, key form; the first is its usual name. */
  names: readonly string[]
}

export const organSymbols: readonly OrganSymbol[] = [
  { symbol: 'TW', kind: 'party', level: 'central', names: ['ban chấp hành trung ương', 'bộ chính trị', 'ban bí thư', 'trung ương', 'hội nghị trung ương', 'hội nghị lần thứ', 'tổng bí thư', 'hội nghị ban chấp hành trung ương'] },
  { symbol: 'TU', kind: 'party', level: 'province', names: ['tỉnh ủy', 'thành ủy', 'ban thường vụ tỉnh ủy', 'ban thường vụ thành ủy', 'thường trực tỉnh ủy', 'thường trực thành ủy', 'ban chấp hành đảng bộ tỉnh', 'ban chấp hành đảng bộ thành phố'] },
  { symbol: 'TƯ', kind: 'party', level: 'central', names: ['ban chấp hành trung ương', 'bộ chính trị', 'ban bí thư', 'trung ương', 'hội nghị trung ương', 'tỉnh ủy', 'thành ủy'] },
  { symbol: 'HU', kind: 'party', level: 'local', names: ['huyện ủy', 'ban thường vụ huyện ủy', 'ban chấp hành đảng bộ huyện'] },
  { symbol: 'ThU', kind: 'party', level: 'local', names: ['thành ủy', 'thị ủy', 'ban thường vụ thành ủy', 'ban thường vụ thị ủy'] },
  { symbol: 'QU', kind: 'party', level: 'local', names: ['quận ủy', 'ban thường vụ quận ủy'] },
  { symbol: 'ĐU', kind: 'party', level: 'local', names: ['đảng ủy', 'ban thường vụ đảng ủy', 'thường trực đảng ủy', 'ban chấp hành đảng bộ', 'ban chấp hành đảng bộ xã', 'ban chấp hành đảng bộ phường', 'đảng bộ', 'ban thường vụ', 'ban chấp hành'] },
  { symbol: 'CB', kind: 'party', level: 'local', names: ['chi bộ', 'chi ủy'] },
  { symbol: 'CP', kind: 'state', level: 'central', names: ['chính phủ'] },
  { symbol: 'TTg', kind: 'state', level: 'central', names: ['thủ tướng chính phủ', 'thủ tướng'] },
  { symbol: 'VPCP', kind: 'state', level: 'central', names: ['văn phòng chính phủ', 'bộ trưởng, chủ nhiệm văn phòng chính phủ'] },
  { symbol: 'UBTVQH', kind: 'state', level: 'central', names: ['ủy ban thường vụ quốc hội', 'ubtvqh', 'ubtv quốc hội'] },
  { symbol: 'QH', kind: 'state', level: 'central', names: ['quốc hội'] },
  { symbol: 'CTN', kind: 'state', level: 'central', names: ['chủ tịch nước'] },
  { symbol: 'UBND', kind: 'state', level: 'local', names: ['ủy ban nhân dân', 'ubnd', 'chủ tịch ủy ban nhân dân', 'chủ tịch ubnd', 'phó chủ tịch ubnd', 'phó chủ tịch ủy ban nhân dân'] },
  { symbol: 'HĐND', kind: 'state', level: 'local', names: ['hội đồng nhân dân', 'hđnd', 'thường trực hội đồng nhân dân', 'thường trực hđnd', 'chủ tịch hội đồng nhân dân', 'chủ tịch hđnd', 'tt hđnd'] },
  { symbol: 'BGDĐT', kind: 'state', level: 'central', names: ['bộ giáo dục và đào tạo', 'bộ trưởng bộ giáo dục và đào tạo'] },
  { symbol: 'BYT', kind: 'state', level: 'central', names: ['bộ y tế', 'bộ trưởng bộ y tế'] },
  { symbol: 'BNV', kind: 'state', level: 'central', names: ['bộ nội vụ', 'bộ trưởng bộ nội vụ'] },
  { symbol: 'BKHĐT', kind: 'state', level: 'central', names: ['bộ kế hoạch và đầu tư', 'bộ trưởng bộ kế hoạch và đầu tư'] },
  { symbol: 'BNNPTNT', kind: 'state', level: 'central', names: ['bộ nông nghiệp và phát triển nông thôn', 'bộ trưởng bộ nông nghiệp và phát triển nông thôn'] },
  { symbol: 'BNNMT', kind: 'state', level: 'central', names: ['bộ nông nghiệp và môi trường', 'bộ trưởng bộ nông nghiệp và môi trường'] },
  { symbol: 'BTNMT', kind: 'state', level: 'central', names: ['bộ tài nguyên và môi trường', 'bộ trưởng bộ tài nguyên và môi trường'] },
  { symbol: 'BGTVT', kind: 'state', level: 'central', names: ['bộ giao thông vận tải', 'bộ trưởng bộ giao thông vận tải'] },
  { symbol: 'BCT', kind: 'state', level: 'central', names: ['bộ công thương', 'bộ trưởng bộ công thương'] },
  { symbol: 'BLĐTBXH', kind: 'state', level: 'central', names: ['bộ lao động - thương binh và xã hội', 'bộ trưởng bộ lao động - thương binh và xã hội'] },
  { symbol: 'BTP', kind: 'state', level: 'central', names: ['bộ tư pháp', 'bộ trưởng bộ tư pháp'] },
  { symbol: 'BTTTT', kind: 'state', level: 'central', names: ['bộ thông tin và truyền thông', 'bộ trưởng bộ thông tin và truyền thông'] },
  { symbol: 'BKHCN', kind: 'state', level: 'central', names: ['bộ khoa học và công nghệ', 'bộ trưởng bộ khoa học và công nghệ'] },
  { symbol: 'BVHTTDL', kind: 'state', level: 'central', names: ['bộ văn hóa, thể thao và du lịch', 'bộ trưởng bộ văn hóa, thể thao và du lịch'] },
  { symbol: 'BQP', kind: 'state', level: 'central', names: ['bộ quốc phòng', 'bộ trưởng bộ quốc phòng'] },
  { symbol: 'BCA', kind: 'state', level: 'central', names: ['bộ công an', 'bộ trưởng bộ công an'] },
]

/** A department of a province, key form: its letters are its initials ('Sở Y tế': SYT). Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.2. */
export const departmentName = /^(?:giám đốc )?(?<name>sở (?!hữu|tại|trường|dĩ)\p{L}+(?:,? (?!tỉnh|thành|về|tại|và (?:sở|ubnd|ủy|các|công))\p{L}+){0,6})/u

/** Letters of departments of a province, before and after 01/3/2025. */
export const departmentSymbols: ReadonlySet<string> = new Set(['SNNMT', 'SNN&MT', 'SNNPTNT', 'STNMT', 'SYT', 'SGDĐT', 'SGD&ĐT', 'SNV', 'STC', 'SXD', 'SCT', 'STP', 'SKHCN', 'SKH&CN', 'SVHTTDL', 'SVHTT&DL', 'SDTTG', 'SNGV', 'SGTVT', 'SKHĐT', 'SLĐTBXH', 'STTTT'])

/** Those of them that stand since 01/3/2025. Source: Nghị định 45/2025/NĐ-CP. */
export const presentDepartments: ReadonlySet<string> = new Set(['SNNMT', 'SYT', 'SGDĐT', 'SNV', 'STC', 'SXD', 'SCT', 'STP', 'SKHCN', 'SVHTTDL', 'SDTTG', 'SNGV', 'SDL', 'SQHKT'])

/** Symbols of ministries and bodies of their rank, for telling a reference from other letters behind a slash. */
export const ministrySymbols = [
  'BNV', 'BTC', 'BKHĐT', 'BNN', 'BNNPTNT', 'BNNMT', 'BTNMT', 'BXD', 'BGTVT', 'BCT', 'BYT', 'BGDĐT', 'BLĐTBXH', 'BTP', 'BTTTT', 'BKHCN', 'BVHTTDL', 'BDTTG', 'UBDT', 'BQP', 'BCA', 'BNG', 'TTCP', 'NHNN', 'TANDTC', 'VKSNDTC', 'KTNN', 'VPQH', 'VPCTN', 'BTGDVTW',
] as const

/** Beginnings of the symbols of other bodies: departments, offices, committees, unions. */
export const organBeginnings = [
  'UB', 'HĐND', 'HDND', 'VPCP', 'VPQH', 'VPUB', 'VPTW', 'VPTU', 'VPĐU', 'BCĐ', 'BTC', 'BTG', 'BDV', 'BNC', 'BXD', 'BTV', 'BCH', 'ĐTN', 'LĐLĐ', 'HND', 'HLH', 'HPN', 'HCCB', 'STC', 'SNV', 'SXD', 'SCT', 'SYT', 'SGD', 'SNN', 'STNMT', 'STP', 'SKH', 'SVH', 'STT', 'SLĐ', 'SGT', 'SNG', 'BQL', 'KBNN', 'BHXH', 'VKS', 'ĐU', 'TU', 'ĐH', 'CAT', 'CAX',
] as const

/** On this day the communes of the two-tier model began, and with them new rows of numbers. Source: Nghị quyết 203/2025/QH15; Luật Tổ chức chính quyền địa phương 72/2025/QH15. */
export const reorganisedOn = '2025-07-01'

/** Symbols of types that stand in the two forms: 'NN-XX/CQ' of the Party, 'NN/XX-CQ' of the State. Of State bodies before this day the old form 'NN-CT' was in use. */
export const oldStateFormUntil = '1998-12-31'

/** Pairs that offices write for each other without meaning a wrong paper: [word, letters of the symbol]. */
export const toleratedTypePairs: readonly (readonly [string, string])[] = [
  ['kết luận', 'TB'], ['thông báo', 'KL'], ['quy chế', 'QĐ'], ['quy định', 'QĐ'], ['đề án', 'QĐ'], ['đề án', 'NQ'], ['đề án', 'KH'], ['dự án', 'QĐ'], ['phương án', 'QĐ'], ['phương án', 'KH'], ['quy hoạch', 'QĐ'], ['chương trình', 'QĐ'], ['chương trình', 'NQ'], ['chương trình', 'KH'], ['quy chế', 'NQ'], ['luật', 'QH'], ['nghị quyết', 'QH'], ['pháp lệnh', 'UBTVQH'],
  ['nghị quyết', 'NQLT'], ['thông tư', 'TTLT'], ['hướng dẫn', 'TT'], ['hướng dẫn', 'CV'], ['biên bản', 'TB'], ['kế hoạch', 'CTr'],
]

/** Pairs that may be slips but are often habits; told as warnings only. */
export const doubtfulTypePairs: readonly (readonly [string, string])[] = [['kế hoạch', 'QĐ'], ['chương trình', 'CT'], ['tờ trình', 'TT'], ['công văn', '*'], ['công điện', '*'], ['luật', '*']]

/** Bodies that texts confuse without harm: [letters in the symbol, letters of the body named]. Told as warnings only. */
export const doubtfulIssuers: readonly (readonly [string, string])[] = [['TTg', 'CP'], ['CP', 'TTg'], ['UBTVQH', 'QH'], ['QH', 'UBTVQH'], ['VPCP', 'CP'], ['VPCP', 'TTg'], ['ĐU', 'HU'], ['ThU', 'TU'], ['TU', 'ThU'], ['TƯ', 'TU'], ['CTN', 'QH'], ['QH', 'CTN']]

/** The State's body of a province, which stands beside the committee of its Party ('UBND tỉnh'), key form. */
export const provincialBody = /^(?:(?:phó )?chủ tịch |thường trực )?(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân) tỉnh(?!\p{L})/u
