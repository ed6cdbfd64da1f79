import { balanceWords } from '../../lexicon/balance-words.ts'
import { checkWords } from '../../lexicon/check-words.ts'
import { patternOf } from '../../text/pattern.ts'
import { oneOf, wholeWords } from '../../text/word-patterns.ts'
import { affirms, denied } from './balances/roles.ts'
import { areClasses } from './parts.ts'

const rest = wholeWords(checkWords.remainder)
const lacking = patternOf(`(?<!\\p{L})${oneOf(balanceWords.negations)}\\s+(${balanceWords.having}\\s\\p{L}+(?:\\s\\p{L}+)?)`)

/** Parts of which nothing is counted twice: classes of one set, one for the rest, or one that denies what another says ('có giấy phép', 'chưa có giấy phép'). */
export function areExclusive(labels: readonly string[]): boolean {
  if (areClasses(labels) || rest.test(labels.at(-1) ?? '')) return true
  return labels.some((label, at) => {
    const phrase = denied({ before: label, behind: '' })
    const had = lacking.exec(label)?.[1]
    return labels.some(
      (other, i) => i !== at && ((phrase !== null && affirms({ before: other, behind: '' }, phrase)) || (had !== undefined && has(other, had))),
    )
  })
}

const has = (label: string, phrase: string): boolean => label.includes(phrase) && !lacking.test(label)
