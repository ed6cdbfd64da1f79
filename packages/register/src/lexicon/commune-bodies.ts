/** The usual bodies of a commune, by the rules of the two-tier model. `{}` stands for the place, `{name}` for the own name of one of many. */
import type { RepeatedAgency, RepeatedForm, TemplateAgency } from '../organisation/template-agency.ts'
import type { CommuneKind } from '../places/commune-kind.ts'
import type { LegalSource } from './source.ts'

const everywhere: readonly CommuneKind[] = ['commune', 'ward', 'specialZone']
/** Day on which the two-tier model began. Source: Nghị quyết 203/2025/QH15. */
const twoTiers = { validFrom: '2025-07-01', validTo: null }

const partyRule: LegalSource = { reference: 'Quy định 298-QĐ/TW, ngày 09/6/2025, Điều 4', mark: 'secondary' }
const governmentLaw: LegalSource = { reference: 'Luật Tổ chức chính quyền địa phương 72/2025/QH15', mark: 'confirmed' }
const boardsOfCouncil: LegalSource = { reference: 'Luật Tổ chức chính quyền địa phương 72/2025/QH15, Điều 29', mark: 'secondary' }
const divisionsDecree: LegalSource = { reference: 'Nghị định 150/2025/NĐ-CP', mark: 'secondary' }
const serviceDecree: LegalSource = { reference: 'Nghị định 118/2025/NĐ-CP', mark: 'confirmed' }
const frontGuideline: LegalSource = { reference: 'Hướng dẫn 31-HD/BTCTW, ngày 23/4/2025', mark: 'secondary' }
const usage = null

type Row = Pick<TemplateAgency, 'key' | 'kind' | 'parent' | 'name' | 'aliases' | 'source'> & Partial<Pick<TemplateAgency, 'communes' | 'optional'>>

