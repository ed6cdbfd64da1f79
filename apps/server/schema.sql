-- The database as the migrations make it. Written by `npm run db:dump`; a test compares the two.

set check_function_bodies = off;

create extension pg_trgm with schema public;

create extension unaccent with schema public;

create schema auth;

CREATE OR REPLACE FUNCTION public.current_commune()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('roviec.commune_id'::text, true), ''::text))::uuid
;

CREATE OR REPLACE FUNCTION public.document_restricted_to_tasks()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  -- Each works out anew whether it is restricted.
  update task set document_id = document_id where commune_id = new.commune_id and document_id = new.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.findings_changed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into quality_mark (commune_id, document_id) select distinct commune_id, document_id from changed where kind <> 'problem';
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.fold(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN lower(unaccent('unaccent'::regdictionary, NORMALIZE(value, NFC)))
;

CREATE OR REPLACE FUNCTION public.keep_first_deadline()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'the first deadline of a task never changes' using errcode = 'restrict_violation';
end $function$
;

CREATE OR REPLACE FUNCTION public.keep_task_event()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  -- Those of a sample go with it.
  if tg_op = 'DELETE' and not exists (select from commune where commune_id = old.commune_id and not sample) then
    return old;
  end if;
  raise exception 'what happened to a task is never rewritten' using errcode = 'restrict_violation';
end $function$
;

CREATE OR REPLACE FUNCTION public.kind_of_findings_changed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into quality_mark (commune_id, document_id) values (new.commune_id, new.id);
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.matching_documents(folded tsquery, exact tsquery, sure tsquery, filter jsonb, first_row integer, row_count integer)
 RETURNS TABLE(id uuid, total integer, at_least boolean)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
 SET enable_seqscan TO 'off'
 SET jit TO 'off'
AS $function$
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
end $function$
;

CREATE OR REPLACE FUNCTION public.matching_tasks(pieces text[])
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$
declare
  holds text;
begin
  select string_agg(format('t.search_folded like %L', '%' || regexp_replace(piece, '([\\%_])', '\\\1', 'g') || '%'), ' and ') into holds from unnest(pieces) piece;
  return query execute 'select t.id from public.task t where t.commune_id = $1 and ' || coalesce(holds, 'true') using public.current_commune();
end $function$
;

CREATE OR REPLACE FUNCTION public.matching_titles(folded tsquery, most integer)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$
  select d.id from public.official_document d
  where d.commune_id = public.current_commune() and d.search_title @@ folded
  order by d.issued_on desc nulls last, d.id desc limit most
$function$
;

CREATE OR REPLACE FUNCTION public.newest_matching_tasks(pieces text[], with_restricted boolean, most integer)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
 SET enable_seqscan TO 'off'
 SET jit TO 'off'
AS $function$
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
end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' then
    if not exists (select from commune where commune_id = old.commune_id and not sample) then
      return old;
    end if;
  end if;
  raise exception 'audit events are only ever added' using errcode = 'integrity_constraint_violation';
end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_commune_deletion()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'only a sample commune can be deleted' using errcode = 'integrity_constraint_violation';
end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_sample_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'a commune does not become a sample, nor a sample a commune' using errcode = 'integrity_constraint_violation';
end $function$
;

CREATE OR REPLACE FUNCTION public.task_restricted_of_document()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.restricted :=
    coalesce((select restricted from official_document where commune_id = new.commune_id and id = new.document_id), false)
    or coalesce((select restricted from task where commune_id = new.commune_id and id = new.parent_id), false);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.task_restricted_to_parts()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update task set parent_id = parent_id where commune_id = new.commune_id and parent_id = new.id;
  return null;
end $function$
;

CREATE OR REPLACE PROCEDURE public.wall(IN relation regclass)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('alter table %s enable row level security', relation);
  execute format('alter table %s force row level security', relation);
  execute format('create policy own_commune on %s using (commune_id = current_commune()) with check (commune_id = current_commune())', relation);
end $procedure$
;

create table agency (
  commune_id uuid not null,
  id uuid not null,
  parent_id uuid,
  kind text not null,
  name text not null,
  head_person_id uuid,
  "position" integer default 0 not null,
  valid_from date,
  valid_to date,
  version integer default 1 not null,
  constraint agency_pkey PRIMARY KEY (commune_id, id),
  constraint agency_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint agency_check1 CHECK ((parent_id IS DISTINCT FROM id)),
  constraint agency_name_check CHECK ((name <> ''::text))
);
CREATE INDEX agency_tree ON public.agency USING btree (commune_id, parent_id, "position");
alter table agency enable row level security;
alter table agency force row level security;
create policy own_commune on agency for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table agency_alias (
  commune_id uuid not null,
  agency_id uuid not null,
  alias text not null,
  folded text generated always as (fold(alias)) stored not null,
  origin text not null,
  added_by uuid,
  added_at timestamp with time zone default now() not null,
  constraint agency_alias_pkey PRIMARY KEY (commune_id, agency_id, alias),
  constraint agency_alias_alias_check CHECK ((alias <> ''::text)),
  constraint agency_alias_origin_check CHECK ((origin = ANY (ARRAY['template'::text, 'person'::text, 'review'::text])))
);
CREATE INDEX agency_alias_folded ON public.agency_alias USING btree (commune_id, folded);
alter table agency_alias enable row level security;
alter table agency_alias force row level security;
create policy own_commune on agency_alias for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table agency_former_parent (
  commune_id uuid not null,
  agency_id uuid not null,
  parent_id uuid,
  valid_to date not null,
  constraint agency_former_parent_pkey PRIMARY KEY (commune_id, agency_id, valid_to)
);
alter table agency_former_parent enable row level security;
alter table agency_former_parent force row level security;
create policy own_commune on agency_former_parent for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table agency_succession (
  commune_id uuid not null,
  from_agency_id uuid not null,
  to_agency_id uuid not null,
  kind text not null,
  on_date date not null,
  basis text,
  constraint agency_succession_pkey PRIMARY KEY (commune_id, from_agency_id, to_agency_id, on_date),
  constraint agency_succession_kind_check CHECK ((kind = ANY (ARRAY['merge'::text, 'split'::text, 'rename'::text, 'takeover'::text])))
);
alter table agency_succession enable row level security;
alter table agency_succession force row level security;
create policy own_commune on agency_succession for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table agenda_item (
  commune_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  "position" integer not null,
  content text not null,
  agency_id uuid,
  constraint agenda_item_pkey PRIMARY KEY (commune_id, id),
  constraint agenda_item_content_check CHECK ((content <> ''::text))
);
CREATE INDEX agenda_item_of_meeting ON public.agenda_item USING btree (commune_id, meeting_id, "position");
alter table agenda_item enable row level security;
alter table agenda_item force row level security;
create policy own_commune on agenda_item for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table agenda_paper (
  commune_id uuid not null,
  agenda_item_id uuid not null,
  document_id uuid not null,
  constraint agenda_paper_pkey PRIMARY KEY (commune_id, agenda_item_id, document_id)
);
alter table agenda_paper enable row level security;
alter table agenda_paper force row level security;
create policy own_commune on agenda_paper for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table audit_event (
  commune_id uuid not null,
  sequence bigint not null,
  at timestamp with time zone not null,
  actor_person_id uuid,
  actor_name text not null,
  acting_for_person_id uuid,
  action text not null,
  subject_type text not null,
  subject_id text not null,
  before jsonb,
  after jsonb,
  request_id text,
  previous_hash text not null,
  hash text not null,
  constraint audit_event_pkey PRIMARY KEY (commune_id, sequence)
);
CREATE INDEX audit_event_of_subject ON public.audit_event USING btree (commune_id, subject_type, subject_id, sequence);
CREATE TRIGGER audit_event_never_truncated BEFORE TRUNCATE ON public.audit_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_event_only_added BEFORE DELETE OR UPDATE ON public.audit_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
alter table audit_event enable row level security;
alter table audit_event force row level security;
create policy own_commune on audit_event for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table audit_head (
  commune_id uuid not null,
  sequence bigint not null,
  hash text not null,
  constraint audit_head_pkey PRIMARY KEY (commune_id)
);
alter table audit_head enable row level security;
alter table audit_head force row level security;
create policy own_commune on audit_head for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table auth."rateLimit" (
  id text not null,
  key text not null,
  count integer not null,
  "lastRequest" bigint not null,
  constraint "rateLimit_pkey" PRIMARY KEY (id),
  constraint "rateLimit_key_key" UNIQUE (key)
);

create table auth."twoFactor" (
  id text not null,
  secret text not null,
  "backupCodes" text not null,
  "userId" text not null,
  verified boolean,
  "failedVerificationCount" integer,
  "lockedUntil" timestamp with time zone,
  constraint "twoFactor_pkey" PRIMARY KEY (id)
);
CREATE INDEX "twoFactor_secret_idx" ON auth."twoFactor" USING btree (secret);
CREATE INDEX "twoFactor_userId_idx" ON auth."twoFactor" USING btree ("userId");

create table auth."user" (
  id text not null,
  name text not null,
  email text not null,
  "emailVerified" boolean not null,
  image text,
  "createdAt" timestamp with time zone default CURRENT_TIMESTAMP not null,
  "updatedAt" timestamp with time zone default CURRENT_TIMESTAMP not null,
  username text,
  "displayUsername" text,
  "twoFactorEnabled" boolean,
  constraint user_pkey PRIMARY KEY (id),
  constraint user_email_key UNIQUE (email),
  constraint user_username_key UNIQUE (username)
);

create table auth.account (
  id text not null,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamp with time zone,
  "refreshTokenExpiresAt" timestamp with time zone,
  scope text,
  password text,
  "createdAt" timestamp with time zone default CURRENT_TIMESTAMP not null,
  "updatedAt" timestamp with time zone not null,
  constraint account_pkey PRIMARY KEY (id)
);
CREATE INDEX "account_userId_idx" ON auth.account USING btree ("userId");

create table auth.membership (
  account_id text not null,
  commune_id uuid not null,
  person_id uuid not null,
  constraint membership_pkey PRIMARY KEY (account_id, commune_id)
);

create table auth.one_time_link (
  code_hash text not null,
  purpose text not null,
  commune_id uuid,
  person_id uuid,
  created_at timestamp with time zone default now() not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint one_time_link_pkey PRIMARY KEY (code_hash),
  constraint one_time_link_purpose_check CHECK ((purpose = ANY (ARRAY['setup'::text, 'invitation'::text, 'reset'::text])))
);
CREATE INDEX one_time_link_person ON auth.one_time_link USING btree (person_id);

create table auth.passkey (
  id text not null,
  name text,
  "publicKey" text not null,
  "userId" text not null,
  "credentialID" text not null,
  counter integer not null,
  "deviceType" text not null,
  "backedUp" boolean not null,
  transports text,
  "createdAt" timestamp with time zone,
  aaguid text,
  constraint passkey_pkey PRIMARY KEY (id)
);
CREATE INDEX "passkey_credentialID_idx" ON auth.passkey USING btree ("credentialID");
CREATE INDEX "passkey_userId_idx" ON auth.passkey USING btree ("userId");

create table auth.sample_commune (
  commune_id uuid not null,
  of_commune_id uuid not null,
  created_at timestamp with time zone default now() not null,
  removed_at timestamp with time zone,
  constraint sample_commune_pkey PRIMARY KEY (commune_id)
);
CREATE UNIQUE INDEX sample_commune_of_commune ON auth.sample_commune USING btree (of_commune_id) WHERE (removed_at IS NULL);

create table auth.session (
  id text not null,
  "expiresAt" timestamp with time zone not null,
  token text not null,
  "createdAt" timestamp with time zone default CURRENT_TIMESTAMP not null,
  "updatedAt" timestamp with time zone not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null,
  constraint session_pkey PRIMARY KEY (id),
  constraint session_token_key UNIQUE (token)
);
CREATE INDEX "session_userId_idx" ON auth.session USING btree ("userId");

create table auth.verification (
  id text not null,
  identifier text not null,
  value text not null,
  "expiresAt" timestamp with time zone not null,
  "createdAt" timestamp with time zone default CURRENT_TIMESTAMP not null,
  "updatedAt" timestamp with time zone default CURRENT_TIMESTAMP not null,
  constraint verification_pkey PRIMARY KEY (id)
);
CREATE INDEX verification_identifier_idx ON auth.verification USING btree (identifier);

create table blob (
  commune_id uuid not null,
  sha256 text not null,
  size bigint not null,
  media_type text not null,
  stored_at timestamp with time zone default now() not null,
  constraint blob_pkey PRIMARY KEY (commune_id, sha256),
  constraint blob_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint blob_size_check CHECK ((size >= 0))
);
alter table blob enable row level security;
alter table blob force row level security;
create policy own_commune on blob for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table body_numbering (
  commune_id uuid not null,
  agency_id uuid not null,
  side text not null,
  letters text not null,
  shared jsonb default '"each"'::jsonb not null,
  version integer default 1 not null,
  constraint body_numbering_pkey PRIMARY KEY (commune_id, agency_id),
  constraint body_numbering_letters_check CHECK ((letters <> ''::text)),
  constraint body_numbering_side_check CHECK ((side = ANY (ARRAY['party'::text, 'state'::text])))
);
alter table body_numbering enable row level security;
alter table body_numbering force row level security;
create policy own_commune on body_numbering for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table calendar_feed (
  commune_id uuid not null,
  person_id uuid not null,
  code_hash text not null,
  made_at timestamp with time zone not null,
  constraint calendar_feed_pkey PRIMARY KEY (commune_id, person_id)
);
CREATE UNIQUE INDEX calendar_feed_code ON public.calendar_feed USING btree (commune_id, code_hash);
alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;
create policy own_commune on calendar_feed for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table citation (
  commune_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  reference text not null,
  reference_folded text generated always as (fold(reference)) stored not null,
  document_type text,
  issued_on date,
  issuing_body text,
  span int4range,
  cited_document_id uuid,
  constraint citation_pkey PRIMARY KEY (commune_id, id)
);
CREATE INDEX citation_of_cited ON public.citation USING btree (commune_id, cited_document_id);
CREATE INDEX citation_of_document ON public.citation USING btree (commune_id, document_id);
CREATE INDEX citation_of_reference ON public.citation USING btree (commune_id, reference_folded);
alter table citation enable row level security;
alter table citation force row level security;
create policy own_commune on citation for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table commune (
  commune_id uuid not null,
  code text not null,
  kind text not null,
  name text not null,
  province_code text not null,
  province_name text not null,
  place text not null,
  settings jsonb default '{}'::jsonb not null,
  sample boolean default false not null,
  created_at timestamp with time zone default now() not null,
  constraint commune_pkey PRIMARY KEY (commune_id),
  constraint commune_code_check CHECK ((code ~ '^[0-9]{5}$'::text)),
  constraint commune_kind_check CHECK ((kind = ANY (ARRAY['commune'::text, 'ward'::text, 'specialZone'::text]))),
  constraint commune_province_code_check CHECK ((province_code ~ '^[0-9]{2}$'::text))
);
CREATE TRIGGER commune_sample_stays BEFORE UPDATE ON public.commune FOR EACH ROW WHEN ((old.sample IS DISTINCT FROM new.sample)) EXECUTE FUNCTION refuse_sample_change();
CREATE TRIGGER commune_stays BEFORE DELETE ON public.commune FOR EACH ROW WHEN ((NOT old.sample)) EXECUTE FUNCTION refuse_commune_deletion();
alter table commune enable row level security;
alter table commune force row level security;
create policy own_commune on commune for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table conclusion_item (
  commune_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  "position" integer not null,
  content text not null,
  lead_agency_id uuid,
  supporting_agency_ids uuid[] default '{}'::uuid[] not null,
  deadline_text text,
  deadline_kind text,
  due_on date,
  deliverable text,
  repeats_id uuid,
  task_id uuid,
  version integer default 1 not null,
  created_by uuid,
  changed_at timestamp with time zone default now() not null,
  constraint conclusion_item_pkey PRIMARY KEY (commune_id, id),
  constraint conclusion_item_check CHECK ((repeats_id IS DISTINCT FROM id)),
  constraint conclusion_item_content_check CHECK ((content <> ''::text)),
  constraint conclusion_item_deadline_kind_check CHECK ((deadline_kind = ANY (ARRAY['date'::text, 'recurring'::text, 'relative'::text, 'ongoing'::text])))
);
CREATE INDEX conclusion_item_of_meeting ON public.conclusion_item USING btree (commune_id, meeting_id, "position");
CREATE INDEX conclusion_item_of_task ON public.conclusion_item USING btree (commune_id, task_id) WHERE (task_id IS NOT NULL);
CREATE INDEX conclusion_item_repeats ON public.conclusion_item USING btree (commune_id, repeats_id) WHERE (repeats_id IS NOT NULL);
alter table conclusion_item enable row level security;
alter table conclusion_item force row level security;
create policy own_commune on conclusion_item for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table delegation (
  commune_id uuid not null,
  id uuid not null,
  from_person_id uuid not null,
  to_person_id uuid not null,
  from_on date not null,
  to_on date not null,
  basis text,
  revoked_at timestamp with time zone,
  post_id uuid,
  created_by uuid,
  constraint delegation_pkey PRIMARY KEY (commune_id, id),
  constraint delegation_check CHECK ((to_on >= from_on)),
  constraint delegation_check1 CHECK ((from_person_id <> to_person_id))
);
CREATE INDEX delegation_from ON public.delegation USING btree (commune_id, from_person_id);
CREATE INDEX delegation_to ON public.delegation USING btree (commune_id, to_person_id);
alter table delegation enable row level security;
alter table delegation force row level security;
create policy own_commune on delegation for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table document_file (
  commune_id uuid not null,
  document_id uuid not null,
  sha256 text not null,
  name text not null,
  role text default 'original'::text not null,
  added_at timestamp with time zone default now() not null,
  constraint document_file_pkey PRIMARY KEY (commune_id, document_id, sha256),
  constraint document_file_role_check CHECK ((role = ANY (ARRAY['original'::text, 'attachment'::text])))
);
CREATE INDEX document_file_blob ON public.document_file USING btree (commune_id, sha256);
alter table document_file enable row level security;
alter table document_file force row level security;
create policy own_commune on document_file for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table document_quality (
  commune_id uuid not null,
  document_id uuid not null,
  document_type text not null,
  month text not null,
  measured jsonb not null,
  constraint document_quality_pkey PRIMARY KEY (commune_id, document_id)
);
CREATE INDEX document_quality_alike ON public.document_quality USING btree (commune_id, document_type, month);
alter table document_quality enable row level security;
alter table document_quality force row level security;
create policy own_commune on document_quality for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

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
  constraint evidence_pkey PRIMARY KEY (commune_id, id),
  constraint evidence_check CHECK ((COALESCE(document_reference, sha256, figure, words) IS NOT NULL))
);
CREATE INDEX evidence_of_task ON public.evidence USING btree (commune_id, task_id);
alter table evidence enable row level security;
alter table evidence force row level security;
create policy own_commune on evidence for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table first_view (
  commune_id uuid not null,
  person_id uuid not null,
  view_id uuid not null,
  constraint first_view_pkey PRIMARY KEY (commune_id, person_id)
);
CREATE INDEX first_view_of_view ON public.first_view USING btree (commune_id, view_id);
alter table first_view enable row level security;
alter table first_view force row level security;
create policy own_commune on first_view for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table indicator_value (
  commune_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  review_item_id uuid,
  span int4range,
  quote text not null,
  name text not null,
  name_folded text generated always as (fold(name)) stored not null,
  value numeric not null,
  unit text,
  target numeric,
  percent_of_target numeric,
  kind text not null,
  period text,
  created_at timestamp with time zone default now() not null,
  constraint indicator_value_pkey PRIMARY KEY (commune_id, id),
  constraint indicator_value_commune_id_review_item_id_key UNIQUE (commune_id, review_item_id),
  constraint indicator_value_kind_check CHECK ((kind = ANY (ARRAY['result'::text, 'target'::text])))
);
CREATE INDEX indicator_value_name ON public.indicator_value USING gin (name_folded gin_trgm_ops);
CREATE INDEX indicator_value_of_document ON public.indicator_value USING btree (commune_id, document_id);
alter table indicator_value enable row level security;
alter table indicator_value force row level security;
create policy own_commune on indicator_value for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table intake_item (
  commune_id uuid not null,
  id uuid not null,
  key text not null,
  file_name text not null,
  size bigint not null,
  sha256 text,
  direction text default 'incoming'::text not null,
  state text not null,
  progress jsonb,
  failure jsonb,
  duplicates jsonb default '[]'::jsonb not null,
  document_id uuid,
  attempts integer default 0 not null,
  sent_by uuid,
  sent_at timestamp with time zone default now() not null,
  changed_at timestamp with time zone default now() not null,
  constraint intake_item_pkey PRIMARY KEY (commune_id, id),
  constraint intake_item_commune_id_key_key UNIQUE (commune_id, key),
  constraint intake_item_direction_check CHECK ((direction = ANY (ARRAY['incoming'::text, 'outgoing'::text]))),
  constraint intake_item_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'reading'::text, 'read'::text, 'refused'::text, 'failed'::text, 'dismissed'::text])))
);
CREATE INDEX intake_item_open ON public.intake_item USING btree (commune_id, state, sent_at DESC);
alter table intake_item enable row level security;
alter table intake_item force row level security;
create policy own_commune on intake_item for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table invitation (
  commune_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  "position" integer not null,
  person_id uuid,
  agency_id uuid,
  name text not null,
  attendance text,
  reason text,
  constraint invitation_pkey PRIMARY KEY (commune_id, id),
  constraint invitation_attendance_check CHECK ((attendance = ANY (ARRAY['present'::text, 'absent'::text]))),
  constraint invitation_check CHECK (((person_id IS NULL) OR (agency_id IS NULL))),
  constraint invitation_name_check CHECK ((name <> ''::text))
);
CREATE UNIQUE INDEX invitation_agency ON public.invitation USING btree (commune_id, meeting_id, agency_id) WHERE (agency_id IS NOT NULL);
CREATE INDEX invitation_of_meeting ON public.invitation USING btree (commune_id, meeting_id, "position");
CREATE UNIQUE INDEX invitation_person ON public.invitation USING btree (commune_id, meeting_id, person_id) WHERE (person_id IS NOT NULL);
alter table invitation enable row level security;
alter table invitation force row level security;
create policy own_commune on invitation for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table meeting (
  commune_id uuid not null,
  id uuid not null,
  kind text not null,
  title text not null,
  series text,
  series_folded text generated always as (fold(series)) stored,
  agency_id uuid,
  on_date date not null,
  starts_at text not null,
  ends_at text,
  place text,
  chair_person_id uuid,
  chair_name text,
  participants text,
  state text default 'planned'::text not null,
  document_id uuid,
  sequence integer default 0 not null,
  version integer default 1 not null,
  created_by uuid,
  created_at timestamp with time zone default now() not null,
  changed_at timestamp with time zone default now() not null,
  constraint meeting_pkey PRIMARY KEY (commune_id, id),
  constraint meeting_check CHECK (((ends_at IS NULL) OR (ends_at > starts_at))),
  constraint meeting_ends_at_check CHECK ((ends_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint meeting_kind_check CHECK ((kind = ANY (ARRAY['meeting'::text, 'work'::text]))),
  constraint meeting_series_check CHECK ((series <> ''::text)),
  constraint meeting_starts_at_check CHECK ((starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint meeting_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'held'::text, 'cancelled'::text]))),
  constraint meeting_title_check CHECK ((title <> ''::text))
);
CREATE INDEX meeting_days ON public.meeting USING btree (commune_id, on_date, starts_at);
CREATE INDEX meeting_document ON public.meeting USING btree (commune_id, document_id) WHERE (document_id IS NOT NULL);
CREATE INDEX meeting_series ON public.meeting USING btree (commune_id, series_folded, on_date) WHERE (series IS NOT NULL);
alter table meeting enable row level security;
alter table meeting force row level security;
create policy own_commune on meeting for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table message (
  commune_id uuid not null,
  id uuid not null,
  channel text not null,
  key text not null,
  person_id uuid,
  recipient text not null,
  body jsonb not null,
  state text default 'waiting'::text not null,
  tries integer default 0 not null,
  next_at timestamp with time zone not null,
  failure text,
  created_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  constraint message_pkey PRIMARY KEY (commune_id, id),
  constraint message_commune_id_channel_key_key UNIQUE (commune_id, channel, key),
  constraint message_channel_check CHECK ((channel = ANY (ARRAY['mail'::text, 'push'::text, 'webhook'::text]))),
  constraint message_check CHECK (((state = 'sent'::text) = (sent_at IS NOT NULL))),
  constraint message_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'failed'::text])))
);
CREATE INDEX message_done ON public.message USING btree (commune_id, created_at) WHERE (state = ANY (ARRAY['sent'::text, 'failed'::text]));
CREATE INDEX message_failed ON public.message USING btree (commune_id, created_at DESC) WHERE (state = 'failed'::text);
CREATE INDEX message_waiting ON public.message USING btree (commune_id, next_at) WHERE (state = 'waiting'::text);
alter table message enable row level security;
alter table message force row level security;
create policy own_commune on message for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table migration (
  number integer not null,
  name text not null,
  checksum text not null,
  applied_at timestamp with time zone default now() not null,
  constraint migration_pkey PRIMARY KEY (number)
);

