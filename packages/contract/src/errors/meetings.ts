/** Meetings, their agenda and their conclusions. */
import type { ErrorList } from './error-list.ts'

export const meetingErrors = {
  'meeting.ends-before': { status: 422, vi: 'Giờ kết thúc phải sau giờ bắt đầu. Hãy sửa lại giờ.', en: 'It must end after it begins. Correct the time.' },
  'agenda.item-taken': {
    status: 409,
    vi: 'Có dòng trùng nhau, hoặc đã thuộc cuộc họp khác. Hãy tải lại trang, rồi thêm lại dòng đó.',
    en: 'A line is there twice, or belongs to another meeting. Reload the page, then add that line again.',
  },
  'meeting.no-body': {
    status: 422,
    vi: 'Chưa chọn cơ quan tổ chức cuộc họp. Hãy chọn cơ quan, rồi lập văn bản kết luận.',
    en: 'The body that holds the meeting is missing. Choose it, then draft the conclusions.',
  },
  'conclusion.none': {
    status: 422,
    vi: 'Cuộc họp chưa có kết luận nào. Hãy nhập kết luận trước.',
    en: 'This meeting has no conclusions yet. Enter them first.',
  },
  'conclusion.no-charge': {
    status: 422,
    vi: 'Chưa có kết luận nào giao cho cơ quan cụ thể. Hãy chọn cơ quan chủ trì rồi giao việc.',
    en: 'No conclusion names who is charged. Choose the lead agency, then give the tasks.',
  },
  'conclusion.deadline-unread': {
    status: 422,
    vi: 'Chưa hiểu thời hạn này. Hãy ghi ngày (30/9), khoảng thời gian (10 ngày làm việc) hoặc kỳ (quý III).',
    en: 'This deadline is not understood. Write a day (30/9), a term (10 working days) or a period (quarter III).',
  },
  'conclusion.task-made': {
    status: 409,
    vi: 'Kết luận này đã thành nhiệm vụ nên không bỏ được. Hãy hủy nhiệm vụ, có ghi lý do.',
    en: 'This conclusion has become a task and stays. Cancel the task with a reason.',
  },
  'conclusion.repeated': {
    status: 409,
    vi: 'Kết luận này được nhắc lại ở cuộc họp sau nên không bỏ được.',
    en: 'A later meeting says this again, so it stays.',
  },
  'conclusion.drafted': {
    status: 409,
    vi: 'Văn bản kết luận đã phát hành nên không sửa được. Hãy ban hành kết luận bổ sung.',
    en: 'The conclusions were issued and can no longer be changed. Issue further ones.',
  },
} as const satisfies ErrorList
