import { createContext, type RefObject, use, useLayoutEffect, useRef } from 'react'

/** The card whose focus must not be lost: sent to another column, or gone from one while it had the focus. */
export const FollowedCard = createContext<RefObject<string | null>>({ current: null })

/**
 * A card drawn in another column is another element: the focus follows the task it shows. Until it is drawn, or where it is drawn
 * nowhere, the board has the focus, so that the keys go on from there. Who has gone to work elsewhere meanwhile is left there.
 */
export function useKeptFocus(id: string): RefObject<HTMLLIElement | null> {
  const ref = useRef<HTMLLIElement>(null)
  const followed = use(FollowedCard)
  useLayoutEffect(() => {
    const card = ref.current
    const board = card?.closest<HTMLElement>('[data-board]')
    if (!card || !board) return
    const focused = document.activeElement?.closest('[data-card]')
    const isInOtherColumn = focused !== card && focused?.getAttribute('data-card') === id
    if (isInOtherColumn || (followed.current === id && isFree(board))) {
      followed.current = null
      card.querySelector<HTMLElement>('a')?.focus()
    }
    return () => {
      const had = card.contains(document.activeElement)
      if (had) followed.current = id
      if (had || (followed.current === id && document.activeElement === document.body)) board.focus({ preventScroll: true })
    }
  }, [id, followed])
  return ref
}

/** Nobody works anywhere else: the focus is nowhere, on the board, or in the form or the menu that sent the card. */
function isFree(board: HTMLElement): boolean {
  const active = document.activeElement
  return active === null || active === document.body || board.contains(active) || active.closest('[role="dialog"], [role="menu"]') !== null
}
