import { type Block, type Paragraph, paragraphsOf } from '../flow/blocks.ts'
import { detectEncoding } from './detect.ts'
import { decodeLegacy, type LegacyEncoding } from './encoding.ts'

/** Fewest words before a whole document is taken for an old encoding that no font names. */
const FEWEST = 5

/** A document whose old fonts were renamed (by a mail program, by a converter) is told by its words alone. */
export function convertWholeText(blocks: readonly Block[], seen: Set<LegacyEncoding>): void {
  const paragraphs = paragraphsOf(blocks)
  const encoding = detectEncoding(paragraphs.map(textOf).join('\n'), FEWEST)
  if (!encoding) return
  seen.add(encoding)
  for (const paragraph of paragraphs) {
    paragraph.label = decodeLegacy(paragraph.label, encoding)
    for (const piece of paragraph.pieces) piece.text = decodeLegacy(piece.text, encoding)
  }
}

function textOf(paragraph: Paragraph): string {
  return paragraph.pieces.map(piece => piece.text).join('')
}
