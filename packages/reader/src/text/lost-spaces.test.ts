import { expect, test } from 'vitest'
import { cutsOf } from './lost-spaces.ts'

const cut = (word: string): string => {
  const cuts = [0, ...cutsOf(word), word.length]
  return cuts
    .slice(1)
    .map((end, i) => word.slice(cuts[i], end))
    .join(' ')
}

test.each([
  ['GiaoĐảng', 'Giao Đảng'],
  ['BanThường', 'Ban Thường'],
  ['theoNghị', 'theo Nghị'],
  ['ủyUBND', 'ủy UBND'],
  ['UBNDxã', 'UBND xã'],
  ['MTTQViệt', 'MTTQ Việt'],
  ['XVIvà', 'XVI và'],
  ['IIInăm', 'III năm'],
  ['THỰCHIỆN', 'THỰC HIỆN'],
  ['uỷUBNDxã', 'uỷ UBND xã'],
  ['bộxãlần', 'bộ xã lần'],
])('%s is %s', (word, right) => {
  expect(cut(word)).toBe(right)
})

test.each(['KDang', 'SRó', 'MobiFone', 'VNeID', 'Xuân', 'HĐND', 'Sơmei', 'thuý', 'BHXH', 'Đắk', 'Rơlang', 'RƠLANG'])('%s is one word', word => {
  expect(cutsOf(word)).toEqual([])
})
