import type { LegalSource } from '../lexicon/source.ts'
import type { CommuneKind } from '../places/commune-kind.ts'
import type { Validity } from '../validity.ts'
import type { AgencyKind } from './agency.ts'

/** A body every commune has, or may have. `{}` in a name stands for the place: 'UBND {}' is both 'UBND xã An Khê Thượng' and 'UBND xã'. */
export interface TemplateAgency extends Validity {
  /** Stays the same from version to version: 'peoplesCommittee'. */
  key: string
  kind: AgencyKind
  /** Key of the body above; null at the top. */
  parent: string | null
  name: string
  aliases: readonly string[]
  /** Kinds of commune that have it. */
  communes: readonly CommuneKind[]
  /** Not everywhere: offered, but not chosen at first. */
  optional: boolean
  /** Null where it is usage only. */
  source: LegalSource | null
}

/** Bodies of which a commune has several, with the usual forms of their names to choose from. */
export interface RepeatedAgency {
  kind: AgencyKind
  /** Key of the body above. */
  parent: string
  forms: readonly RepeatedForm[]
  communes: readonly CommuneKind[]
  source: LegalSource | null
}

/** `{name}` is the own name: 'Thôn {name}'. */
export interface RepeatedForm {
  name: string
  aliases: readonly string[]
}
