-- What an accepted finding becomes.

create table task (
  commune_id uuid not null,
  id uuid not null,
  document_id uuid,
  review_item_id uuid,
  -- Place in the text of the document, and the sentence itself.
  span int4range,
  quote text not null,
  content text not null check (content <> ''),
  assigner text,
  lead_agency_id uuid,
  -- As the document writes it, when it names nobody of the register.
  lead_name text,
  deliverable text,
  authority text,
  accountable_person_id uuid,
  deadline_text text,
  deadline_basis text check (deadline_basis in ('stated', 'inherited', 'inferred', 'person')),
  recurrence jsonb,
  first_due_on date,
  due_on date,
  state text not null default 'assigned' check (state in ('assigned', 'cancelled')),
  assigned_on date not null,
  version integer not null default 1,
  created_by uuid,
  created_at timestamptz not null default now(),
  search_folded text generated always as (fold(content)) stored,
  primary key (commune_id, id),
  foreign key (commune_id, document_id) references official_document (commune_id, id),
  foreign key (commune_id, review_item_id) references review_item (commune_id, id),
  foreign key (commune_id, lead_agency_id) references agency (commune_id, id),
  foreign key (commune_id, accountable_person_id) references person (commune_id, id),
  unique (commune_id, review_item_id)
);
call wall('task');
create index task_of_document on task (commune_id, document_id);
create index task_of_agency on task (commune_id, lead_agency_id, due_on);
create index task_due on task (commune_id, due_on);
create index task_new on task (commune_id, created_at desc, id);
create index task_search on task using gin (search_folded gin_trgm_ops);

create table task_supporting (
  commune_id uuid not null,
  task_id uuid not null,
  position integer not null,
  agency_id uuid,
  name text not null,
  primary key (commune_id, task_id, position),
  foreign key (commune_id, task_id) references task (commune_id, id) on delete cascade,
  foreign key (commune_id, agency_id) references agency (commune_id, id)
);
call wall('task_supporting');
create index task_supporting_agency on task_supporting (commune_id, agency_id);

create table indicator_value (
  commune_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  review_item_id uuid,
  span int4range,
  quote text not null,
  name text not null,
  name_folded text not null generated always as (fold(name)) stored,
  value numeric not null,
  unit text,
  target numeric,
  percent_of_target numeric,
  kind text not null check (kind in ('result', 'target')),
  period text,
  created_at timestamptz not null default now(),
  primary key (commune_id, id),
  foreign key (commune_id, document_id) references official_document (commune_id, id),
  foreign key (commune_id, review_item_id) references review_item (commune_id, id),
  unique (commune_id, review_item_id)
);
call wall('indicator_value');
create index indicator_value_of_document on indicator_value (commune_id, document_id);
create index indicator_value_name on indicator_value using gin (name_folded gin_trgm_ops);
