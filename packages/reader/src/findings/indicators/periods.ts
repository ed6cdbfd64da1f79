import { periodWords as words } from '../../lexicon/period-words.ts'
import { blockKey, type DocumentTree } from '../../structure/tree.ts'
import { romanValue } from '../../text/markers.ts'
import { patternOf } from '../../text/pattern.ts'
import type { Header } from '../../types.ts'

const part = `(?<!${words.day}\\s)(?<months>${words.months})(?!\\s\\d)(?:\\s+(?:${words.firstHalf}|(?<last>${words.lastHalf})))?|${words.quarter}\\s*(?<quarter>iv|i{1,3}|[1-4])(?![\\p{L}\\d])|(?<!${words.day}\\s?\\d{1,2}\\s)${words.month}\\s*(?<month>\\d{1,2})(?!\\d)`
const ofYear = `(?:\\s*(?:/|,|${words.year}|-))*\\s*(?<year>20\\d\\d)(?!\\d|\\s?-\\s?20|\\s?/\\s?\\d)`
const pattern = patternOf(`(?<!\\p{L})(?:(?:${part})(?:${ofYear})?|${words.year}\\s+(?<whole>20\\d\\d)(?!\\d|\\s?-\\s?20))`, 'gu')
const numbers: Record<string, number> = { [words.three]: 3, [words.six]: 6, [words.nine]: 9 }

/** The narrowest period said, DHIS2-style: '2026S1', '2026Q2', '202606', '2026N9', '2026'. Without a year it is of `own`. */
export function periodIn(key: string, own: number | null): string | null {
  let best: string | null = null
  for (const match of key.matchAll(pattern)) {
    const groups = match.groups as Record<string, string | undefined>
    const year = groups.year ?? groups.whole ?? own
    if (year === null) continue
    const id = `${year}${suffixOf(groups)}`
    if (best === null || id.length > best.length) best = id
  }
  return best
}

function suffixOf({ quarter, month, months, last }: Record<string, string | undefined>): string {
  if (quarter) return `Q${romanValue(quarter) ?? quarter}`
  if (month) return Number(month) >= 1 && Number(month) <= 12 ? month.padStart(2, '0') : ''
  if (!months) return ''
  const count = Number(/\d+/.exec(months)?.[0] ?? numbers[months.split(' ')[0] as string])
  if (count === 6) return last ? 'S2' : 'S1'
  return count < 12 ? `N${count}` : ''
}

/** 'tăng 6,9% |so với năm 2026|'. */
const comparedYear = patternOf(words.compared, 'gu')

/** The year a goal is set for: 'đến năm 2030', 'mục tiêu cụ thể đến 2030', 'giai đoạn 2026 - 2030' gives 2030; years before the paper's own are not meant. */
export function goalYearIn(key: string, own: number | null): string | null {
  const years = [...key.replace(comparedYear, ' ').matchAll(/(?<![\d.,-])(?:20\d\d\s?-\s?)?(20\d\d)(?!\d)/gu)]
    .map(match => match[1] as string)
    .filter(year => Number(year) >= (own ?? 0))
  return years.length ? (years.sort().at(-1) as string) : null
}

/** The period a paper reports on, from its title and subject. */
export function reportPeriodOf(tree: DocumentTree, header: Header, year: number | null): string | null {
  return periodIn(subjectKey(tree, header), year)
}

/** Title and subject in key form; without a title line the recorded subject. */
export function subjectKey(tree: DocumentTree, header: Header): string {
  if (tree.title === null) return header.subject?.toLowerCase() ?? ''
  const lines = tree.blocks.filter(block => block.zone === 'head' && block.index >= (tree.title as number))
  return lines.map(block => blockKey(tree, block)).join(' ')
}
