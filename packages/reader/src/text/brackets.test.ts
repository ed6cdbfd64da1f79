import { describe, expect, it } from 'vitest'
import { openBracket } from './brackets.ts'

describe('openBracket', () => {
  const key = 'xã (qua thôn) đã (gồm'
  it('finds the bracket that is still open', () => {
    expect(openBracket(key, 0, 21)).toBe(17)
    expect(openBracket(key, 0, 8)).toBe(3)
  })
  it('finds none behind a closed one, before the first, or before `from`', () => {
    expect(openBracket(key, 0, 13)).toBe(-1)
    expect(openBracket(key, 0, 0)).toBe(-1)
    expect(openBracket(key, 0, 3)).toBe(-1)
    expect(openBracket(key, 18, 21)).toBe(-1)
  })
})
