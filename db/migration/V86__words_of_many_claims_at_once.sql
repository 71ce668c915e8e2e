-- A table of a thousand claims puts their words into the index at its end, all at once, instead of one by one.

create or replace function citation_has_words() returns trigger language plpgsql as $$
declare
    ids bigint[];
begin
    if current_setting('kursk.words_later', true) = 'on' then
        return null;
    end if;
    ids := (select array_agg(distinct claim_id) from changed);
    perform index_claims(ids);
    perform place_claims(ids);
    return null;
end $$;
comment on function citation_has_words is 'Keeps words and outlets of claims; a transaction that sets kursk.words_later calls index_claims and place_claims itself';
