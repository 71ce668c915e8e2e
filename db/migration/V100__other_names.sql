-- Other names of places and metrics, kept by editors: by each of them a claim form, a table or a program can say what it means.

create table place_spelling (
    word     citext primary key check (word::text = btrim(word::text) and word <> '' and length(word::text) <= 200),
    slug     slug not null references place,
    position integer not null check (position >= 0),
    unique (slug, position)
);
comment on table place_spelling is 'What a place is also called or spelled, the villages counted to it among them; none means two places. Texts are read with them';

create table metric_alias (
    word     citext primary key check (word::text = btrim(word::text) and word <> '' and length(word::text) <= 60),
    slug     slug not null references metric,
    position integer not null check (position >= 0),
    unique (slug, position)
);
comment on table metric_alias is 'What a metric is also called where a claim is entered; none means two metrics';

-- What an editor has made a place or a metric of its own since is not taken from it.
insert into place_spelling (word, slug, position)
select words.word, place.slug, words.number - 1
from (values
    ('kursk-oblast', array['Kursk', 'Kursk Oblast', 'Kursk province', 'Kursk salient', 'Kursk front', 'Kursk direction', 'Kursk border region', 'Sudzha', 'Malaya Loknya', 'Mala Loknya', 'Korenevo', 'Rylsk', 'Glushkovo', 'Lgov', 'Guyevo', 'Guevo', 'Gornal', 'Oleshnya', 'Pogrebki', 'Pohrebki', 'Makhnovka', 'Martynovka', 'Kurilovka', 'Sverdlikovo', 'Sverdlikovka', 'Novoivanovka', 'Darino', 'Daryino', 'Nikolayevo-Daryino', 'Nikolaevo-Darino', 'Berdin', 'Bolshoye Soldatskoye', 'Bolshoe Soldatskoe', 'Cherkasskaya Konopelka', 'Plekhovo', 'Kruglenkoye', 'Viktorovka', 'Lebedevka', 'Kazachya Loknya', 'Kozachya Loknya', 'Zeleny Shlyakh', 'Staraya Sorochina', 'Nikolsky', 'Rubanshchina', 'Melovoy', 'Leonidovo', 'Kremyanoye', 'Snagost', 'Fanaseyevka', 'Ulanok', 'Russkoye Porechnoye', 'Russkaya Konopelka', 'Cherkasskoye Porechnoye', 'Seim', 'Glushkovsky', 'Korenevsky', 'Sudzhansky', 'Kursk Nuclear Power Plant', 'Kurchatov']),
    ('belgorod-oblast', array['Belgorod', 'Belgorod Oblast', 'Demidovka', 'Popovka', 'Shebekino', 'Grayvoron', 'Krasnaya Yaruga']),
    ('bryansk-oblast', array['Bryansk', 'Bryansk Oblast']),
    ('sumy-oblast', array['Sumy', 'Sumy Oblast', 'Basivka', 'Novenke', 'Yunakivka', 'Zhuravka', 'Veselivka', 'Volodymyrivka', 'Loknya']),
    ('whole-front', array['whole front', 'entire front', 'whole front line', 'entire front line', 'across the theater', 'across the theatre', 'along the front', 'entire theater', 'entire theatre', 'whole frontline', 'entire frontline', 'all fronts', 'the whole war', 'throughout the theater', 'throughout the theatre', 'along the whole front', 'along the entire front', 'across the front', 'across the whole front']),
    ('ukraine', array['Donbas', 'Donbass', 'Donetsk', 'Luhansk', 'Pokrovsk', 'Kharkiv', 'Zaporizhzhia', 'Kherson', 'eastern Ukraine', 'Toretsk', 'Chasiv Yar', 'Bakhmut', 'Avdiivka', 'Mariupol', 'Vuhledar', 'Kupiansk', 'Crimea', 'Mykolaiv', 'Odesa', 'Odessa', 'Dnipropetrovsk', 'Dnipro', 'Poltava', 'Cherkasy', 'Kirovohrad', 'Chernihiv', 'Zhytomyr', 'Vinnytsia', 'Khmelnytskyi', 'Rivne', 'Lviv', 'Ternopil', 'Kryvyi Rih', 'Nikopol']),
    ('russia', array['Russian soil', 'Voronezh', 'Rostov', 'Oryol', 'Lipetsk', 'Tula', 'Kaluga', 'Smolensk', 'Tver', 'Krasnodar', 'Volgograd', 'Saratov', 'Ryazan', 'Tatarstan', 'Russian territory', 'Russian Federation'])
) as shipped (slug, words)
join place on place.slug = shipped.slug, unnest(shipped.words) with ordinality as words (word, number)
where not exists (select 1 from place other
                  where other.slug <> place.slug and (lower(other.name) = lower(words.word) or other.slug = lower(words.word)));

