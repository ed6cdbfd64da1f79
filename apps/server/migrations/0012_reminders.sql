-- What reaches people without their asking: notifications in the app, and an outbox for everything that leaves the house.

-- The last day whose reminders were written, a row a commune. Whoever writes holds the row.
create table reminder_run (
  commune_id uuid primary key,
  last_day date,
  ran_at timestamptz
);
call wall('reminder_run');

-- The same key for the same person is the same notification, however often it is worked out.
create table notification (
  commune_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  key text not null,
  kind text not null,
  task_id uuid,
  -- What the sentence needs beside the task as it stands: who did it, the day it is about.
  said jsonb not null default '{}',
  on_day date not null,
  at timestamptz not null,
  read_at timestamptz,
  -- The morning whose letter told of it; null until then.
  in_digest date,
  primary key (commune_id, id),
  unique (commune_id, person_id, key),
  foreign key (commune_id, person_id) references person (commune_id, id),
  foreign key (commune_id, task_id) references task (commune_id, id) on delete cascade
);
call wall('notification');
create index notification_of_person on notification (commune_id, person_id, at desc, id desc);
create index notification_unread on notification (commune_id, person_id) where read_at is null;
create index notification_for_digest on notification (commune_id) where in_digest is null and kind like 'task.%';
create index notification_of_task on notification (commune_id, task_id) where task_id is not null;

-- What leaves the house. Sent by whoever locks the row; the same key is the same message.
create table message (
  commune_id uuid not null,
  id uuid not null,
  channel text not null check (channel in ('mail', 'push', 'webhook')),
  key text not null,
  person_id uuid,
  -- Where to: an address, the id of a subscription, nothing for a webhook.
  recipient text not null,
  body jsonb not null,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
  tries integer not null default 0,
  next_at timestamptz not null,
  -- The other side's answer as a code, never what the message says.
  failure text,
  created_at timestamptz not null,
  sent_at timestamptz,
  primary key (commune_id, id),
  unique (commune_id, channel, key),
  foreign key (commune_id, person_id) references person (commune_id, id),
  check ((state = 'sent') = (sent_at is not null))
);
call wall('message');
create index message_waiting on message (commune_id, next_at) where state = 'waiting';
create index message_failed on message (commune_id, created_at desc) where state = 'failed';

-- How a person wants to hear of things; without a row as usual.
create table notification_choice (
  commune_id uuid not null,
  person_id uuid not null,
  -- Instead of the address in the register of people.
  mail_address text,
  language text not null default 'vi' check (language in ('vi', 'en')),
  digest boolean not null default true,
  at_once boolean not null default false,
  push boolean not null default true,
  -- Up to and with this day nothing leaves the house for this person.
  quiet_until date,
  primary key (commune_id, person_id),
  foreign key (commune_id, person_id) references person (commune_id, id)
);
call wall('notification_choice');

-- A browser that asked for pushes.
create table push_subscription (
  commune_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  endpoint text not null,
  p256dh text not null,
  auth text not null,
  created_at timestamptz not null,
  primary key (commune_id, id),
  unique (commune_id, endpoint),
  foreign key (commune_id, person_id) references person (commune_id, id)
);
call wall('push_subscription');
create index push_subscription_of_person on push_subscription (commune_id, person_id);

-- Another program that hears of everything: each message is signed with the secret.
create table webhook (
  commune_id uuid primary key,
  url text not null,
  secret text not null,
  changed_at timestamptz not null
);
call wall('webhook');
