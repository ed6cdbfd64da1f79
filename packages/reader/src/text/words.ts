/** The syllables of a text. `wordsIn('tỷ lệ 12%')` is ['tỷ', 'lệ']. */
export const wordsIn = (text: string): string[] => text.match(/\p{L}+/gu) ?? []
