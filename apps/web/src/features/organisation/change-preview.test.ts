import type { Agency, Colleague } from '@roviec/contract'
import { expect, it } from 'vitest'
import { wordsOf } from '../../i18n/use-words.ts'
import { historyOf } from './agency-history.ts'
import { askedOf, type ChangeDraft } from './change-draft.ts'
import { previewOf } from './change-preview.ts'

const agency = (id: string, name: string, parentId: string | null = null): Agency => ({
  id,
  name,
  parentId,
  formerParents: [],
  kind: 'other',
  head: null,
  aliases: [],
  position: 0,
  validFrom: null,
  validTo: null,
  successors: [],
  version: 1,
})
const kinhTe = agency('k', 'Phòng Kinh tế', 'u')
const vanHoa = agency('v', 'Phòng Văn hóa', 'u')
const agencies = [agency('u', 'UBND xã'), kinhTe, vanHoa, agency('t', 'Tổ Khuyến nông', 'k')]
const colleagues: Colleague[] = [
  { id: 'p', fullName: 'Lò Văn Én', posts: [{ id: 'x', agencyId: 'k', role: 'agencyHead', title: null, validFrom: '2025-07-01', validTo: null }] },
  { id: 'q', fullName: 'Giàng A Sử', posts: [{ id: 'y', agencyId: 'k', role: 'agencyOfficer', title: null, validFrom: '2025-07-01', validTo: '2026-06-30' }] },
]
const empty: ChangeDraft = {
  kind: 'rename',
  agency: kinhTe,
  onDate: '2026-07-01',
  basis: ' ',
  name: '',
  agencyKind: 'other',
  parentId: null,
  others: [],
  intoId: null,
  parts: [],
  children: {},
  takenOverBy: null,
  newId: 'new',
}
const said = (change: Partial<ChangeDraft>) => {
  const asked = askedOf({ ...empty, ...change })
  if (asked === null) throw new Error('nothing is asked yet')
  return previewOf(historyOf(agencies), asked, colleagues, wordsOf('vi'))
}

it('asks nothing while something needed is not said', () => {
  for (const change of [{}, { onDate: null, name: 'Phòng mới' }, { kind: 'merge' as const }, { kind: 'split' as const, parts: [{ id: 'a', name: 'Tổ A' }] }]) {
    expect(askedOf({ ...empty, ...change })).toBeNull()
  }
})

it('a merger: who ends, who begins, who has the work, who moves, whose posts go along', () => {
  const { possible, sentences } = said({ kind: 'merge', others: ['v'], name: 'Phòng Kinh tế - Văn hóa' })
  expect(possible).toBe(true)
  expect(sentences).toEqual([
    'Phòng Kinh tế kết thúc; ngày 1/7/2026 là ngày đầu tiên không còn tên này.',
    'Phòng Văn hóa kết thúc; ngày 1/7/2026 là ngày đầu tiên không còn tên này.',
    'Phòng Kinh tế - Văn hóa hoạt động từ ngày 1/7/2026, thuộc UBND xã.',
    'Việc của Phòng Kinh tế do Phòng Kinh tế - Văn hóa tiếp nhận.',
    'Việc của Phòng Văn hóa do Phòng Kinh tế - Văn hóa tiếp nhận.',
    'Tổ Khuyến nông chuyển về Phòng Kinh tế - Văn hóa.',
    '1 vị trí công tác ở Phòng Kinh tế chuyển sang Phòng Kinh tế - Văn hóa.',
    'Văn bản và nhiệm vụ cũ giữ nguyên tên đã ghi; lịch sử không bị sửa.',
  ])
})

it('into one that goes on; or dissolved, with nobody to take over', () => {
  expect(said({ kind: 'merge', intoId: 'v', others: ['v'] }).sentences).toContain('Việc của Phòng Kinh tế do Phòng Văn hóa tiếp nhận.')
  const { sentences } = said({ kind: 'dissolve' })
  expect(sentences).toContain('Không cơ quan nào tiếp nhận việc của Phòng Kinh tế.')
  expect(sentences).toContain('1 vị trí công tác ở Phòng Kinh tế kết thúc cùng cơ quan.')
  expect(sentences).toContain('Tổ Khuyến nông chuyển về UBND xã.')
})

it('says in words why not', () => {
  expect(said({ kind: 'rename', name: 'phòng văn hóa' })).toEqual({ possible: false, sentences: ['Đã có cơ quan tên Phòng Văn hóa. Hãy đặt tên khác.'] })
  expect(said({ kind: 'move', parentId: 't' }).sentences).toEqual(['Không thể đặt Phòng Kinh tế dưới chính nó hoặc dưới đơn vị của nó.'])
})
