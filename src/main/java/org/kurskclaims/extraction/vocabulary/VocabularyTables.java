package org.kurskclaims.extraction.vocabulary;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kurskclaims.extraction.NamedPlace;
import org.kurskclaims.extraction.UnitOfMeasure;
import org.kurskclaims.extraction.vocabulary.MeasureUnit.Dimension;
import org.kurskclaims.quantity.Qualifier;

/** Builds the phrase tables from their files. */
final class VocabularyTables {

    private VocabularyTables() {}

    static PhraseTable<Noun> nouns() {
        PhraseTable<Noun> table = PhraseTable.ofWords();
        for (String[] row : VocabularyFile.rows("equipment.tsv")) {
            addNouns(table, row[1], new Noun(CountedClass.EQUIPMENT, row[0]));
        }
        for (String[] row : VocabularyFile.rows("nouns.tsv")) {
            addNouns(table, row[1], new Noun(CountedClass.valueOf(row[0]), null));
        }
        return table;
    }

    private static void addNouns(PhraseTable<Noun> table, String words, Noun noun) {
        for (String entry : VocabularyFile.list(words)) {
            WordForms.ofNoun(entry).forEach(form -> table.add(form, noun));
        }
    }

    static PhraseTable<MeasureUnit> units() {
        PhraseTable<MeasureUnit> table = PhraseTable.ofWords();
        for (String[] row : VocabularyFile.rows("units.tsv")) {
            MeasureUnit unit = new MeasureUnit(Dimension.valueOf(row[0]), new BigDecimal(row[1]));
            VocabularyFile.list(row[2]).forEach(word -> table.add(word, unit));
        }
        return table;
    }

    /** These units, and what is shipped as never to be a claim. */
    static PhraseTable<MeasureUnit> units(List<UnitOfMeasure> units, PhraseTable<MeasureUnit> shipped) {
        PhraseTable<MeasureUnit> table = shipped.inItsPlace();
        for (UnitOfMeasure unit : units) {
            MeasureUnit measure = new MeasureUnit(Dimension.of(unit.unit()), unit.factor());
            unit.words().forEach(word -> table.add(word, measure));
        }
        MeasureUnit reject = new MeasureUnit(Dimension.REJECT, BigDecimal.ONE);
        VocabularyFile.rows("units.tsv").stream()
                .filter(row -> row[0].equals(Dimension.REJECT.name()))
                .flatMap(row -> VocabularyFile.list(row[2]).stream())
                .forEach(word -> table.add(word, reject));
        return table;
    }

    static PhraseTable<Hedge> hedges() {
        PhraseTable<Hedge> table = PhraseTable.ofWordsBothWays();
        for (String[] row : VocabularyFile.rows("hedges.tsv")) {
            Hedge hedge = new Hedge(Qualifier.of(row[0]), Hedge.Place.valueOf(row[1]));
            VocabularyFile.list(row[2]).forEach(word -> table.add(word, hedge));
        }
        return table;
    }

    static PhraseTable<PartyWord> parties() {
        PhraseTable<PartyWord> table = PhraseTable.ofNames();
        for (String[] row : VocabularyFile.rows("parties.tsv")) {
            PartyWord party = new PartyWord(row[0], PartyWord.Kind.valueOf(row[1]));
            VocabularyFile.list(row[2]).forEach(word -> table.add(word, party));
        }
        return table;
    }

    static PhraseTable<String> places() {
        PhraseTable<String> table = PhraseTable.ofWords();
        for (String[] row : VocabularyFile.rows("places.tsv")) {
            VocabularyFile.list(row[1]).forEach(word -> table.add(word, row[0]));
        }
        return table;
    }

    /** These places; what is shipped is found however it is written, anything else only with a capital. */
    static PhraseTable<String> places(List<NamedPlace> places, PhraseTable<String> shipped) {
        PhraseTable<String> table = shipped.inItsPlace();
        for (NamedPlace place : places) {
            for (String word : place.words()) {
                if (shipped.has(word)) {
                    table.add(word, place.slug());
                } else {
                    table.addName(word, place.slug());
                }
            }
        }
        return table;
    }

    static Map<String, String> largerPlaces() {
        return Map.of(
                "kursk-oblast",
                "russia",
                "belgorod-oblast",
                "russia",
                "bryansk-oblast",
                "russia",
                "sumy-oblast",
                "ukraine");
    }

    static Map<String, String> largerPlaces(List<NamedPlace> places) {
        Map<String, String> larger = new HashMap<>();
        places.forEach(place -> {
            if (place.within() != null) {
                larger.put(place.slug(), place.within());
            }
        });
        return larger;
    }

    static PhraseTable<VerbWord> verbs() {
        PhraseTable<VerbWord> table = PhraseTable.ofWords();
        for (String[] row : VocabularyFile.rows("verbs.tsv")) {
            Set<Frame> frames = Set.of(Frame.valueOf(row[0]));
            for (String entry : VocabularyFile.list(row[1])) {
                WordForms.ofVerb(entry)
                        .forEach((form, words) -> table.add(words, new VerbWord(frames, Set.of(form)), VerbWord::and));
            }
        }
        return table;
    }

    static PhraseTable<SayingWord> sayings() {
        PhraseTable<SayingWord> table = PhraseTable.ofWords();
        for (String[] row : VocabularyFile.rows("sayings.tsv")) {
            Stance stance = Stance.valueOf(row[0]);
            for (String entry : VocabularyFile.list(row[1])) {
                WordForms.ofVerb(entry)
                        .forEach((form, words) ->
                                table.add(words, new SayingWord(stance, Set.of(form)), VocabularyTables::eitherForm));
            }
        }
        return table;
    }

    private static SayingWord eitherForm(SayingWord old, SayingWord fresh) {
        EnumSet<VerbForm> forms = EnumSet.copyOf(old.forms());
        forms.addAll(fresh.forms());
        return new SayingWord(old.stance(), forms);
    }

    static PhraseTable<String> states() {
        PhraseTable<String> table = PhraseTable.ofWords();
        for (String[] row : VocabularyFile.rows("states.tsv")) {
            VocabularyFile.list(row[1]).forEach(word -> table.add(word, row[0]));
        }
        return table;
    }

    /** @param table an empty one */
    static PhraseTable<KnownActor> actors(PhraseTable<KnownActor> table) {
        for (String[] row : VocabularyFile.rows("actors.tsv")) {
            KnownActor actor = new KnownActor(row[0], row[1], ActorKind.valueOf(row[2]));
            table.add(row[0], actor);
            VocabularyFile.list(row[3]).forEach(alias -> table.add(alias, actor));
        }
        for (String[] row : VocabularyFile.rows("parties.tsv")) {
            if (row[1].equals("STATE") || row[1].equals("PEOPLE")) {
                ActorKind kind = row[1].equals("STATE") ? ActorKind.STATE : ActorKind.PEOPLE;
                VocabularyFile.list(row[2]).forEach(word -> table.add(word, new KnownActor(word, row[0], kind)));
            }
        }
        return table;
    }

    static PhraseTable<OfficeWord> offices() {
        PhraseTable<OfficeWord> table = PhraseTable.ofWords();
        for (String[] row : VocabularyFile.rows("offices.tsv")) {
            OfficeWord office = new OfficeWord(ActorKind.valueOf(row[0]), row[1].isBlank() ? null : row[1]);
            VocabularyFile.list(row[2]).forEach(word -> table.add(word, office));
        }
        return table;
    }
}
