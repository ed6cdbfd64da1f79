import { figureWords as words } from '../../../lexicon/figure-words.ts'
import { patternOf } from '../../../text/pattern.ts'
import { oneOf, wholeWords } from '../../../text/word-patterns.ts'
import { withoutAgainst } from './comparisons.ts'
import { atEnd, comparing, fillers } from './patterns.ts'

const cue = patternOf(
  `(?<!\\p{L})${oneOf([...words.share, ...words.up, ...words.down, ...words.exceed])}${fillers(words.shareFillers, words.changeFillers, words.exceedFillers, words.plan)}\\s*[:(]?\\s*$`,
)
const bracket = /\(\s*$/
const empty = patternOf(`^(?:\\s*${oneOf(words.emptySubject)}(?!\\p{L}))*\\s*$`)
const compareOnly = patternOf(`^\\s*${comparing}`)
const opens = patternOf(`^${oneOf(words.subject)}(?!\\p{L})`)
const rate = wholeWords(words.rate)
const inner = wholeWords(words.innerSubject)
const share = atEnd(`${oneOf(words.share)}${fillers(words.shareFillers)}\\s*:?`)

/**
 * Does what stands between a figure and the word for its percentage name another quantity? 'đạt', ', ước đạt' do not; ', tỷ lệ chuyên cần đạt' does.
 * `lenient` lets a phrase pass that only describes ('…, khám tuyển đợt hai đạt 100% chỉ tiêu').
 */
export function namesAnother(gap: string, lenient: boolean): boolean {
  const rest = gap.replace(cue, '').replace(bracket, '')
  const cut = Math.max(...[',', ';', '(', ')', ':'].map(sign => rest.lastIndexOf(sign)))
  const piece = withoutAgainst(rest.slice(cut + 1)).trim()
  if (empty.test(piece) || compareOnly.test(piece)) return false
  if (cut < 0) return inner.test(rest)
  return lenient ? opens.test(piece) || rate.test(piece) || rest.includes(';') : true
}

/** A sentence that goes straight on with a percentage: 'Đạt 99,13% so với kế hoạch'. */
export const beginsWithShare = (start: string): boolean => start !== '' && share.test(start) && empty.test(start.replace(cue, ''))
