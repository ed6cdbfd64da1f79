import { planNouns } from '../../lexicon/deadlines.ts'
import { lastDay } from '../../text/dates.ts'
import { romanValue } from '../../text/markers.ts'
import type { DeadlineContext, DeadlineFinder, DeadlineMention } from './deadline.ts'

const limit =
  '(?<due>(?:hoàn thành\\s+|xong\\s+|kết thúc\\s+)*(?:xong\\s+)?(?:trước|trong|chậm nhất(?: là)?(?: trong| vào| đến)?|đến hết|đến|hết|vào|cuối|đầu|giữa)\\s+|\\(\\s*|(?:thời gian|thời hạn|hoàn thành|xong)\\s*:?\\s*)'
const period =
  '(?:(?<quarter>quý)\\s*(?<number>iv|i{1,3}|[1-4])(?![\\p{L}\\d])|(?<half>6|sáu|9|chín)\\s+tháng(?<which>\\s+(?:đầu|cuối)\\s+năm)?|tháng\\s*(?<month>\\d{1,2})(?!\\d)|(?<part>đầu|giữa|cuối)?\\s*năm\\s*(?=\\d{4})|(?=20\\d\\d(?!\\d)))'
const pattern = new RegExp(
  `(?<!tháng |\\d\\s?tháng\\s)(?<!\\p{L})${limit}(?:cuối\\s+|đầu\\s+|giữa\\s+)?${period}(?:\\s*(?:\\/|-|,|năm|của năm)\\s*)*\\s*(?<year>20\\d\\d)?(?!\\s*[-/]\\s*20|\\d)`,
  'gu',
)

// reads:   trong tháng 7/2026 · xong trong quý II năm 2026 · (Quý III/2026) · trong 6 tháng cuối năm 2026 · đến hết năm 2026 · đến 2030 · cuối năm 2026
// refuses: nhiệm kỳ 2025-2030 · Quy hoạch tỉnh … đến năm 2030, tầm nhìn đến năm 2050 · Kế hoạch năm 2026 · từ năm 2025 đến năm 2030 (a name)
export const periodDeadlines: DeadlineFinder = (key, start, end, context) => {
  const out: DeadlineMention[] = []
  const text = key.slice(start, end)
  for (const match of text.matchAll(pattern)) {
    const mention = mentionOf(match, start, context)
    if (mention && !isName(text, match)) out.push(mention)
  }
  return out
}

function mentionOf(match: RegExpMatchArray, offset: number, context: DeadlineContext): DeadlineMention | null {
  const groups = match.groups as Record<string, string | undefined>
  const year = groups.year ? Number(groups.year) : context.year
  const onlyYear = !groups.quarter && !groups.half && !groups.month
  if (year === null || (onlyYear && !groups.year)) return null
  const said = /trước\s+(?:quý|tháng|năm|(?=20))/.test(match[0]) ? beforeOf(groups, year) : endOf(groups, year, match[0])
  if (!said) return null
  const start = offset + (match.index as number)
  return {
    kind: 'date',
    date: said.date,
    start: start + (/^\(\s*/.exec(match[0])?.[0].length ?? 0),
    end: start + match[0].trimEnd().length,
    rule: groups.year ? said.rule : `${said.rule}, year-of-document`,
    strong: /^(?:hoàn thành|xong|trước|chậm nhất|kết thúc)/.test(match[0]),
  }
}

function endOf(groups: Record<string, string | undefined>, year: number, phrase: string): { date: string; rule: string } | null {
  const month = groups.month ? Number(groups.month) : null
  if (groups.quarter) {
    const quarter = /\d/.test(groups.number as string) ? Number(groups.number) : romanValue(groups.number as string)
    return quarter ? { date: monthEnd(year, quarter * 3), rule: 'end-of-quarter' } : null
  }
  if (groups.half) return halfEnd(groups, year)
  if (month !== null) {
    if (month < 1 || month > 12) return null
    if (/đầu\s+tháng/.test(phrase)) return { date: day(year, month, 1), rule: 'beginning-of-month' }
    if (/giữa\s+tháng/.test(phrase)) return { date: day(year, month, 15), rule: 'middle-of-month' }
    return { date: monthEnd(year, month), rule: 'end-of-month' }
  }
  if (/(?:^|\s)giữa\s+năm/.test(phrase)) return { date: day(year, 6, 30), rule: 'middle-of-year' }
  return { date: day(year, 12, 31), rule: 'end-of-year' }
}

/** 'trước quý IV' ends with the third quarter, 'trước tháng 9' with August. */
function beforeOf(groups: Record<string, string | undefined>, year: number): { date: string; rule: string } | null {
  if (groups.half) return null
  const quarter = groups.quarter ? (/\d/.test(groups.number as string) ? Number(groups.number) : romanValue(groups.number as string)) : null
  const first = quarter ? quarter * 3 - 2 : groups.month ? Number(groups.month) : 1
  if (first < 1 || first > 12) return null
  return { date: first === 1 ? day(year - 1, 12, 31) : monthEnd(year, first - 1), rule: 'day-before-period' }
}

function halfEnd(groups: Record<string, string | undefined>, year: number): { date: string; rule: string } | null {
  const nine = groups.half === '9' || groups.half === 'chín'
  if (nine) return groups.which && /cuối/.test(groups.which) ? null : { date: monthEnd(year, 9), rule: 'end-of-nine-months' }
  if (!groups.which) return null
  return /cuối/.test(groups.which) ? { date: day(year, 12, 31), rule: 'end-of-half-year' } : { date: day(year, 6, 30), rule: 'end-of-half-year' }
}

const day = (year: number, month: number, date: number): string => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
const monthEnd = (year: number, month: number): string => day(year, month, lastDay(year, month))

const nameBefore = new RegExp(`(?:${planNouns.join('|')})(?:\\s+[^\\s,;:.()"]+){0,14}\\s*$`, 'u')
const verbBetween = /(?:hoàn thành|xong|phấn đấu|đạt|trước|chậm nhất)/u

/** The year belongs to the name of a plan, or a range of years follows: no deadline. */
function isName(text: string, match: RegExpMatchArray): boolean {
  const groups = match.groups as Record<string, string | undefined>
  const index = match.index as number
  const after = text.slice(index + match[0].length, index + match[0].length + 24)
  if (/^\s*,?\s*tầm nhìn/.test(after)) return true
  if (/^(?:trước|trong|chậm nhất|hoàn thành|xong|hết|đến hết)\s/.test(match[0]) && (groups.quarter || groups.month || groups.half))
    return /^trong\s/.test(match[0]) && /(?:kết quả|tình hình|nhiệm vụ trọng tâm)\s*$/.test(text.slice(0, index))
  const before = text.slice(Math.max(0, index - 110), index)
  if (match[0].startsWith('('))
    return (
      !/^\s*\)/.test(after) ||
      (!groups.quarter && !groups.month && !groups.half && /(?:nghị quyết|kết luận|luật|quyết định|chỉ thị|chính trị|trung ương)[^,;]{0,40}$/.test(before))
    )
  if (/^(?:trong|hoàn thành|xong|chậm nhất|đến hết|hết)/.test(match[0])) return /(?:kế hoạch|dự toán|nhiệm vụ|kết quả|chỉ tiêu)\s*$/.test(before)
  const name = nameBefore.exec(before)
  return name !== null && !verbBetween.test(name[0]) && !verbBetween.test(match[0])
}
