import { bodyHeads, genericHeads, mergingGenerics, mergingStarts, nameCompounds, nameModifiers, postHeads } from '../../lexicon/agencies.ts'
import { adverbs, modals, nameStops, workVerbs } from '../../lexicon/predicates.ts'
import type { Mended } from '../../text/mend.ts'
import { PhraseBook, type Word } from '../../text/phrases.ts'

/** A body or post named in the text; offsets in the mended text, `firstWord`/`endWord` in the word list it was read from. */
export interface BodyName {
  name: string
  start: number
  end: number
  endWord: number
  /** 'các cơ quan, đơn vị' rather than 'Công an xã'. */
  generic: boolean
}

export const book = new PhraseBook()
  .add('body', bodyHeads)
  .add('post', postHeads)
  .add('generic', genericHeads)
  .add('modifier', nameModifiers)
  .add('verb', workVerbs)
  .add('adverb', adverbs)
  .add('modal', modals)
  .add('stop', nameStops)
  .add('compound', nameCompounds)

const mergeTags = Object.keys(mergingGenerics).map(group => `merge:${group}`)
const startTags = Object.keys(mergingStarts).map(group => `start:${group}`)
for (const [group, words] of Object.entries(mergingGenerics)) book.add(`merge:${group}`, words)
for (const [group, words] of Object.entries(mergingStarts)) book.add(`start:${group}`, words)

const quantifiers = new Set(['các', 'những', 'toàn', 'tất', 'mọi', 'hai', 'ba', 'bốn', '02', '03', '04'])
const eachWords = new Set(['từng', 'mỗi'])
const comradeWords = new Set(['đồng', 'đ/c', 'đc'])
const tagsOfHead = ['body', 'post', 'generic']

/** All bodies of a list 'A, B và C' that begins at word `at`; null when none begins there. */
export function readBodies(mended: Mended, words: readonly Word[], at: number): { bodies: BodyName[]; endWord: number } | null {
  const bodies: BodyName[] = []
  let next = at
  while (bodies.length < 30) {
    const body = readBody(mended, words, next)
    if (!body) break
    bodies.push(body)
    joinPosts(mended, words, bodies)
    const end = bodies.length > 1 || body.generic ? restOfName(words, body) : body.endWord
    if (end > body.endWord) bodies[bodies.length - 1] = longer(mended, words, body, end)
    const gap = separator(words, end)
    if (gap === 0) break
    next = end + gap
  }
  const last = bodies.at(-1)
  return last ? { bodies, endWord: last.endWord } : null
}

/** 'Giám đốc, Thủ trưởng các sở': a post without its body goes with the next one. */
function joinPosts(mended: Mended, words: readonly Word[], bodies: BodyName[]): void {
  const [before, last] = bodies.slice(-2) as [BodyName, BodyName | undefined]
  if (!last || before.generic || !barePosts.has(mended.key.slice(before.start, before.end)) || words[before.endWord]?.key !== ',') return
  bodies.splice(-2, 2, { ...last, start: before.start, name: mended.text.slice(before.start, last.end) })
}

const barePosts = new Set(['giám đốc', 'thủ trưởng', 'phó bí thư', 'bí thư', 'chủ tịch', 'phó chủ tịch', 'trưởng phòng', 'trưởng ban'])

const longer = (mended: Mended, words: readonly Word[], body: BodyName, endWord: number): BodyName => {
  const end = (words[endWord - 1] as Word).end
  return { ...body, endWord, end, name: mended.text.slice(body.start, end) }
}

/**
 * A general name may go on with words of work that only describe it: 'các đơn vị đầu mối giao kế hoạch, các chủ đầu tư', 'đơn vị được giao vốn cần …'.
 * Sure only where a further 'các …' follows behind a comma, or a modal or 'theo chức năng' ends it.
 */
function restOfName(words: readonly Word[], body: BodyName): number {
  if (!body.generic || separator(words, body.endWord) > 0) return body.endWord
  const passive = words[body.endWord]?.key === 'được' && words[body.endWord + 1]?.key === 'giao'
  const describes = /^(?:giao|chủ|quản)$/.test(words[body.endWord]?.key ?? '')
  if (!passive && !describes) return body.endWord
  for (let i = body.endWord; i < Math.min(words.length, body.endWord + 9); i++) {
    const key = (words[i] as Word).key
    if (describes && key === ',' && words[i + 1]?.key === 'các' && book.longest(words, i + 2, tagsOfHead)) return i
    if (passive && /^(?:cần|phải)$/.test(key)) return i
    if (describes && key === 'theo' && words[i + 1]?.key === 'chức') return i
    if (/^[;:.]$/.test(key)) break
  }
  return body.endWord
}

