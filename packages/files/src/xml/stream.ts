import { SaxesParser } from 'saxes'
import { FileRefused } from '../refusal.ts'
import { decodeXml } from './parse.ts'

/** Names come without their prefix: in the parts read this way no two vocabularies meet. */
export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  close(name: string): void
  text(text: string): void
}

interface Bounds {
  part: string
  /** Elements that are waited for. */
  most: number
}

const PIECE = 64 * 1024

/** A part that is too long to become a tree, element by element. Any fault ends it: cells behind a fault would stand in the wrong place. */
export function streamXml(bytes: Uint8Array, { part, most }: Bounds, events: XmlEvents): void {
  const refuse = (reason: string, cause?: Error): never => {
    throw new FileRefused('damaged', { part, reason }, { cause })
  }
  const parser = new SaxesParser({ position: false })
  let elements = 0
  parser.on('doctype', () => refuse('DTD'))
  parser.on('error', error => refuse('XML', error))
  parser.on('opentag', tag => {
    if (++elements > most) throw new FileRefused('unpacked-too-large', { part, elements, limit: most })
    events.open(localName(tag.name), tag.attributes as Record<string, string>)
  })
  parser.on('closetag', tag => events.close(localName(tag.name)))
  parser.on('text', text => events.text(text))
  parser.on('cdata', text => events.text(text))
  const xml = decodeXml(bytes).replace(/^\ufeff/, '')
  for (let at = 0; at < xml.length; at += PIECE) {
    parser.write(xml.slice(at, at + PIECE))
    if (elements === 0 && xml.length > at + PIECE) refuse('DTD')
  }
  parser.close()
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)
