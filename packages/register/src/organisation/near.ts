import { unaccented } from '@roviec/reader/words'
import { postsBeforeBody } from '../lexicon/agency-names.ts'
import type { Agency } from './agency.ts'

/** One spelling of a body, ready to be compared. */
export interface Form {
  agency: Agency
  written: string
  key: string
  /** The key without marks. */
  plain: string
  reason: 'name' | 'alias'
}

/** How a name may be near one of the register without being it. */
export type NearReason =
  /** The same letters, marks aside. */
  | 'accents'
  /** A post at the head of the body. */
  | 'post'
  /** First letters of its words. */
  | 'initials'
  /** The beginning of its name. */
  | 'part'
  /** A letter or two apart. */
  | 'similar'

export interface Near {
  form: Form
  reason: NearReason
  score: number
}

/** Forms near a name, each by the surest way; not yet in order. `key` is the name's key. */
export function nearest(name: string, key: string, forms: readonly Form[]): Near[] {
  const asked: Asked = { key, plain: unaccented(key), behindPost: withoutPost(key), letters: lettersOf(name) }
  return forms.flatMap(form => nearnessOf(asked, form) ?? [])
}

interface Asked {
  key: string
  plain: string
  behindPost: string | null
  letters: string | null
}

function nearnessOf({ key, plain, behindPost, letters }: Asked, form: Form): Near | null {
  if (form.plain === plain) return { form, reason: 'accents', score: 0.9 }
  if (form.key === behindPost) return { form, reason: 'post', score: 0.85 }
  if (letters !== null && initialsOf(form.plain).includes(letters)) return { form, reason: 'initials', score: 0.75 }
  if (isPart(key, form.key)) return { form, reason: 'part', score: 0.5 + 0.2 * (key.length / form.key.length) }
  const likeness = likenessOf(plain, form.plain)
  return likeness === null ? null : { form, reason: 'similar', score: 0.75 * likeness }
}

/** 'chủ tịch ủy ban nhân dân xã' is 'ủy ban nhân dân xã'; null without a post. */
function withoutPost(key: string): string | null {
  const post = postsBeforeBody.find(each => key.startsWith(`${each} `))
  return post === undefined ? null : key.slice(post.length + 1)
}

/** 'TTPVHCC', 'VH-XH': capitals alone, at least three; null for other names. */
function lettersOf(name: string): string | null {
  const letters = name.replace(/[\s.&-]/g, '')
  return /^\p{Lu}{3,}$/u.test(letters) ? unaccented(letters.normalize('NFC').toLowerCase()) : null
}

/** First letters of all words, and of all but the first, which is often written out ('Phòng VHXH'). */
function initialsOf(plain: string): string[] {
  const letters = plain.split(/[\s-]+/).map(word => word.charAt(0))
  return [letters.join(''), letters.slice(1).join('')]
}

/** At least two words, and the next one begins where it ends: 'phòng văn hóa' of 'phòng văn hóa xã hội'. */
const isPart = (key: string, whole: string): boolean => key.includes(' ') && whole.startsWith(`${key} `)

/** Share of letters alike, null when not near: as many words, none of them more than a letter apart, figures the same, one slip for eight letters. */
function likenessOf(one: string, other: string): number | null {
  const [words, others] = [one.split(' '), other.split(' ')]
  if (words.length !== others.length || one.length < 8) return null
  const slips: number[] = words.map((word, i) => slipsBetween(word, others[i] as string))
  const total = slips.reduce((sum, each) => sum + each, 0)
  return slips.some(each => each > 1) || total > Math.floor(one.length / 8) ? null : 1 - total / one.length
}

/** 0 the same, 1 a letter more, less or another, 2 further apart. Words of one or two letters and figures have no slips. */
function slipsBetween(word: string, other: string): 0 | 1 | 2 {
  if (word === other) return 0
  if (Math.max(word.length, other.length) < 3 || /\d/.test(word + other) || Math.abs(word.length - other.length) > 1) return 2
  let from = 0
  while (from < word.length && word[from] === other[from]) from++
  const longer = word.length >= other.length ? word : other
  const shorter = longer === word ? other : word
  const rest = longer.length === shorter.length ? shorter.slice(from + 1) : shorter.slice(from)
  return longer.slice(from + 1) === rest ? 1 : 2
}
