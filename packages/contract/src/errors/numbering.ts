/** Numbers of documents and the terms they run by. */
import type { ErrorList } from './error-list.ts'

export const numberingErrors = {
  'numbering.no-rule': {
    status: 422,
    vi: 'Ngày văn bản nằm trước các quy định đánh số đã biết. Hãy kiểm tra lại ngày văn bản.',
    en: 'No rule of numbering is known for that day. Check the date of the document.',
  },
  'numbering.unknown-type': {
    status: 422,
    vi: 'Cơ quan này không ban hành loại văn bản đó theo danh mục đang áp dụng. Hãy chọn loại khác.',
    en: 'The list in force has no such kind of document for this body. Choose another kind.',
  },
  'numbering.no-term': {
    status: 422,
    vi: 'Ngày văn bản chưa thuộc nhiệm kỳ nào của cấp ủy. Hãy nhập nhiệm kỳ ở "Cách đánh số" rồi cấp số.',
    en: 'No term of the committee holds that day. Enter the term under "Numbering", then give the number.',
  },
  'numbering.no-abbreviation': {
    status: 422,
    vi: 'Loại văn bản này không có chữ viết tắt nên không lập được ký hiệu. Hãy chọn loại khác.',
    en: 'This kind bears no letters, so no symbol can be written. Choose another kind.',
  },
  'numbering.unit-missing': {
    status: 422,
    vi: 'Công văn cần chữ viết tắt của đơn vị soạn thảo (12/UBND-VX). Hãy nhập rồi cấp số.',
    en: 'A letter needs the letters of its drafting unit (12/UBND-VX). Enter them, then give the number.',
  },
  'numbering.organ-missing': {
    status: 422,
    vi: 'Chưa có chữ viết tắt của cơ quan này. Hãy nhập ở "Cách đánh số" rồi cấp số.',
    en: 'The letters of this body are missing. Enter them under "Numbering", then give the number.',
  },
  'numbering.taken': {
    status: 409,
    vi: 'Số này đã cấp hoặc đang giữ cho văn bản khác trong cùng dãy. Hãy chọn số khác.',
    en: 'Another document of this series has that number, or it is kept for one. Choose another number.',
  },
  'numbering.skips': {
    status: 422,
    vi: 'Số này bỏ qua những số chưa cấp trước nó. Hãy cấp số tiếp theo của dãy, hoặc vào sổ các văn bản còn thiếu trước.',
    en: 'This number would skip numbers before it. Take the next one, or register the missing documents first.',
  },
  'numbering.reason-missing': {
    status: 422,
    vi: 'Số này đang bỏ trống. Muốn dùng lại, hãy ghi rõ lý do.',
    en: 'This number is vacant. To use it again, say why.',
  },
  'numbering.not-vacant': { status: 409, vi: 'Số này không còn bỏ trống. Hãy chọn số khác.', en: 'This number is vacant no longer. Choose another one.' },
  'numbering.begun': {
    status: 409,
    vi: 'Dãy số này đã bắt đầu, không đặt lại số đầu tiên được. Hãy cấp số tiếp theo.',
    en: 'This series has begun, its first number can no longer be set. Take the next number.',
  },
  'numbering.other-series': {
    status: 409,
    vi: 'Số của văn bản thuộc dãy khác (khác loại, cơ quan, năm hoặc nhiệm kỳ). Hãy trả số đang giữ rồi cấp số mới; văn bản đã phát hành thì thu hồi.',
    en: 'The number belongs to another series (kind, body, year or term). Give the kept number up and take a new one; withdraw a document that was issued.',
  },
  'numbering.fixed': {
    status: 409,
    vi: 'Số và ký hiệu đã cấp theo dãy số nên không sửa tay được. Hãy trả số, hoặc thu hồi văn bản.',
    en: 'The number was given by its series and cannot be typed over. Give it up, or withdraw the document.',
  },
  'numbering.not-written': {
    status: 422,
    vi: 'Văn bản đi này chưa có số. Hãy mở phiếu văn bản và cấp số.',
    en: 'This outgoing document has no number yet. Open its card and give it one.',
  },
  'term.overlaps': {
    status: 422,
    vi: 'Nhiệm kỳ này trùng ngày với nhiệm kỳ đã có. Hãy sửa ngày đầu hoặc ngày cuối.',
    en: 'This term shares days with one that is there. Change its first or last day.',
  },
} as const satisfies ErrorList
