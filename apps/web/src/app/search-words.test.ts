import { defaultParseSearch, defaultStringifySearch } from '@tanstack/react-router'
import { expect, test } from 'vitest'
import { parseSearch, stringifySearch } from './search-words.ts'

const asked = [
  { tu: '2026-01-01', den: '2026-12-31', theo: 'work' },
  { chuTri: '01a20406-fff6-72ee-b539-5d5abecdf7e2', han: 'overdue', conMo: true },
  { chuTri: '12345678-0000-7000-8000-000000000000', nam: 2026, ty: -1.5e3 },
  { tim: '2026', an: 'true', khong: 'null', trong: '', cach: ' 12 ', am: '-0', thua: '01', hai: '1.2.3' },
  { tim: '"kế hoạch" [1]', mo: '{x', day: '[1,2]', list: ['a', 'b'], sau: { x: 1 }, none: undefined, nothing: null },
  { tim: 'tham mưu; 5%', e: '1e5', E: '1e', dau: '.5', cham: '5.', cong: '+5', vo: 'Infinity', nan: 'NaN' },
]

test.each(asked.map(each => [each]))('%j stands in the address as the router writes it, and is read as it reads it', search => {
  const address = defaultStringifySearch(search)
  expect(stringifySearch(search)).toBe(address)
  expect(parseSearch(address)).toEqual(defaultParseSearch(address))
})

test.each([
  '?tim=2026&x=01&y=%5B1%2C2%5D&z=%7Bx&w=&v=%20true%20',
  '?a=1&a=2&b=null&c=%22x%22',
  '?d=2026-01-01',
])('%s is read as the router reads it', address => {
  expect(parseSearch(address)).toEqual(defaultParseSearch(address))
})
