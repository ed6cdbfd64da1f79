/**
 * How the lines of the head and of the foot of a paper are known, key form. Sources: Nghị định 30/2020/NĐ-CP, Phụ lục I and III; Hướng dẫn 36-HD/VPTW and 05-HD/VPTW; the rules of the Front and the unions
 * are their own (Hướng dẫn of their central offices), so their papers are told apart by name.
 */
export const partyBodies = /đảng (?:ủy|bộ)|tỉnh ủy|thành ủy|ban chấp hành|ban thường vụ|chi bộ|ban xây dựng đảng|ủy ban kiểm tra/u
export const stateBodies = /ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|phòng |sở |công an|văn phòng hđnd|trạm|trường/u
export const bodiesWithOwnRules = /mặt trận|mttq|công đoàn|liên đoàn|đoàn thanh niên|đoàn tncs|(?<!xã )(?<!\p{L})hội (?!đồng|nghị)/u
export const partyMotto = 'đảng cộng sản'

export const startsWithNumberWord = /^số/u
/** 'Số:' before the number of a paper, and a number of one figure behind it. */
export const numberWithWord = /(?<!\p{L})(?<word>s[ốô](?<colon>\s?:)?)\s?(?:(?<single>\d)(?=\s?[-/]))?/u
/** Day and month with the words around them. */
export const dayAndMonth = /(ngày )(\d{1,2})( tháng )(\d{1,2})( năm)/u
/** The letters of the capacity one signs in (thay mặt, ký thay, thừa lệnh), followed by a stop as the State writes them, and with the Party's stroke between them. */
export const capacityWithStop = /^(t)(m)\.|^(k)(t)\.|^(t)(l)\./u
export const capacityWithStroke = /^(t)\/(m)|^(k)\/(t)|^(t)\/(l)/u
/** A reference, the comma if there is one, and its date. */
export const partyCitation = /(số \d{1,5}-[a-zđ]{1,5}\/[a-zđ]{2,}[a-zđ\d]*)(,?)( ngày \d[\d/-]*)/gu
export const stateCitation = /(số \d{1,5}\/(?:\d{4}\/)?[a-zđ]{2,}\d*(?:-[a-zđ]+\d*)*)(,?)( ngày \d[\d/-]*)/gu

/** Kinds that no layout is asked of. */
export const withoutLayout: ReadonlySet<string> = new Set(['tin tức'])
