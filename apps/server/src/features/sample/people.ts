/** The invented commune of corpus/ and who works there. No such place or person exists. */
import type { Role } from '@roviec/contract'
import type { CommunePlace } from '../organisation/commands.ts'

/** The codes belong to no commune and no province. */
export const samplePlace: CommunePlace = { code: '99999', kind: 'commune', name: 'An Khê Thượng', provinceCode: '99', provinceName: 'tỉnh Trường Sơn' }

export interface SamplePerson {
  fullName: string
  /** Kind of the agency in the template of a commune. */
  agency: string
  role: Role
  title: string
  /** Heads the agency. */
  heads?: true
}

export const samplePeople: readonly SamplePerson[] = [
  { fullName: 'Hà Minh Quyết', agency: 'partyCommittee', role: 'leader', title: 'Bí thư Đảng ủy', heads: true },
  { fullName: 'Vi Văn Thuận', agency: 'peoplesCommittee', role: 'leader', title: 'Chủ tịch Ủy ban nhân dân', heads: true },
  { fullName: 'Lương Thị Mai Sao', agency: 'partyOffice', role: 'office', title: 'Chánh Văn phòng', heads: true },
  { fullName: 'Kha Văn Nhất', agency: 'partyOffice', role: 'office', title: 'Văn thư' },
  { fullName: 'Lô Thị Ngân', agency: 'partyBuildingBoard', role: 'agencyHead', title: 'Trưởng ban', heads: true },
  { fullName: 'Cụt Văn Thoong', agency: 'inspectionCommission', role: 'inspection', title: 'Chủ nhiệm', heads: true },
  { fullName: 'Moong Thị Hiền', agency: 'peoplesCouncil', role: 'leader', title: 'Chủ tịch Hội đồng nhân dân', heads: true },
  { fullName: 'Vi Thị Hương Lan', agency: 'councilAndCommitteeOffice', role: 'agencyHead', title: 'Chánh Văn phòng', heads: true },
  { fullName: 'Lang Văn Chiến', agency: 'economicDivision', role: 'agencyHead', title: 'Trưởng phòng', heads: true },
  { fullName: 'Kha Thị Thu Hoài', agency: 'economicDivision', role: 'agencyOfficer', title: 'Chuyên viên' },
  { fullName: 'Lô Văn Sáng', agency: 'cultureDivision', role: 'agencyHead', title: 'Trưởng phòng', heads: true },
  { fullName: 'Lương Văn Pính', agency: 'fatherlandFront', role: 'agencyHead', title: 'Chủ tịch', heads: true },
  { fullName: 'Hà Văn Toản', agency: 'police', role: 'agencyHead', title: 'Trưởng Công an', heads: true },
  { fullName: 'Vi Văn Đại', agency: 'militaryCommand', role: 'agencyHead', title: 'Chỉ huy trưởng', heads: true },
  { fullName: 'Moong Thị Xuân', agency: 'healthStation', role: 'agencyHead', title: 'Trưởng trạm', heads: true },
]
