import { describe, expect, it } from 'vitest'
import { sourceFromText } from '../../read.ts'
import { buildTree } from '../../structure/build.ts'
import { roleOf, rowMeasuresOf } from './table-rows.ts'

const rows = (table: string) =>
  rowMeasuresOf(buildTree(sourceFromText(`BÁO CÁO\nkết quả năm\n\nI. KẾT QUẢ\n\n${table}\n`))).map(row => [
    row.name,
    row.unit,
    row.plan?.value,
    row.result?.value ?? null,
    row.percent?.value ?? null,
  ])

describe('roleOf', () => {
  it.each([
    ['STT', 'number'],
    ['ĐVT', 'unit'],
    ['Chỉ tiêu', 'name'],
    ['Kế hoạch năm 2026', 'plan'],
    ['KH', 'plan'],
    ['Dự toán', 'plan'],
    ['Chỉ tiêu giao', 'plan'],
    ['Thực hiện 6 tháng', 'result'],
    ['Lũy kế', 'cumulative'],
    ['Tỷ lệ đạt (%)', 'percent'],
    ['% so với KH', 'percent'],
    ['So với cùng kỳ (%)', 'onPrevious'],
    ['Thực hiện cùng kỳ', 'previous'],
    ['Ghi chú', null],
  ])('%s', (head, role) => {
    expect(roleOf(head)).toBe(role)
  })
})

