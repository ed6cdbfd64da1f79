import { expect, test } from 'vitest'
import { mend } from './mend.ts'
import { withTonesMoved } from './tones.ts'

test.each([
  ['hòan thành', 'hoàn thành'],
  ['kiện tòan', 'kiện toàn'],
  ['qúy', 'quý'],
  ['gía cả', 'giá cả'],
  ['hùynh', 'huỳnh'],
  ['thóat nước', 'thoát nước'],
  ['ngòai trời', 'ngoài trời'],
])('%s is %s', (wrong, right) => {
  expect(withTonesMoved(wrong)).toBe(right)
})

test.each(['tòa án', 'hòa bình', 'khỏe', 'thúy', 'quả', 'giữa', 'bìa', 'của'])('%s is right', word => {
  expect(withTonesMoved(word)).toBe(word)
})

test('names come out right, at their place', () => {
  const mended = mend('Đòan Thanh niên')
  expect([mended.text, mended.span(0, 4)]).toEqual(['Đoàn Thanh niên', [0, 4]])
})
