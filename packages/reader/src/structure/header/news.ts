import { documentTypes } from '../../lexicon/document-types.ts'
import {
  accordingly,
  already,
  authorLabels,
  justNow,
  newsAgencyMark,
  newsDatelines,
  newsIssued,
  newsIssuers,
  newsOpening,
  newsWhen,
  newsWords,
  noHeadline,
  officeVoice,
  reportTitle,
  toldWish,
} from '../../lexicon/news.ts'
import { inCapitals } from '../../text/capitals.ts'
import { datesIn, isoOf } from '../../text/dates.ts'
import { keyOf } from '../../text/mend.ts'
import { patternOf } from '../../text/pattern.ts'
import { oneOf } from '../../text/word-patterns.ts'
import { blockKey, type DocumentTree } from '../tree.ts'
import { firstLines, type PrintedLine } from './lines.ts'
import { nameIn } from './signature.ts'

/**
 * Is the text a news item? It reports like a reporter, and shows neither letterhead, number, recipients nor signature (`hasOfficeParts`).
 * reads:   a headline above 'Ngày 22/10, UBND tỉnh ban hành Kế hoạch số …' · 'Thủ tướng … vừa ký Công điện số …' · a date line and 'Sáng 30/7, xã … tổ chức …'
 * refuses: parts of a plan addressed to bodies ('… thực hiện Kế hoạch này') · a paper without its head that opens with what a body above it issued
 */
export function isNews(tree: DocumentTree, hasOfficeParts: boolean): boolean {
  if (hasOfficeParts || tree.blocks.length < 2) return false
  const opening = firstLines(tree, 5)
  const justIssued = tree.title === null && opening.some(line => relays.test(spoken(line)) && reportsNow.test(line.key))
  const signs = [
    datelineOf(tree) !== null,
    justIssued || opening.some(line => (line.text.length > 60 && newsOpening.test(line.key)) || relays.test(spoken(line))),
    justIssued,
    opening.some(line => newsAgencyMark.test(line.key)),
    authorAtEnd(tree),
    reportingWords(tree) >= 2,
    hasHeadline(tree),
    isPlainStory(tree),
    opening.some(line => relays.test(spoken(line))) && opening.some(line => accordingly.test(line.key)),
  ]
  return signs.filter(Boolean).length >= 2
}

/**
 * A piece without any head, as it comes out of a page: paragraphs without numbers in which somebody tells what a body asks for. Asked last, when nothing else says what it is.
 * reads:   Theo đó, UBND tỉnh yêu cầu các sở … (and more such paragraphs)
 * refuses: Giao Phòng Kinh tế … (the words of an office) · anything with numbered parts, rows or a letter's recipients
 */
export function isToldInProse(tree: DocumentTree): boolean {
  const read = tree.blocks.filter(block => block.zone === 'body')
  if (tree.title !== null || read.length === 0 || read.some(block => block.marker !== null || block.kind === 'row') || speaksAsOffice(tree)) return false
  const paragraphs = read.filter(block => block.to - block.from > shortestParagraph)
  return paragraphs.length > 0 && paragraphs.length * 2 >= read.length && paragraphs.slice(0, 3).some(block => toldWish.test(blockKey(tree, block)))
}

