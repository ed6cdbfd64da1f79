import { describe, expect, test } from 'vitest'
import { type AgencyRefusal, applyChange, type ChangeResult } from './change.ts'
import { dissolveAgency, mergeAgencies, moveAgency, openAgency, renameAgency, splitAgency } from './changes.ts'
import { checkAgencies } from './check.ts'
import { type AgencyHistory, agenciesOn, agencyOn, parentOn, predecessorsOf, successorsOf, treeOn } from './history.ts'
import { commune } from './sample-history.fixture.ts'

const on = '2026-03-01'
const dayBefore = '2026-02-28'
const basis = { on, basis: '12/NQ-HĐND' }
const village = (id: string, name: string) => ({ id, kind: 'village' as const, name, parentId: 'ubnd' })

const after = (history: AgencyHistory, result: ChangeResult): AgencyHistory => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusals))
  return applyChange(history, result.value)
}
const refusals = (result: ChangeResult): AgencyRefusal[] => (result.ok ? [] : result.refusals)
const codes = (result: ChangeResult) => refusals(result).map(({ code }) => code)
const row = ({ agencies }: AgencyHistory, id: string) => agencies.find(agency => agency.id === id)
const idsOn = (history: AgencyHistory, date: string) => agenciesOn(history.agencies, date).map(({ id }) => id)
const holders = (history: AgencyHistory, id: string, date: string) => agencyOn(history, id, date).map(agency => agency.id)

test('the sample holds together', () => expect(checkAgencies(commune())).toEqual([]))

describe('open', () => {
  test('from its first day on', () => {
    const history = after(commune(), openAgency(commune(), village('moi', ' Thôn Đồi Chè '), basis))
    expect(row(history, 'moi')).toMatchObject({ name: 'Thôn Đồi Chè', validFrom: on, validTo: null, parentId: 'ubnd', aliases: [] })
    expect(idsOn(history, dayBefore)).not.toContain('moi')
    expect(idsOn(history, on)).toContain('moi')
  })

  test('a name that is free again', () =>
    expect(openAgency(commune(), { id: 'x', kind: 'other', name: 'Trạm Khuyến nông', parentId: null }, basis).ok).toBe(true))

  test.each([
    ['name-taken', village('x', 'thôn Khe Sim')],
    ['name-taken', { ...village('x', 'UBND xã An Khê Thượng') }],
    ['name-empty', village('x', ' ')],
    ['id-taken', village('old', 'Thôn Đồi Chè')],
    ['parent-not-there', { ...village('x', 'Thôn Đồi Chè'), parentId: 'old' }],
    ['parent-not-there', { ...village('x', 'Thôn Đồi Chè'), parentId: 'nobody' }],
  ])('refused: %s', (code, agency) => expect(codes(openAgency(commune(), agency, basis))).toEqual([code]))

  test('refused: a parent that begins later', () => {
    const history = after(commune(), openAgency(commune(), village('moi', 'Thôn Đồi Chè'), { on: '2026-05-01' }))
    expect(codes(openAgency(history, { ...village('x', 'Tổ Đồi Chè'), parentId: 'moi' }, basis))).toEqual(['parent-not-there'])
  })
})

