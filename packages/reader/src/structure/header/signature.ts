import { letterheadBodies, placeKinds } from '../../lexicon/body-names.ts'
import { ranksBeforeName } from '../../lexicon/family-names.ts'
import { actingMark, capacityPattern, cutPosts, deputyOf, signatureMarks, signingPosts, standingPost, standingPostTitle } from '../../lexicon/posts.ts'
import { recipientsOpener } from '../../lexicon/recipients.ts'
import { inCapitals } from '../../text/capitals.ts'
import { familyNameOf } from '../../text/family-name.ts'
import { keyOf } from '../../text/mend.ts'
import { spellingBook } from '../../text/unaccented.ts'
import { longestFirst } from '../../text/word-patterns.ts'
import type { DocumentTree } from '../tree.ts'
import { closingLines, type PrintedLine } from './lines.ts'
import { properCase } from './proper-case.ts'
import { repairedBody } from './repaired-body.ts'

export interface Signature {
  name: string | null
  /** 'Phó Bí thư'. */
  position: string | null
  /** 'T/M', 'KT.', 'TL.' as written in the first line of the signature. */
  capacity: string | null
  /** Whom that line names: 'Đảng ủy', 'Chủ tịch'. */
  onBehalfOf: string | null
}

/** The first signature of the closing, or null. Stamps of electronic signatures are no part of it. */
export function signatureOf(tree: DocumentTree): Signature | null {
  const lines = closingLines(tree)
  const start = lines.findIndex(line => !line.text.startsWith('-') && (capacityOf(line) !== null || postOf(line) !== null))
  if (start < 0) return null
  const parts = readParts(lines, start)
  const name = nameAfter(lines, parts.end) ?? nameBefore(lines, start)
  if (parts.position === null && parts.onBehalfOf === null) return null
  return { name, position: parts.position, capacity: parts.capacity, onBehalfOf: parts.onBehalfOf }
}

interface Parts {
  capacity: string | null
  onBehalfOf: string | null
  position: string | null
  /** Index of the line after the last part. */
  end: number
}

function readParts(lines: readonly PrintedLine[], start: number): Parts {
  const parts: Parts = { capacity: null, onBehalfOf: null, position: null, end: start }
  for (let i = start; i < Math.min(lines.length, start + 8); i++) {
    const line = lines[i] as PrintedLine
    const capacity = capacityOf(line)
    const post = capacity ? null : postOf(line)
    if (capacity && parts.position !== null) break
    if (capacity) takeCapacity(parts, capacity)
    else if (i > start && repeatsPost(parts, line)) parts.position = `${deputyOf} ${parts.position}`
    else if (post !== null) takePost(parts, post)
    else if (parts.end === i && continuesPart(line)) extend(parts, line.text)
    else if (nameIn(line) !== null || /^[-–+]/.test(line.text) || recipientsOpener.test(line.key)) break
    else continue
    parts.end = i + 1
  }
  return parts
}

function takeCapacity(parts: Parts, capacity: { mark: string; of: string }): void {
  // 'Q. CHỦ TỊCH' acts as the one that is named, and for nobody else.
  const acting = actingMark.test(keyOf(capacity.mark))
  if (acting) parts.position ??= properCase(capacity.of)
  if (parts.capacity !== null) return
  parts.capacity = capacity.mark
  if (!acting) parts.onBehalfOf = properCase(capacity.of)
}

/** The first post counts; 'THƯỜNG TRỰC' below it is its second line. */
function takePost(parts: Parts, post: string): void {
  if (parts.position === null) parts.position = properCase(post)
  else if (keyOf(post) === standingPost) parts.position = `${parts.position} ${standingPostTitle}`
}

/** A post under the same post is that of its deputy, who signs for it, even where a scan lost letters: 'CHỦ TỊCH' over 'tÓ HỦ TỊCH'. */
function repeatsPost(parts: Parts, line: PrintedLine): boolean {
  if (parts.position === null || parts.capacity !== null || keyOf(parts.position).startsWith(keyOf(deputyOf))) return false
  const words = withoutNoise(line.text).split(/\s+/)
  const tail = keyOf(parts.position).slice(1)
  return words.length > tail.split(' ').length && inCapitals(words.slice(1).join(' ')) && keyOf(line.text).endsWith(tail)
}

function extend(parts: Parts, text: string): void {
  if (parts.position !== null) parts.position = `${parts.position} ${small(properCase(text))}`
  else if (parts.onBehalfOf !== null) parts.onBehalfOf = `${parts.onBehalfOf} ${small(properCase(text))}`
}

const small = (name: string): string => (placeKinds.some(kind => keyOf(name).startsWith(`${kind} `)) ? name.charAt(0).toLowerCase() + name.slice(1) : name)

