import { describe, expect, it } from 'vitest'
import { type Mark, piecesOf } from './marks.ts'

const mark = (id: string, from: number, to: number): Mark => ({ id, kind: 'task', from, to })
const drawn = (from: number, to: number, marks: Mark[]): string =>
  piecesOf(from, to, marks)
    .map(piece => `${piece.from}-${piece.to}:${piece.marks.map(each => each.id).join('')}`)
    .join(' ')

describe('piecesOf', () => {
  it('is one piece where nothing is marked', () => expect(drawn(10, 20, [mark('a', 0, 10), mark('b', 20, 30)])).toBe('10-20:'))
  it('cuts at the ends of a mark', () => expect(drawn(0, 20, [mark('a', 5, 8)])).toBe('0-5: 5-8:a 8-20:'))
  it('keeps a mark that goes over the line', () => expect(drawn(10, 20, [mark('a', 5, 15)])).toBe('10-15:a 15-20:'))
  it('puts the shortest first where marks lie in one another', () => expect(drawn(0, 10, [mark('a', 0, 10), mark('b', 2, 4)])).toBe('0-2:a 2-4:ba 4-10:a'))
  it('knows marks that cross', () => expect(drawn(0, 10, [mark('a', 0, 6), mark('b', 4, 10)])).toBe('0-4:a 4-6:ab 6-10:b'))
})
