import { describe, expect, it } from 'vitest'
import { ariaKeys, isLetterKey, keyNames, matchesKeys } from './keys.ts'

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

describe('matchesKeys', () => {
  it('takes Ctrl for mod, and ⌘ on a Mac', () => {
    expect(matchesKeys(press('k', { ctrlKey: true }), 'mod+k', false)).toBe(true)
    expect(matchesKeys(press('k', { metaKey: true }), 'mod+k', false)).toBe(false)
    expect(matchesKeys(press('k', { metaKey: true }), 'mod+k', true)).toBe(true)
    expect(matchesKeys(press('k', { ctrlKey: true }), 'mod+k', true)).toBe(false)
  })

  it('does not take a letter with a modifier for the letter', () => {
    expect(matchesKeys(press('j'), 'j', false)).toBe(true)
    expect(matchesKeys(press('j', { ctrlKey: true }), 'j', false)).toBe(false)
    expect(matchesKeys(press('J', { shiftKey: true }), 'j', false)).toBe(false)
    expect(matchesKeys(press('j', { altKey: true }), 'j', false)).toBe(false)
  })

  it('takes ? however the keyboard makes it', () => {
    expect(matchesKeys(press('?', { shiftKey: true }), '?', false)).toBe(true)
    expect(matchesKeys(press('?'), '?', false)).toBe(true)
  })

  it('knows named keys', () => {
    expect(matchesKeys(press('Enter'), 'enter', false)).toBe(true)
    expect(matchesKeys(press('Enter', { shiftKey: true }), 'shift+enter', false)).toBe(true)
  })
})

it('draws keys as they stand on the keyboard', () => {
  expect(keyNames('mod+k', false)).toEqual(['Ctrl', 'K'])
  expect(keyNames('mod+k', true)).toEqual(['⌘', 'K'])
  expect(keyNames('escape', false)).toEqual(['Esc'])
  expect(ariaKeys('shift+enter')).toBe('Shift+Enter')
})

it('knows which could be pressed by accident', () => {
  expect(['j', '?'].every(isLetterKey)).toBe(true)
  expect(['mod+k', 'enter'].some(isLetterKey)).toBe(false)
})
