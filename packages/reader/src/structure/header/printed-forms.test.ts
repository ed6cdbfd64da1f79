import { describe, expect, it } from 'vitest'
import { body, headerOf, state } from './test/papers.ts'

describe('printed forms', () => {
  it('two columns side by side', () => {
    const text = `UBND XÃ BÌNH AN               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nPHÒNG KINH TẾ                     Độc lập - Tự do - Hạnh phúc\n\nSố:      /TTr-PKT           Bình An, ngày       tháng 10 năm 2025\n\n             TỜ TRÌNH\n   Về việc phê duyệt dự toán\n\n   Kính gửi: Chủ tịch UBND xã Bình An\n${body}Nơi nhận:                         KT. TRƯỞNG PHÒNG\n- Như trên;                       PHÓ TRƯỞNG PHÒNG\n- Lưu PKT.\n\n                                  Đặng Tiến Lợi`
    expect(headerOf(text)).toMatchObject({
      documentType: 'tờ trình',
      reference: null,
      issuingBody: 'Phòng Kinh tế xã Bình An',
      place: 'Bình An',
      issuedOn: null,
      signatory: { name: 'Đặng Tiến Lợi', position: 'Phó Trưởng phòng' },
    })
  })

  it('a head and a foot set as tables', () => {
    const text = `| **ỦY BAN NHÂN DÂN** **XÃ BÌNH AN** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** **Độc lập - Tự do - Hạnh phúc** |\n|---|---|\n| Số: 96/TTr-UBND | *Bình An, ngày 08 tháng 7 năm 2026* |\n\n**TỜ TRÌNH**\n\n**Về việc điều chỉnh vốn**\n${body}\n| Nơi nhận: - Như trên; - Đảng ủy (b/c); - Lưu: VT. | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lò Thị Én |\n|---|---|`
    expect(headerOf(text)).toMatchObject({
      reference: '96/TTr-UBND',
      issuingBody: 'Ủy ban nhân dân xã Bình An',
      place: 'Bình An',
      issuedOn: '2026-07-08',
      subject: 'Về việc điều chỉnh vốn',
      signatory: { name: 'Lò Thị Én', position: 'Phó Chủ tịch' },
    })
  })

  it('lines broken by a web page', () => {
    const text = `ỦY BAN NHÂN DÂN\nTỈNH TRƯỜNG SƠN\n-------\n|\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\n|\nSố: 135/KH-UBND\n|\nTrường Sơn, ngày\n27 tháng 09 năm 2025\n|\nKẾ HOẠCH\nRÀ SOÁT HỘ NGHÈO\nNĂM 2025\nCăn cứ Nghị định số\n07/2021/NĐ-CP ngày 27/01/2021;\nI. MỤC ĐÍCH`
    expect(headerOf(text)).toMatchObject({
      issuingBody: 'Ủy ban nhân dân tỉnh Trường Sơn',
      place: 'Trường Sơn',
      issuedOn: '2025-09-27',
      subject: 'RÀ SOÁT HỘ NGHÈO NĂM 2025',
    })
    expect(
      headerOf(state({ head: 'BỘ NỘI VỤ', foot: 'KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nLò Thị Én' }).replace('CỘNG HÒA XÃ HỘI CHỦ', 'CỘNG HÒA XÃ HỘI\nCHỦ')).issuingBody,
    ).toBe('Bộ Nội vụ')
  })

  it('a page with its own day of reading', () => {
    const text =
      'Thứ 3, Ngày 16/07/2024 -\nTrả lời kiến nghị của cử tri\nNgày đăng: 08/07/2024 11:38\nSáng ngày 08/7, tại kỳ họp, đại diện Ủy ban nhân dân trình bày báo cáo tóm tắt.\nCử tri chia sẻ nhiều ý kiến; chủ tọa cho biết sẽ theo dõi.\nThu Hà'
    expect(headerOf(text)).toMatchObject({ documentType: 'tin tức', issuedOn: '2024-07-08' })
  })

  it('an empty text and a text cut anywhere give a header', () => {
    const text = state()
    for (let end = 0; end <= text.length; end += 7) expect(() => headerOf(text.slice(0, end))).not.toThrow()
    expect(headerOf('')).toMatchObject({ documentType: null, reference: null, recipients: [], signatory: null })
  })
})
