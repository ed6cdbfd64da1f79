import { read, sourceFromText } from '@roviec/reader'
import { describe, expect, test } from 'vitest'
import { clarityOf } from '../tasks/clarity.ts'
import { accept } from './decide.ts'
import { itemsFromReading, taskFrom } from './from-reading.ts'
import type { TaskItem } from './item.ts'
import { counted, taskItem } from './sample-item.fixture.ts'

const text = `ĐẢNG BỘ TỈNH TRƯỜNG SƠN
ĐẢNG ỦY XÃ AN KHÊ THƯỢNG
*
Số 12-KL/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM
An Khê Thượng, ngày 05 tháng 3 năm 2026

KẾT LUẬN
của Ban Thường vụ Đảng ủy về công tác giảm nghèo

Căn cứ Nghị quyết số 05-NQ/ĐU, ngày 10/01/2026 của Đảng ủy xã, Ban Thường vụ Đảng ủy kết luận như sau:

1. Giao Phòng Văn hóa - Xã hội chủ trì,
phối hợp với UBMTTQ xã rà soát hộ nghèo, xây dựng kế hoạch giảm nghèo năm 2026, hoàn thành trước ngày 30/6/2026.
2. Yêu cầu Công an xã thường xuyên tuần tra.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Lò Văn Đơn`

const reading = read(sourceFromText(text, 'ket-luan.txt'), { agencies: [{ id: 'vhxh', name: 'Phòng Văn hóa - Xã hội' }] })
const items = itemsFromReading(reading, { documentId: 'd', newId: counted(), agencyIdOf: name => (name.startsWith('Công an') ? 'ca' : null) })
const tasks = items.filter((item): item is TaskItem => item.kind === 'task')

describe('items of a reading', () => {
  test('one for each finding, all waiting, in the order of the text', () => {
    expect(items).toHaveLength(reading.tasks.length + reading.indicators.length + reading.citations.length)
    expect(items.map(({ kind }) => kind)).toEqual(['citation', 'task', 'task'])
    for (const item of items) {
      expect([item.state, item.documentId, item.found]).toEqual(['pending', 'd', item.fields])
      expect(reading.text.slice(...item.span)).toBe(item.quote)
    }
  })

  test('a task with its bodies, as the reader or the register knows them', () => {
    const [review, patrol] = tasks
    expect(review?.fields).toMatchObject({
      lead: [{ agencyId: 'vhxh', name: 'Phòng Văn hóa - Xã hội' }],
      deadline: { kind: 'date', firstDueOn: '2026-06-30', dueOn: '2026-06-30', basis: 'stated' },
    })
    expect(review?.fields.content).not.toMatch(/\n/)
    expect(patrol?.fields.lead[0]?.agencyId).toBe('ca')
    expect(tasks.map(({ fields }) => clarityOf(fields).missing.includes('lead'))).toEqual([false, false])
  })

  test('a citation', () => expect(items[0]?.fields).toMatchObject({ reference: '05-NQ/ĐU', issuedOn: '2026-01-10' }))
})

describe('into the register', () => {
  test('with the sentence of origin', () => {
    const accepted = accept(taskItem())
    expect(accepted.ok && taskFrom(accepted.value, 't')).toMatchObject({
      id: 't',
      source: { documentId: 'conclusion', span: [100, 200] },
      content: 'Rà soát hộ nghèo, hộ cận nghèo',
    })
  })

  test.each(['pending', 'rejected', 'orientation', 'replaced'] as const)('not when %s', state => expect(taskFrom(taskItem({ state }), 't')).toBeNull())
})
