import { type Slip, slips } from '../../lexicon/slips.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import type { SpellingSlip, Word } from './words.ts'

const byFirstSyllable = new Map<string, Slip[]>()
for (const slip of slips) {
  const first = slip.wrong.split(' ')[0] as string
  byFirstSyllable.set(first, [...(byFirstSyllable.get(first) ?? []), slip])
}

/** Wrong forms of the lexicon: 'chuyên đổi số', 'bổ xung'. */
export function confusions(tree: DocumentTree, words: readonly Word[]): SpellingSlip[] {
  const key = tree.mended.key
  return words.flatMap((word, index) => {
    const found = byFirstSyllable.get(word.key)?.find(slip => key.startsWith(slip.wrong, word.start) && !/\p{L}/u.test(key[word.start + slip.wrong.length] ?? ' ') && stands(slip, words, index))
    return found ? [{ kind: 'confusion' as const, start: word.start, end: word.start + found.wrong.length, expected: found.right }] : []
  })
}

function stands(slip: Slip, words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.key ?? ''
  const after = words[index + slip.wrong.split(' ').length]?.key ?? ''
  return !slip.unlessAfter?.includes(before) && !slip.unlessBefore?.includes(after)
}
