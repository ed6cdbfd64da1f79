import { feastLimit, feasts, feastYear } from '../../lexicon/feasts.ts'
import { isoOf } from '../../text/dates.ts'
import { patternOf } from '../../text/pattern.ts'
import { oneOf } from '../../text/word-patterns.ts'
import type { DeadlineFinder } from './deadline.ts'

const pattern = patternOf(`(?<!\\p{L})${feastLimit}(?<name>${oneOf(feasts.map(({ name }) => name))})${feastYear}`, 'gu')

// reads:   xong trước Tết Dương lịch 2027 · trước dịp Tết Dương lịch năm 2027
// refuses: trước Tết Dương lịch (of no year) · trước Tết Nguyên đán 2027 (of the lunar calendar)
export const feastDeadlines: DeadlineFinder = (key, start, end) =>
  [...key.slice(start, end).matchAll(pattern)].flatMap(({ 0: phrase, index, groups }) => {
    const feast = feasts.find(({ name }) => name === groups?.name)
    const date = feast ? isoOf({ year: Number(groups?.year), month: feast.month, day: feast.day }) : null
    return date === null ? [] : [{ kind: 'date' as const, date, start: start + index, end: start + index + phrase.length, rule: 'day-of-feast', strong: true }]
  })
