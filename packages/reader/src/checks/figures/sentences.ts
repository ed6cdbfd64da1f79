import type { Block, DocumentTree } from '../../structure/tree.ts'
import { type Range, sentencesOf } from '../../text/sentences.ts'

const known = new WeakMap<Block, readonly Range[]>()

/** The sentences of a block behind its mark, found once: many sums are looked for in each. */
export function sentencesIn({ mended }: DocumentTree, block: Block): readonly Range[] {
  const sentences = known.get(block) ?? sentencesOf(mended.text, block.body, block.to)
  known.set(block, sentences)
  return sentences
}
