/** The first pane's part of the width, in percent: never so small that a pane is lost. */
export const least = 20
export const most = 80
export const step = 2

export function held(share: number): number {
  return Math.round(Math.min(most, Math.max(least, share)) * 10) / 10
}

/** Where a key of the divider leads; null for a key that is not its own. */
export function shareAfterKey(key: string, share: number, usual: number): number | null {
  const targets: Record<string, number> = { ArrowLeft: share - step, ArrowRight: share + step, Home: least, End: most, Enter: usual }
  const target = targets[key]
  return target === undefined ? null : held(target)
}
