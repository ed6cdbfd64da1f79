/** Names of bodies put together from head, signature and text. Sources: Nghị định 30/2020/NĐ-CP, Phụ lục I; Quy định 399-QĐ/TW; names of committees as in the statutes of the Party. */

/** Bodies whose parts are named with them, key form: the commission, boards and offices of a committee or council. */
export const bodiesWithParts = /^(?:đảng ủy|tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|hội đồng nhân dân|hđnd|ủy ban mặt trận|ủy ban mttq|ubmttq|mặt trận tổ quốc)/u

/** The Front prints its own name at the head; what acts for it is part of its committee. */
export const frontAtHead = /^mặt trận tổ quốc/u
export const frontCommittee = 'Ủy ban '

/** Parts that take the whole name of the body above them in a letterhead, and in the line 'T/M …', key form. */
export const dependentBodies = /^(?:văn phòng|ban|ủy ban kiểm tra|thường trực|tổ)/u
export const dependentSigners = /^(?:ủy ban kiểm tra|ban |văn phòng)/u
export const officeAlone = 'văn phòng'

/** An organisation at the head whose commission or board issues: it is that of its committee. 'ĐẢNG BỘ TỈNH LÂM AN / ỦY BAN KIỂM TRA' is 'Ủy ban Kiểm tra Tỉnh ủy Lâm An' (groups: kind, place). */
export const organisationOfPlace = /^Đảng bộ (tỉnh|thành phố|xã|phường|đặc khu)\s+(\p{Lu}.*)$/u
export const committeesByKind: Readonly<Record<string, string>> = { tỉnh: 'Tỉnh ủy', 'thành phố': 'Thành ủy', xã: 'Đảng ủy xã', phường: 'Đảng ủy phường', 'đặc khu': 'Đảng ủy đặc khu' }
export const partsOfCommittee = /^(?:ủy ban kiểm tra|ban (?:tổ chức|tuyên giáo|dân vận|nội chính|xây dựng|chính sách)|văn phòng)/u

/** Before the name of a union in its letterhead: 'BCH HỘI NÔNG DÂN XÃ AN KHÊ'. */
export const committeeAtHead = /^(?:BCH|Ban Chấp hành)\s+/u
/** Below the title: who decides by himself (group 1), in a telegram before 'điện:'; and the kind of place at the end of it. */
export const chiefDecides = /^(chủ tịch (?:ủy ban nhân dân|ubnd)(?: (?:tỉnh|thành phố|xã|phường|đặc khu|huyện|thị xã)(?: [^,;:.]{1,40}?)?)?)(?:\s+điện\s*:)?$/u
export const chiefOfPlace = /\s+(?:tỉnh|thành phố|xã|phường|đặc khu|huyện|thị xã)$/u
/** Offices of a province or city that print the one above them without the place: 'SỞ Y TẾ / CHI CỤC DÂN SỐ'. */
export const provinceKinds = ['tỉnh', 'thành phố'] as const
export const officesOfProvince = /^(?:chi cục|trung tâm|ban quản lý|thanh tra|sở|cục)(?!\p{L})/u

/** A place with its kind at the end of a name, as written (group 1); the kind alone at the start of a place. */
export const placeInName = /(?:^|\s)((?:xã|phường|đặc khu|thị trấn|thị xã|thành phố|huyện|quận|tỉnh|thôn|bản|khu phố|tổ dân phố|ấp|buôn)\s+[\p{Lu}\d].*)$/u
export const kindOfPlace = /^(?:thành phố|đặc khu|thị trấn|thị xã|khu phố)|^\S+/u

/** A committee that has the kind of its place in its own name: 'Tỉnh ủy Trường Sơn' (groups: kind, place); the kinds written out. */
export const committeeOfPlace = /^(Tỉnh|Thành|Huyện|Thị|Quận) (?:ủy|uỷ)\s+(\p{Lu}.*)$/u
export const committeeKinds: Readonly<Record<string, string>> = { Tỉnh: 'tỉnh', Thành: 'thành phố', Huyện: 'huyện', Thị: 'thị xã', Quận: 'quận' }

/** A level at the end of a name that its place repeats: 'ĐẢNG ỦY XÃ'. */
export const levelAtEnd = /\s+(?:xã|phường|đặc khu|thị trấn|huyện|tỉnh|thành phố)$/u

/** Bodies of the centre have no place, key form. */
export const placelessBodies = /^(?:chính phủ|quốc hội|bộ chính trị|ban bí thư|ủy ban thường vụ quốc hội)/u

/** The whole committee is that of the organisation ('Đảng bộ'), whose leading body is 'Đảng ủy'. */
export const wholeCommittee: ReadonlySet<string> = new Set(['ban chấp hành', 'bch'])
export const leadingBody = /^Đảng (?:ủy|uỷ)/u
export const partyOrganisation = 'Đảng bộ'

/** Bodies of one head that differ by what they lead: 'Ủy ban nhân dân', 'Ủy ban Kiểm tra', key form. */
export const bodiesByThirdWord = /^(?:đảng ủy|đảng bộ|hội đồng|ủy ban)/u

/** The committee of a province: its letters, its name, the level of its place. */
export const provincialCommittee = { symbol: 'TU', name: 'Tỉnh ủy', level: 'tỉnh' } as const

/** Bodies of a place by how the line 'T/M …' begins (key form) or by the letters of the symbol. */
export const councilOfPlace = { signer: /^hội đồng nhân dân|^thường trực hội đồng|^thường trực hđnd/u, symbol: 'HĐND', name: 'Hội đồng nhân dân' } as const
export const administrationOfPlace = { signer: /^ủy ban nhân dân/u, symbol: 'UBND', name: 'Ủy ban nhân dân' } as const
export const committeeOfCommune = { signer: /^(?:đảng ủy|ban thường vụ|ban chấp hành|thường trực)/u, symbol: 'ĐU' } as const

/** A part of a committee with the committee, as texts name them (group 1), key form; whose committee 'Đảng bộ' is. */
export const partWithCommittee = /(?<!\p{L})(?:ban thường vụ|thường trực|ban chấp hành)\s+(đảng ủy|tỉnh ủy|huyện ủy|thành ủy|đảng bộ)(?!\p{L})/gu
export const organisationName = 'đảng bộ'
export const usualCommittee = 'đảng ủy'

/** The two placements of the tone in 'ủy': [as in the lexicon, the older one]. */
export const oldTone = /uỷ/iu
export const toneForms: readonly (readonly [string, string])[] = [['ủy', 'uỷ'], ['Ủy', 'Uỷ']]

/** The first line of a letterhead whose second is his administration. */
export const chiefAlone = 'Chủ tịch'
export const ofAdministration = /^(?:ubnd|ủy ban nhân dân)(?!\p{L})/u
