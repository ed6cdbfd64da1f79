import type { FigureList } from '@roviec/contract'
import { expect, test } from 'vitest'
import { askedTasks, filterOf, sameView, searchOf, searchOfGroup, viewOf } from './asked-tasks.ts'
import { taskSearch } from './task-search.ts'

const days = { from: '2026-07-01', to: '2026-09-30' }
const lists: FigureList[] = [
  { leadAgencyId: '0198c1a2-7f00-7abc-9def-0123456789ab', timeState: 'doneLate', by: 'work', ...days },
  { leadAgencyId: 'none', noField: 'true', open: 'true', by: 'first.late', ...days },
  { field: 'Kinh tế', state: 'submitted', extensionAsked: 'true' },
  { documentId: '0198c1a2-7f00-7abc-9def-0123456789ab', by: 'act.sendBack', ...days },
]

test.each(lists)('a figure’s list, through the address and back: %o', list => {
  const address = JSON.parse(JSON.stringify(taskSearch({ ...searchOf(list) })))
  expect(askedTasks(taskSearch(address))).toEqual(list)
})

test('what an address cannot mean is not asked', () =>
  expect(askedTasks(taskSearch({ han: 'x', trangThai: 1, theo: 'first.nothing', tu: 'hôm qua', khongLinhVuc: 'no' }))).toEqual({}))

test('a view is the list and how it is shown, not what is open beside it', () => {
  const shown = taskSearch({ han: 'overdue', xem: 'lich', nhom: 'coQuan', xep: 'han', mo: 'x', tatCa: 'true', ngay: '2026-09-01' })
  expect(viewOf(shown)).toEqual({ han: 'overdue', xem: 'lich', nhom: 'coQuan', xep: 'han' })
  expect(filterOf(shown)).toEqual({ han: 'overdue' })
  expect(sameView(shown, { xep: 'han', nhom: 'coQuan', xem: 'lich', han: 'overdue' })).toBe(true)
  expect(sameView(shown, { han: 'overdue' })).toBe(false)
  expect(askedTasks(shown)).toEqual({ timeState: 'overdue', order: 'due' })
})

test('what waits for me is asked for, kept in the address, and narrows', () => {
  const search = taskSearch({ choToi: 'true' })
  expect(askedTasks(search)).toEqual({ waitsForMe: 'true' })
  expect(filterOf(search)).toEqual({ choToi: true })
})

test('each group opens the list of its condition', () => {
  expect(askedTasks(searchOfGroup('coQuan', null))).toEqual({ leadAgencyId: 'none' })
  expect(askedTasks(searchOfGroup('vanBan', null))).toEqual({ noDocument: 'true' })
  expect(askedTasks(searchOfGroup('linhVuc', null))).toEqual({ noField: 'true' })
  expect(askedTasks(searchOfGroup('trangThai', 'submitted'))).toEqual({ state: 'submitted' })
})
