-- Files, documents, what the reader read in them, what people decide about it.

-- The original bytes lie in the folder of blobs under their hash and are never changed.
create table blob (
  commune_id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size >= 0),
  media_type text not null,
  stored_at timestamptz not null default now(),
  primary key (commune_id, sha256)
);
call wall('blob');

create table official_document (
  commune_id uuid not null,
  id uuid not null,
  direction text not null check (direction in ('incoming', 'outgoing')),
  state text not null check (state in ('draft', 'inReview', 'registered', 'withdrawn')),
  document_type text,
  number integer,
  symbol text,
  -- '456-BC/ĐU' as written; null while the number is blank.
  reference text,
  -- The year (State) or the term ('2025-2030', Party) in which the number is unique.
  numbering_period text,
  issuing_body text,
  issuing_agency_id uuid,
  place text,
  issued_on date,
  subject text,
  urgency text,
  signatory jsonb,
  recipients jsonb not null default '[]',
  restricted boolean not null default false,
  arrived_on date,
  arrival_number integer,
  arrival_year integer,
  note text,
  text text not null default '',
  -- Hash of the folded letters and digits of the text: the same text from another file is found by it.
  text_key text,
  version integer not null default 1,
  created_by uuid,
  created_at timestamptz not null default now(),
  registered_at timestamptz,
  search_exact tsvector generated always as (
    setweight(to_tsvector('simple'::regconfig, lower(normalize(coalesce(reference, '') || ' ' || coalesce(subject, ''), NFC))), 'A') ||
    setweight(to_tsvector('simple'::regconfig, lower(normalize(coalesce(issuing_body, '') || ' ' || coalesce(document_type, ''), NFC))), 'B') ||
    setweight(to_tsvector('simple'::regconfig, lower(left(text, 400000))), 'D')
  ) stored,
  search_folded tsvector generated always as (
    setweight(to_tsvector('simple'::regconfig, fold(coalesce(reference, '') || ' ' || coalesce(subject, ''))), 'A') ||
    setweight(to_tsvector('simple'::regconfig, fold(coalesce(issuing_body, '') || ' ' || coalesce(document_type, ''))), 'B') ||
    setweight(to_tsvector('simple'::regconfig, fold(left(text, 400000))), 'D')
  ) stored,
  -- Number and subject alone: hits in them come first.
  search_title tsvector generated always as (to_tsvector('simple'::regconfig, fold(coalesce(reference, '') || ' ' || coalesce(subject, '')))) stored,
  reference_folded text generated always as (fold(reference)) stored,
  primary key (commune_id, id),
  foreign key (commune_id, issuing_agency_id) references agency (commune_id, id),
  unique (commune_id, arrival_year, arrival_number)
);
call wall('official_document');
create index official_document_recent on official_document (commune_id, direction, state, created_at desc);
create index official_document_issued on official_document (commune_id, issued_on desc);
create index official_document_reference on official_document (commune_id, reference_folded);
create index official_document_same_text on official_document (commune_id, text_key);
create index official_document_search_title on official_document using gin (search_title);
create index official_document_search_exact on official_document using gin (search_exact);
create index official_document_search_folded on official_document using gin (search_folded);

create table document_file (
  commune_id uuid not null,
  document_id uuid not null,
  sha256 text not null,
  name text not null,
  role text not null default 'original' check (role in ('original', 'attachment')),
  added_at timestamptz not null default now(),
  primary key (commune_id, document_id, sha256),
  foreign key (commune_id, document_id) references official_document (commune_id, id),
  foreign key (commune_id, sha256) references blob (commune_id, sha256)
);
call wall('document_file');
create index document_file_blob on document_file (commune_id, sha256);

-- A file on its way to being a document. `key` is the sender's own: the same key twice is the same file.
create table intake_item (
  commune_id uuid not null,
  id uuid not null,
  key text not null,
  file_name text not null,
  size bigint not null,
  sha256 text,
  direction text not null default 'incoming' check (direction in ('incoming', 'outgoing')),
  state text not null check (state in ('queued', 'reading', 'read', 'refused', 'failed', 'dismissed')),
  -- { stage: 'ocr', done: 3, of: 10 } while reading; { code, … } when refused or failed.
  progress jsonb,
  failure jsonb,
  -- Documents that this one repeats: [{ documentId, reason: 'sameFile' | 'sameText' | 'sameReference' }].
  duplicates jsonb not null default '[]',
  document_id uuid,
  attempts integer not null default 0,
  sent_by uuid,
  sent_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (commune_id, id),
  unique (commune_id, key),
  foreign key (commune_id, document_id) references official_document (commune_id, id),
  foreign key (commune_id, sha256) references blob (commune_id, sha256)
);
call wall('intake_item');
create index intake_item_open on intake_item (commune_id, state, sent_at desc);

create table reading (
  commune_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  sha256 text not null,
  reader_version text not null,
  reading jsonb not null,
  read_at timestamptz not null default now(),
  primary key (commune_id, id),
  foreign key (commune_id, document_id) references official_document (commune_id, id)
);
call wall('reading');
create index reading_of_document on reading (commune_id, document_id, read_at desc);

-- One finding before the eyes of people. `found` is what the reader said and never changes (null for what a person added); `draft` is what stands now.
create table review_item (
  commune_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  kind text not null check (kind in ('task', 'indicator', 'citation', 'problem')),
  position integer not null,
  state text not null check (state in ('pending', 'accepted', 'corrected', 'rejected', 'orientation', 'replaced')),
  found jsonb,
  draft jsonb not null,
  -- Items this one was split from or merged of.
  made_from uuid[] not null default '{}',
  version integer not null default 1,
  decided_by uuid,
  decided_at timestamptz,
  changed_by uuid,
  changed_at timestamptz not null default now(),
  primary key (commune_id, id),
  foreign key (commune_id, document_id) references official_document (commune_id, id)
);
call wall('review_item');
create index review_item_of_document on review_item (commune_id, document_id, kind, position);
create index review_item_open on review_item (commune_id, state) where state = 'pending';

create table citation (
  commune_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  reference text not null,
  reference_folded text not null generated always as (fold(reference)) stored,
  document_type text,
  issued_on date,
  issuing_body text,
  span int4range,
  -- The document of our own registers that is meant; null while it is not registered.
  cited_document_id uuid,
  primary key (commune_id, id),
  foreign key (commune_id, document_id) references official_document (commune_id, id),
  foreign key (commune_id, cited_document_id) references official_document (commune_id, id)
);
call wall('citation');
create index citation_of_document on citation (commune_id, document_id);
create index citation_of_reference on citation (commune_id, reference_folded);
create index citation_of_cited on citation (commune_id, cited_document_id);

-- The next number of a series; taken with the row locked in the transaction that issues it, so that none is lost and none given twice.
create table number_series (
  commune_id uuid not null,
  series text not null,
  period text not null,
  next_number integer not null default 1 check (next_number > 0),
  primary key (commune_id, series, period)
);
call wall('number_series');
