import { afterSigned, beforePostTail, capacityLetters, capacityPattern, signatureMarks, signedOpeners, signingPosts, standingPost } from '../lexicon/posts.ts'
import { keyOf } from './mend.ts'
import { patternOf } from './pattern.ts'
import { oneOf } from './word-patterns.ts'

/** 'THƯỜNG TRỰC' alone is the second line of a post or the name of a body, never the beginning of a part. */
const posts = oneOf(signingPosts.filter(post => post !== standingPost))
const marks = oneOf(signatureMarks.map(mark => mark.replace(/[()]/g, '\\$&')))
const breakPattern = patternOf(
  `(?<=\\S)\\s+(?=${oneOf(capacityLetters)}[.:]?\\s+\\p{L})|(?<=\\S)\\s+(?=${posts}(?!\\p{L}))|(?<=\\S)\\s+(?=${marks})|${afterSigned}\\s+(?=\\p{L})`,
  'gu',
)

/**
 * The parts of a signature that stand in one line, each on its own:
 * `TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lò Thị Mẫu` gives four. A line that holds one part only is given back as it is.
 */
export function signaturePieces(line: string): string[] {
  const key = keyOf(line)
  const cuts: number[] = []
  for (const match of key.matchAll(breakPattern)) if (opensPart(line, key, match.index, cuts.at(-1) ?? 0)) cuts.push(match.index + match[0].length)
  const name = nameStart(line, cuts.at(-1) ?? 0)
  if (name !== null) cuts.push(name)
  return cut(line, cuts)
}

function cut(line: string, cuts: readonly number[]): string[] {
  const ends = [...cuts, line.length]
  return ends.map((end, i) => line.slice(i === 0 ? 0 : ends[i - 1], end).trim()).filter(part => part !== '')
}

/** A post in capitals opens a part, unless it is the one a capacity names ('KT. CHỦ TỊCH') or the tail of a longer post ('PHÓ CHỦ TỊCH'). */
function opensPart(line: string, key: string, space: number, last: number): boolean {
  const after = line.slice(space).trimStart()
  if (/^\p{Lu}[\p{Ll}]/u.test(after) && !signedOpeners.test(keyOf(after))) return false
  const before = key.slice(last, space)
  const capacity = capacityPattern.exec(`${before} x`)
  if (capacity && capacity[0].trim() === before.trim()) return false
  return !beforePostTail.test(before)
}

/** Where a name in small letters begins behind the last word in capitals; names of the Central Highlands may begin with one letter: 'Y Blôn Niê', 'A Lăng Mai', "H'Lan Ayun". */
function nameStart(line: string, from: number): number | null {
  const match = /(?<=\p{Lu}{2}[.)]?\s+)(?=\p{Lu}\p{Ll}|\p{Lu}\s+\p{Lu}\p{Ll}|\p{Lu}['’]\s?\p{L})/u.exec(line.slice(from))
  return match && match.index > 0 ? from + match.index : null
}
