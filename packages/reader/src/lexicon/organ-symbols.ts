/**
 * Letters that stand for the issuing body in a number and symbol ('57-NQ/TW', '973/QĐ-TTg').
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
  { symbol: 'TƯ', kind: 'party', level: 'central', names: ['ban chấp hành trung ương', 'bộ chính trị', 'ban bí thư', 'trung ương', 'hội nghị trung ương', 'tỉnh ủy', 'thành ủy'] },
  { symbol: 'TU', kind: 'party', level: 'province', names: ['tỉnh ủy', 'thành ủy', 'ban thường vụ tỉnh ủy', 'ban thường vụ thành ủy', 'thường trực tỉnh ủy', 'thường trực thành ủy', 'ban chấp hành đảng bộ tỉnh', 'ban chấp hành đảng bộ thành phố'] },
  { symbol: 'HU', kind: 'party', level: 'local', names: ['huyện ủy', 'ban thường vụ huyện ủy', 'ban chấp hành đảng bộ huyện'] },
  { symbol: 'ThU', kind: 'party', level: 'local', names: ['thành ủy', 'thị ủy', 'ban thường vụ thành ủy', 'ban thường vụ thị ủy'] },
  { symbol: 'QU', kind: 'party', level: 'local', names: ['quận ủy', 'ban thường vụ quận ủy'] },
  { symbol: 'ĐU', kind: 'party', level: 'local', names: ['đảng ủy', 'ban thường vụ đảng ủy', 'thường trực đảng ủy', 'ban chấp hành đảng bộ', 'đảng bộ', 'ban thường vụ', 'ban chấp hành'] },
  { symbol: 'CB', kind: 'party', level: 'local', names: ['chi bộ', 'chi ủy'] },
  { symbol: 'CP', kind: 'state', level: 'central', names: ['chính phủ'] },
  { symbol: 'TTg', kind: 'state', level: 'central', names: ['thủ tướng chính phủ', 'thủ tướng'] },
  { symbol: 'VPCP', kind: 'state', level: 'central', names: ['văn phòng chính phủ', 'bộ trưởng, chủ nhiệm văn phòng chính phủ'] },
  { symbol: 'UBTVQH', kind: 'state', level: 'central', names: ['ủy ban thường vụ quốc hội', 'ubtvqh', 'ubtv quốc hội'] },
  { symbol: 'QH', kind: 'state', level: 'central', names: ['quốc hội'] },
  { symbol: 'CTN', kind: 'state', level: 'central', names: ['chủ tịch nước'] },
  { symbol: 'UBND', kind: 'state', level: 'local', names: ['ủy ban nhân dân', 'ubnd', 'chủ tịch ủy ban nhân dân', 'chủ tịch ubnd', 'phó chủ tịch ubnd', 'phó chủ tịch ủy ban nhân dân'] },
  { symbol: 'HĐND', kind: 'state', level: 'local', names: ['hội đồng nhân dân', 'hđnd', 'thường trực hội đồng nhân dân', 'thường trực hđnd', 'chủ tịch hội đồng nhân dân', 'chủ tịch hđnd', 'tt hđnd'] },
]

/** Symbols of ministries and bodies of their rank, for telling a reference from other letters behind a slash. */
export const ministrySymbols = [
  'BNV', 'BTC', 'BKHĐT', 'BNN', 'BNNPTNT', 'BNNMT', 'BTNMT', 'BXD', 'BGTVT', 'BCT', 'BYT', 'BGDĐT', 'BLĐTBXH', 'BTP', 'BTTTT', 'BKHCN', 'BVHTTDL', 'BDTTG', 'UBDT', 'BQP', 'BCA', 'BNG', 'TTCP', 'NHNN', 'TANDTC', 'VKSNDTC', 'KTNN', 'VPQH', 'VPCTN', 'BTGDVTW',
] as const

/** Beginnings of the symbols of other bodies: departments, offices, committees, unions. */
export const organBeginnings = [
  'UB', 'HĐND', 'HDND', 'VPCP', 'VPQH', 'VPUB', 'VPTW', 'VPTU', 'VPĐU', 'BCĐ', 'BTC', 'BTG', 'BDV', 'BNC', 'BXD', 'BTV', 'BCH', 'ĐTN', 'LĐLĐ', 'HND', 'HLH', 'HPN', 'HCCB', 'STC', 'SNV', 'SXD', 'SCT', 'SYT', 'SGD', 'SNN', 'STNMT', 'STP', 'SKH', 'SVH', 'STT', 'SLĐ', 'SGT', 'SNG', 'BQL', 'KBNN', 'BHXH', 'VKS', 'ĐU', 'TU', 'ĐH', 'CAT', 'CAX',
] as const
