import { capacityPattern } from '../../lexicon/posts.ts'
import { addresseeOpener, asAddressed, asNamed, filedItem, filedLine, filedOpener, recipientPurposes, recipientsOpener } from '../../lexicon/recipients.ts'
import { writtenOut } from '../../text/abbreviations.ts'
import { inCapitals } from '../../text/capitals.ts'
import { keyOf } from '../../text/mend.ts'
import type { Header } from '../../types.ts'
import { type Block, blockKey, type DocumentTree } from '../tree.ts'
import { closingLines, type PrintedLine } from './lines.ts'
import { nameIn } from './signature.ts'

type Recipient = Header['recipients'][number]

/** Those named in "Kính gửi" first, then the list of "Nơi nhận". "Như trên" says the first again and is left out when they were read. */
export function recipientsOf(tree: DocumentTree): Recipient[] {
  const addressees = itemsOf(addresseeLines(tree)).map(name => ({ name, purpose: 'action' as const }))
  const listed = itemsOf(recipientLines(closingLines(tree))).flatMap(recipientOf)
  return [...addressees, ...listed.filter(recipient => !(addressees.length && asAddressed.test(keyOf(recipient.name))))]
}

/** 'Kính gửi: Hội đồng nhân dân tỉnh' or 'Kính gửi:' and the dashes under it; none in a paper that is not addressed. */
export function addresseeBlocks(tree: DocumentTree): Block[] {
  const start = tree.blocks.slice(0, 40).findIndex(block => block.kind !== 'row' && addresseeOpener.test(blockKey(tree, block)))
  if (start < 0) return []
  const blocks = [tree.blocks[start] as Block]
  for (const block of tree.blocks.slice(start + 1)) {
    const text = textOf(tree, block)
    if (block.marker?.style !== 'dash' && !/^[-–+•]/.test(text)) break
    blocks.push(block)
    if (/[.]$/.test(text)) break
  }
  return blocks
}

const textOf = (tree: DocumentTree, block: Block): string => tree.mended.text.slice(block.from, block.to)

const addresseeLines = (tree: DocumentTree): string[] =>
  addresseeBlocks(tree)
    .map((block, index) => {
      const text = textOf(tree, block)
      return index === 0 ? text.slice(addresseeOpener.exec(keyOf(text))?.[0].length ?? 0) : text
    })
    .filter(line => /\p{L}/u.test(line) && line.length < 300)

function recipientLines(lines: readonly PrintedLine[]): string[] {
  const start = lines.findIndex(line => recipientsOpener.test(line.key))
  if (start < 0) return []
  const out: string[] = []
  const first = lines[start] as PrintedLine
  const rest = first.text.slice(recipientsOpener.exec(first.key)?.[0].length ?? 0)
  if (/\p{L}/u.test(rest)) out.push(rest)
  for (const line of lines.slice(start + 1)) {
    if (ends(line, out.length > 0)) break
    if (/\p{L}{2}/u.test(line.text)) out.push(line.text)
    if (filedLine.test(line.key)) break
  }
  return out
}

/** The signature, or a person's name alone, stands below the list. */
const ends = (line: PrintedLine, begun: boolean): boolean =>
  !/^[-–+•]/.test(line.text) &&
  ((inCapitals(line.text) && (capacityPattern.test(line.key) || line.text.split(' ').length > 1)) ||
    (begun && nameIn(line) !== null && !/[,;]$/.test(line.text)))

/** Lines that begin with a dash open an item, others go on with the one above; a semicolon parts two recipients. */
function itemsOf(lines: readonly string[]): string[] {
  const items: string[] = []
  const dashed = lines.some(line => /^[-–+•]/.test(line))
  for (const line of lines) {
    const text = line.replace(/^[-–+•]\s*/, '').trim()
    if (items.length === 0 || !dashed || /^[-–+•]/.test(line)) items.push(text)
    else items.push(`${items.pop()} ${text}`)
  }
  return items
    .flatMap(item => splitOutsideBrackets(item).filter((part, index) => index === 0 || isName(part)))
    .map(tidy)
    .filter(item => /\p{L}{2}/u.test(item))
}

function splitOutsideBrackets(item: string): string[] {
  if (filedItem.test(keyOf(item))) return [item]
  return item.split(/;(?![^(]*\))/)
}

/** A part behind a semicolon that is more than specks of a stamp: it has a word in small letters, or an abbreviation of a body. */
const isName = (part: string): boolean =>
  /(?<!\p{L})\p{L}?\p{Ll}{2,}(?!\p{L})/u.test(part) || (/\p{L}{3}/u.test(part) && writtenOut(keyOf(part)) !== keyOf(part))

/** Noise that a scan leaves behind a name, and the stop at its end. */
const tidy = (item: string): string =>
  item
    .replace(/\s+/g, ' ')
    .replace(/\s*[.,;:]+[^\p{L}]*$/u, '')
    .trim()

function recipientOf(item: string): Recipient[] {
  const store = filedOpener.exec(keyOf(item))
  if (store) return [{ name: item.slice(store[0].length) || 'VT', purpose: 'file' }]
  const bracket = /\s*\(([^()]*)\)\s*$/u.exec(item)
  const said = bracket ? keyOf(bracket[1] as string).trim() : null
  const purpose = said === null ? null : purposeOf(said)
  const name = purpose === null || !bracket ? item : item.slice(0, bracket.index)
  const asAbove = asNamed.test(keyOf(name))
  return [{ name: name.trim(), purpose: purpose ?? (asAbove ? 'action' : null) }]
}

const purposeOf = (said: string): 'report' | 'action' | null =>
  recipientPurposes.find(({ phrases }) => phrases.includes(said.replace(/[.,;]$/, '')))?.purpose ?? null
