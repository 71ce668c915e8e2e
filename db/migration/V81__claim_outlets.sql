-- In which outlets a claim was printed, so that claims can be counted and chosen by outlet without their passages.

create table claim_outlet (
    claim_id  bigint not null references claim,
    outlet_id bigint not null references outlet,
    primary key (claim_id, outlet_id)
);
comment on table claim_outlet is 'The outlets of the articles that cite a claim. Kept by triggers, never written by hand';
create index claim_outlet_by_outlet on claim_outlet (outlet_id);

create function place_claims(ids bigint[]) returns void language plpgsql
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
    delete from claim_outlet known
    where known.claim_id = any(ids)
      and not exists (
        select 1 from citation ci join passage p on p.id = ci.passage_id
        join article_version v on v.id = p.version_id join article ar on ar.id = v.article_id
        where ci.claim_id = known.claim_id and ar.outlet_id = known.outlet_id);
    insert into claim_outlet (claim_id, outlet_id)
    select distinct ci.claim_id, ar.outlet_id
    from citation ci join passage p on p.id = ci.passage_id
    join article_version v on v.id = p.version_id join article ar on ar.id = v.article_id
    where ci.claim_id = any(ids) and ar.outlet_id is not null
    on conflict do nothing;
end $$;
comment on function place_claims is 'Brings the outlets of claims up to date';

create or replace function citation_has_words() returns trigger language plpgsql as $$
declare
    ids bigint[] := (select array_agg(distinct claim_id) from changed);
begin
    perform index_claims(ids);
    perform place_claims(ids);
    return null;
end $$;

create or replace function article_has_words() returns trigger language plpgsql as $$
declare
    ids bigint[] := (
        select array_agg(distinct ci.claim_id)
        from article_version v join passage p on p.version_id = v.id join citation ci on ci.passage_id = p.id
        where v.article_id = new.id);
begin
    perform index_article(new.id);
    perform index_claims(ids);
    perform place_claims(ids);
    return null;
end $$;

insert into claim_outlet (claim_id, outlet_id)
select distinct ci.claim_id, ar.outlet_id
from citation ci join passage p on p.id = ci.passage_id
join article_version v on v.id = p.version_id join article ar on ar.id = v.article_id
where ar.outlet_id is not null;
