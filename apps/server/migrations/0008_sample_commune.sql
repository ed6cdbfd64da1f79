-- An invented commune to try the office in: a commune of its own behind the wall, so nothing of it can get into real registers, and gone as a whole.

-- Which commune's people try it. Asked before a commune is chosen, so it stands outside the wall and holds ids only.
create table auth.sample_commune (
  commune_id uuid primary key,
  of_commune_id uuid not null,
  created_at timestamptz not null default now(),
  -- From then on nobody enters; the row goes when nothing else of the commune is left.
  removed_at timestamptz
);
create unique index sample_commune_of_commune on auth.sample_commune (of_commune_id) where removed_at is null;

-- A commune is founded as a sample or is none: whoever could make a real one a sample could delete its history.
create function refuse_sample_change() returns trigger language plpgsql as $$
begin
  raise exception 'a commune does not become a sample, nor a sample a commune' using errcode = 'integrity_constraint_violation';
end $$;
create trigger commune_sample_stays before update on commune for each row when (old.sample is distinct from new.sample) execute function refuse_sample_change();

create function refuse_commune_deletion() returns trigger language plpgsql as $$
begin
  raise exception 'only a sample commune can be deleted' using errcode = 'integrity_constraint_violation';
end $$;
create trigger commune_stays before delete on commune for each row when (not old.sample) execute function refuse_commune_deletion();

-- Events of a sample go with it, those that come late too; all others are only ever added. A commune that is not there was a sample.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if not exists (select from commune where commune_id = old.commune_id and not sample) then
      return old;
    end if;
  end if;
  raise exception 'audit events are only ever added' using errcode = 'integrity_constraint_violation';
end $$;
