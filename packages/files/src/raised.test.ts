import { describe, expect, it } from 'vitest'
import { isUnitPower, noteMarkOf, writtenRaised } from './raised.ts'

describe('writtenRaised', () => {
  it.each([
    ['1', 'hội nghị', '; ban', '<sup>1</sup>'],
    ['(12)', 'quy định', '', '<sup>12</sup>'],
    ['[3]', 'quy định', '', '<sup>3</sup>'],
    ['¹²', 'quy định', '', '<sup>12</sup>'],
    ['*', 'Ghi chú', '', '<sup>*</sup>'],
    ['2', 'trong năm', '', '<sup>2</sup>'],
    ['4', '12 m', '', '<sup>4</sup>'],
  ])('%j behind %j is a mark', (raised, before, after, written) => expect(writtenRaised(raised, before, after)).toBe(written))

  it.each([
    ['2', '12.500 m', ' đất', '2'],
    ['3', '200 M', '', '3'],
    ['²', 'rộng 5 km', '', '2'],
    ['2', '7 dam', '', '2'],
    ['0', '35', 'C kéo dài', '°'],
    ['o', 'trên 35 ', ' C', '°'],
    ['0C', '35', '', '°C'],
    ['0', 'góc 45', '', '°'],
    ['st', 'thứ 1', '', 'st'],
    ['0', 'năm', '', '0'],
    ['0', 'cấp ', 'Công an', '0'],
    ['1234', 'năm', '', '1234'],
  ])('%j behind %j is none', (raised, before, after, written) => expect(writtenRaised(raised, before, after)).toBe(written))
})

describe('noteMarkOf', () => {
  it('is the mark without brackets, and none for a power', () => {
    expect(noteMarkOf('(2)')).toBe('2')
    expect(noteMarkOf('2', 'rộng 5 km')).toBeNull()
    expect(noteMarkOf('st')).toBeNull()
  })

  it('takes a unit only as a word of its own', () => {
    expect(isUnitPower('12 ha', '2')).toBe(true)
    expect(isUnitPower('năm', '2')).toBe(false)
  })
})
