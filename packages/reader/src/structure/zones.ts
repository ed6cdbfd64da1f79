import { documentTypes } from '../lexicon/document-types.ts'
import { letterSubjectOpener, placeDateLong } from '../lexicon/head-lines.ts'
import { footOpeners, nationalMottoLines } from '../lexicon/letterhead.ts'
import { signingPosts } from '../lexicon/posts.ts'
import { addresseeOpener, mayOpenRecipients, recipientsOpener } from '../lexicon/recipients.ts'
import { annexOpeners, basisLine, bodyOpeners, decidingPost, draftOpener, letterRegister } from '../lexicon/zones.ts'
import { inCapitals } from '../text/capitals.ts'
import type { PlacedParagraph } from '../text/clean.ts'
import { markerOf } from '../text/markers.ts'
import { keyOf } from '../text/mend.ts'
import { signaturePieces } from '../text/signature-pieces.ts'
import { spellingBook } from '../text/unaccented.ts'
import { longestFirst } from '../text/word-patterns.ts'
import type { Block } from './tree.ts'

interface Zones {
  zoneOf: Block['zone'][]
  title: number | null
  titleType: string | null
}

/** Which paragraphs are the head (letterhead, title, subject), the body, the closing (recipients, signature) and what is attached after it. */
export function zonesOf(paragraphs: readonly PlacedParagraph[]): Zones {
  const title = findTitle(paragraphs)
  const bodyStart = findBody(paragraphs, title?.index ?? null)
  const closing = findClosing(paragraphs, bodyStart)
  const annex = closing === null ? null : findAnnex(paragraphs, closing)
  const zoneOf = paragraphs.map((_, index): Block['zone'] => {
    if (index < bodyStart) return 'head'
    if (closing === null || index < closing) return 'body'
    return annex !== null && index >= annex ? 'annex' : 'closing'
  })
  return { zoneOf, title: title?.index ?? null, titleType: title?.type ?? null }
}

/** The title line stands alone in capitals within the first lines and begins with the name of a type; a letter's "Kính gửi" before it says that there is none. */
function findTitle(paragraphs: readonly PlacedParagraph[]): { index: number; type: string } | null {
  for (let index = 0; index < Math.min(paragraphs.length, 40); index++) {
    const paragraph = paragraphs[index] as PlacedParagraph
    if (addresseeOpener.test(keyOf(paragraph.text))) return null
    if (paragraph.kind !== 'text' || paragraph.text.length > 300) continue
    const type = titleType(paragraph.text)
    if (type) return { index, type }
    if (index > 12 && paragraph.text.length > 110) return null
  }
  return null
}

const typeNames = longestFirst(documentTypes.map(entry => entry.name))
/** 'kếhoạch' is 'kế hoạch'; by its letters alone for titles of a scan ('KÉ HOẠCH', 'K Ế HOẠCH') and those printed with spaces between the letters. */
const typeOfRow = new Map(typeNames.map(name => [name.replaceAll(' ', ''), name]))
const rowByLetters = spellingBook(typeOfRow.keys())

function titleType(text: string): string | null {
  const key = keyOf(text).replace(draftOpener, '').replace(/\s+/g, ' ').trim()
  for (const name of typeNames) {
    if (key === name && (inCapitals(text) || /^\p{Lu}/u.test(text))) return name
    if (key.startsWith(`${name} `) && inCapitals(text) && !letterRegister.test(key)) return name
  }
  const row = key.length < 60 && inCapitals(text.replaceAll(' ', '')) ? rowByLetters(key.replaceAll(' ', '')) : null
  return row === null ? null : (typeOfRow.get(row) ?? null)
}

/** The lines of a subject are at most this many paragraphs. */
const longestSubject = 13

/** The body begins at the first paragraph after the title that is no line of the subject. */
function findBody(paragraphs: readonly PlacedParagraph[], title: number | null): number {
  if (title === null) return findBodyWithoutTitle(paragraphs)
  const last = Math.min(paragraphs.length, title + 1 + longestSubject)
  let index = title + 1
  while (index < last && !beginsBody(paragraphs[index] as PlacedParagraph, index === title + 1)) index++
  return index
}

function beginsBody({ text, kind, ruled }: PlacedParagraph, underTitle: boolean): boolean {
  if (kind !== 'text' || (ruled && !underTitle)) return true
  const marker = markerOf(text)
  if (marker && marker.style !== 'dash' && marker.style !== 'star') return true
  if (underTitle && isSubjectLine(text)) return false
  const key = keyOf(text)
  if (addresseeOpener.test(key) || (opensClosing(text, key) && !decidingPost.test(key))) return true
  return basisLine.test(text) || isSentence(text, key, underTitle)
}

