import { describe, expect, test } from 'vitest'
import type { Agency } from './agency.ts'
import { applyChange } from './change.ts'
import { dissolveAgency, mergeAgencies, renameAgency } from './changes.ts'
import { isGeneralName } from './general-name.ts'
import type { AgencyHistory } from './history.ts'
import { aliasToLearn } from './learn.ts'
import { matchAgency, sureMatch } from './match.ts'
import { agency } from './sample-history.fixture.ts'
import { agenciesFromTemplate, communeTemplate } from './template.ts'

let last = 0
const agencies: Agency[] = [
  ...agenciesFromTemplate(communeTemplate('commune'), { placeName: 'An Khê Thượng', validFrom: '2025-07-01', newId: () => `t${++last}` }),
  agency('khe-sim', 'Thôn Khe Sim', { kind: 'village', position: 50 }),
  agency('thon-1', 'Thôn 1', { kind: 'village', position: 51 }),
  agency('thon-2', 'Thôn 2', { kind: 'village', position: 52 }),
  agency('cb-khe-sim', 'Chi bộ thôn Khe Sim', { kind: 'partyCell', position: 53 }),
  agency('mn', 'Trường Mầm non Hoa Ban', { kind: 'school', aliases: ['Trường MN Hoa Ban'], position: 54 }),
]
const place = 'xã An Khê Thượng'
const first = (name: string) => matchAgency(name, agencies, { place })[0]
const told = (name: string) => {
  const match = first(name)
  return match && [match.agency.name.replace(' xã An Khê Thượng', ''), match.certainty, match.reason]
}

