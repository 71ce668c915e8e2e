-- By which texts that nearly repeat each other are found without reading them all.

create table article_sketch (
    version_id bigint not null references article_version,
    hash       bigint not null,
    primary key (version_id, hash)
);
comment on table article_sketch is 'The smallest hashes of a snapshot''s runs of three words: the more two snapshots share, the more alike are their texts';
create index article_sketch_by_hash on article_sketch (hash) include (version_id);
