/**
 * Marks of State secrecy and the laws that fix them. Source of the three levels: Điều 8 of both laws; of the stamps: Thông tư 24/2020/TT-BCA and what replaces it.
 * The levels did not change on 01/3/2026; a paper is refused under the law in force on the day it is brought in.
 */
export const secrecyLaws = [
  { reference: '29/2018/QH14', name: 'Luật Bảo vệ bí mật nhà nước', validFrom: '2020-07-01', validTo: '2026-02-28' },
  { reference: '117/2025/QH15', name: 'Luật Bảo vệ bí mật nhà nước', validFrom: '2026-03-01', validTo: null },
] as const

/** The words of each stamp, key form without spaces, and how OCR prints them. The longer level first. */
export const secrecyLevels: readonly { level: 'MẬT' | 'TỐI MẬT' | 'TUYỆT MẬT'; forms: readonly string[] }[] = [
  { level: 'TUYỆT MẬT', forms: ['tuyệtmật', 'tuyêtmật', 'tuyếtmật', 'tuyệtmât', 'tuyêtmât', 'tuyệtmặt', 'tuyêtmặt', 'tuyệtmăt', 'tuyetmat'] },
  { level: 'TỐI MẬT', forms: ['tốimật', 'tôimật', 'tóimật', 'tồimật', 'tổimật', 'tốimât', 'tôimât', 'tóimât', 'tốimặt', 'tôimặt', 'tóimặt', 'tốimăt', 'toimat'] },
  { level: 'MẬT', forms: ['mật', 'mât', 'mậc'] },
]

/** Lines that stand beside a mark and mean the same paper: they make a doubtful mark sure, key form. */
export const secrecyCompanions = ['tài liệu thu hồi', 'thời hạn bảo vệ bí mật nhà nước', 'chỉ người có tên mới được bóc bì', 'bản số', 'được phép sao', 'không được phép sao', 'không sao chụp'] as const
