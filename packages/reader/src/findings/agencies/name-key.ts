import { abbreviations } from '../../lexicon/abbreviations.ts'
import { comradeOpener, ownClasses, smallNameWords } from '../../lexicon/name-grammar.ts'
import { keyOf, mend } from '../../text/mend.ts'

const expansions = abbreviations.map(([short, long]) => ({ pattern: new RegExp(`(?<![\\p{L}])${short}(?![\\p{L}])`, 'gu'), long }))
const phrases = (words: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'gu')
const [small, classes] = [phrases(smallNameWords), phrases(ownClasses)]

/** One form for the spellings of one name: spaces restored, abbreviations written out, signs and small words aside. `nameKey('Uỷban nhân dân xã')`, `nameKey('UBND xã')` are both 'ủy ban nhân dân xã'. */
export function nameKey(name: string): string {
  let key = keyOf(mend(name.normalize('NFC')).text)
    .replace(/[.,;:()"'&]/g, ' ')
    .replace(/\s+-\s+/g, ' ')
    .trim()
    .replace(comradeOpener, '')
  for (const { pattern, long } of expansions) key = key.replace(pattern, long)
  return spaced(key.replace(small, ' '))
}

/** The same without the class of the commune: `sameName('UBND xã')`, `sameName('Ủy ban nhân dân')` are both 'ủy ban nhân dân', `sameName('UBND tỉnh')` is not. */
export const sameName = (name: string): string => spaced(nameKey(name).replace(classes, ' '))

const spaced = (key: string): string => key.replace(/\s+/g, ' ').trim()
