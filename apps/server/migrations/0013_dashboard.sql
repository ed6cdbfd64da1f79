-- The page of the leaders counts tasks of a period, without the rows and without those that ended long before it: each index holds all it counts by.

create index task_open on task (commune_id, due_on, id)
  include (state, restricted, lead_agency_id, document_id, field, first_due_on, submitted_on, completed_on, assigned_on)
  where state in ('assigned', 'accepted', 'inProgress', 'submitted', 'returned', 'suspended');
create index task_done on task (commune_id, completed_on)
  include (state, restricted, lead_agency_id, document_id, field, first_due_on, due_on, submitted_on, assigned_on)
  where state = 'completed';
create index task_first_due on task (commune_id, first_due_on)
  include (state, restricted, lead_agency_id, field, due_on, submitted_on, completed_on, assigned_on);
create index task_assigned on task (commune_id, assigned_on) include (state, restricted, lead_agency_id, field);
drop index task_counted;
create index task_counted on task (commune_id, due_on, id)
  include (state, restricted, lead_agency_id, document_id, first_due_on, submitted_on, completed_on, assigned_on, field);

-- What happened since a day.
create index task_event_at on task_event (commune_id, at) include (act, task_id);