describe('rowMeasuresOf', () => {
  it('reads criteria with what they ask and what is reached, also where the first row says only that it is reached', () => {
    const table =
      '| TT | Tiêu chí | ĐVT | Yêu cầu | Kết quả | Đánh giá |\n|---|---|---|---|---|---|\n| 1 | Quy hoạch | - | Đạt | Đạt | Đạt |\n| 2 | Tỷ lệ đường được cứng hóa | % | ≥ 90 | 91,6 | Đạt |'
    expect(rows(table)).toEqual([['Tỷ lệ đường được cứng hóa', '%', 90, 91.6, null]])
  })

  it('reads plan, result and percent', () => {
    const table =
      '| STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | Đạt (%) |\n|---|---|---|---|---|---|\n| 1 | Diện tích lúa | Ha | 500 | 450 | 90 |\n| 1.1 | - Lúa xuân | " | 200 | 205,5 | 102,75 |\n| 2 | Thu ngân sách | Triệu đồng | 12.500 | 6.850 | 54,8 |'
    expect(rows(table)).toEqual([
      ['Diện tích lúa', 'Ha', 500, 450, 90],
      ['Lúa xuân', 'Ha', 200, 205.5, 102.75],
      ['Thu ngân sách', 'Triệu đồng', 12500, 6850, 54.8],
    ])
  })
  it('reads a table of goals', () => {
    const table =
      '| TT | Chỉ tiêu | Đơn vị tính | Mục tiêu đến năm 2030 |\n|---|---|---|---|\n| 1 | Thu nhập bình quân đầu người | Triệu đồng | 75 |\n| 2 | Tỷ lệ hộ nghèo | % | < 3 |'
    expect(rows(table)).toEqual([
      ['Thu nhập bình quân đầu người', 'Triệu đồng', 75, null, null],
      ['Tỷ lệ hộ nghèo', '%', 3, null, null],
    ])
  })
  it('takes the cumulative column and a head of two rows', () => {
    const table =
      '| TT | Nội dung | ĐVT | Năm 2026 | Năm 2026 | Năm 2026 |\n|---|---|---|---|---|---|\n| | | | Kế hoạch | Thực hiện | Tỷ lệ % |\n| 1 | Kết nạp đảng viên | Người | 35 | 17 | 48,6 |'
    expect(rows(table)).toEqual([['Kết nạp đảng viên', 'Người', 35, 17, 48.6]])
  })
  it('takes the column of the plan’s own year among those of what was reached', () => {
    const table =
      '| TT | Chỉ tiêu | ĐVT | TH năm 2025 | KH năm 2026 | Ước TH năm 2026 | TH/KH (%) |\n|---|---|---|---|---|---|---|\n| 1 | Sản lượng hải sản | tấn | 18.420 | 19.000 | 19.350 | 101,8 |'
    expect(rows(table)).toEqual([['Sản lượng hải sản', 'tấn', 19000, 19350, 101.8]])
  })
  it('takes a plan of a later year as a goal', () => {
    const table = '| TT | Chỉ tiêu | ĐVT | Ước TH 2025 | KH 2026 |\n|---|---|---|---|---|\n| 1 | Thu ngân sách | Tỷ đồng | 15,2 | 18 |'
    expect(rows(table)).toEqual([['Thu ngân sách', 'Tỷ đồng', 18, null, null]])
  })
  it('finds the columns that a column of percentages proves', () => {
    const table =
      '| TT | Loại đơn | Số đơn | Thuộc thẩm quyền | Đã giải quyết | Tỷ lệ (%) |\n|---|---|---|---|---|---|\n| 1 | Kiến nghị | 68 | 60 | 51 | 85,0 |\n| 2 | Khiếu nại | 12 | 8 | 6 | 75,0 |\n| 3 | Tố cáo | 4 | 2 | 2 | 100 |\n| | Cộng | 84 | 70 | 59 | 84,3 |'
    expect(rows(table)).toEqual([
      ['Kiến nghị', 'đơn', 60, 51, 85],
      ['Khiếu nại', 'đơn', 8, 6, 75],
      ['Tố cáo', 'đơn', 2, 2, 100],
      ['Cộng', 'đơn', 70, 59, 84.3],
    ])
    expect(rows(table.replace('85,0', '15,0').replace('75,0', '31,0'))).toEqual([])
  })
  it('takes the unit of a whole table from its heads or caption', () => {
    expect(rows('| Khoản thu | Dự toán (triệu đồng) | Thực hiện (triệu đồng) | Đạt (%) |\n|---|---|---|---|\n| Thuế | 14.500 | 11.020 | 76,0 |')).toEqual([
      ['Thuế', 'triệu đồng', 14500, 11020, 76],
    ])
    expect(
      rows('Biểu 1. Thu ngân sách (đơn vị: triệu đồng)\n\n| Khoản thu | Dự toán | Thực hiện | Đạt (%) |\n|---|---|---|---|\n| Thuế | 14.500 | 11.020 | 76,0 |'),
    ).toEqual([['Thuế', 'triệu đồng', 14500, 11020, 76]])
  })
  it('takes no row of figures for a second head', () => {
    expect(
      rows(
        '| TT | Chỉ tiêu | ĐVT | Ước TH 2026 | KH 2027 |\n|---|---|---|---|---|\n| 1 | Tỷ lệ hộ nghèo | % | 8,9 | 6,4 |\n| 2 | Tỷ lệ che phủ rừng | % | 56,8 | 57 |',
      ),
    ).toEqual([
      ['Tỷ lệ hộ nghèo', '%', 6.4, null, null],
      ['Tỷ lệ che phủ rừng', '%', 57, null, null],
    ])
  })
  it('gives the goals of the next year beside what was reached', () => {
    expect(
      rows(
        '| TT | Chỉ tiêu | ĐVT | KH 2025 | TH 2025 | TH/KH (%) | KH 2026 |\n|---|---|---|---|---|---|---|\n| 1 | Đàn lợn | con | 11.000 | 9.350 | 85 | 10.500 |',
      ),
    ).toEqual([
      ['Đàn lợn', 'con', 11000, 9350, 85],
      ['Đàn lợn', 'con', 10500, null, null],
    ])
  })
  it('leaves tables of tasks and plain counts alone', () => {
    expect(rows('| TT | Nội dung | Chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Rà soát 05 thôn | Công an xã | Quý III/2026 |')).toEqual([])
    expect(rows('| TT | Việc đã làm | ĐVT | Thực hiện trong quý |\n|---|---|---|---|\n| 1 | Số lượt hộ được thăm | Lượt | 134 |')).toEqual([])
    expect(rows('| TT | Nhiệm vụ | Kế hoạch | Kết quả |\n|---|---|---|---|\n| 1 | Tuyên truyền | Kế hoạch số 5 | Đã xong |')).toEqual([])
  })
})
