import { describe, expect, it } from 'vitest'
import { fontFrom } from './font.ts'
import type { Piece } from './ink.ts'
import { withoutSignatureStamps } from './signature-stamp.ts'

const piecesOf = (annotation: number, text: string): Piece[] =>
  text
    .split(' ')
    .map(word => ({ text: word, from: [0, 0], to: [10, 0], size: 10, font: fontFrom(null), spaced: true, hidden: false, outlined: false, annotation }))
const left = (...pieces: Piece[][]): string =>
  withoutSignatureStamps(pieces.flat())
    .map(piece => piece.text)
    .join(' ')

describe('stamps of signing software', () => {
  it('are left out', () => {
    expect(left(piecesOf(0, 'Số:'), piecesOf(1, 'Ký bởi: Ủy ban nhân dân xã An Khê Thượng'), piecesOf(2, 'Người ký: Hoàng Văn Thao Email: a@b'))).toBe('Số:')
    expect(left(piecesOf(1, 'Digitally signed by An Khê Thượng'))).toBe('')
  })

  it('stay when they are the number or the date of the document', () => {
    expect(left(piecesOf(1, '45'), piecesOf(2, '05'))).toBe('45 05')
  })

  it('stay when the page itself speaks of signing', () => {
    expect(left(piecesOf(0, 'Người ký: Chủ tịch'))).toBe('Người ký: Chủ tịch')
  })
})
