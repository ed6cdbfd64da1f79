import { expect, it } from 'vitest'
import { held, shareAfterKey } from './share.ts'

it('never lets a pane vanish', () => {
  expect(held(3)).toBe(20)
  expect(held(97)).toBe(80)
  expect(held(55.55)).toBe(55.6)
})

it('moves by keys and leaves other keys alone', () => {
  expect(shareAfterKey('ArrowLeft', 50, 55)).toBe(48)
  expect(shareAfterKey('ArrowRight', 79, 55)).toBe(80)
  expect(shareAfterKey('Home', 50, 55)).toBe(20)
  expect(shareAfterKey('End', 50, 55)).toBe(80)
  expect(shareAfterKey('Enter', 50, 55)).toBe(55)
  expect(shareAfterKey('Tab', 50, 55)).toBeNull()
})
