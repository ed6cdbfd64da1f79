import { nameWords } from '../../lexicon/name-grammar.ts'
import {
  administration,
  listedKinds,
  listedPlace,
  listedPlaceHeads,
  listedPlaces,
  listedPlural,
  listedVillages,
  officeFields,
  ownPlace,
  schoolStarts,
  villagePosts,
} from '../../lexicon/offices.ts'
import type { Mended } from '../../text/mend.ts'
import { patternOf } from '../../text/pattern.ts'
import { isOneOf, PhraseBook, type Word } from '../../text/phrases.ts'
import { type BodyName, isCapital } from './body-name.ts'
import { book, endTags } from './name-book.ts'

const places = listedPlaces.map(place => [place, place] as const)

/** Each plural before a colon, and the head that the names behind it bear. */
const listedHeads = [...listedKinds, ...listedPlaceHeads.map(head => ({ ...head, kinds: places }))].flatMap(({ before, called, kinds }) =>
  kinds.map(([kind, head]) => ({ plural: patternOf(`^${before}${listedPlural.before}${kind}${listedPlural.behind}$`), head: called + head })),
)

const fields = new PhraseBook().add('field', officeFields)

// reads:   Trưởng các thôn Khe Sim, Nà Lường · các Sở: Tài chính, Nội vụ, Văn hóa, Thể thao và Du lịch · UBND các xã: Nà Khoa, Bản Mạ và Tân An
// refuses: các sở, ngành: tiếp tục rà soát (work behind the colon) · Các đơn vị: (no class that names are made of)

/**
 * The bodies listed by their own part of the name behind a plural and a colon; null when none are. 'các Sở: Tài chính, Nội vụ' gives 'Sở Tài chính' and 'Sở Nội vụ',
 * each at the place of its own part.
 */
export function listedNames(mended: Mended, words: readonly Word[], plural: BodyName): BodyName[] | null {
  return behindColon(mended, words, plural) ?? fieldsBehind(mended, words, plural) ?? villagesOf(mended, words, plural)
}

const plurals = patternOf(`(?:^|\\s)${nameWords.plural}\\s`)
/** A plural of offices has no more words before the first field: 'Giám đốc các Sở'. */
const longestPlural = 6

/** 'các Sở Tài chính, Xây dựng, Nội vụ' without a colon: two fields at least that offices are known to have. */
function fieldsBehind(mended: Mended, words: readonly Word[], plural: BodyName): BodyName[] | null {
  if (!plurals.test(mended.key.slice(plural.start, plural.end))) return null
  let from = plural.endWord
  while (from > 0 && (words[from - 1] as Word).start >= plural.start) from--
  for (let at = from + 1; at < Math.min(plural.endWord, from + longestPlural); at++) {
    const first = isCapital(mended, words[at]) ? fields.longest(words, at) : null
    const opened = first && mended.key.slice(plural.start, (words[at - 1] as Word).end)
    const head = opened && listedHeads.find(entry => entry.plural.test(opened))?.head
    if (head) return fieldList(mended, words, at, head)
  }
  return null
}

function fieldList(mended: Mended, words: readonly Word[], from: number, head: string): BodyName[] | null {
  const out: BodyName[] = []
  for (let at = from; at < words.length && isCapital(mended, words[at]); ) {
    const field = fields.longest(words, at)
    if (!field || (out.length > 0 && book.longest(words, at, ['body', 'post']) && !wholeField(words, at))) break
    const endWord = at + field.length
    const { start } = words[at] as Word
    const { end } = words[endWord - 1] as Word
    out.push({ name: `${head} ${mended.text.slice(start, end)}`, start, end, endWord, generic: false })
    if (!separates(words[endWord])) break
    at = endWord + (isAnd(words[endWord + 1]) ? 2 : 1)
  }
  return out.length > 1 ? out : null
}

/** 'Bí thư |các| chi bộ thôn …'. */
const pluralInside = patternOf(`\\s${nameWords.plural}\\s`)

