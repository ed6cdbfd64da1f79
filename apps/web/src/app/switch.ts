/** On or off, for a dialog that is opened from several places. */
export function createSwitch() {
  let on = false
  const listeners = new Set<() => void>()
  return {
    get: () => on,
    set: (next: boolean) => {
      on = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
