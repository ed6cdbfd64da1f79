import { describe, expect, it } from 'vitest'
import { reportOf } from '../findings/indicators/test/report.ts'
import { percentSum } from './percent-sum.ts'
import { problemsOf } from './test/context.ts'

const told = (text: string): string[] => problemsOf(percentSum, reportOf(text)).map(problem => `${problem.severity} ${problem.actual}: ${problem.quote}`)

describe('percent-sum', () => {
  it.each<[string, string[]]>([
    ['Cơ cấu kinh tế: nông nghiệp 45%, công nghiệp 25%, dịch vụ 35%.', ['error 105%: Cơ cấu kinh tế: nông nghiệp 45%, công nghiệp 25%, dịch vụ 35%']],
    [
      'Kết quả xếp loại chi bộ: hoàn thành xuất sắc 20%, hoàn thành tốt 75%, hoàn thành nhiệm vụ 10%.',
      ['error 105%: Kết quả xếp loại chi bộ: hoàn thành xuất sắc 20%, hoàn thành tốt 75%, hoàn thành nhiệm vụ 10%'],
    ],
    ['Hồ sơ trước hạn 60,5%, đúng hạn 41%, quá hạn 0,5%.', ['error 102%: Hồ sơ trước hạn 60,5%, đúng hạn 41%, quá hạn 0,5%']],
    ['Vốn tỉnh chiếm 60%, vốn xã chiếm 30%, vốn dân góp chiếm 20%.', ['warning 110%: Vốn tỉnh chiếm 60%, vốn xã chiếm 30%, vốn dân góp chiếm 20%']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each([
    ['a hundred', 'Cơ cấu kinh tế: nông nghiệp 45%, công nghiệp 20%, dịch vụ 35%.'],
    ['rounding', 'Cơ cấu kinh tế: nông nghiệp 30,9%, công nghiệp 22,5%, dịch vụ 46,7%.'],
    ['less', 'Học sinh giỏi 12%, khá 45%, trung bình 30%.'],
    ['what overlaps', 'Cấp ủy có nữ chiếm 45%, dân tộc thiểu số chiếm 70%, trẻ tuổi chiếm 20%.'],
    ['different wholes', 'Tỷ lệ chuyên cần: Mầm non 97%; Tiểu học 99%; THCS 96%.'],
    ['plans', 'Đàn lợn đạt 86% kế hoạch, đàn bò đạt 91% kế hoạch, đàn trâu đạt 70% kế hoạch.'],
    ['changes', 'Cơ cấu chi: chi lương tăng 50%, chi đầu tư tăng 40%, chi khác tăng 30%.'],
  ])('leaves %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})
