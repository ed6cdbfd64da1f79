import { describe, expect, it } from 'vitest'
import { numberingRepeat } from '../numbering-repeat.ts'
import { lines, partyPaper, told } from '../test/reading.ts'

const slips = (body: string): string[] => lines(told(numberingRepeat, partyPaper(body)))

describe('one paper twice in a list of papers', () => {
  it.each([
    [
      'Quyết định số 30-QĐ/ĐU, ngày 09/3/2026, Quyết định số 31-QĐ/ĐU, ngày 09/3/2026, Quyết định số 31-QĐ/ĐU, ngày 09/3/2026 của Đảng ủy về thành lập 02 chi bộ.',
      ['error: Quyết định số 31-QĐ/ĐU, ngày 09/3/2026, Quyết định số 31-QĐ/ĐU, ngày 09/3/2026'],
    ],
    [
      'Theo Kế hoạch số 8/KH-UBND ngày 02/3/2026; Kế hoạch số 8/KH-UBND ngày 02/3/2026.',
      ['error: Kế hoạch số 8/KH-UBND ngày 02/3/2026; Kế hoạch số 8/KH-UBND ngày 02/3/2026'],
    ],
    [
      'Đã ban hành Quyết định số 5/QĐ-UBND ngày 02/3/2026, Quyết định số 6/QĐ-UBND ngày 02/3/2026 và Quyết định số 5/QĐ-UBND ngày 02/3/2026.',
      ['error: Quyết định số 5/QĐ-UBND ngày 02/3/2026'],
    ],
    [
      'Ban hành Kế hoạch số 9-KH/ĐU ngày 01/3/2026 của Đảng ủy xã về chuyển đổi số, Kế hoạch số 9-KH/ĐU ngày 01/3/2026 của Đảng ủy xã về cải cách hành chính.',
      ['error: Kế hoạch số 9-KH/ĐU ngày 01/3/2026 của Đảng ủy xã về chuyển đổi số, Kế hoạch số 9-KH/ĐU ngày 01/3/2026'],
    ],
  ])('%s', (body, expected) => expect(slips(body)).toEqual(expected))

  it.each([
    'Kế hoạch số 9-KH/ĐU ngày 01/3/2026 và kết quả thực hiện Kế hoạch số 9-KH/ĐU ngày 01/3/2026.',
    'Ban hành Kế hoạch số 9-KH/ĐU ngày 01/3/2026. Kế hoạch số 9-KH/ĐU ngày 01/3/2026 nêu rõ ba nhóm việc.',
    'Ban hành Kế hoạch số 9-KH/ĐU ngày 01/3/2026\n\nKế hoạch số 9-KH/ĐU ngày 01/3/2026',
    'Kế hoạch số 9-KH/ĐU ngày 01/3/2026, Kế hoạch số 9-KH/ĐU ngày 02/3/2026.',
    'Kế hoạch số 9-KH/ĐU, Kế hoạch số 9-KH/ĐU.',
    'Kế hoạch số 9-KH/ĐU ngày 01/3/2026, số 9-KH/ĐU ngày 01/3/2026.',
    'Quy định số 9-QĐ/ĐU ngày 01/3/2026, Quyết định số 9-QĐ/ĐU ngày 01/3/2026.',
    'Sửa Điều 1 Quyết định số 5/QĐ-UBND ngày 02/3/2026, Điều 2 Quyết định số 5/QĐ-UBND ngày 02/3/2026.',
    'Đảng ủy ban hành Kế hoạch số 9-KH/ĐU ngày 01/3/2026 để lãnh đạo toàn diện, Kế hoạch số 9-KH/ĐU ngày 01/3/2026 được quán triệt.',
    'Quyết định số 30-QĐ/ĐU, ngày 09/3/2026, Quyết định số 31-QĐ/ĐU, ngày 09/3/2026.',
  ])('refuses %s', body => expect(slips(body)).toEqual([]))

  it('only warns of a scan', () => {
    const body = 'Quyết định số 31-QĐ/ĐU, ngày 09/3/2026, Quyết định số 31-QĐ/ĐU, ngày 09/3/2026.'
    expect(told(numberingRepeat, partyPaper(body), true).map(({ severity }) => severity)).toEqual(['warning'])
  })
})
