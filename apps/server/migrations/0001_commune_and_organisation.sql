-- The ground: extensions, folding for search, the wall between communes, and the organisation of one commune.

create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;

-- 'Ủy ban' and 'uy ban' fold to the same; the two-argument form names its dictionary, so the result never changes with a setting.
create function fold(value text) returns text
  language sql immutable strict parallel safe
  return lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFC)));

-- The commune of the transaction, or null: then no row of any commune is seen.
create function current_commune() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('roviec.commune_id', true), '')::uuid;

-- Puts a table behind the wall: every row belongs to a commune, and only that commune's transactions see it.
create procedure wall(relation regclass)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', relation);
  execute format('alter table %s force row level security', relation);
  execute format('create policy own_commune on %s using (commune_id = current_commune()) with check (commune_id = current_commune())', relation);
end $$;

-- One row a commune. `commune_id` is its own id, so that it stands behind the same wall as everything else.
create table commune (
  commune_id uuid primary key,
  code text not null check (code ~ '^[0-9]{5}$'),
  kind text not null check (kind in ('commune', 'ward', 'specialZone')),
  name text not null,
  province_code text not null check (province_code ~ '^[0-9]{2}$'),
  province_name text not null,
  place text not null,
  settings jsonb not null default '{}',
  sample boolean not null default false,
  created_at timestamptz not null default now()
);
call wall('commune');

create table person (
  commune_id uuid not null,
  id uuid not null,
  full_name text not null check (full_name <> ''),
  account_id text,
  phone text,
  email text,
  valid_from date not null,
  valid_to date,
  version integer not null default 1,
  primary key (commune_id, id),
  unique (commune_id, account_id)
);
call wall('person');

create table agency (
  commune_id uuid not null,
  id uuid not null,
  parent_id uuid,
  kind text not null,
  name text not null check (name <> ''),
  head_person_id uuid,
  position integer not null default 0,
  valid_from date,
  valid_to date,
  version integer not null default 1,
  primary key (commune_id, id),
  foreign key (commune_id, parent_id) references agency (commune_id, id),
  foreign key (commune_id, head_person_id) references person (commune_id, id),
  check (valid_to is null or valid_to >= valid_from),
  check (parent_id is distinct from id)
);
call wall('agency');
create index agency_tree on agency (commune_id, parent_id, position);

-- Where an agency stood in the tree before, each until its last day.
create table agency_former_parent (
  commune_id uuid not null,
  agency_id uuid not null,
  parent_id uuid,
  valid_to date not null,
  primary key (commune_id, agency_id, valid_to),
  foreign key (commune_id, agency_id) references agency (commune_id, id),
  foreign key (commune_id, parent_id) references agency (commune_id, id)
);
call wall('agency_former_parent');

create table agency_alias (
  commune_id uuid not null,
  agency_id uuid not null,
  alias text not null check (alias <> ''),
  folded text not null generated always as (fold(alias)) stored,
  origin text not null check (origin in ('template', 'person', 'review')),
  added_by uuid,
  added_at timestamptz not null default now(),
  primary key (commune_id, agency_id, alias),
  foreign key (commune_id, agency_id) references agency (commune_id, id)
);
call wall('agency_alias');
create index agency_alias_folded on agency_alias (commune_id, folded);

-- Who answers for the work of an agency from a day on: history is never rewritten, tasks of a closed agency follow these links.
create table agency_succession (
  commune_id uuid not null,
  from_agency_id uuid not null,
  to_agency_id uuid not null,
  kind text not null check (kind in ('merge', 'split', 'rename', 'takeover')),
  on_date date not null,
  basis text,
  primary key (commune_id, from_agency_id, to_agency_id, on_date),
  foreign key (commune_id, from_agency_id) references agency (commune_id, id),
  foreign key (commune_id, to_agency_id) references agency (commune_id, id)
);
call wall('agency_succession');

-- A person's place in an agency, and with it what the person may do. One person can hold several.
create table post (
  commune_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  agency_id uuid not null,
  role text not null check (role in ('administrator', 'office', 'leader', 'agencyHead', 'agencyOfficer', 'villageSecretary', 'inspection', 'levelAbove')),
  title text,
  valid_from date not null,
  valid_to date,
  version integer not null default 1,
  primary key (commune_id, id),
  foreign key (commune_id, person_id) references person (commune_id, id),
  foreign key (commune_id, agency_id) references agency (commune_id, id),
  check (valid_to is null or valid_to >= valid_from)
);
call wall('post');
create index post_of_person on post (commune_id, person_id);
create index post_of_agency on post (commune_id, agency_id);

-- Uỷ quyền: for these days `to_person_id` acts in the posts of `from_person_id`, and every act says so.
create table delegation (
  commune_id uuid not null,
  id uuid not null,
  from_person_id uuid not null,
  to_person_id uuid not null,
  from_on date not null,
  to_on date not null,
  basis text,
  revoked_at timestamptz,
  primary key (commune_id, id),
  foreign key (commune_id, from_person_id) references person (commune_id, id),
  foreign key (commune_id, to_person_id) references person (commune_id, id),
  check (to_on >= from_on),
  check (from_person_id <> to_person_id)
);
call wall('delegation');
create index delegation_to on delegation (commune_id, to_person_id);
