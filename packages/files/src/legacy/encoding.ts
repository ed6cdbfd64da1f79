import { decodeTcvn3 } from './tcvn3.ts'
import { decodeVni } from './vni.ts'
import { decodeWindows1258 } from './windows-1258.ts'

/** Vietnamese encodings older than Unicode; a text in one of them looks like windows-1252 until it is converted. */
export type LegacyEncoding = 'TCVN3' | 'VNI' | 'windows-1258'

export function decodeLegacy(text: string, encoding: LegacyEncoding, allCapitals = false): string {
  if (encoding === 'TCVN3') return decodeTcvn3(text, allCapitals)
  return encoding === 'VNI' ? decodeVni(text) : decodeWindows1258(text)
}

export interface LegacyFont {
  encoding: LegacyEncoding
  /** Fonts such as .VnTimeH draw every letter as a capital. */
  capitals: boolean
}

/** A font name that promises its own encoding: '.VnTime', '.VnArialH', 'VNI-Times'. */
export function legacyFont(font: string | undefined): LegacyFont | null {
  if (!font) return null
  if (/^\.vn/i.test(font)) return { encoding: 'TCVN3', capitals: /H$/.test(font.trim()) }
  return /^vni[- ]/i.test(font) ? { encoding: 'VNI', capitals: false } : null
}
