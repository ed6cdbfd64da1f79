import type { Validity } from '../validity.ts'

/** The words of the glossary for the bodies of a commune; `other` for what has none. */
export const agencyKinds = [
  'partyCommittee',
  'executiveCommittee',
  'standingBoard',
  'standingMembers',
  'partyOffice',
  'partyBuildingBoard',
  'partyOrganisationBoard',
  'partyPropagandaBoard',
  'inspectionCommission',
  'politicalCentre',
  'partyCell',
  'peoplesCouncil',
  'councilStandingMembers',
  'councilBoard',
  'peoplesCommittee',
  'councilAndCommitteeOffice',
  'economicDivision',
  'cultureDivision',
  'publicServiceCentre',
  'fatherlandFront',
  'farmersUnion',
  'womensUnion',
  'veteransUnion',
  'youthUnion',
  'tradeUnion',
  'police',
  'militaryCommand',
  'healthStation',
  'school',
  'village',
  'other',
] as const
export type AgencyKind = (typeof agencyKinds)[number]

/** A body of the commune (cơ quan, đơn vị) under one name. A new name, a merger or a split makes a new row; `Succession` links them, so that old papers keep the body they named. */
export interface Agency extends Validity {
  id: string
  kind: AgencyKind
  /** As it stands on papers: 'Ủy ban nhân dân xã An Khê Thượng'. */
  name: string
  /** Other ways of writing it: 'UBND xã'. */
  aliases: readonly string[]
  /** Above it now; null at the top. */
  parentId: string | null
  /** Where it stood before, oldest first, each until its last day. */
  formerParents: readonly FormerParent[]
  /** Place among its siblings. */
  position: number
}

export interface FormerParent {
  parentId: string | null
  validTo: string
}

export const successionKinds = ['merge', 'split', 'rename', 'takeover'] as const

/** From this day on `toId` answers for what `fromId` was charged with. `takeover`: a dissolved body's work goes to one that was there already. */
export interface Succession {
  fromId: string
  toId: string
  kind: (typeof successionKinds)[number]
  /** First day of the new state. */
  on: string
  /** Number and symbol of the paper that decided it, as written; null when not recorded. */
  basis: string | null
}
