import { periodWords } from '../../lexicon/period-words.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import { romanValue } from '../../text/markers.ts'
import type { Header } from '../../types.ts'

const { half, firstHalf, lastHalf, months, quarter, month, year } = periodWords
const pattern = new RegExp(
  `(?<!\\p{L})(?:(?<months>${half}|${months})\\s*(?<which>${firstHalf}|${lastHalf})?|${quarter}\\s*(?<quarter>iv|i{1,3}|[1-4])(?![\\p{L}\\d])|${month}\\s*(?<month>\\d{1,2})(?!\\d))?(?:\\s*(?:/|,|${year}|-))*\\s*(?<year>20\\d\\d)(?!\\d|\\s?-\\s?20|\\s?/\\s?\\d)`,
  'gu',
)

/** DHIS2-style ids: '2026S1', '2026Q2', '202606', '2026N9', '2026'. */
export function periodIn(key: string): string | null {
  let best: string | null = null
  for (const match of key.matchAll(pattern)) {
    const groups = match.groups as Record<string, string | undefined>
    const id = idOf(groups, groups.year as string)
    if (best === null || id.length > best.length) best = id
  }
  return best
}

function idOf(groups: Record<string, string | undefined>, of: string): string {
  if (groups.quarter) return `${of}Q${/\d/.test(groups.quarter) ? groups.quarter : romanValue(groups.quarter)}`
  if (groups.month && Number(groups.month) >= 1 && Number(groups.month) <= 12) return `${of}${groups.month.padStart(2, '0')}`
  if (!groups.months) return of
  const count = Number(/\d+/.exec(groups.months)?.[0] ?? 6)
  if (count === 6) return `${of}S${groups.which && new RegExp(lastHalf, 'u').test(groups.which) ? 2 : 1}`
  return `${of}N${count}`
}

/** The year a goal is set for: 'đến năm 2030', 'mục tiêu cụ thể đến 2030', 'giai đoạn 2026 - 2030' gives 2030; years before the paper's own are not meant. */
export function goalYearIn(key: string, own: number | null): string | null {
  const years = [...key.matchAll(/(?<![\d.,-])(?:20\d\d\s?-\s?)?(20\d\d)(?!\d)/gu)].map(match => match[1] as string).filter(year => Number(year) >= (own ?? 0))
  return years.length ? (years.sort().at(-1) as string) : null
}

/** The year of the paper: of its date, else of the line of place and date. */
export function yearOf(tree: DocumentTree, header: Header): number | null {
  if (header.issuedOn) return Number(header.issuedOn.slice(0, 4))
  const head = tree.blocks
    .filter(block => block.zone === 'head')
    .map(block => tree.mended.key.slice(block.from, block.to))
    .join('\n')
  const years = [...head.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(match => Number(match[0]))
  const dated = new RegExp(`${month}\\s*\\d{0,2}\\s*${year}\\s*(20\\d\\d)`, 'u').exec(head)?.[1]
  return dated ? Number(dated) : (years.at(0) ?? null)
}
