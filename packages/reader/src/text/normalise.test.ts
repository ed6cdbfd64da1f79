import { expect, test } from 'vitest'
import { normalise } from './normalise.ts'

test('what means the same gets one form', () => {
  expect(normalise('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd')
  expect(normalise('Đảng\u00a0ủy \u200bxã\u00ad')).toBe('Đảng ủy xã')
  expect(normalise('Đảng ủy'.normalize('NFD'))).toBe('Đảng ủy')
  expect(normalise('trang 1\ftrang 2')).toBe('trang 1\n\ntrang 2')
})

test('a soft hyphen that stands for a dash is one', () => {
  expect(normalise('Nghị định số 61/2018/NĐ\u00adCP, giai đoạn 2021\u00ad2025')).toBe('Nghị định số 61/2018/NĐ-CP, giai đoạn 2021-2025')
  expect(normalise('Độc lập \u00ad Tự do')).toBe('Độc lập - Tự do')
  expect(normalise('phát\u00adtriển')).toBe('pháttriển')
})

test('lone surrogates and control characters do no harm', () => {
  expect(normalise('a\ud800b\u0000c')).toBe('a\ufffdbc')
})
