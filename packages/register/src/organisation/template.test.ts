import { describe, expect, test } from 'vitest'
import { repeatedAgencies, templateAgencies } from '../lexicon/commune-bodies.ts'
import { communeKinds } from '../places/commune-kind.ts'
import { agenciesFromTemplate, communeTemplate, namedForm } from './template.ts'

const numbered = () => {
  let last = 0
  return () => `id-${++last}`
}
const made = (kind: 'commune' | 'ward' | 'specialZone', keys?: string[]) =>
  agenciesFromTemplate(communeTemplate(kind), { placeName: 'An Khê Thượng', validFrom: '2025-07-01', newId: numbered(), ...(keys ? { keys } : {}) })
const namesOf = (kind: 'commune' | 'ward' | 'specialZone') => made(kind).map(({ name }) => name)

describe('what the kinds of commune have', () => {
  test.each([
    ['commune', 'Phòng Kinh tế xã An Khê Thượng'],
    ['ward', 'Phòng Kinh tế, Hạ tầng và Đô thị phường An Khê Thượng'],
    ['specialZone', 'Phòng Kinh tế đặc khu An Khê Thượng'],
    ['commune', 'Ban Xây dựng Đảng xã An Khê Thượng'],
    ['specialZone', 'Ban Tuyên giáo và Dân vận Đảng ủy đặc khu An Khê Thượng'],
    ['commune', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh xã An Khê Thượng'],
  ] as const)('%s has %s', (kind, name) => expect(namesOf(kind)).toContain(name))

  test.each([
    ['commune', 'Phòng Kinh tế, Hạ tầng và Đô thị xã An Khê Thượng'],
    ['ward', 'Phòng Kinh tế phường An Khê Thượng'],
    ['specialZone', 'Ban Xây dựng Đảng đặc khu An Khê Thượng'],
    ['commune', 'Công đoàn xã An Khê Thượng'],
  ] as const)('%s has no %s', (kind, name) => expect(namesOf(kind)).not.toContain(name))

  test('before the two-tier model there is none of it', () => {
    expect(communeTemplate('commune', '2025-06-30').agencies).toEqual([])
    expect(communeTemplate('commune', '2025-07-01').agencies.length).toBeGreaterThan(20)
  })
})

describe('agencies made from it', () => {
  const agencies = made('commune')
  const named = (name: string) => agencies.find(agency => agency.name === name)

  test('the tree holds together, parents first', () => {
    const seen = new Set<string | null>([null])
    for (const { id, parentId } of agencies) {
      expect(seen).toContain(parentId)
      seen.add(id)
    }
    expect(seen.size).toBe(agencies.length + 1)
  })

  test('aliases come with the place and without it', () => {
    const front = named('Ủy ban Mặt trận Tổ quốc Việt Nam xã An Khê Thượng')
    expect(front?.aliases).toEqual(
      expect.arrayContaining(['UBMTTQ xã', 'UBMTTQ xã An Khê Thượng', 'Ủy ban MTTQ Việt Nam xã', 'MTTQ', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã']),
    )
    expect(front?.aliases).not.toContain(front?.name)
  })

  test('an alias belongs to one body only', () => {
    for (const kind of communeKinds) {
      const spellings = made(kind).flatMap(({ name, aliases }) => [name, ...aliases])
      expect(spellings.filter((form, i) => spellings.indexOf(form) !== i)).toEqual([])
    }
  })

  test('only what is wanted; a body whose parent is not wanted stands at the top', () => {
    const few = made('commune', ['partyOffice', 'tradeUnion'])
    expect(few.map(({ name, parentId }) => [name, parentId])).toEqual([
      ['Văn phòng Đảng ủy xã An Khê Thượng', null],
      ['Công đoàn xã An Khê Thượng', null],
    ])
  })
})

test('keys are one of a kind and name their parents', () => {
  const keys = templateAgencies.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  for (const { parent } of [...templateAgencies, ...repeatedAgencies]) if (parent !== null) expect(keys).toContain(parent)
})

test('one of many', () => {
  const [wards] = communeTemplate('ward').repeated
  expect(wards?.forms.map(form => namedForm(form, 'số 3'))).toContainEqual({ name: 'Tổ dân phố số 3', aliases: ['TDP số 3'] })
  expect(communeTemplate('commune').repeated.flatMap(({ forms }) => forms.map(({ name }) => name))).toContain('Thôn {name}')
})
