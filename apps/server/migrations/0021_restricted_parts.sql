-- A part of a task is as restricted as the whole: by its own document, or by the task it is a part of.

create or replace function task_restricted_of_document() returns trigger
  language plpgsql as $$
begin
  new.restricted :=
    coalesce((select restricted from official_document where commune_id = new.commune_id and id = new.document_id), false)
    or coalesce((select restricted from task where commune_id = new.commune_id and id = new.parent_id), false);
  return new;
end $$;

drop trigger task_restricted on task;
create trigger task_restricted before insert or update of document_id, parent_id on task for each row execute function task_restricted_of_document();

create or replace function document_restricted_to_tasks() returns trigger
  language plpgsql as $$
begin
  -- Each works out anew whether it is restricted.
  update task set document_id = document_id where commune_id = new.commune_id and document_id = new.id;
  return null;
end $$;

create function task_restricted_to_parts() returns trigger
  language plpgsql as $$
begin
  update task set parent_id = parent_id where commune_id = new.commune_id and parent_id = new.id;
  return null;
end $$;

-- Not 'of restricted': it is changed by the trigger above, which no list of columns tells.
create trigger task_restricted_parts after update on task
  for each row when (old.restricted is distinct from new.restricted) execute function task_restricted_to_parts();

-- Those that are there already, commune by commune: the wall hides them from whoever migrates.
do $$
declare
  of_commune uuid;
begin
  for of_commune in select distinct commune_id from auth.membership loop
    perform set_config('roviec.commune_id', of_commune::text, true);
    update task set document_id = document_id
    where not restricted and (
      document_id in (select id from official_document where restricted) or parent_id in (select id from task where restricted));
  end loop;
  perform set_config('roviec.commune_id', '', true);
end $$;
