-- What was brought in, when, and what became of it.

create sequence import_run_id_seq increment by 50;
create table import_run (
    id          bigint primary key default nextval('import_run_id_seq'),
    source      text not null check (source <> ''),
    documents   integer not null check (documents >= 0),
    started_at  timestamptz not null default now(),
    finished_at timestamptz check (finished_at >= started_at)
);
comment on table import_run is 'One call of the importer over a number of documents';

create table imported_document (
    run_id     bigint not null references import_run,
    position   integer not null check (position >= 0),
    name       text not null,
    outcome    text not null check (outcome in ('imported', 'known', 'refused')),
    message    text not null,
    article_id bigint references article,
    claims     integer not null default 0 check (claims >= 0),
    echoes     integer not null default 0 check (echoes >= 0),
    at         timestamptz not null default now(),
    primary key (run_id, position),
    check ((outcome = 'refused') = (article_id is null))
);
comment on table imported_document is 'What became of one document of an import';
