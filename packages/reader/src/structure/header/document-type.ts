import { about, documentTypes, lawType, letterType, ofBody, partySymbol, reportingThis, sharedSymbols, thisPaper } from '../../lexicon/document-types.ts'
import { formTitle, letterSubjectOpener } from '../../lexicon/head-lines.ts'
import { eth } from '../../lexicon/letters.ts'
import { addresseeOpener } from '../../lexicon/recipients.ts'
import { inCapitals } from '../../text/capitals.ts'
import { patternOf } from '../../text/pattern.ts'
import { oneOf } from '../../text/word-patterns.ts'
import { blockKey, type DocumentTree } from '../tree.ts'
import { firstLines, type HeadLines } from './lines.ts'

/** The kind of paper a symbol tells: 'BC/ĐU' is a report, 'UBND-KT' a letter. Null for letters that stand for two kinds (Party QĐ) or for none. */
export function typeOfSymbol(symbol: string): string | null {
  const plain = symbol.replaceAll(eth.capital, eth.rightCapital)
  const parts = plain.split(/[-–—/]/)
  const first = parts[0] as string
  const shared = sharedSymbols[first]
  if (shared) return partySymbol.test(plain) ? shared.party : shared.state
  if (/^QH\d+$/.test(first)) return lawType
  const entry = documentTypes.find(({ symbols }) => symbols.includes(first))
  if (entry) return entry.name
  return parts.length > 1 ? letterType : null
}

/** 'V/v …' or 'Kính gửi' where no title line stands: a letter. A slip or form with a title of its own ('PHIẾU TRÌNH') is none. */
export function looksLikeLetter(tree: DocumentTree, head: HeadLines): boolean {
  if (head.all.some(line => letterSubjectOpener.test(line.key))) return true
  if (head.all.some(line => formTitle.test(line.key) && inCapitals(line.text))) return false
  return tree.blocks.slice(0, 25).some(block => block.kind !== 'row' && addresseeOpener.test(blockKey(tree, block)))
}

const names = oneOf(documentTypes.map(entry => entry.name))
const selfNaming = patternOf(`(?<!\\p{L})(${names})\\s+${thisPaper}(?!\\p{L})`, 'gu')
const reporting = patternOf(`(?<!\\p{L})${reportingThis}(${names})(?!\\p{L})`, 'gu')

const titleSentence = patternOf(`^(${names})\\s+${ofBody}\\s+(.+?)\\s+${about}\\s`)

/** A first line that says what the paper is and whose, where its head was lost: 'Chỉ thị của UBND tỉnh về chuẩn bị đón Tết'; numbered parts follow. */
export function titleOfHeadless(tree: DocumentTree): { type: string; owner: string } | null {
  const [first] = firstLines(tree, 1)
  const found = first && tree.title === null && tree.blocks.some(block => block.marker?.value === 1) ? titleSentence.exec(first.key) : null
  if (!first || !found) return null
  const at = first.key.indexOf(found[2] as string, (found[1] as string).length)
  return { type: found[1] as string, owner: first.text.slice(at, at + (found[2] as string).length) }
}

/** What the paper calls itself: 'triển khai thực hiện Kế hoạch này', 'Trên đây là báo cáo …'. The word used most often, with a capital first. */
export function typeInText(tree: DocumentTree): string | null {
  const counts = new Map<string, number>()
  for (const pattern of [selfNaming, reporting]) {
    for (const match of tree.mended.key.matchAll(pattern)) {
      const at = match.index + match[0].indexOf(match[1] as string)
      const capital = /\p{Lu}/u.test(tree.mended.text[at] as string)
      counts.set(match[1] as string, (counts.get(match[1] as string) ?? 0) + (capital || pattern === reporting ? 3 : 1))
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
