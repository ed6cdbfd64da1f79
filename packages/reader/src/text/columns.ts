import { placeAndDate } from '../lexicon/date-words.ts'
import { footOpeners, headOpeners, headSigns } from '../lexicon/letterhead.ts'
import { signingPosts } from '../lexicon/posts.ts'
import { mayOpenRecipients, recipientsOpener } from '../lexicon/recipients.ts'
import { annexOpeners, annexTitle } from '../lexicon/zones.ts'
import { inCapitals } from './capitals.ts'
import { familyNameOf } from './family-name.ts'
import type { PhysicalLine } from './lines.ts'
import { keyOf } from './mend.ts'

/**
 * Puts two columns printed side by side (the head, the foot with "Nơi nhận") one after the other: all of the left, then all of the right.
 * Plain text shows them with a gap of three or more spaces; OCR often with one, then only known openers of the right column tell.
 *
 * `ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI …` / `XÃ AN KHÊ            Độc lập - Tự do …` becomes the two left lines, then the two right ones.
 */
export function unfoldColumns(lines: PhysicalLine[]): PhysicalLine[] {
  const out: PhysicalLine[] = []
  for (let i = 0; i < lines.length; ) {
    const block = openedAt(lines, i)
    if (block) {
      out.push(...block.lines)
      i = block.end
    } else out.push(lines[i++] as PhysicalLine)
  }
  return out
}

interface Block {
  lines: PhysicalLine[]
  end: number
}

/** 'Nơi nhận:' and the blanks before it. */
const longestOpener = 32

/** Most lines hold no word of it, and need not be brought into key form. */
function mayOpenHead(text: string): boolean {
  const lower = text.toLowerCase()
  return headSigns.some(sign => lower.includes(sign))
}

function openedAt(lines: PhysicalLine[], from: number): Block | null {
  const line = lines[from] as PhysicalLine
  if (line.kind !== 'text') return null
  const head = mayOpenHead(line.text) && holdsAny(keyOf(line.text), headOpeners) ? splitAt(line, headOpeners, null) : null
  if (head) return unfold(lines, from, headEnd(lines, from), head)
  const foot = mayOpenRecipients.test(line.text) && recipientsOpener.test(keyOf(line.text.slice(0, longestOpener))) ? splitAt(line, footOpeners, null) : null
  return foot ? unfold(lines, from, footEnd(lines, from), foot) : null
}

interface Halves {
  left: string
  right: string
  /** Column at which the right half begins; null when only a known opener told. */
  column: number | null
}

/** The two halves of a line, or null. With `openers` the right half must begin with one of them. */
function splitAt(line: PhysicalLine, openers: readonly string[], near: number | null): Halves | null {
  const gaps = [...line.text.matchAll(/(?<=\S)\s{3,}(?=\S)/g)].map(gap => gap.index + gap[0].length)
  for (const at of sortByDistance(gaps, near === null ? null : near - line.indent)) {
    const halves = { left: line.text.slice(0, at).trimEnd(), right: line.text.slice(at), column: line.indent + at }
    if (near !== null ? Math.abs(halves.column - near) < 30 : startsWithAny(halves.right, openers)) return halves
  }
  return splitAtOpener(line.text, openers)
}

const holdsAny = (key: string, openers: readonly string[]): boolean => openers.some(opener => key.includes(opener))

const sortByDistance = (gaps: number[], near: number | null): number[] =>
  near === null ? gaps : [...gaps].sort((a, b) => Math.abs(a - near) - Math.abs(b - near))

const startsWithAny = (text: string, openers: readonly string[]): boolean => {
  const key = keyOf(text)
  return openers.some(opener => key.startsWith(opener))
}

/** '- Như trên; |PHÓ CHỦ TỊCH|': of openers one within another the one that begins first. */
function splitAtOpener(text: string, openers: readonly string[]): Halves | null {
  const key = keyOf(text)
  const places = openers.map(opener => key.indexOf(opener)).filter(at => at > 2 && /\s/.test(key[at - 1] as string) && printedApart(text, at))
  if (places.length === 0) return null
  const at = Math.min(...places)
  return { left: text.slice(0, at).trimEnd(), right: text.slice(at), column: null }
}