describe('rename', () => {
  const result = renameAgency(commune(), { id: 'vp', newId: 'vp2', name: 'Văn phòng Ủy ban nhân dân xã An Khê Thượng', ...basis })
  const history = after(commune(), result)

  test('closes the old row the day before and opens one with the rest of it', () => {
    expect(row(history, 'vp')).toMatchObject({ validTo: dayBefore, name: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã An Khê Thượng' })
    expect(row(history, 'vp2')).toMatchObject({ validFrom: on, parentId: 'ubnd', position: 1, formerParents: [] })
    expect(history.successions).toEqual([{ fromId: 'vp', toId: 'vp2', kind: 'rename', on, basis: '12/NQ-HĐND' }])
  })

  test('those under it go along, and it is kept where they stood', () => {
    const team = row(history, 'to')
    expect(team && [parentOn(team, dayBefore), parentOn(team, on)]).toEqual(['vp', 'vp2'])
  })

  test('aliases go on unless others are given', () => {
    const options = { id: 'khe-sim', newId: 'x', name: 'Thôn Khe Sim Mới', ...basis }
    expect(row(after(commune(), renameAgency(commune(), options)), 'x')?.aliases).toEqual(['bản Khe Sim'])
    expect(row(after(commune(), renameAgency(commune(), { ...options, aliases: [] })), 'x')?.aliases).toEqual([])
  })

  test('the committee of the whole commune becomes that of a ward, with the tree under it', () => {
    const ward = after(commune(), renameAgency(commune(), { id: 'ubnd', newId: 'p', name: 'Ủy ban nhân dân phường An Khê Thượng', ...basis }))
    expect(treeOn(ward.agencies, on).map(node => [node.agency.id, node.children.map(child => child.agency.id)])).toEqual([['p', ['vp', 'na-luong', 'khe-sim']]])
    expect(treeOn(ward.agencies, dayBefore).map(({ agency }) => agency.id)).toEqual(['ubnd'])
  })

  test.each([
    ['unknown', { id: 'nobody', name: 'X' }],
    ['closed', { id: 'old', name: 'X' }],
    ['unchanged', { id: 'vp', name: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã An Khê Thượng' }],
    ['name-taken', { id: 'khe-sim', name: 'Thôn Nà Lường' }],
    ['id-taken', { id: 'khe-sim', newId: 'vp', name: 'Thôn Mới' }],
    ['name-empty', { id: 'khe-sim', name: '' }],
    ['not-there', { id: 'khe-sim', name: 'Thôn Mới', on: '2025-07-01' }],
  ])('refused: %s', (code, change) => expect(codes(renameAgency(commune(), { newId: 'x', ...basis, ...change }))).toEqual([code]))

  test('another spelling of the same name is a new name', () => {
    expect(renameAgency(commune(), { id: 'khe-sim', newId: 'x', name: 'Thôn Khe-Sim', ...basis }).ok).toBe(true)
    expect(renameAgency(commune(), { id: 'khe-sim', newId: 'x', name: 'THÔN KHE SIM', ...basis }).ok).toBe(true)
  })
})

describe('merge', () => {
  const merged = after(commune(), mergeAgencies(commune(), { ids: ['khe-sim', 'na-luong'], into: village('khe-luong', 'Thôn Khe Lường'), ...basis }))

  test('both end, one begins, their cells stand under it', () => {
    expect(successorsOf(merged, 'khe-sim').map(({ id }) => id)).toEqual(['khe-luong'])
    expect(predecessorsOf(merged, 'khe-luong').map(({ id }) => id)).toEqual(['khe-sim', 'na-luong'])
    expect(row(merged, 'cb-khe-sim')).toMatchObject({ parentId: 'khe-luong', formerParents: [{ parentId: 'khe-sim', validTo: dayBefore }] })
    expect(checkAgencies(merged)).toEqual([])
  })

  test('into one that goes on, under the name of one that ends, even under its child', () => {
    const grown = after(commune(), mergeAgencies(commune(), { ids: ['khe-sim'], into: { existingId: 'na-luong' }, ...basis }))
    expect(row(grown, 'na-luong')?.validTo).toBeNull()
    expect(row(grown, 'cb-khe-sim')?.parentId).toBe('na-luong')
    expect(mergeAgencies(commune(), { ids: ['khe-sim', 'na-luong'], into: village('x', 'Thôn Khe Sim'), ...basis }).ok).toBe(true)
    const swallowed = after(commune(), mergeAgencies(commune(), { ids: ['vp'], into: { existingId: 'to' }, ...basis }))
    expect(row(swallowed, 'to')).toMatchObject({ parentId: 'ubnd', validTo: null })
  })

  test.each([
    ['too-few', { ids: ['khe-sim'], into: village('x', 'Thôn Mới') }],
    ['too-few', { ids: [], into: { existingId: 'khe-sim' } }],
    ['twice', { ids: ['khe-sim', 'khe-sim'], into: village('x', 'Thôn Mới') }],
    ['twice', { ids: ['khe-sim'], into: { existingId: 'khe-sim' } }],
    ['closed', { ids: ['khe-sim', 'old'], into: village('x', 'Thôn Mới') }],
    ['closed', { ids: ['khe-sim'], into: { existingId: 'old' } }],
    ['unknown', { ids: ['khe-sim', 'nobody'], into: village('x', 'Thôn Mới') }],
    ['name-taken', { ids: ['khe-sim', 'na-luong'], into: village('x', 'Trạm Y tế') }],
    ['parent-not-there', { ids: ['khe-sim', 'na-luong'], into: { ...village('x', 'Thôn Mới'), parentId: 'khe-sim' } }],
  ])('refused: %s', (code, change) => {
    const history = after(commune(), openAgency(commune(), { id: 'tyt', kind: 'healthStation', name: 'Trạm Y tế', parentId: null }, { on: '2025-08-01' }))
    expect(codes(mergeAgencies(history, { ...basis, ...change }))).toEqual([code])
  })
})

describe('split', () => {
  const parts = [village('a', 'Thôn Khe Sim 1'), village('b', 'Thôn Khe Sim 2')]

  test('each of those under it goes where it is told', () => {
    const history = after(commune(), splitAgency(commune(), { id: 'khe-sim', into: parts, children: { 'cb-khe-sim': 'b' }, ...basis }))
    expect(row(history, 'cb-khe-sim')?.parentId).toBe('b')
    expect(successorsOf(history, 'khe-sim').map(({ id }) => id)).toEqual(['a', 'b'])
    expect(idsOn(history, on)).not.toContain('khe-sim')
  })

  test.each([
    ['too-few', { into: parts.slice(0, 1) }],
    ['children-unplaced', { children: {} }],
    ['children-unplaced', { children: { 'cb-na-luong': 'a' } }],
    ['parent-not-there', { children: { 'cb-khe-sim': 'old' } }],
    ['name-taken', { into: [parts[0]!, { ...parts[1]!, name: 'Thôn Khe Sim 1' }] }],
    ['id-taken', { into: [parts[0]!, { ...parts[1]!, id: 'a' }] }],
    ['unknown', { id: 'nobody' }],
  ])('refused: %s', (code, change) => {
    expect(codes(splitAgency(commune(), { id: 'khe-sim', into: parts, children: { 'cb-khe-sim': 'a' }, ...basis, ...change }))).toEqual([code])
  })
})

describe('dissolve', () => {
  test('with one that takes over, or nobody', () => {
    const history = after(commune(), dissolveAgency(commune(), { id: 'to', takeoverId: 'vp', ...basis }))
    expect(history.successions).toEqual([{ fromId: 'to', toId: 'vp', kind: 'takeover', on, basis: '12/NQ-HĐND' }])
    expect(holders(history, 'to', on)).toEqual(['vp'])
    expect(holders(after(commune(), dissolveAgency(commune(), { id: 'to', on })), 'to', on)).toEqual([])
  })

  test('those under it are sent somewhere', () => {
    const history = after(commune(), dissolveAgency(commune(), { id: 'vp', childrenTo: 'ubnd', on }))
    expect(row(history, 'to')?.parentId).toBe('ubnd')
    expect(row(after(commune(), dissolveAgency(commune(), { id: 'vp', childrenTo: null, on })), 'to')?.parentId).toBeNull()
  })

  test.each([
    ['children-unplaced', { id: 'vp' }],
    ['parent-not-there', { id: 'vp', childrenTo: 'vp' }],
    ['twice', { id: 'to', takeoverId: 'to' }],
    ['closed', { id: 'to', takeoverId: 'old' }],
    ['unknown', { id: 'nobody' }],
  ])('refused: %s', (code, change) => expect(codes(dissolveAgency(commune(), { on, ...change }))).toEqual([code]))

  test('which children stand in the way is told', () =>
    expect(refusals(dissolveAgency(commune(), { id: 'vp', on }))).toEqual([{ code: 'children-unplaced', ids: ['to'] }]))
})

describe('move', () => {
  test('where it stood before is kept', () => {
    const once = after(commune(), moveAgency(commune(), { id: 'to', parentId: 'ubnd', on }))
    const twice = after(once, moveAgency(once, { id: 'to', parentId: null, on: '2026-06-01' }))
    const team = row(twice, 'to')
    expect(team && ['2025-09-01', dayBefore, on, '2026-05-31', '2026-06-01'].map(date => parentOn(team, date))).toEqual(['vp', 'vp', 'ubnd', 'ubnd', null])
    expect(checkAgencies(twice)).toEqual([])
  })

  test.each([
    ['under-itself', { id: 'ubnd', parentId: 'to' }],
    ['under-itself', { id: 'vp', parentId: 'vp' }],
    ['parent-not-there', { id: 'vp', parentId: 'old' }],
    ['parent-not-there', { id: 'vp', parentId: 'nobody' }],
    ['unchanged', { id: 'to', parentId: 'vp' }],
    ['closed', { id: 'old', parentId: 'ubnd' }],
  ])('refused: %s', (code, change) => expect(codes(moveAgency(commune(), { on, ...change }))).toEqual([code]))
})

describe('who has the work on a day', () => {
  const renamed = after(commune(), renameAgency(commune(), { id: 'khe-sim', newId: 'k2', name: 'Thôn Khe Sim Thượng', on: '2026-01-01' }))
  const merged = after(renamed, mergeAgencies(renamed, { ids: ['k2', 'na-luong'], into: village('k3', 'Thôn Khe Lường'), on }))
  const split = after(
    merged,
    splitAgency(merged, {
      id: 'k3',
      into: [village('k4', 'Thôn Bắc'), village('k5', 'Thôn Nam')],
      children: { 'cb-khe-sim': 'k4', 'cb-na-luong': 'k5' },
      on: '2026-06-01',
    }),
  )

  test.each([
    ['khe-sim', '2025-12-31', ['khe-sim']],
    ['khe-sim', '2026-01-01', ['k2']],
    ['khe-sim', '2026-04-01', ['k3']],
    ['khe-sim', '2026-07-01', ['k4', 'k5']],
    ['k3', '2025-08-01', ['khe-sim', 'na-luong']],
    ['k4', '2026-02-01', ['k2', 'na-luong']],
    ['ubnd', '2026-07-01', ['ubnd']],
    ['ubnd', '2024-01-01', []],
    ['nobody', '2026-01-01', []],
  ])('%s on %s: %s', (id, date, expected) => expect(holders(split, id, date)).toEqual(expected))
})

test('whatever is changed, the rows hold together and nothing is lost', () => {
  let state = 7
  const chance = (below: number): number => {
    state = (state * 48271) % 2147483647
    return state % below
  }
  let history = commune()
  let done = 0
  for (let step = 0; step < 120; step++) {
    const date = `2026-${String(1 + Math.floor(step / 10)).padStart(2, '0')}-${String(1 + chance(28)).padStart(2, '0')}`
    const ids = history.agencies.map(({ id }) => id)
    const [one, other] = [ids[chance(ids.length)] as string, ids[chance(ids.length)] as string]
    const fresh = (n: number) => ({ id: `s${step}-${n}`, kind: 'other' as const, name: `Tổ ${step} ${n}`, parentId: chance(2) ? other : null })
    const changes: (() => ChangeResult)[] = [
      () => openAgency(history, fresh(1), { on: date }),
      () => renameAgency(history, { id: one, newId: fresh(1).id, name: `Đội ${step}`, on: date }),
      () => mergeAgencies(history, { ids: [one, other], into: fresh(1), on: date }),
      () => mergeAgencies(history, { ids: [one], into: { existingId: other }, on: date }),
      () => splitAgency(history, { id: one, into: [fresh(1), fresh(2)], children: Object.fromEntries(ids.map(id => [id, `s${step}-1`])), on: date }),
      () => dissolveAgency(history, { id: one, takeoverId: other, childrenTo: chance(2) ? other : null, on: date }),
      () => moveAgency(history, { id: one, parentId: other, on: date }),
    ]
    const result = (changes[chance(changes.length)] as () => ChangeResult)()
    if (!result.ok) continue
    const before = history
    history = applyChange(history, result.value)
    done++
    expect(checkAgencies(history)).toEqual([])
    expect(history.agencies.length).toBeGreaterThanOrEqual(before.agencies.length)
    for (const agency of before.agencies) expect(parentOn(row(history, agency.id) ?? agency, '2025-12-30')).toBe(parentOn(agency, '2025-12-30'))
  }
  expect(done).toBeGreaterThan(25)
})
