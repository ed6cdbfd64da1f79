import type { Header } from '../types.ts'
import type { DocumentTree } from './tree.ts'

/** The year of the document: of its own date, else of its incomplete date line, its title, its first paragraphs; null when none is named. */
export function documentYear(tree: DocumentTree, header: Header): number | null {
  if (header.issuedOn) return Number(header.issuedOn.slice(0, 4))
  const head = tree.blocks.filter(block => block.zone === 'head').map(block => tree.mended.key.slice(block.from, block.to))
  const dateLine = head.map(key => /ngày.{0,12}tháng.{0,6}năm\s*(20\d\d)/.exec(key)?.[1]).find(year => year)
  if (dateLine) return Number(dateLine)
  const opening = tree.blocks
    .filter(block => block.zone === 'body')
    .slice(0, 2)
    .map(block => tree.mended.key.slice(block.from, Math.min(block.to, block.from + 400)))
  for (const key of [...head, ...opening]) {
    const year = /(?:ngày \d{1,2}\/\d{1,2}\/|tháng \d{1,2}\/|tháng \d{1,2} năm |năm |quý [iv\d]+\/)(20\d\d)(?!\s*-\s*20)/.exec(key)?.[1]
    if (year) return Number(year)
  }
  return null
}
