import { describe, expect, test } from 'vitest'
import { columnsOf } from './table-columns.ts'

const named = (...heads: string[]) => {
  const found = columnsOf(heads)
  return found && Object.fromEntries(Object.entries(found).map(([what, at]) => [what, at === null ? null : heads[at]]))
}

describe('columns of a table of tasks', () => {
  test.each([
    ['Nội dung kiến nghị', 'Nội dung giải quyết'],
    ['Kiến nghị của cử tri', 'Hướng xử lý'],
    ['Tồn tại, hạn chế', 'Biện pháp khắc phục'],
  ])('%s is asked or found, %s is the work', (asked, answer) => {
    expect(named('TT', asked, answer, 'Đơn vị chủ trì', 'Thời hạn giải quyết')).toMatchObject({
      task: answer,
      lead: 'Đơn vị chủ trì',
      deadline: 'Thời hạn giải quyết',
    })
  })

  test('a time of carrying out stands before who leads', () => {
    expect(named('TT', 'Nội dung', 'Thời gian thực hiện', 'Cơ quan chủ trì', 'Đơn vị phối hợp thực hiện', 'Sản phẩm')).toEqual({
      task: 'Nội dung',
      lead: 'Cơ quan chủ trì',
      supporting: 'Đơn vị phối hợp thực hiện',
      deadline: 'Thời gian thực hiện',
      deliverable: 'Sản phẩm',
    })
  })

  test.each([
    'Cơ quan chủ trì',
    'Đơn vị thực hiện',
    'Đơn vị được giao',
    'Trách nhiệm thực hiện',
    'Giao đơn vị chủ trì',
    'Thực hiện',
    'Tổ chức thực hiện',
    'Đơn vị/cá nhân chủ trì',
  ])('%s leads', lead => {
    expect(named('TT', 'Nhiệm vụ được giao', 'Lộ trình thực hiện', lead, 'Sản phẩm hoàn thành', 'Nguồn kinh phí thực hiện')).toMatchObject({
      lead,
      deadline: 'Lộ trình thực hiện',
      deliverable: 'Sản phẩm hoàn thành',
    })
  })

  test.each([
    'Thời gian',
    'Ngày hoàn thành',
    'Mốc thời gian',
    'Hạn xử lý',
    'Tiến độ thực hiện',
    'Thời gian hoàn thành (trước ngày)',
    'Lộ trình thực hiện',
  ])('%s is the limit', deadline => {
    expect(named('STT', 'Việc cần làm', 'Sản phẩm hoàn thành', deadline, 'Chủ trì')).toMatchObject({ task: 'Việc cần làm', lead: 'Chủ trì', deadline })
  })

  test('a day on which it was given is none', () => {
    expect(named('STT', 'Nhiệm vụ', 'Ngày giao', 'Đơn vị thực hiện', 'Thời hạn')).toMatchObject({ deadline: 'Thời hạn' })
    expect(named('STT', 'Nhiệm vụ', 'Ngày văn bản', 'Đơn vị thực hiện')).toMatchObject({ deadline: null })
  })

  test('figures give out no work', () => {
    expect(named('TT', 'Nội dung', 'ĐVT', 'Kế hoạch', 'Thực hiện')).toBeNull()
  })
})
