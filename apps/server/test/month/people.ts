/** Thirty people of a commune, where they sit and who answers for what: tables by hand, as somebody who knows the house would write them. */

export const agencies = {
  party: 'Đảng ủy',
  partyOffice: 'Văn phòng Đảng ủy',
  committee: 'UBND',
  committeeOffice: 'Văn phòng HĐND và UBND',
  council: 'HĐND',
  inspection: 'UBKT',
  economy: 'Phòng Kinh tế',
  culture: 'Phòng Văn hóa - Xã hội',
  service: 'Trung tâm Phục vụ hành chính công',
  police: 'Công an',
  military: 'Ban Chỉ huy Quân sự',
  health: 'Trạm Y tế',
  front: 'MTTQ',
  farmers: 'Hội Nông dân',
  women: 'Hội LHPN',
  youth: 'Đoàn Thanh niên',
  veterans: 'Hội CCB',
  lan: 'Thôn Bản Lạn',
  mo: 'Thôn Bản Mo',
  khau: 'Thôn Khau Luông',
  sao: 'Thôn Nà Sao',
  /** Of the farmers and the women, from the day they are merged. */
  alliance: 'Khối Đoàn thể nhân dân',
} as const
export type Agency = keyof typeof agencies

export const villages: readonly Agency[] = ['lan', 'mo', 'khau', 'sao']
export const mergedOn = '2026-08-26'
export const merged: readonly Agency[] = ['farmers', 'women']

export type Role = 'administrator' | 'office' | 'leader' | 'agencyHead' | 'agencyOfficer' | 'villageSecretary' | 'inspection' | 'levelAbove'

/** In the order in which they come; the first founds the commune. */
export const staff = {
  admin: [
    ['partyOffice', 'administrator'],
    ['partyOffice', 'office'],
  ],
  clerk: [['partyOffice', 'office']],
  scribe: [['partyOffice', 'office']],
  keeper: [['committeeOffice', 'office']],
  secretary: [['party', 'leader']],
  chair: [['committee', 'leader']],
  viceChair: [
    ['committee', 'leader'],
    ['service', 'agencyHead'],
  ],
  speaker: [['council', 'leader']],
  economyHead: [['economy', 'agencyHead']],
  economist: [
    ['economy', 'agencyOfficer'],
    ['service', 'agencyOfficer'],
  ],
  surveyor: [['economy', 'agencyOfficer']],
  cultureHead: [['culture', 'agencyHead']],
  teacher: [['culture', 'agencyOfficer']],
  sergeant: [['police', 'agencyOfficer']],
  constable: [['police', 'agencyOfficer']],
  commander: [['military', 'agencyHead']],
  soldier: [
    ['military', 'agencyOfficer'],
    ['sao', 'villageSecretary'],
  ],
  frontHead: [['front', 'agencyHead']],
  frontOfficer: [['front', 'agencyOfficer']],
  registrar: [['service', 'agencyOfficer']],
  farmersHead: [['farmers', 'agencyHead']],
  womensHead: [['women', 'agencyHead']],
  youthHead: [['youth', 'agencyHead']],
  veteran: [['veterans', 'agencyOfficer']],
  young: [['veterans', 'agencyOfficer']],
  lanSecretary: [['lan', 'villageSecretary']],
  moSecretary: [['mo', 'villageSecretary']],
  khauSecretary: [['khau', 'villageSecretary']],
  inspector: [['inspection', 'inspection']],
  overseer: [['partyOffice', 'levelAbove']],
} as const satisfies Record<string, readonly (readonly [Agency, Role])[]>
export type Name = keyof typeof staff
export const names = Object.keys(staff) as Name[]

/** Named in the register as head, with the post of an officer. */
export const registeredHead: readonly [Agency, Name] = ['veterans', 'veteran']

/** The last day of who leaves. The surveyor hands over before, the teacher does not. */
export const leaving: Partial<Record<Name, string>> = { surveyor: '2026-08-27', teacher: '2026-09-03' }
export const handsOver: { from: Name; to: Name; by: Name } = { from: 'surveyor', to: 'economist', by: 'economyHead' }

export interface Lent {
  from: Name
  to: Name
  /** Only the post there; all where none is named. */
  agency?: Agency
  fromOn: string
  toOn: string
  /** Taken back that morning. */
  endedOn?: string
}
export const lent: readonly Lent[] = [
  { from: 'economyHead', to: 'surveyor', fromOn: '2026-08-17', toOn: '2026-08-21' },
  { from: 'chair', to: 'viceChair', fromOn: '2026-08-24', toOn: '2026-09-03', endedOn: '2026-08-28' },
  { from: 'lanSecretary', to: 'moSecretary', fromOn: '2026-08-20', toOn: '2026-08-25' },
  { from: 'soldier', to: 'khauSecretary', agency: 'sao', fromOn: '2026-08-17', toOn: '2026-09-04' },
  { from: 'clerk', to: 'frontOfficer', fromOn: '2026-09-03', toOn: '2026-09-11' },
]

/** Mornings on which somebody's posts are other ones than the day before. */
export const daysOfChange: readonly string[] = [
  mergedOn,
  '2026-08-28',
  '2026-09-04',
  ...lent.flatMap(({ fromOn, toOn }) => [fromOn, new Date(Date.parse(toOn) + 86_400_000).toISOString().slice(0, 10)]),
]

/** Who does the work of an agency when nobody is named: its head, and where it has none, all who work there. Nobody works at the health station. */
export const answering: Record<Agency, readonly Name[]> = {
  party: ['secretary'],
  partyOffice: ['admin', 'clerk', 'scribe'],
  committee: ['chair', 'viceChair'],
  committeeOffice: ['keeper'],
  council: ['speaker'],
  inspection: [],
  economy: ['economyHead'],
  culture: ['cultureHead'],
  service: ['viceChair'],
  police: ['sergeant', 'constable'],
  military: ['commander'],
  health: [],
  front: ['frontHead'],
  farmers: ['farmersHead'],
  women: ['womensHead'],
  youth: ['youthHead'],
  veterans: ['veteran'],
  lan: ['lanSecretary'],
  mo: ['moSecretary'],
  khau: ['khauSecretary'],
  sao: ['soldier'],
  alliance: ['farmersHead', 'womensHead'],
}
/** Who answers to the leaders for it; of the others the office hears. */
export const headed: readonly Agency[] = [
  'economy',
  'culture',
  'service',
  'military',
  'front',
  'farmers',
  'women',
  'youth',
  'veterans',
  ...villages,
  'alliance',
]

export const office: readonly Name[] = ['admin', 'clerk', 'scribe', 'keeper']
export const leaders: readonly Name[] = ['secretary', 'chair', 'viceChair', 'speaker']

/** Letters: nobody else but these differs from the usual, a digest every morning and nothing at once. */
export const choices: Partial<Record<Name, { digest?: false; atOnce?: true; quietUntil?: string; noAddress?: true }>> = {
  sergeant: { atOnce: true },
  frontHead: { digest: false },
  keeper: { quietUntil: '2026-08-21' },
  // Villages and the small bodies have no mail.
  moSecretary: { noAddress: true },
  lanSecretary: { noAddress: true },
  khauSecretary: { noAddress: true },
  soldier: { noAddress: true },
  constable: { noAddress: true },
  veteran: { noAddress: true },
  young: { noAddress: true },
  youthHead: { noAddress: true },
  womensHead: { noAddress: true },
  registrar: { noAddress: true },
  teacher: { noAddress: true },
  surveyor: { noAddress: true },
}
