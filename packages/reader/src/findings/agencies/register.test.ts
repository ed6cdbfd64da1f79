import { expect, test } from 'vitest'
import { registerOf } from './register.ts'

const identify = registerOf([
  { id: 'ubnd', name: 'Ủy ban nhân dân xã', aliases: ['chính quyền xã'] },
  { id: 'mttq', name: 'Ủy ban Mặt trận Tổ quốc Việt Nam xã' },
  { id: 'vp', name: 'Văn phòng Đảng ủy' },
])

test.each([
  ['UBND xã', 'ubnd'],
  ['Uỷ ban nhân dân xã', 'ubnd'],
  ['Chính quyền xã', 'ubnd'],
  ['UBMTTQ xã', 'mttq'],
  ['VPĐU', 'vp'],
  ['Văn phòng', undefined],
  ['Công an xã', undefined],
  ['UBND tỉnh', undefined],
  ['Uỷban nhân dânxã', 'ubnd'],
])('%s is %s', (name, id) => {
  expect(identify(name)).toBe(id)
})
