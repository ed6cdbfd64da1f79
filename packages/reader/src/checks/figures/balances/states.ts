import { balanceWords as words } from '../../../lexicon/balance-words.ts'
import { rounded } from '../../../text/numbers.ts'
import { wholeWords } from '../../../text/word-patterns.ts'
import type { Balance } from './balance.ts'
import type { Labelled } from './labels.ts'
import { withoutNested } from './nested.ts'
import { affirms, denied, isPart, type Role, roleOf } from './roles.ts'
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
  /** Something was there before: then the whole is not what came in. */
  carried: boolean
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

const plain: Role = { kind: 'none', sure: false }

const empty = (): Account => ({ wholes: [], parts: [], loose: [], carried: false })

function accountsIn(figures: readonly Labelled[]): Account[] {
  const out: Account[] = []
  let account: Account = empty()
  for (const { figure, at, ofWhole } of withoutNested(figures)) {
    const role = ofWhole ? plain : withDenied(figures, at, roleOf(figure))
    if (role.kind === 'aside') continue
    const split = splitOf(figure)
    if (split) {
      out.push(account)
      account = besides(split, account)
      continue
    }
    if (role.kind === 'left' && account.wholes.length + account.parts.length === 0) {
      account.wholes.push(figure)
      continue
    }
    if (role.kind === 'done' && role.sure) account = { ...empty(), wholes: [...account.wholes, ...account.parts].slice(-4), carried: account.carried }
    if (role.kind === 'carried') account.carried = true
    else if (isPart(role)) {
      account.parts.push({ ...figure, role })
      continue
    }
    if (account.parts.length > 0) {
      if (role.kind === 'none') account.loose.push(figure)
      out.push(account)
      account = { ...empty(), wholes: role.kind === 'whole' ? [] : account.wholes }
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
  return value <= 0 || whole.value <= value ? null : { ...empty(), wholes: [whole], parts: [{ ...label, role: { kind: 'done', sure: true } }] }
}

/** '19/23 thôn có nhà văn hóa; 15/23 thôn có sân thể thao; 04 thôn còn lại': the rest may be that of the one before; 'nhận 6.852; giải quyết 6.801, đúng hạn 6.770/6.801; đang giải quyết 51': or of the whole before. */
const besides = (split: Account, before: Account): Account =>
  before.wholes[0]?.value === split.wholes[0]?.value
    ? { ...split, loose: [...before.parts, ...before.loose].slice(0, 3) }
    : { ...split, wholes: [...before.wholes.slice(-3), ...before.parts.slice(0, 2), ...split.wholes] }

/** 'hợp lệ 9.601, không hợp lệ 115': what is affirmed of some and denied of the others is told of all. */
function withDenied(figures: readonly Labelled[], at: number, role: Role): Role {
  const [previous, own, next] = [figures[at - 1], figures[at] as Labelled, figures[at + 1]]
  const phrase = denied(own)
  if (phrase) return previous && affirms(previous, phrase) ? { kind: 'left', sure: true } : role
  const nextPhrase = next && role.kind !== 'left' && denied(next)
  return nextPhrase && affirms(own, nextPhrase) ? { kind: 'done', sure: true } : role
}

function wrongOf({ wholes, parts, loose, carried }: Account): Balance | null {
  const whole = wholes.at(-1)
  const [done, left] = [parts.filter(({ role }) => role.kind === 'done'), parts.filter(({ role }) => role.kind === 'left')]
  const last = parts.at(-1)
  if (!whole || !last || done.length === 0 || left.length === 0 || parts.length > most) return null
  if ((carried || parts.some(part => part.carried)) && !isDue(whole)) return null
  if (parts.some(({ before }) => somewhere.test(before))) return null
  if (left.every(part => part.role.denies && !done.some(one => echoes(one, part)))) return null
  if (last.figure.end - whole.figure.start > farthest || ![whole, ...parts].every(({ exact }) => exact)) return null
  if (wholes.some((candidate, at) => balances(candidate, [...parts, ...[...wholes.slice(at + 1), ...loose].map(stage)]))) return null
  return nearest(whole, candidatesOf(parts, done, left))
}

/** '612/845 hộ đã nhận tiền …. Vướng mắc nhất là đoạn |qua xã An Khê| với 133 hộ': a part of one place is not all that is left. */
const somewhere = wholeWords(words.somewhere)

const due = wholeWords(words.due)

/** 'tổng số hồ sơ phải giải quyết': with what was there before. */
const isDue = ({ before, behind }: Labelled): boolean => due.test(before) || due.test(behind)

/** Do some of the parts make up the whole? Stages may be told beside states: 'đã khởi công 60 nhà, hoàn thành 50 nhà, còn 14 nhà'. */
function balances(whole: Labelled, parts: readonly Part[]): boolean {
  const slack = parts.reduce((all, part) => all + part.slack, whole.slack) + 1e-9
  const reaches = (rest: number, at: number, left: boolean): boolean => {
    if (left && Math.abs(rest) <= slack) return true
    const part = parts[at]
    if (!part || rest < -slack) return false
    return reaches(rest - part.value, at + 1, left || part.role.kind === 'left') || reaches(rest, at + 1, left)
  }
  return reaches(whole.value, 0, false)
}

/** 'đã nộp 386 hộ, chưa nộp 36 hộ'; not 'đã tiêm sởi 1.150 trẻ, chưa tiêm bại liệt 60 trẻ'. */
function echoes(done: Labelled, left: Labelled): boolean {
  const phrase = denied(left)
  return phrase !== null && affirms(done, phrase)
}

const stage = (label: Labelled): Part => ({ ...label, role: plain })

const sumOf = (parts: readonly Labelled[]): number => rounded(parts.reduce((sum, { value }) => sum + value, 0))

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
