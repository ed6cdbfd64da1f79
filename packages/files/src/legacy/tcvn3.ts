/**
 * TCVN 5712:1993 VN3 ("ABC", the .VnTime fonts): one byte a letter, read here as the Latin-1 character of that byte.
 * A space marks a byte VN3 leaves free: it stays what it is.
 */
const from0xA1 = 'ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ '

/** Capitals with a tone are not in VN3: typed either as capital + small letter ("A¸"), or as the small one in a word of capitals. */
const capitalThenSmall = /([AĂÂEÊIOÔƠUƯY])(\p{Ll})/gu
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

export function decodeTcvn3(text: string, allCapitals = false): string {
  const letters = text.replace(/[\u00a1-\u00ff]/g, letter => from0xA1[letter.charCodeAt(0) - 0xa1]?.trim() || letter)
  if (allCapitals) return letters.toLocaleUpperCase('vi')
  return capitaliseWords(
    letters.replace(capitalThenSmall, (pair, capital: string, small: string) => {
      return small !== withoutTone(small) && withoutTone(small) === capital.toLowerCase() ? small.toUpperCase() : pair
    }),
  )
}

function withoutTone(letter: string): string {
  return letter.normalize('NFD').replace(tones, '').normalize('NFC')
}

/**
 * "®¶NG bé X·": a word with two plain capitals and no plain small letter is all capitals;
 * a shorter one ("X·", "ñY") is if the word beside it is and none beside it is not.
 */
function capitaliseWords(text: string): string {
  const words = text.split(/(\s+)/)
  const plainCapitals = words.map(word => (/[a-z]/.test(word) ? -1 : (word.match(/[A-ZĂÂÊÔƠƯĐ]/g)?.length ?? 0)))
  return words
    .map((word, index) => {
      const own = plainCapitals[index] ?? 0
      const beside = [plainCapitals[index - 2] ?? 0, plainCapitals[index + 2] ?? 0]
      const capitals = own >= 2 || (own >= 0 && Math.max(...beside) >= 2 && !beside.includes(-1))
      return capitals ? word.toLocaleUpperCase('vi') : word
    })
    .join('')
}
