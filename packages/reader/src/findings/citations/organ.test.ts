import { describe, expect, it } from 'vitest'
import { referenceParts } from './organ.ts'

describe('referenceParts', () => {
  it.each([
    ['57-NQ/TW', '57', 'party', 'NQ', 'TW'],
    ['841/QĐ-TTg', '841', 'state', 'QĐ', 'TTg'],
    ['31/2026/QH16', '31/2026', 'state', 'QH16', 'QH'],
    ['1656/NQ-UBTVQH15', '1656', 'state', 'NQ', 'UBTVQH'],
    ['412/UBND-KT', '412', 'state', 'UBND', 'UBND'],
    ['87/HĐND-KTNS', '87', 'state', 'HĐND', 'HĐND'],
    ['12-QÐ/ÐU', '12', 'party', 'QĐ', 'ĐU'],
    ['518/TTT-NV2', '518', 'state', 'TTT', undefined],
  ])('%s', (reference, number, form, type, organ) => {
    const parts = referenceParts(reference)
    expect(parts).toMatchObject({ number, form, type })
    expect(parts?.organ?.symbol).toBe(organ)
  })
  it('is nothing for a number alone', () => expect(referenceParts('57')).toBeNull())
})
