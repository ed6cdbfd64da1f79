import { describe, expect, it } from 'vitest'
import { patternOf } from './pattern.ts'

describe('patternOf', () => {
  it.each([
    ['(?<!\\p{L})xã(?!\\p{L})', 'về xã ta', true],
    ['(?<!\\p{L})xã(?!\\p{L})', 'vềxã ta', false],
    ['^[^\\p{L}\\d]+$', '- * (', true],
    ['^[^\\p{L}\\d]+$', '- ủ', false],
    ['^\\p{Lu}\\p{Ll}+$', 'Đảng', true],
    ['^\\p{Lu}\\p{Ll}+$', 'đảng', false],
    ['^[\\]\\p{Lu}]$', ']', true],
    ['^\\[\\p{Ll}\\]$', '[ệ]', true],
    ['^\\\\\\p{L}$', '\\a', true],
  ])('%s in %s: %s', (source, text, expected) => {
    expect(patternOf(source).test(text)).toBe(expected)
    expect(new RegExp(source, 'u').test(text)).toBe(expected)
  })

  it('knows every letter of Vietnamese as the Unicode classes do', () => {
    const letters = [...'aáàảãạăắằẳẵặâấầẩẫậbcdđeéèẻẽẹêếềểễệghiíìỉĩịklmnoóòỏõọôốồổỗộơớờởỡợpqrstuúùủũụưứừửữựvxyýỳỷỹỵfjwz']
    for (const letter of letters) {
      expect(patternOf('^\\p{Ll}$').test(letter), letter).toBe(true)
      expect(patternOf('^\\p{Lu}$').test(letter.toUpperCase()), letter).toBe(true)
      expect(patternOf('^\\p{Lu}$').test(letter), letter).toBe(false)
      expect(patternOf('^\\p{L}$').test(letter.toUpperCase()), letter).toBe(true)
    }
  })

  it('keeps the flags of a literal, unless others are given', () => {
    expect(patternOf(/\p{L}/gu).flags).toBe('gu')
    expect(patternOf(/\p{L}/gu, 'u').flags).toBe('u')
    expect(patternOf('\\p{L}').flags).toBe('u')
  })
})
