-- Units of measure as texts print them, kept by editors: how each is converted, and by which words a text gives it.

create table printed_unit (
    slug           slug primary key,
    name           citext not null unique check (name::text = btrim(name::text) and name <> '' and length(name::text) <= 60),
    unit           text not null check (unit in ('km2', 'km', 'percent')),
    factor         numeric not null check (factor > 0 and factor < 1000000 and scale(factor) <= 12),
    source         text not null check (source = btrim(source) and source <> '' and length(source) <= 500),
    source_address text check (source_address ~ '^https?://[^[:space:]]+$' and length(source_address) <= 500),
    retired        boolean not null default false,
    version        integer not null default 0
);
comment on table printed_unit is 'Units of measure as texts print them; what is read in one is kept in square kilometres, kilometres or per cent';
comment on column printed_unit.unit is 'The unit in which its quantities are kept. What is counted (people, settlements, items) is never converted';
comment on column printed_unit.factor is 'By which a printed number is multiplied; a changed factor changes no recorded claim';
comment on column printed_unit.source is 'Where the factor comes from';
comment on column printed_unit.retired is 'Whether texts are no longer read with it; its words stay taken';

create table printed_unit_word (
    word     citext primary key check (word::text = btrim(word::text) and word::text ~ '[^0-9.,[:space:]]' and length(word::text) <= 40),
    slug     slug not null references printed_unit,
    position integer not null check (position >= 0),
    unique (slug, position)
);
comment on table printed_unit_word is 'Words by which a text gives a unit of measure: symbol, singular, plural, spellings; none belongs to two units';
comment on column printed_unit_word.position is 'The first is the one to show it by';

insert into printed_unit (slug, name, unit, factor, source, source_address) values
    ('square-kilometre', 'Square kilometre', 'km2', 1, 'As kept', null),
    ('square-mile', 'Square mile', 'km2', 2.589988, 'From the mile of exactly 1.609344 km, to six decimals', 'https://www.nist.gov/pml/special-publication-811'),
    ('hectare', 'Hectare', 'km2', 0.01, '10,000 square metres, accepted for use with the International System of Units', 'https://www.bipm.org/en/publications/si-brochure'),
    ('acre', 'Acre', 'km2', 0.00404686, 'From 4,840 square yards, to eight decimals', 'https://www.nist.gov/pml/special-publication-811'),
    ('square-metre', 'Square metre', 'km2', 0.000001, 'International System of Units', 'https://www.bipm.org/en/publications/si-brochure'),
    ('kilometre', 'Kilometre', 'km', 1, 'As kept', null),
    ('mile', 'Mile', 'km', 1.609344, 'Exact: 1,760 yards of the international yard and pound agreement of 1959', 'https://www.nist.gov/pml/special-publication-811'),
    ('metre', 'Metre', 'km', 0.001, 'International System of Units', 'https://www.bipm.org/en/publications/si-brochure'),
    ('yard', 'Yard', 'km', 0.0009144, 'Exact: international yard and pound agreement of 1959', 'https://www.nist.gov/pml/special-publication-811'),
    ('foot', 'Foot', 'km', 0.0003048, 'Exact: a third of the international yard', 'https://www.nist.gov/pml/special-publication-811'),
    ('percent', 'Per cent', 'percent', 1, 'As kept', null);

insert into printed_unit_word (word, slug, position)
select words.word, unit.slug, words.number - 1
from (values
    ('square-kilometre', array['square kilometer', 'square kilometers', 'square kilometre', 'square kilometres', 'sq km', 'sq. km', 'sq.km', 'square km', 'km2', 'km²', 'km^2', 'square kms', 'sq kms', 'km sq', 'sq kilometers', 'sq kilometres', 'sqkm', 'kilometers squared', 'square-kilometer', 'square-kilometre', 'square-km', 'km²s']),
    ('square-mile', array['square mile', 'square miles', 'sq mi', 'sq. mi', 'sq mile', 'sq miles', 'sq. miles', 'mi2', 'mi²', 'square-mile']),
    ('hectare', array['hectare', 'hectares', 'ha']),
    ('acre', array['acre', 'acres']),
    ('square-metre', array['square meter', 'square meters', 'square metre', 'square metres', 'sq m', 'm2', 'm²']),
    ('kilometre', array['kilometer', 'kilometers', 'kilometre', 'kilometres', 'km', 'kms', 'kilometer-deep', 'kilometre-deep']),
    ('mile', array['mile', 'miles', 'mi']),
    ('metre', array['metre', 'metres', 'meter', 'meters', 'm']),
    ('yard', array['yard', 'yards']),
    ('foot', array['foot', 'feet', 'ft']),
    ('percent', array['%', 'percent', 'per cent', 'pct', 'percentage point', 'percentage points', 'per-cent'])
) as unit (slug, words), unnest(unit.words) with ordinality as words (word, number);

alter table vocabulary_revision drop constraint vocabulary_revision_kind_check;
alter table vocabulary_revision add constraint vocabulary_revision_kind_check
    check (kind in ('actor', 'outlet', 'metric', 'place', 'unit'));
comment on table vocabulary_revision is 'Append-only history of actors, outlets, metrics, places and units: whole entries before and after each change';
create index vocabulary_revision_of_units on vocabulary_revision (id) where kind = 'unit';

create trigger printed_unit_change_is_noted after insert or update or delete or truncate on printed_unit
    for each statement execute function note_change();
create trigger printed_unit_word_change_is_noted after insert or update or delete or truncate on printed_unit_word
    for each statement execute function note_change();
