/** How a list counts, named once for both OOXML (`w:numFmt`) and ODF (`style:num-format`). */
export type NumberFormat = 'decimal' | 'decimalZero' | 'upperRoman' | 'lowerRoman' | 'upperLetter' | 'lowerLetter' | 'vietnamese' | 'bullet' | 'none'

export function formatNumber(value: number, format: NumberFormat): string {
  switch (format) {
    case 'upperRoman':
      return roman(value)
    case 'lowerRoman':
      return roman(value).toLowerCase()
    case 'upperLetter':
      return letters(value)
    case 'lowerLetter':
      return letters(value).toLowerCase()
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'vietnamese':
      return vietnamese(value)
    case 'bullet':
    case 'none':
      return ''
    default:
      return String(value)
  }
}

const romanDigits: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  return romanDigits
    .map(([size, digit]) => {
      const count = Math.floor(rest / size)
      rest -= count * size
      return digit.repeat(count)
    })
    .join('')
}

/** A … Z, AA, BB … as word processors count: the letter repeats. */
function letters(value: number): string {
  if (value < 1) return String(value)
  const letter = String.fromCharCode(0x41 + ((value - 1) % 26))
  return letter.repeat(Math.min(30, Math.floor((value - 1) / 26) + 1))
}

const vietnameseDigits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

function vietnamese(value: number): string {
  return vietnameseDigits[value] ?? String(value)
}

/** A list bullet as it is typed by hand: '+' and '*' are kept (also where a symbol font has them at U+F000), every other sign is a dash. */
export function bulletText(sign: string): string {
  const plain = sign.trim().replace(/^\uf02b$/, '+')
  return plain === '+' || plain === '*' ? plain : '-'
}
