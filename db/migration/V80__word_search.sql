-- The words by which claims and articles are found.

create extension if not exists fuzzystrmatch;

create text search configuration words (copy = english);
alter text search configuration words
    alter mapping for hword, hword_part, word with unaccent, english_stem;
create text search configuration names (copy = simple);
alter text search configuration names
    alter mapping for hword, hword_part, word with unaccent, simple;
comment on text search configuration words is 'English words by their stems, without accents';
comment on text search configuration names is 'Words as they are written, without accents: for the beginnings of names';

create function ungrouped(written text) returns text immutable strict parallel safe language sql as $$
    select regexp_replace(
        regexp_replace(written, '(?<=\m\d{1,3}([,''’\u00A0\u2009\u202F ]\d{3})*)[,''’\u00A0\u2009\u202F ](?=\d{3}(?!\d))', '', 'g'),
        '[-–—/]+', ' ', 'g')
$$;
comment on function ungrouped is 'A text with 50,000 and 50 000 written as 50000 and with compounds apart, as the parser of words needs it';

create function words_of(written text) returns tsvector stable strict parallel safe language sql as $$
    select to_tsvector('words', ungrouped(written)) || strip(to_tsvector('names', ungrouped(written)))
$$;
comment on function words_of is 'Stems with their positions, for phrases, and words as written';

create function sentence_around(written text, start_at integer, end_at integer) returns text
immutable strict parallel safe language sql as $$
    select regexp_replace(substring(written from greatest(1, start_at - 399) for least(400, start_at)), '^(.*[.!?…][”"’'')]*\s|.*\n)', '')
        || substring(written from start_at + 1 for end_at - start_at)
        || regexp_replace(substring(written from end_at + 1 for 400), '([.!?…][”"’'')]*\s|\n).*$', '')
$$;
comment on function sentence_around is 'About the sentence in which a passage stands: to the nearest full stop or line''s end on both sides, 400 characters at most';

create table claim_words (
    claim_id bigint primary key references claim,
    words    tsvector not null
);
comment on table claim_words is 'Where a claim''s words come from: the sentences and headlines that it stands in, its numbers as "50000", its claimant as "actor:1", its outlets as "outlet:1". Kept by triggers, never written by hand';
create index claim_words_by_word on claim_words using gin (words);

create table article_words (
    article_id bigint primary key references article,
    words      tsvector not null
);
comment on table article_words is 'Words of an article''s headline, byline and latest text, and its outlet as "outlet:1". Kept by triggers, never written by hand';
create index article_words_by_word on article_words using gin (words);

-- By keys only: in a transaction that fills the tables the planner does not know yet how large they are.
create function index_claims(ids bigint[]) returns void language plpgsql
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
    insert into claim_words as known (claim_id, words)
    select c.id,
           words_of(string_agg(distinct coalesce(v.text_around, '') || E'\n' || ar.headline, E'\n'))
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
comment on function index_claims is 'Brings the words of claims up to date';

create function index_article(wanted bigint) returns void language plpgsql as $$
declare
    ar    article;
    txt   text;
    found tsvector;
begin
    select * into ar from article where id = wanted;
    select text into txt from article_version where article_id = wanted order by number desc limit 1;
    begin
        found := words_of(concat_ws(E'\n', ar.headline, ar.byline, left(txt, 1000000)));
    exception when program_limit_exceeded then
        found := words_of(concat_ws(E'\n', ar.headline, ar.byline, left(txt, 50000)));
    end;
    if ar.outlet_id is not null then
        found := found || array_to_tsvector(array['outlet:' || ar.outlet_id]);
    end if;
    insert into article_words (article_id, words) values (wanted, found)
    on conflict (article_id) do update set words = excluded.words;
end $$;
comment on function index_article is 'Brings the words of an article up to date; of a very long text only its beginning is indexed';

create function citation_has_words() returns trigger language plpgsql as $$
begin
    perform index_claims((select array_agg(distinct claim_id) from changed));
    return null;
