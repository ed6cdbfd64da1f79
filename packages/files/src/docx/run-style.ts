import { saidOnly, type TextStyle } from '../flow/text-style.ts'
import { childNamed, type XmlElement } from '../xml/element.ts'
import { numberOf, settingOf, switchOf } from './values.ts'

export function runStyleFrom(properties: XmlElement | undefined): TextStyle {
  if (!properties) return {}
  const halfPoints = numberOf(properties, 'w:sz')
  const fonts = childNamed(properties, 'w:rFonts')?.attributes
  return saidOnly({
    bold: switchOf(properties, 'w:b'),
    italic: switchOf(properties, 'w:i'),
    capitals: switchOf(properties, 'w:caps'),
    hidden: switchOf(properties, 'w:vanish'),
    size: halfPoints === undefined ? undefined : halfPoints / 2,
    font: fonts?.['w:hAnsi'] ?? fonts?.['w:ascii'],
    raised: isRaised(properties),
  })
}

/** Superscript, or letters moved up by hand by two points or more. */
function isRaised(properties: XmlElement): boolean | undefined {
  const position = settingOf(properties, 'w:vertAlign')
  const lift = numberOf(properties, 'w:position')
  if (position === undefined && lift === undefined) return undefined
  return position === 'superscript' || (lift ?? 0) >= 4
}

/**
 * Paragraph style and character style together (ECMA-376 17.7.3): bold and its like toggle, so bold inside bold is plain,
 * unless the document's defaults already say bold; everything else: the character style wins.
 */
export function combineStyles(defaults: TextStyle, paragraph: TextStyle, character: TextStyle): TextStyle {
  const combined = { ...defaults, ...paragraph, ...character }
  for (const toggle of ['bold', 'italic', 'capitals', 'hidden'] as const) {
    combined[toggle] = defaults[toggle] === true || (paragraph[toggle] ?? false) !== (character[toggle] ?? false)
  }
  return combined
}
