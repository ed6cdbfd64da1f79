import { ocrSlips } from '../../lexicon/ocr-slips.ts'
import { guardedSlips, notSlips, plainSlips, type Slip } from '../../lexicon/slips.ts'
import { isCapitalAt } from '../../text/char-class.ts'
import { spelledKeyOf } from '../../text/mend.ts'
import type { Spelled, SpellingSlip, Word } from './words.ts'

const slips: readonly Slip[] = [...plainSlips.map(([wrong, right]) => ({ wrong, right })), ...guardedSlips]
const own = new Set(slips.map(slip => slip.wrong))
/** What finders match through is told here too, but for spellings in use and forms that need the words around them. */
const matchedThrough = Object.entries(ocrSlips)
  .filter(([wrong]) => !own.has(wrong) && !notSlips.includes(wrong))
  .map(([wrong, right]) => ({ wrong: spelledKeyOf(wrong), right }))

const byFirstSyllable = new Map<string, Slip[]>()
for (const slip of [...slips, ...matchedThrough]) {
  const first = slip.wrong.split(' ')[0] as string
  byFirstSyllable.set(first, [...(byFirstSyllable.get(first) ?? []), slip])
}

/** Wrong forms of the lexicon: 'chuyên đổi số', 'bổ xung'. */
export function confusions({ key, text, words }: Spelled): SpellingSlip[] {
  const out: SpellingSlip[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word
    if (endsName(text, words, index)) continue
    const found = byFirstSyllable
      .get(word.key)
      ?.find(slip => key.startsWith(slip.wrong, word.start) && !/\p{L}/u.test(key[word.start + slip.wrong.length] ?? ' ') && stands(slip, words, index))
    if (found) out.push({ kind: 'confusion', start: word.start, end: word.start + found.wrong.length, expected: found.right })
  }
  return out
}

/** 'xã Ngự |Thiên| tại kỳ họp': the last syllable of a name is no first one of a slip. */
const endsName = (text: string, words: readonly Word[], index: number): boolean =>
  isCapitalAt(text, (words[index] as Word).start) &&
  index > 0 &&
  isCapitalAt(text, (words[index - 1] as Word).start) &&
  !isCapitalAt(text, words[index + 1]?.start ?? text.length)

function stands(slip: Slip, words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.key ?? ''
  const after = words[index + slip.wrong.split(' ').length]?.key ?? ''
  return !slip.unlessAfter?.includes(before) && !slip.unlessBefore?.includes(after)
}
