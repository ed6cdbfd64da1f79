import { expect, test } from 'vitest'
import { isSyllable, splitPoints } from './syllables.ts'

test.each([
  'nghiệp',
  'khuyến',
  'quốc',
  'gì',
  'giết',
  'oan',
  'ấp',
  'đẩy',
  'uỷ',
  'thuở',
  'khoẻ',
  'xoong',
  'quyển',
  'giếng',
  'y',
  'ngoằn',
])('%s is one syllable', word => {
  expect(isSyllable(word)).toBe(true)
})

test.each(['bộxã', 'sựlãnh', 'đắk', 'hđnd', 'tiủh', 'báo1', 'cop', 'chac', 'zalo', ''])('%s is none', word => {
  expect(isSyllable(word)).toBe(false)
})

test.each([
  ['sựlãnh', [2]],
  ['bộxã', [2]],
  ['đềnghị', [2]],
  ['sởdữliệu', [2, 4]],
  ['bốtrí', [2]],
  ['đểphụcvụ', [2, 6]],
  ['thựchiện', [4]],
  ['đảngủy', [4]],
  ['côngan', [4]],
  ['tỉnhủy', [4]],
  ['trườnghợp', [6]],
  ['pháthiện', [4]],
  ['cáchộ', [3]],
  ['nghiệp', []],
  ['vneid', []],
  ['đắklắk', []],
  ['niê', []],
])('%s is cut at %j', (word, cuts) => {
  expect(splitPoints(word)).toEqual(cuts)
})
