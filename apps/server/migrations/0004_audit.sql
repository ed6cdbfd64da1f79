-- Every change and every reading of a restricted record, one chain of hashes a commune. Rows are only ever added.

create table audit_head (
  commune_id uuid primary key,
  sequence bigint not null,
  hash text not null
);
call wall('audit_head');

create table audit_event (
  commune_id uuid not null,
  sequence bigint not null,
  at timestamptz not null,
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
  primary key (commune_id, sequence)
);
call wall('audit_event');
create index audit_event_of_subject on audit_event (commune_id, subject_type, subject_id, sequence);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'audit events are only ever added' using errcode = 'integrity_constraint_violation';
end $$;
create trigger audit_event_only_added before update or delete on audit_event for each row execute function refuse_change();
create trigger audit_event_never_truncated before truncate on audit_event for each statement execute function refuse_change();
