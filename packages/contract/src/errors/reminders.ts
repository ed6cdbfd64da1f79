/** Mail that reminds. */
import type { ErrorList } from './error-list.ts'

export const reminderErrors = {
  'reminder.no-mail': {
    status: 409,
    vi: 'Máy chủ chưa đặt đường gửi thư nên chưa gửi được. Hãy nhờ quản trị đặt SMTP_URL và MAIL_FROM.',
    en: 'The server has no way to send mail yet. Ask the administrator to set SMTP_URL and MAIL_FROM.',
  },
  'reminder.no-address': {
    status: 422,
    vi: 'Chưa có địa chỉ thư của đồng chí. Hãy nhập địa chỉ, lưu lại rồi gửi thử.',
    en: 'Your mail address is not known yet. Enter it, save, then try.',
  },
} as const satisfies ErrorList
