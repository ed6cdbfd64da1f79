-- The life of a task: where it stands, every act with who and when, extensions beside a first deadline that never changes, what was handed in.

alter table task drop constraint task_state_check;
alter table task
  add constraint task_state_check check (state in ('assigned', 'accepted', 'inProgress', 'submitted', 'completed', 'returned', 'suspended', 'cancelled')),
  add column suspended_from text,
  add column in_charge_person_id uuid,
  add column leader_person_id uuid,
  add column percent integer not null default 0 check (percent between 0 and 100),
  add column submitted_on date,
  add column submitted_by uuid,
  -- The day of handing in, once it is confirmed.
  add column completed_on date,
  add column parent_id uuid,
  -- Lĩnh vực, as the unit calls it.
  add column field text,
  add foreign key (commune_id, in_charge_person_id) references person (commune_id, id),
  add foreign key (commune_id, leader_person_id) references person (commune_id, id),
  add foreign key (commune_id, parent_id) references task (commune_id, id),
  add check ((state = 'suspended') = (suspended_from is not null)),
  add check (state <> 'completed' or completed_on is not null),
  add check ((first_due_on is null) = (due_on is null)),
  add check (parent_id is distinct from id);
create index task_children on task (commune_id, parent_id) where parent_id is not null;
create index task_in_charge on task (commune_id, in_charge_person_id) where in_charge_person_id is not null;

drop index task_counted;
create index task_counted on task (commune_id, due_on, id) include (state, restricted, lead_agency_id, document_id, first_due_on, submitted_on, completed_on);

-- Nothing may make another day the first one.
create function keep_first_deadline() returns trigger
  language plpgsql as $$
begin
  raise exception 'the first deadline of a task never changes' using errcode = 'restrict_violation';
end $$;
create trigger task_first_deadline before update of first_due_on on task
  for each row when (old.first_due_on is not null and new.first_due_on is distinct from old.first_due_on) execute function keep_first_deadline();

-- Each act is one row, by the key of who sent it: the same key again is the same act.
create table task_event (
  commune_id uuid not null,
  id uuid not null,
  task_id uuid not null,
  sequence integer not null,
  at timestamptz not null,
  act text not null,
  -- What was said with it: a reason, a note, a percentage, the day wished for.
  said jsonb not null default '{}',
  from_state text not null,
  to_state text not null,
  person_id uuid not null,
  acting_for_person_id uuid,
  primary key (commune_id, id),
  unique (commune_id, task_id, sequence),
  foreign key (commune_id, task_id) references task (commune_id, id),
  foreign key (commune_id, person_id) references person (commune_id, id)
);
call wall('task_event');
create function keep_task_event() returns trigger
  language plpgsql as $$
begin
  -- Those of a sample go with it.
  if tg_op = 'DELETE' and not exists (select from commune where commune_id = old.commune_id and not sample) then
    return old;
  end if;
  raise exception 'what happened to a task is never rewritten' using errcode = 'restrict_violation';
end $$;
create trigger task_event_kept before update or delete on task_event for each row execute function keep_task_event();

create table task_extension (
  commune_id uuid not null,
  id uuid not null,
  task_id uuid not null,
  asked_by uuid not null,
  asked_on date not null,
  wished_due_on date not null,
  reason text not null,
  granted boolean,
  due_on date,
  answered_by uuid,
  answered_on date,
  answer_reason text,
  primary key (commune_id, id),
  foreign key (commune_id, task_id) references task (commune_id, id),
  check ((granted is null) = (answered_on is null)),
  check (coalesce(granted, false) = (due_on is not null))
);
call wall('task_extension');
create index task_extension_of_task on task_extension (commune_id, task_id);
create index task_extension_waiting on task_extension (commune_id, task_id) where granted is null;

-- What was handed in or shown on the way: a document of the registers, a file, a figure, or words.
create table evidence (
  commune_id uuid not null,
  id uuid not null,
  task_id uuid not null,
  event_id uuid not null,
  document_id uuid,
  document_reference text,
  sha256 text,
  file_name text,
  figure text,
  words text,
  primary key (commune_id, id),
  foreign key (commune_id, task_id) references task (commune_id, id),
  foreign key (commune_id, event_id) references task_event (commune_id, id),
  foreign key (commune_id, document_id) references official_document (commune_id, id),
  foreign key (commune_id, sha256) references blob (commune_id, sha256),
  check (coalesce(document_reference, sha256, figure, words) is not null)
);
call wall('evidence');
create index evidence_of_task on evidence (commune_id, task_id);

-- A supporting agency's own part.
alter table task_supporting
  add column state text not null default 'assigned' check (state in ('assigned', 'inProgress', 'done')),
  add column note text,
  add column changed_by uuid,
  add column changed_on date;