/** Words taken by ',' ';' 'và' ', và' between two bodies; 0 when there is none. */
function separator(words: readonly Word[], at: number): number {
  const first = words[at]?.key
  if (first === ',' || first === ';') return words[at + 1]?.key === 'và' ? 2 : 1
  if (first === 'và' || first === '&') return 1
  return 0
}

/** One body at word `at`: 'các đồng chí' is passed over, 'các' is kept. */
export function readBody(mended: Mended, words: readonly Word[], at: number): BodyName | null {
  const opened = skipPerson(mended, words, skipComrades(words, at), at)
  const quantified = quantifiers.has(words[opened]?.key ?? '')
  const headAt = quantified ? opened + (words[opened]?.key === 'toàn' || words[opened]?.key === 'tất' ? 2 : 1) : opened
  const head = headOf(mended, words, headAt, quantified || opened > at)
  if (opened > at + 3 && book.longest(words, opened, ['post']) && words[opened]?.key === 'ủy') {
    const next = laterPost(words, opened)
    if (next !== null) return readBody(mended, words, next)
  }
  if (!head) return opened > at && headAt > opened - 1 ? comradeItself(mended, words, at, opened) : null
  const end = extend(mended, words, headAt, headAt + head.length, head.generic)
  const first = words[opened] as Word
  const last = words[end - 1] as Word
  return { name: mended.text.slice(first.start, last.end), start: first.start, end: last.end, endWord: end, generic: head.generic }
}

/** 'các đồng chí', 'đồng chí', 'đ/c', 'từng đồng chí' before a post. */
function skipComrades(words: readonly Word[], at: number): number {
  let i = eachWords.has(words[at]?.key ?? '') ? at + 1 : at
  if (quantifiers.has(words[i]?.key ?? '') && comradeWords.has(words[i + 1]?.key ?? '')) i++
  const word = words[i]?.key
  if (word === 'đ/c' || word === 'đc') return words[i + 1]?.key === '.' ? i + 2 : i + 1
  if (word === 'đồng' && words[i + 1]?.key === 'chí') return words[i + 2]?.key === 'là' ? i + 3 : i + 2
  return eachWords.has(words[at]?.key ?? '') ? at + 1 : at
}

/** 'đồng chí Trần Quốc Bảo, Phó Chủ tịch UBND xã': the post names who must act. */
function skipPerson(mended: Mended, words: readonly Word[], opened: number, at: number): number {
  const titled = words[at]?.key === 'ông' || words[at]?.key === 'bà'
  if (opened === at && !titled) return opened
  let i = titled ? at + 1 : opened
  const from = i
  while (i - from < 6 && isCapital(mended, words[i]) && /^\p{L}+$/u.test((words[i] as Word).key)) i++
  if (i - from < 2 || !/^[,–-]$/.test(words[i]?.key ?? '')) return opened
  return book.longest(words, i + 1, ['post']) && isCapital(mended, words[i + 1]) ? i + 1 : opened
}

/** 'Ủy viên Ban Thường vụ, Trưởng ban …' behind a person's name: the post that counts comes last. */
function laterPost(words: readonly Word[], at: number): number | null {
  for (let i = at + 2; i < Math.min(words.length, at + 8); i++) if (words[i]?.key === ',') return book.longest(words, i + 1, ['post']) ? i + 1 : null
  return null
}

/** 'các đồng chí có liên quan': the comrades themselves. */
function comradeItself(mended: Mended, words: readonly Word[], at: number, end: number): BodyName | null {
  const modifier = book.longest(words, end, ['modifier'])
  const to = modifier ? end + modifier.length : end
  if (!modifier) return null
  const first = words[at] as Word
  const last = words[to - 1] as Word
  return { name: mended.text.slice(first.start, last.end), start: first.start, end: last.end, endWord: to, generic: true }
}