insert into metric_alias (word, slug, position)
select words.word, metric.slug, words.number - 1
from (values
    ('casualties', array['losses', 'killed and wounded', 'killed or injured', 'dead and wounded']),
    ('killed', array['KIA', 'killed in action', 'dead', 'deaths', 'fatalities']),
    ('wounded', array['WIA', 'wounded in action', 'injured']),
    ('captured', array['POW', 'POWs', 'prisoners', 'prisoners of war', 'taken prisoner']),
    ('missing', array['MIA', 'missing in action']),
    ('troop-strength', array['strength', 'troop strength', 'soldiers', 'personnel', 'manpower']),
    ('displaced', array['evacuated', 'evacuees', 'refugees', 'IDPs']),
    ('territory-area', array['area', 'ground']),
    ('territory-share', array['share']),
    ('settlements', array['villages', 'towns', 'localities']),
    ('equipment', array['weapons', 'vehicles']),
    ('advance', array['depth', 'depth of advance']),
    ('ratio', array['odds', 'multiple'])
) as shipped (slug, words)
join metric on metric.slug = shipped.slug, unnest(shipped.words) with ordinality as words (word, number)
where not exists (select 1 from metric other
                  where other.slug <> metric.slug and (lower(other.label) = lower(words.word) or other.slug = lower(words.word)));

create unique index place_by_name on place (lower(name));
create unique index metric_by_label on metric (lower(label));

create function refuse_name_of_another() returns trigger language plpgsql as $$
declare
    other text;
begin
    execute format('select slug from %1$I where slug <> $2 and (lower(%2$I) = lower($1) or slug = lower($1))', tg_argv[0], tg_argv[1])
    into other using new.word::text, new.slug::text;
    if other is not null then
        raise unique_violation using message = format('%s is the name of %s', new.word, other);
    end if;
    return new;
end $$;
comment on function refuse_name_of_another is 'No other name of an entry is the name or the slug of another one; arguments: its table and the column of its name';

create function refuse_other_name_of_another() returns trigger language plpgsql as $$
declare
    other text;
begin
    execute format('select slug from %I where slug <> $2 and word in ($1::citext, $2::citext)', tg_argv[0])
    into other using to_jsonb(new) ->> tg_argv[1], new.slug::text;
    if other is not null then
        raise unique_violation using message = format('%s is called so already', other);
    end if;
    return new;
end $$;
comment on function refuse_other_name_of_another is 'No name or slug of an entry is another name of another one; arguments: the table of those and the column of the name';

create trigger place_spelling_means_one_place before insert or update on place_spelling
    for each row execute function refuse_name_of_another('place', 'name');
create trigger place_means_one_place before insert or update of slug, name on place
    for each row execute function refuse_other_name_of_another('place_spelling', 'name');
create trigger metric_alias_means_one_metric before insert or update on metric_alias
    for each row execute function refuse_name_of_another('metric', 'label');
create trigger metric_means_one_metric before insert or update of slug, label on metric
    for each row execute function refuse_other_name_of_another('metric_alias', 'label');

create trigger place_spelling_change_is_noted after insert or update or delete or truncate on place_spelling
    for each statement execute function note_change();
create trigger metric_alias_change_is_noted after insert or update or delete or truncate on metric_alias
    for each statement execute function note_change();

-- Texts are read with places, too: whether anything changed is asked before every text.
drop index vocabulary_revision_of_texts;
create index vocabulary_revision_of_texts on vocabulary_revision (id) where kind in ('actor', 'unit', 'place');
