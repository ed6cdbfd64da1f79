import { nameWords, notJoinedBefore, numberedWords } from '../../lexicon/name-grammar.ts'
import type { Mended } from '../../text/mend.ts'
import { isOneOf, type Word } from '../../text/phrases.ts'
import { isCapital } from './body-name.ts'
import { book, classOf, mergeTags, startTags } from './name-book.ts'

/** Words taken when a general word at `at` joins the one before the sign: 'các sở|, ban|, ngành', 'cơ quan|, đơn vị'; 0 when it does not. */
export function mergesAt(mended: Mended, words: readonly Word[], at: number, sign: string): number {
  const group = mergeGroup(words, at)
  if (!group || !fits(group.name, groupBefore(words, at - 1))) return 0
  if ((group.name === 'place' || group.name === 'party') && hasOwnName(mended, words, at + group.length)) return 0
  const phrase = book.longest(words, at)
  if (phrase && phrase.length > group.length && (phrase.tags.has('apart') || !phrase.tags.has('generic'))) return 0
  return sign === nameWords.and && isOneOf(words, at + group.length, notJoinedBefore) ? 0 : 1 + group.length
}

/** 'thôn |Khe Sim|', 'thôn |6|', 'thôn |số 6|'. */
const hasOwnName = (mended: Mended, words: readonly Word[], at: number): boolean =>
  isCapital(mended, words[at]) || /^\d+$/.test(words[isOneOf(words, at, numberedWords) ? at + 1 : at]?.key ?? '')

/** Offices, firms and persons are named together ('cơ quan, tổ chức, đơn vị, cá nhân'), places and offices are not. */
const fits = (next: string, before: string | null): boolean =>
  next === before || (before !== null && /^(?:body|private)$/.test(before) && /^(?:body|private|place)$/.test(next))

/** The class of the general word at `at`, as one that may join another; null for other words. */
export function mergeGroup(words: readonly Word[], at: number): { name: string; length: number } | null {
  const hit = book.longest(words, at, mergeTags)
  const tag = hit && mergeTags.find(name => hit.tags.has(name))
  return hit && tag ? { name: classOf(tag) as string, length: hit.length } : null
}

/** The class of the general word that stands last before the sign at `sign`. */
function groupBefore(words: readonly Word[], sign: number): string | null {
  let from = sign
  while (from > 0 && sign - from < 8 && !/^[,;:.]$/.test((words[from - 1] as Word).key)) from--
  const next = mergeGroup(words, sign + 1)?.name
  let group: string | null = null
  for (let i = from; i < sign; ) {
    const hit = book.longest(words, i, allTags)
    const inside = hit !== null && i + hit.length <= sign
    if (inside) group = groupOf(hit.tags, next)
    i += inside ? hit.length : 1
  }
  return group
}

const allTags = [...mergeTags, ...startTags]

/** A general word may have several classes: the one asked for when it has it, else its first. */
function groupOf(tags: ReadonlySet<string>, wanted: string | undefined): string | null {
  const names = [...tags].flatMap(tag => classOf(tag) ?? [])
  return names.find(name => name === wanted) ?? names[0] ?? null
}
