import {
  beforeSecretWord,
  letterheadCell,
  levelLine,
  levelSentence,
  lowestLevel,
  markedSymbol,
  type SecrecyLevel,
  secrecyCompanions,
  secrecyLevels,
  secretWordAtEnd,
  stampAtEnd,
} from '../lexicon/secret-marks.ts'
import { keyOf } from '../text/mend.ts'
import { unaccented } from '../text/unaccented.ts'
import type { SourceText, Span } from '../types.ts'
import { piecesOf } from './pieces.ts'
import { headPlaces, type Line, printedLines } from './places.ts'

export interface SecretMark {
  level: SecrecyLevel
  /** Place of the mark in the source's text. */
  span: Span
}

/**
 * The stamp of State secrecy a paper bears, or null. Such a paper is refused before anything of it is kept, so only a mark counts, never a phrase in running text.
 *
 * reads:   MẬT · TUYỆT MẬT · (TỐI MẬT) · | MẬT | · M Ậ T · Độ mật: Tối mật · Số: 12/BC-UBND (M)
 * refuses: CÔNG TÁC BẢO VỆ BÍ MẬT NHÀ NƯỚC · bảo mật · mật độ · LƯU HÀNH NỘI BỘ · a column 'Mật' of a table
 */
export function secretMark(source: Pick<SourceText, 'text' | 'hints'> & Partial<Pick<SourceText, 'ocr'>>): SecretMark | null {
  const lines = printedLines(source.text)
  const near = headPlaces(lines, source)
  for (const line of lines) {
    if (!near.has(line.index)) continue
    const mark = markIn(line, lines, source.ocr ?? false)
    if (mark) return mark
  }
  return null
}

/** Letters of the longest line that is looked at: the sentence of a cover. */
const longestMark = 160

function markIn(line: Line, lines: readonly Line[], scanned: boolean): SecretMark | null {
  for (const piece of piecesOf(line)) {
    if (piece.text.length > longestMark) continue
    const level = levelNamed(piece.text) ?? stampLevel(piece.text, line, lines, scanned) ?? symbolLevel(piece.text)
    if (level) return { level, span: [piece.start, piece.start + piece.text.length] }
  }
  return null
}

/** 'Độ mật: Tối mật', or a sentence of the cover that says how secret the paper is. */
function levelNamed(text: string): SecrecyLevel | null {
  const key = plain(text)
  const named = levelLine.exec(key) ?? levelSentence.exec(key)
  return named ? levelOf((named[1] as string).replace(/\s/g, '')) : null
}

/** The stamp alone in capitals; in small letters only beside the other marks of a secret paper. A scan may have lost the marks of its letters. */
function stampLevel(text: string, line: Line, lines: readonly Line[], scanned: boolean): SecrecyLevel | null {
  const stamp = plain(text)
  const joined = stamp.replace(/[\s-]+/g, '')
  const level = stamp.length <= 24 ? (levelOf(joined) ?? (scanned ? levelByLetters(joined) : null)) : stampInCell(text)
  if (!level) return null
  if (endsWordOfSecret(lines[line.index - 1], line)) return null
  return /\p{Ll}/u.test(text.normalize('NFC').replace(/<[^>]*>/g, '')) && !hasCompanion(line, lines) ? null : level
}

/** 'XÃ AN KHÊ MẬT' at the end of a cell of the head is looked at by its last word. */
function stampInCell(text: string): SecrecyLevel | null {
  const key = keyOf(text.normalize('NFC')).trim()
  if (!letterheadCell.test(key) || /\p{Ll}/u.test(text)) return null
  const last = stampAtEnd.exec(key)
  return last && !secretWordAtEnd.test(key) ? levelOf((last[1] as string).replace(/\s/g, '')) : null
}

/** The number and symbol of the paper end with '(M)' or '-M'. */
function symbolLevel(text: string): SecrecyLevel | null {
  return markedSymbol.test(keyOf(text.normalize('NFC'))) ? lowestLevel : null
}

const levelByLetters = (stamp: string): SecrecyLevel | null =>
  secrecyLevels.find(({ level }) => unaccented(keyOf(level)).replace(' ', '') === unaccented(stamp))?.level ?? null

const levelOf = (stamp: string): SecrecyLevel | null => secrecyLevels.find(({ forms }) => forms.includes(stamp))?.level ?? null

/** Key form without brackets, bars, Markdown marks and stops around it. */
const plain = (text: string): string =>
  keyOf(
    text
      .normalize('NFC')
      .replace(/<[^>]*>/g, ' ')
      .replace(/[*_#|[\](){}<>"'“”.,;!=~•·\\]/g, ' '),
  )
    .replace(/\s+/g, ' ')
    .replace(/^[\s:-]+|[\s:-]+$/g, '')

/** '… VỀ BẢO VỆ BÍ' / 'MẬT': the last word of a heading that was cut by the line end. */
function endsWordOfSecret(before: Line | undefined, line: Line): boolean {
  if (!before || line.start - (before.start + before.raw.length) > 2) return false
  return beforeSecretWord.test(plain(before.raw))
}

function hasCompanion(line: Line, lines: readonly Line[]): boolean {
  return lines.slice(Math.max(0, line.index - 6), line.index + 7).some(near => secrecyCompanions.some(words => plain(near.raw).startsWith(words)))
}
