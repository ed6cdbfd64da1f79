/** Who comes in: sign-in, links, accounts, rights. */
import type { ErrorList } from './error-list.ts'

export const sessionErrors = {
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
  'session.other-commune': {
    status: 409,
    vi: 'Trình duyệt này vừa chuyển sang xã khác ở một thẻ khác, nên việc này chưa được lưu. Hãy tải lại trang.',
    en: 'This browser has gone to another commune in another tab, so this was not saved. Reload the page.',
  },
  'right.missing': { status: 403, vi: 'Vị trí công tác của đồng chí không có quyền làm việc này.', en: 'Your post does not allow this.' },
  'link.invalid': {
    status: 410,
    vi: 'Đường dẫn đã dùng rồi hoặc đã hết hạn. Hãy xin đường dẫn mới.',
    en: 'This link was used already or has expired. Ask for a new one.',
  },
  'password.weak': { status: 400, vi: 'Mật khẩu cần ít nhất 12 ký tự.', en: 'The password needs at least 12 characters.' },
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
  'account.of-sample': {
    status: 409,
    vi: 'Đây là xã thử nghiệm: tài khoản thật không khóa hay đặt lại mật khẩu ở đây. Hãy về xã của mình.',
    en: 'This is a commune to try things in: real accounts are not shut or reset here. Go back to your own.',
  },
  'account.none': {
    status: 409,
    vi: 'Người này chưa có tài khoản. Hãy gửi đường dẫn mời trước.',
    en: 'This person has no account yet. Send the invitation first.',
  },
} as const satisfies ErrorList
