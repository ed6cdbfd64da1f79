import { balanceWords as words } from '../../../lexicon/balance-words.ts'
import { patternOf } from '../../../text/pattern.ts'
import { oneOf, wholeWords } from '../../../text/word-patterns.ts'
import type { Labelled } from './labels.ts'

/** What a figure is in a balance. `sure`: with it the states told are all there are. */
export interface Role {
  kind: 'whole' | 'done' | 'left' | 'optional' | 'carried' | 'aside' | 'none'
  sure: boolean
  /** 'chưa nộp': all that is left only where it denies what is done. */
  denies?: boolean
}

const aside = wholeWords(words.aside)
const carried = wholeWords(words.carried)
const open = wholeWords(words.open)
const openAtAll = patternOf(`(?<!\\p{L})${oneOf(words.open)}\\s+${oneOf(words.openAtAll)}`)
const already = wholeWords(words.already)
const pending = wholeWords(words.pending)
const underway = wholeWords(words.underway)
const rest = wholeWords(words.rest)
const perhapsRest = wholeWords(words.perhapsRest)
const late = wholeWords(words.late)
const otherWays = wholeWords(words.otherWays)
const done = wholeWords(words.done)
const received = wholeWords(words.received)
const whole = wholeWords(words.whole)
const nothingBehind = /^\s*(?:[,;.]|$)/u

/** 'đang giải quyết 93 hồ sơ', '05 đơn đã chuyển': the words before a figure, then those behind it. */
export function roleOf(label: Labelled): Role {
  const known = roles.get(label) ?? readRole(label)
  roles.set(label, known)
  return known
}

/** Each is asked for more than once. */
const roles = new WeakMap<Labelled, Role>()

function readRole({ before, behind }: Labelled): Role {
  const own = before.slice(before.search(lastClause))
  if (carried.test(own)) return role('carried')
  if (aside.test(own)) return role('aside')
  const ahead = stateIn(own, behind)
  if (received.test(own) && (ahead.kind === 'none' || ahead.kind === 'done')) return role('whole')
  if (ahead.kind === 'done' && whole.test(own) && !already.test(own)) return role('whole')
  if (ahead.kind !== 'none' && (ahead.kind !== 'left' || ahead.sure)) return ahead
  if (ahead.kind === 'none' && whole.test(own)) return role('whole')
  const after = stateIn(behind, '')
  if (ahead.kind !== 'left') return after
  return after.kind === 'left' ? { ...after, denies: false } : ahead
}

/** It says what became of some. */
export const isPart = ({ kind }: Role): boolean => kind === 'done' || kind === 'left' || kind === 'optional'

const role = (kind: Role['kind'], sure = false): Role => ({ kind, sure })

const lastClause = /[^,;.:]*[,;.:]?\s*$/u

function stateIn(text: string, behind: string): Role {
  if (rest.test(text)) return role('left', true)
  if (open.test(text)) return { kind: 'left', sure: true, denies: !perhapsRest.test(text) && !openAtAll.test(text) }
  if (pending.test(text)) return role('left', true)
  if (underway.test(text)) return role('left')
  if (late.test(text)) return role('optional')
  if (perhapsRest.test(text)) return role('left', nothingBehind.test(behind))
  if (otherWays.test(text) && !done.test(text)) return role('optional')
  return role(done.test(text) ? 'done' : 'none')
}

const negated = patternOf(`(?<!\\p{L})${oneOf(words.negations)}\\s+(?!${oneOf(words.notDenied)}(?!\\p{L}))(\\p{L}+(?:\\s\\p{L}+)?)`)

/** What a label denies: 'hợp lệ' in 'số phiếu không hợp lệ'. */
export const denied = ({ before, behind }: Pick<Labelled, 'before' | 'behind'>): string | null => (negated.exec(before) ?? negated.exec(behind))?.[1] ?? null

/** Says the same without denying it. */
export const affirms = ({ before, behind }: Pick<Labelled, 'before' | 'behind'>, phrase: string): boolean => {
  const label = `${before} | ${behind}`
  return denied({ before, behind }) === null && patternOf(`(?<!\\p{L})${phrase}(?!\\p{L})`).test(label)
}