/** The head must be written with a capital, or be one of the general words. */
function headOf(mended: Mended, words: readonly Word[], at: number, quantified: boolean): { length: number; generic: boolean } | null {
  const hit = book.longest(words, at, tagsOfHead)
  if (!hit) return null
  const capital = isCapital(mended, words[at])
  const verb = book.longest(words, at, ['verb', 'adverb'])
  if (verb && !quantified && (verb.length > hit.length || (verb.length === hit.length && capital && hit.tags.has('generic') && !hit.tags.has('body')))) return null
  if (words[at]?.key === 'lãnh' && !quantified && (words[at + 2]?.key === ',' || book.longest(words, at + 2, ['verb']))) return null
  if (hit.length === 2 && words[at]?.key === 'thường' && !isCapital(mended, words[at + 2])) return null
  if (capital && (hit.tags.has('body') || hit.tags.has('post'))) return { length: hit.length, generic: quantified && hit.tags.has('generic') && hit.length === 1 }
  if (hit.tags.has('generic') && (quantified || standsAlone(words, at, hit.length))) return { length: hit.length, generic: true }
  if (hit.tags.has('post') && !capital) return { length: hit.length, generic: true }
  if (quantified && hit.tags.has('body') && hit.length > 1) return { length: hit.length, generic: true }
  return capital && hit.tags.has('generic') ? { length: hit.length, generic: true } : null
}

const aloneHeads = new Set(['cơ quan', 'đơn vị', 'chính quyền', 'cán bộ', 'công chức', 'cấp ủy', 'đảng viên', 'chi bộ', 'khu dân cư', 'tổ chức đảng', 'chủ đầu tư', 'lực lượng', 'nhà trường', 'địa phương', 'doanh nghiệp', 'người dân', 'đoàn thể', 'cơ quan chuyên môn', 'cơ quan tham mưu', 'cấp ủy đảng', 'thôn', 'bản', 'nhà đầu tư', 'nhà thầu', 'chi ủy', 'tập thể', 'chủ rừng', 'thành viên'])
const standsAlone = (words: readonly Word[], at: number, length: number): boolean => aloneHeads.has(words.slice(at, at + length).map(word => word.key).join(' '))

const isCapital = (mended: Mended, word: Word | undefined): boolean => word !== undefined && /\p{Lu}/u.test(mended.text[word.start] ?? '')

/** Index after the last word of the name. */
function extend(mended: Mended, words: readonly Word[], headAt: number, from: number, generic: boolean): number {
  let end = from
  let afterCapital = isCapital(mended, words[headAt]) && !generic
  while (end < words.length && end - headAt < 28) {
    const step = nextPart(mended, words, end, afterCapital, generic)
    if (step === 0) break
    const compound = step === 1 && !isCapital(mended, words[end]) && isCapital(mended, words[end - 1]) && endsCompound(mended, words, end)
    end += step
    afterCapital = compound || isCapital(mended, words[end - 1])
  }
  end += unknownTail(mended, words, end, generic || followsPlural(words, end))
  if (end > from + 1 && words[end - 1]?.key === 'trách' && words[end - 2]?.key === 'phụ') end -= 2
  while (end > from && /^(?:thuộc|của|các|phụ|theo|hai|ba)$/.test((words[end - 1] as Word).key) && (words[end - 2] as Word).key !== 'trực') end--
  return end
}

/**
 * Words we do not know between a name and the verb belong to the name: 'Chỉ huy trưởng Đồn … cửa khẩu | khẩn trương'; after a plural also
 * 'có dự án đi qua', 'chưa gửi'. Only where a verb, a colon or the end follows soon.
 */
function unknownTail(mended: Mended, words: readonly Word[], at: number, plural: boolean): number {
  const opener = words[at]?.key
  const clause = plural && (opener === 'có' || opener === 'chưa') && !book.longest(words, at, ['modal', 'modifier'])
  if (!clause && book.longest(words, at, ['verb', 'adverb', 'modal', 'stop'])) return 0
  const limit = clause ? 6 : 4
  for (let i = at; i < Math.min(words.length, at + limit + 1); i++) {
    const word = words[i]
    if (!word || isCapital(mended, word) || !/\p{L}/u.test(word.key) || word.key === 'và' || quantifiers.has(word.key)) return word?.key === ':' && i > at ? i - at : 0
    const hit = book.longest(words, i, clause ? ['adverb', 'modal', 'verb'] : ['verb', 'adverb', 'modal'])
    if (hit && i > at + (clause ? 1 : 0)) return hit.length > 1 || !clause ? i - at : 0
    if (i > at && book.longest(words, i, ['stop']) && !clause) return 0
  }
  return 0
}