/** 'Trưởng các thôn Khe Sim, Nà Lường' as 'Trưởng thôn Khe Sim' and 'Trưởng thôn Nà Lường'. */
function villagesOf(mended: Mended, words: readonly Word[], { start, end, endWord }: BodyName): BodyName[] | null {
  const head = listedVillages.exec(mended.key.slice(start, end))
  if (!head?.groups) return null
  const from = words.findIndex(word => word.start >= start + head[0].length)
  const parts = partsBetween(words, from, endWord)
  if (parts.length < 2 || !parts.every(([first]) => isCapital(mended, words[first]) || /^\d+$/.test(words[first]?.key ?? ''))) return null
  const before = start + (head.groups.first?.length ?? 0)
  const called = mended.text.slice(before, before + (head.groups.before?.length ?? 0)).replace(pluralInside, ' ')
  const opened = mended.text.slice(start, start + head[0].length).trimEnd()
  const place = `${called}${opened.slice(opened.length - (head.groups.place as string).length)}`
  const kind = `${head.groups.place} `
  return parts.map(([first, last]) => {
    const [at, to] = [(words[first] as Word).start, (words[last] as Word).end]
    // 'Thôn Bản Mo, |Thôn| Bản Lạn' says the kind again.
    const name = `${mended.key.startsWith(kind, at) ? called : `${place} `}${mended.text.slice(at, to)}`
    return { name: `${name[0]?.toUpperCase()}${name.slice(1)}`, start: at, end: to, endWord, generic: false }
  })
}

const village = patternOf(`^${listedPlace}\\s`)
const villagePost = patternOf(`^(?<post>.*?\\s)(?<place>${listedPlace})\\s`)

/** 'Trưởng ấp 3, |ấp 5|, |khóm Rạch Gốc|': whoever heads the first heads the others too. */
export function withPostBefore(bodies: BodyName[]): BodyName[] {
  const first = villagePost.exec(bodies[0]?.name.toLowerCase() ?? '')?.groups
  const post = first?.post?.trim() ?? ''
  if (bodies.length < 2 || !first || !villagePosts.has(post)) return bodies
  const called = (bodies[0] as BodyName).name.slice(0, post.length)
  return bodies.map((body, i) => (i > 0 && body.generic && village.test(body.name.toLowerCase()) ? { ...body, name: `${called} ${body.name}` } : body))
}

/** 'Chủ tịch UBND các xã, phường ven biển và |đặc khu Hòn Vọng|': the administration named first is meant of the next place too. */
export function withAdministrationBefore(bodies: BodyName[]): BodyName[] {
  const head = administration.exec(bodies[0]?.name ?? '')?.[1]
  if (bodies.length < 2 || !head) return bodies
  return bodies.map((body, i) => (i > 0 && ownPlace.test(body.name) ? { ...body, name: `${head} ${body.name}` } : body))
}

/** First and last words of the parts that commas and 'và' leave in words[from, to). */
function partsBetween(words: readonly Word[], from: number, to: number): [number, number][] {
  const parts: [number, number][] = []
  for (let at = from; at < to; at++) {
    let last = at
    while (last + 1 < to && !separates(words[last + 1])) last++
    parts.push([at, last])
    at = last + 1
  }
  return parts
}

function behindColon(mended: Mended, words: readonly Word[], plural: BodyName): BodyName[] | null {
  if (words[plural.endWord]?.key !== ':' || !isCapital(mended, words[plural.endWord + 1])) return null
  const head = listedHeads.find(entry => entry.plural.test(mended.key.slice(plural.start, plural.end)))?.head
  if (!head) return null
  const out: BodyName[] = []
  for (let at = plural.endWord + 1; at < words.length && isCapital(mended, words[at]); ) {
    if (book.longest(words, at, ['body', 'post']) && !wholeField(words, at) && !isOneOf(words, at, schoolStarts)) break
    const endWord = endOfPart(mended, words, at)
    const { start } = words[at] as Word
    const { end } = words[endWord - 1] as Word
    out.push({ name: `${head} ${mended.text.slice(start, end)}`, start, end, endWord, generic: false })
    if (!separates(words[endWord])) break
    at = endWord + 1
  }
  return out.length > 0 ? out : null
}

/** 'Công an' between commas is a field of a ministry, 'Công an tỉnh' a body of its own. */
function wholeField(words: readonly Word[], at: number): boolean {
  const known = fields.longest(words, at)
  return known !== null && separates(words[at + known.length])
}

const separates = (word: Word | undefined): boolean => /^(?:,|;|&)$/.test(word?.key ?? '') || isAnd(word)

const isAnd = (word: Word | undefined): boolean => word?.key === nameWords.and

/** A known field ('Văn hóa, Thể thao và Du lịch'), else up to the next sign, 'và' or verb. */
function endOfPart(mended: Mended, words: readonly Word[], at: number): number {
  const known = fields.longest(words, at)
  if (known) return at + known.length
  let end = at + 1
  while (end < words.length && /[\p{L}\p{N}]/u.test((words[end] as Word).key) && !isAnd(words[end])) {
    if (!isCapital(mended, words[end]) && book.longest(words, end, endTags)) break
    end++
  }
  return end
}
