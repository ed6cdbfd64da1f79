import { describe, expect, it } from 'vitest'
import { printable, printableLine } from './printable.ts'

describe('printable', () => {
  it('takes the power from what would steer the terminal', () => {
    expect(printable('xã\u001b[2J\u0007 An\u009b31m Khê')).toBe('xã [2J An 31m Khê')
    expect(printable('a\u202eb\u2028c')).toBe('a b c')
  })

  it('keeps every sign in its place within a line', () => {
    const line = 'Số:\t12/QĐ\u001b\r'
    expect(printableLine(line)).toHaveLength(line.length)
    expect(printableLine(line)).toBe('Số: 12/QĐ  ')
  })
})
