import { expect, test } from 'vitest'
import { clean } from './clean.ts'

const lines = (text: string) => clean({ text, layout: 'lines', hints: [] }).text.split('\n')

test('cells that go on in new lines are one row again', () => {
  const table =
    '| TT | Nhiệm vụ | Chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Tổ chức\nhội nghị triển khai | Trạm Y tế | Trước ngày\n\n15/9/2026 |\n| 2 | Sơ kết | Văn phòng | Quý IV |'
  expect(lines(table).filter(line => line.startsWith('|'))).toEqual([
    '| TT | Nhiệm vụ | Chủ trì | Thời gian |',
    '|---|---|---|---|',
    '| 1 | Tổ chức hội nghị triển khai | Trạm Y tế | Trước ngày 15/9/2026 |',
    '| 2 | Sơ kết | Văn phòng | Quý IV |',
  ])
})

test('a row that nothing closes stays as it is', () => {
  expect(lines('| 1 | Tổ chức hội nghị\n| 2 | Sơ kết | Văn phòng |').at(-1)).toBe('| 2 | Sơ kết | Văn phòng |')
  expect(lines('| Trang chủ | Tin tức\nLiên hệ với chúng tôi.')).toHaveLength(2)
})
