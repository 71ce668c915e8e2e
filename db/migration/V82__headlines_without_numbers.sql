-- A number is looked for in what is claimed. In a headline it belongs to one claim of the article, not to all of them.

create or replace function index_claims(ids bigint[]) returns void language plpgsql
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
    insert into claim_words as known (claim_id, words)
    select c.id,
           words_of(string_agg(distinct coalesce(v.text_around, '') || E'\n'
                               || regexp_replace(ungrouped(ar.headline), '\d+', '', 'g'), E'\n'))
           || array_to_tsvector(array_remove(array[trim_scale(c.low)::text, trim_scale(c.best)::text, trim_scale(c.high)::text, 'actor:' || c.claimant_id], null)
                                || array_remove(array_agg('outlet:' || ar.outlet_id), null))
    from claim c
    join citation ci on ci.claim_id = c.id
    join passage p on p.id = ci.passage_id
    join lateral (
        select article_id,
               -- Counting to a place in a very long text takes long, and there is one for each passage.
               case when octet_length(text) <= 200000 then sentence_around(text, p.start_at, p.end_at)
                    else p.prefix || p.exact || p.suffix end as text_around
        from article_version where id = p.version_id) v on true
    join article ar on ar.id = v.article_id
    where c.id = any(ids)
    group by c.id
    on conflict (claim_id) do update set words = excluded.words where known.words is distinct from excluded.words;
end $$;

do $$
declare
    part record;
begin
    for part in select array_agg(id) as ids from claim group by id / 1000 loop
        perform index_claims(part.ids);
    end loop;
end $$;
