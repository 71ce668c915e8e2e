-- Reference data: what the claims are about and who can make them.

create extension if not exists citext;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

create domain slug as text check (value ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(value) <= 120);

create table side (
    slug     slug primary key,
    label    text not null unique check (label <> ''),
    position smallint not null unique
);
comment on table side is 'The column in which an actor stands when claims are put side by side';

create table subject (
    slug      slug primary key,
    label     text not null unique,
    adjective text not null,
    position  smallint not null unique
);
comment on table subject is 'Whose quantity it is: the victims, the owner of troops and equipment, the side that holds or loses ground';

create table place (
    slug   slug primary key,
    name   text not null unique check (name <> ''),
    within slug references place
);
comment on table place is 'Where a quantity was counted; a place can lie within another';

create table metric (
    slug         slug primary key,
    label        text not null unique,
    definition   text not null,
    unit         text not null check (unit in ('person', 'km2', 'percent', 'km', 'settlement', 'item', 'ratio')),
    usual_kind   text not null check (usual_kind in ('stock', 'flow', 'cumulative', 'change', 'rate')),
    position     smallint not null unique
);
comment on table metric is 'What is counted';
comment on column metric.usual_kind is 'The kind of count that a source usually means when it does not say';

create table metric_component (
    whole     slug not null references metric,
    component slug not null references metric,
    certain   boolean not null,
    primary key (whole, component),
    check (whole <> component)
);
comment on table metric_component is 'What a metric includes: casualties include killed and wounded, and perhaps captured';
comment on column metric_component.certain is 'False where sources differ on whether the component is inside';

create sequence actor_id_seq increment by 50;
create table actor (
    id                 bigint primary key default nextval('actor_id_seq'),
    slug               slug not null unique,
    name               text not null check (name <> '' and length(name) <= 200),
    kind               text not null check (kind in ('person', 'office', 'force', 'state', 'organisation', 'unnamed')),
    side               slug not null references side,
    reliability        text check (reliability in ('A', 'B', 'C', 'D', 'E', 'F')),
    reliability_reason text,
    synthetic          boolean not null default false,
    recorded_at        timestamptz not null default now(),
    version            integer not null default 0,
    check (reliability is null or reliability_reason is not null)
);
comment on table actor is 'Who can speak: a person, office, armed force, state or organisation, or an unnamed source as described';
comment on column actor.reliability is 'NATO Admiralty code A to F, always with a reason';
create index actor_by_side on actor (side);

create function actor_key(name text) returns text stable strict parallel safe language sql as $$
    select trim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
        replace(replace(replace(lower(unaccent(name)), '.', ''), 'defence', 'defense'), 'kiev', 'kyiv'),
        '[''’ʼ`]s?\y', '', 'g'),
        '[^[:alnum:]]+', ' ', 'g'),
        '^ *(the|an?|some) ', ''),
        '\y(ukraine|russia|north korea|south korea|belarus)s\y', '\1', 'g'),
        '(yy|iy|yi|ii|ij|y|i)\y', 'y', 'g'),
        '\yunited states\y', 'us', 'g'))
$$;
comment on function actor_key is 'What the spellings of one name have in common: no article, dots, accents or apostrophes, one spelling of -sky';

create table actor_alias (
    alias    citext primary key check (alias <> ''),
    key      text not null,
    actor_id bigint not null references actor
);
comment on table actor_alias is 'Every spelling and title under which an actor is known, its own name included';
comment on column actor_alias.key is 'See actor_key(); filled by a trigger';
create index actor_alias_by_actor on actor_alias (actor_id);
create index actor_alias_by_key on actor_alias (key);

create function set_actor_key() returns trigger language plpgsql as $$
begin
    new.key := actor_key(new.alias::text);
    return new;
end $$;
create trigger actor_alias_has_its_key before insert or update on actor_alias
    for each row execute function set_actor_key();

