import type { Agency } from './agency.ts'
import type { AgencyHistory } from './history.ts'

export const agency = (id: string, name: string, changes: Partial<Agency> = {}): Agency => ({
  id,
  kind: 'other',
  name,
  aliases: [],
  parentId: null,
  formerParents: [],
  position: 0,
  validFrom: '2025-07-01',
  validTo: null,
  ...changes,
})

/** An invented commune: two villages with their cells, an office with a team under it. */
export const commune = (): AgencyHistory => ({
  agencies: [
    agency('ubnd', 'Ủy ban nhân dân xã An Khê Thượng', { kind: 'peoplesCommittee', aliases: ['UBND xã'] }),
    agency('vp', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã An Khê Thượng', { parentId: 'ubnd', position: 1 }),
    agency('to', 'Tổ Công nghệ số', { parentId: 'vp', position: 1 }),
    agency('khe-sim', 'Thôn Khe Sim', { kind: 'village', parentId: 'ubnd', position: 3, aliases: ['bản Khe Sim'] }),
    agency('na-luong', 'Thôn Nà Lường', { kind: 'village', parentId: 'ubnd', position: 2 }),
    agency('cb-khe-sim', 'Chi bộ thôn Khe Sim', { kind: 'partyCell', parentId: 'khe-sim' }),
    agency('cb-na-luong', 'Chi bộ thôn Nà Lường', { kind: 'partyCell', parentId: 'na-luong' }),
    agency('old', 'Trạm Khuyến nông', { validTo: '2025-12-31' }),
  ],
  successions: [],
})
