import { yearOfOpening } from '../lexicon/date-words.ts'
import type { Header } from '../types.ts'
import { placeAndDate } from './header/place-date.ts'
import { blockKey, type DocumentTree } from './tree.ts'

/** The year of the document: of its own date, else of its incomplete date line, its title, its first paragraphs; null when none is named. */
export function documentYear(tree: DocumentTree, header: Header): number | null {
  if (header.issuedOn) return Number(header.issuedOn.slice(0, 4))
  const head = tree.blocks.filter(block => block.zone === 'head').map(block => blockKey(tree, block))
  const dateLine = placeAndDate(tree)?.year
  if (dateLine) return dateLine
  const opening = tree.blocks
    .filter(block => block.zone === 'body')
    .slice(0, 2)
    .map(block => tree.mended.key.slice(block.from, Math.min(block.to, block.from + 400)))
  for (const key of [...head, ...opening]) {
    const year = yearOfOpening.exec(key)?.[1]
    if (year) return Number(year)
  }
  return null
}