/** A full sentence, by its opening, its length or the stop at its end; right under the title a short one may be the subject. */
function isSentence(text: string, key: string, underTitle: boolean): boolean {
  const stopped = /[.:;]$/.test(text)
  if (bodyOpeners.some(opener => key.startsWith(opener)) && (stopped || text.length > 110)) return true
  if (!underTitle && stopped && /^\p{Lu}/u.test(text) && !inCapitals(text)) return true
  return text.length > 330 || (text.length > 140 && /[.:]$/.test(text))
}

/** A body never begins in lower case: right under the title that is the subject, however long ('thực hiện Nghị quyết số …'). */
const isSubjectLine = (text: string): boolean => /^\p{Ll}/u.test(text) && !/[.:;]$/.test(text) && text.length < 500

/** Official letters have no title line: the head goes to "Kính gửi" or to the first full paragraph; a news item has only its headline. */
function findBodyWithoutTitle(paragraphs: readonly PlacedParagraph[]): number {
  for (let index = 0; index < Math.min(paragraphs.length, 25); index++) {
    const paragraph = paragraphs[index] as PlacedParagraph
    const key = keyOf(paragraph.text)
    if (addresseeOpener.test(key)) return index
    if (paragraph.kind !== 'text') return index
    if (paragraph.text.length > 120 && !letterSubjectOpener.test(key) && !nationalMottoLines.some(line => key.includes(line))) return index
    const marker = markerOf(paragraph.text)
    if (marker && /^(?:roman|decimal1|article|part|chapter)$/.test(marker.style)) return index
  }
  return 0
}

function findClosing(paragraphs: readonly PlacedParagraph[], bodyStart: number): number | null {
  for (let index = Math.max(bodyStart, 1); index < paragraphs.length; index++) {
    const { text, kind } = paragraphs[index] as PlacedParagraph
    if (kind !== 'text' || (text.length > longestOpening && !mayOpenRecipients.test(text))) continue
    const key = keyOf(text)
    if (text.length > longestOpening ? listsRecipients(key) : opensClosing(text, key))
      return isDated(paragraphs[index - 1]) && index - 1 > bodyStart ? index - 1 : index
  }
  return null
}

/** 'An Khê, ngày 06 tháng 8 năm 2026' right above the foot. */
const isDated = (paragraph: PlacedParagraph | undefined): boolean =>
  paragraph?.kind === 'text' && paragraph.text.length < longestOpening && placeDateLong.test(keyOf(paragraph.text))

/** A line that opens the closing is no longer than this, unless it holds the recipients as well. */
const longestOpening = 90

/** 'Nơi nhận: - Như trên; - Lưu: VT.': cells of a table, or lines that a program put into one. */
function listsRecipients(key: string): boolean {
  const opener = recipientsOpener.exec(key)
  return opener !== null && /^[-–]\s/.test(key.slice(opener[0].length))
}

const opensClosing = (text: string, key: string): boolean =>
  recipientsOpener.test(key) || (inCapitals(text) && (wholePosts.has(key) || footOpeners.some(opener => key.startsWith(opener)))) || isSignedLine(text)

/** 'CHỦ TỊCH     Hoàng Minh Tâm', 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH Hoàng Minh Tâm': the post and who holds it in one line. */
function isSignedLine(text: string): boolean {
  const pieces = signaturePieces(text)
  const [name, post] = [pieces.at(-1), pieces.at(-2)]
  return (
    post !== undefined &&
    name !== undefined &&
    inCapitals(pieces.slice(0, -1).join(' ')) &&
    wholePosts.has(keyOf(post)) &&
    /^\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,4}$/u.test(name)
  )
}

/** A post alone on its line, whatever its kind. */
const wholePosts: ReadonlySet<string> = new Set(signingPosts)

/** After recipients and signature: what is attached begins with its own title ('PHỤ LỤC', 'KẾ HOẠCH') or with a table. */
function findAnnex(paragraphs: readonly PlacedParagraph[], closing: number): number | null {
  for (let index = closing + 1; index < paragraphs.length; index++) {
    const { text, kind } = paragraphs[index] as PlacedParagraph
    if (kind === 'footnote') continue
    const key = keyOf(text.slice(0, 60))
    if (kind === 'row' || annexOpeners.some(opener => key.startsWith(opener))) return index
    if (inCapitals(text, 4) && titleType(text) !== null) return findBody(paragraphs, index)
    if (text.length > 260) return index
  }
  return null
}
