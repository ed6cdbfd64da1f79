import type { Paragraph } from '../../flow/blocks.ts'
import { points } from '../../flow/lengths.ts'
import { saidOnly, type TextStyle } from '../../flow/text-style.ts'

/** What one tag's attributes say of its text; only what a line of a `SourceText` can show. */
interface HtmlLook {
  style: TextStyle
  align?: NonNullable<Paragraph['align']>
}

const alignments: Readonly<Record<string, NonNullable<Paragraph['align']>>> = { left: 'left', center: 'center', right: 'right', justify: 'justify' }

export function lookFrom(tag: string, attributes: Readonly<Record<string, string>>, size: number | undefined): HtmlLook {
  const css = declarations(attributes.style)
  const align = alignments[(css.get('text-align') ?? attributes.align ?? (tag === 'center' ? 'center' : '')).toLowerCase()]
  return { style: saidOnly({ ...tagStyle(tag, attributes), ...cssStyle(css, size) }), ...(align ? { align } : {}) }
}

/** Word writes `mso-hide:all` for hidden text. */
export function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  const css = declarations(attributes.style)
  return 'hidden' in attributes || css.get('display') === 'none' || css.get('visibility') === 'hidden' || css.get('mso-hide') === 'all'
}

/** A line drawn by the `border` attribute or by CSS of the tag itself; style sheets are not read. */
export function isDrawn(attributes: Readonly<Record<string, string>>): boolean {
  if (Number(attributes.border ?? 0) > 0) return true
  for (const [name, value] of declarations(attributes.style)) {
    if (/^border(?:-(?:top|bottom|left|right))?(?:-style)?$/.test(name) && !/\b(?:none|hidden)\b|^0/.test(value)) return true
  }
  return false
}

function declarations(style: string | undefined): Map<string, string> {
  const pairs = (style ?? '').split(';').map(each => each.split(/:(.*)/s))
  return new Map(pairs.map(([name, value]) => [(name ?? '').trim().toLowerCase(), (value ?? '').trim()]))
}

function tagStyle(tag: string, attributes: Readonly<Record<string, string>>): TextStyle {
  if (/^(?:b|strong|th|h[1-6])$/.test(tag)) return { bold: true }
  if (/^(?:i|em|cite)$/.test(tag)) return { italic: true }
  if (tag === 'sup') return { raised: true }
  return tag === 'font' && attributes.face ? { font: firstFamily(attributes.face) } : {}
}

function cssStyle(css: ReadonlyMap<string, string>, size: number | undefined) {
  const weight = css.get('font-weight')
  const slant = css.get('font-style')
  const family = css.get('font-family')
  const transform = css.get('text-transform')
  const claims = {
    bold: weight === undefined ? undefined : /^bold/.test(weight) || Number(weight) >= 600,
    italic: slant === undefined ? undefined : slant !== 'normal',
    size: points(css.get('font-size'), size),
    font: family === undefined ? undefined : firstFamily(family),
    capitals: transform === undefined ? undefined : transform === 'uppercase',
    raised: css.has('vertical-align') ? css.get('vertical-align') === 'super' || undefined : undefined,
  }
  return saidOnly(claims)
}

function firstFamily(family: string): string {
  return (family.split(',')[0] ?? '').trim().replace(/^['"]|['"]$/g, '')
}
