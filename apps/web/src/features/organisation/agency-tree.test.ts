import type { Agency } from '@roviec/contract'
import { expect, it } from 'vitest'
import { type Branch, branchesOf, countOf } from './agency-tree.ts'

const agency = (id: string, name: string, change: Partial<Agency> = {}): Agency => ({
  id,
  name,
  parentId: null,
  formerParents: [],
  kind: 'other',
  head: null,
  aliases: [],
  position: 0,
  validFrom: null,
  validTo: null,
  successors: [],
  version: 1,
  ...change,
})
const agencies = [
  agency('u', 'Ủy ban nhân dân xã'),
  agency('k', 'Phòng Kinh tế', { parentId: 'u', position: 2, aliases: ['Phòng KT'] }),
  agency('v', 'Phòng Văn hóa - Xã hội', { parentId: 'u', position: 1, head: { id: 'p', name: 'Lò Văn Én' } }),
  agency('t', 'Trạm Khuyến nông', { parentId: 'k', formerParents: [{ parentId: 'u', validTo: '2026-06-30' }] }),
  agency('o', 'Hội Khuyến học', { validTo: '2026-03-31' }),
]
const drawn = (branches: Branch[]): string => branches.map(({ agency: { id }, children }) => (children.length ? `${id}(${drawn(children)})` : id)).join(' ')
const on = (day: string, typed = '', closed = false) => drawn(branchesOf(agencies, { day, typed, closed }))

it('is the tree of the day: what had not ended then, under whom it stood then', () => {
  expect(on('2026-03-01')).toBe('o u(t v k)')
  expect(on('2026-07-01')).toBe('u(v k(t))')
})

it('shows those that are closed only when they are asked for', () => {
  expect(on('2026-07-01', '', true)).toBe('o u(v k(t))')
})

it('finds by name, other name and head, with and without accents, and keeps what stands above', () => {
  expect(on('2026-07-01', 'khuyen nong')).toBe('u(k(t))')
  expect(on('2026-07-01', 'phòng kt')).toBe('u(k)')
  expect(on('2026-07-01', 'en')).toBe('u(v k(t))')
  expect(on('2026-07-01', 'van en')).toBe('u(v)')
  expect(on('2026-07-01', 'không có')).toBe('')
})

it('counts what was found, not what only leads there', () => {
  expect(countOf(branchesOf(agencies, { day: '2026-07-01', typed: 'khuyến nông', closed: false }))).toBe(1)
})
