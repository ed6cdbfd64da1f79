import { charClass, classAt, lettersAndDigitsEnd, unitsAt } from './char-class.ts'

/** One word of a text in key form, with its place. */
export interface Word {
  key: string
  start: number
  end: number
}

interface Node {
  next: Map<string, Node>
  /** Tags of the phrase that ends here. */
  tags: Set<string> | null
}

export interface PhraseHit {
  /** Words taken. */
  length: number
  tags: ReadonlySet<string>
}

/** Phrases of one or more words, found at a place in time proportional to the longest phrase. */
export class PhraseBook {
  private readonly root: Node = { next: new Map(), tags: null }

  add(tag: string, phrases: Iterable<string>): this {
    for (const phrase of phrases) {
      let node = this.root
      for (const word of phrase.replace(/[,;:]/g, ' $&').split(/\s+/)) {
        let next = node.next.get(word)
        if (!next) {
          next = { next: new Map(), tags: null }
          node.next.set(word, next)
        }
        node = next
      }
      node.tags ??= new Set()
      node.tags.add(tag)
    }
    return this
  }

  /** The longest phrase that begins at word `at`, optionally only those with one of the tags; none begins before the first word. */
  longest(words: readonly Word[], at: number, tags?: readonly string[]): PhraseHit | null {
    if (at < 0) return null
    let node: Node | undefined = this.root
    let best: PhraseHit | null = null
    for (let i = at; i < words.length; i++) {
      node = node.next.get((words[i] as Word).key)
      if (!node) break
      const found = node.tags
      if (found && (!tags || hasOneOf(found, tags))) best = { length: i - at + 1, tags: found }
    }
    return best
  }
}

function hasOneOf(found: ReadonlySet<string>, tags: readonly string[]): boolean {
  for (const tag of tags) if (found.has(tag)) return true
  return false
}

/** Do the words from `at` on read so? `readsAt(words, 3, ['đồng', 'chí'])` */
export function readsAt(words: readonly Word[], at: number, keys: readonly string[]): boolean {
  for (let i = 0; i < keys.length; i++) if (words[at + i]?.key !== keys[i]) return false
  return true
}

/** Is the word at `at` one of these? False outside the list. */
export function isOneOf(words: readonly Word[], at: number, keys: ReadonlySet<string>): boolean {
  const word = words[at]
  return word !== undefined && keys.has(word.key)
}

const joints: ReadonlySet<string> = new Set(['/', '&', '.', "'", '’'])

/** Words and single signs of key[start, end), in order. 'đ/c' and 'HĐND&UBND' are one word, ',' and '-' are words of their own. */
export function wordsOf(key: string, start: number, end: number): Word[] {
  if (key.length < shortestKept || end - start > key.length / 2) return scan(key, start, end)
  if (key !== kept.key) kept.words = scan(key, 0, key.length)
  kept.key = key
  const { words } = kept
  const [from, to] = [firstFrom(words, start), firstFrom(words, end)]
  const cut = (words[from - 1]?.end ?? 0) > start || (words[to - 1]?.end ?? 0) > end
  return cut ? scan(key, start, end) : words.slice(from, to)
}

/** The words of the text read last: its parts are asked for again and again. A shorter one is read as fast. Keeping the very string asked with makes the next comparison one of addresses, also when one text is read twice. */
const kept: { key: string; words: readonly Word[] } = { key: '', words: [] }
const shortestKept = 1000

/** Index of the first word that begins at or behind `offset`. */
function firstFrom(words: readonly Word[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] as Word).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

function scan(key: string, start: number, end: number): Word[] {
  const out: Word[] = []
  for (let at = start; at < end; ) {
    if (classAt(key, at) === charClass.space) {
      at++
      continue
    }
    const stop = wordEnd(key, at, end)
    out.push({ key: key.slice(at, stop), start: at, end: stop })
    at = stop
  }
  return out
}

/** Letters and digits, and what a joint of one sign ties to them; else the one sign. */
function wordEnd(key: string, at: number, to: number): number {
  let end = lettersAndDigitsEnd(key, at, to)
  if (end === at) return Math.min(to, at + unitsAt(key, at))
  while (end < to && joints.has(key[end] as string)) {
    const next = lettersAndDigitsEnd(key, end + 1, to)
    if (next === end + 1) break
    end = next
  }
  return end
}
