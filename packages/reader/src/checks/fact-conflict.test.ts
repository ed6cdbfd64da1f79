import { describe, expect, it } from 'vitest'
import { findIndicators } from '../findings/indicators/index.ts'
import { reportOf } from '../findings/indicators/test/report.ts'
import { emptyHeader } from '../structure/header/empty-header.ts'
import { factConflict } from './fact-conflict.ts'
import { contextOf } from './test/context.ts'

const far = 'Các lĩnh vực khác tiếp tục phát triển ổn định. '.repeat(10)

function told(...sentences: string[]): string[] {
  const context = contextOf(reportOf(sentences.join('\n\n')))
  const indicators = findIndicators(context.tree, { ...emptyHeader, documentType: 'báo cáo', issuedOn: '2026-06-20' })
  return factConflict.run({ ...context, indicators }).map(problem => `${problem.severity} ${problem.actual} / ${problem.expected}`)
}

describe('fact-conflict', () => {
  it('warns of one quantity with two values', () => {
    expect(told('Tổng đàn gia súc 7.240 con, đạt 68,5% kế hoạch.', far, 'Chăn nuôi ổn định: tổng đàn gia súc 7.420 con, đạt 68,5% kế hoạch.')).toEqual([
      'warning 7.420 / 7.240',
    ])
  })
  it.each<[string, string[]]>([
    ['the same value', ['Tổng đàn gia súc 7.240 con, đạt 68,5% kế hoạch.', 'Tổng đàn gia súc 7.240 con, đạt 68,5% kế hoạch.']],
    ['other names', ['Tổng đàn gia súc 7.240 con, đạt 68,5% kế hoạch.', 'Tổng đàn gia cầm 45.000 con, đạt 85% kế hoạch.']],
    ['short names', ['Sản lượng 700 tấn, đạt 50% kế hoạch.', 'Sản lượng 900 tấn, đạt 45% kế hoạch.']],
    ['other units', ['Thu ngân sách trên địa bàn 12 tỷ đồng, đạt 60% dự toán.', 'Thu ngân sách trên địa bàn 12.000 triệu đồng, đạt 60% dự toán.']],
  ])('leaves %s', (_, sentences) => {
    expect(told(...sentences)).toEqual([])
  })
})
