/**
 * Words and letters that items are numbered with. Sources: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6 (points by the Vietnamese alphabet, đ after d); Party papers spell numbers out ("Một là, …").
 */
export const cardinals = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười'] as const
export const ordinals = ['Thứ nhất', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy', 'Thứ tám', 'Thứ chín', 'Thứ mười'] as const
export const ordinalStart = /^thứ/iu

/** Spelled numbers in key form. */
export const spelledValues: Readonly<Record<string, number>> = {
  một: 1, 'thứ nhất': 1, hai: 2, 'thứ hai': 2, ba: 3, 'thứ ba': 3, bốn: 4, 'thứ tư': 4, năm: 5, 'thứ năm': 5, sáu: 6, 'thứ sáu': 6, bảy: 7, 'thứ bảy': 7, tám: 8, 'thứ tám': 8, chín: 9, 'thứ chín': 9, mười: 10, 'thứ mười': 10,
}

/** Numbers that open an item inside a paragraph, key form: bracketed, 'một là', 'thứ nhất,', 'a)'. */
export const inlineNumbers = /(?=[(mhbnstc]|[a-zđ]\))(?:\((\d{1,2})\)(?:(?=\p{L})|\s(?=["\p{L}\d]))|(?<!\p{L})(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là(?!\p{L})|(?<!\p{L})(thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))(?=\s?[,:])|([a-zđ])\)(?<=(?:^|[:;.\n])\s?[a-zđ]\))\s(?=[\p{L}\d]))/gu
export const firstLetter = 'a'
/** What may stand before such a number. */
export const beforeItem = /(?:[:;,.!]|\s(?:và|là|gồm))\s?$/u
/** How a spelled number goes on when it opens an item. */
export const afterSpelled = /^(?: là| ?[,:])/u

/** The rows of letters offices count with: the Vietnamese alphabet with đ, the same without đ, the Latin one, and the Latin one with đ. A row of items follows one of them; which, shows in its own letters. */
export const letterRows = ['abcdđeghiklmnopqrstuvxy', 'abcdeghiklmnopqrstuvxy', 'abcdefghijklmnopqrstuvwxyz', 'abcdđefghijklmnopqrstuvwxyz'] as const
/** The letter that only a row with a d before it has. */
export const letterAfterD = 'đ'

/** Letters that one row has and another leaves out. */
export const optionalLetters = 'dđfjwz'

/** What a scanner takes for each other; small letters other than l are no figures, so 'b)' is never a 3. */
export const lookAlikes: readonly (readonly [pattern: RegExp, sign: string])[] = [
  [/[Iil1|!íìỉĩịÍÌỈĨỊ]/g, '1'], [/[S5]/g, '5'], [/[B83]/g, '8'], [/[O0oQ]/g, '0'], [/[cCeE]/g, 'c'], [/[gq96G]/g, '9'], [/[Zz2]/g, '2'], [/[bh]/g, 'b'], [/[VvYy]/g, 'v'],
]

/** The number at the beginning of a line, by style. */
export const namedNumbers: Readonly<Record<string, RegExp>> = {
  article: /^["“\s]*điều\s+(\S{1,4})/iu,
  part: /^["“\s]*phần\s+((?:thứ\s+)?\S{1,6})/iu,
  chapter: /^["“\s]*chương\s+(\S{1,6})/iu,
  paren: /^\(([^\s)]{1,4})\)/u,
}
/** What stands before the number of an article inside a paragraph, key form. */
export const beforeArticleNumber = /(?:^|\s)điều\s?$/u

/** Heading of the column that numbers the rows of a table, key form. */
export const numberColumn = /^(?:(?:s\s?)?tt|số tt|số thứ tự|thứ tự)$/u
/** A heading told again on the next page, key form. */
export const toldAgain = /\((?:tiếp|tt)/u
/** A paper that changes another says so in its title or in an article, key form. */
export const amending = /(?:^|\s)(?:sửa đổi|bổ sung)(?:,| (?:một số|điều|khoản))/u
