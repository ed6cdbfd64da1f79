import { bodyAndWork, bodyWords, emphasis, neverTwice, rightBefore } from '../../lexicon/slips.ts'
import type { Spelled, SpellingSlip, Word } from './words.ts'

/** Words told twice: 'cơ bản cơ bản', 'của của', 'Ủy ban nhân dân Ủy ban nhân dân'. */
export function doubled(spelled: Spelled): SpellingSlip[] {
  const { words, text } = spelled
  const out: SpellingSlip[] = []
  for (let i = 0; i < words.length; ) {
    const length = doubledAt(spelled, i)
    if (length > 0)
      out.push({
        kind: 'doubled',
        start: (words[i] as Word).start,
        end: (words[i + 2 * length - 1] as Word).end,
        expected: text.slice((words[i] as Word).start, (words[i + length - 1] as Word).end),
      })
    i += length > 0 ? 2 * length : 1
  }
  return out
}

/** How many words are told twice from here on, 0 when none are. */
function doubledAt(spelled: Spelled, at: number): number {
  const { words } = spelled
  for (let length = 4; length >= 1; length--) {
    if (words[at]?.key !== words[at + length]?.key) continue
    if (repeats(spelled, at, length) && !isRight(spelled, at, length)) return length
  }
  return 0
}

function repeats({ key, words }: Spelled, at: number, length: number): boolean {
  if (at + 2 * length > words.length) return false
  for (let i = at; i < at + length; i++) if ((words[i] as Word).key !== (words[i + length] as Word).key) return false
  for (let i = at; i < at + 2 * length - 1; i++) if (key.slice((words[i] as Word).end, (words[i + 1] as Word).start) !== ' ') return false
  return true
}

function isRight({ text, words }: Spelled, at: number, length: number): boolean {
  const pair = words.slice(at, at + length).map(word => word.key)
  if (length === 1) return !neverTwice.has(pair[0] as string)
  if (new Set(pair).size === 1) return true
  const said = pair.join(' ')
  if (length > 2) return false
  if (emphasis.has(said) || rightBefore[said] === (words[at + 4]?.key ?? '')) return true
  return bodyAndWork.has(said) && (written(text, words, at, length) !== written(text, words, at + length, length) || bodyWords.has(words[at - 1]?.key ?? ''))
}

const written = (text: string, words: readonly Word[], at: number, length: number): string =>
  text.slice((words[at] as Word).start, (words[at + length - 1] as Word).end)