create table notification (
  commune_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  key text not null,
  kind text not null,
  task_id uuid,
  said jsonb default '{}'::jsonb not null,
  on_day date not null,
  at timestamp with time zone not null,
  read_at timestamp with time zone,
  in_digest date,
  constraint notification_pkey PRIMARY KEY (commune_id, id),
  constraint notification_commune_id_person_id_key_key UNIQUE (commune_id, person_id, key)
);
CREATE INDEX notification_for_digest ON public.notification USING btree (commune_id) WHERE ((in_digest IS NULL) AND (kind ~~ 'task.%'::text));
CREATE INDEX notification_imported ON public.notification USING btree (commune_id) WHERE ((in_digest IS NULL) AND (kind = 'tasks.imported'::text));
CREATE INDEX notification_of_person ON public.notification USING btree (commune_id, person_id, at DESC, id DESC);
CREATE INDEX notification_of_task ON public.notification USING btree (commune_id, task_id) WHERE (task_id IS NOT NULL);
CREATE INDEX notification_read ON public.notification USING btree (commune_id, read_at) WHERE (read_at IS NOT NULL);
CREATE INDEX notification_unread ON public.notification USING btree (commune_id, person_id) WHERE (read_at IS NULL);
alter table notification enable row level security;
alter table notification force row level security;
create policy own_commune on notification for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table notification_choice (
  commune_id uuid not null,
  person_id uuid not null,
  mail_address text,
  language text default 'vi'::text not null,
  digest boolean default true not null,
  at_once boolean default false not null,
  push boolean default true not null,
  quiet_until date,
  constraint notification_choice_pkey PRIMARY KEY (commune_id, person_id),
  constraint notification_choice_language_check CHECK ((language = ANY (ARRAY['vi'::text, 'en'::text])))
);
alter table notification_choice enable row level security;
alter table notification_choice force row level security;
create policy own_commune on notification_choice for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table number_series (
  commune_id uuid not null,
  series text not null,
  period text not null,
  next_number integer default 1 not null,
  constraint number_series_pkey PRIMARY KEY (commune_id, series, period),
  constraint number_series_next_number_check CHECK ((next_number > 0))
);
alter table number_series enable row level security;
alter table number_series force row level security;
create policy own_commune on number_series for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table official_document (
  commune_id uuid not null,
  id uuid not null,
  direction text not null,
  state text not null,
  document_type text,
  number integer,
  symbol text,
  reference text,
  numbering_period text,
  issuing_body text,
  issuing_agency_id uuid,
  place text,
  issued_on date,
  subject text,
  urgency text,
  signatory jsonb,
  recipients jsonb default '[]'::jsonb not null,
  restricted boolean default false not null,
  arrived_on date,
  arrival_number integer,
  arrival_year integer,
  note text,
  text text default ''::text not null,
  text_key text,
  version integer default 1 not null,
  created_by uuid,
  created_at timestamp with time zone default now() not null,
  registered_at timestamp with time zone,
  search_exact tsvector generated always as (((setweight(to_tsvector('simple'::regconfig, lower(NORMALIZE(((COALESCE(reference, ''::text) || ' '::text) || COALESCE(subject, ''::text)), NFC))), 'A'::"char") || setweight(to_tsvector('simple'::regconfig, lower(NORMALIZE(((COALESCE(issuing_body, ''::text) || ' '::text) || COALESCE(document_type, ''::text)), NFC))), 'B'::"char")) || setweight(to_tsvector('simple'::regconfig, lower("left"(text, 400000))), 'D'::"char"))) stored,
  search_folded tsvector generated always as (((setweight(to_tsvector('simple'::regconfig, fold(((COALESCE(reference, ''::text) || ' '::text) || COALESCE(subject, ''::text)))), 'A'::"char") || setweight(to_tsvector('simple'::regconfig, fold(((COALESCE(issuing_body, ''::text) || ' '::text) || COALESCE(document_type, ''::text)))), 'B'::"char")) || setweight(to_tsvector('simple'::regconfig, fold("left"(text, 400000))), 'D'::"char"))) stored,
  search_title tsvector generated always as (to_tsvector('simple'::regconfig, fold(((COALESCE(reference, ''::text) || ' '::text) || COALESCE(subject, ''::text))))) stored,
  reference_folded text generated always as (fold(reference)) stored,
  unit text,
  normative boolean default false not null,
  pages integer,
  copies integer,
  kept_by text,
  assigned_to text,
  forwarded_on date,
  received_by text,
  withdrawn_at timestamp with time zone,
  withdrawn_for text,
  issuing_body_folded text generated always as (fold(issuing_body)) stored,
  constraint official_document_pkey PRIMARY KEY (commune_id, id),
  constraint official_document_commune_id_arrival_year_arrival_number_key UNIQUE (commune_id, arrival_year, arrival_number),
  constraint official_document_check CHECK (((state = 'withdrawn'::text) = (withdrawn_at IS NOT NULL))),
  constraint official_document_copies_check CHECK ((copies > 0)),
  constraint official_document_direction_check CHECK ((direction = ANY (ARRAY['incoming'::text, 'outgoing'::text]))),
  constraint official_document_pages_check CHECK ((pages > 0)),
  constraint official_document_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'inReview'::text, 'registered'::text, 'withdrawn'::text])))
);
CREATE INDEX official_document_arrived ON public.official_document USING btree (commune_id, arrived_on) WHERE (arrival_number IS NOT NULL);
CREATE INDEX official_document_issued ON public.official_document USING btree (commune_id, issued_on DESC);
CREATE INDEX official_document_recent ON public.official_document USING btree (commune_id, direction, state, created_at DESC);
CREATE INDEX official_document_reference ON public.official_document USING btree (commune_id, reference_folded);
CREATE INDEX official_document_same_text ON public.official_document USING btree (commune_id, text_key);
CREATE INDEX official_document_search_exact ON public.official_document USING gin (search_exact);
CREATE INDEX official_document_search_folded ON public.official_document USING gin (search_folded);
CREATE INDEX official_document_search_title ON public.official_document USING gin (search_title);
CREATE TRIGGER document_restricted AFTER UPDATE OF restricted ON public.official_document FOR EACH ROW WHEN ((old.restricted IS DISTINCT FROM new.restricted)) EXECUTE FUNCTION document_restricted_to_tasks();
CREATE TRIGGER official_document_kind AFTER UPDATE ON public.official_document FOR EACH ROW WHEN ((old.document_type IS DISTINCT FROM new.document_type)) EXECUTE FUNCTION kind_of_findings_changed();
alter table official_document enable row level security;
alter table official_document force row level security;
create policy own_commune on official_document for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table outgoing_number (
  commune_id uuid not null,
  series text not null,
  number integer not null,
  agency_id uuid not null,
  document_type text not null,
  reference text not null,
  state text not null,
  document_id uuid,
  reason text,
  taken_on date not null,
  changed_at timestamp with time zone not null,
  constraint outgoing_number_pkey PRIMARY KEY (commune_id, series, number),
  constraint outgoing_number_check CHECK (((state = 'vacant'::text) = (document_id IS NULL))),
  constraint outgoing_number_check1 CHECK (((state <> 'vacant'::text) OR (reason <> ''::text))),
  constraint outgoing_number_number_check CHECK ((number > 0)),
  constraint outgoing_number_state_check CHECK ((state = ANY (ARRAY['reserved'::text, 'issued'::text, 'vacant'::text])))
);
CREATE UNIQUE INDEX outgoing_number_of_document ON public.outgoing_number USING btree (commune_id, document_id) WHERE (document_id IS NOT NULL);
CREATE INDEX outgoing_number_taken ON public.outgoing_number USING btree (commune_id, taken_on);
alter table outgoing_number enable row level security;
alter table outgoing_number force row level security;
create policy own_commune on outgoing_number for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table party_term (
  commune_id uuid not null,
  id uuid not null,
  agency_id uuid not null,
  name text not null,
  valid_from date not null,
  valid_to date,
  constraint party_term_pkey PRIMARY KEY (commune_id, id),
  constraint party_term_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint party_term_name_check CHECK ((name <> ''::text))
);
alter table party_term enable row level security;
alter table party_term force row level security;
create policy own_commune on party_term for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table person (
  commune_id uuid not null,
  id uuid not null,
  full_name text not null,
  account_id text,
  phone text,
  email text,
  valid_from date not null,
  valid_to date,
  version integer default 1 not null,
  disabled_at timestamp with time zone,
  constraint person_pkey PRIMARY KEY (commune_id, id),
  constraint person_commune_id_account_id_key UNIQUE (commune_id, account_id),
  constraint person_full_name_check CHECK ((full_name <> ''::text))
);
alter table person enable row level security;
alter table person force row level security;
create policy own_commune on person for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table post (
  commune_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  agency_id uuid not null,
  role text not null,
  title text,
  valid_from date not null,
  valid_to date,
  version integer default 1 not null,
  constraint post_pkey PRIMARY KEY (commune_id, id),
  constraint post_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint post_role_check CHECK ((role = ANY (ARRAY['administrator'::text, 'office'::text, 'leader'::text, 'agencyHead'::text, 'agencyOfficer'::text, 'villageSecretary'::text, 'inspection'::text, 'levelAbove'::text])))
);
CREATE INDEX post_of_agency ON public.post USING btree (commune_id, agency_id);
CREATE INDEX post_of_person ON public.post USING btree (commune_id, person_id);
alter table post enable row level security;
alter table post force row level security;
create policy own_commune on post for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table programme_item (
  commune_id uuid not null,
  id uuid not null,
  year integer not null,
  month integer not null,
  content text not null,
  agency_id uuid,
  put_before text,
  meeting_id uuid,
  version integer default 1 not null,
  created_by uuid,
  constraint programme_item_pkey PRIMARY KEY (commune_id, id),
  constraint programme_item_content_check CHECK ((content <> ''::text)),
  constraint programme_item_month_check CHECK (((month >= 1) AND (month <= 12))),
  constraint programme_item_year_check CHECK (((year >= 2000) AND (year <= 2100)))
);
CREATE INDEX programme_item_months ON public.programme_item USING btree (commune_id, year, month);
alter table programme_item enable row level security;
alter table programme_item force row level security;
create policy own_commune on programme_item for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table push_subscription (
  commune_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  endpoint text not null,
  p256dh text not null,
  auth text not null,
  created_at timestamp with time zone not null,
  constraint push_subscription_pkey PRIMARY KEY (commune_id, id),
  constraint push_subscription_commune_id_endpoint_key UNIQUE (commune_id, endpoint)
);
CREATE INDEX push_subscription_of_person ON public.push_subscription USING btree (commune_id, person_id);
alter table push_subscription enable row level security;
alter table push_subscription force row level security;
create policy own_commune on push_subscription for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table quality_mark (
  commune_id uuid not null,
  id uuid default gen_random_uuid() not null,
  document_id uuid not null,
  constraint quality_mark_pkey PRIMARY KEY (commune_id, id)
);
alter table quality_mark enable row level security;
alter table quality_mark force row level security;
create policy own_commune on quality_mark for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table quality_sum (
  commune_id uuid not null,
  document_type text not null,
  month text not null,
  measured jsonb not null,
  constraint quality_sum_pkey PRIMARY KEY (commune_id, document_type, month)
);
alter table quality_sum enable row level security;
alter table quality_sum force row level security;
create policy own_commune on quality_sum for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table read_receipt (
  commune_id uuid not null,
  document_id uuid not null,
  person_id uuid not null,
  at timestamp with time zone not null,
  constraint read_receipt_pkey PRIMARY KEY (commune_id, document_id, person_id)
);
alter table read_receipt enable row level security;
alter table read_receipt force row level security;
create policy own_commune on read_receipt for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table reading (
  commune_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  sha256 text not null,
  reader_version text not null,
  reading jsonb not null,
  read_at timestamp with time zone default now() not null,
  constraint reading_pkey PRIMARY KEY (commune_id, id)
);
CREATE INDEX reading_of_document ON public.reading USING btree (commune_id, document_id, read_at DESC);
alter table reading enable row level security;
alter table reading force row level security;
create policy own_commune on reading for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table recurring_duty (
  commune_id uuid not null,
  id uuid not null,
  content text not null,
  lead_agency_id uuid not null,
  deliverable text,
  field text,
  rhythm_text text not null,
  rhythm jsonb not null,
  days_ahead integer not null,
  ended_on date,
  version integer default 1 not null,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  constraint recurring_duty_pkey PRIMARY KEY (commune_id, id),
  constraint recurring_duty_days_ahead_check CHECK (((days_ahead >= 1) AND (days_ahead <= 120)))
);
alter table recurring_duty enable row level security;
alter table recurring_duty force row level security;
create policy own_commune on recurring_duty for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table reminder_run (
  commune_id uuid not null,
  last_day date,
  ran_at timestamp with time zone,
  constraint reminder_run_pkey PRIMARY KEY (commune_id)
);
alter table reminder_run enable row level security;
alter table reminder_run force row level security;
create policy own_commune on reminder_run for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table review_item (
  commune_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  kind text not null,
  "position" integer not null,
  state text not null,
  found jsonb,
  draft jsonb not null,
  made_from uuid[] default '{}'::uuid[] not null,
  version integer default 1 not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  changed_by uuid,
  changed_at timestamp with time zone default now() not null,
  constraint review_item_pkey PRIMARY KEY (commune_id, id),
  constraint review_item_kind_check CHECK ((kind = ANY (ARRAY['task'::text, 'indicator'::text, 'citation'::text, 'problem'::text]))),
  constraint review_item_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'accepted'::text, 'corrected'::text, 'rejected'::text, 'orientation'::text, 'replaced'::text])))
);
CREATE INDEX review_item_of_document ON public.review_item USING btree (commune_id, document_id, kind, "position");
CREATE INDEX review_item_open ON public.review_item USING btree (commune_id, state) WHERE (state = 'pending'::text);
CREATE TRIGGER review_item_added AFTER INSERT ON public.review_item REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION findings_changed();
CREATE TRIGGER review_item_changed AFTER UPDATE ON public.review_item REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION findings_changed();
alter table review_item enable row level security;
alter table review_item force row level security;
create policy own_commune on review_item for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table saved_view (
  commune_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  name text not null,
  search jsonb not null,
  shared boolean default false not null,
  version integer default 1 not null,
  changed_at timestamp with time zone not null,
  constraint saved_view_pkey PRIMARY KEY (commune_id, id),
  constraint saved_view_commune_id_person_id_name_key UNIQUE (commune_id, person_id, name),
  constraint saved_view_name_check CHECK ((name <> ''::text))
);
CREATE INDEX saved_view_shared ON public.saved_view USING btree (commune_id) WHERE shared;
alter table saved_view enable row level security;
alter table saved_view force row level security;
create policy own_commune on saved_view for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table task (
  commune_id uuid not null,
  id uuid not null,
  document_id uuid,
  review_item_id uuid,
  span int4range,
  quote text not null,
  content text not null,
  assigner text,
  lead_agency_id uuid,
  lead_name text,
  deliverable text,
  authority text,
  accountable_person_id uuid,
  deadline_text text,
  deadline_basis text,
  recurrence jsonb,
  first_due_on date,
  due_on date,
  state text default 'assigned'::text not null,
  assigned_on date not null,
  version integer default 1 not null,
  created_by uuid,
  created_at timestamp with time zone default now() not null,
  search_folded text generated always as (fold(content)) stored,
  restricted boolean default false not null,
  suspended_from text,
  in_charge_person_id uuid,
  leader_person_id uuid,
  percent integer default 0 not null,
  submitted_on date,
  submitted_by uuid,
  completed_on date,
  parent_id uuid,
  field text,
  duty_id uuid,
  source_reference text,
  import_id uuid,
  constraint task_pkey PRIMARY KEY (commune_id, id),
  constraint task_commune_id_review_item_id_key UNIQUE (commune_id, review_item_id),
  constraint task_check CHECK (((state = 'suspended'::text) = (suspended_from IS NOT NULL))),
  constraint task_check1 CHECK (((state <> 'completed'::text) OR (completed_on IS NOT NULL))),
  constraint task_check2 CHECK (((first_due_on IS NULL) = (due_on IS NULL))),
  constraint task_check3 CHECK ((parent_id IS DISTINCT FROM id)),
  constraint task_content_check CHECK ((content <> ''::text)),
  constraint task_deadline_basis_check CHECK ((deadline_basis = ANY (ARRAY['stated'::text, 'inherited'::text, 'inferred'::text, 'person'::text]))),
  constraint task_percent_check CHECK (((percent >= 0) AND (percent <= 100))),
  constraint task_state_check CHECK ((state = ANY (ARRAY['assigned'::text, 'accepted'::text, 'inProgress'::text, 'submitted'::text, 'completed'::text, 'returned'::text, 'suspended'::text, 'cancelled'::text])))
);
CREATE INDEX task_assigned ON public.task USING btree (commune_id, assigned_on) INCLUDE (state, restricted, lead_agency_id, field);
CREATE INDEX task_by_lead ON public.task USING btree (commune_id, lead_name COLLATE "vi-x-icu", id) INCLUDE (state, restricted);
CREATE INDEX task_children ON public.task USING btree (commune_id, parent_id) WHERE (parent_id IS NOT NULL);
CREATE INDEX task_counted ON public.task USING btree (commune_id, due_on, id) INCLUDE (state, restricted, lead_agency_id, document_id, first_due_on, submitted_on, completed_on, assigned_on, field);
CREATE INDEX task_done ON public.task USING btree (commune_id, completed_on) INCLUDE (state, restricted, lead_agency_id, document_id, field, first_due_on, due_on, submitted_on, assigned_on) WHERE (state = 'completed'::text);
CREATE INDEX task_due ON public.task USING btree (commune_id, due_on);
CREATE INDEX task_first_due ON public.task USING btree (commune_id, first_due_on) INCLUDE (state, restricted, lead_agency_id, field, due_on, submitted_on, completed_on, assigned_on);
CREATE INDEX task_in_charge ON public.task USING btree (commune_id, in_charge_person_id) WHERE (in_charge_person_id IS NOT NULL);
CREATE INDEX task_new ON public.task USING btree (commune_id, created_at DESC, id);
CREATE INDEX task_of_agency ON public.task USING btree (commune_id, lead_agency_id, due_on, id) INCLUDE (state, restricted, document_id, field, first_due_on, submitted_on, completed_on, assigned_on, created_at);
CREATE INDEX task_of_document ON public.task USING btree (commune_id, document_id);
CREATE UNIQUE INDEX task_of_duty ON public.task USING btree (commune_id, duty_id, first_due_on) WHERE (duty_id IS NOT NULL);
CREATE INDEX task_of_import ON public.task USING btree (commune_id, import_id) WHERE (import_id IS NOT NULL);
CREATE INDEX task_of_leader ON public.task USING btree (commune_id, leader_person_id) WHERE (leader_person_id IS NOT NULL);
CREATE INDEX task_open ON public.task USING btree (commune_id, due_on, id) INCLUDE (state, restricted, lead_agency_id, document_id, field, first_due_on, submitted_on, completed_on, assigned_on) WHERE (state = ANY (ARRAY['assigned'::text, 'accepted'::text, 'inProgress'::text, 'submitted'::text, 'returned'::text, 'suspended'::text]));
CREATE INDEX task_search ON public.task USING gin (search_folded gin_trgm_ops);
CREATE TRIGGER task_first_deadline BEFORE UPDATE OF first_due_on ON public.task FOR EACH ROW WHEN (((old.first_due_on IS NOT NULL) AND (new.first_due_on IS DISTINCT FROM old.first_due_on))) EXECUTE FUNCTION keep_first_deadline();
CREATE TRIGGER task_restricted BEFORE INSERT OR UPDATE OF document_id, parent_id ON public.task FOR EACH ROW EXECUTE FUNCTION task_restricted_of_document();
CREATE TRIGGER task_restricted_parts AFTER UPDATE ON public.task FOR EACH ROW WHEN ((old.restricted IS DISTINCT FROM new.restricted)) EXECUTE FUNCTION task_restricted_to_parts();
alter table task enable row level security;
alter table task force row level security;
create policy own_commune on task for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table task_event (
  commune_id uuid not null,
  id uuid not null,
  task_id uuid not null,
  sequence integer not null,
  at timestamp with time zone not null,
  act text not null,
  said jsonb default '{}'::jsonb not null,
  from_state text not null,
  to_state text not null,
  person_id uuid not null,
  acting_for_person_id uuid,
  constraint task_event_pkey PRIMARY KEY (commune_id, id),
  constraint task_event_commune_id_task_id_sequence_key UNIQUE (commune_id, task_id, sequence)
);
CREATE INDEX task_event_at ON public.task_event USING btree (commune_id, at) INCLUDE (act, task_id);
CREATE TRIGGER task_event_kept BEFORE DELETE OR UPDATE ON public.task_event FOR EACH ROW EXECUTE FUNCTION keep_task_event();
alter table task_event enable row level security;
alter table task_event force row level security;
create policy own_commune on task_event for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

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
  constraint task_extension_pkey PRIMARY KEY (commune_id, id),
  constraint task_extension_check CHECK (((granted IS NULL) = (answered_on IS NULL))),
  constraint task_extension_check1 CHECK ((COALESCE(granted, false) = (due_on IS NOT NULL)))
);
CREATE INDEX task_extension_of_task ON public.task_extension USING btree (commune_id, task_id);
CREATE INDEX task_extension_waiting ON public.task_extension USING btree (commune_id, task_id) WHERE (granted IS NULL);
alter table task_extension enable row level security;
alter table task_extension force row level security;
create policy own_commune on task_extension for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table task_file (
  commune_id uuid not null,
  task_id uuid not null,
  sha256 text not null,
  name text not null,
  brought_by uuid not null,
  brought_at timestamp with time zone not null,
  constraint task_file_pkey PRIMARY KEY (commune_id, task_id, sha256)
);
alter table task_file enable row level security;
alter table task_file force row level security;
create policy own_commune on task_file for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table task_import (
  commune_id uuid not null,
  id uuid not null,
  sha256 text not null,
  file_name text not null,
  sheets jsonb,
  choices jsonb,
  made integer default 0 not null,
  brought_by uuid not null,
  brought_at timestamp with time zone not null,
  undone integer default 0 not null,
  constraint task_import_pkey PRIMARY KEY (commune_id, id)
);
CREATE INDEX task_import_recent ON public.task_import USING btree (commune_id, brought_at DESC);
CREATE INDEX task_import_same ON public.task_import USING btree (commune_id, sha256);
alter table task_import enable row level security;
alter table task_import force row level security;
create policy own_commune on task_import for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table task_supporting (
  commune_id uuid not null,
  task_id uuid not null,
  "position" integer not null,
  agency_id uuid,
  name text not null,
  state text default 'assigned'::text not null,
  note text,
  changed_by uuid,
  changed_on date,
  constraint task_supporting_pkey PRIMARY KEY (commune_id, task_id, "position"),
  constraint task_supporting_state_check CHECK ((state = ANY (ARRAY['assigned'::text, 'inProgress'::text, 'done'::text])))
);
CREATE INDEX task_supporting_agency ON public.task_supporting USING btree (commune_id, agency_id, task_id);
alter table task_supporting enable row level security;
alter table task_supporting force row level security;
create policy own_commune on task_supporting for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

