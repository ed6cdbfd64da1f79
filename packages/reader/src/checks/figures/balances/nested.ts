import { rounded } from '../../../text/numbers.ts'
import type { Labelled } from './labels.ts'
import { isPart, roleOf } from './roles.ts'

/** A figure and its place in the list; `ofWhole`: one of those that make up the whole behind them, whatever the words beside it. */
interface Told {
  figure: Labelled
  at: number
  ofWhole: boolean
}

/**
 * 'cho thuê 142,3 ha, trong đó có hợp đồng 97,8 ha, chưa ký lại 31,5 ha, không có hợp đồng 13 ha': parts of a state, left out until they make it up or the clause ends.
 * 'tiếp nhận 120 hồ sơ, trong đó kỳ trước chuyển sang 14 hồ sơ, nộp mới 106 hồ sơ': those of a whole go before it, so that it stands right before what became of it.
 */
export function withoutNested(figures: readonly Labelled[]): Told[] {
  const out: Told[] = []
  let open = 0
  for (let at = 0; at < figures.length; at++) {
    const figure = figures[at] as Labelled
    const last = out.at(-1)?.figure
    if (figure.nested && last && isPart(roleOf(last))) open = last.value
    else if (figure.opens) open = 0
    if (open > 0) {
      open = rounded(open - figure.value)
      continue
    }
    const count = partsOf(figures, at)
    for (let i = 1; i <= count; i++) out.push({ figure: figures[at + i] as Labelled, at: at + i, ofWhole: true })
    out.push({ figure, at, ofWhole: false })
    at += count
  }
  return out
}

const mostParts = 8

/** How many figures behind a whole are nested in it and make it up exactly, or tell no state before the clause ends; 0 where they may be states. */
function partsOf(figures: readonly Labelled[], at: number): number {
  const whole = figures[at] as Labelled
  if (!figures[at + 1]?.nested || isPart(roleOf(whole))) return 0
  const behind = figures.slice(at + 1, at + 2 + mostParts)
  const plain = behind.findIndex(figure => figure.opens)
  if (plain > 0 && behind.slice(0, plain).every(figure => roleOf(figure).kind === 'none')) return plain
  let rest = whole.value
  for (let count = 1; count <= mostParts && at + count < figures.length; count++) {
    rest = rounded(rest - (figures[at + count] as Labelled).value)
    if (rest <= 0) return rest === 0 && count > 1 ? count : 0
  }
  return 0
}
