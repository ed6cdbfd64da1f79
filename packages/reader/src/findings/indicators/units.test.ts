import { describe, expect, it } from 'vitest'
import { keyOf } from '../../text/mend.ts'
import { conversion, isPartOf, unitAt } from './units.ts'

const unitOf = (text: string) => {
  const key = keyOf(text)
  const digits = /^[\d.,]+/.exec(key)?.[0].length ?? 0
  return unitAt(key, digits, key.length)
}

describe('unitAt', () => {
  it.each([
    ['87,5%', '%'],
    ['51,2 % kế hoạch', '%'],
    ['10%/năm', '%/năm'],
    ['3,4 tỷ đồng/năm trở lên', 'tỷ đồng/năm'],
    ['65 triệu đồng/người/năm', 'triệu đồng/người/năm'],
    ['12 chi, đảng bộ cơ sở', 'chi, đảng bộ cơ sở'],
    ['71 chi, đảng bộ;', 'chi, đảng bộ'],
    ['1.250 lượt người', 'lượt người'],
    ['56,4 tạ/ha', 'tạ/ha'],
    ['3 hộ', 'hộ'],
    ['3 hồ sơ', 'hồ sơ'],
    ['12 vụ việc', 'vụ việc'],
    ['26.000m² đất', 'm²'],
    ['15 con bò', 'con'],
    ['77 ngàn ha', 'ngàn ha'],
    ['1,17 triệu con', 'triệu con'],
    ['3 triệu đồng/hộ', 'triệu đồng/hộ'],
    ['276 ha (100%', 'ha'],
    ['4 giấy chứng nhận quyền', 'giấy chứng nhận'],
  ])('%s: %s', (text, unit) => {
    expect(unitOf(text)?.key).toBe(unit)
  })

  it.each([['12 thoáng mát'], ['5 hai'], ['7.'], ['3 honda']])('%s has none', text => {
    expect(unitOf(text)).toBeNull()
  })

  it('tells time from what can be measured', () => {
    expect(unitOf('02 tháng')?.kind).toBe('time')
    expect(unitOf('02 trường')?.kind).toBe('count')
    expect(unitOf('02 ha')?.kind).toBe('measure')
  })
})

describe('conversion', () => {
  it('knows money, area and mass', () => {
    expect(conversion('tỷ đồng', 'triệu đồng')).toBe(1000)
    expect(conversion('ha', 'm2')).toBe(10000)
    expect(conversion('hộ', 'hộ')).toBe(1)
  })
  it('refuses what cannot be compared', () => {
    expect(conversion('ha', 'tấn')).toBeNull()
    expect(conversion('hộ', 'người')).toBeNull()
  })
})

describe('isPartOf', () => {
  it('takes kinds of a general word', () => {
    expect(isPartOf('kế hoạch', 'văn bản')).toBe(true)
    expect(isPartOf('chi bộ', 'chi, đảng bộ')).toBe(true)
  })
  it('refuses other things', () => {
    expect(isPartOf('người', 'hội nghị')).toBe(false)
    expect(isPartOf('hộ', 'thôn')).toBe(false)
  })
})
