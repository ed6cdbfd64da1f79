import { balanceWords as words } from '../../../lexicon/balance-words.ts'
import { rounded } from '../../../text/numbers.ts'
import { wholeWords } from '../../../text/word-patterns.ts'
import type { Balance } from './balance.ts'
import type { Labelled } from './labels.ts'
import { isMistyped } from './slips.ts'

const opening = wholeWords(words.opening)
const closing = wholeWords([...words.closing, ...words.pending])
const came = wholeWords(words.came)
const went = wholeWords(words.went)

interface Move {
  figure: Labelled
  /** 1: it came, -1: it went. */
  sign: 1 | -1
}

const most = 7

// reads:   số dư đầu kỳ 46,8 triệu đồng, thu trong kỳ 132,5 triệu đồng, chi trong kỳ 97,4 triệu đồng, tồn cuối kỳ 91,9 triệu đồng · kỳ trước chuyển sang 12 đơn, tiếp nhận mới 40 đơn, đã giải quyết 45 đơn, đang giải quyết 08 đơn
// refuses: đầu năm 412 hộ nghèo, thoát nghèo 96 hộ, còn 330 hộ (others may have become poor) · a figure between that neither came nor went
/** Stocks whose end is not what was there, with what came and without what went. */
export function wrongStocks(figures: readonly Labelled[]): Balance[] {
  return figures.flatMap((figure, at) =>
    opening.test(lastClause(figure.before)) || opening.test(figure.behind) ? (stockFrom(figure, figures.slice(at + 1, at + most + 1)) ?? []) : [],
  )
}

function stockFrom(start: Labelled, figures: readonly Labelled[]): Balance | null {
  const moves: Move[] = []
  for (const figure of figures) {
    if (figure.nested || !figure.exact || figure.figure.kind !== 'amount') return null
    if (closing.test(lastClause(figure.before))) return start.exact ? wrongEnd(start, moves, figure) : null
    const sign = signOf(lastClause(figure.before))
    if (sign === null) return null
    moves.push({ figure, sign })
  }
  return null
}

const lastClause = (text: string): string => text.split(/[,;.:]/u).findLast(part => /\p{L}/u.test(part)) ?? ''

function signOf(label: string): Move['sign'] | null {
  if (went.test(label)) return -1
  return came.test(label) ? 1 : null
}

function wrongEnd(start: Labelled, moves: readonly Move[], end: Labelled): Balance | null {
  if (![1, -1].every(sign => moves.some(move => move.sign === sign))) return null
  const slack = [start, end, ...moves.map(({ figure }) => figure)].reduce((sum, figure) => sum + figure.slack, 0)
  if (reaches(start.value, moves, end.value, slack)) return null
  const expected = rounded(moves.reduce((sum, { figure, sign }) => sum + sign * figure.value, start.value))
  if (expected < 0 || Math.abs(expected - end.value) > 0.3 * Math.max(expected, end.value)) return null
  const parts = [start, ...moves.map(({ figure }) => figure)]
  if (!isMistyped(end.value, expected, parts)) return null
  return {
    start: start.figure.start,
    end: end.figure.end,
    stated: end.value,
    expected,
    inputs: { total: end.value, parts: [start.value, ...moves.map(({ figure, sign }) => sign * figure.value)] },
  }
}

/** Whether some of the moves, or all of them, lead from one to the other: 'giảm 20 hộ, thoát nghèo 15 hộ' may tell one move twice. */
function reaches(from: number, moves: readonly Move[], to: number, slack: number): boolean {
  const [move, ...rest] = moves
  if (!move) return Math.abs(from - to) <= slack + 1e-9
  return reaches(from, rest, to, slack) || reaches(from + move.sign * move.figure.value, rest, to, slack)
}
