-- The page of the leaders counts all tasks by what stands in the index, without the rows.

drop index task_counted;
create index task_counted on task (commune_id, due_on, id)
  include (state, restricted, lead_agency_id, document_id, first_due_on, submitted_on, completed_on, assigned_on, field);

-- What happened since a day.
create index task_event_at on task_event (commune_id, at) include (act, task_id);
