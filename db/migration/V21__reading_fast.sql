-- What lists and timelines are ordered and narrowed by, so that they stay quick with a hundred thousand claims.

create table claim_publication (
    claim_id bigint primary key references claim,
    earliest date,
    latest   date
);
comment on table claim_publication is 'When a claim was first published: the smallest dates of its articles; kept by triggers, never written by hand';

-- Both functions go by keys only: in a transaction that fills the tables the planner does not know yet how large they are.
create function citation_publishes() returns trigger language plpgsql
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
    insert into claim_publication as known (claim_id, earliest, latest)
    select added.claim_id, min(ar.published_earliest), min(ar.published_latest)
    from added
    join passage p on p.id = added.passage_id
    join article_version v on v.id = p.version_id
    join article ar on ar.id = v.article_id
    group by added.claim_id
    on conflict (claim_id) do update
        set earliest = least(known.earliest, excluded.earliest), latest = least(known.latest, excluded.latest)
        where excluded.earliest < known.earliest or excluded.latest < known.latest or known.latest is null;
    return null;
end $$;
create trigger citation_publishes_its_claim after insert on citation
    referencing new table as added for each statement execute function citation_publishes();

create function article_publishes() returns trigger language plpgsql
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
    update claim_publication known
    set earliest = (select min(ar.published_earliest)
                    from citation ci join passage p on p.id = ci.passage_id
                    join article_version v on v.id = p.version_id join article ar on ar.id = v.article_id
                    where ci.claim_id = known.claim_id),
        latest = (select min(ar.published_latest)
                  from citation ci join passage p on p.id = ci.passage_id
                  join article_version v on v.id = p.version_id join article ar on ar.id = v.article_id
                  where ci.claim_id = known.claim_id)
    where known.claim_id in (select ci.claim_id
                             from article_version v join passage p on p.version_id = v.id
                             join citation ci on ci.passage_id = p.id
                             where v.article_id = new.id);
    return null;
end $$;
create trigger article_publishes_its_claims
    after update of published, published_earliest, published_latest on article
    for each row execute function article_publishes();

insert into claim_publication (claim_id, earliest, latest)
select ci.claim_id, min(ar.published_earliest), min(ar.published_latest)
from citation ci
join passage p on p.id = ci.passage_id
join article_version v on v.id = p.version_id
join article ar on ar.id = v.article_id
group by ci.claim_id;

-- The overview's latest claims
create index claim_by_recording on claim (recorded_at desc, id desc) where review in ('suggested', 'published');
-- "As recorded by": claims that changed since
create index claim_revision_by_time on claim_revision (at);
-- The word search of lists
create index passage_by_words on passage using gin ((prefix || exact || suffix) gin_trgm_ops);
create index article_by_headline on article using gin (headline gin_trgm_ops);
create index actor_alias_by_part on actor_alias using gin ((alias::text) gin_trgm_ops);
