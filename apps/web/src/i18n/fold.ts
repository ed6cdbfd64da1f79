/** Letters without accents, small: "Văn bản đến" → "van ban den". One letter stays one letter, so that places in the folded text are places in the text. */
export function fold(text: string): string {
  return [...text.normalize('NFC')].map(foldLetter).join('')
}

function foldLetter(letter: string): string {
  if (letter === 'đ' || letter === 'Đ') return 'd'
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return bare.length === letter.length ? bare : letter.toLowerCase().slice(0, letter.length)
}