/** How many words at `at` still belong to the name. */
function nextPart(mended: Mended, words: readonly Word[], at: number, afterCapital: boolean, generic: boolean): number {
  const word = words[at] as Word
  if (word.key === ',' || word.key === 'và' || word.key === '-' || word.key === '&' || word.key === '/') return joint(mended, words, at, afterCapital, generic)
  if (!/[\p{L}\p{N}]/u.test(word.key)) return 0
  const capital = isCapital(mended, word)
  const hit = book.longest(words, at)
  if (!capital && isCapital(mended, words[at - 1]) && endsCompound(mended, words, at)) return 1
  if (capital) return isPredicate(hit) && hit && hit.length > 1 && !hit.tags.has('compound') && !isCapital(mended, words[at - 1]) ? 0 : (book.longest(words, at, ['body', 'post'])?.length ?? 1)
  const plural = word.key === 'các' ? book.longest(words, at + 1, ['generic']) : null
  if (plural) return 1 + plural.length
  const modifier = book.longest(words, at, ['modifier'])
  const predicate = book.longest(words, at, ['verb', 'adverb', 'modal', 'stop'])
  if (predicate && predicate.length > (modifier?.length ?? 0)) return 0
  if (predicate && modifier && predicate.length === modifier.length && !modifierWins(words, at, generic, afterCapital)) return 0
  if (modifier) return modifier.length + absorbed(mended, words, at + modifier.length, modifier.length, at)
  if (/^\d+$/.test(word.key) && at > 0 && afterNumbered(words[at - 1]?.key ?? '')) return 1
  return 0
}

/** 'Chấp| hành', 'Kinh| tế': official names write only the first syllable of each part with a capital. */
function endsCompound(mended: Mended, words: readonly Word[], at: number): boolean {
  const before = words[at - 1] as Word
  if (!/^\p{Lu}\p{Ll}*$/u.test(mended.text.slice(before.start, before.end))) return false
  if ((book.longest(words, at - 1, ['compound'])?.length ?? 0) > 1) return true
  return !book.longest(words, at, ['verb', 'adverb', 'modal', 'stop'])
}

/** What follows 'phụ trách', 'thuộc', 'hai' is part of the name up to the verb: 'Ủy viên Ban Thường vụ phụ trách địa bàn | có trách nhiệm'. */
function absorbed(mended: Mended, words: readonly Word[], at: number, taken: number, from: number): number {
  const key = words.slice(from, from + taken).map(word => word.key).join(' ')
  if (!/^(?:phụ trách|thuộc|thuộc diện|hai|ba)$/.test(key)) return 0
  let i = at
  while (i < words.length && i - at < 5) {
    const word = words[i] as Word
    if (!/\p{L}/u.test(word.key) || isCapital(mended, word)) break
    if (book.longest(words, i, ['verb', 'adverb', 'modal', 'stop']) && !(i === at && book.longest(words, i, ['modifier', 'generic']))) break
    i++
  }
  return i < words.length && /^[.;]$/.test((words[i] as Word).key) && i - at > 3 ? 0 : i - at
}

const isPredicate = (hit: { tags: ReadonlySet<string> } | null): boolean => hit !== null && (hit.tags.has('verb') || hit.tags.has('adverb') || hit.tags.has('modal')) && !hit.tags.has('body')
const afterNumbered = (key: string): boolean => /^(?:số|thôn|bản|tổ|khu|khối|phố|ấp|cụm|khóa|sở)$/.test(key)

/** 'các cơ quan tham mưu' is a name, 'Văn phòng tham mưu' is not; 'các tổ chức', 'đơn vị quản lý' are names. */
function modifierWins(words: readonly Word[], at: number, generic: boolean, afterCapital: boolean): boolean {
  const before = words[at - 1]?.key ?? ''
  if (afterCapital) return false
  const key = words[at]?.key ?? ''
  if (key === 'tổ' && words[at + 1]?.key === 'chức') return before === 'các'
  if (key === 'sản' || key === 'kinh' || key === 'đầu') return generic
  return generic && /^(?:quan|phận|vị|ban)$/.test(before)
}

/** A comma, dash or 'và' inside one name. */
function joint(mended: Mended, words: readonly Word[], at: number, afterCapital: boolean, generic: boolean): number {
  const sign = (words[at] as Word).key
  const next = words[at + 1]
  if (!next) return 0
  const nextCapital = isCapital(mended, next)
  const head = book.longest(words, at + 1, tagsOfHead)
  if (sign === '-' || sign === '&' || sign === '/') return nextCapital || next.key === 'xã' ? 1 : 0
  if (generic && !nextCapital) return mergesAt(mended, words, at + 1, sign)
  if (generic && nextCapital && !isCapital(mended, words[at + 1 + (mergeGroup(words, at + 1)?.length ?? 0)]) && /^(?:body|part)$/.test(mergeGroup(words, at + 1)?.name ?? '') && mergesAt(mended, words, at + 1, sign)) return mergesAt(mended, words, at + 1, sign)
  if (!nextCapital) return generic || followsPlural(words, at) || headsMany(words, at) ? mergesAt(mended, words, at + 1, sign) : 0
  if (head && (head.tags.has('body') || head.tags.has('post'))) return 0
  if (!afterCapital) return 0
  return sign === 'và' || endsWithAnd(mended, words, at + 1) || (sign === ',' && listsPlaces(words, at)) ? 1 : 0
}

