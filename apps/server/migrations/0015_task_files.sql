-- Files shown as evidence, what people have read, and duties that come again.

-- Brought for one task; an act names it later.
create table task_file (
  commune_id uuid not null,
  task_id uuid not null,
  sha256 text not null,
  name text not null,
  brought_by uuid not null,
  brought_at timestamptz not null,
  primary key (commune_id, task_id, sha256),
  foreign key (commune_id, task_id) references task (commune_id, id),
  foreign key (commune_id, sha256) references blob (commune_id, sha256),
  foreign key (commune_id, brought_by) references person (commune_id, id)
);
call wall('task_file');

-- "Đã đọc": once for each person and document.
create table read_receipt (
  commune_id uuid not null,
  document_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  primary key (commune_id, document_id, person_id),
  foreign key (commune_id, document_id) references official_document (commune_id, id) on delete cascade,
  foreign key (commune_id, person_id) references person (commune_id, id)
);
call wall('read_receipt');

-- A duty makes a task for each of its days, some time ahead.
create table recurring_duty (
  commune_id uuid not null,
  id uuid not null,
  content text not null,
  lead_agency_id uuid not null,
  deliverable text,
  field text,
  -- As it was typed, and what the register understood.
  rhythm_text text not null,
  rhythm jsonb not null,
  days_ahead integer not null check (days_ahead between 1 and 120),
  ended_on date,
  version integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, lead_agency_id) references agency (commune_id, id),
  foreign key (commune_id, created_by) references person (commune_id, id)
);
call wall('recurring_duty');

alter table task
  add column duty_id uuid,
  add foreign key (commune_id, duty_id) references recurring_duty (commune_id, id);
-- However often the job runs, a day of a duty is one task.
create unique index task_of_duty on task (commune_id, duty_id, first_due_on) where duty_id is not null;
