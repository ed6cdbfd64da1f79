-- Meetings: the calendar, who is asked and who came, what the chairman concluded, and the programme of work.

create table meeting (
  commune_id uuid not null,
  id uuid not null,
  -- A meeting, or other work that stands in the weekly schedule.
  kind text not null check (kind in ('meeting', 'work')),
  title text not null check (title <> ''),
  -- 'Giao ban Thường trực': meetings of one series follow each other and take over what is open.
  series text check (series <> ''),
  series_folded text generated always as (fold(series)) stored,
  -- The body that holds it, and whose conclusions they are.
  agency_id uuid,
  on_date date not null,
  starts_at text not null check (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ends_at text check (ends_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  place text,
  chair_person_id uuid,
  -- As the schedule says it, where it is nobody of the register.
  chair_name text,
  participants text,
  state text not null default 'planned' check (state in ('planned', 'held', 'cancelled')),
  -- The outgoing draft of its conclusions.
  document_id uuid,
  -- SEQUENCE of the calendar entry: one more whenever its day, time, place or state changes.
  sequence integer not null default 0,
  version integer not null default 1,
  created_by uuid,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (commune_id, id),
  foreign key (commune_id, agency_id) references agency (commune_id, id),
  foreign key (commune_id, chair_person_id) references person (commune_id, id),
  foreign key (commune_id, document_id) references official_document (commune_id, id),
  check (ends_at is null or ends_at > starts_at)
);
call wall('meeting');
create index meeting_days on meeting (commune_id, on_date, starts_at);
create index meeting_series on meeting (commune_id, series_folded, on_date) where series is not null;
create index meeting_document on meeting (commune_id, document_id) where document_id is not null;

create table agenda_item (
  commune_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  position integer not null,
  content text not null check (content <> ''),
  -- Who prepares and reports.
  agency_id uuid,
  primary key (commune_id, id),
  foreign key (commune_id, meeting_id) references meeting (commune_id, id),
  foreign key (commune_id, agency_id) references agency (commune_id, id)
);
call wall('agenda_item');
create index agenda_item_of_meeting on agenda_item (commune_id, meeting_id, position);

create table agenda_paper (
  commune_id uuid not null,
  agenda_item_id uuid not null,
  document_id uuid not null,
  primary key (commune_id, agenda_item_id, document_id),
  foreign key (commune_id, agenda_item_id) references agenda_item (commune_id, id) on delete cascade,
  foreign key (commune_id, document_id) references official_document (commune_id, id)
);
call wall('agenda_paper');

create table invitation (
  commune_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  position integer not null,
  -- One of the two, or a guest by name.
  person_id uuid,
  agency_id uuid,
  name text not null check (name <> ''),
  attendance text check (attendance in ('present', 'absent')),
  -- Why absent; of a present one, who came in the place.
  reason text,
  primary key (commune_id, id),
  foreign key (commune_id, meeting_id) references meeting (commune_id, id),
  foreign key (commune_id, person_id) references person (commune_id, id),
  foreign key (commune_id, agency_id) references agency (commune_id, id),
  check (person_id is null or agency_id is null)
);
call wall('invitation');
create index invitation_of_meeting on invitation (commune_id, meeting_id, position);
create unique index invitation_person on invitation (commune_id, meeting_id, person_id) where person_id is not null;
create unique index invitation_agency on invitation (commune_id, meeting_id, agency_id) where agency_id is not null;

create table conclusion_item (
  commune_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  position integer not null,
  content text not null check (content <> ''),
  lead_agency_id uuid,
  supporting_agency_ids uuid[] not null default '{}',
  -- As it was said, and the day it means, counted from the day of the meeting.
  deadline_text text,
  deadline_kind text check (deadline_kind in ('date', 'recurring', 'relative', 'ongoing')),
  due_on date,
  deliverable text,
  -- What was said at a meeting before and is said again here.
  repeats_id uuid,
  -- The task it made, or the one that goes on.
  task_id uuid,
  version integer not null default 1,
  created_by uuid,
  changed_at timestamptz not null default now(),
  primary key (commune_id, id),
  foreign key (commune_id, meeting_id) references meeting (commune_id, id),
  foreign key (commune_id, lead_agency_id) references agency (commune_id, id),
  foreign key (commune_id, repeats_id) references conclusion_item (commune_id, id),
  foreign key (commune_id, task_id) references task (commune_id, id),
  check (repeats_id is distinct from id)
);
call wall('conclusion_item');
create index conclusion_item_of_meeting on conclusion_item (commune_id, meeting_id, position);
create index conclusion_item_of_task on conclusion_item (commune_id, task_id) where task_id is not null;
create index conclusion_item_repeats on conclusion_item (commune_id, repeats_id) where repeats_id is not null;

-- The secret address under which a calendar program fetches the schedule; one a person, told once, renewed at will.
create table calendar_feed (
  commune_id uuid not null,
  person_id uuid not null,
  code_hash text not null,
  made_at timestamptz not null,
  primary key (commune_id, person_id),
  foreign key (commune_id, person_id) references person (commune_id, id)
);
call wall('calendar_feed');
create unique index calendar_feed_code on calendar_feed (commune_id, code_hash);

-- Chương trình công tác of a year: what is prepared by whom, in which month, for which meeting.
create table programme_item (
  commune_id uuid not null,
  id uuid not null,
  year integer not null check (year between 2000 and 2100),
  month integer not null check (month between 1 and 12),
  content text not null check (content <> ''),
  agency_id uuid,
  -- Whom it is put before: 'Ban Thường vụ', 'kỳ họp HĐND'.
  put_before text,
  meeting_id uuid,
  version integer not null default 1,
  created_by uuid,
  primary key (commune_id, id),
  foreign key (commune_id, agency_id) references agency (commune_id, id),
  foreign key (commune_id, meeting_id) references meeting (commune_id, id)
);
call wall('programme_item');
create index programme_item_months on programme_item (commune_id, year, month);
