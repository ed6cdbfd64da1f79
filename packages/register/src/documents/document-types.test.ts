import { documentTypes as readTypes } from '@roviec/reader/words'
import { describe, expect, test } from 'vitest'
import { documentTypeLists } from '../lexicon/document-types.ts'
import { documentTypeRule, documentTypesOn } from './document-types.ts'

test.each([
  ['party', 25, 8],
  ['state', 29, 0],
] as const)('the list of the %s has %i kinds and %i slips beside', (side, kinds, slips) => {
  const types = documentTypesOn(side)?.types ?? []
  expect(types.filter(type => !type.slip)).toHaveLength(kinds)
  expect(types.filter(type => type.slip)).toHaveLength(slips)
  expect(new Set(types.map(({ name }) => name)).size).toBe(types.length)
})

test.each([
  ['party', '2026-01-08', 'Quy định 66-QĐ/TW, ngày 06/02/2017'],
  ['party', '2026-01-09', 'Quy định 399-QĐ/TW, ngày 09/01/2026, Điều 5-7'],
  ['party', '2016-12-31', undefined],
  ['state', '2020-03-04', undefined],
  ['state', '2025-12-24', 'Nghị định 30/2020/NĐ-CP, Điều 7 và Phụ lục III'],
] as const)('of the %s on %s: %s', (side, on, reference) => expect(documentTypesOn(side, on)?.source.reference).toBe(reference))

describe('letters', () => {
  test.each([
    ['party', 'nghị quyết', 'NQ'],
    ['party', 'Quy định', 'QĐ'],
    ['state', 'quy định', 'QyĐ'],
    ['party', 'công văn', 'CV'],
    ['state', 'công văn', null],
    ['party', 'chương trình', 'CTr'],
    ['party', 'lời kêu gọi', null],
    ['state', 'công điện', 'CĐ'],
  ] as const)('%s %s: %s', (side, name, letters) => expect(documentTypeRule(side, name)?.abbreviation).toBe(letters))

  test.each([
    ['state', 'kết luận'],
    ['state', 'thông tri'],
    ['party', 'công điện'],
    ['party', 'hợp đồng'],
    ['state', ''],
  ] as const)('the %s has no %s', (side, name) => expect(documentTypeRule(side, name)).toBeNull())

  test('whatever the office writes, the reader can read', () => {
    const read = new Map(readTypes.map(({ name, symbols }) => [name, symbols]))
    for (const { types } of documentTypeLists)
      for (const { name, abbreviation } of types) if (abbreviation !== null && read.has(name)) expect(read.get(name)).toContain(abbreviation)
  })
})
