import { expect, test } from 'vitest'
import { searchWords } from './search-words.ts'

test.each<[string, string, [string, string][]]>([
  ['giảm nghèo', 'giảm nghèo', []],
  ['số:456', '', [['reference', '456']]],
  ['so: 456', '', [['reference', '456']]],
  ['SỐ:15/QĐ-UBND', '', [['reference', '15/QĐ-UBND']]],
  ['số đến:12', '', [['arrivalNumber', '12']]],
  ['giảm nghèo cơ quan:công an xã', 'giảm nghèo', [['issuingBody', 'công an xã']]],
  [
    'cơ quan:công an xã loại:báo cáo năm:2026',
    '',
    [
      ['issuingBody', 'công an xã'],
      ['documentType', 'báo cáo'],
      ['year', '2026'],
    ],
  ],
  ['loai:"báo cáo" giảm nghèo', 'giảm nghèo', [['documentType', 'báo cáo']]],
  [
    'thôn trích yếu:“chuyển đổi số” Bản Mới số:3',
    'thôn Bản Mới',
    [
      ['subject', 'chuyển đổi số'],
      ['reference', '3'],
    ],
  ],
  ['người ký:Lò Văn Đơn', '', [['signatory', 'Lò Văn Đơn']]],
  ['người  ký :Lò', '', [['signatory', 'Lò']]],
  ['số:7'.normalize('NFD'), '', [['reference', '7']]],
  ['"số:456"', '"số:456"', []],
  ['Kính gửi: Ủy ban', 'Kính gửi: Ủy ban', []],
  ['số đến nay', 'số đến nay', []],
  ['xếp loại', 'xếp loại', []],
  ['đổi mới-số:', 'đổi mới-', []],
  ['hàngsố:4', 'hàngsố:4', []],
  ['số:', '', []],
  ['', '', []],
])('%j', (typed, anywhere, fields) => {
  expect(searchWords(typed)).toEqual({ anywhere, fields: fields.map(([field, value]) => ({ field, value })) })
})
