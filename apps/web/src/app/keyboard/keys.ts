/** Shortcuts are written `mod+k`, `?`, `j`, `shift+enter`; `mod` is ⌘ on a Mac and Ctrl elsewhere. */

export interface KeyPress {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

export function matchesKeys(press: KeyPress, keys: string, mac = onMac()): boolean {
  const parts = keys.split('+')
  const key = parts.pop() ?? ''
  const mod = mac ? press.metaKey : press.ctrlKey
  const otherMod = mac ? press.ctrlKey : press.metaKey
  if (press.key.toLowerCase() !== (key === 'space' ? ' ' : key)) return false
  if (mod !== parts.includes('mod') || otherMod || press.altKey !== parts.includes('alt')) return false
  /* `?` needs Shift on one keyboard and not on another: a sign says itself. */
  return isSign(key) || press.shiftKey === parts.includes('shift')
}

/** One letter or sign alone: could be typed by accident. */
export function isLetterKey(keys: string): boolean {
  return keys.length === 1
}

export function keyNames(keys: string, mac = onMac()): string[] {
  return keys.split('+').map(key => nameOf(key, mac))
}

/** For `aria-keyshortcuts`. */
export function ariaKeys(keys: string): string {
  return keys
    .split('+')
    .map(key => (key === 'mod' ? (onMac() ? 'Meta' : 'Control') : key.length === 1 ? key.toUpperCase() : key[0]?.toUpperCase() + key.slice(1)))
    .join('+')
}

function nameOf(key: string, mac: boolean): string {
  if (key === 'mod') return mac ? '⌘' : 'Ctrl'
  const names: Record<string, string> = {
    shift: '⇧',
    alt: mac ? '⌥' : 'Alt',
    enter: '↵',
    escape: 'Esc',
    arrowup: '↑',
    arrowdown: '↓',
    arrowleft: '←',
    arrowright: '→',
  }
  return names[key] ?? key.toUpperCase()
}

function isSign(key: string): boolean {
  return key.length === 1 && !/[a-z0-9]/.test(key)
}

function onMac(): boolean {
  return typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform)
}
