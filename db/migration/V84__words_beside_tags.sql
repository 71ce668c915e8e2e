-- What looks like a tag is text here, and so is what follows it: the parser of words would pass over all of it.

create or replace function ungrouped(written text) returns text immutable strict parallel safe language sql as $$
    select regexp_replace(
        regexp_replace(written, '(?<=\m\d{1,3}([,''’\u00A0\u2009\u202F ]\d{3})*)[,''’\u00A0\u2009\u202F ](?=\d{3}(?!\d))', '', 'g'),
        '[-–—/<>]+', ' ', 'g')
$$;
comment on function ungrouped is 'A text with 50,000 and 50 000 written as 50000, with compounds and tags apart, as the parser of words needs it';

do $$
declare
    part record;
begin
    for part in
        select array_agg(distinct ci.claim_id) as ids
        from article ar
        join article_version v on v.article_id = ar.id
        join passage p on p.version_id = v.id
        join citation ci on ci.passage_id = p.id
        where v.text ~ '[<>]' or ar.headline ~ '[<>]'
        group by ci.claim_id / 1000
    loop
        perform index_claims(part.ids);
    end loop;
    for part in
        select ar.id from article ar
        where ar.headline ~ '[<>]'
           or exists (select 1 from article_version v where v.article_id = ar.id and v.text ~ '[<>]')
    loop
        perform index_article(part.id);
    end loop;
end $$;
