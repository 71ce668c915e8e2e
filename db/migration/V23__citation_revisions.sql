-- What a revision of a claim did to its citations: the claim's own row, which claim_revision keeps, does not show it.

create table citation_revision (
    claim_id   bigint not null,
    number     integer not null,
    passage_id bigint not null references passage,
    before     jsonb check (jsonb_typeof(before) = 'array'),
    after      jsonb check (jsonb_typeof(after) = 'array'),
    merged     bigint references claim,
    primary key (claim_id, number, passage_id),
    foreign key (claim_id, number) references claim_revision (claim_id, number),
    check (before is distinct from after),
    check (merged is null or (before is null and merged <> claim_id))
);
comment on table citation_revision is 'Append-only history of the passages that a claim cites and of their attribution chains';
comment on column citation_revision.before is 'The chain before, from the origin to the last channel, with names as they were; absent where the passage was not cited';
comment on column citation_revision.after is 'The chain since; absent where the passage is cited no longer';
comment on column citation_revision.merged is 'The claim whose merger brought the passage';
create index citation_revision_by_merger on citation_revision (merged) where merged is not null;
create trigger citation_revision_is_append_only before update or delete on citation_revision
    for each row execute function refuse_change();
create trigger citation_revision_is_not_truncated before truncate on citation_revision
    for each statement execute function refuse_change();

-- A merger that is taken back takes its citations along: the claim was then published when its other articles were.
create function citation_is_gone() returns trigger language plpgsql as $$
begin
    update claim_publication known
    set earliest = dates.earliest, latest = dates.latest
    from (select min(ar.published_earliest) as earliest, min(ar.published_latest) as latest
          from citation ci join passage p on p.id = ci.passage_id
          join article_version v on v.id = p.version_id join article ar on ar.id = v.article_id
          where ci.claim_id = old.claim_id) dates
    where known.claim_id = old.claim_id;
    return null;
end $$;
create trigger citation_leaves_its_claim after delete on citation
    for each row execute function citation_is_gone();
