// reads:   Phòng Kinh tế, Công an xã · Đồng chí Phó Chủ tịch, phụ trách lĩnh vực giám sát · Hội Nông dân xã; các thôn
// refuses: (nothing: what stands in such a place names somebody)

import { nameRuns } from '../../lexicon/name-grammar.ts'
import { betweenCellNames, cellNameOpener, peopleStarts } from '../../lexicon/task-words.ts'
import { openBracket } from '../../text/brackets.ts'
import type { Mended } from '../../text/mend.ts'
import { isOneOf, readsAt, type Word, wordsOf } from '../../text/phrases.ts'
import type { Range } from '../../text/sentences.ts'
import type { AgencyMention, Span } from '../../types.ts'
import { isCapital } from '../agencies/body-name.ts'
import { readBodies } from '../agencies/names.ts'
import { addresseeOf, type Walk } from './context.ts'
import { mentionOf } from './mentions.ts'

/** The bodies that a cell, or what stands behind a label, names. */
export function bodiesOf(walk: Walk, cell: Span | null): AgencyMention[] {
  if (!cell) return []
  const { mended } = walk.tree
  const [start, end] = [mended.from(cell[0]), mended.from(cell[1])]
  const words = wordsOf(mended.key, start, end)
  const found = readBodies(mended, words, 0)
  if (found && (found.endWord >= words.length - 1 || tellsCharge(words, found.endWord)))
    return found.bodies.map(body => mentionOf(walk, addresseeOf(walk, body), 'stated'))
  return pieces(mended, words, start, end).map(([from, to]) => mentionOf(walk, { name: mended.text.slice(from, to), span: mended.span(from, to) }, 'stated'))
}

/** 'Phó Chủ tịch Thường trực|, phụ trách lĩnh vực giám sát|': up to the end it says what those named are in charge of. */
const tellsCharge = (words: readonly Word[], at: number): boolean =>
  words[at]?.key === ',' && readsAt(words, at + 1, nameRuns.inCharge) && !words.slice(at).some(word => word.key === ';')

/** Does key[start, end) name bodies and say no more of them than their charge? */
export function namesBodies({ tree: { mended } }: Walk, { start, end }: Range): boolean {
  const words = wordsOf(mended.key, start, end)
  const found = readBodies(mended, words, 0)
  return found !== null && (found.endWord >= words.length || tellsCharge(words, found.endWord))
}

/** A cell whose names we do not know: each part between semicolons, dashes or 'và các' is one body, and what stands behind a comma before a name that we know. */
function pieces(mended: Mended, words: readonly Word[], start: number, end: number): Span[] {
  const cell = mended.text.slice(start, end)
  const known = words.flatMap((word, at) =>
    word.key === ',' && (isCapital(mended, words[at + 1]) ? readBodies(mended, words, at + 1) : isOneOf(words, at + 1, peopleStarts))
      ? [{ index: word.start - start, 0: word.key }]
      : [],
  )
  const gaps = [...cell.matchAll(betweenCellNames), ...known].filter(gap => openBracket(cell, 0, gap.index) < 0).sort((one, other) => one.index - other.index)
  const out: Span[] = []
  let from = 0
  for (const gap of [...gaps, null]) {
    const part = cell.slice(from, gap?.index ?? cell.length)
    const bullet = cellNameOpener.exec(part)?.[0].length ?? 0
    if (/\p{L}/u.test(part)) out.push([start + from + bullet, start + from + part.trimEnd().length])
    if (gap) from = gap.index + gap[0].length
  }
  return out
}
