-- The vocabulary as editors keep it: names in languages, sides over time, parents, mergers, and the history of all of it.

create extension if not exists btree_gist;

alter table actor
    add column parent_id   bigint references actor check (parent_id <> id),
    add column merged_into bigint references actor check (merged_into <> id);
comment on column actor.parent_id is 'The body to which the actor belongs: a spokesman to his ministry';
comment on column actor.merged_into is 'The actor as which this one turned out to be known already; it keeps its address and nothing else';
create index actor_by_parent on actor (parent_id);

create table actor_name (
    actor_id bigint not null references actor,
    language text not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    name     text not null check (name <> '' and length(name) <= 200),
    primary key (actor_id, language)
);
comment on table actor_name is 'What an actor is called in other languages';

create table actor_side (
    actor_id bigint not null references actor,
    side     slug not null references side,
    since    date,
    until    date,
    period   daterange not null generated always as (daterange(since, until, '[]')) stored,
    check (since is not null or until is not null),
    exclude using gist (actor_id with =, period with &&)
);
comment on table actor_side is 'Times at which an actor stood on another side than actor.side';
comment on column actor_side.until is 'The last day; absent where the period has no end, as since where it has no beginning';

create sequence actor_merger_id_seq increment by 50;
create table actor_merger (
    id        bigint primary key default nextval('actor_merger_id_seq'),
    actor_id  bigint not null references actor,
    into_id   bigint not null references actor,
    at        timestamptz not null,
    who       text not null check (who <> ''),
    why       text not null check (why <> ''),
    undone_at timestamptz,
    undone_by text check (undone_by <> ''),
    check (actor_id <> into_id),
    check ((undone_at is null) = (undone_by is null))
);
comment on table actor_merger is 'Two actors that were found to be one; what moved is kept so that it can move back';
create unique index actor_merger_that_stands on actor_merger (actor_id) where undone_at is null;
create index actor_merger_by_heir on actor_merger (into_id);

create table actor_merger_claim (
    merger_id bigint not null references actor_merger,
    claim_id  bigint not null references claim,
    primary key (merger_id, claim_id)
);
comment on table actor_merger_claim is 'Claims that changed their claimant by a merger';

create table actor_merger_link (
    merger_id   bigint not null references actor_merger,
    citation_id bigint not null references citation,
    position    integer not null,
    primary key (merger_id, citation_id, position)
);
comment on table actor_merger_link is 'Links of attribution chains that changed their actor by a merger';

create table actor_merger_alias (
    merger_id bigint not null references actor_merger,
    alias     citext not null,
    primary key (merger_id, alias)
);
comment on table actor_merger_alias is 'Spellings that came to the other actor by a merger';

alter table metric
    add column excludes text check (excludes <> '' and length(excludes) <= 1000),
    add column version  integer not null default 0;
comment on column metric.excludes is 'What is not counted, in words, where a reader might expect it to be';

alter table place add column version integer not null default 0;

create sequence vocabulary_revision_id_seq increment by 50;
create table vocabulary_revision (
    id     bigint primary key default nextval('vocabulary_revision_id_seq'),
    kind   text not null check (kind in ('actor', 'outlet', 'metric', 'place')),
    slug   slug not null,
    number integer not null check (number >= 1),
    at     timestamptz not null,
    who    text not null check (who <> ''),
    why    text not null check (why <> ''),
    before jsonb,
    after  jsonb not null,
    unique (kind, slug, number)
);
comment on table vocabulary_revision is 'Append-only history of actors, outlets, metrics and places: whole entries before and after each change';
comment on column vocabulary_revision.before is 'Absent where the change made the entry';
create index vocabulary_revision_by_time on vocabulary_revision (at);
create trigger vocabulary_revision_is_append_only before update or delete on vocabulary_revision
    for each row execute function refuse_change();
create trigger vocabulary_revision_is_not_truncated before truncate on vocabulary_revision
    for each statement execute function refuse_change();

create trigger actor_name_change_is_noted after insert or update or delete or truncate on actor_name
    for each statement execute function note_change();
create trigger actor_side_change_is_noted after insert or update or delete or truncate on actor_side
    for each statement execute function note_change();