end $$;
create trigger citation_words_are_indexed after insert on citation
    referencing new table as changed for each statement execute function citation_has_words();
create trigger citation_words_are_gone after delete on citation
    referencing old table as changed for each statement execute function citation_has_words();

create function claim_has_words() returns trigger language plpgsql as $$
begin
    perform index_claims(array[new.id]);
    return null;
end $$;
create trigger claim_words_are_indexed after update of low, best, high, claimant_id on claim
    for each row when (row(old.low, old.best, old.high, old.claimant_id) is distinct from row(new.low, new.best, new.high, new.claimant_id))
    execute function claim_has_words();

create function article_has_words() returns trigger language plpgsql as $$
begin
    perform index_article(new.id);
    perform index_claims((
        select array_agg(distinct ci.claim_id)
        from article_version v join passage p on p.version_id = v.id join citation ci on ci.passage_id = p.id
        where v.article_id = new.id));
    return null;
end $$;
create trigger article_words_are_indexed after update of headline, byline, outlet_id on article
    for each row when (row(old.headline, old.byline, old.outlet_id) is distinct from row(new.headline, new.byline, new.outlet_id))
    execute function article_has_words();

create function article_version_has_words() returns trigger language plpgsql as $$
begin
    perform index_article(new.article_id);
    return null;
end $$;
create trigger article_version_words_are_indexed after insert on article_version
    for each row execute function article_version_has_words();

do $$
declare
    part record;
begin
    for part in select array_agg(id) as ids from claim group by id / 1000 loop
        perform index_claims(part.ids);
    end loop;
    for part in select id from article loop
        perform index_article(part.id);
    end loop;
end $$;

create function starts_with_word(name text, beginning text) returns boolean immutable strict parallel safe language sql as $$
    select starts_with(name, beginning) or position(' ' || beginning in name) > 0
$$;

create function word_query(alternatives text) returns tsquery stable strict parallel safe language sql
set client_min_messages = warning as $$
    with spelling (words) as (
        select ungrouped(one) from unnest(string_to_array(alternatives, '|')) one
    ), name (words, key) as (
        select words, nullif(actor_key(words), '')
        from spelling
        where words !~ '^[\d\s.]*$' and length(words) >= 2
    ), parts (query) as (
        select phraseto_tsquery('words', words) from spelling
        union all
        select (plainto_tsquery('names', words)::text || ':*')::tsquery
        from spelling
        where words !~ '\s|\d' and length(words) >= 3 and numnode(plainto_tsquery('names', words)) = 1
        union all
        select string_agg(distinct '''actor:' || actor_id || '''', ' | ')::tsquery
        from actor_alias join name on starts_with_word(actor_alias.key, name.key)
        union all
        select string_agg('''outlet:' || id || '''', ' | ')::tsquery
        from outlet join name on starts_with_word(lower(unaccent(outlet.name::text)), lower(unaccent(name.words)))
    )
    select string_agg('(' || query::text || ')', ' | ')::tsquery from parts
    where numnode(query) > 0
      and exists (select 1 from spelling where numnode(plainto_tsquery('words', words)) > 0)
$$;
comment on function word_query is 'What finds one word, or one phrase, in claim_words and article_words: its stem, words that begin with it, and the actors and outlets with a word in their names that begins with it. Alternatives are set apart by |. Null for "the", "over" and signs';

create function search_query(words text[]) returns text stable strict parallel safe language sql
set client_min_messages = warning as $$
    select coalesce(
        string_agg('(' || word_query(one)::text || ')', ' & '),
        string_agg(nullif(plainto_tsquery('names', one)::text, ''), ' & '))
    from unnest(words) one
$$;
comment on function search_query is 'All of the words; where they are only such as stand in every text, those as they are written; null where there are no words';

-- What the words were looked for in before.
drop index passage_by_words;
drop index article_by_headline;
