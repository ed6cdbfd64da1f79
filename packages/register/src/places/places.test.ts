import { describe, expect, test } from 'vitest'
import { communeByCode, communeChanges, communes, countPlaces, placesKnownFrom, provinceByCode, provinces, searchCommunes, searchProvinces } from './index.ts'

const dayBeforeDongNai = '2026-04-29'
const dayOfDongNai = '2026-04-30'

describe('the whole country', () => {
  test('counts since Đồng Nai is a city', () => {
    expect(countPlaces()).toEqual({ provinces: { city: 7, province: 27 }, communes: { ward: 697, commune: 2611, specialZone: 13 } })
    expect(countPlaces(dayOfDongNai)).toEqual(countPlaces())
  })

  test('counts before', () => {
    const before = { provinces: { city: 6, province: 28 }, communes: { ward: 687, commune: 2621, specialZone: 13 } }
    expect(countPlaces(dayBeforeDongNai)).toEqual(before)
    expect(countPlaces(placesKnownFrom)).toEqual(before)
  })

  test('nothing is told of the days before the two-tier model', () => {
    expect(provinces('2025-06-30')).toEqual([])
    expect(communes({ on: '2025-06-30' })).toEqual([])
    expect(communeByCode('23317', '2025-06-30')).toBeNull()
  })

  test.each([
    ['01', 126],
    ['04', 56],
    ['08', 124],
    ['11', 45],
    ['12', 38],
    ['14', 75],
    ['15', 99],
    ['19', 92],
    ['20', 65],
    ['22', 54],
    ['24', 99],
    ['25', 148],
    ['31', 114],
    ['33', 104],
    ['37', 129],
    ['38', 166],
    ['40', 130],
    ['42', 69],
    ['44', 78],
    ['46', 40],
    ['48', 94],
    ['51', 96],
    ['52', 135],
    ['56', 65],
    ['66', 102],
    ['68', 124],
    ['75', 95],
    ['79', 168],
    ['80', 96],
    ['82', 102],
    ['86', 124],
    ['91', 102],
    ['92', 103],
    ['96', 64],
  ] as const)('province %s has %i communes', (code, count) => expect(communes({ provinceCode: code })).toHaveLength(count))

  test('codes have their length and are one of a kind, names are clean', () => {
    const all = communes()
    expect(new Set(all.map(({ code }) => code)).size).toBe(3321)
    for (const { code, name } of all) {
      expect(code).toMatch(/^\d{5}$/)
      expect(name).toMatch(/^(?:\d )?\p{Lu}[\p{L}'’ -]*(?:\p{L}| \d{1,2})$/u)
      expect(name).toBe(name.normalize('NFC'))
    }
    expect(provinces().map(({ code }) => code)).toEqual([...new Set(all.map(({ provinceCode }) => provinceCode))])
  })
})

describe('one place', () => {
  test.each([
    ['23317', 'xã Ngọk Bay', '51'],
    ['23332', 'xã Đăk Rơ Wa', '51'],
    ['25222', 'xã Bù Gia Mập', '75'],
    ['21172', 'phường Trương Quang Trọng', '51'],
    ['21548', 'đặc khu Lý Sơn', '51'],
    ['00004', 'phường Ba Đình', '01'],
  ])('%s is %s', (code, fullName, provinceCode) => expect(communeByCode(code)).toMatchObject({ fullName, provinceCode }))

  test.each(['2331', '99999', '', 'toString'])('there is no %s', code => expect(communeByCode(code)).toBeNull())

  test('Đồng Nai and ten of its communes are of another kind from one day to the next', () => {
    expect(provinceByCode('75', dayBeforeDongNai)?.fullName).toBe('tỉnh Đồng Nai')
    expect(provinceByCode('75', dayOfDongNai)?.fullName).toBe('thành phố Đồng Nai')
    expect(communeByCode('26368', dayBeforeDongNai)?.fullName).toBe('xã Long Thành')
    expect(communeByCode('26368')?.fullName).toBe('phường Long Thành')
    expect(communeChanges.every(({ code }) => communeByCode(code)?.provinceCode === '75')).toBe(true)
  })
})

describe('search', () => {
  const names = (query: string, options = {}) => searchCommunes(query, options).map(({ commune, province }) => `${commune.fullName}, ${province.name}`)

  test.each([
    ['Ngọk Bay', 'xã Ngọk Bay, Quảng Ngãi'],
    ['ngok bay', 'xã Ngọk Bay, Quảng Ngãi'],
    ['xã ngọk bay', 'xã Ngọk Bay, Quảng Ngãi'],
    ['Ngọk Bay, tỉnh Quảng Ngãi', 'xã Ngọk Bay, Quảng Ngãi'],
    ['ngok bay quang ng', 'xã Ngọk Bay, Quảng Ngãi'],
    ['23317', 'xã Ngọk Bay, Quảng Ngãi'],
    ['long thanh dong nai', 'phường Long Thành, Đồng Nai'],
    ['Hoà Bình', 'xã Hòa Bình, Vĩnh Long'],
  ])('%s finds %s', (query, found) => expect(names(query)).toContain(found))

  test('the whole name stands before a beginning, a beginning before a part', () => {
    const found = names('Sơn Tây', { limit: 100 }).map(name => name.replace(/, .*/, ''))
    const last = (pattern: RegExp) => found.findLastIndex(name => pattern.test(name))
    const first = (pattern: RegExp) => found.findIndex(name => pattern.test(name))
    expect(first(/^\S+ Sơn Tây$/)).toBe(0)
    expect(first(/^\S+ Sơn Tây /)).toBeGreaterThan(last(/^\S+ Sơn Tây$/))
  })

  test('a query with accents is taken at its word', () => {
    expect(names('Ngọk Bày')).toEqual([])
    expect(names('long thạnh')).not.toContain('phường Long Thành, Đồng Nai')
  })

  test('within one province, no more than asked, nothing for nothing', () => {
    expect(searchCommunes('bình', { provinceCode: '12' }).every(({ province }) => province.code === '12')).toBe(true)
    expect(searchCommunes('an', { limit: 3 })).toHaveLength(3)
    expect(searchCommunes(' , ')).toEqual([])
    expect(searchCommunes('ngok bay', { on: '2025-01-01' })).toEqual([])
  })

  test.each([
    ['lai chau', 'Lai Châu'],
    ['TP Huế', undefined],
    ['thành phố Huế', 'Huế'],
    ['ho chi minh', 'Hồ Chí Minh'],
  ])('province %s', (query, name) => expect(searchProvinces(query)[0]?.name).toBe(name))
})
