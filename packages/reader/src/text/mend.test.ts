import { expect, test } from 'vitest'
import { keyOf, mend } from './mend.ts'

test.each([
  ['Uỷban nhân dân', 'Uỷ ban nhân dân'],
  ['Đảng bộxã', 'Đảng bộ xã'],
  ['đềnghịĐảng uỷUBND xã', 'đề nghị Đảng uỷ UBND xã'],
  ['nhiệm vụ6 tháng', 'nhiệm vụ 6 tháng'],
  ['11hồ sơ', '11 hồ sơ'],
  ['số11-KH/ĐU', 'số 11-KH/ĐU'],
  ['hội nghị³; tiếp tục', 'hội nghị; tiếp tục'],
  ['18.640 m³', '18.640 m³'],
  ['HĐÐND', 'HĐĐND'],
  ['Nông nghiệp và Môi trưòng', 'Nông nghiệp và Môi trường'],
  ['HƯÓNG DẪN', 'HƯỚNG DẪN'],
])('%s reads %s', (text, mended) => {
  expect(mend(text).text).toBe(mended)
})

test.each(['VNeID', 'Đắk Lắk', 'TikTok', 'quý III', 'theo đúng quy định', 'Nà Lường', '31/2026/QH16', 'MTTQVN'])('%s stays', text => {
  expect(mend(text).text).toBe(text)
})

test('offsets lead back to the text as written', () => {
  const text = 'giao Đảng bộxã sựlãnh đạo²; xong'
  const mended = mend(text)
  const at = mended.text.indexOf('bộ xã')
  expect(text.slice(...mended.span(at, at + 5))).toBe('bộxã')
  const end = mended.text.indexOf('xong')
  expect(text.slice(...mended.span(end, end + 4))).toBe('xong')
  expect(mended.from(text.indexOf('xong'))).toBe(end)
})

test.each([
  ['Uỷ ban', 'ủy ban'],
  ['hoà, khoá, thuý', 'hòa, khóa, thúy'],
  ['quý – “sơ kết”', 'quý - "sơ kết"'],
  ['tham muu', 'tham mưu'],
  ['loại hoàn toàn', 'loại hoàn toàn'],
])('the key of %s is %s', (text, key) => {
  expect(keyOf(text)).toBe(key)
})

test('a key is as long as its text', () => {
  for (const text of ['İstanbul uỷ ban', 'ﬁ ẞ Đ Ð', 'chuyên đổi số, câp huyện']) expect(keyOf(text)).toHaveLength(text.length)
})