/** Ends of the posts of those who sign; a scan loses first letters ('tÓ HỦ TỊCH'). */
const postTails = signingPosts.filter(post => post.includes(' ')).map(post => post.slice(1))

/** In a scan's foot the signature's column stands right behind the recipient of the same line: '- Như trên; PHÓ CHỦ TỊCH', '- Các sở; Lò Văn Én'. */
function splitBehindItem(text: string): Halves | null {
  const item = /^[-–+•]\s*\p{L}[^;]*;(?=\s+\S)/u.exec(text)
  if (!item) return null
  const right = text.slice(item[0].length).trim()
  const words = right.replace(/^[^\p{L}]+/u, '').split(/\s+/)
  const named = words.length > 1 && words.length < 6 && familyNameOf(words[0] as string) !== null && words.slice(1).every(word => /^\p{Lu}\p{Ll}*$/u.test(word))
  const titled = words.length > 1 && words.slice(1).every(word => /^\p{Lu}{2,}$/u.test(word)) && postTails.some(tail => keyOf(right).endsWith(tail))
  return named || titled ? { left: item[0], right, column: null } : null
}

/** 'CỘNG HÒA …' in capitals, or 'Độc lập - …' behind a name in capitals; never 'Hiến pháp nước Cộng hòa …' in a sentence. */
const printedApart = (text: string, at: number): boolean =>
  /^(?:\p{Lu}{2}|\p{Lu}[/.]?\p{Lu}?[. ])/u.test(text.slice(at)) || (/^\p{Lu}/u.test(text.slice(at)) && !/\p{Ll}/u.test(text.slice(0, at)))

/** The head ends with the line that holds place and date, or where a line stands alone again. */
function headEnd(lines: PhysicalLine[], from: number): number {
  for (let i = from; i < Math.min(lines.length, from + 12); i++) {
    if (placeAndDate.test(keyOf((lines[i] as PhysicalLine).text))) return i + 1
  }
  let end = from + 1
  while (end < lines.length && end < from + 6 && splitAt(lines[end] as PhysicalLine, headOpeners, null)) end++
  return end
}

/** 'Phụ lục 1', 'DANH SÁCH CÁC THÔN CHƯA BÁO CÁO': what is attached is no part of the foot. */
function opensAnnex(text: string): boolean {
  const key = keyOf(text)
  return key.startsWith(annexTitle) || (inCapitals(text) && annexOpeners.some(opener => key.startsWith(opener)))
}

function footEnd(lines: PhysicalLine[], from: number): number {
  let blanks = 0
  let end = from + 1
  for (; end < lines.length && end < from + 60; end++) {
    const line = lines[end] as PhysicalLine
    blanks = line.kind === 'blank' ? blanks + 1 : 0
    if (blanks > 4 || line.kind === 'row' || opensAnnex(line.text)) break
  }
  return end
}

/** Of the foot of a scan each part of the signature stays a line of its own: what it lost of its letters would join it to the next. */
function unfold(lines: PhysicalLine[], from: number, end: number, opener: Halves): Block {
  const left: PhysicalLine[] = []
  const right: PhysicalLine[] = []
  const openers = [...headOpeners, ...footOpeners]
  for (const line of lines.slice(from, end)) {
    if (line.kind === 'blank') continue
    const halves = splitAt(line, openers, opener.column) ?? (opener.column === null ? splitBehindItem(line.text) : null)
    if (halves) {
      left.push({ ...line, text: halves.left, indent: 0 })
      right.push({ ...line, text: halves.right, indent: 0 })
    } else if (opener.column !== null && line.indent > Math.max(12, opener.column - 16)) right.push({ ...line, indent: 0 })
    else left.push({ ...line, indent: 0 })
  }
  const blank: PhysicalLine = { ...(lines[from] as PhysicalLine), text: '', kind: 'blank' }
  const scanned = opener.column === null && recipientsOpener.test(keyOf(opener.left))
  return { lines: [...left, blank, ...(scanned ? right.flatMap(line => [line, blank]) : [...right, blank])], end }
}
