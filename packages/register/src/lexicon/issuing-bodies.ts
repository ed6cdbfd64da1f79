/** Letters with which the bodies of a commune sign their papers, and by whose rule they number. A first proposal: every office can choose its own. */
import type { AgencyKind } from '../organisation/agency.ts'
import type { DocumentSide } from './document-types.ts'
import type { LegalSource } from './source.ts'

export interface IssuingBodyRule {
  kind: AgencyKind
  side: DocumentSide
  letters: string
  /** Kind of the body whose numbers and letters it bears; null for its own. */
  numbersOf: AgencyKind | null
  source: LegalSource
}

const partyGuideline: LegalSource = { reference: 'Hướng dẫn 36-HD/VPTW, ngày 03/4/2018; Hướng dẫn 05-HD/VPTW', mark: 'confirmed' }
const decree: LegalSource = { reference: 'Nghị định 30/2020/NĐ-CP, Phụ lục III', mark: 'confirmed' }
const usage: LegalSource = { reference: 'Cách ghi thường gặp ở cấp xã', mark: 'to-verify' }

const body = (kind: AgencyKind, side: DocumentSide, letters: string, source: LegalSource, numbersOf: AgencyKind | null = null): IssuingBodyRule => ({ kind, side, letters, numbersOf, source })

export const issuingBodyRules: readonly IssuingBodyRule[] = [
  body('partyCommittee', 'party', 'ĐU', partyGuideline),
  body('executiveCommittee', 'party', 'ĐU', partyGuideline, 'partyCommittee'),
  body('standingBoard', 'party', 'ĐU', partyGuideline, 'partyCommittee'),
  body('standingMembers', 'party', 'ĐU', partyGuideline, 'partyCommittee'),
  body('partyOffice', 'party', 'VPĐU', partyGuideline),
  body('inspectionCommission', 'party', 'UBKT', partyGuideline),
  body('partyCell', 'party', 'CB', partyGuideline),
  body('partyBuildingBoard', 'party', 'BXDĐ', usage),
  body('partyOrganisationBoard', 'party', 'BTC', usage),
  body('partyPropagandaBoard', 'party', 'BTGDV', usage),
  body('peoplesCouncil', 'state', 'HĐND', decree),
  body('councilStandingMembers', 'state', 'HĐND', usage, 'peoplesCouncil'),
  body('peoplesCommittee', 'state', 'UBND', decree),
  body('councilAndCommitteeOffice', 'state', 'VP', usage),
  body('economicDivision', 'state', 'PKT', usage),
  body('cultureDivision', 'state', 'PVHXH', usage),
  body('publicServiceCentre', 'state', 'TTPVHCC', usage),
  body('fatherlandFront', 'state', 'MTTQ', usage),
]
