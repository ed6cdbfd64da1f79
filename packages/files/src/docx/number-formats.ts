import type { NumberFormat } from '../numbering/number-format.ts'

/** OOXML's names (`w:numFmt`) of the ways to write a number. */
export const numberFormats: Readonly<Record<string, NumberFormat>> = {
  decimal: 'decimal',
  decimalZero: 'decimalZero',
  upperRoman: 'upperRoman',
  lowerRoman: 'lowerRoman',
  upperLetter: 'upperLetter',
  lowerLetter: 'lowerLetter',
  vietnameseCounting: 'vietnamese',
  bullet: 'bullet',
  none: 'none',
}
