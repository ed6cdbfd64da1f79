/** An element with its namespace prefix made canonical ('w:p', 'text:h'), whatever prefix the file itself used. */
export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  children: XmlNode[]
}

type XmlNode = XmlElement | string

export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string')
}

export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element ? elementsOf(element).filter(child => child.name === name) : []
}

export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name)
}

/** First child along a path of names. */
export function descend(element: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((at, name) => childNamed(at, name), element)
}

/** All text below, in order. */
export function textOf(element: XmlElement): string {
  return element.children.map(child => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** Every element below with this name, outermost first. */
export function* descendantsNamed(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of elementsOf(element)) {
    if (child.name === name) yield child
    yield* descendantsNamed(child, name)
  }
}
