-- Claims, their citations, and the history that nobody can rewrite.

create sequence claim_id_seq increment by 50;
create table claim (
    id                 bigint primary key default nextval('claim_id_seq'),
    metric             slug not null references metric,
    subject            slug references subject,
    place              slug references place,
    item               text check (item <> ''),
    aspect             text check (aspect <> ''),
    low                numeric check (low >= 0),
    best               numeric check (best >= 0),
    high               numeric check (high >= 0),
    unit               text not null check (unit in ('person', 'km2', 'percent', 'km', 'settlement', 'item', 'ratio')),
    qualifier          text not null check (qualifier in ('exactly', 'about', 'nearly', 'more-than', 'at-least', 'less-than', 'at-most', 'between', 'vague')),
    quantity_text      text not null check (quantity_text <> ''),
    per                text check (per <> ''),
    base               text check (base <> ''),
    kind               text not null check (kind in ('stock', 'flow', 'cumulative', 'change', 'rate')),
    modality           text not null check (modality in ('asserted', 'forecast', 'denied', 'conditional')),
    claimant_id        bigint references actor,
    as_of              text,
    as_of_earliest     date,
    as_of_latest       date,
    stated             text,
    stated_earliest    date,
    stated_latest      date,
    origin             text not null check (origin in ('machine', 'editor')),
    confidence         numeric(4, 3) check (confidence between 0 and 1),
    review             text not null check (review in ('suggested', 'published', 'rejected', 'retracted', 'superseded')),
    credibility        integer check (credibility between 1 and 6),
    credibility_reason text,
    superseded_by      bigint references claim,
    synthetic          boolean not null default false,
    recorded_at        timestamptz not null default now(),
    version            integer not null default 0,
    check (coalesce(low, best, high) is not null),
    check (low <= best), check (best <= high), check (low <= high),
    check ((kind = 'rate') = (per is not null)),
    check ((as_of is null) = (as_of_earliest is null) and (as_of is null) = (as_of_latest is null)),
    check ((stated is null) = (stated_earliest is null) and (stated is null) = (stated_latest is null)),
    check (as_of_earliest <= as_of_latest), check (stated_earliest <= stated_latest),
    check (origin = 'editor' or confidence is not null),
    check (credibility is null or credibility_reason is not null),
    check (superseded_by is null or review = 'superseded')
);
comment on table claim is 'One claimant asserts one quantity of one metric about one subject at a place and time';
comment on column claim.claimant_id is 'Absent where the article speaks in its own voice';
comment on column claim.as_of is 'When the quantity was true, or its period, in EDTF; open ends are stored as -infinity and infinity';
comment on column claim.stated is 'When it was said, in EDTF';
comment on column claim.recorded_at is 'When we recorded it';
create index claim_by_series on claim (metric, subject, place, kind);
create index claim_by_claimant on claim (claimant_id);
create index claim_by_as_of on claim (as_of_earliest, as_of_latest);
create index claim_by_review on claim (review, recorded_at desc);

create sequence citation_id_seq increment by 50;
create table citation (
    id          bigint primary key default nextval('citation_id_seq'),
    claim_id    bigint not null references claim,
    passage_id  bigint not null references passage,
    echo        boolean not null,
    recorded_at timestamptz not null default now(),
    unique (claim_id, passage_id)
);
comment on table citation is 'One appearance of a claim in an article';
comment on column citation.echo is 'The passage repeats, word for word, one in which the claim was found before';
create index citation_by_passage on citation (passage_id);

create table attribution (
    citation_id bigint not null references citation,
    position    integer not null check (position >= 0),
    actor_id    bigint not null references actor,
    role        text not null check (role in ('origin', 'channel')),
    cue         text check (cue <> ''),
    primary key (citation_id, position)
);
comment on table attribution is 'The chain from the origin of a statement (position 0) to the last channel that the text names';
create index attribution_by_actor on attribution (actor_id);

create table reading (
    claim_id bigint not null references claim,
    position integer not null,
    field    text not null check (field <> ''),
    rule     text not null check (rule <> ''),
    words    text not null,
    primary key (claim_id, position)
);
comment on table reading is 'Why the extractor read a field as it did: the rule and the words';

create sequence relation_id_seq increment by 50;
create table relation (
    id          bigint primary key default nextval('relation_id_seq'),
    from_claim  bigint not null references claim,
    to_claim    bigint not null references claim,
    type        text not null check (type in ('repeats', 'corroborates', 'contradicts', 'revises', 'denies', 'derived-from')),
    reason      text not null check (reason <> ''),
    origin      text not null check (origin in ('machine', 'editor')),
    recorded_at timestamptz not null default now(),
    unique (from_claim, to_claim, type),
    check (from_claim <> to_claim)
);
comment on table relation is 'A typed link between two claims that a text or an editor states; what follows from the figures is computed instead';
create index relation_by_target on relation (to_claim);

create sequence claim_revision_id_seq increment by 50;
create table claim_revision (
    id       bigint primary key default nextval('claim_revision_id_seq'),
    claim_id bigint not null references claim,
    number   integer not null check (number >= 1),
    at       timestamptz not null default now(),
    who      text not null check (who <> ''),
    why      text not null check (why <> ''),
    before   jsonb,
    after    jsonb not null,
    unique (claim_id, number),
    check ((number = 1) = (before is null))
);
comment on table claim_revision is 'Append-only history: every state in which a claim has ever been, with who made it so and why';

create function record_revision() returns trigger language plpgsql as $$
begin
    insert into claim_revision (claim_id, number, who, why, before, after)
    values (
        new.id,
        coalesce((select max(number) from claim_revision where claim_id = new.id), 0) + 1,
        coalesce(nullif(current_setting('kursk.who', true), ''), 'database'),
        coalesce(nullif(current_setting('kursk.why', true), ''), 'not given'),
        case when tg_op = 'UPDATE' then to_jsonb(old) end,
        to_jsonb(new));
    return null;
end $$;
comment on function record_revision is 'Writes the history; who and why come from the transaction''s settings kursk.who and kursk.why';
create trigger claim_is_recorded after insert or update on claim
    for each row execute function record_revision();
create trigger claim_is_never_deleted before delete on claim
    for each row execute function refuse_change();
create trigger claim_is_not_truncated before truncate on claim
    for each statement execute function refuse_change();
create trigger claim_revision_is_append_only before update or delete on claim_revision
    for each row execute function refuse_change();
create trigger claim_revision_is_not_truncated before truncate on claim_revision
    for each statement execute function refuse_change();
