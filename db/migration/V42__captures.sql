-- Documents on their way in: captured, not yet described and imported.

create table capture (
    id          uuid primary key,
    who         text not null check (who <> ''),
    name        text not null check (name <> ''),
    media_type  text not null,
    address     text check (address ~ '^https?://'),
    raw         bytea not null,
    raw_sha256  text not null check (raw_sha256 = encode(sha256(raw), 'hex')),
    text        text not null check (text <> ''),
    headline    text,
    byline      text,
    published   text,
    captured_at timestamptz not null,
    article_id  bigint references article
);
comment on table capture is 'A document as it was brought in, byte for byte, and the text that was found in it';
comment on column capture.article_id is 'The article that came of it; absent while it waits to be described';
create index capture_waiting on capture (who, captured_at desc) where article_id is null;
create index capture_by_article on capture (article_id);
