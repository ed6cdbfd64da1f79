import { misplacedTone, tonedVowels } from '../lexicon/letters.ts'

/** The tone of the first vowel goes to the second: `rightTone('òa')` is 'oà'. */
export function rightTone(pair: string): string {
  const [first, second] = [pair[0] as string, pair[1] as string]
  const [plain, marks] = Object.entries(tonedVowels).find(([, all]) => all.includes(first)) ?? [first, '']
  return plain + ((tonedVowels[second] as string)[marks.indexOf(first)] ?? second)
}

/** `withTonesMoved('hòan thành')` is 'hoàn thành'; lower case. */
export const withTonesMoved = (lower: string): string => lower.replace(misplacedTone, rightTone)
