import { expect, it } from 'vitest'
import { secrecyLawOn } from './secrecy-law.ts'

it('names the law in force on the day', () => {
  expect(secrecyLawOn('2026-02-28')).toEqual({ number: '29/2018/QH14', article: 5, clause: 5 })
  expect(secrecyLawOn('2026-03-01')).toEqual({ number: '117/2025/QH15', article: 5, clause: 2 })
})
