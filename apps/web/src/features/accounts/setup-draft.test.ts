import { describe, expect, it } from 'vitest'
import { emptyDraft, type SetupDraft, setupOf, wrongIn } from './setup-draft.ts'

const good: SetupDraft = {
  provinceCode: '14',
  communeCode: '90001',
  name: ' Quàng Thị Hạnh ',
  login: 'van.phong',
  password: 'một câu ngắn dễ nhớ',
  again: 'một câu ngắn dễ nhớ',
  template: null,
  optionalAgencies: ['tradeUnion'],
  sample: true,
}
const wrong = (change: Partial<SetupDraft>) => Object.keys(wrongIn({ ...good, ...change }))

describe('wrongIn', () => {
  it('finds nothing wrong with what is whole', () => {
    expect(wrongIn(good)).toEqual({})
  })

  it('names every field that is missing', () => {
    expect(Object.keys(wrongIn(emptyDraft))).toEqual(['provinceCode', 'communeCode', 'name', 'login', 'password'])
  })

  it.each([
    [{ login: 'ab' }, 'login'],
    [{ login: 'văn.phòng' }, 'login'],
    [{ login: '.abc' }, 'login'],
    [{ name: '   ' }, 'name'],
    [{ password: 'ngắn', again: 'ngắn' }, 'password'],
    [{ again: 'một câu khác' }, 'again'],
  ])('complains of %o', (change, field) => {
    expect(wrong(change)).toEqual([field])
  })

  it('counts letters of a password, not bytes', () => {
    expect(wrong({ password: 'ạạạạạạạạạạạạ', again: 'ạạạạạạạạạạạạ' })).toEqual([])
    expect(wrong({ password: 'ạạạạạạạạạạạ', again: 'ạạạạạạạạạạạ' })).toEqual(['password'])
  })
})

it('sends names trimmed and composed, the password as it was typed', () => {
  expect(setupOf('m1', { ...good, name: ' Hạnh '.normalize('NFD'), password: ' a b ' }, 'ward')).toEqual({
    template: 'ward',
    optionalAgencies: ['tradeUnion'],
    oneTimeCode: 'm1',
    provinceCode: '14',
    communeCode: '90001',
    name: 'Hạnh',
    login: 'van.phong',
    password: ' a b ',
    sample: true,
  })
})
