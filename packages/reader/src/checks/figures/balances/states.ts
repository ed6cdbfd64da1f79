import type { Balance } from './index.ts'
import { type Labelled, rounded } from './labels.ts'
import { affirms, denied, type Role, roleOf } from './roles.ts'
import { isMistyped } from './slips.ts'

interface Part extends Labelled {
  role: Role
}

/** What is told of one whole: the counts said before, and what became of them. */
interface Account {
  wholes: Labelled[]
  parts: Part[]
  /** Told right behind them; it may be one more part. */
  loose: Labelled[]
}

/** Most figures that can be told of one whole. */
const most = 8
/** So far behind its whole a state may stand. */
const farthest = 700

// reads:   giao 74 nhà; đã hoàn thành 58 nhà, đang thi công 14 nhà, chưa khởi công 04 nhà · dự phòng 1.280 triệu đồng, đã phân bổ 745 triệu đồng, số còn lại 435 triệu đồng · thu vào 9.752, hợp lệ 9.601, không hợp lệ 115
// refuses: giao 74 nhiệm vụ, đã hoàn thành 60 nhiệm vụ, còn 04 nhiệm vụ chậm tiến độ (others may be left that are not late) · đã giải quyết 40 đơn (no whole) · differences that no slip of a digit explains
/** Figures of one thing, of which those that say what became of a whole do not make it up. */
export function unbalanced(figures: readonly Labelled[]): Balance[] {
  return accountsIn(figures).flatMap(account => wrongOf(account) ?? [])
}

function accountsIn(figures: readonly Labelled[]): Account[] {
  const out: Account[] = []
  let account: Account = { wholes: [], parts: [], loose: [] }
  for (const { figure, at } of withoutNested(figures)) {
    const role = withDenied(figures, at, roleOf(figure))
    if (role.kind === 'aside') continue
    const split = splitOf(figure)
    if (split) {
      out.push(account)
      account = split
      continue
    }
    if (isPart(role) || (role.kind === 'carried' && account.wholes.length > 0)) {
      account.parts.push({ ...figure, role })
      continue
    }
    if (account.parts.length > 0) {
      if (role.kind === 'none' && !figure.opens) account.loose.push(figure)
      out.push(account)
      account = { wholes: role.kind === 'whole' ? [] : account.wholes, parts: [], loose: [] }
    }
    account.wholes = [...account.wholes.slice(-3), figure]
  }
  return [...out, account]
}

/** '56/64 nhiệm vụ': done of all. */
function splitOf(label: Labelled): Account | null {
  const { figure, value } = label
  if (figure.kind !== 'ratio' || !figure.of || (figure.of.unit && figure.of.unit.noun !== figure.unit?.noun) || figure.of.number.doubtful) return null
  const whole = { ...label, value: rounded((value / figure.number.value) * figure.of.number.value) }
  return value <= 0 || whole.value <= value ? null : { wholes: [whole], parts: [{ ...label, role: { kind: 'done', sure: true } }], loose: [] }
}

const isPart = ({ kind }: Role): boolean => kind === 'done' || kind === 'left' || kind === 'optional'

/** 'cho thuê 142,3 ha, trong đó có hợp đồng 97,8 ha, chưa ký lại 31,5 ha, không có hợp đồng 13 ha': parts of a state, left out until they make it up or the clause ends. */
function withoutNested(figures: readonly Labelled[]): { figure: Labelled; at: number }[] {
  const out: { figure: Labelled; at: number }[] = []
  let open = 0
  for (const [at, figure] of figures.entries()) {
    const last = out.at(-1)?.figure
    if (figure.nested && last && isPart(roleOf(last))) open = last.value
    else if (figure.opens) open = 0
    if (open > 0) open = rounded(open - figure.value)
    else out.push({ figure, at })
  }
  return out
}

/** 'hợp lệ 9.601, không hợp lệ 115': what is affirmed of some and denied of the others is told of all. */
function withDenied(figures: readonly Labelled[], at: number, role: Role): Role {
  const [previous, own, next] = [figures[at - 1], figures[at] as Labelled, figures[at + 1]]
  const phrase = denied(own)
  if (phrase) return previous && affirms(previous, phrase) ? { kind: 'left', sure: true } : role
  const nextPhrase = next && denied(next)
  return nextPhrase && affirms(own, nextPhrase) ? { kind: 'done', sure: true } : role
}

function wrongOf({ wholes, parts, loose }: Account): Balance | null {
  const whole = wholes.at(-1)
  const [done, left] = [parts.filter(({ role }) => role.kind === 'done'), parts.filter(({ role }) => role.kind === 'left')]
  const last = parts.at(-1)
  if (!whole || !last || done.length === 0 || left.length === 0 || parts.length > most || parts.some(({ role }) => role.kind === 'carried')) return null
  if (last.figure.end - whole.figure.start > farthest || ![whole, ...parts].every(({ exact }) => exact)) return null
  if (wholes.some((candidate, at) => balances(candidate, [...parts, ...[...wholes.slice(at + 1), ...loose].map(stage)]))) return null
  return nearest(whole, candidatesOf(parts, done, left))
}

/** Do some of the parts make up the whole? Stages may be told beside states: 'đã khởi công 60 nhà, hoàn thành 50 nhà, còn 14 nhà'. */
const stage = (label: Labelled): Part => ({ ...label, role: { kind: 'none', sure: false } })

function balances(whole: Labelled, parts: readonly Part[]): boolean {
  for (let chosen = 1; chosen < 1 << parts.length; chosen++) {
    const some = parts.filter((_, at) => chosen & (1 << at))
    if (some.some(({ role }) => role.kind === 'left') && fits(whole, some)) return true
  }
  return false
}

const sumOf = (parts: readonly Labelled[]): number => rounded(parts.reduce((sum, { value }) => sum + value, 0))

const fits = (whole: Labelled, parts: readonly Labelled[]): boolean =>
  Math.abs(whole.value - sumOf(parts)) <= whole.slack + parts.reduce((slack, part) => slack + part.slack, 0) + 1e-9

/** All of them; without what may be counted among others; one that is done with what is left. */
function candidatesOf(parts: readonly Part[], done: readonly Part[], left: readonly Part[]): Part[][] {
  const needed = parts.filter(({ role }) => role.kind !== 'optional')
  return [[...parts], needed, ...done.map(one => parts.filter(part => part === one || left.includes(part)))]
}

function nearest(whole: Labelled, candidates: readonly Part[][]): Balance | null {
  const off = (parts: readonly Part[]): number => Math.abs(sumOf(parts) - whole.value)
  const slips = candidates.filter(parts => isSlip(whole, parts)).sort((a, b) => off(a) - off(b))
  return slips[0] ? balanceOf(whole, slips[0]) : null
}

/** Where the states are all there are, one mistyped digit, or next to nothing; where there may be others, only more than the whole. */
function isSlip(whole: Labelled, parts: readonly Part[]): boolean {
  const [sum, total] = [sumOf(parts), whole.value]
  const off = Math.abs(sum - total)
  if (off > 0.3 * total || (sum < total && !parts.some(({ role }) => role.kind === 'left' && role.sure))) return false
  return isMistyped(total, sum, parts)
}

function balanceOf(whole: Labelled, parts: readonly Part[]): Balance {
  const sum = sumOf(parts)
  return {
    start: whole.figure.start,
    end: Math.max(...parts.map(({ figure }) => figure.end)),
    stated: whole.value,
    expected: sum,
    inputs: { total: whole.value, parts: parts.map(({ value }) => value) },
  }
}
