import { describe, expect, it } from 'vitest'
import { emptyHeader } from '../structure/header/empty-header.ts'
import { nameVariant } from './name-variant.ts'
import { problemsOf } from './test/context.ts'

const many = (name: string, times = 9): string => Array.from({ length: times }, (_, i) => `Năm ${2010 + i} ${name} có thêm trường học.`).join('\n\n')
const told = (...texts: string[]): string[] =>
  problemsOf(nameVariant, texts.join('\n\n')).map(problem => `${problem.severity} ${problem.quote} for ${problem.expected}`)

describe('name-variant', () => {
  it.each([
    [many('xã An Khê'), 'Đề nghị xã An Kha báo cáo.', 'advice An Kha for An Khê'],
    [many('xã Bình Lâm'), 'Giao xã Bình Lâ báo cáo.', 'advice Bình Lâ for Bình Lâm'],
    [many('thôn Nà Lường'), 'Tại thôn Nà Lương có mưa.', 'advice Nà Lương for Nà Lường'],
    [many('Xã An Khê Thượng'), 'Nhân dân xã An Khê Thường phấn khởi.', 'advice An Khê Thường for An Khê Thượng'],
    [many('tỉnh Trường Sơn'), 'Ủy ban nhân dân tỉnh Trương Sơn chỉ đạo.', 'advice Trương Sơn for Trường Sơn'],
    [many('bản Pác Nghiên'), 'bản Pác Nghiền bị sạt lở.', 'advice Pác Nghiền for Pác Nghiên'],
    [many('phường Hòa Thạnh'), 'phường Hòa Thanh họp.', 'advice Hòa Thanh for Hòa Thạnh'],
    [many('xã An Khê'), 'Giao Đảng uỷxã An Khế báo cáo.', 'advice An Khế for An Khê'],
  ])('finds the odd one (%#)', (often, once, expected) => {
    expect(told(often, once)).toEqual([expected])
  })

  it.each([
    ['both frequent', many('xã Tân Lập'), many('xã Tân Lạp')],
    ['too few to know', many('xã An Khê', 5), 'Đề nghị xã An Kha báo cáo.'],
    ['three times is a place of its own', many('xã An Khê'), many('xã An Kha', 3)],
    ['another kind of place', many('xã An Khê'), 'Tại thôn An Kha có mưa.'],
    ['tone placement', many('xã Hòa Thủy'), 'Đề nghị xã Hoà Thuỷ báo cáo.'],
    ['i and y', many('phường Kỳ Mỹ'), 'Đề nghị phường Kì Mĩ báo cáo.'],
    ['directions', many('xã Phú Hạ'), 'Đề nghị xã Phú Hậu báo cáo.', 'Đề nghị xã Phú Thượng báo cáo.'],
    ['another first syllable', many('xã An Khê'), 'Đề nghị xã Tân Khê báo cáo.'],
    ['capitals', many('xã An Khê'), 'ĐẢNG ỦY XÃ AN KHÉ'],
    ['more than one letter', many('xã An Khê'), 'Đề nghị xã An Khánh báo cáo.'],
    ['one syllable', many('bản Mé'), 'bản Mè có mưa.'],
    ['a longer name', many('xã An Khê'), 'Đề nghị xã An Khê Thượng báo cáo.'],
    ['no names at all', 'các thôn, bản trong xã'],
  ])('refuses %s', (_, ...texts) => {
    expect(told(...texts)).toEqual([])
  })

  it.each([
    ['Định hướng phát triển Bình Lân đến năm 2030.', ['Bình Lân']],
    ['UBND Bình Lân đã họp.', ['Bình Lân']],
    ['Làm việc tại huyện Bình Lân.', []],
    ['Đồng chí Nguyễn Bình Lân chủ trì.', []],
    ['Hội trường Bình Lân Sơn.', []],
    ['Hợp tác với Bình Minh, Bình Định.', []],
    ['Khí hậu bình lân cận.', []],
  ])('knows a slip in the name of the commune itself: %s', (line, expected) => {
    expect(problemsOf(nameVariant, `${many('xã Bình Lâm')}\n\n${line}`).map(problem => problem.quote)).toEqual(expected)
  })

  it('counts its own place wherever it stands', () => {
    const text = `${many('Đảng bộ An Khê', 8)}\n\nTại xã An Khê.\n\nTại xã An Khế.`
    expect(problemsOf(nameVariant, text)).toEqual([])
    expect(problemsOf(nameVariant, text, { header: { ...emptyHeader, place: 'An Khê' } })).toMatchObject([
      { quote: 'An Khế', actual: 'An Khế', expected: 'An Khê', inputs: { times: 1, expectedTimes: 9, class: 'xã' } },
    ])
  })
})
