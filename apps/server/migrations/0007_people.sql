-- Accounts that are shut, posts lent one by one, and links with which a forgotten password is set anew.

-- Set while the account may not come in. Whoever it is keeps the posts, so that letting the person in again is one act.
alter table person add column disabled_at timestamptz;

-- The post that is lent; null: all posts of the person. `created_by`: the person, or the administrator who did it for the person.
alter table delegation add column post_id uuid;
alter table delegation add column created_by uuid;
alter table delegation add constraint delegation_post_fkey foreign key (commune_id, post_id) references post (commune_id, id);
create index delegation_from on delegation (commune_id, from_person_id);

alter table auth.one_time_link drop constraint one_time_link_purpose_check;
alter table auth.one_time_link add constraint one_time_link_purpose_check check (purpose in ('setup', 'invitation', 'reset'));
create index one_time_link_person on auth.one_time_link (person_id);
