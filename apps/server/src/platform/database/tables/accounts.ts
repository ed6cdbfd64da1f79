/** Who may come in, and what was done: accounts stand outside the wall and hold ids only. */
import type { Instant, JsonOrNull } from './columns.ts'

export interface AuditHeadTable {
  commune_id: string
  sequence: number
  hash: string
}

export interface AuditEventTable {
  commune_id: string
  sequence: number
  at: Date
  actor_person_id: string | null
  actor_name: string
  acting_for_person_id: string | null
  action: string
  subject_type: string
  subject_id: string
  before: JsonOrNull<unknown>
  after: JsonOrNull<unknown>
  request_id: string | null
  previous_hash: string
  hash: string
}

/** Outside the wall: ids only. */
export interface MembershipTable {
  account_id: string
  commune_id: string
  person_id: string
}

/** Outside the wall: which commune's people try which sample. */
export interface SampleCommuneTable {
  commune_id: string
  of_commune_id: string
  created_at: Instant
  /** Being taken away since then. */
  removed_at: Date | null
}

/** Of better-auth's own tables, what we read and change. */
export interface AuthUserTable {
  id: string
  displayUsername: string | null
  twoFactorEnabled: boolean | null
}

export interface AuthSessionTable {
  id: string
  userId: string
  expiresAt: Date
  createdAt: Date
  updatedAt: Date
  userAgent: string | null
}

export interface AuthAccountTable {
  userId: string
  providerId: string
  password: string | null
  updatedAt: Date
}

export interface OneTimeLinkTable {
  code_hash: string
  purpose: 'setup' | 'invitation' | 'reset'
  commune_id: string | null
  person_id: string | null
  created_at: Instant
  expires_at: Date
  used_at: Date | null
}

export interface AccountsTables {
  audit_head: AuditHeadTable
  audit_event: AuditEventTable
  'auth.membership': MembershipTable
  'auth.sample_commune': SampleCommuneTable
  'auth.user': AuthUserTable
  'auth.session': AuthSessionTable
  'auth.account': AuthAccountTable
  'auth.one_time_link': OneTimeLinkTable
}
