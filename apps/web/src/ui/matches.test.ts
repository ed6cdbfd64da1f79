import { describe, expect, it } from 'vitest'
import { matches } from './matches.ts'

const marked = (text: string, typed: string) => matches(text, typed).map(([start, end]) => text.slice(start, end))

describe('matches', () => {
  it('finds words with and without accents, at the beginnings of words', () => {
    expect(marked('Ủy ban nhân dân xã, Ủy ban Mặt trận', 'uy ban')).toEqual(['Ủy', 'ban', 'Ủy', 'ban'])
    expect(marked('Đảng ủy', 'dang')).toEqual(['Đảng'])
    expect(marked('rà soát', 'soa')).toEqual(['soá'])
    expect(marked('văn bản', 'an')).toEqual([])
  })

  it('never marks a letter twice', () => {
    expect(marked('Đường đi', 'd đường')).toEqual(['Đường', 'đ'])
  })

  it('marks nothing when nothing was typed', () => {
    expect(matches('Đảng ủy', ' ')).toEqual([])
  })
})
