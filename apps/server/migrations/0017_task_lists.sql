-- Lists of tasks answer from indexes: the tasks an agency leads or supports, those under a leader, those in the order of who leads.

drop index task_of_agency;
create index task_of_agency on task (commune_id, lead_agency_id, due_on, id)
  include (state, restricted, document_id, field, first_due_on, submitted_on, completed_on, assigned_on, created_at);
drop index task_supporting_agency;
create index task_supporting_agency on task_supporting (commune_id, agency_id, task_id);
create index task_of_leader on task (commune_id, leader_person_id) where leader_person_id is not null;
create index task_by_lead on task (commune_id, lead_name collate "vi-x-icu", id) include (state, restricted);

-- A few tasks with all these pieces, newest first, for who is still typing. Common words stand in the newest tasks already; only rare ones are
-- asked of the index of words, which then names few. Stands in the wall like the functions of 0009.
create function newest_matching_tasks(pieces text[], with_restricted boolean, most integer)
  returns setof uuid
  language plpgsql stable security definer
  set search_path = pg_catalog, public, pg_temp
  set enable_seqscan = off
  set jit = off
as $$
declare
  looked_into constant integer := 2000;
  of_commune constant uuid := public.current_commune();
  holds text;
  found_ids uuid[];
begin
  select coalesce(string_agg(format('t.search_folded like %L', '%' || regexp_replace(piece, '([\\%_])', '\\\1', 'g') || '%'), ' and '), 'true')
    into holds from unnest(pieces) piece;
  execute 'select array(select t.id from (
      select id, created_at, search_folded from public.task where commune_id = $1 and ($2 or not restricted) order by created_at desc, id limit $4
    ) t where ' || holds || ' order by t.created_at desc, t.id limit $3)'
    into found_ids using of_commune, with_restricted, most, looked_into;
  if cardinality(found_ids) < most then
    execute 'select array(select t.id from (
        select id, created_at from public.task t where t.commune_id = $1 and ($2 or not t.restricted) and ' || holds || ' offset 0
      ) t order by t.created_at desc, t.id limit $3)'
      into found_ids using of_commune, with_restricted, most;
  end if;
  return query select unnest(found_ids);
end $$;

-- A list of tasks as somebody looks at it: what it is narrowed to, how it is shown, put in order and in groups.
create table saved_view (
  commune_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  name text not null check (name <> ''),
  -- The parts of its address.
  search jsonb not null,
  shared boolean not null default false,
  version integer not null default 1,
  changed_at timestamptz not null,
  primary key (commune_id, id),
  unique (commune_id, person_id, name),
  foreign key (commune_id, person_id) references person (commune_id, id)
);
call wall('saved_view');
create index saved_view_shared on saved_view (commune_id) where shared;

-- What somebody sees on opening the list; one's own or a shared one.
create table first_view (
  commune_id uuid not null,
  person_id uuid not null,
  view_id uuid not null,
  primary key (commune_id, person_id),
  foreign key (commune_id, person_id) references person (commune_id, id),
  foreign key (commune_id, view_id) references saved_view (commune_id, id) on delete cascade
);
call wall('first_view');
create index first_view_of_view on first_view (commune_id, view_id);