create table webhook (
  commune_id uuid not null,
  url text not null,
  secret text not null,
  changed_at timestamp with time zone not null,
  constraint webhook_pkey PRIMARY KEY (commune_id)
);
alter table webhook enable row level security;
alter table webhook force row level security;
create policy own_commune on webhook for all using ((commune_id = current_commune())) with check ((commune_id = current_commune()));

alter table agency add constraint agency_commune_id_head_person_id_fkey FOREIGN KEY (commune_id, head_person_id) REFERENCES person(commune_id, id);
alter table agency add constraint agency_commune_id_parent_id_fkey FOREIGN KEY (commune_id, parent_id) REFERENCES agency(commune_id, id);
alter table agency_alias add constraint agency_alias_commune_id_agency_id_fkey FOREIGN KEY (commune_id, agency_id) REFERENCES agency(commune_id, id);
alter table agency_former_parent add constraint agency_former_parent_commune_id_agency_id_fkey FOREIGN KEY (commune_id, agency_id) REFERENCES agency(commune_id, id);
alter table agency_former_parent add constraint agency_former_parent_commune_id_parent_id_fkey FOREIGN KEY (commune_id, parent_id) REFERENCES agency(commune_id, id);
alter table agency_succession add constraint agency_succession_commune_id_from_agency_id_fkey FOREIGN KEY (commune_id, from_agency_id) REFERENCES agency(commune_id, id);
alter table agency_succession add constraint agency_succession_commune_id_to_agency_id_fkey FOREIGN KEY (commune_id, to_agency_id) REFERENCES agency(commune_id, id);
alter table agenda_item add constraint agenda_item_commune_id_agency_id_fkey FOREIGN KEY (commune_id, agency_id) REFERENCES agency(commune_id, id);
alter table agenda_item add constraint agenda_item_commune_id_meeting_id_fkey FOREIGN KEY (commune_id, meeting_id) REFERENCES meeting(commune_id, id);
alter table agenda_paper add constraint agenda_paper_commune_id_agenda_item_id_fkey FOREIGN KEY (commune_id, agenda_item_id) REFERENCES agenda_item(commune_id, id) ON DELETE CASCADE;
alter table agenda_paper add constraint agenda_paper_commune_id_document_id_fkey FOREIGN KEY (commune_id, document_id) REFERENCES official_document(commune_id, id);
alter table auth."twoFactor" add constraint "twoFactor_userId_fkey" FOREIGN KEY ("userId") REFERENCES auth."user"(id) ON DELETE CASCADE;
alter table auth.account add constraint "account_userId_fkey" FOREIGN KEY ("userId") REFERENCES auth."user"(id) ON DELETE CASCADE;
alter table auth.membership add constraint membership_account_id_fkey FOREIGN KEY (account_id) REFERENCES auth."user"(id) ON DELETE CASCADE;
alter table auth.passkey add constraint "passkey_userId_fkey" FOREIGN KEY ("userId") REFERENCES auth."user"(id) ON DELETE CASCADE;
alter table auth.session add constraint "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES auth."user"(id) ON DELETE CASCADE;
alter table body_numbering add constraint body_numbering_commune_id_agency_id_fkey FOREIGN KEY (commune_id, agency_id) REFERENCES agency(commune_id, id);
alter table calendar_feed add constraint calendar_feed_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES person(commune_id, id);
alter table citation add constraint citation_commune_id_cited_document_id_fkey FOREIGN KEY (commune_id, cited_document_id) REFERENCES official_document(commune_id, id);
alter table citation add constraint citation_commune_id_document_id_fkey FOREIGN KEY (commune_id, document_id) REFERENCES official_document(commune_id, id);
alter table conclusion_item add constraint conclusion_item_commune_id_lead_agency_id_fkey FOREIGN KEY (commune_id, lead_agency_id) REFERENCES agency(commune_id, id);
alter table conclusion_item add constraint conclusion_item_commune_id_meeting_id_fkey FOREIGN KEY (commune_id, meeting_id) REFERENCES meeting(commune_id, id);
alter table conclusion_item add constraint conclusion_item_commune_id_repeats_id_fkey FOREIGN KEY (commune_id, repeats_id) REFERENCES conclusion_item(commune_id, id);
alter table conclusion_item add constraint conclusion_item_commune_id_task_id_fkey FOREIGN KEY (commune_id, task_id) REFERENCES task(commune_id, id);
alter table delegation add constraint delegation_commune_id_from_person_id_fkey FOREIGN KEY (commune_id, from_person_id) REFERENCES person(commune_id, id);
alter table delegation add constraint delegation_commune_id_to_person_id_fkey FOREIGN KEY (commune_id, to_person_id) REFERENCES person(commune_id, id);
alter table delegation add constraint delegation_post_fkey FOREIGN KEY (commune_id, post_id) REFERENCES post(commune_id, id);
alter table document_file add constraint document_file_commune_id_document_id_fkey FOREIGN KEY (commune_id, document_id) REFERENCES official_document(commune_id, id);
alter table document_file add constraint document_file_commune_id_sha256_fkey FOREIGN KEY (commune_id, sha256) REFERENCES blob(commune_id, sha256);
alter table document_quality add constraint document_quality_commune_id_document_id_fkey FOREIGN KEY (commune_id, document_id) REFERENCES official_document(commune_id, id);
alter table evidence add constraint evidence_commune_id_document_id_fkey FOREIGN KEY (commune_id, document_id) REFERENCES official_document(commune_id, id);
alter table evidence add constraint evidence_commune_id_event_id_fkey FOREIGN KEY (commune_id, event_id) REFERENCES task_event(commune_id, id);
alter table evidence add constraint evidence_commune_id_sha256_fkey FOREIGN KEY (commune_id, sha256) REFERENCES blob(commune_id, sha256);
alter table evidence add constraint evidence_commune_id_task_id_fkey FOREIGN KEY (commune_id, task_id) REFERENCES task(commune_id, id);
alter table first_view add constraint first_view_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES person(commune_id, id);
alter table first_view add constraint first_view_commune_id_view_id_fkey FOREIGN KEY (commune_id, view_id) REFERENCES saved_view(commune_id, id) ON DELETE CASCADE;
alter table indicator_value add constraint indicator_value_commune_id_document_id_fkey FOREIGN KEY (commune_id, document_id) REFERENCES official_document(commune_id, id);
alter table indicator_value add constraint indicator_value_commune_id_review_item_id_fkey FOREIGN KEY (commune_id, review_item_id) REFERENCES review_item(commune_id, id);
alter table intake_item add constraint intake_item_commune_id_document_id_fkey FOREIGN KEY (commune_id, document_id) REFERENCES official_document(commune_id, id);
alter table intake_item add constraint intake_item_commune_id_sha256_fkey FOREIGN KEY (commune_id, sha256) REFERENCES blob(commune_id, sha256);
alter table invitation add constraint invitation_commune_id_agency_id_fkey FOREIGN KEY (commune_id, agency_id) REFERENCES agency(commune_id, id);
alter table invitation add constraint invitation_commune_id_meeting_id_fkey FOREIGN KEY (commune_id, meeting_id) REFERENCES meeting(commune_id, id);
alter table invitation add constraint invitation_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES person(commune_id, id);
alter table meeting add constraint meeting_commune_id_agency_id_fkey FOREIGN KEY (commune_id, agency_id) REFERENCES agency(commune_id, id);
alter table meeting add constraint meeting_commune_id_chair_person_id_fkey FOREIGN KEY (commune_id, chair_person_id) REFERENCES person(commune_id, id);
alter table meeting add constraint meeting_commune_id_document_id_fkey FOREIGN KEY (commune_id, document_id) REFERENCES official_document(commune_id, id);
alter table message add constraint message_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES person(commune_id, id);
alter table notification add constraint notification_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES person(commune_id, id);
alter table notification add constraint notification_commune_id_task_id_fkey FOREIGN KEY (commune_id, task_id) REFERENCES task(commune_id, id) ON DELETE CASCADE;
alter table notification_choice add constraint notification_choice_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES person(commune_id, id);
alter table official_document add constraint official_document_commune_id_issuing_agency_id_fkey FOREIGN KEY (commune_id, issuing_agency_id) REFERENCES agency(commune_id, id);
alter table outgoing_number add constraint outgoing_number_commune_id_agency_id_fkey FOREIGN KEY (commune_id, agency_id) REFERENCES agency(commune_id, id);
alter table outgoing_number add constraint outgoing_number_commune_id_document_id_fkey FOREIGN KEY (commune_id, document_id) REFERENCES official_document(commune_id, id);
alter table party_term add constraint party_term_commune_id_agency_id_fkey FOREIGN KEY (commune_id, agency_id) REFERENCES agency(commune_id, id);
alter table post add constraint post_commune_id_agency_id_fkey FOREIGN KEY (commune_id, agency_id) REFERENCES agency(commune_id, id);
alter table post add constraint post_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES person(commune_id, id);
alter table programme_item add constraint programme_item_commune_id_agency_id_fkey FOREIGN KEY (commune_id, agency_id) REFERENCES agency(commune_id, id);
alter table programme_item add constraint programme_item_commune_id_meeting_id_fkey FOREIGN KEY (commune_id, meeting_id) REFERENCES meeting(commune_id, id);
alter table push_subscription add constraint push_subscription_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES person(commune_id, id);
alter table read_receipt add constraint read_receipt_commune_id_document_id_fkey FOREIGN KEY (commune_id, document_id) REFERENCES official_document(commune_id, id) ON DELETE CASCADE;
alter table read_receipt add constraint read_receipt_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES person(commune_id, id);
alter table reading add constraint reading_commune_id_document_id_fkey FOREIGN KEY (commune_id, document_id) REFERENCES official_document(commune_id, id);
alter table recurring_duty add constraint recurring_duty_commune_id_created_by_fkey FOREIGN KEY (commune_id, created_by) REFERENCES person(commune_id, id);
alter table recurring_duty add constraint recurring_duty_commune_id_lead_agency_id_fkey FOREIGN KEY (commune_id, lead_agency_id) REFERENCES agency(commune_id, id);
alter table review_item add constraint review_item_commune_id_document_id_fkey FOREIGN KEY (commune_id, document_id) REFERENCES official_document(commune_id, id);
alter table saved_view add constraint saved_view_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES person(commune_id, id);
alter table task add constraint task_commune_id_accountable_person_id_fkey FOREIGN KEY (commune_id, accountable_person_id) REFERENCES person(commune_id, id);
alter table task add constraint task_commune_id_document_id_fkey FOREIGN KEY (commune_id, document_id) REFERENCES official_document(commune_id, id);
alter table task add constraint task_commune_id_duty_id_fkey FOREIGN KEY (commune_id, duty_id) REFERENCES recurring_duty(commune_id, id);
alter table task add constraint task_commune_id_import_id_fkey FOREIGN KEY (commune_id, import_id) REFERENCES task_import(commune_id, id);
alter table task add constraint task_commune_id_in_charge_person_id_fkey FOREIGN KEY (commune_id, in_charge_person_id) REFERENCES person(commune_id, id);
alter table task add constraint task_commune_id_lead_agency_id_fkey FOREIGN KEY (commune_id, lead_agency_id) REFERENCES agency(commune_id, id);
alter table task add constraint task_commune_id_leader_person_id_fkey FOREIGN KEY (commune_id, leader_person_id) REFERENCES person(commune_id, id);
alter table task add constraint task_commune_id_parent_id_fkey FOREIGN KEY (commune_id, parent_id) REFERENCES task(commune_id, id);
alter table task add constraint task_commune_id_review_item_id_fkey FOREIGN KEY (commune_id, review_item_id) REFERENCES review_item(commune_id, id);
alter table task_event add constraint task_event_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES person(commune_id, id);
alter table task_event add constraint task_event_commune_id_task_id_fkey FOREIGN KEY (commune_id, task_id) REFERENCES task(commune_id, id);
alter table task_extension add constraint task_extension_commune_id_task_id_fkey FOREIGN KEY (commune_id, task_id) REFERENCES task(commune_id, id);
alter table task_file add constraint task_file_commune_id_brought_by_fkey FOREIGN KEY (commune_id, brought_by) REFERENCES person(commune_id, id);
alter table task_file add constraint task_file_commune_id_sha256_fkey FOREIGN KEY (commune_id, sha256) REFERENCES blob(commune_id, sha256);
alter table task_file add constraint task_file_commune_id_task_id_fkey FOREIGN KEY (commune_id, task_id) REFERENCES task(commune_id, id);
alter table task_import add constraint task_import_commune_id_brought_by_fkey FOREIGN KEY (commune_id, brought_by) REFERENCES person(commune_id, id);
alter table task_supporting add constraint task_supporting_commune_id_agency_id_fkey FOREIGN KEY (commune_id, agency_id) REFERENCES agency(commune_id, id);
alter table task_supporting add constraint task_supporting_commune_id_task_id_fkey FOREIGN KEY (commune_id, task_id) REFERENCES task(commune_id, id) ON DELETE CASCADE;
