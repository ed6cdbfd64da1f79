import { expect, it } from 'vitest'
import { tell } from './tell.ts'

it('breaks a sentence between words in a terminal only', () => {
  const told: string[] = []
  const io = { err: (text: string) => void told.push(text), columns: 20 }
  tell('van-ban.docx: không có tệp này', { ...io, errIsTerminal: true })
  tell('van-ban.docx: không có tệp này', { ...io, errIsTerminal: false })
  expect(told).toEqual(['van-ban.docx: không\ncó tệp này\n', 'van-ban.docx: không có tệp này\n'])
})
