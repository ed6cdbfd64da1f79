/**
 * Marks of State secrecy and the laws that fix them. Source of the three levels: Điều 8 of both laws; of the stamps: Thông tư 24/2020/TT-BCA and what replaces it.
 * The levels did not change on 01/3/2026; a paper is refused under the law in force on the day it is brought in.
 */
export const secrecyLaws = [
  { reference: '29/2018/QH14', name: 'Luật Bảo vệ bí mật nhà nước', validFrom: '2020-07-01', validTo: '2026-02-28' },
  { reference: '117/2025/QH15', name: 'Luật Bảo vệ bí mật nhà nước', validFrom: '2026-03-01', validTo: null },
] as const

export type SecrecyLevel = 'MẬT' | 'TỐI MẬT' | 'TUYỆT MẬT'

/** The words of each stamp, key form without spaces, and how OCR prints them. The longer level first. */
export const secrecyLevels: readonly { level: SecrecyLevel; forms: readonly string[] }[] = [
  { level: 'TUYỆT MẬT', forms: ['tuyệtmật', 'tuyêtmật', 'tuyếtmật', 'tuyệtmât', 'tuyêtmât', 'tuyệtmặt', 'tuyêtmặt', 'tuyệtmăt', 'tuyetmat'] },
  { level: 'TỐI MẬT', forms: ['tốimật', 'tôimật', 'tóimật', 'tồimật', 'tổimật', 'tốimât', 'tôimât', 'tóimât', 'tốimặt', 'tôimặt', 'tóimặt', 'tốimăt', 'toimat'] },
  { level: 'MẬT', forms: ['mật', 'mât', 'mậc'] },
]

/** Lines that stand beside a mark and mean the same paper: they make a doubtful mark sure, key form. */
export const secrecyCompanions = ['tài liệu thu hồi', 'thời hạn bảo vệ bí mật nhà nước', 'chỉ người có tên mới được bóc bì', 'bản số', 'được phép sao', 'không được phép sao', 'không sao chụp'] as const

/** The level named in words, key form: 'Độ mật: Tối mật', 'Tài liệu này thuộc độ tuyệt mật'. Group 1 is the level. */
export const levelLine = /^(?:độ|mức độ|mức|dấu độ) mật\s*[:.-]\s*(tuyệt mật|tối mật|mật)$/u
export const levelSentence = /^(?:tài liệu|văn bản)(?: này)? (?:thuộc|có|mang|chứa)\s.{0,60}(?:độ|mức độ) (tuyệt mật|tối mật|mật)$/u

/** A letterhead and the stamp in one cell: how it begins, the stamp at its end (group 1), and words that only end like it. */
export const letterheadCell = /^(?:ủy ban|ubnd|đảng)/u
export const stampAtEnd = /\s((?:tuyệt |tối )?mật)$/u
export const secretWordAtEnd = /(?:bí|bảo|giải|cơ)\s+mật$/u

/** A number and symbol that ends with the letter of the lowest level, key form: 'Số: 12/BC-UBND (M)'. */
export const markedSymbol = /^\s*s[ốôó]\s*:?\s*\d{1,5}\s*[-–/]\s*[\p{L}\d/–-]{2,20}(?:\s*\((?:m|mật)\)|-m)\s*$/u
export const lowestLevel = 'MẬT'

/** Ends of a line whose word goes on as 'mật' in the next: 'BẢO VỆ BÍ | MẬT', 'ONG | MẬT'. */
export const beforeSecretWord = /(?:bí|bảo|giải|cơ|ong|đường|rỉ|túi)\s*$/u
