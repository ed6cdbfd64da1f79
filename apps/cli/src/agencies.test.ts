import { describe, expect, it } from 'vitest'
import { parseAgencies } from './agencies.ts'

describe('parseAgencies', () => {
  it('reads a register, with or without aliases and byte order mark', () => {
    const register = [
      { id: 'ubnd', name: 'Ủy ban nhân dân xã An Khê Thượng', aliases: ['UBND xã'] },
      { id: 'kt', name: 'Phòng Kinh tế' },
    ]
    expect(parseAgencies(JSON.stringify(register))).toEqual(register)
    expect(parseAgencies(`\uFEFF${JSON.stringify(register)}`)).toEqual(register)
  })

  it.each([
    '',
    '{}',
    '[1]',
    '[{"id":"a"}]',
    '[{"id":"a","name":" "}]',
    '[{"id":1,"name":"b"}]',
    '[{"id":"a","name":"b","aliases":"c"}]',
    '[null]',
  ])('refuses %s', text => {
    expect(parseAgencies(text)).toBeNull()
  })
})
