import type { Limits } from '../limits.ts'
import { FileRefused } from '../refusal.ts'
import type { XmlElement } from './element.ts'
import { decodeEntities } from './entities.ts'
import { canonicalName, declaredPrefixes, type PrefixMap } from './namespaces.ts'
import { type StartTag, startTag } from './start-tag.ts'

export type ParseXml = (bytes: Uint8Array, part: string) => XmlElement

/** An element that is open, and the prefixes valid in it. */
interface Open {
  element: XmlElement
  name: string
  prefixes: PrefixMap
}

/**
 * A part of a package as a tree; the root returned is a nameless element around the document.
 *
 * Our own, because these files come from strangers: one pass over the text with `indexOf`, so time is linear whatever the bytes;
 * depth and number of elements are counted while it runs; a DTD is refused (neither OOXML nor ODF may carry one), so no entity can be
 * defined, let alone grow; and a text of any length is one slice of its source.
 */
export function xmlParser(limits: Limits): ParseXml {
  return (bytes, part) => new XmlScanner(decodeXml(bytes), part, limits).read()
}

function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}

class XmlScanner {
  #xml: string
  #part: string
  #limits: Limits
  #root: XmlElement = { name: '', attributes: {}, children: [] }
  #open: Open[] = [{ element: this.#root, name: '', prefixes: new Map() }]
  #elements = 0

  constructor(xml: string, part: string, limits: Limits) {
    this.#xml = xml
    this.#part = part
    this.#limits = limits
  }

  read(): XmlElement {
    let at = 0
    for (let next = this.#xml.indexOf('<'); next >= 0; next = this.#xml.indexOf('<', at)) {
      if (next > at) this.#text(decodeEntities(this.#xml.slice(at, next)))
      at = this.#markup(next)
    }
    if (this.#open.length > 1) throw this.#damaged()
    return this.#root
  }

  get #top(): Open {
    return this.#open[this.#open.length - 1] as Open
  }

  /** Reads what begins with '<' here; returns where it ends. */
  #markup(at: number): number {
    const xml = this.#xml
    if (xml.startsWith('</', at)) return this.#close(at)
    if (xml.startsWith('<?', at)) return this.#after('?>', at)
    if (xml.startsWith('<!--', at)) return this.#after('-->', at + 4)
    if (xml.startsWith('<![CDATA[', at)) {
      const end = this.#after(']]>', at)
      this.#text(xml.slice(at + 9, end - 3))
      return end
    }
    if (xml.startsWith('<!', at)) throw new FileRefused('damaged', { part: this.#part, reason: 'DTD' })
    return this.#start(at)
  }

  /** White space between elements of the top level is nothing. */
  #text(text: string): void {
    if (this.#open.length > 1) this.#top.element.children.push(text)
  }

  #start(at: number): number {
    const tag = startTag(this.#xml, at)
    if (!tag) throw this.#damaged()
    if (++this.#elements > this.#limits.elements) {
      throw new FileRefused('unpacked-too-large', { part: this.#part, elements: this.#elements, limit: this.#limits.elements })
    }
    const outer = this.#top
    const prefixes = declaredPrefixes(outer.prefixes, tag.attributes)
    const element = { name: canonicalName(tag.name, prefixes, false), attributes: canonicalAttributes(tag, prefixes), children: [] }
    outer.element.children.push(element)
    if (!tag.empty) this.#push({ element, name: tag.name, prefixes })
    return tag.end
  }

  #push(open: Open): void {
    if (this.#open.length > this.#limits.xmlDepth) throw new FileRefused('nested-too-deep', { part: this.#part, limit: this.#limits.xmlDepth })
    this.#open.push(open)
  }

  #close(at: number): number {
    const end = this.#after('>', at)
    if (this.#open.length === 1 || this.#xml.slice(at + 2, end - 1).trimEnd() !== this.#top.name) throw this.#damaged()
    this.#open.pop()
    return end
  }

  #after(mark: string, from: number): number {
    const found = this.#xml.indexOf(mark, from)
    if (found < 0) throw this.#damaged()
    return found + mark.length
  }

  #damaged(): FileRefused {
    return new FileRefused('damaged', { part: this.#part, reason: 'XML' })
  }
}

function canonicalAttributes(tag: StartTag, prefixes: PrefixMap): Record<string, string> {
  if (prefixes.size === 0) return tag.attributes
  return Object.fromEntries(Object.entries(tag.attributes).map(([name, value]) => [canonicalName(name, prefixes, true), value]))
}
