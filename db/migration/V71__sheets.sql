-- Tables of claims that editors bring in.

create table sheet (
    id          uuid primary key,
    who         text not null check (who <> ''),
    name        text not null check (name <> '' and length(name) <= 200),
    sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    header      text[] not null,
    lines       jsonb not null,
    columns     text[] not null,
    left_out    integer[] not null default '{}',
    uploaded_at timestamptz not null,
    imported_at timestamptz,
    claims      integer not null default 0 check (claims >= 0),
    citations   integer not null default 0 check (citations >= 0),
    check (cardinality(columns) = cardinality(header))
);
comment on table sheet is 'A table of claims as it was uploaded, and how its columns are to be read';
comment on column sheet.lines is 'Its rows with their numbers, cells as text';
comment on column sheet.columns is 'For each column the field of a claim that stands in it; empty where it is ignored';
comment on column sheet.left_out is 'Numbers of rows that are not to be imported';
create index sheet_by_time on sheet (uploaded_at desc);

create table sheet_line (
    fingerprint text primary key check (fingerprint ~ '^[0-9a-f]{64}$'),
    sheet_id    uuid not null references sheet,
    line        integer not null,
    claim_id    bigint not null references claim,
    unique (sheet_id, line)
);
comment on table sheet_line is 'Rows that were imported, by what they say: the same row a second time changes nothing';
create index sheet_line_by_claim on sheet_line (claim_id);
