/** Parts of queries over PostgreSQL's own tables. */

/** Schemas that are neither PostgreSQL's nor of one session. */
export const ownSchemas = `(select oid from pg_namespace where nspname not like 'pg\\_%' and nspname <> 'information_schema')`

/** What an extension brought is its own matter. */
export const notOfExtension = (catalog: string, oid: string) =>
  `not exists (select from pg_depend where classid = '${catalog}'::regclass and objid = ${oid} and deptype = 'e')`
