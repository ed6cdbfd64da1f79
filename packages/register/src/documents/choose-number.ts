import { done, type Result, refused } from '../result.ts'

/**
 * What has become of a number of an outgoing series. `reserved`: kept for a draft (giữ số). `vacant`: given up (số bỏ trống); it stays in the
 * register and can be given again, with a reason.
 */
export type NumberState = 'reserved' | 'issued' | 'vacant'

export interface SeriesNow {
  /** The number that follows; null for a series that has not begun here. */
  next: number | null
  /** Of the number that is asked for; null when it was never given here. */
  stateOf: (number: number) => NumberState | null
}

export type NumberWish =
  /** The one that follows. `first`: where a series begins that was kept on paper until now. */
  | { kind: 'next'; first?: number }
  /** One that was given up. */
  | { kind: 'vacant'; number: number; reason: string }
  /** The one that stands on the paper already. */
  | { kind: 'written'; number: number; reason?: string }

export type NumberRefusal =
  | { code: 'taken'; number: number }
  /** Numbers before it would be lost. */
  | { code: 'skips'; number: number; next: number }
  | { code: 'not-vacant'; number: number }
  | { code: 'reason-missing'; number: number }
  /** Where it begins can be said only before its first number. */
  | { code: 'begun'; next: number }

export interface ChosenNumber {
  number: number
  /** What follows then. */
  next: number
}

/** Which number a paper gets, so that every number of the series from its first on is issued, kept or said to be vacant. */
export function chooseNumber({ next, stateOf }: SeriesNow, wish: NumberWish): Result<ChosenNumber, NumberRefusal> {
  if (wish.kind === 'next') {
    if (wish.first !== undefined && next !== null && wish.first !== next) return refused({ code: 'begun', next })
    return following(next ?? wish.first ?? 1)
  }
  const { number } = wish
  const state = stateOf(number)
  if (state === 'reserved' || state === 'issued') return refused({ code: 'taken', number })
  if (state === 'vacant') return hasReason(wish) ? done({ number, next: next ?? number + 1 }) : refused({ code: 'reason-missing', number })
  if (wish.kind === 'vacant') return refused({ code: 'not-vacant', number })
  if (next === null || number === next) return following(number)
  return number < next ? done({ number, next }) : refused({ code: 'skips', number, next })
}

const following = (number: number): Result<ChosenNumber, NumberRefusal> => done({ number, next: number + 1 })
const hasReason = ({ reason }: { reason?: string }): boolean => (reason ?? '').trim() !== ''
