import { childrenNamed, descendantsNamed, type XmlElement } from '../xml/element.ts'

/**
 * `mc:AlternateContent` holds the same thing twice, for new and for old readers. Exactly one is read:
 * the first that carries text, so that a drawing nobody can read does not hide the text of its fallback.
 */
export function chosenAlternative(element: XmlElement): XmlElement | undefined {
  const ways = [...childrenNamed(element, 'mc:Choice'), ...childrenNamed(element, 'mc:Fallback')]
  return ways.find(hasText) ?? ways[0]
}

function hasText(element: XmlElement): boolean {
  for (const text of descendantsNamed(element, 'w:t')) if (text.children.length > 0) return true
  return false
}
