-- Sources that cannot be kept here: a video, a page behind a paywall. Their text is what an editor typed.

create table unstored_source (
    article_id      bigint primary key references article,
    medium          text not null check (medium in ('video', 'audio', 'paywall', 'print', 'other')),
    archive_address text check (archive_address ~ '^https?://')
);
comment on table unstored_source is 'An article whose snapshots hold only the words that an editor typed from it: they cannot be verified here';
comment on column unstored_source.archive_address is 'Where an archive keeps the source';
