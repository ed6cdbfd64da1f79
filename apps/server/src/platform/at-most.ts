import { AppError } from '../app-error.ts'

/** Gives a way to do work of which only so much is done at once; the rest waits its turn, and what would wait behind too much is refused. */
export function atMost(sideBySide: number, waitingMost: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = []
  let running = 0
  return async work => {
    if (running < sideBySide) running++
    else {
      if (waiting.length >= waitingMost) throw new AppError('too-many-requests')
      // Whoever ends hands its place on.
      await new Promise<void>(turn => waiting.push(turn))
    }
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
