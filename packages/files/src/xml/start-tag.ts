import { decodeEntities } from './entities.ts'

export interface StartTag {
  name: string
  attributes: Record<string, string>
  /** `<w:b/>`: no end tag follows. */
  empty: boolean
  /** Index after '>'. */
  end: number
}

/** Sticky, and without a choice to take back, so each reads its stretch once. */
const nameHere = /[^\s<>/="'&]+/y
const spaceHere = /\s*/y
const equalsHere = /\s*=\s*/y

/** Reads the start tag at `at` ('<'); null when it is none. Attributes of the same name: the first counts. */
export function startTag(xml: string, at: number): StartTag | null {
  const name = match(nameHere, xml, at + 1)
  if (name === '') return null
  const tag: StartTag = { name, attributes: {}, empty: false, end: at + 1 + name.length }
  for (;;) {
    tag.end += match(spaceHere, xml, tag.end).length
    if (xml[tag.end] === '>') return { ...tag, end: tag.end + 1 }
    if (xml.startsWith('/>', tag.end)) return { ...tag, empty: true, end: tag.end + 2 }
    if (!readAttribute(xml, tag)) return null
  }
}

function readAttribute(xml: string, tag: StartTag): boolean {
  const name = match(nameHere, xml, tag.end)
  const equals = match(equalsHere, xml, tag.end + name.length)
  const quoteAt = tag.end + name.length + equals.length
  const quote = xml[quoteAt]
  if (name === '' || equals === '' || (quote !== '"' && quote !== "'")) return false
  const end = xml.indexOf(quote, quoteAt + 1)
  if (end < 0) return false
  if (!Object.hasOwn(tag.attributes, name)) setOwn(tag.attributes, name, decodeEntities(xml.slice(quoteAt + 1, end)))
  tag.end = end + 1
  return true
}

/** A plain assignment to `__proto__` would change the object instead of giving it a key. */
function setOwn(attributes: Record<string, string>, name: string, value: string): void {
  if (name === '__proto__') Object.defineProperty(attributes, name, { value, enumerable: true })
  else attributes[name] = value
}

function match(pattern: RegExp, xml: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(xml)?.[0] ?? ''
}
