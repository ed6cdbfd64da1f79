-- Finding words. Row-level security keeps the planner from asking an index of words before it has asked the policy (`@@` and `like` may tell what
-- they see), so every search would read every row. These functions stand in the wall like the policy does: each asks for the commune of the
-- transaction by itself, takes no other, and gives ids only, which the caller reads behind the wall. Their owner is who migrates; where
-- that is an ordinary role the policy holds here too, and a search takes longer.

-- Hits in number and subject first, then those with the accents as typed, then the newest. `sure` are the words of `folded` alone, without order
-- and beginnings, which the index answers without looking into the rows; empty when there are none.
-- `at_least`: only the newest with these words were looked into, there may be more than `total`.
create function matching_documents(folded tsquery, exact tsquery, sure tsquery, filter jsonb, first_row integer, row_count integer)
  returns table (id uuid, total integer, at_least boolean)
  language plpgsql stable security definer
  set search_path = pg_catalog, public, pg_temp
  set enable_seqscan = off
  set jit = off
as $$
#variable_conflict use_column
declare
  looked_into constant integer := 1000;
  of_commune constant uuid := public.current_commune();
  filters constant text := $f$
    d.commune_id = $4 and ($3 ->> 'withRestricted' = 'true' or not d.restricted)
    and ($3 ->> 'direction' is null or d.direction = $3 ->> 'direction')
    and ($3 ->> 'state' is null or d.state = $3 ->> 'state')
    and ($3 ->> 'documentType' is null or d.document_type = $3 ->> 'documentType')
    and ($3 ->> 'issuingBody' is null or strpos(d.issuing_body_folded, public.fold($3 ->> 'issuingBody')) > 0)
    and ($3 ->> 'drafts' is distinct from 'true' or d.direction = 'outgoing' and d.state in ('draft', 'inReview'))
    and ($3 ->> 'from' is null or d.issued_on >= ($3 ->> 'from')::date)
    and ($3 ->> 'to' is null or d.issued_on <= ($3 ->> 'to')::date) $f$;
begin
  if folded::text ~ '<|:\*' then
    return query execute $q$
      with candidate as materialized (
        select d.id, d.issued_on, d.search_folded, d.search_exact from public.official_document d
        where $q$ || filters || case when numnode(sure) > 0 then ' and d.search_folded @@ $5' else '' end || $q$
        order by d.issued_on desc nulls last, d.id desc limit $8
      ), in_title as materialized (
        select d.id, d.issued_on, d.search_exact from public.official_document d
        where $q$ || filters || $q$ and d.search_title @@ $1
        order by d.issued_on desc nulls last, d.id desc limit $8
      ), hit as materialized (
        select t.id, t.issued_on, true as in_title, t.search_exact @@ $2 as as_typed from in_title t
        union all
        select c.id, c.issued_on, false, c.search_exact @@ $2 from candidate c
        where c.search_folded @@ $1 and c.id not in (select t.id from in_title t)
      ), counted as (
        select count(*)::integer as hits, (select count(*) from candidate) = $8 or (select count(*) from in_title) = $8 as cut from hit
      )
      select hit.id, hits, cut from hit, counted
      where not cut or hits >= $6 + $7
      order by in_title desc, as_typed desc, issued_on desc nulls last, id desc offset $6 limit $7 $q$
      using folded, exact, filter, of_commune, sure, first_row, row_count, looked_into;
    if found then return; end if;
  end if;
  return query execute $q$
    with hit as materialized (
      select d.id, d.issued_on from public.official_document d where $q$ || filters || $q$ and d.search_folded @@ $1
    ), as_typed as materialized (select id from public.official_document d where d.commune_id = $4 and d.search_exact @@ $2),
    in_title as materialized (select id from public.official_document d where d.commune_id = $4 and d.search_title @@ $1)
    select id, count(*) over ()::integer, false from hit
    order by id in (select id from in_title) desc, id in (select id from as_typed) desc, issued_on desc nulls last, id desc offset $5 limit $6 $q$
    using folded, exact, filter, of_commune, first_row, row_count;
end $$;

-- The newest documents with these words in number and subject.
create function matching_titles(folded tsquery, most integer)
  returns setof uuid
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  set enable_seqscan = off
as $$
  select d.id from public.official_document d
  where d.commune_id = public.current_commune() and d.search_title @@ folded
  order by d.issued_on desc nulls last, d.id desc limit most
$$;

-- Tasks in which all these pieces of words stand; `pieces` as `fold` leaves them.
create function matching_tasks(pieces text[])
  returns setof uuid
  language plpgsql stable security definer
  set search_path = pg_catalog, public, pg_temp
  set enable_seqscan = off
as $$
declare
  holds text;
begin
  select string_agg(format('t.search_folded like %L', '%' || regexp_replace(piece, '([\\%_])', '\\\1', 'g') || '%'), ' and ') into holds from unnest(pieces) piece;
  return query execute 'select t.id from public.task t where t.commune_id = $1 and ' || coalesce(holds, 'true') using public.current_commune();
end $$;

-- Whether the document of a task is restricted, kept here so that lists and counts of tasks need the documents no more.
alter table task add column restricted boolean not null default false;

create function task_restricted_of_document() returns trigger
  language plpgsql as $$
begin
  select restricted into new.restricted from official_document where commune_id = new.commune_id and id = new.document_id;
  new.restricted := coalesce(new.restricted, false);
  return new;
end $$;
create trigger task_restricted before insert or update of document_id on task for each row execute function task_restricted_of_document();

create function document_restricted_to_tasks() returns trigger
  language plpgsql as $$
begin
  update task set restricted = new.restricted where commune_id = new.commune_id and document_id = new.id and restricted <> new.restricted;
  return null;
end $$;
create trigger document_restricted after update of restricted on official_document
  for each row when (old.restricted is distinct from new.restricted) execute function document_restricted_to_tasks();

-- Answers counts by itself, without the rows.
create index task_counted on task (commune_id, due_on, id) include (state, restricted, lead_agency_id, document_id);
