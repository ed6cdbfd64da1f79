import { describe, expect, it } from 'vitest'
import { excerptOf } from './search.ts'

const shown = (text: string, typed: string): string | null => excerptOf(text, typed)?.replaceAll('\u0001', '[').replaceAll('\u0002', ']') ?? null

describe('excerptOf', () => {
  it('marks what was found, with or without accents', () => {
    expect(shown('Kết luận về giải phóng mặt bằng', 'giai phong')).toBe('Kết luận về [giải] [phóng] mặt bằng')
    expect(shown('Kết luận về giải phóng mặt bằng', 'Giải')).toBe('Kết luận về [giải] phóng mặt bằng')
  })
  it('knows đ and capitals', () => expect(shown('ĐẢNG ỦY xã', 'dang uy')).toBe('[ĐẢNG] [ỦY] xã'))
  it('marks the beginning of a word, never its middle', () => {
    expect(shown('nghiệm thu, thu hồi', 'thu')).toBe('nghiệm [thu], [thu] hồi')
    expect(shown('quyết định', 'dinh')).toBe('quyết [định]')
    expect(shown('chuyển', 'uyen')).toBeNull()
  })
  it('cuts a long text at both ends', () => {
    const text = `${'trước '.repeat(50)}mưa lũ ${'sau '.repeat(100)}`
    expect(shown(text, 'mưa lũ')).toMatch(/^….*\[mưa\] \[lũ\].*…$/)
  })
  it('is null where nothing stands in the text', () => {
    expect(shown('báo cáo', 'kế hoạch')).toBeNull()
    expect(shown('báo cáo', '…')).toBeNull()
  })
})
