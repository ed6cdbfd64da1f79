-- The measure of the reader, document by document: worked out once, and again when something of its findings is decided.

create table document_quality (
  commune_id uuid not null,
  document_id uuid not null,
  -- Folded to small letters; empty where the document has none.
  document_type text not null,
  -- Of the last decision: '2026-08'; empty while nothing is decided.
  month text not null,
  measured jsonb not null,
  primary key (commune_id, document_id),
  foreign key (commune_id, document_id) references official_document (commune_id, id)
);
alter table document_quality enable row level security;
alter table document_quality force row level security;
create policy own_commune on document_quality using (commune_id = current_commune()) with check (commune_id = current_commune());

create index document_quality_alike on document_quality (commune_id, document_type, month);

-- The sums of those that are alike, so that thousands of documents are a few rows.
create table quality_sum (
  commune_id uuid not null,
  document_type text not null,
  month text not null,
  measured jsonb not null,
  primary key (commune_id, document_type, month)
);
alter table quality_sum enable row level security;
alter table quality_sum force row level security;
create policy own_commune on quality_sum using (commune_id = current_commune()) with check (commune_id = current_commune());

-- Documents whose findings changed since. Only added to, so that nobody who decides waits for another.
create table quality_mark (
  commune_id uuid not null,
  id uuid not null default gen_random_uuid(),
  document_id uuid not null,
  primary key (commune_id, id)
);
alter table quality_mark enable row level security;
alter table quality_mark force row level security;
create policy own_commune on quality_mark using (commune_id = current_commune()) with check (commune_id = current_commune());

create function findings_changed() returns trigger
  language plpgsql as $$
begin
  insert into quality_mark (commune_id, document_id) select distinct commune_id, document_id from changed where kind <> 'problem';
  return null;
end $$;
create trigger review_item_added after insert on review_item referencing new table as changed for each statement execute function findings_changed();
create trigger review_item_changed after update on review_item referencing new table as changed for each statement execute function findings_changed();

create function kind_of_findings_changed() returns trigger
  language plpgsql as $$
begin
  insert into quality_mark (commune_id, document_id) values (new.commune_id, new.id);
  return null;
end $$;
create trigger official_document_kind after update on official_document
  for each row when (old.document_type is distinct from new.document_type) execute function kind_of_findings_changed();

-- Those that are there already, commune by commune: the wall hides them from whoever migrates.
do $$
declare
  of_commune uuid;
begin
  for of_commune in select distinct commune_id from auth.membership loop
    perform set_config('roviec.commune_id', of_commune::text, true);
    insert into quality_mark (commune_id, document_id) select distinct commune_id, document_id from review_item
    where commune_id = of_commune and kind <> 'problem';
  end loop;
  perform set_config('roviec.commune_id', '', true);
end $$;
