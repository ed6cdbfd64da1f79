/** The tables as kysely sees them: one interface a table, by area. */
import type { Kysely, Transaction } from 'kysely'
import type { AccountsTables } from './tables/accounts.ts'
import type { DocumentsTables } from './tables/documents.ts'
import type { MeetingsTables } from './tables/meetings.ts'
import type { OrganisationTables } from './tables/organisation.ts'
import type { RemindersTables } from './tables/reminders.ts'
import type { TasksTables } from './tables/tasks.ts'
import type { ViewsTables } from './tables/views.ts'

export type { OneTimeLinkTable } from './tables/accounts.ts'
export type { MeetingTable } from './tables/meetings.ts'
export type { PostTable, RoleColumn } from './tables/organisation.ts'

export interface Tables extends OrganisationTables, DocumentsTables, TasksTables, RemindersTables, MeetingsTables, AccountsTables, ViewsTables {}

export type Database = Kysely<Tables>
export type Trx = Transaction<Tables>
