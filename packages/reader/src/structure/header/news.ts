import { newsDatelines, newsOpening, newsWords } from '../../lexicon/news.ts'
import { datesIn, isoOf } from '../../text/dates.ts'
import { keyOf } from '../../text/mend.ts'
import type { DocumentTree } from '../tree.ts'
import { firstLines, inCapitals, type PrintedLine } from './lines.ts'
import { nameIn } from './signature.ts'

/** Is the text a news item? It has a dateline or an author, reports like a reporter, and shows neither letterhead, number nor signature (`hasOfficeParts`). */
export function isNews(tree: DocumentTree, hasOfficeParts: boolean): boolean {
  if (hasOfficeParts || tree.blocks.length < 2) return false
  const signs = [datelineOf(tree) !== null, opensLikeReport(tree), authorAtEnd(tree), reportingWords(tree) >= 2].filter(Boolean).length
  return signs >= 2
}

/** The day on which it was published: of its date line, never of the event it tells. */
export function publishedOn(tree: DocumentTree): string | null {
  const line = datelineOf(tree)
  if (!line) return null
  const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(line.key)
  if (iso) return isoOf({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) })
  const date = datesIn(line.key)[0]
  return date ? isoOf(date) : null
}

/** The line that says when the item was put up; a page's own line with the day of reading counts only where there is none. */
function datelineOf(tree: DocumentTree): PrintedLine | null {
  const last = tree.blocks
    .slice(-3)
    .map(block => ({
      text: tree.mended.text.slice(block.from, block.to),
      key: tree.mended.key.slice(block.from, block.to),
      block: block.index,
      from: block.from,
    }))
  const lines = [...firstLines(tree, 8), ...last]
  for (const pattern of newsDatelines) {
    const found = lines.find(line => pattern.test(line.key.replace(/^[^\p{L}\d]+/u, '')))
    if (found) return found
  }
  return null
}

const opensLikeReport = (tree: DocumentTree): boolean => firstLines(tree, 5).some(line => line.text.length > 60 && newsOpening.test(line.key))

/** The reporter's name alone on one of the last lines. */
function authorAtEnd(tree: DocumentTree): boolean {
  return tree.blocks.slice(-3).some(block => {
    const text = tree.mended.text.slice(block.from, block.to)
    return (
      /^(?:tin, ảnh|bài, ảnh|tin, bài|tác giả|nguồn|theo)\s*[:.]/u.test(keyOf(text)) || (text.length < 40 && nameIn({ text }) !== null && !inCapitals(text))
    )
  })
}

function reportingWords(tree: DocumentTree): number {
  const key = tree.mended.key.slice(0, 12_000)
  return newsWords.filter(word => key.includes(word)).length
}
