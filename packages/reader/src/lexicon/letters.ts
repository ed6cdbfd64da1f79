/** Letters that are written in more than one way: both placements of the tone are in use. */

/** 'oà' is 'òa', 'uỷ' is 'ủy': the tone on the first vowel of open 'oa', 'oe', 'uy'; never 'quý'. */
export const tonePlacement: Readonly<Record<string, string>> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa', oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe', uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
}
export const movableTone = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu

/** 'trưòng': behind 'ư' no word has an 'o' without its horn; a scan lost it. */
export const lostHorn = /(?<=[ưƯ])[oòóỏõọOÒÓỎÕỌ]/gu
export const hornOf: Readonly<Record<string, string>> = { o: 'ơ', ò: 'ờ', ó: 'ớ', ỏ: 'ở', õ: 'ỡ', ọ: 'ợ', O: 'Ơ', Ò: 'Ờ', Ó: 'Ớ', Ỏ: 'Ở', Õ: 'Ỡ', Ọ: 'Ợ' }

/** The Icelandic eth that some fonts and OCR put for the letter that looks the same. */
export const eth = { small: 'ð', capital: 'Ð', rightSmall: 'đ', rightCapital: 'Đ' } as const

/** 'Pơnang', 'Kniêr', 'Bliêng', 'Rơlang': names of places and people of the highlands begin as no Vietnamese word does, and are one word. */
export const foreignStart = /^(?:p(?!h)|[bgkmrđ][lrn]|[rkbl]ơ[lrhkgsvbdđ])/u

/** The letters of the Latin, Greek and Cyrillic scripts, and capital and small letters of Vietnamese and its neighbours in them, as ranges of a character class. Source: the Unicode character database, blocks up to U+052F and U+1E00. */
export const letterRanges = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ʯͰ-ԯḀ-ỿ',
  Lu: 'A-ZÀ-ÖØ-ÞĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ',
  Ll: 'a-zß-öø-ÿăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
} as const

/** A tone typed on the wrong vowel of a closed syllable or behind 'q' and 'g': 'hòan thành', 'kiện tòan', 'qúy', 'gía'; key form. */
export const misplacedTone = /(?=[òóỏõọùúủũụìíỉĩị])(?:[òóỏõọ][ae](?=[nitmcpyo])|[ùúủũụ]y(?=[nêt])|(?<=q)[ùúủũụ][aeiy]|(?<=(?<!\p{L})g)[ìíỉĩị]a)/gu

/** Each vowel with its tones, in one order. */
export const tonedVowels: Readonly<Record<string, string>> = { a: 'àáảãạ', e: 'èéẻẽẹ', i: 'ìíỉĩị', o: 'òóỏõọ', u: 'ùúủũụ', y: 'ỳýỷỹỵ' }
