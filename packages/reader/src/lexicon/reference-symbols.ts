/** How a number and symbol is written. Sources: Nghị định 30/2020/NĐ-CP, Phụ lục I (II.3) and VI; Hướng dẫn 36-HD/VPTW; Luật 64/2025/QH15 for numbers that hold their year. Parts of regular expressions, letters as written. */

/** Capitals of symbols besides A-Z; 'Ð' (eth) is what some keyboards give for 'Đ'. */
export const symbolCapitals = 'A-ZĐÐƯƠÔÂĂÊ'

/** Types with small letters in them: 'QyĐ', 'HDg', 'ThU'. */
export const mixedSymbols = ['QyĐ', 'HDg', 'ThU', 'ThĐ'] as const

/** Small letters that follow capitals: 'CTr', 'TTg', 'QĐi'. */
export const symbolEndings = '(?:Tr[A-ZĐ]{0,6}(?![a-zà-ỹ])|Tg|i(?![a-zà-ỹ]))'

/** Words that lost the space behind a symbol: '46-CT/TWcủa Bộ Chính trị'. */
export const wordsStuckToSymbol = ['của', 'ngày', 'về', 'và', 'năm', 'do', 'tại', 'được'] as const

/** 'số' as written before a number, marks lost by a scan too. */
export const numberWordAsWritten = '[Ss][ốỐóôồ]\\s?[:.]?\\s?'

/** Types before which papers of the Youth Union leave the dash out: 'số 84 QĐ/TWĐTN'. */
export const typesWithoutDash = ['NQ', 'QĐ', 'CT', 'KL', 'HD', 'TB', 'BC', 'KH', 'CTr', 'TTr', 'CV', 'TT'] as const

/** Symbols of the Government before 1996: '64-CP'. */
export const oldGovernmentSymbols = ['CP', 'TTg', 'HĐBT', 'HĐCP'] as const

/** Bodies whose symbols never end in a figure; behind them it is the mark of a note. */
export const symbolsWithoutFigure = ['TW', 'TU', 'ĐU', 'CP', 'TTg', 'UBND', 'HĐND'] as const
