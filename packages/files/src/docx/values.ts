import { childNamed, type XmlElement } from '../xml/element.ts'

/** `w:val` of a child, the shape most OOXML settings have. */
export function settingOf(element: XmlElement | undefined, name: string): string | undefined {
  return childNamed(element, name)?.attributes['w:val']
}

export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  return toNumber(settingOf(element, name))
}

export function toNumber(value: string | undefined): number | undefined {
  const number = value === undefined || value.trim() === '' ? Number.NaN : Number(value)
  return Number.isFinite(number) ? number : undefined
}

/** An on/off setting: there without a value means on; not there means not said. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = childNamed(element, name)
  if (!found) return undefined
  const value = found.attributes['w:val']
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value)
}
