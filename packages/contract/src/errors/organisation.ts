/** Agencies, posts and who stands in for whom. */
import type { ErrorList } from './error-list.ts'

export const organisationErrors = {
  'agency.invalid-change': { status: 422, vi: 'Thay đổi tổ chức này không hợp lệ.', en: 'This change of the organisation is not valid.' },
  'post.days': { status: 422, vi: 'Ngày thôi giữ vị trí phải từ ngày nhận trở đi.', en: 'The last day of a post cannot come before its first.' },
  'post.agency-closed': {
    status: 422,
    vi: 'Cơ quan này không hoạt động trong suốt những ngày đã chọn. Hãy chọn cơ quan khác hoặc đổi ngày.',
    en: 'This agency does not stand on all of those days. Choose another one or other days.',
  },
  'post.twice': { status: 409, vi: 'Người này đã giữ đúng vị trí đó trong những ngày ấy.', en: 'The person holds this very post on those days already.' },
  'delegation.self': {
    status: 422,
    vi: 'Không thể ủy quyền cho chính mình. Hãy chọn người khác.',
    en: 'Nobody deputises for themselves. Choose somebody else.',
  },
  'delegation.past': {
    status: 422,
    vi: 'Ủy quyền bắt đầu sớm nhất từ hôm nay, và ngày kết thúc phải từ ngày bắt đầu trở đi.',
    en: 'A delegation begins today at the earliest, and cannot end before it begins.',
  },
  'delegation.post-ended': {
    status: 422,
    vi: 'Người ủy quyền không giữ vị trí này trong suốt những ngày đã chọn. Hãy chọn ngày khác.',
    en: 'The person does not hold this post on all of those days. Choose other days.',
  },
  'delegation.overlap': {
    status: 409,
    vi: 'Vị trí này đã ủy quyền trong những ngày ấy. Hãy kết thúc ủy quyền trước, hoặc chọn ngày khác.',
    en: 'This post is lent on some of those days already. End that delegation first, or choose other days.',
  },
  'delegation.no-account': {
    status: 422,
    vi: 'Người được ủy quyền chưa có tài khoản, hoặc tài khoản đang bị khóa. Hãy chọn người khác.',
    en: 'The deputy has no account, or it is shut. Choose somebody else.',
  },
} as const satisfies ErrorList
