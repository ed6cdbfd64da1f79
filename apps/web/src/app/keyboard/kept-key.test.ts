import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { forgetKey, giveKeptKey, keepKey } from './kept-key.ts'
import { addShortcut } from './shortcuts.ts'

const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false, altKey: false, shiftKey: false })
const remove: (() => void)[] = []
const run = vi.fn()

const arrives = (keys: string) => {
  remove.push(addShortcut({ keys, title: 'keys.title', group: 'screen', run }))
  giveKeptKey()
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => {
  for (const each of remove.splice(0)) each()
  forgetKey()
  run.mockReset()
  vi.useRealTimers()
})

it('is given once, to the shortcut it was pressed for', () => {
  expect(keepKey(press('/'))).toBe(true)
  arrives('j')
  expect(run).not.toHaveBeenCalled()
  arrives('/')
  giveKeptKey()
  expect(run).toHaveBeenCalledTimes(1)
})

it('is forgotten after a moment', () => {
  keepKey(press('/'))
  vi.setSystemTime(Date.now() + 2_001)
  arrives('/')
  expect(run).not.toHaveBeenCalled()
})

it('is the first of several, and never what the browser has a use for', () => {
  expect([press(' '), press('Tab'), press('Enter'), press('f', true)].map(keepKey)).toEqual([false, false, false, false])
  expect(keepKey(press('/'))).toBe(true)
  expect(keepKey(press('j'))).toBe(false)
  arrives('j')
  expect(run).not.toHaveBeenCalled()
})

it('waits on when the shortcut that came declines', () => {
  run.mockReturnValueOnce(false)
  keepKey(press('n'))
  arrives('n')
  giveKeptKey()
  expect(run).toHaveBeenCalledTimes(2)
})
