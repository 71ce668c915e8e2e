-- Source documents. The text of a version never changes; a changed document is a new version.

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: % is refused', tg_table_name, tg_op using errcode = 'restrict_violation';
end $$;
comment on function refuse_change is 'Guards tables in which nothing is ever changed or deleted';

create sequence article_id_seq increment by 50;
create table article (
    id                 bigint primary key default nextval('article_id_seq'),
    headline           text not null check (headline <> ''),
    byline             text,
    language           text not null default 'en' check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]+)*$'),
    form               text not null default 'article' check (form in ('article', 'digest', 'bulletin', 'live-blog', 'transcript', 'encyclopedia')),
    outlet_id          bigint references outlet,
    published          text,
    published_earliest date,
    published_latest   date,
    published_reason   text,
    address            text check (address ~ '^https?://'),
    synthetic          boolean not null default false,
    recorded_at        timestamptz not null default now(),
    version            integer not null default 0,
    check ((published is null) = (published_earliest is null) and (published is null) = (published_latest is null)),
    check (published_earliest <= published_latest)
);
comment on table article is 'A source document as a work: its metadata; the text stands in its versions';
comment on column article.form is 'Kind of text; in a digest nothing carries over from one line to the next';
comment on column article.published is 'Publication date in EDTF';
comment on column article.published_reason is 'How the publication date was established';
create index article_by_publication on article (published_latest desc, id desc);
create index article_by_outlet on article (outlet_id);

create sequence article_version_id_seq increment by 50;
create table article_version (
    id          bigint primary key default nextval('article_version_id_seq'),
    article_id  bigint not null references article,
    number      integer not null check (number >= 1),
    file_name   text,
    sha256      text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
    text        text not null check (text <> ''),
    captured_at timestamptz not null default now(),
    unique (article_id, number),
    check (sha256 = encode(sha256(convert_to(text, 'UTF8')), 'hex'))
);
comment on table article_version is 'An immutable snapshot of an article''s text';
comment on column article_version.sha256 is 'SHA-256 of the text in UTF-8, as lower-case hex; a document is recognised by it';
create trigger article_version_is_append_only before update or delete on article_version
    for each row execute function refuse_change();
create trigger article_version_is_not_truncated before truncate on article_version
    for each statement execute function refuse_change();

create sequence passage_id_seq increment by 50;
create table passage (
    id         bigint primary key default nextval('passage_id_seq'),
    version_id bigint not null references article_version,
    start_at   integer not null check (start_at >= 0),
    end_at     integer not null,
    exact      text not null check (exact <> ''),
    prefix     text not null,
    suffix     text not null,
    wording    text check (wording ~ '^[0-9a-f]{64}$'),
    check (start_at < end_at),
    unique (version_id, start_at, end_at)
);
comment on table passage is 'A place in a snapshot: W3C Web Annotation TextPositionSelector and TextQuoteSelector';
comment on column passage.start_at is 'Offset of the first character, in Unicode code points';
comment on column passage.end_at is 'Offset after the last character, in Unicode code points';
comment on column passage.wording is 'Fingerprint of the sentence and of the quote''s place in it: passages that repeat each other word for word share it; absent where the sentence is too short to tell';
create index passage_by_wording on passage (wording);

create function check_passage() returns trigger language plpgsql as $$
declare
    found text;
begin
    select substring(text from new.start_at + 1 for new.end_at - new.start_at) into found
    from article_version where id = new.version_id;
    if found is distinct from new.exact then
        raise exception 'the quote "%" does not stand at % to %', new.exact, new.start_at, new.end_at
            using errcode = 'check_violation', constraint = 'passage_quote_stands_in_snapshot';
    end if;
    return new;
end $$;
create trigger passage_quote_stands_in_snapshot before insert on passage
    for each row execute function check_passage();
create trigger passage_is_append_only before update or delete on passage
    for each row execute function refuse_change();
create trigger passage_is_not_truncated before truncate on passage
    for each statement execute function refuse_change();
