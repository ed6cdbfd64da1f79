import type { Problem } from '@roviec/reader'
import { detectEncoding } from '../legacy/detect.ts'
import { decodeLegacy } from '../legacy/encoding.ts'
import { legacyProblem } from '../legacy/problem.ts'
import { fileProblem } from '../problem.ts'
import { FileRefused } from '../refusal.ts'
import type { ExtractedText } from '../types.ts'
import { controlCharacter, type DecodedText, decodeText } from './decode.ts'

/** Fewest words with marks before a text is taken for an old encoding: bytes that are no UTF-8 must be something, valid UTF-8 is trusted longer. */
const FEWEST_IN_BYTES = 1
const FEWEST_IN_UNICODE = 5

/** .txt and .md: kept as they are but for line ends and characters nobody sees. Markdown marks are the reader's to understand. */
export async function readText(bytes: Uint8Array): Promise<ExtractedText> {
  const { text, problems } = unicodeText(bytes)
  return { text: tidyText(text), layout: 'lines', pages: null, ocr: false, hints: [], problems }
}

/** The text in Unicode, whatever it was written in. */
export function unicodeText(bytes: Uint8Array): { text: string; problems: Problem[] } {
  const decoded = decodeText(bytes)
  if (!decoded) throw new FileRefused('unknown-kind', { what: 'binary' })
  const encoding = detectEncoding(decoded.text, decoded.encoding === 'windows-1252' ? FEWEST_IN_BYTES : FEWEST_IN_UNICODE)
  const problems = brokenCharacters(decoded)
  if (!encoding) return { text: decoded.text, problems }
  return { text: decodeLegacy(decoded.text, encoding), problems: [...problems, legacyProblem(encoding)] }
}

/** '\n' line ends; form feeds and Unicode's own line ends become line ends; the byte order mark and other control characters go. */
export function tidyText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(controlCharacter, '')
    .replaceAll('\ufeff', '')
}

function brokenCharacters(decoded: DecodedText): Problem[] {
  if (decoded.replaced === 0) return []
  return [fileProblem('unreadable-page', 'warning', 'reader', { replaced: decoded.replaced, encoding: decoded.encoding })]
}
