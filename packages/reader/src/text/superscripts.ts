import { patternOf } from './pattern.ts'

/** Marks of footnotes as small raised figures. */
const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹'

export const superscriptDigit = patternOf(`[${digits}]`, 'g')
export const superscriptNumber = patternOf(`[${digits}]+`, 'g')

/** `raised('12')` is '¹²'; `lowered` is its inverse. */
export const raised = (number: string): string => number.replace(/\d/g, digit => digits[Number(digit)] as string)
export const lowered = (mark: string): string => [...mark].map(char => digits.indexOf(char)).join('')
