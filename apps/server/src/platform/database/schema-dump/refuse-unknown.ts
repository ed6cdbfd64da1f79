import type { ClientBase } from 'pg'
import { notOfExtension, ownSchemas } from './catalog.ts'

/** Kinds of objects that the dump does not write: whoever uses the first one teaches it. */
export async function refuseUnknown(client: ClientBase) {
  const { rows } = await client.query(`
    select pg_describe_object('pg_class'::regclass, oid, 0) as what from pg_class
      where relnamespace in ${ownSchemas} and ${notOfExtension('pg_class', 'pg_class.oid')} and (relkind not in ('r', 'v', 'S', 'i', 't') or relispartition or relpersistence <> 'p')
    union all select pg_describe_object('pg_type'::regclass, oid, 0) from pg_type
      where typnamespace in ${ownSchemas} and ${notOfExtension('pg_type', 'pg_type.oid')} and typtype not in ('e', 'd') and typrelid = 0 and typelem = 0
    union all select pg_describe_object('pg_proc'::regclass, oid, 0) from pg_proc
      where pronamespace in ${ownSchemas} and ${notOfExtension('pg_proc', 'pg_proc.oid')} and prokind not in ('f', 'p')
    union all select pg_describe_object('pg_ts_config'::regclass, oid, 0) from pg_ts_config
      where cfgnamespace in ${ownSchemas} and ${notOfExtension('pg_ts_config', 'pg_ts_config.oid')}
    union all select pg_describe_object('pg_ts_dict'::regclass, oid, 0) from pg_ts_dict
      where dictnamespace in ${ownSchemas} and ${notOfExtension('pg_ts_dict', 'pg_ts_dict.oid')}
    union all select pg_describe_object('pg_operator'::regclass, oid, 0) from pg_operator
      where oprnamespace in ${ownSchemas} and ${notOfExtension('pg_operator', 'pg_operator.oid')}
    union all select pg_describe_object('pg_collation'::regclass, oid, 0) from pg_collation
      where collnamespace in ${ownSchemas} and ${notOfExtension('pg_collation', 'pg_collation.oid')}
    union all select pg_describe_object('pg_rewrite'::regclass, oid, 0) from pg_rewrite where rulename <> '_RETURN' and oid >= 16384
    union all select pg_describe_object('pg_statistic_ext'::regclass, oid, 0) from pg_statistic_ext where stxnamespace in ${ownSchemas}
    union all select pg_describe_object('pg_event_trigger'::regclass, oid, 0) from pg_event_trigger
    union all select 'inheritance of ' || pg_describe_object('pg_class'::regclass, inhrelid, 0) from pg_inherits
    union all select 'comment on ' || pg_describe_object(classoid, objoid, objsubid) from pg_description
      where objoid >= 16384 and not exists (select from pg_depend where classid = classoid and objid = objoid and deptype = 'e') and classoid <> 'pg_extension'::regclass
    order by 1`)
  if (rows.length > 0) throw new Error(`the dump of the schema does not know: ${rows.map(({ what }) => what).join(', ')}`)
}
