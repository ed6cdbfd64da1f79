import { describe, expect, it } from 'vitest'
import { symbolIssuer } from './symbol-issuer.ts'
import { lines, partyPaper, told } from './test/reading.ts'

const slips = (body: string): string[] => lines(told(symbolIssuer, partyPaper(body)))

describe('symbol-issuer', () => {
  it.each([
    ['Thực hiện Chỉ thị số 21-CT/TTg ngày 14/8/2021 của Thủ tướng Chính phủ.', ['error: Chỉ thị số 21-CT/TTg ngày 14/8/2021']],
    [
      'Thực hiện Chỉ thị số 21-CT/TW ngày 03/10/2025 của Ban Thường vụ Tỉnh ủy về phòng cháy.',
      ['error: Chỉ thị số 21-CT/TW ngày 03/10/2025 của Ban Thường vụ Tỉnh ủy'],
    ],
    ['Thực hiện Nghị quyết số 27-NQ/TU của Bộ Chính trị.', ['error: Nghị quyết số 27-NQ/TU của Bộ Chính trị']],
    ['Căn cứ Nghị quyết số 08/NQ-HĐND ngày 19/12/2025 của UBND xã.', ['error: Nghị quyết số 08/NQ-HĐND ngày 19/12/2025 của UBND xã']],
    [
      'Thực hiện Kế hoạch số 41/KH-UBND ngày 22/01/2026 của Sở Nông nghiệp và Môi trường.',
      ['error: Kế hoạch số 41/KH-UBND ngày 22/01/2026 của Sở Nông nghiệp và Môi trường'],
    ],
    [
      'Thực hiện Nghị quyết số 04-NQ/TU, ngày 26/12/2025 của Ban Chấp hành Đảng bộ xã về nhiệm vụ.',
      ['error: Nghị quyết số 04-NQ/TU, ngày 26/12/2025 của Ban Chấp hành Đảng bộ xã'],
    ],
    [
      'Thực hiện Kế hoạch số 1245/KH-SNNMT ngày 20/01/2026 của Ủy ban nhân dân tỉnh.',
      ['error: Kế hoạch số 1245/KH-SNNMT ngày 20/01/2026 của Ủy ban nhân dân tỉnh'],
    ],
    [
      'Thống nhất chủ trương sắp xếp, tổ chức lại 28 bản theo Kế hoạch số 87-KH/ĐU ngày 12/6/2026 của Ban Thường vụ Tỉnh ủy.',
      ['error: Kế hoạch số 87-KH/ĐU ngày 12/6/2026 của Ban Thường vụ Tỉnh ủy'],
    ],
    [
      'Rà soát theo hướng dẫn xác định giá đất tại Công văn số 2147/SXD-QLĐĐ ngày 18/01/2026 của Sở Nông nghiệp và Môi trường.',
      ['error: Công văn số 2147/SXD-QLĐĐ ngày 18/01/2026 của Sở Nông nghiệp và Môi trường'],
    ],
    [
      'Thực hiện Công điện số 07/CĐ-TTg ngày 30/5/2026 của Chủ tịch UBND tỉnh về ứng phó mưa lũ.',
      ['error: Công điện số 07/CĐ-TTg ngày 30/5/2026 của Chủ tịch UBND tỉnh'],
    ],
    [
      'Theo đề nghị của Giám đốc Sở Y tế tại Tờ trình số 4186/TTr-UBND ngày 05/8/2026.',
      ['error: Giám đốc Sở Y tế tại Tờ trình số 4186/TTr-UBND ngày 05/8/2026'],
    ],
    ['Sở Nội vụ đã ban hành Kế hoạch số 58/KH-UBND ngày 14/4/2026.', ['error: Sở Nội vụ đã ban hành Kế hoạch số 58/KH-UBND ngày 14/4/2026']],
    ['Vừa qua, UBND xã ban hành Nghị quyết số 08/NQ-HĐND.', ['error: UBND xã ban hành Nghị quyết số 08/NQ-HĐND']],
    ['Theo Kế hoạch số 12-NQ/ĐU của Đảng ủy.', ['error: Kế hoạch số 12-NQ/ĐU']],
    ['Theo Báo cáo số 45/KH-UBND của UBND xã.', ['error: Báo cáo số 45/KH-UBND']],
    ['Theo Nghị quyết 57/NQ-TW của Bộ Chính trị.', ['warning: Nghị quyết 57/NQ-TW']],
    ['Theo Kế hoạch số 12-KH/UBND.', ['warning: Kế hoạch số 12-KH/UBND']],
    ['Theo Nghị quyết số 15-NQ/HĐND ngày 28/5/2026 của Hội đồng nhân dân tỉnh.', ['error: Nghị quyết số 15-NQ/HĐND ngày 28/5/2026']],
    [
      'Thực hiện Chỉ thị số 32-CT/TW của Ban Bí thư và Chỉ thị số 24-CT/TU ngày 15/7/2025 của Ban Bí thư.',
      ['error: Chỉ thị số 24-CT/TU ngày 15/7/2025 của Ban Bí thư'],
    ],
    ['Theo Quyết định số 841/QĐ-TTg ngày 12/5/2026 của Chính phủ.', ['warning: Quyết định số 841/QĐ-TTg ngày 12/5/2026']],
    ['Theo Kế hoạch số 118-KH/TU ngày 15/3/2026.\n\nTiếp tục Kế hoạch số 118-KH/TW ngày 15/3/2026.', ['error: Kế hoạch số 118-KH/TW ngày 15/3/2026']],
    ['Theo Kế hoạch số 118-KH/TU ngày 15/3/2026.\n\nTiếp tục Kế hoạch số 118-KH/TW.', ['warning: Kế hoạch số 118-KH/TW']],
    [
      'Theo Kế hoạch số 118-KH/TU.\n\nBáo cáo kết quả Kế hoạch số 118-KH/TW của Ban Thường vụ Tỉnh ủy.',
      ['error: Kế hoạch số 118-KH/TW của Ban Thường vụ Tỉnh ủy'],
    ],
    [
      'Việc triển khai Chỉ thị số 21-CT/TW ngày 03/10/2025 của Ban Thường vụ Tỉnh ủy về phòng cháy còn chậm.',
      ['error: Chỉ thị số 21-CT/TW ngày 03/10/2025 của Ban Thường vụ Tỉnh ủy'],
    ],
    ['Kế hoạch số 12-KH/ĐU thực hiện Chỉ thị số 21-CT/TW của Ban Thường vụ Tỉnh ủy.', ['error: Chỉ thị số 21-CT/TW của Ban Thường vụ Tỉnh ủy']],
    ['Căn cứ Kế hoạch số 126-KH/TU ngày 22/3/2026 của UBND tỉnh về chuyển đổi số.', ['error: Kế hoạch số 126-KH/TU ngày 22/3/2026 của UBND tỉnh']],
    ['Căn cứ Kế hoạch số 126-KH/TU của UBND xã.', ['error: Kế hoạch số 126-KH/TU của UBND xã']],
    ['Căn cứ Nghị quyết số 57-NQ/TW của UBND tỉnh.', ['error: Nghị quyết số 57-NQ/TW của UBND tỉnh']],
    [
      'Căn cứ Quyết định số 655/QĐ-BYT ngày 15/8/2025 của Ủy ban nhân dân tỉnh Trường Sơn;',
      ['error: Quyết định số 655/QĐ-BYT ngày 15/8/2025 của Ủy ban nhân dân tỉnh Trường Sơn'],
    ],
    ['Căn cứ Thông tư số 02/2022/TT-BTNMT ngày 10/01/2022 của Bộ trưởng Bộ Tài nguyên và Môi trường;', []],
    ['Tiếp tục Chỉ thị số 05-CT/TW của Đảng ủy xã.', ['warning: Chỉ thị số 05-CT/TW của Đảng ủy xã']],
  ])('%s', (body, expected) => expect(slips(body)).toEqual(expected))

  it.each([
    'Kế hoạch thực hiện Nghị quyết số 41/NQ-HĐND ngày 22/01/2026 của Sở Y tế.',
    'Theo Công văn số 871/SNNMT-QLĐĐ ngày 22/01/2026 của Sở Nông nghiệp và Môi trường.',
    'Theo Công văn số 871/STNMT-QLĐĐ ngày 22/01/2025 của Sở Nông nghiệp và Môi trường.',
    'Theo Công văn số 871/SNV-TCBC ngày 22/01/2026 của Sở Nội vụ.',
    'Kế hoạch thực hiện Hướng dẫn số 12/HD-SNV ngày 22/01/2026 của Sở Y tế.',
    'Xây dựng kế hoạch thực hiện Nghị quyết số 57-NQ/TW của Ban Thường vụ Tỉnh ủy.',
    'Kế hoạch số 40-KH/TU thực hiện Nghị quyết số 57-NQ/TW của Ban Thường vụ Tỉnh ủy.',
    'Kết quả thực hiện Kế hoạch thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Ban Thường vụ Tỉnh ủy về chuyển đổi số.',
    'Kết quả thực hiện Chỉ thị số 05-CT/TW của Ban Thường vụ Tỉnh ủy.',
    'Sở Nội vụ đã tham mưu UBND tỉnh ban hành Kế hoạch số 47/KH-UBND ngày 06/4/2026.',
    'Chính phủ ban hành Nghị quyết số 66.4/2025/NQ-CP; Thủ tướng Chính phủ đã ban hành Quyết định số 841/QĐ-TTg; Tỉnh ủy ban hành Kế hoạch số 12-KH/TU.',
    'Văn phòng UBND tỉnh đã ban hành Thông báo số 12/TB-UBND; Đảng ủy xã đã ban hành Nghị quyết số 12-NQ/ĐU.',
    'Theo đề nghị của Giám đốc Sở Y tế tại Tờ trình số 4187/TTr-SYT ngày 05/8/2026.',
    'Thông báo kết luận số 14-TB/TU của Tỉnh ủy; Kết luận số 15-TB/TU.',
    'Quy định số 85-QĐ/TW của Ban Bí thư; Quyết định số 244-QĐ/TW của Ban Chấp hành Trung ương.',
    'Công văn số 672/CV-UBND; Văn bản số 2815/SNV-VP của Sở Nội vụ; Công văn số 412/UBND-KT của UBND xã.',
    'Chương trình hành động số 09-CTr/TU của Tỉnh ủy; Quy chế làm việc số 15-QC/ĐU của Ban Chấp hành Đảng bộ xã.',
    'Nghị quyết số 31/2026/QH16 của Quốc hội; Luật số 72/2025/QH15; Nghị quyết số 1656/NQ-UBTVQH15 của Ủy ban Thường vụ Quốc hội.',
    'Quyết định số 64/2026/QĐ-UBND của Chủ tịch UBND tỉnh; Nghị quyết số 08/NQ-HĐND của HĐND xã.',
    'Chỉ thị số 20-CT/TTg ngày 05/4/1997 của Thủ tướng Chính phủ.',
    'Nghị quyết số 03-NQ/ĐU của Đảng ủy xã; Kết luận số 41-KL/ĐU của Ban Thường vụ Đảng ủy.',
    'Nghị quyết số 73-NQ/TU và Nghị quyết số 73-NQ/ĐU của Đảng ủy xã.',
    'Thông tư số 09/2025/TT-BNV của Bộ Nội vụ; Nghị định số 154/2025/NĐ-CP của Chính phủ.',
    'Đề án số 05-ĐA/ĐU của Đảng ủy; Hướng dẫn số 05-HD/VPTW của Văn phòng Trung ương Đảng.',
    'Quyết định số 31-QĐ/UBKT của Ủy ban Kiểm tra Đảng ủy; Quyết định số 4-QĐ/BCĐ của Ban Chỉ đạo.',
  ])('refuses %s', body => expect(slips(body)).toEqual([]))

  it("the paper's own title against its number", () => {
    expect(lines(told(symbolIssuer, partyPaper('Nội dung.', { number: 'Số 12-KH/ĐU' })))).toEqual(['error: Số 12-KH/ĐU'])
    expect(lines(told(symbolIssuer, partyPaper('Nội dung.', { number: 'Số -KH/ĐU' })))).toEqual(['error: Số -KH/ĐU'])
    expect(told(symbolIssuer, partyPaper('Nội dung.', { number: 'Số 12-TB/ĐU', type: 'KẾT LUẬN' }))).toEqual([])
    expect(told(symbolIssuer, partyPaper('Nội dung.', { number: 'Số 12-QĐ/ĐU', type: 'QUY ĐỊNH' }))).toEqual([])
    expect(told(symbolIssuer, partyPaper('Nội dung.', { number: 'Số: 9/UBND-VP', type: 'BÁO CÁO' }))).toEqual([])
  })

  it('says the right form', () => {
    expect(told(symbolIssuer, partyPaper('Theo Chỉ thị số 21-CT/TTg.'))[0]).toMatchObject({
      actual: '21-CT/TTg',
      expected: '21/CT-TTg',
      inputs: { because: 'form' },
    })
  })

  it('only warns of a scan', () => expect(told(symbolIssuer, partyPaper('Theo Chỉ thị số 21-CT/TTg.'), true)[0]?.severity).toBe('warning'))
})
