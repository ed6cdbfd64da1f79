import { describe, expect, test } from 'vitest'
import { documentTypesOn } from './document-types.ts'
import { formatReference, numberLine, parseReference, type ReferenceParts } from './reference.ts'

const party = (documentType: string, number: number | null, changes: Partial<ReferenceParts> = {}): ReferenceParts => ({
  side: 'party',
  documentType,
  number,
  organ: 'ĐU',
  ...changes,
})
const state = (documentType: string, number: number | null, changes: Partial<ReferenceParts> = {}): ReferenceParts => ({
  side: 'state',
  documentType,
  number,
  organ: 'UBND',
  ...changes,
})

describe('the line in the head', () => {
  test.each([
    [party('nghị quyết', 5), 'Số 05-NQ/ĐU'],
    [party('Báo cáo', 456), 'Số 456-BC/ĐU'],
    [party('quy định', 10), 'Số 10-QĐ/ĐU'],
    [party('công văn', 20, { organ: 'VPĐU' }), 'Số 20-CV/VPĐU'],
    [party('tờ trình', 1, { organ: 'UBKT' }), 'Số 01-TTr/UBKT'],
    [party('báo cáo', 3, { organ: 'CB' }), 'Số 03-BC/CB'],
    [party('nghị quyết', 1, { congress: true }), 'Số 01-NQ/ĐH'],
    [party('báo cáo', null), 'Số       -BC/ĐU'],
    [state('quyết định', 15), 'Số: 15/QĐ-UBND'],
    [state('nghị quyết', 7, { organ: 'HĐND', year: 2026 }), 'Số: 07/2026/NQ-HĐND'],
    [state('công văn', 12, { unit: 'VX' }), 'Số: 12/UBND-VX'],
    [state('quy định', 2), 'Số: 02/QyĐ-UBND'],
    [state('thông báo', null), 'Số:       /TB-UBND'],
    [state('công văn', null, { unit: 'KT' }), 'Số:       /UBND-KT'],
  ])('%o', (parts, line) => expect(numberLine(parts)).toEqual({ ok: true, value: line }))

  test.each([
    ['unknown-type', state('kết luận', 1)],
    ['unknown-type', party('nghị quyết', 1, { on: '2001-01-01' })],
    ['no-abbreviation', party('lời kêu gọi', 1)],
    ['no-abbreviation', state('thư công', 1)],
    ['unit-missing', state('công văn', 1)],
    ['unit-missing', state('công văn', 1, { unit: ' ' })],
    ['organ-missing', party('báo cáo', 1, { organ: '' })],
    ['bad-number', party('báo cáo', 0)],
    ['bad-number', state('báo cáo', 1.5)],
  ] as const)('refused: %s', (code, parts) => {
    expect(numberLine(parts)).toMatchObject({ ok: false, refusals: [{ code }] })
    expect(formatReference(parts).ok).toBe(false)
  })
})

describe('what a reference tells', () => {
  test.each([
    ['Số 05-NQ/ĐU', { side: 'party', number: 5, symbol: 'NQ/ĐU', documentTypes: ['nghị quyết'], organ: 'ĐU', reference: '05-NQ/ĐU' }],
    ['5-NQ/ĐU', { number: 5, reference: '05-NQ/ĐU' }],
    ['12 - QĐ / ĐU', { documentTypes: ['quyết định', 'quy định'], organ: 'ĐU', reference: '12-QĐ/ĐU' }],
    ['11-QĐi/TW', { documentTypes: ['quy định'], organ: 'TW' }],
    ['20-CV/BCĐ', { documentTypes: ['công văn'], organ: 'BCĐ', unit: null }],
    ['Số: 15/QĐ-UBND', { side: 'state', number: 15, symbol: 'QĐ-UBND', documentTypes: ['quyết định'], organ: 'UBND', unit: null, reference: '15/QĐ-UBND' }],
    ['số 12/UBND-VX', { documentTypes: ['công văn'], organ: 'UBND', unit: 'VX', reference: '12/UBND-VX' }],
    ['6138/UBND- KGVX', { organ: 'UBND', unit: 'KGVX', reference: '6138/UBND-KGVX' }],
    ['07/2026/NQ-HĐND', { number: 7, year: 2026, documentTypes: ['nghị quyết'], organ: 'HĐND', reference: '07/2026/NQ-HĐND' }],
    ['28/2026/QH16', { number: 28, year: 2026, symbol: 'QH16', organ: null, reference: '28/2026/QH16' }],
    ['178/2024/NĐ-CP', { year: 2024, documentTypes: ['nghị định'], organ: 'CP' }],
    ['1670/NQ-UBTVQH15', { organ: 'UBTVQH15' }],
    ['12a/QĐ-UBND', { number: 12, letter: 'a', reference: '12a/QĐ-UBND' }],
    ['15/QÐ-UBND', { symbol: 'QĐ-UBND', documentTypes: ['quyết định'], organ: 'UBND', reference: '15/QĐ-UBND' }],
    ['05–NQ/ĐU', { reference: '05-NQ/ĐU' }],
  ])('%s', (text, parts) => expect(parseReference(text)).toMatchObject(parts))

  test.each([
    ['Số     -BC/ĐU', { side: 'party', number: null, documentTypes: ['báo cáo'], organ: 'ĐU', reference: '-BC/ĐU' }],
    ['Số: ...../KH-UBND', { side: 'state', number: null, documentTypes: ['kế hoạch'], organ: 'UBND', reference: '/KH-UBND' }],
    ['/TB-UBND', { number: null, reference: '/TB-UBND' }],
  ])('a draft: %s', (text, parts) => expect(parseReference(text)).toMatchObject(parts))

  test.each([
    '',
    '15',
    'Số 15',
    'NQ/ĐU',
    '24/24',
    '35/35',
    '1/500',
    'Kế hoạch số 5',
    '05-NQ/ĐU và 06-NQ/ĐU',
    '05-NQ/ĐU, ngày 05/9/2026',
    'Quốc lộ 4B',
    '00-NQ/ĐU',
    '-',
  ])('refused: %s', text => expect(parseReference(text)).toBeNull())
})

test('what is written is read back', () => {
  for (const side of ['party', 'state'] as const)
    for (const { name, abbreviation } of documentTypesOn(side)?.types ?? [])
      for (const number of [1, 9, 10, 123, null]) {
        const organ = side === 'party' ? 'ĐU' : 'UBND'
        const written = formatReference({ side, documentType: name, number, organ, unit: 'VX' })
        if (!written.ok) continue
        const read = parseReference(written.value)
        expect([read?.side, read?.number, read?.organ, read?.reference]).toEqual([side, number, organ, written.value])
        if (abbreviation !== null) expect(read?.documentTypes).toContain(name)
      }
})
