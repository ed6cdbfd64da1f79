/** A letter pressed while a screen is still on its way is meant for that screen: kept until a shortcut of it is there, for a moment only. */
import { isLetterKey, type KeyPress } from './keys.ts'
import { pressKey } from './shortcuts.ts'

const patience = 2_000

let kept: { press: KeyPress; until: number } | null = null

/** Only the first is kept: what follows it may be the words for the field it leads to. */
export function keepKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): boolean {
  if (!isLetterKey(key) || key === ' ' || ctrlKey || metaKey || altKey || isKept()) return false
  kept = { press: { key, ctrlKey, metaKey, altKey, shiftKey }, until: Date.now() + patience }
  return true
}

export function forgetKey(): void {
  kept = null
}

/** To be asked whenever a shortcut may have come. */
export function giveKeptKey(): void {
  if (isKept() && kept !== null && pressKey(kept.press, false)) kept = null
}

export function isKept(): boolean {
  return kept !== null && Date.now() < kept.until
}
