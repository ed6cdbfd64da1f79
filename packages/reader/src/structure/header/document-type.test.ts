import { describe, expect, it } from 'vitest'
import { body, headerOf, party, state } from './test/papers.ts'

describe('kind of paper', () => {
  it.each([
    ['KẾ HOẠCH\ntriển khai', 'kế hoạch'],
    ['KẾT LUẬN\nCỦA BAN THƯỜNG VỤ ĐẢNG ỦY XÃ', 'kết luận'],
    ['THÔNG BÁO\nKết luận của đồng chí Bí thư Đảng ủy', 'thông báo'],
    ['THÔNG BÁO KẾT LUẬN\nhội nghị giao ban', 'thông báo'],
    ['BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ PHÁT TRIỂN KINH TẾ - XÃ HỘI 6 THÁNG ĐẦU NĂM VÀ NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM 2026 CỦA ĐẢNG BỘ', 'báo cáo'],
    ['CHƯƠNG TRÌNH HÀNH ĐỘNG\nthực hiện nghị quyết', 'chương trình'],
    ['N G H Ị  Q U Y Ế T\nvề phát triển', 'nghị quyết'],
    ['KÉ HOẠCH\ntriển khai', 'kế hoạch'],
    ['K ÉT LUẬN\nhội nghị', 'kết luận'],
    ['Báo cáo\nkết quả', 'báo cáo'],
    ['TỜ TRÌNH\nvề việc phân bổ', 'tờ trình'],
    ['HƯỚNG DẪN\nsinh hoạt chi bộ', 'hướng dẫn'],
  ])('%s', (title, type) => expect(headerOf(party({ title })).documentType).toBe(type))

  it('a letter has no title: V/v, Kính gửi, or its symbol tells', () => {
    expect(headerOf(state({ number: 'Số: 412/UBND-KT\nV/v ứng phó mưa lũ', title: 'Kính gửi: Các phòng, đơn vị' })).documentType).toBe('công văn')
    expect(headerOf(`Kính gửi: Các thôn.\n${body}`).documentType).toBe('công văn')
    expect(headerOf(party({ number: 'Số 327-CV/ĐU', title: 'Kính gửi: Các chi bộ' })).documentType).toBe('công văn')
  })

  it('a heading below "Kính gửi" is no title', () => {
    expect(headerOf(state({ number: 'Số: 90/UBND-VP', title: `Kính gửi: Các phòng\n${body}\nKẾ HOẠCH` })).documentType).toBe('công văn')
  })

  it('an excerpt calls itself by its kind', () => {
    expect(headerOf('1. Giao Phòng Kinh tế chủ trì.\n2. Các cơ quan nghiêm túc thực hiện Chỉ thị này, báo cáo Ủy ban nhân dân xã.').documentType).toBe(
      'chỉ thị',
    )
    expect(headerOf('- Theo dõi việc thực hiện Kế hoạch này.\n- Tổng hợp báo cáo tình hình thực hiện Kế hoạch này.').documentType).toBe('kế hoạch')
  })

  it('a slip with a title of its own is no letter', () => {
    expect(headerOf(`PHIẾU TRÌNH GIẢI QUYẾT CÔNG VIỆC\n\nKính gửi: Đồng chí Chủ tịch UBND xã\n${body}`).documentType).toBeNull()
  })
})
