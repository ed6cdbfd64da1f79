import { delimiter, join } from 'node:path'
import { expect, it } from 'vitest'
import { findChromium } from './chromium.ts'

const PATH = ['a', 'b'].join(delimiter)

it('takes the one that is named, and no other', () => {
  expect(findChromium({ CHROMIUM_PATH: 'x', PATH }, path => path === 'x')).toBe('x')
  expect(findChromium({ CHROMIUM_PATH: 'x', PATH }, path => path !== 'x')).toBeNull()
})

it('looks for the usual names on the path', () => {
  const there = join('b', 'chromium-browser')
  expect(findChromium({ PATH }, path => path === there)).toBe(there)
  expect(findChromium({ PATH }, () => false)).toBeNull()
})