const rows: readonly Row[] = [
  { key: 'partyCommittee', kind: 'partyCommittee', parent: null, name: 'Đảng ủy {}', aliases: ['ĐU {}', 'Ban Chấp hành Đảng bộ {}', 'BCH Đảng bộ {}', 'Ban Chấp hành Đảng ủy {}', 'BCH Đảng ủy {}', 'Đảng ủy'], source: partyRule },
  { key: 'standingBoard', kind: 'standingBoard', parent: 'partyCommittee', name: 'Ban Thường vụ Đảng ủy {}', aliases: ['BTV Đảng ủy {}', 'Ban Thường vụ Đảng ủy', 'Ban Thường vụ', 'BTV'], source: partyRule },
  { key: 'standingMembers', kind: 'standingMembers', parent: 'partyCommittee', name: 'Thường trực Đảng ủy {}', aliases: ['TT Đảng ủy {}', 'Thường trực Đảng ủy', 'TTĐU'], source: partyRule },
  { key: 'partyOffice', kind: 'partyOffice', parent: 'partyCommittee', name: 'Văn phòng Đảng ủy {}', aliases: ['VPĐU {}', 'VP Đảng ủy {}', 'Văn phòng Đảng ủy', 'VPĐU'], source: partyRule },
  { key: 'partyBuildingBoard', kind: 'partyBuildingBoard', parent: 'partyCommittee', name: 'Ban Xây dựng Đảng {}', aliases: ['Ban XDĐ {}', 'Ban Xây dựng Đảng Đảng ủy {}', 'Ban XDĐ Đảng ủy {}', 'Ban Xây dựng Đảng', 'Ban XDĐ'], communes: ['commune', 'ward'], source: partyRule },
  { key: 'partyOrganisationBoard', kind: 'partyOrganisationBoard', parent: 'partyCommittee', name: 'Ban Tổ chức Đảng ủy {}', aliases: ['BTC Đảng ủy {}', 'Ban Tổ chức Đảng ủy', 'Ban Tổ chức'], communes: ['specialZone'], source: partyRule },
  { key: 'partyPropagandaBoard', kind: 'partyPropagandaBoard', parent: 'partyCommittee', name: 'Ban Tuyên giáo và Dân vận Đảng ủy {}', aliases: ['Ban TG và DV Đảng ủy {}', 'Ban Tuyên giáo và Dân vận', 'Ban TGDV'], communes: ['specialZone'], source: partyRule },
  { key: 'inspectionCommission', kind: 'inspectionCommission', parent: 'partyCommittee', name: 'Ủy ban Kiểm tra Đảng ủy {}', aliases: ['UBKT Đảng ủy {}', 'Cơ quan Ủy ban Kiểm tra Đảng ủy {}', 'UBKT {}', 'Ủy ban Kiểm tra Đảng ủy', 'Ủy ban Kiểm tra', 'UBKT'], source: partyRule },
  { key: 'politicalCentre', kind: 'politicalCentre', parent: 'partyCommittee', name: 'Trung tâm Chính trị {}', aliases: ['TTCT {}', 'Trung tâm Chính trị'], optional: true, source: partyRule },
  { key: 'peoplesCouncil', kind: 'peoplesCouncil', parent: null, name: 'Hội đồng nhân dân {}', aliases: ['HĐND {}', 'HĐND'], source: governmentLaw },
  { key: 'councilStandingMembers', kind: 'councilStandingMembers', parent: 'peoplesCouncil', name: 'Thường trực Hội đồng nhân dân {}', aliases: ['Thường trực HĐND {}', 'TT HĐND {}', 'Thường trực HĐND', 'TT HĐND'], source: governmentLaw },
  { key: 'councilBudgetBoard', kind: 'councilBoard', parent: 'peoplesCouncil', name: 'Ban Kinh tế - Ngân sách Hội đồng nhân dân {}', aliases: ['Ban Kinh tế - Ngân sách HĐND {}', 'Ban KT-NS HĐND {}', 'Ban KTNS HĐND {}', 'Ban Kinh tế - Ngân sách', 'Ban KT-NS', 'Ban KTNS'], source: boardsOfCouncil },
  { key: 'councilCultureBoard', kind: 'councilBoard', parent: 'peoplesCouncil', name: 'Ban Văn hóa - Xã hội Hội đồng nhân dân {}', aliases: ['Ban Văn hóa - Xã hội HĐND {}', 'Ban VH-XH HĐND {}', 'Ban VHXH HĐND {}', 'Ban Văn hóa - Xã hội', 'Ban VH-XH', 'Ban VHXH'], source: boardsOfCouncil },
  { key: 'peoplesCommittee', kind: 'peoplesCommittee', parent: null, name: 'Ủy ban nhân dân {}', aliases: ['UBND {}', 'UBND', 'Chính quyền {}'], source: governmentLaw },
  { key: 'councilAndCommitteeOffice', kind: 'councilAndCommitteeOffice', parent: 'peoplesCommittee', name: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân {}', aliases: ['Văn phòng HĐND và UBND {}', 'VP HĐND và UBND {}', 'VP HĐND&UBND {}', 'Văn phòng HĐND - UBND {}', 'Văn phòng HĐND và UBND', 'Văn phòng UBND {}'], source: divisionsDecree },
  { key: 'economicDivision', kind: 'economicDivision', parent: 'peoplesCommittee', name: 'Phòng Kinh tế {}', aliases: ['Phòng KT {}', 'Phòng Kinh tế'], communes: ['commune', 'specialZone'], source: divisionsDecree },
  { key: 'urbanEconomicDivision', kind: 'economicDivision', parent: 'peoplesCommittee', name: 'Phòng Kinh tế, Hạ tầng và Đô thị {}', aliases: ['Phòng KT, HT và ĐT {}', 'Phòng KTHT&ĐT {}', 'Phòng KT-HT-ĐT {}', 'Phòng Kinh tế, Hạ tầng và Đô thị', 'Phòng KTHTĐT {}'], communes: ['ward'], source: divisionsDecree },
  { key: 'cultureDivision', kind: 'cultureDivision', parent: 'peoplesCommittee', name: 'Phòng Văn hóa - Xã hội {}', aliases: ['Phòng VH-XH {}', 'Phòng VHXH {}', 'Phòng Văn hóa - Xã hội', 'Phòng VH-XH', 'Phòng VHXH'], source: divisionsDecree },
  { key: 'publicServiceCentre', kind: 'publicServiceCentre', parent: 'peoplesCommittee', name: 'Trung tâm Phục vụ hành chính công {}', aliases: ['TTPVHCC {}', 'TT PVHCC {}', 'Trung tâm PVHCC {}', 'Trung tâm Phục vụ hành chính công', 'Trung tâm Hành chính công {}', 'TTPVHCC'], source: serviceDecree },
  { key: 'fatherlandFront', kind: 'fatherlandFront', parent: null, name: 'Ủy ban Mặt trận Tổ quốc Việt Nam {}', aliases: ['Ủy ban MTTQ Việt Nam {}', 'Ủy ban MTTQ {}', 'UBMTTQ Việt Nam {}', 'UBMTTQVN {}', 'UBMTTQ {}', 'MTTQ {}', 'Mặt trận Tổ quốc {}', 'Ban Thường trực Ủy ban MTTQ Việt Nam {}', 'UBMTTQ', 'MTTQ'], source: frontGuideline },
  { key: 'farmersUnion', kind: 'farmersUnion', parent: 'fatherlandFront', name: 'Hội Nông dân {}', aliases: ['HND {}', 'Hội Nông dân'], source: frontGuideline },
  { key: 'womensUnion', kind: 'womensUnion', parent: 'fatherlandFront', name: 'Hội Liên hiệp Phụ nữ {}', aliases: ['Hội LHPN {}', 'Hội Liên hiệp Phụ nữ Việt Nam {}', 'Hội Phụ nữ {}', 'Hội LHPN', 'Hội Phụ nữ'], source: frontGuideline },
  { key: 'veteransUnion', kind: 'veteransUnion', parent: 'fatherlandFront', name: 'Hội Cựu chiến binh {}', aliases: ['Hội CCB {}', 'Hội Cựu chiến binh', 'Hội CCB'], source: frontGuideline },
  { key: 'youthUnion', kind: 'youthUnion', parent: 'fatherlandFront', name: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh {}', aliases: ['Đoàn TNCS Hồ Chí Minh {}', 'Đoàn TNCS {}', 'Đoàn Thanh niên {}', 'Đoàn TN {}', 'Đoàn {}', 'Đoàn Thanh niên', 'Đoàn TNCS Hồ Chí Minh'], source: frontGuideline },
  { key: 'tradeUnion', kind: 'tradeUnion', parent: 'fatherlandFront', name: 'Công đoàn {}', aliases: ['Công đoàn cơ sở {}', 'Công đoàn'], optional: true, source: usage },
  { key: 'police', kind: 'police', parent: null, name: 'Công an {}', aliases: ['CA {}', 'Công an'], source: usage },
  { key: 'militaryCommand', kind: 'militaryCommand', parent: null, name: 'Ban Chỉ huy Quân sự {}', aliases: ['Ban CHQS {}', 'BCHQS {}', 'BCH Quân sự {}', 'Quân sự {}', 'Ban Chỉ huy Quân sự', 'Ban CHQS', 'BCHQS'], source: { reference: 'Luật Dân quân tự vệ 48/2019/QH14, Điều 20', mark: 'to-verify' } },
  { key: 'healthStation', kind: 'healthStation', parent: 'peoplesCommittee', name: 'Trạm Y tế {}', aliases: ['TYT {}', 'Trạm Y tế', 'Y tế {}'], source: usage },
]

export const templateAgencies: readonly TemplateAgency[] = rows.map(row => ({ communes: everywhere, optional: false, ...twoTiers, ...row }))

const plain = (name: string): RepeatedForm => ({ name, aliases: [] })

export const repeatedAgencies: readonly RepeatedAgency[] = [
  { kind: 'village', parent: 'peoplesCommittee', forms: ['Thôn {name}', 'Bản {name}', 'Làng {name}', 'Ấp {name}', 'Buôn {name}', 'Khu dân cư {name}'].map(plain), communes: ['commune', 'specialZone'], source: usage },
  { kind: 'village', parent: 'peoplesCommittee', forms: [{ name: 'Tổ dân phố {name}', aliases: ['TDP {name}'] }, plain('Khu phố {name}'), plain('Khóm {name}')], communes: ['ward', 'specialZone'], source: usage },
  { kind: 'partyCell', parent: 'partyCommittee', forms: ['Chi bộ {name}', 'Đảng bộ {name}'].map(plain), communes: everywhere, source: { reference: 'Điều lệ Đảng, Điều 21', mark: 'secondary' } },
  {
    kind: 'school', parent: 'peoplesCommittee', communes: everywhere, source: usage,
    forms: [
      { name: 'Trường Mầm non {name}', aliases: ['Trường MN {name}'] },
      { name: 'Trường Tiểu học {name}', aliases: ['Trường TH {name}'] },
      { name: 'Trường Trung học cơ sở {name}', aliases: ['Trường THCS {name}'] },
      { name: 'Trường Tiểu học và Trung học cơ sở {name}', aliases: ['Trường TH và THCS {name}', 'Trường TH&THCS {name}'] },
    ],
  },
]
