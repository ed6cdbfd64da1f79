import { describe, expect, it } from 'vitest'
import { body, headerOf, state } from './test/papers.ts'

describe('number and symbol', () => {
  it.each([
    ['Số 456-BC/ĐU', '456-BC/ĐU'],
    ['Số 12 - BC/ĐU', '12-BC/ĐU'],
    ['Số: 565    /TB-UBND', '565/TB-UBND'],
    ['Số:565/TB-UBND', '565/TB-UBND'],
    ['Số: 1187/SNNMT-TL', '1187/SNNMT-TL'],
    ['Số: 09/2025/TT-BNV', '09/2025/TT-BNV'],
    ['Luật số: 72/2025/QH15', '72/2025/QH15'],
    ['Số -KL/ĐU', null],
    ['Số: /BC-VHXH', null],
    ['Số: ......./KH-UBND', null],
    ['Số:ổ0 /BC-UBND', null],
    ['Số: 00/KH-UBND', null],
    ['Số: … /BC-UBND', null],
  ])('%s', (number, reference) => expect(headerOf(state({ number })).reference).toBe(reference))

  it('is never one that the text cites', () => {
    expect(headerOf(`BÁO CÁO\nkết quả thực hiện Nghị quyết số 05-NQ/ĐU của Đảng ủy\n${body}`).reference).toBeNull()
    expect(headerOf(`Thực hiện Kế hoạch số 12/KH-UBND ngày 02/3/2026, các thôn báo cáo.\n${body}`).reference).toBeNull()
  })

  it('is found in a line that also holds place and date', () => {
    expect(headerOf(state({ number: 'Số: 15/KH-UBND An Khê Thượng, ngày 02 tháng 3 năm 2026', date: '' }))).toMatchObject({
      reference: '15/KH-UBND',
      place: 'An Khê Thượng',
      issuedOn: '2026-03-02',
    })
  })
})
