-- Which edition of the public data a page shows, so that its ETag changes when the data change and only then.

create table data_change (
    xact xid8 primary key default pg_current_xact_id(),
    at   timestamptz not null default now()
);
comment on table data_change is 'One row for each committed transaction that changed public data. Their number tells editions apart: unlike any greatest id it grows with every commit, in whatever order transactions end';

create function note_change() returns trigger language plpgsql as $$
begin
    insert into data_change default values on conflict do nothing;
    return null;
end $$;
comment on function note_change is 'Makes the running transaction one of those that changed public data';

do $$
declare
    name text;
begin
    foreach name in array array[
        'side', 'subject', 'place', 'metric', 'metric_component', 'actor', 'actor_alias', 'outlet', 'article',
        'article_version', 'passage', 'claim', 'citation', 'attribution', 'reading', 'relation', 'import_run',
        'imported_document'
    ] loop
        execute format(
            'create trigger %I after insert or update or delete or truncate on %I for each statement execute function note_change()',
            name || '_change_is_noted', name);
    end loop;
end $$;
