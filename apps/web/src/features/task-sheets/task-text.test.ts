import type { TaskRow } from '@roviec/contract'
import { expect, test } from 'vitest'
import { wordsOf } from '../../i18n/use-words.ts'
import { taskText } from './task-text.ts'

const row = (said: Partial<TaskRow>): TaskRow => ({
  id: 'x',
  version: 1,
  state: 'assigned',
  content: 'Rà soát hộ nghèo.',
  lead: { agencyId: 'a', name: 'Công an xã' },
  supporting: [],
  inCharge: null,
  leader: null,
  field: null,
  percent: 0,
  deadlineText: null,
  assignedOn: '2026-08-01',
  firstDueOn: null,
  dueOn: null,
  timeState: 'noDeadline',
  workingDaysLeft: null,
  deliverable: null,
  document: null,
  parentId: null,
  missing: [],
  createdAt: '2026-08-01T00:00:00Z',
  ...said,
})
const all = { lead: true, deadline: true, deliverable: true, state: true }
const paper = { id: 'd', reference: '12-KL/ĐU', issuedOn: '2026-08-05', subject: 'về giảm nghèo' }

test('under each paper its tasks, numbered anew, those without a paper last', () => {
  const rows = [
    row({
      dueOn: '2026-09-30',
      supporting: [{ agencyId: null, name: 'các thôn' }],
      deliverable: 'Báo cáo',
      state: 'inProgress',
      percent: 40,
      timeState: 'overdue',
      document: paper,
    }),
    row({ content: 'Trực lễ', lead: null, deadlineText: 'thường xuyên' }),
    row({ content: 'Sơ kết', document: paper, state: 'completed', dueOn: '2026-08-20', timeState: 'doneInTime' }),
  ]
  expect(taskText(rows, all, wordsOf('vi'))).toBe(`12-KL/ĐU ngày 5/8/2026, về giảm nghèo
1. Rà soát hộ nghèo. Chủ trì: Công an xã; phối hợp: các thôn. Thời hạn: 30/9/2026. Sản phẩm: Báo cáo. Tình trạng: đang thực hiện, 40%, quá hạn.
2. Sơ kết. Chủ trì: Công an xã. Thời hạn: 20/8/2026. Tình trạng: đã hoàn thành, đúng hạn.

Nhiệm vụ khác
1. Trực lễ. Thời hạn: thường xuyên. Tình trạng: mới giao.
`)
})

test('only what is wanted; without any paper no heading', () => {
  expect(taskText([row({ dueOn: '2026-09-30' })], { lead: false, deadline: true, deliverable: false, state: false }, wordsOf('vi'))).toBe(
    '1. Rà soát hộ nghèo. Thời hạn: 30/9/2026.\n',
  )
  expect(taskText([], all, wordsOf('vi'))).toBe('')
})
