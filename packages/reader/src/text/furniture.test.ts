import { expect, test } from 'vitest'
import { clean } from './clean.ts'

const body = Array.from({ length: 16 }, (_, i) => `${i + 1}. Giao Công an xã phối hợp với các thôn tuần tra ban đêm trên địa bàn, lần ${i + 1}.`)
const upper = 'Phòng Kinh tế hướng dẫn các hộ trồng quế hoàn thiện hồ sơ, thêm 02 sản phẩm'
const textOf = (...lines: string[]): string => clean({ text: [...body, ...lines].join('\n'), layout: 'lines', hints: [] }).text

test('a page number between two lines of one sentence is taken out, and the sentence is whole again', () => {
  expect(textOf(upper, '2', 'đạt chuẩn trong năm 2026.')).toContain('02 sản phẩm đạt chuẩn trong năm 2026.')
})

test.each(['===== Trang 2 =====\n2', '[Page 2]', '\n--- Trang 2/12 ---\n\n2\n'])('a page mark is taken out, and the sentence is whole again: %j', mark => {
  expect(textOf(upper, mark, 'đạt chuẩn trong năm 2026.')).toContain('02 sản phẩm đạt chuẩn trong năm 2026.')
  expect(textOf(`${upper}.`, mark, 'Công an xã tuần tra.')).toMatch(/02 sản phẩm\.\nCông an xã tuần tra\.$/)
})

test.each([
  ['numbers of items', ['Các việc sau:', '2', `${upper}.`, '3', `${upper}.`], /^2 ?[\s\S]*3/m],
  ['a number that the line before waits for', [`${upper} theo Quyết định số`, '2', 'của Ủy ban nhân dân xã ban hành trong tháng này'], /2/],
  ['a number between short lines', ['An Khê', '2', 'Bình Sơn'], /^2$/m],
] as const)('%s stays', (_, lines, kept) => {
  expect(textOf(...lines).slice(body.join('\n').length)).toMatch(kept)
})
