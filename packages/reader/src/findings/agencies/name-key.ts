import { comradeOpener, ownClasses, smallNameWords } from '../../lexicon/name-grammar.ts'
import { writtenOut } from '../../text/abbreviations.ts'
import { mend, spelledKeyOf } from '../../text/mend.ts'
import { wholeWords } from '../../text/word-patterns.ts'

const [small, classes] = [wholeWords(smallNameWords, 'gu'), wholeWords(ownClasses, 'gu')]

/** One form for the spellings of one name: spaces restored, abbreviations written out, signs and small words aside. `nameKey('Uỷban nhân dân xã')`, `nameKey('UBND xã')` are both 'ủy ban nhân dân xã'. */
export function nameKey(name: string): string {
  const known = keys.get(name)
  if (known !== undefined) return known
  if (keys.size > mostKept) keys.clear()
  const key = keyWrittenOut(name)
  keys.set(name, key)
  return key
}

/** The same few names come again and again, in one paper and in the next. */
const keys = new Map<string, string>()
const mostKept = 10_000

function keyWrittenOut(name: string): string {
  const key = spelledKeyOf(mend(name.normalize('NFC')).text)
    .replace(/[.,;:()"'&]/g, ' ')
    .replace(/\s+-\s+/g, ' ')
    .trim()
    .replace(comradeOpener, '')
  return spaced(writtenOut(key).replace(small, ' '))
}

/** The same without the class of the commune: `sameName('UBND xã')`, `sameName('Ủy ban nhân dân')` are both 'ủy ban nhân dân', `sameName('UBND tỉnh')` is not. */
export const sameName = (name: string): string => spaced(nameKey(name).replace(classes, ' '))

const spaced = (key: string): string => key.replace(/\s+/g, ' ').trim()
