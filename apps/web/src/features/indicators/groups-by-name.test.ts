import type { IndicatorRow } from '@roviec/contract'
import { expect, it } from 'vitest'
import { groupsByName } from './groups-by-name.ts'

const row = (id: string, name: string): IndicatorRow => ({
  id,
  name,
  value: 1,
  unit: null,
  target: null,
  percentOfTarget: null,
  kind: 'result',
  period: null,
  quote: name,
  span: null,
  reviewItemId: null,
  document: { id: 'd', reference: null, subject: null, issuedOn: null },
})

it('one name is one group, however it is written; other names are others', () => {
  const groups = groupsByName([row('1', 'Thu ngân sách'), row('2', 'thu  Ngân sách'), row('3', 'Thu ngân sách xã')])
  expect(groups.map(({ name, rows }) => [name, rows.map(({ id }) => id)])).toEqual([
    ['Thu ngân sách', ['1', '2']],
    ['Thu ngân sách xã', ['3']],
  ])
})
