/** Documents, outgoing ones too, and the review of what was read in them. */
import type { ErrorList } from './error-list.ts'

export const documentErrors = {
  'review.incomplete': {
    status: 422,
    vi: 'Còn thiếu nội dung bắt buộc. Hãy bổ sung rồi duyệt.',
    en: 'Something required is missing. Fill it in, then accept.',
  },
  'review.deadlines-differ': {
    status: 422,
    vi: 'Các nhiệm vụ chọn gộp có thời hạn khác nhau. Hãy sửa cho cùng một thời hạn rồi gộp.',
    en: 'The tasks name different deadlines. Give them the same one, then merge.',
  },
  'document.duplicate': { status: 409, vi: 'Văn bản này đã có trong sổ.', en: 'This document is in the register already.' },
  'outgoing.no-body': {
    status: 422,
    vi: 'Chưa chọn cơ quan ban hành của xã. Hãy chọn cơ quan rồi cấp số.',
    en: 'No issuing body of the commune is chosen. Choose one, then give the number.',
  },
  'outgoing.no-type': {
    status: 422,
    vi: 'Chưa có loại văn bản. Hãy chọn loại rồi cấp số.',
    en: 'The kind of document is missing. Choose it, then give the number.',
  },
  'outgoing.no-subject': { status: 422, vi: 'Chưa có trích yếu. Hãy nhập trích yếu rồi phát hành.', en: 'The subject is missing. Enter it, then issue.' },
} as const satisfies ErrorList
