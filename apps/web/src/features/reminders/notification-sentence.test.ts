import { expect, test } from 'vitest'
import { wordsOf } from '../../i18n/use-words.ts'
import { notificationSentence } from './notification-sentence.ts'

const vi = wordsOf('vi')

test.each([
  ['reminder.before', { daysLeft: 2 }, 'Còn 2 ngày làm việc đến hạn'],
  ['reminder.toHead', { daysLeft: -3 }, 'Quá hạn 3 ngày làm việc, báo người đứng đầu cơ quan'],
  ['reminder.overdue', { dueOn: '2026-08-20', daysLeft: -1, waits: 'returned' }, 'Bị trả lại, chờ giao lại; hạn 20/8/2026'],
  ['reminder.dueToday', { dueOn: '2026-08-20', daysLeft: 0, waits: 'submitted' }, 'Đã nộp kết quả, chờ xác nhận; hạn 20/8/2026'],
  ['reminder.before', { dueOn: '2026-08-20', daysLeft: 1, waits: 'extensionAsked' }, 'Đã xin gia hạn, chưa được trả lời; hạn 20/8/2026 vẫn giữ'],
  ['reminder.before', { dueOn: '2026-08-20', daysLeft: 1, waits: 'extensionToAnswer' }, 'Xin gia hạn, mời đồng chí trả lời trước hạn 20/8/2026'],
  ['reminder.overdue', { dueOn: '2026-08-20', daysLeft: -1, waits: 'extensionAsked' }, 'Đã quá hạn 20/8/2026; xin gia hạn chưa được trả lời'],
  ['reminder.toLeader', { dueOn: '2026-08-20', daysLeft: -7, waits: 'extensionToAnswer' }, 'Đã quá hạn 20/8/2026 mà chưa trả lời đề nghị gia hạn'],
  ['reminder.before', { dueOn: '2026-08-20', waits: 'a word that came later' }, 'Có thay đổi'],
  ['task.submit', { by: 'Lò Văn Én' }, 'Lò Văn Én nộp sản phẩm'],
  ['digest', { overdue: 2, dueToday: 0, dueSoon: 1 }, 'Việc sáng nay: 2 việc quá hạn · 1 việc sắp đến hạn'],
  [
    'meeting.moved',
    { by: 'Lò Văn Én', title: 'Giao ban', on: '2026-08-12', startsAt: '15:30', meetingId: 'x' },
    'Lò Văn Én đổi lịch họp: Giao ban, 15:30 12/8/2026',
  ],
  ['delegation.ends', { deputy: 'Lò Văn Én', on: '2026-08-17', when: 'before' }, 'Ủy quyền cho Lò Văn Én hết hiệu lực sau ngày 17/8/2026'],
  ['delegation.ends', { lender: 'Lò Văn Én', on: '2026-08-17', when: 'lastDay' }, 'Đồng chí làm thay Lò Văn Én đến hết ngày 17/8/2026'],
  ['delegation.ended', { lender: 'Lò Văn Én', by: 'Lò Văn Én' }, 'Đồng chí thôi làm thay Lò Văn Én'],
  ['duty.ends', { content: 'Báo cáo thu ngân sách', on: '2026-12-31' }, 'Việc định kỳ hết kỳ ngày 31/12/2026: Báo cáo thu ngân sách'],
  ['duty.ended', { by: 'Lò Văn Én', content: 'Báo cáo thu ngân sách' }, 'Lò Văn Én kết thúc việc định kỳ: Báo cáo thu ngân sách'],
  ['a kind that came later', {}, 'Có thay đổi'],
])('%s', (kind, said, sentence) => expect(notificationSentence({ kind, said }, vi)).toBe(sentence))
