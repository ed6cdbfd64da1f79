/** What raised (superscript) letters stand for, whatever kind of file says that they are raised: the mark of a footnote, the power of a unit, a degree. */

const noteMark = /^[([]?([1-9]\d{0,2}|[*†]{1,3})[)\]]?$/
const unitBefore = /(?:^|[^\p{L}])(?:[kdcmh]?m|dam|ha)$/iu
const degree = /^[0oº°]$/i
const degreeCelsius = /^[0oº°]\s?C$/i
const superscriptDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The mark of a footnote without its brackets; null for another kind of superscript. `before` stands on the same line. */
export function noteMarkOf(raised: string, before = ''): string | null {
  const text = plainDigits(raised)
  return isUnitPower(before, text) ? null : (noteMark.exec(text)?.[1] ?? null)
}

/** Raised letters as they stand in a text: '<sup>1</sup>', the 2 of 'm2', the sign of '35°C'. `before` and `after` stand on the same line. */
export function writtenRaised(raised: string, before: string, after: string): string {
  const text = plainDigits(raised)
  if (degreeCelsius.test(text)) return '°C'
  if (degree.test(text) && (/^\s?C(?!\p{L})/u.test(after) || /\d$/.test(before))) return '°'
  const mark = noteMarkOf(text, before)
  return mark === null ? text : `<sup>${mark}</sup>`
}

/** "m" with a raised "2" is a square metre, not a footnote. */
export function isUnitPower(before: string, raised: string): boolean {
  return /^[23]$/.test(raised) && unitBefore.test(before)
}

export function plainDigits(text: string): string {
  return text.replace(/[⁰¹²³⁴-⁹]/g, digit => String(superscriptDigits.indexOf(digit)))
}
