import { describe, expect, it } from 'vitest'
import { PhraseBook, wordsOf } from './phrases.ts'

const book = new PhraseBook().add('body', ['công an', 'công an xã'])
const words = wordsOf('công an xã tuần tra', 0, 19)

describe('longest', () => {
  it.each<[number, number | undefined]>([
    [0, 3],
    [1, undefined],
    [-1, undefined],
    [-7, undefined],
    [99, undefined],
  ])('at word %i', (at, length) => expect(book.longest(words, at)?.length).toBe(length))
})
