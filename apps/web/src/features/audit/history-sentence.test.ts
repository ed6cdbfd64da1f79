import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../i18n/use-words.ts'
import { type Names, whatHappened } from './history-sentence.ts'

const agencies: Record<string, string> = { a1: 'Phòng Kinh tế', a2: 'Công an xã' }
const people: Record<string, string> = { p1: 'Lò Văn Én', p2: 'Giàng Thị Mỷ' }
const names: Names = { agency: id => agencies[id], person: id => people[id] }
const said = (action: string, after: unknown, before: unknown = null) => whatHappened({ action, before, after }, names, wordsOf('vi'))

describe('whatHappened', () => {
  it('tells only the fields that were changed, each from what to what', () => {
    const before = { content: 'Rà soát hộ nghèo', deadline: null, lead: [{ name: 'Phòng KT', agencyId: null }], span: [1, 9] }
    const after = { ...before, deadline: { text: 'trước 30/4', date: '2026-04-30' }, lead: [{ name: 'Phòng Kinh tế', agencyId: 'a1' }] }
    expect(said('finding.corrected', after, before)).toBe('sửa thời hạn: không có → 30/4/2026; chủ trì: Phòng KT → Phòng Kinh tế')
  })

  it('says a deadline that has no day in the words it was given with', () => {
    expect(said('finding.corrected', { deadline: { text: 'thường xuyên', date: null } }, { deadline: null })).toBe('sửa thời hạn: không có → thường xuyên')
  })

  it('names agencies and people, and says of those it does not know that they are gone', () => {
    expect(said('agency.headSet', { head: 'p2' }, { head: null })).toBe('sửa người đứng đầu: không có → Giàng Thị Mỷ')
    expect(said('agency.absorb', { agencyIds: ['a1'], intoId: 'a2', onDate: '2026-07-01', basis: '12/QĐ-UBND' })).toBe(
      'sáp nhập Phòng Kinh tế vào Công an xã từ 1/7/2026, theo 12/QĐ-UBND',
    )
    expect(said('agency.dissolve', { agencyId: 'a1', onDate: '2026-07-01', takenOverBy: 'xx' })).toContain('không còn trong danh sách')
    expect(said('delegation.given', { fromPersonId: 'p1', toPersonId: 'p2', fromOn: '2026-08-01', toOn: '2026-08-03' })).toBe(
      'ủy quyền: Giàng Thị Mỷ thay Lò Văn Én từ 1/8/2026 đến hết 3/8/2026',
    )
  })

  it('says roles in their words, and what comes behind only where it is there', () => {
    const post = { agencyId: 'a2', role: 'agencyHead', validFrom: '2026-08-10', title: null, validTo: null }
    expect(said('post.given', post)).toBe('giao vị trí Thủ trưởng cơ quan tại Công an xã từ 10/8/2026')
    expect(said('post.given', { ...post, title: 'Trưởng Công an xã', validTo: '2026-12-31' })).toBe(
      'giao vị trí Thủ trưởng cơ quan tại Công an xã từ 10/8/2026, chức danh Trưởng Công an xã, đến hết 31/12/2026',
    )
  })

  it('tells an act it has no words for by its name, and a field it has none for by its own', () => {
    expect(said('task.polished', { x: 1 })).toBe('ghi một việc trong hệ thống (task.polished)')
    expect(said('document.corrected', { odd: 'b' }, { odd: 'a' })).toBe('sửa odd: a → b')
  })

  it('leaves no hole where the audit holds less than the sentence asks', () => {
    expect(said('agency.rename', {})).not.toMatch(/[{}]/)
    expect(said('finding.merged', { content: 'x' }, ['id'])).not.toMatch(/[{}]/)
  })
})
