-- Texts are read with actors that editors entered, too: whether anything changed is asked before every text.

drop index vocabulary_revision_of_units;
create index vocabulary_revision_of_texts on vocabulary_revision (id) where kind in ('actor', 'unit');
