import { expect, it } from 'vitest'
import { wordsOf } from '../../i18n/use-words.ts'
import { periodWords } from './period-words.ts'

it.each([
  ['2026', 'năm 2026'],
  ['2026S1', '6 tháng đầu năm 2026'],
  ['2026S2', '6 tháng cuối năm 2026'],
  ['2026N9', '9 tháng năm 2026'],
  ['2026Q3', 'quý 3/2026'],
  ['202608', 'tháng 8/2026'],
  ['nhiệm kỳ 2025 - 2030', 'nhiệm kỳ 2025 - 2030'],
])('%s: %s', (id, said) => {
  expect(periodWords(id, wordsOf('vi').t)).toBe(said)
})
