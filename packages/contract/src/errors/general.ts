/** What any request can meet. */
import type { ErrorList } from './error-list.ts'

export const generalErrors = {
  'input.invalid': { status: 400, vi: 'Nội dung gửi lên chưa đúng. Hãy xem ô được đánh dấu.', en: 'Something sent is not right. See the marked field.' },
  'name.taken': { status: 409, vi: 'Tên này đã có. Hãy chọn tên khác.', en: 'This name is taken. Choose another one.' },
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
  'form.expired': {
    status: 403,
    vi: 'Trang này mở đã lâu hoặc không phải của phần mềm. Hãy mở lại trang rồi gửi lại.',
    en: 'This page was open too long or is not ours. Open it again, then send again.',
  },
  'text.secret': {
    status: 422,
    vi: 'Nội dung dán vào có dấu chỉ độ mật. Theo Luật Bảo vệ bí mật nhà nước số 117/2025/QH15, Điều 5, không được đưa lên máy tính có nối mạng. Phần mềm không lưu gì; hãy xóa cả ở nơi đã sao chép.',
    en: 'The text pasted bears a State-secret mark. By the Law on protection of State secrets 117/2025/QH15, Article 5, it must not be put on a networked computer. Nothing was kept; delete it where it was copied from too.',
  },
  'upload.too-large': { status: 413, vi: 'Tệp quá lớn.', en: 'The file is too large.' },
  'too-many-requests': { status: 429, vi: 'Thao tác quá nhanh. Hãy chờ một lát rồi thử lại.', en: 'Too many tries. Wait a moment, then try again.' },
  'server.failed': {
    status: 500,
    vi: 'Máy chủ gặp lỗi. Việc chưa lưu được; hãy thử lại, nếu vẫn lỗi hãy báo quản trị kèm mã yêu cầu.',
    en: 'The server failed and nothing was saved. Try again; if it goes on, give the administrator the request id.',
  },
} as const satisfies ErrorList
