import { describe, expect, it } from 'vitest'
import { rank } from './rank.ts'

describe('rank', () => {
  it.each([
    ['Văn bản', 'van'],
    ['Văn bản', 'văn b'],
    ['Văn bản', 'ban van'],
    ['Nhiệm vụ', 'NHIEM'],
    ['456-BC/ĐU Báo cáo', '456 bc'],
    ['Quàng Thị Hạnh', 'hanh'],
  ])('finds “%s” by “%s”', (title, typed) => {
    expect(rank(title, typed)).toBeGreaterThan(0)
  })

  it.each([
    ['Văn bản', 'vân'],
    ['Văn bản', 'an'],
    ['Văn bản', 'van den'],
    ['Nhiệm vụ', 'nhiêm'],
  ])('does not find “%s” by “%s”', (title, typed) => {
    expect(rank(title, typed)).toBe(0)
  })

  it('puts what was typed with its accents first, then what begins so', () => {
    const ordered = ['Bàn giao', 'Bản đồ', 'Văn bản'].sort((a, b) => rank(b, 'bản') - rank(a, 'bản'))
    expect(ordered[0]).toBe('Bản đồ')
    expect(rank('Bàn giao', 'bản')).toBe(0)
    expect(rank('Bản đồ', 'ban')).toBeGreaterThan(rank('Văn bản', 'ban'))
  })

  it('shows everything when nothing was typed', () => {
    expect(rank('Văn bản', '  ')).toBeGreaterThan(0)
  })
})
