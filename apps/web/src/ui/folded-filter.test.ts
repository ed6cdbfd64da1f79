import { expect, it } from 'vitest'
import { foldedFilter } from './folded-filter.ts'

const options = ['Thành phố Hà Nội', 'Tỉnh Điện Biên', 'Tỉnh Sơn La', 'Tỉnh Hà Tĩnh'].map(label => ({ value: label, label }))
const found = (search: string) => foldedFilter({ options, search }).map(({ label }) => label)

it('finds with and without accents, beginnings of words first', () => {
  expect(found('ha')).toEqual(['Thành phố Hà Nội', 'Tỉnh Hà Tĩnh'])
  expect(found('dien bien')).toEqual(['Tỉnh Điện Biên'])
  expect(found('Sơn')).toEqual(['Tỉnh Sơn La'])
  expect(found('inh')).toEqual(['Tỉnh Điện Biên', 'Tỉnh Sơn La', 'Tỉnh Hà Tĩnh'])
  expect(found('xyz')).toEqual([])
  expect(found(' ')).toHaveLength(4)
})
