import { describe, expect, it } from 'vitest'
import { median } from './measure.ts'
import { textOfSize, utf8Bytes } from './sample-text.ts'

describe('median', () => {
  it('is the middle one, or between the middle two', () => {
    expect(median([9, 1, 2])).toBe(2)
    expect(median([1, 2, 3, 10])).toBe(2.5)
  })
})

describe('textOfSize', () => {
  it('strings documents together until the size is reached', () => {
    const text = textOfSize([{ text: 'Điều 1.' }, { text: 'Xã' }], 20)
    expect(text).toBe('Điều 1.\nXã\nĐiều 1.')
    expect(utf8Bytes(textOfSize([{ text: 'xã' }], 1000))).toBeGreaterThanOrEqual(1000)
  })
})
