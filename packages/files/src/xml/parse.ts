import type { X2jOptions } from 'fast-xml-parser'
import type { Limits } from '../limits.ts'
import { FileRefused } from '../refusal.ts'
import type { XmlElement, XmlNode } from './element.ts'
import { decodeEntities } from './entities.ts'
import { canonicalName, declaredPrefixes, type PrefixMap } from './namespaces.ts'

/** What fast-xml-parser gives with `preserveOrder`: one key is the tag, ':@' holds the attributes. */
type OrderedNode = Record<string, OrderedNode[] | string | Record<string, string>>

const ATTRIBUTES = ':@'
const TEXT = '#text'
const CDATA = '#cdata'

const options: X2jOptions = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  cdataPropName: CDATA,
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  jPath: false,
}

export type ParseXml = (bytes: Uint8Array, part: string) => XmlElement

/**
 * The parser itself is loaded only when a file needs it. The root returned is a nameless element around the document.
 * Refuses a DTD (neither OOXML nor ODF may carry one), so no entity can be defined, let alone expanded.
 */
export async function xmlParser(limits: Limits): Promise<ParseXml> {
  const { XMLParser } = await import('fast-xml-parser')
  const parser = new XMLParser({ ...options, maxNestedTags: limits.xmlDepth })
  return (bytes, part) => {
    const xml = decodeXml(bytes)
    if (/<!DOCTYPE/i.test(xml)) throw new FileRefused('damaged', { part, reason: 'DTD' })
    checkElements(xml, part, limits.xmlElements)
    try {
      return { name: '', attributes: {}, children: nodesFrom(parser.parse(xml) as OrderedNode[], new Map()) }
    } catch (error) {
      throw refusal(error, part, limits)
    }
  }
}

function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}

/** Elements, not bytes, are what fills the memory: every start tag becomes an object. */
function checkElements(xml: string, part: string, limit: number): void {
  let count = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    if (xml.charCodeAt(at + 1) !== 0x2f && ++count > limit) throw new FileRefused('unpacked-too-large', { part, elements: count, limit })
  }
}

function refusal(error: unknown, part: string, limits: Limits): FileRefused {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof RangeError || /nested tags/i.test(message)) {
    return new FileRefused('nested-too-deep', { part, limit: limits.xmlDepth }, { cause: error })
  }
  return new FileRefused('damaged', { part, reason: 'XML' }, { cause: error })
}

function nodesFrom(nodes: OrderedNode[], prefixes: PrefixMap): XmlNode[] {
  const result: XmlNode[] = []
  for (const node of nodes) {
    for (const key in node) {
      if (key === ATTRIBUTES) continue
      result.push(nodeFrom(key, node, prefixes))
    }
  }
  return result
}

function nodeFrom(key: string, node: OrderedNode, prefixes: PrefixMap): XmlNode {
  const value = node[key]
  if (key === TEXT) return decodeEntities(String(value))
  if (key === CDATA) return ((value as OrderedNode[])[0]?.[TEXT] as string | undefined) ?? ''
  const own = (node[ATTRIBUTES] ?? {}) as Record<string, string>
  const inner = declaredPrefixes(prefixes, own)
  return { name: canonicalName(key, inner, false), attributes: attributesFrom(own, inner), children: nodesFrom(value as OrderedNode[], inner) }
}

function attributesFrom(own: Record<string, string>, prefixes: PrefixMap): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const name in own) attributes[canonicalName(name, prefixes, true)] = decodeEntities(String(own[name]))
  return attributes
}
