import type { RouterHistory } from '@tanstack/react-router'

const forward = new WeakSet<RouterHistory>()

/** From now on it is known of the last step whether it led to a new place, or back to one where somebody was. */
export function followSteps(history: RouterHistory): void {
  history.subscribe(({ action }) => {
    if (action.type === 'PUSH' || action.type === 'REPLACE') forward.add(history)
    else forward.delete(history)
  })
}

/** Neither back nor forth again, nor the first screen after loading, which may be a place further down too. */
export const isNewPlace = (history: RouterHistory): boolean => forward.has(history)
