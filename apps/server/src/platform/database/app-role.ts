/**
 * The role in which work is done where the connecting role would pass through row-level security (a superuser, as in the embedded
 * server). An ordinary role needs none: the policies are forced on the owner of the tables too.
 */
import type { ClientBase } from 'pg'
import type { Server } from './inspect-server.ts'
import { DatabaseRefused } from './refusal.ts'

export const appRole = 'roviec_app'

/** Null: the connecting role itself is held by the policies. */
export type AppRole = typeof appRole | null

export async function prepareAppRole(client: ClientBase, server: Server): Promise<AppRole> {
  if (!server.bypassesWall) return null
  await createRole(client, server)
  await refuseUnsafe(client)
  await becomeMember(client, server)
  await client.query(`
    alter default privileges grant usage on schemas to ${appRole};
    alter default privileges grant select, insert, update, delete on tables to ${appRole};
    alter default privileges grant usage, select on sequences to ${appRole}`)
  return appRole
}

/** Roles belong to all databases of a server: another start may be making it at this moment. */
async function createRole(client: ClientBase, { role }: Server) {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [appRole])
  if (rowCount !== 0) return
  await client.query(`create role ${appRole} nologin`).catch(error => {
    if (!['42710', '23505'].includes(error.code)) throw new DatabaseRefused('no-isolation', { role }, error)
  })
}

async function refuseUnsafe(client: ClientBase) {
  const { rows } = await client.query('select rolsuper or rolbypassrls as unsafe from pg_roles where rolname = $1', [appRole])
  if (rows[0]?.unsafe) throw new DatabaseRefused('unsafe-app-role')
}

async function becomeMember(client: ClientBase, { role }: Server) {
  if (await maySetRole(client)) return
  await client.query(`grant ${appRole} to current_user`).catch(() => {})
  if (!(await maySetRole(client))) throw new DatabaseRefused('no-isolation', { role })
}

async function maySetRole(client: ClientBase): Promise<boolean> {
  try {
    await client.query(`set role ${appRole}; reset role`)
    return true
  } catch {
    return false
  }
}

/** Rights on what stood there before the role, or was made by another role. */
export async function grantMissing(client: ClientBase, role: AppRole) {
  if (role === null) return
  const { rows } = await client.query(missingGrants)
  for (const { statement } of rows) await client.query(statement)
  await client.query(`revoke all on table public.migration from ${role}`)
}

const ownSchemas = `nspname not like 'pg\\_%' and nspname <> 'information_schema'`

const missingGrants = `
  select format('grant usage on schema %I to ${appRole}', nspname) as statement from pg_namespace
  where ${ownSchemas} and not has_schema_privilege('${appRole}', oid, 'usage')
  union all
  select format('grant %s on %s to ${appRole}', rights, oid::regclass)
  from pg_class, lateral (select case
    when relkind = 'S' and not has_sequence_privilege('${appRole}', oid, 'usage') then 'usage, select'
    when relkind in ('r', 'p', 'v') and exists (
      select from unnest(array['select', 'insert', 'update', 'delete']) wanted where not has_table_privilege('${appRole}', oid, wanted)
    ) then 'select, insert, update, delete'
  end) missing (rights)
  where relnamespace in (select oid from pg_namespace where ${ownSchemas}) and rights is not null and oid <> 'public.migration'::regclass`
