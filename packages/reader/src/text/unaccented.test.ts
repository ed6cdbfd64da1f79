import { describe, expect, it } from 'vitest'
import { spellingBook, unaccented } from './unaccented.ts'

describe('unaccented', () => {
  it.each([
    ['kế hoạch', 'ke hoach'],
    ['đảng ủy', 'dang uy'],
    ['quyết định', 'quyet dinh'],
    ['ubnd', 'ubnd'],
  ])('%s', (key, bare) => expect(unaccented(key)).toBe(bare))
})

describe('spellingBook', () => {
  const find = spellingBook(['báo cáo', 'kế hoạch', 'bạn', 'bản'])
  it.each([
    ['bao cáo', 'báo cáo'],
    ['kể hoạch', 'kế hoạch'],
    ['báo cáo', 'báo cáo'],
  ])('%s', (key, phrase) => expect(find(key)).toBe(phrase))
  it('gives nothing for what two phrases fit, or none', () => {
    expect(find('ban')).toBeNull()
    expect(find('báo cáo viên')).toBeNull()
  })
})
