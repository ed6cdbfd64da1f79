import { delimiter, join } from 'node:path'
import { expect, it } from 'vitest'
import { findChromium } from './chromium.ts'

const PATH = ['a', 'b'].join(delimiter)

it('takes the one that is named, and no other', () => {
  const environment = { CHROMIUM_PATH: 'x', PATH }
  expect(findChromium({ environment, canRun: path => path === 'x' })).toBe('x')
  expect(findChromium({ environment, canRun: path => path !== 'x' })).toBeNull()
})

it('looks for the usual names on the path', () => {
  const there = join('b', 'chromium-browser')
  expect(findChromium({ environment: { PATH }, canRun: path => path === there })).toBe(there)
  expect(findChromium({ environment: { PATH }, canRun: () => false })).toBeNull()
})

it('takes the shell before the whole browser, unless all of it is needed', () => {
  const [browser, shell] = [join('a', 'chromium'), join('b', 'chromium-headless-shell')]
  const look = { environment: { PATH }, canRun: (path: string) => path === browser || path === shell }
  expect(findChromium(look)).toBe(shell)
  expect(findChromium({ ...look, entire: true })).toBe(browser)
  expect(findChromium({ ...look, entire: true, canRun: path => path === shell })).toBeNull()
})
