import { expect, it } from 'vitest'
import { initials } from './initials.ts'

it.each([
  ['Nguyễn Thị Bích Hạnh', 'NH'],
  ['  đặng   Ước ', 'ĐƯ'],
  ['Mai', 'M'],
  ['', ''],
])('%s → %s', (name, letters) => {
  expect(initials(name)).toBe(letters)
})
