import { afterEach, expect, it } from 'vitest'
import { setPreferences } from '../preferences.ts'
import { activeShortcuts, addShortcut, pressKey, type Shortcut } from './shortcuts.ts'

const remove: (() => void)[] = []
const pressed: string[] = []
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false, altKey: false, shiftKey: false })

function add(keys: string, name: string, answer?: boolean): void {
  const shortcut: Shortcut = {
    keys,
    title: 'keys.title',
    group: 'screen',
    run: () => {
      pressed.push(name)
      return answer
    },
  }
  remove.push(addShortcut(shortcut))
}

afterEach(() => {
  for (const each of remove.splice(0)) each()
  pressed.splice(0)
  setPreferences({ letterKeys: 'on' })
})

it('gives a key to whoever came last, and on when that one declines', () => {
  add('j', 'list')
  add('j', 'inner')
  add('j', 'declines', false)
  expect(pressKey(press('j'), false)).toBe(true)
  expect(pressed).toEqual(['declines', 'inner'])
})

it('leaves letters to who is typing, but not Ctrl+K', () => {
  add('j', 'list')
  add('mod+k', 'palette')
  add('mod+z', 'undo')
  expect(pressKey(press('j'), true)).toBe(false)
  expect(pressKey(press('k', true), true)).toBe(true)
  expect(pressKey(press('z', true), true)).toBe(false)
  expect(pressed).toEqual(['palette'])
})

it('leaves letters alone when the person has switched them off', () => {
  add('j', 'list')
  add('enter', 'open')
  setPreferences({ letterKeys: 'off' })
  expect(pressKey(press('j'), false)).toBe(false)
  expect(pressKey(press('Enter'), false)).toBe(true)
})

it('forgets what is not on the screen any more', () => {
  add('j', 'list')
  expect(activeShortcuts()).toHaveLength(1)
  remove.pop()?.()
  expect(activeShortcuts()).toHaveLength(0)
  expect(pressKey(press('j'), false)).toBe(false)
})
