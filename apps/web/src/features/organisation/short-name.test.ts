import { expect, it } from 'vitest'
import { shortName } from './short-name.ts'

it.each([
  ['Phòng Kinh tế xã Bình Lư', 'Phòng Kinh tế xã'],
  ['Đảng ủy xã Bình Lư', 'Đảng ủy xã'],
  ['Ban Quản lý chợ Bình Lư mới', 'Ban Quản lý chợ Bình Lư mới'],
  ['Bình Lư', 'Bình Lư'],
])('%s: %s', (name, short) => {
  expect(shortName(name, 'Bình Lư')).toBe(short)
})
