-- Outgoing documents: what their register asks for, whose numbers they bear, and what became of every number.

alter table official_document
  -- Letters of the drafting unit: '12/UBND-VX'.
  add column unit text,
  -- A legal normative document: numbers of its own, with the year in them.
  add column normative boolean not null default false,
  add column pages integer check (pages > 0),
  add column copies integer check (copies > 0),
  -- Who keeps the file copy of an outgoing document; who an incoming one was given to.
  add column kept_by text,
  add column assigned_to text,
  add column forwarded_on date,
  add column received_by text,
  add column withdrawn_at timestamptz,
  add column withdrawn_for text,
  add check ((state = 'withdrawn') = (withdrawn_at is not null));

-- Nhiệm kỳ of a Party committee: its numbers run over it.
create table party_term (
  commune_id uuid not null,
  id uuid not null,
  agency_id uuid not null,
  name text not null check (name <> ''),
  valid_from date not null,
  valid_to date,
  primary key (commune_id, id),
  foreign key (commune_id, agency_id) references agency (commune_id, id),
  check (valid_to is null or valid_to >= valid_from)
);
call wall('party_term');

-- How a body signs and numbers its papers, where it is not the usual way of its kind.
create table body_numbering (
  commune_id uuid not null,
  agency_id uuid not null,
  side text not null check (side in ('party', 'state')),
  letters text not null check (letters <> ''),
  -- "each", "all", or rows of kinds that share their numbers: [["báo cáo", "kế hoạch"]].
  shared jsonb not null default '"each"',
  version integer not null default 1,
  primary key (commune_id, agency_id),
  foreign key (commune_id, agency_id) references agency (commune_id, id)
);
call wall('body_numbering');

-- Every number of an outgoing series that was ever given. A row is never deleted: a number is reserved for a draft, issued, or vacant.
create table outgoing_number (
  commune_id uuid not null,
  series text not null,
  number integer not null check (number > 0),
  agency_id uuid not null,
  document_type text not null,
  reference text not null,
  state text not null check (state in ('reserved', 'issued', 'vacant')),
  document_id uuid,
  -- Why it was given up; of one that is used again, why.
  reason text,
  taken_on date not null,
  changed_at timestamptz not null,
  primary key (commune_id, series, number),
  foreign key (commune_id, document_id) references official_document (commune_id, id),
  foreign key (commune_id, agency_id) references agency (commune_id, id),
  check ((state = 'vacant') = (document_id is null)),
  check (state <> 'vacant' or reason <> '')
);
call wall('outgoing_number');
create unique index outgoing_number_of_document on outgoing_number (commune_id, document_id) where document_id is not null;
create index outgoing_number_taken on outgoing_number (commune_id, taken_on);
create index official_document_arrived on official_document (commune_id, arrived_on) where arrival_number is not null;

-- Searched by field.
alter table official_document add column issuing_body_folded text generated always as (fold(issuing_body)) stored;