describe('sure', () => {
  test.each([
    ['Ủy ban nhân dân xã An Khê Thượng', 'Ủy ban nhân dân', 'exact', 'name'],
    ['UỶ BAN NHÂN DÂN XÃ AN KHÊ THƯỢNG', 'Ủy ban nhân dân', 'exact', 'name'],
    ['UBND xã An Khê Thượng', 'Ủy ban nhân dân', 'exact', 'name'],
    ['Uỷban nhân dân xã An Khê Thượng', 'Ủy ban nhân dân', 'exact', 'name'],
    ['UBND xã', 'Ủy ban nhân dân', 'alias', 'alias'],
    ['Uỷ ban nhân dânxã', 'Ủy ban nhân dân', 'alias', 'alias'],
    ['UBMTTQ xã', 'Ủy ban Mặt trận Tổ quốc Việt Nam', 'alias', 'alias'],
    ['Ủy ban MTTQ Việt Nam xã', 'Ủy ban Mặt trận Tổ quốc Việt Nam', 'alias', 'alias'],
    ['MTTQ', 'Ủy ban Mặt trận Tổ quốc Việt Nam', 'alias', 'alias'],
    ['VPĐU', 'Văn phòng Đảng ủy', 'alias', 'alias'],
    ['**Ban XDĐ**', 'Ban Xây dựng Đảng', 'alias', 'alias'],
    ['Ban Xây dựng Đảng Đảng ủy xã (b/c)', 'Ban Xây dựng Đảng', 'alias', 'alias'],
    ['UBKT Đảng ủy', 'Ủy ban Kiểm tra Đảng ủy', 'alias', 'alias'],
    ['Phòng Văn hoá – Xã hội xã', 'Phòng Văn hóa - Xã hội', 'alias', 'alias'],
    ['Phòng Văn hóa và Xã hội', 'Phòng Văn hóa - Xã hội', 'alias', 'alias'],
    ['BCHQS xã', 'Ban Chỉ huy Quân sự', 'alias', 'alias'],
    ['Hội LHPN', 'Hội Liên hiệp Phụ nữ', 'alias', 'alias'],
    ['Đoàn xã', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'alias', 'alias'],
    ['TT HĐND xã', 'Thường trực Hội đồng nhân dân', 'alias', 'alias'],
    ['TT Đảng ủy', 'Thường trực Đảng ủy', 'alias', 'alias'],
    ['VP HĐND&UBND xã', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', 'alias', 'alias'],
    ['thôn Khe Sim', 'Thôn Khe Sim', 'exact', 'name'],
    ['Thôn Khe Sim, xã An Khê Thượng', 'Thôn Khe Sim', 'alias', 'place'],
    ['Ủy ban nhân dân', 'Ủy ban nhân dân', 'alias', 'alias'],
    ['Hội Phụ nữ xã An Khê Thượng', 'Hội Liên hiệp Phụ nữ', 'alias', 'alias'],
    ['các đồng chí Công an xã', 'Công an', 'alias', 'alias'],
  ])('%s: %s (%s, %s)', (name, ...expected) => {
    expect(told(name)).toEqual(expected)
    expect(sureMatch(matchAgency(name, agencies, { place }))?.id).toBe(first(name)?.agency.id)
  })
})

describe('probable: a person chooses', () => {
  test.each([
    ['Phong Van hoa - Xa hoi', 'Phòng Văn hóa - Xã hội', 'accents'],
    ['Tram Y te xa', 'Trạm Y tế', 'accents'],
    ['Chủ tịch UBND xã', 'Ủy ban nhân dân', 'post'],
    ['đồng chí Phó Chủ tịch Ủy ban nhân dân xã', 'Ủy ban nhân dân', 'post'],
    ['Trưởng Công an xã', 'Công an', 'post'],
    ['Chánh Văn phòng Đảng ủy', 'Văn phòng Đảng ủy', 'post'],
    ['Trưởng phòng Kinh tế', 'Phòng Kinh tế', 'post'],
    ['Trưởng thôn Khe Sim', 'Thôn Khe Sim', 'post'],
    ['Bí thư chi bộ thôn Khe Sim', 'Chi bộ thôn Khe Sim', 'post'],
    ['Hiệu trưởng Trường MN Hoa Ban', 'Trường Mầm non Hoa Ban', 'post'],
    ['PVHXH', 'Phòng Văn hóa - Xã hội', 'initials'],
    ['Phòng Văn hóa', 'Phòng Văn hóa - Xã hội', 'part'],
    ['Trung tâm Phục vụ', 'Trung tâm Phục vụ hành chính công', 'part'],
    ['Phòng Văn hóa - Xã hộ', 'Phòng Văn hóa - Xã hội', 'similar'],
    ['Trường Mầm nom Hoa Ban', 'Trường Mầm non Hoa Ban', 'similar'],
  ])('%s: perhaps %s (%s)', (name, expected, reason) => {
    expect(told(name)).toEqual([expected, 'probable', reason])
    expect(sureMatch(matchAgency(name, agencies, { place }))).toBeNull()
  })

  test('several, the best first, each once', () => {
    const matches = matchAgency('Văn phòng Hội', agencies)
    expect(new Set(matches.map(({ agency: { id } }) => id)).size).toBe(matches.length)
    const boards = matchAgency('Ban Văn hóa', agencies).map(({ agency: { name } }) => name)
    expect(boards).toEqual(['Ban Văn hóa - Xã hội Hội đồng nhân dân xã An Khê Thượng'])
    expect(matchAgency('VHXH', agencies).map(({ agency: { kind } }) => kind)).toEqual(['councilBoard', 'cultureDivision'])
    expect(matchAgency('Ủy ban nhân', agencies, { limit: 1 })).toHaveLength(1)
  })
})

describe('none', () => {
  test.each([
    '',
    '...',
    'các cơ quan, đơn vị',
    'đơn vị liên quan',
    'các cơ quan, đơn vị, địa phương',
    'các thôn, bản',
    'các chi bộ',
    'Văn phòng',
    'các phòng chuyên môn',
    'lãnh đạo các đơn vị có liên quan',
    'các tổ chức chính trị - xã hội',
    'UBND tỉnh',
    'Ủy ban nhân dân phường',
    'Sở Y tế',
    'Công an tỉnh',
    'Ủy ban Mặt trận Tổ quốc tỉnh',
    'Hội đồng nhân dân tỉnh',
    'Thôn 3',
    'Thôn Nà Lường',
    'Trường Tiểu học Hoa Mai',
    'Ngân hàng Chính sách xã hội',
    'đồng chí Lò Văn Đơn',
    'UBND xã Bản Mới',
  ])('%s', name => expect(matchAgency(name, agencies, { place })).toEqual([]))

  test('figures are no slips', () => {
    expect(matchAgency('Thôn 1', agencies).map(({ agency: { id } }) => id)).toEqual(['thon-1'])
    expect(matchAgency('Thôn 12', agencies)).toEqual([])
  })
})

describe('names of before', () => {
  const before: AgencyHistory = { agencies, successions: [] }
  const after = (history: AgencyHistory, result: ReturnType<typeof renameAgency>): AgencyHistory => {
    if (!result.ok) throw new Error(JSON.stringify(result.refusals))
    return applyChange(history, result.value)
  }
  const merged = after(
    before,
    mergeAgencies(before, { ids: ['thon-1', 'thon-2'], into: { id: 'moi', kind: 'village', name: 'Thôn Khe Lường', parentId: null }, on: '2026-03-01' }),
  )
  const { successions } = merged
  const ids = (name: string, on?: string) =>
    matchAgency(name, merged.agencies, { successions, ...(on === undefined ? {} : { on }) }).map(({ agency: { id }, reason }) => [id, reason])

  test('a paper of that day names the body of that day', () => {
    expect(ids('Thôn 1', '2026-02-28')).toEqual([['thon-1', 'name']])
    expect(ids('Thôn Khe Lường', '2026-02-28')).toEqual([])
  })

  test('a later paper that uses the old name may mean the new body', () => {
    expect(ids('Thôn 1', '2026-03-01')).toEqual([['moi', 'former-name']])
    expect(ids('Thôn 1')).toEqual([['moi', 'former-name']])
    expect(ids('Thôn Khe Lường')).toEqual([['moi', 'name']])
  })

  test('of a body that ended without heir nothing is left', () => {
    const ended = after(merged, dissolveAgency(merged, { id: 'mn', on: '2026-04-01' }))
    expect(matchAgency('Trường Mầm non Hoa Ban', ended.agencies, ended)).toEqual([])
  })

  test('a name that was given anew is that of the new body', () => {
    const again = after(merged, renameAgency(merged, { id: 'khe-sim', newId: 'again', name: 'Thôn 1', on: '2026-05-01' }))
    expect(matchAgency('Thôn 1', again.agencies, again).map(({ agency: { id }, certainty }) => [id, certainty])).toEqual([['again', 'exact']])
  })
})

test('two bodies with one alias: both, and none of them for sure', () => {
  const two = [agency('a', 'Tổ Một', { aliases: ['Tổ giúp việc 35'] }), agency('b', 'Tổ Hai', { aliases: ['Tổ giúp việc 35'] })]
  const matches = matchAgency('Tổ Giúp việc 35', two)
  expect(matches.map(({ agency: { id } }) => id)).toEqual(['a', 'b'])
  expect(sureMatch(matches)).toBeNull()
})

describe('what is learned when a person corrects', () => {
  const of = (id: string) => agencies.find(each => each.id === id || each.kind === id) as Agency
  const learned = (name: string, id: string) => aliasToLearn(name, of(id), agencies, { place })

  test.each([
    ['- Phòng VH,XH;', 'cultureDivision', 'Phòng VH,XH'],
    ['**Bộ phận Một cửa** (t/h)', 'publicServiceCentre', 'Bộ phận Một cửa'],
    ['đồng chí Trưởng ban Xã đội', 'militaryCommand', 'Trưởng ban Xã đội'],
    ['Xã đoàn', 'youthUnion', 'Xã đoàn'],
    ['  Khe   Sim ', 'khe-sim', 'Khe Sim'],
    ['Quân sự', 'militaryCommand', 'Quân sự'],
  ])('%s for %s: %s', (name, id, alias) => expect(learned(name, id)).toEqual({ ok: true, value: alias }))

  test.each([
    ['các cơ quan', 'peoplesCommittee', 'too-general'],
    ['đơn vị liên quan', 'cultureDivision', 'too-general'],
    ['Văn phòng', 'partyOffice', 'too-general'],
    ['Chi bộ', 'cb-khe-sim', 'too-general'],
    ['các thôn trên địa bàn xã', 'khe-sim', 'too-general'],
    ['UBND xã', 'peoplesCommittee', 'already-known'],
    ['uỷ ban nhân dân xã An Khê Thượng', 'peoplesCommittee', 'already-known'],
    ['Công an xã', 'militaryCommand', 'belongs-to-other'],
    ['Thôn 1, xã An Khê Thượng', 'thon-2', 'belongs-to-other'],
    ['Công an xã và Trạm Y tế', 'police', 'several-bodies'],
    ['đồng chí Lò Văn Đơn', 'police', 'person'],
    ['Lò Thị Mai Hoa', 'womensUnion', 'person'],
    ['bà Hoa', 'womensUnion', 'person'],
    ['...', 'police', 'empty'],
    ['(b/c)', 'police', 'empty'],
    ['rà soát và lập danh sách các hộ nghèo hộ cận nghèo trên địa bàn xã để trình hội đồng xem xét', 'police', 'too-long'],
  ])('%s for %s: %s', (name, id, code) => expect(learned(name, id)).toMatchObject({ ok: false, refusals: [{ code }] }))
})

test.each([
  ['các cơ quan, đơn vị, địa phương liên quan', true],
  ['toàn thể cán bộ, đảng viên', true],
  ['ĐƠN VỊ LIÊN QUAN', true],
  ['Thường trực', true],
  ['Thường trực Đảng ủy', false],
  ['chi bộ thôn 5', false],
  ['Hội Nông dân', false],
])('%s speaks in general: %s', (name, general) => expect(isGeneralName(name)).toBe(general))
