import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'

describe('fold', () => {
  it.each([
    ['Văn bản đến', 'van ban den'],
    ['ĐẢNG ỦY XÃ', 'dang uy xa'],
    ['Nguyễn Thị Ước', 'nguyen thi uoc'],
    ['456-BC/ĐU', '456-bc/du'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('takes decomposed letters for the composed ones', () => {
    expect(fold('Ủy ban'.normalize('NFD'))).toBe('uy ban')
  })

  it('keeps every place of a composed text', () => {
    for (const text of ['Ủy ban 😀 nhân dân', 'ßß İ', 'Đường số 5']) expect(fold(text)).toHaveLength(text.normalize('NFC').length)
  })
})
