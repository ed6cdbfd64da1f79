import { balanceWords as words } from '../../../lexicon/balance-words.ts'
import { endsWithWord, wholeWords } from '../../../text/word-patterns.ts'
import type { Balance } from './balance.ts'
import type { Labelled } from './labels.ts'

const kept = wholeWords(words.kept)
const merged = wholeWords(words.merged)
const became = endsWithWord(words.became)
const afterwards = wholeWords(words.afterwards)
const most = 12

// reads:   giữ nguyên 13 thôn, sáp nhập 22 thôn thành 09 thôn mới; sau sắp xếp còn 24 thôn
// refuses: sáp nhập 22 thôn thành 09 thôn mới; sau sắp xếp còn 24 thôn (nobody knows how many stayed) · an unread figure between
/** What stayed and what was formed, against what there is said to be afterwards. */
export function wrongMergers(figures: readonly Labelled[]): Balance[] {
  const after = figures.findIndex(({ before }) => afterwards.test(before) && !merged.test(before.replace(afterwards, ' ')))
  const start = figures.findIndex(({ before }) => kept.test(before))
  const end = figures[after]
  if (!end || start < 0 || after - start < 2 || after - start > most) return []
  const between = figures.slice(start, after)
  const left = between.filter(({ before }) => kept.test(before) || became.test(before))
  const gone = between.filter(figure => !left.includes(figure))
  if (left.length < 2 || !gone.every(({ before }) => merged.test(before)) || ![end, ...between].every(({ exact }) => exact)) return []
  const parts = left.map(({ value }) => value)
  const sum = parts.reduce((all, value) => all + value, 0)
  if (sum === end.value || Math.abs(sum - end.value) > 0.3 * sum) return []
  const place = { start: (between[0] as Labelled).figure.start, end: end.figure.end }
  return [{ ...place, stated: end.value, expected: sum, inputs: { total: end.value, parts } }]
}