create sequence outlet_id_seq increment by 50;
create table outlet (
    id                 bigint primary key default nextval('outlet_id_seq'),
    slug               slug not null unique,
    name               citext not null unique check (name <> ''),
    reliability        text check (reliability in ('A', 'B', 'C', 'D', 'E', 'F')),
    reliability_reason text,
    synthetic          boolean not null default false,
    recorded_at        timestamptz not null default now(),
    version            integer not null default 0,
    check (reliability is null or reliability_reason is not null)
);
comment on table outlet is 'Where articles are published';

insert into side (slug, label, position) values
    ('ukraine', 'Ukraine', 1),
    ('russia', 'Russia', 2),
    ('united-states', 'United States', 3),
    ('south-korea', 'South Korea', 4),
    ('north-korea', 'North Korea', 5),
    ('independent', 'Independent', 6),
    ('media', 'Media', 7),
    ('other', 'Other', 8);

insert into subject (slug, label, adjective, position) values
    ('ukraine', 'Ukraine', 'Ukrainian', 1),
    ('russia', 'Russia', 'Russian', 2),
    ('north-korea', 'North Korea', 'North Korean', 3),
    ('south-korea', 'South Korea', 'South Korean', 4),
    ('united-states', 'United States', 'American', 5),
    ('civilians', 'Civilians', 'civilian', 6),
    ('independent', 'Independent', 'independent', 7),
    ('media', 'Media', 'media', 8),
    ('other', 'Other', 'other', 9);

insert into place (slug, name, within) values
    ('russia', 'Russia', null),
    ('ukraine', 'Ukraine', null),
    ('kursk-oblast', 'Kursk region', 'russia'),
    ('belgorod-oblast', 'Belgorod region', 'russia'),
    ('bryansk-oblast', 'Bryansk region', 'russia'),
    ('sumy-oblast', 'Sumy region', 'ukraine'),
    ('whole-front', 'The whole front', null);

insert into metric (slug, label, definition, unit, usual_kind, position) values
    ('casualties', 'Killed or wounded', 'Soldiers or civilians killed or wounded. Some sources mean killed and wounded only, others add captured or missing; "losses" is read as casualties unless the source says more.', 'person', 'cumulative', 1),
    ('killed', 'Killed', 'People killed, in action or otherwise by the fighting.', 'person', 'cumulative', 2),
    ('wounded', 'Wounded', 'People wounded or injured by the fighting.', 'person', 'cumulative', 3),
    ('captured', 'Captured', 'Soldiers taken prisoner.', 'person', 'cumulative', 4),
    ('missing', 'Missing', 'People whose fate is not known.', 'person', 'stock', 5),
    ('troop-strength', 'Troops', 'Soldiers present, deployed, sent or expected.', 'person', 'stock', 6),
    ('displaced', 'Displaced', 'People who fled, were evacuated or were moved.', 'person', 'cumulative', 7),
    ('territory-area', 'Territory', 'Ground held, taken, retaken or lost, as an area.', 'km2', 'stock', 8),
    ('territory-share', 'Share of territory', 'Ground held, retaken or lost, as a share of a stated whole. Shares of different wholes are not comparable.', 'percent', 'stock', 9),
    ('settlements', 'Settlements', 'Villages and towns held, taken, retaken or lost.', 'settlement', 'stock', 10),
    ('equipment', 'Equipment', 'Weapons and vehicles supplied, deployed, destroyed or captured, by kind.', 'item', 'cumulative', 11),
    ('advance', 'Advance', 'How far a force went forward.', 'km', 'change', 12),
    ('ratio', 'Ratio', 'One party''s quantity as a multiple of another''s.', 'ratio', 'stock', 13),
    ('other', 'Other quantities', 'Quantities about the fighting that fit none of the other metrics.', 'item', 'flow', 14);

insert into metric_component (whole, component, certain) values
    ('casualties', 'killed', true),
    ('casualties', 'wounded', true),
    ('casualties', 'captured', false),
    ('casualties', 'missing', false);