/** Nothing but paragraphs and perhaps items with dashes: no title, no numbered parts, no rows, no words of an office. */
function isPlainStory(tree: DocumentTree): boolean {
  const read = tree.blocks.filter(block => block.zone !== 'head')
  if (
    tree.title !== null ||
    tree.blocks.some(block => block.kind === 'row' || (block.marker?.value ?? null) !== null || officeVoice.test(blockKey(tree, block)))
  )
    return false
  return read.filter(block => block.to - block.from > shortestParagraph && /[.!?…"”)]$/u.test(tree.text.slice(block.start, block.end))).length >= 2
}

/** Shorter lines are headlines, captions and bylines. */
const shortestParagraph = 120

/** A report that lost its head: its subject is the first line, and numbered parts follow. */
export function isHeadlessReport(tree: DocumentTree): boolean {
  const [first] = firstLines(tree, 1)
  const parts = tree.blocks.filter(block => block.marker !== null).length
  return first !== undefined && parts >= 2 && first.text.length < longestTitle && reportTitle.test(first.key)
}

const longestTitle = 260

const paperNames = oneOf(documentTypes.map(entry => entry.name))
/** 'Thủ tướng Chính phủ … vừa ký Công điện số 12', 'UBND tỉnh ban hành Kế hoạch'. */
const relays = patternOf(`^${oneOf(newsIssuers)}(?!\\p{L})[^.;:]{0,90}?\\s(?:${oneOf([justNow, already])}\\s)?${oneOf(newsIssued)}\\s+${paperNames}(?!\\p{L})`)
const reportsNow = patternOf(`\\s${justNow}\\s+${oneOf(newsIssued)}\\s`)

/** A line of the opening from its subject on. */
const spoken = ({ key }: PrintedLine): string => key.replace(newsAgencyMark, '').trimStart().replace(newsWhen, '')

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
function datelineOf(tree: DocumentTree): Pick<PrintedLine, 'key'> | null {
  const last = tree.blocks.slice(-3).map(block => ({ key: blockKey(tree, block) }))
  const lines: Pick<PrintedLine, 'key'>[] = [...firstLines(tree, 8), ...last]
  for (const pattern of newsDatelines) {
    const found = lines.find(line => pattern.test(line.key.replace(/^[^\p{L}\d]+/u, '')))
    if (found) return found
  }
  return null
}

/** One line in small letters without a stop above a full sentence; where the text speaks as an office or has parts with Roman numbers, it is the subject of a paper. */
function hasHeadline(tree: DocumentTree): boolean {
  const [first, second] = firstLines(tree, 2)
  if (!first || !second || tree.title !== null) return false
  const isLine = first.text.length >= 20 && first.text.length <= 200 && /^[\p{Lu}\d"“(]/u.test(first.text) && !inCapitals(first.text)
  if (!isLine || /[.:;,]$/.test(first.text) || noHeadline.test(first.key) || startsWithPaper.test(first.key)) return false
  return second.text.length > 60 && /[.:]$/.test(second.text) && !speaksAsOffice(tree)
}

/** 'UBND xã An Khê triển khai nhiệm vụ trọng tâm 5 tháng cuối năm': longer than the name of a body, in small letters, above the line of its day or a plain story. */
export function opensWithHeadline(tree: DocumentTree): boolean {
  const [first] = firstLines(tree, 1)
  if (first === undefined || tree.title !== null || inCapitals(first.text)) return false
  return first.text.length > longestBody && (datelineOf(tree) !== null || isPlainStory(tree))
}

/** Names of bodies in a head are shorter in one line. */
const longestBody = 44

const startsWithPaper = patternOf(`^${paperNames}(?!\\p{L})`)

function speaksAsOffice(tree: DocumentTree): boolean {
  const tail = tree.blocks.slice(-3).map(block => blockKey(tree, block))
  const parts = tree.blocks.filter(block => block.marker?.style === 'roman').length
  return parts >= 2 || tail.some(key => /\.\/\.$/.test(key) || officeVoice.test(key))
}

/** The reporter's name alone on one of the last lines. */
function authorAtEnd(tree: DocumentTree): boolean {
  return tree.blocks.slice(-3).some(block => {
    const text = tree.mended.text.slice(block.from, block.to)
    return authorLabels.test(keyOf(text)) || (text.length < 40 && nameIn({ text }) !== null && !inCapitals(text))
  })
}

function reportingWords(tree: DocumentTree): number {
  const key = tree.mended.key.slice(0, 12_000)
  return newsWords.filter(word => key.includes(word)).length
}
