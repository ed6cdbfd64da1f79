import { nameWords } from '../../lexicon/name-grammar.ts'
import { listBreakers, partnerNouns, withWords } from '../../lexicon/supporting-words.ts'
import type { Mended } from '../../text/mend.ts'
import { isOneOf, PhraseBook, type Word } from '../../text/phrases.ts'
import { type BodyName, isCapital, nameOf } from '../agencies/body-name.ts'
import { book, workTags } from '../agencies/name-book.ts'
import { readBodies } from '../agencies/names.ts'

// reads:   Đồn Biên phòng Cửa khẩu, Hải quan cửa khẩu | ngăn chặn … · Hội Nông dân, dòng họ Vũ và các nhà hảo tâm | sưu tầm … · Trạm Kiểm lâm cửa rừng, | tăng cường …
// refuses: Công an xã, chất lượng công trình bảo đảm … (no body) · Trạm Y tế, trong tháng 9 …

const nouns = new PhraseBook().add('partner', partnerNouns)

/** A name whose words we do not know is no longer than this. */
const longestItem = 9
const longestRest = 5
const mostItems = 30

/** Those who take part, named from word `at` on: other than of those who must act, it is sure here that names stand there, so what no book knows counts too. */
export function readPartners(mended: Mended, words: readonly Word[], at: number): { bodies: BodyName[]; endWord: number } | null {
  const bodies: BodyName[] = []
  let end = at
  for (let next = at; bodies.length < mostItems; ) {
    const found = readBodies(mended, words, next)
    const last = found?.bodies.at(-1)
    const item = last ? withRest(mended, words, last) : bodies.length > 0 || follows(words, at) ? unknownItem(mended, words, next) : null
    if (!item) break
    const named = item.generic && words[item.endWord]?.key === ':' ? readPartners(mended, words, item.endWord + 1) : null
    bodies.push(...(found?.bodies.slice(0, -1) ?? []), ...(named?.bodies ?? [item]))
    end = named?.endWord ?? item.endWord
    const gap = separator(words, end)
    if (gap === 0) break
    next = end + gap
  }
  return bodies.length > 0 ? { bodies, endWord: end } : null
}

/** 'phối hợp với |', 'cùng |': a name must follow. */
const follows = (words: readonly Word[], at: number): boolean => isOneOf(words, at - 1, withWords)

/** 'Trạm Kiểm lâm |cửa rừng|, tăng cường': what stands between a name and the next sign or verb belongs to it. */
function withRest(mended: Mended, words: readonly Word[], body: BodyName): BodyName {
  const end = endOfItem(mended, words, body.endWord, longestRest)
  if (end === body.endWord || !goesOn(mended, words, end)) return body
  const last = words[end - 1] as Word
  return { ...body, name: mended.text.slice(body.start, last.end), end: last.end, endWord: end }
}

/** 'dòng họ Vũ', 'Hải quan cửa khẩu', 'Viettel': no body of the book, but a noun of people or a name. */
function unknownItem(mended: Mended, words: readonly Word[], at: number): BodyName | null {
  const start = afterPlural(words, at)
  if (!isCapital(mended, words[start]) && !nouns.longest(words, start)) return null
  if (book.longest(words, at, [...workTags, 'stop']) && !nouns.longest(words, start)) return null
  const noun = nouns.longest(words, start)?.length ?? 0
  const end = endOfItem(mended, words, start + noun, longestItem)
  return end > start + (isCapital(mended, words[start]) || noun > 1 ? 0 : 1) && goesOn(mended, words, end) ? nameOf(mended, words, at, end, true) : null
}

const afterPlural = (words: readonly Word[], at: number): number => (words[at]?.key === nameWords.plural ? at + 1 : at)

/** Index of the sign, verb or small word that ends what is named; `from` where none comes in time. */
function endOfItem(mended: Mended, words: readonly Word[], from: number, most: number): number {
  for (let i = from; i <= from + most; i++) {
    const word = words[i]
    if (!word || !/[\p{L}\p{N}]/u.test(word.key) || word.key === nameWords.and || isOneOf(words, i, listBreakers)) return i
    if (book.longest(words, i, [...workTags, 'stop', 'speech']) && !isCapital(mended, word)) return i
  }
  return from
}

/** Behind the name the work begins, the sentence ends or the next one is named. */
function goesOn(mended: Mended, words: readonly Word[], at: number): boolean {
  const gap = separator(words, at)
  const next = at + gap
  if (!words[next] || (gap === 0 && /^[.;)(:]$/.test(words[at]?.key ?? ''))) return true
  if (book.longest(words, next, workTags) || isOneOf(words, next, listBreakers)) return true
  return gap > 0 && (isCapital(mended, words[next]) || readBodies(mended, words, next) !== null || nouns.longest(words, afterPlural(words, next)) !== null)
}

function separator(words: readonly Word[], at: number): number {
  const sign = words[at]?.key
  if (sign === ',' || sign === ';') return words[at + 1]?.key === nameWords.and ? 2 : 1
  return sign === nameWords.and || sign === '&' ? 1 : 0
}