/** 'Trưởng các thôn Khe Sim, Nà Lường': names of places behind a plural. */
function listsPlaces(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(1, at - 16); i--) if (/^(?:thôn|bản|xã|phường|trường|huyện|tỉnh|ấp|buôn|khu)$/.test((words[i] as Word).key)) return /^(?:các|hai|ba|bốn)$/.test((words[i - 1] as Word).key)
  return false
}

/** 'Người đứng đầu cơ quan, tổ chức, đơn vị': one post over several. */
function headsMany(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) if (/^(?:đầu|trưởng|đạo)$/.test((words[i] as Word).key) && /^(?:đứng|thủ|lãnh|cấp)$/.test(words[i - 1]?.key ?? '')) return true
  return false
}

/** 'UBND các huyện, thị xã, thành phố': the plural stands after the head. */
function followsPlural(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 20); i--) {
    if (words[i]?.key === ';') return false
    if (words[i]?.key === 'các') return true
  }
  return false
}

/** Words taken when a general word at `at` joins the one before: 'các sở|, ban|, ngành', 'cơ quan|, đơn vị'. */
function mergesAt(mended: Mended, words: readonly Word[], at: number, sign: string): number {
  const group = mergeGroup(words, at)
  if (!group || !fits(group.name, groupBefore(words, at - 1))) return 0
  if (/^(?:place|party)$/.test(group.name) && isCapital(mended, words[at + group.length])) return 0
  const longer = book.longest(words, at)
  if (longer && longer.length > group.length && !longer.tags.has('generic')) return 0
  if (sign === 'và' && /^(?:chức|quyền)$/.test(words[at + group.length]?.key ?? '')) return 0
  return 1 + group.length
}

/** Offices, firms and persons are named together ('cơ quan, tổ chức, đơn vị, cá nhân'), places and offices are not. */
const fits = (next: string, before: string | null): boolean => next === before || (before !== null && /^(?:body|private)$/.test(before) && /^(?:body|private|place)$/.test(next))

function mergeGroup(words: readonly Word[], at: number): { name: string; length: number } | null {
  const hit = book.longest(words, at, mergeTags)
  const tag = hit && mergeTags.find(name => hit.tags.has(name))
  return hit && tag ? { name: tag.slice('merge:'.length), length: hit.length } : null
}

/** The class of a general word: the one asked for when it has it, else its own. */
function groupOf(tags: ReadonlySet<string>, wanted: string | undefined): string {
  const names = [...tags].filter(tag => tag.startsWith('merge:') || tag.startsWith('start:')).map(tag => tag.slice('merge:'.length))
  return names.find(name => name === wanted) ?? names[0] ?? 'other'
}

/** The class of the general word that stands last before the sign at `sign`. */
function groupBefore(words: readonly Word[], sign: number): string | null {
  let from = sign
  while (from > 0 && sign - from < 8 && !/^[,;:.]$/.test((words[from - 1] as Word).key)) from--
  const next = mergeGroup(words, sign + 1)?.name
  let group: string | null = null
  for (let i = from; i < sign; ) {
    const hit = book.longest(words, i, [...mergeTags, ...startTags])
    if (hit && i + hit.length <= sign) {
      group = groupOf(hit.tags, next)
      i += hit.length
    } else i++
  }
  return group
}

/** 'Văn hóa, Thể thao và Du lịch': a comma inside a name is followed by 'và' and a capital before the next comma. */
function endsWithAnd(mended: Mended, words: readonly Word[], from: number): boolean {
  for (let i = from; i < Math.min(words.length, from + 6); i++) {
    const key = (words[i] as Word).key
    if (key === 'và') {
      const head = book.longest(words, i + 1, ['body', 'post'])
      return isCapital(mended, words[i + 1]) && (!head || /^(?:đô|thông|du|đào|phát|môi|đầu|xã|công nghệ|truyền)/.test((words[i + 1] as Word).key))
    }
    if (key === ',' || key === ';' || key === '.') return false
  }
  return false
}
