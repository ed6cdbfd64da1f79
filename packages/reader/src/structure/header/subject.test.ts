import { describe, expect, it } from 'vitest'
import { buildTree } from '../build.ts'
import { headerOf, party, state } from './test/papers.ts'

const longSubject =
  'thực hiện Nghị quyết số 28-NQ/TU ngày 14/02/2026 của Ban Chấp hành Đảng bộ tỉnh về đẩy mạnh chuyển đổi số, phát triển kinh tế số và xã hội số trên địa bàn xã An Khê Thượng giai đoạn 2026 - 2030, tầm nhìn đến năm 2045'

describe('subject and urgency', () => {
  it('a long subject is no heading of the body', () => {
    const { outline, blocks } = buildTree({ text: party({ title: `KẾ HOẠCH\n**${longSubject}**` }), layout: 'flow', hints: [] })
    expect(outline.filter(({ heading }) => heading.includes('28-NQ/TU'))).toEqual([])
    expect(blocks.find(({ zone }) => zone === 'body')?.start).toBeGreaterThan(party({ title: '' }).indexOf('ngày 05'))
  })

  it.each([
    [party({ title: 'BÁO CÁO\ntình hình quý I,\nnhiệm vụ quý II' }), 'tình hình quý I, nhiệm vụ quý II'],
    [state({ number: 'Số: 4/UBND-KT\nV/v ứng phó mưa lũ,\nsạt lở đất', title: 'Kính gửi: Các thôn' }), 'V/v ứng phó mưa lũ, sạt lở đất'],
    [state({ title: 'QUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\nỦY BAN NHÂN DÂN XÃ AN KHÊ THƯỢNG' }), 'Về việc thành lập Tổ công tác'],
    [party({ title: 'NGHỊ QUYẾT\nCỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ\nvề phát triển du lịch' }), 'về phát triển du lịch'],
    [party({ title: 'BÁO CÁO TỔNG KẾT CÔNG TÁC NĂM 2025' }), 'TỔNG KẾT CÔNG TÁC NĂM 2025'],
    [party({ title: `KẾ HOẠCH\n${longSubject}` }), longSubject],
    [party({ title: `KẾ HOẠCH\n**${longSubject}**` }), longSubject],
    [state({ number: 'Số: 4/UBND-KT', title: `V/v ${longSubject}\n\nKính gửi: Các thôn` }), `V/v ${longSubject}`],
  ])('%#', (text, expected) => expect(headerOf(text).subject).toBe(expected))

  it.each([
    ['HỎA TỐC', 'hỏa tốc'],
    ['HOẢ TỐC', 'hỏa tốc'],
    ['THƯỢNG KHẨN', 'thượng khẩn'],
    ['KHẨN', 'khẩn'],
    ['HỎA TỐC HẸN GIỜ', 'hỏa tốc'],
    ['Độ khẩn: Khẩn', 'khẩn'],
    ['KHẨN TRƯƠNG TRIỂN KHAI', null],
  ])('%s', (line, urgency) => expect(headerOf(state({ number: `Số: 4/UBND-KT\n${line}` })).urgency).toBe(urgency))
})
