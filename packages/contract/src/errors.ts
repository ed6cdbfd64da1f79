/**
 * Every refusal a person can meet: its HTTP status and what it says, with what to do next.
 * The ids are stable; other programs may hold on to them.
 */
export const appErrors = {
  'session.missing': {
    status: 401,
    vi: 'Đồng chí chưa đăng nhập hoặc phiên đã hết. Hãy đăng nhập lại.',
    en: 'You are not signed in, or the session has ended. Please sign in again.',
  },
  'session.no-post': {
    status: 403,
    vi: 'Tài khoản chưa được giao vị trí nào. Hãy nhờ quản trị gắn tài khoản với cơ quan.',
    en: 'This account holds no post yet. Ask the administrator to give it one.',
  },
  'session.wrong-password': { status: 401, vi: 'Tên đăng nhập hoặc mật khẩu chưa đúng.', en: 'User name or password is not right.' },
  'right.missing': { status: 403, vi: 'Vị trí công tác của đồng chí không có quyền làm việc này.', en: 'Your post does not allow this.' },
  'link.invalid': {
    status: 410,
    vi: 'Đường dẫn đã dùng rồi hoặc đã hết hạn. Hãy xin đường dẫn mới.',
    en: 'This link was used already or has expired. Ask for a new one.',
  },
  'input.invalid': { status: 400, vi: 'Nội dung gửi lên chưa đúng. Hãy xem ô được đánh dấu.', en: 'Something sent is not right. See the marked field.' },
  'name.taken': { status: 409, vi: 'Tên này đã có. Hãy chọn tên khác.', en: 'This name is taken. Choose another one.' },
  'password.weak': { status: 400, vi: 'Mật khẩu cần ít nhất 12 ký tự.', en: 'The password needs at least 12 characters.' },
  'not-found': { status: 404, vi: 'Không tìm thấy, hoặc đồng chí không được xem.', en: 'Not found, or not for you to see.' },
  'conflict.version': {
    status: 409,
    vi: 'Người khác vừa sửa mục này. Nội dung mới đã hiện ra, hãy xem rồi sửa tiếp.',
    en: 'Somebody else has just changed this. The new content is shown: look, then go on.',
  },
  'conflict.state': {
    status: 409,
    vi: 'Mục này đã sang bước khác nên không làm được việc vừa chọn.',
    en: 'This has moved on, so that step is no longer possible.',
  },
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
  'upload.too-large': { status: 413, vi: 'Tệp quá lớn.', en: 'The file is too large.' },
  'agency.invalid-change': { status: 422, vi: 'Thay đổi tổ chức này không hợp lệ.', en: 'This change of the organisation is not valid.' },
  'account.last-administrator': {
    status: 409,
    vi: 'Đây là quản trị viên cuối cùng còn vào được. Hãy giao quyền quản trị cho một người khác trước.',
    en: 'This is the last administrator who can still come in. Give somebody else the post of administrator first.',
  },
  'account.disabled': {
    status: 403,
    vi: 'Tài khoản này đã bị khóa. Hãy liên hệ quản trị viên của xã.',
    en: 'This account is shut. Ask the administrator of the commune.',
  },
  'account.none': {
    status: 409,
    vi: 'Người này chưa có tài khoản. Hãy gửi đường dẫn mời trước.',
    en: 'This person has no account yet. Send the invitation first.',
  },
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
  'too-many-requests': { status: 429, vi: 'Thao tác quá nhanh. Hãy chờ một lát rồi thử lại.', en: 'Too many tries. Wait a moment, then try again.' },
  'server.failed': {
    status: 500,
    vi: 'Máy chủ gặp lỗi. Việc chưa lưu được; hãy thử lại, nếu vẫn lỗi hãy báo quản trị kèm mã yêu cầu.',
    en: 'The server failed and nothing was saved. Try again; if it goes on, give the administrator the request id.',
  },
} as const satisfies Record<string, { status: number; vi: string; en: string }>

export type AppErrorCode = keyof typeof appErrors

/** The one form in which errors leave the server. */
export interface ErrorBody {
  error: {
    id: AppErrorCode
    message: string
    /** Path of the field that is meant: 'draft.deadline'. */
    field: string | null
    requestId: string
    /** What the refusal is about, for the screen: the newer version, the document that is the same. */
    details: Record<string, unknown> | null
  }
}
