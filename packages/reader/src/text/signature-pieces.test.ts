import { describe, expect, it } from 'vitest'
import { signaturePieces } from './signature-pieces.ts'

describe('signaturePieces', () => {
  it.each([
    ['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lò Thị Mẫu', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lò Thị Mẫu']],
    ['T/M BAN THƯỜNG VỤ PHÓ BÍ THƯ THƯỜNG TRỰC', ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ THƯỜNG TRỰC']],
    ['TM. BAN THƯỜNG TRỰC CHỦ TỊCH', ['TM. BAN THƯỜNG TRỰC', 'CHỦ TỊCH']],
    ['KT. BỘ TRƯỞNG, CHỦ NHIỆM', ['KT. BỘ TRƯỞNG, CHỦ NHIỆM']],
    ['TRƯỞNG CÔNG AN XÃ Thượng tá Lò Văn Bun', ['TRƯỞNG CÔNG AN XÃ', 'Thượng tá Lò Văn Bun']],
    ['KT. CHỦ TỊCH PHÓ CHỦ TỊCH Y Blôn Niê', ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Y Blôn Niê']],
    ["CHÁNH VĂN PHÒNG H'Lan Ayun", ['CHÁNH VĂN PHÒNG', "H'Lan Ayun"]],
    ['PHÓ CHỦ TỊCH A Lăng Mai', ['PHÓ CHỦ TỊCH', 'A Lăng Mai']],
    ['TỔNG BÍ THƯ', ['TỔNG BÍ THƯ']],
    ['Tạ Thị Én', ['Tạ Thị Én']],
    ['CHỦ TỊCH UBND XÃ', ['CHỦ TỊCH UBND XÃ']],
  ])('%s', (line, parts) => expect(signaturePieces(line)).toEqual(parts))
})
