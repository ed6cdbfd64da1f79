import { type LegacyFont, legacyFont } from '../legacy/encoding.ts'

/** What the text layer needs of a font. */
export interface Font {
  bold: boolean
  italic: boolean
  /** Glyph space → text space, across. */
  unit: number
  ascent: number
  descent: number
  legacy: LegacyFont | null
}

/** The parts of a pdf.js font object that are looked at; every one may be missing in a damaged file. */
export interface PdfFont {
  name?: string
  bold?: boolean
  italic?: boolean
  black?: boolean
  fontMatrix?: ArrayLike<number>
  ascent?: number
  descent?: number
}

const subsetTag = /^[A-Z]{6}\+/

export function fontFrom(raw: PdfFont | null): Font {
  const name = (raw?.name ?? '').replace(subsetTag, '')
  return {
    bold: raw?.bold === true || raw?.black === true || /bold|black|heavy|semibold|demi/i.test(name),
    italic: raw?.italic === true || /italic|oblique/i.test(name),
    unit: Math.abs(raw?.fontMatrix?.[0] ?? 0.001) || 0.001,
    ascent: sane(raw?.ascent, 0.5, 1.3, 0.89),
    descent: sane(raw?.descent, -0.5, -0.05, -0.22),
    legacy: legacyFont(name.replace(/^_?VNTIME/i, '.VnTime')),
  }
}

function sane(value: number | undefined, least: number, most: number, otherwise: number): number {
  return value !== undefined && value >= least && value <= most ? value : otherwise
}
