/** The life of a task, its evidence, duties that come again, kept views of the list. */
import type { ErrorList } from './error-list.ts'

export const taskErrors = {
  'task.not-yours': {
    status: 403,
    vi: 'Việc này do cơ quan khác thực hiện hoặc người giao quyết định, đồng chí không làm được bước vừa chọn.',
    en: 'This step belongs to another agency or to who gave the task.',
  },
  'task.wrong-state': {
    status: 409,
    vi: 'Nhiệm vụ đã sang bước khác nên không làm được việc vừa chọn. Trạng thái mới đã hiện ra.',
    en: 'The task has moved on, so that step is no longer possible. Its new state is shown.',
  },
  'task.reason-missing': { status: 422, vi: 'Cần ghi rõ lý do hoặc nội dung. Hãy nhập rồi gửi lại.', en: 'Say why, or what. Write it, then send again.' },
  'task.product-missing': {
    status: 422,
    vi: 'Chưa có sản phẩm. Hãy ghi số văn bản, đính tệp, nhập số liệu hoặc nêu kết quả.',
    en: 'There is no product yet. Give a document number, a file, a figure or the result in words.',
  },
  'task.children-open': {
    status: 409,
    vi: 'Còn việc thành phần chưa xong. Hãy hoàn thành hoặc hủy các việc đó trước.',
    en: 'Parts of this task are still open. Complete or cancel them first.',
  },
  'task.own-work': {
    status: 403,
    vi: 'Người nộp sản phẩm không tự xác nhận hoàn thành. Hãy để người khác xác nhận.',
    en: 'Who handed it in does not confirm it. Let another person confirm.',
  },
  'task.other-agency': {
    status: 422,
    vi: 'Người nhận không thuộc cơ quan chủ trì việc này. Hãy chọn người trong cơ quan, hoặc giao lại nhiệm vụ.',
    en: 'The person is not of the leading agency. Choose somebody of it, or have the task assigned again.',
  },
  'duty.no-rhythm': {
    status: 422,
    vi: 'Chưa hiểu nhịp lặp lại này. Hãy viết như: ngày 25 hằng tháng, thứ Sáu hằng tuần, hằng quý, 02 tháng/lần.',
    en: 'This rhythm is not understood. Write it like: ngày 25 hằng tháng, thứ Sáu hằng tuần, hằng quý, 02 tháng/lần.',
  },
  'evidence.secret': {
    status: 422,
    vi: 'Tệp có dấu chỉ độ mật. Theo Luật Bảo vệ bí mật nhà nước số 117/2025/QH15, Điều 5, không được đưa lên máy tính có nối mạng. Tệp đã được xóa, không lưu nội dung nào.',
    en: 'The file bears a State-secret mark. By the Law on protection of State secrets 117/2025/QH15, Article 5, it must not be put on a networked computer. It was deleted; nothing was kept.',
  },
  'evidence.unreadable': {
    status: 422,
    vi: 'Không mở được tệp này nên không kiểm tra được dấu mật, vì vậy không nhận. Hãy gửi ảnh .jpg, .png hoặc tệp .pdf, .docx không đặt mật khẩu.',
    en: 'This file cannot be opened, so it cannot be checked for secret marks and is not taken. Send a .jpg or .png picture, or a .pdf or .docx without a password.',
  },
  'task.percent-outside': { status: 422, vi: 'Tiến độ là số nguyên từ 0 đến 100.', en: 'Progress is a whole number from 0 to 100.' },
  'task.extension-pending': {
    status: 409,
    vi: 'Đang có đề nghị gia hạn chưa trả lời. Hãy trả lời đề nghị đó trước.',
    en: 'An extension has been asked for and not answered. Answer it first.',
  },
  'task.no-such-extension': {
    status: 409,
    vi: 'Đề nghị gia hạn này đã được trả lời hoặc không còn.',
    en: 'This extension was answered already or is no more.',
  },
  'task.no-deadline': {
    status: 409,
    vi: 'Nhiệm vụ chưa có thời hạn nên không có gì để gia hạn.',
    en: 'The task has no deadline, so there is nothing to extend.',
  },
  'task.day-not-later': { status: 422, vi: 'Ngày gia hạn phải sau thời hạn đang áp dụng.', en: 'The new day must be later than the deadline that holds.' },
  'task.day-past': { status: 422, vi: 'Thời hạn không được ở trước hôm nay.', en: 'The deadline must not lie before today.' },
  'task.same-lead': { status: 422, vi: 'Cơ quan này đang chủ trì rồi. Hãy chọn cơ quan khác.', en: 'This agency leads already. Choose another one.' },
  'task.reminded': {
    status: 409,
    vi: 'Hôm nay đã nhắc việc này rồi. Mai có thể nhắc lại.',
    en: 'This task was reminded of today already. It can be done again tomorrow.',
  },
  'view.too-many': {
    status: 409,
    vi: 'Đồng chí đã lưu 50 cách xem. Hãy xóa bớt rồi lưu tiếp.',
    en: 'You have kept 50 views. Take some away first.',
  },
  'task.begun': {
    status: 409,
    vi: 'Nhiệm vụ này đã được thực hiện, không rút lại khi duyệt được. Hãy hủy nhiệm vụ, có ghi lý do.',
    en: 'Work on this task has begun, so it cannot be taken back in the review. Cancel the task with a reason.',
  },
} as const satisfies ErrorList