/** 'T/M BAN THƯỜNG VỤ' is { mark: 'T/M', of: 'BAN THƯỜNG VỤ' }. */
function capacityOf(line: PrintedLine): { mark: string; of: string } | null {
  const text = withoutNoise(line.text)
  const match = capacityPattern.exec(keyOf(text))
  if (!match) return null
  const of = text.slice(match[0].length).replace(/[\s,.;:]+$/, '')
  const alone = /^T\s?\/?\s?M/u.test(text) && letterheadBodies.some(body => keyOf(of).startsWith(body)) && of.length < 50
  return (inCapitals(of) || alone) && /^\p{Lu}/u.test(text) ? { mark: text.slice(0, match[0].trimEnd().length).replace(/:$/, ''), of: repairedBody(of) } : null
}

/** 'PHÓ CHÚ TỊCH' in a scan. */
const postByLetters = spellingBook(signingPosts)
const posts = longestFirst(signingPosts)

/** A post in capitals, or alone on its line; what OCR cut off at the end is put back. */
function postOf(line: Pick<PrintedLine, 'text'>): string | null {
  const text = withoutNoise(line.text).replace(/[\s,.;:]+$/, '')
  const key = keyOf(text)
  const cut = cutPosts.find(([pattern]) => pattern.test(key))
  if (cut && inCapitals(text)) return cut[1].toUpperCase()
  const post = posts.find(known => key === known || key.startsWith(`${known} `))
  if (!post && inCapitals(text)) return postByLetters(key)?.toUpperCase() ?? null
  return post && text.length < 90 && (inCapitals(text) || key === post) ? text : null
}

/** A second line of what the part above names: a place or a body, in capitals. */
function continuesPart(line: PrintedLine): boolean {
  const key = keyOf(line.text)
  if (!inCapitals(line.text) || /\d{2}/.test(line.text)) return false
  return [...placeKinds, ...letterheadBodies].some(head => key.startsWith(`${head} `) || key === head)
}

const withoutNoise = (text: string): string => text.replace(/^[^\p{L}(]+/u, '').trim()

function nameAfter(lines: readonly PrintedLine[], from: number): string | null {
  for (const line of lines.slice(from, from + 7)) {
    if (/^[-–+]\s?\p{L}/u.test(line.text) || recipientsOpener.test(line.key)) break
    const name = personIn(line)
    if (name !== null) return name
  }
  return null
}

/** OCR and unfolded columns sometimes put the name above the capacity; recipients end the search. */
function nameBefore(lines: readonly PrintedLine[], start: number): string | null {
  for (let i = start - 1; i >= Math.max(0, start - 4); i--) {
    const line = lines[i] as PrintedLine
    if (/^[-–+]\s?\p{L}/u.test(line.text) || recipientsOpener.test(line.key)) return null
    const name = personIn(line)
    if (name !== null) return name
  }
  return null
}

const ranks = longestFirst(ranksBeforeName)
const marks = longestFirst(signatureMarks)

/** Names of other peoples may look like two Vietnamese syllables run together ('Niê'): then the letters as printed count. */
const personIn = (line: PrintedLine): string | null => nameIn(line) ?? nameIn({ text: line.written })

/** The name of a person that a line holds and nothing else: rank, marks of signing and stray signs around it are left out. */
export function nameIn(line: Pick<PrintedLine, 'text'>): string | null {
  const text = withoutRank(withoutMark(line.text.replace(/^[^\p{L}(]+|[^\p{L}]+$/gu, '')))
  const words = text.split(/\s+/)
  if (words.length < 2 || words.length > 6 || text.length > 40) return null
  if (!words.every(word => /^[\p{L}'’-]+$/u.test(word))) return null
  const family = familyNameOf(words[0] as string)
  const known = family !== null
  if (inCapitals(text)) return known && !postOf({ text }) ? words.map(titled).join(' ') : null
  const capitals = words.filter(word => /^\p{Lu}[\p{Ll}'’-]*$|^\p{Lu}['’]\p{Lu}?\p{Ll}*$/u.test(word)).length
  if (capitals < words.length && !(known && capitals >= words.length - 1 && /^\p{Ll}/u.test(words[0] as string))) return null
  const key = keyOf(text)
  if (!known && letterheadBodies.some(head => key.startsWith(`${head} `))) return null
  const first = family !== null && family.length > (words[0] as string).length ? family : (words[0] as string)
  return [first, ...words.slice(1)].map(word => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
}

const titled = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()

function withoutMark(text: string): string {
  const key = keyOf(text)
  const mark = marks.find(known => key.startsWith(known))
  return mark ? text.slice(mark.length).replace(/^[^\p{L}]+/u, '') : text
}

function withoutRank(text: string): string {
  const key = keyOf(text)
  const rank = ranks.find(known => key.startsWith(`${known} `))
  return rank ? text.slice(rank.length + 1).trim() : text
}
