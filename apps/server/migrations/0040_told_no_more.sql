-- What was read and sent is taken away by its age.
create index notification_read on notification (commune_id, read_at) where read_at is not null;
create index message_done on message (commune_id, created_at) where state in ('sent', 'failed');
