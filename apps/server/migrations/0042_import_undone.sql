-- Which tasks one import made, as long as they stand; so that it can be undone as a whole.
alter table task add column import_id uuid;
alter table task add foreign key (commune_id, import_id) references task_import (commune_id, id);
create index task_of_import on task (commune_id, import_id) where import_id is not null;

-- Of its tasks, how many were taken back.
alter table task_import add column undone integer not null default 0;

-- What the morning's letter says of imports; those before now are no news.
create index notification_imported on notification (commune_id) where in_digest is null and kind = 'tasks.imported';
do $$
declare
  of_commune uuid;
begin
  for of_commune in select distinct commune_id from auth.membership loop
    perform set_config('roviec.commune_id', of_commune::text, true);
    update notification set in_digest = on_day
    where commune_id = of_commune and kind = 'tasks.imported' and in_digest is null;
  end loop;
  perform set_config('roviec.commune_id', '', true);
end $$;
