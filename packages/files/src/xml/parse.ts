import { SaxesParser, type SaxesTagNS } from 'saxes'
import type { Limits } from '../limits.ts'
import { FileRefused } from '../refusal.ts'
import type { XmlElement } from './element.ts'
import { canonicalName } from './namespaces.ts'

export type ParseXml = (bytes: Uint8Array, part: string) => XmlElement

/**
 * Faults a text can be read past, in the words of saxes: the text stays as it is written. Word writes none of these, but the programs
 * that fill forms do. Everything else means that the tree is not known any more.
 */
const harmless: ReadonlySet<string> = new Set([
  'an XML declaration must be at the start of the document.',
  'disallowed character.',
  'malformed character entity.',
  'undefined entity.',
  'text data outside of root node.',
  'the string "]]>" is disallowed in char data.',
])
const harmlessNames = /^(?:unbound namespace prefix|duplicate attribute): /

/** More than this in one part is no slip, and each costs saxes an Error. */
const MOST_FAULTS = 10_000

const PIECE = 64 * 1024

/**
 * A part of a package as a tree; the root returned is a nameless element around the document.
 * Depth and number of elements are counted while saxes reads. A DTD is refused (neither OOXML nor ODF may carry one);
 * saxes would not expand its entities anyway.
 */
export function xmlParser(limits: Limits): ParseXml {
  return (bytes, part) => new TreeBuilder(part, limits).read(decodeXml(bytes))
}

export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}

class TreeBuilder {
  #part: string
  #limits: Limits
  #root: XmlElement = { name: '', attributes: {}, children: [] }
  #open: XmlElement[] = [this.#root]
  #elements = 0
  #faults = 0

  constructor(part: string, limits: Limits) {
    this.#part = part
    this.#limits = limits
  }

  read(xml: string): XmlElement {
    const parser = new SaxesParser({ xmlns: true, position: false })
    parser.on('doctype', () => this.#refuse('DTD'))
    parser.on('opentag', tag => this.#start(tag))
    parser.on('closetag', () => this.#open.pop())
    parser.on('text', text => this.#text(text))
    parser.on('cdata', text => this.#text(text))
    parser.on('error', error => this.#fault(error))
    for (let at = 0; at < xml.length; at += PIECE) {
      parser.write(xml.slice(at, at + PIECE))
      // saxes tells of a DTD when it has read it to its end; none that is longer than this is waited for.
      if (this.#elements === 0 && xml.length > at + PIECE) this.#refuse('DTD')
    }
    parser.close()
    return this.#root
  }

  #start(tag: SaxesTagNS): void {
    if (++this.#elements > this.#limits.elements) {
      throw new FileRefused('unpacked-too-large', { part: this.#part, elements: this.#elements, limit: this.#limits.elements })
    }
    if (this.#open.length > this.#limits.xmlDepth) throw new FileRefused('nested-too-deep', { part: this.#part, limit: this.#limits.xmlDepth })
    const element = { name: canonicalName(tag.name, tag.uri, tag.local), attributes: canonicalAttributes(tag), children: [] }
    this.#open.at(-1)?.children.push(element)
    this.#open.push(element)
  }

  /** White space around the outermost element is nothing. */
  #text(text: string): void {
    if (this.#open.length > 1 && text !== '') this.#open.at(-1)?.children.push(text)
  }

  #fault(error: Error): void {
    const bearable = harmless.has(error.message) || harmlessNames.test(error.message)
    if (!bearable || ++this.#faults > MOST_FAULTS) this.#refuse('XML', error)
  }

  #refuse(reason: string, cause?: Error): never {
    throw new FileRefused('damaged', { part: this.#part, reason }, { cause })
  }
}

function canonicalAttributes(tag: SaxesTagNS): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const written in tag.attributes) {
    const attribute = tag.attributes[written]
    if (!attribute || attribute.prefix === 'xmlns' || written === 'xmlns') continue
    setOwn(attributes, canonicalName(written, attribute.uri, attribute.local), attribute.value)
  }
  return attributes
}

/** A plain assignment to `__proto__` would change the object instead of giving it a key. */
function setOwn(attributes: Record<string, string>, name: string, value: string): void {
  if (name === '__proto__') Object.defineProperty(attributes, name, { value, enumerable: true })
  else attributes[name] = value
}
