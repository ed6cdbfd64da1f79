-- Task sheets that offices kept before: brought, looked at, then made into tasks.

create table task_import (
  commune_id uuid not null,
  id uuid not null,
  sha256 text not null,
  file_name text not null,
  -- Cells as read; gone when the sheet was brought long ago.
  sheets jsonb,
  -- What was last decided: which sheet, which columns, which names.
  choices jsonb,
  -- Tasks made of it.
  made integer not null default 0,
  brought_by uuid not null,
  brought_at timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, brought_by) references person (commune_id, id)
);
call wall('task_import');
create index task_import_same on task_import (commune_id, sha256);
create index task_import_recent on task_import (commune_id, brought_at desc);

-- The paper that gave a task, as a sheet wrote it; beside `document_id` where that is in the registers.
alter table task add column source_reference text;
