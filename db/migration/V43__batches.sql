-- Captured documents that were sent on their way together, so that what an interruption left behind can go on.

alter table capture
    add column outlet text check (outlet <> ''),
    add column run_id bigint references import_run;
comment on column capture.run_id is 'The import that was to bring it in last; it still waits where that was cancelled or interrupted';
create index capture_by_run on capture (run_id) where run_id is not null;
