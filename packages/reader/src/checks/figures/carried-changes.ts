import type { Measure } from '../../findings/indicators/measures/index.ts'
import { figureWords } from '../../lexicon/figure-words.ts'
import { shareWords } from '../../lexicon/share-words.ts'
import { oneOf } from '../../text/word-patterns.ts'
import { wordsIn } from '../../text/words.ts'

/** So far before a change its sentence may open. */
const longest = 200
const mover = new RegExp(`(?:^|\\s)${oneOf([...figureWords.up, ...figureWords.down])}(?:\\s\\p{L}+)*\\s*$`, 'u')
const comparison = new RegExp(`^\\s*${oneOf(figureWords.compare)}\\s`, 'u')
const general: ReadonlySet<string> = new Set(shareWords.general)

/**
 * 'Đàn gia súc 6.670 con. Đàn gia cầm 12.400 con. So với cùng kỳ, đàn gia súc tăng 612 con': a change told in a later sentence belongs to what it names.
 * True where that is not the measure it was given to, or where nothing says what that counts.
 */
export function isOfAnother(key: string, measure: Measure): boolean {
  const change = measure.change?.amount?.figure ?? measure.change?.percent?.figure
  if (!change || change.start < measure.sentence.end) return false
  if (measure.value.unit === null) return true
  const subject = subjectOf(key.slice(Math.max(measure.sentence.end, change.start - longest), change.start))
  const own = new Set(wordsIn(key.slice(measure.gap.start, Math.min(measure.sentence.end, measure.value.end + longest))))
  return wordsIn(subject).some(word => !general.has(word) && !own.has(word))
}

/** What stands behind the last sign before the change, without the word for its direction; the words of the comparison name nothing. */
function subjectOf(lead: string): string {
  const piece = lead.replace(/^.*[,;:().]/su, '').replace(mover, '')
  return comparison.test(piece) ? '' : piece
}
