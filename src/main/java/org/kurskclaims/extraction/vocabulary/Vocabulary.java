package org.kurskclaims.extraction.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.NamedActor;
import org.kurskclaims.extraction.NamedPlace;
import org.kurskclaims.extraction.SpeakerReading.Sort;
import org.kurskclaims.extraction.UnitOfMeasure;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;

/**
 * Every word that the extractor knows. Read once from the files beside this class; see each file's head for its columns.
 * Immutable; one with other units of measure, other places or more actors shares everything else with the shipped one.
 */
public final class Vocabulary {

    private static final class Holder {
        private static final Vocabulary VOCABULARY = new Vocabulary();
    }

    private final PhraseTable<Noun> nouns;
    private final PhraseTable<MeasureUnit> units;
    private final PhraseTable<Hedge> hedges;
    private final PhraseTable<PartyWord> parties;
    private final PhraseTable<String> places;
    private final Map<String, String> largerPlaces;
    private final PhraseTable<VerbWord> verbs;
    private final PhraseTable<SayingWord> sayings;
    private final PhraseTable<String> states;
    private final PhraseTable<KnownActor> actors;
    private final PhraseTable<OfficeWord> offices;
    private final WordLists lists;

    private Vocabulary() {
        nouns = VocabularyTables.nouns();
        units = VocabularyTables.units();
        hedges = VocabularyTables.hedges();
        parties = VocabularyTables.parties();
        places = VocabularyTables.places();
        largerPlaces = VocabularyTables.largerPlaces();
        verbs = VocabularyTables.verbs();
        sayings = VocabularyTables.sayings();
        states = VocabularyTables.states();
        actors = VocabularyTables.actors(PhraseTable.ofNames());
        offices = VocabularyTables.offices();
        lists = WordLists.read();
    }

    private Vocabulary(
            Vocabulary other,
            PhraseTable<MeasureUnit> units,
            PhraseTable<KnownActor> actors,
            PhraseTable<String> places,
            Map<String, String> largerPlaces) {
        nouns = other.nouns;
        this.units = units;
        hedges = other.hedges;
        parties = other.parties;
        this.places = places;
        this.largerPlaces = largerPlaces;
        verbs = other.verbs;
        sayings = other.sayings;
        states = other.states;
        this.actors = actors;
        offices = other.offices;
        lists = other.lists;
    }

    /** What is shipped. */
    public static Vocabulary get() {
        return Holder.VOCABULARY;
    }

    /** The same words but for the units of measure: these, and no others. Of a word that two of them have the first holds. */
    public Vocabulary withUnits(List<UnitOfMeasure> units) {
        return new Vocabulary(this, VocabularyTables.units(units, this.units), actors, places, largerPlaces);
    }

    /** The same words, and beside the shipped actors these. A spelling that is shipped goes on meaning what it meant. */
    public Vocabulary withActors(List<NamedActor> named) {
        PhraseTable<KnownActor> all = VocabularyTables.actors(actors.inItsPlace());
        for (NamedActor actor : named) {
            boolean isPerson = actor.sort() == Sort.PERSON;
            KnownActor known = new KnownActor(actor.name(), actor.side(), ActorKindRule.kindOf(actor), isPerson);
            actor.spellings().forEach(spelling -> all.add(spelling, known));
        }
        return new Vocabulary(this, units, all, places, largerPlaces);
    }

    /**
     * The same words but for the places: these, and no others. What is not shipped is read only where it is written as a
     * name.
     */
    public Vocabulary withPlaces(List<NamedPlace> named) {
        PhraseTable<String> all = VocabularyTables.places(named, get().places);
        return new Vocabulary(this, units, actors, all, VocabularyTables.largerPlaces(named));
    }

    public @Nullable Match<Noun> noun(Sentence sentence, int at) {
        return nouns.at(sentence, at);
    }

    /** A unit of the vocabulary with which the sentence is read, whichever vocabulary is asked. */
    public @Nullable Match<MeasureUnit> unit(Sentence sentence, int at) {
        return sentence.vocabulary().units.at(sentence, at);
    }

    public @Nullable Match<Hedge> hedgeBefore(Sentence sentence, int number) {
        return hedges.endingAt(sentence, number);
    }

    public @Nullable Match<Hedge> hedgeAt(Sentence sentence, int at) {
        return hedges.at(sentence, at);
    }

    public @Nullable Match<PartyWord> party(Sentence sentence, int at) {
        return parties.at(sentence, at);
    }

    /** A place of the vocabulary with which the sentence is read, whichever vocabulary is asked. */
    public @Nullable Match<String> place(Sentence sentence, int at) {
        return sentence.vocabulary().places.at(sentence, at);
    }

    /** Whether just these words name a place. */
    public boolean isPlace(String words) {
        return places.has(words);
    }

    /** The largest place in which a place lies: its country; itself where it lies in nothing larger. */
    public String country(String place) {
        String country = place;
        for (int steps = 0; steps <= largerPlaces.size() && largerPlaces.get(country) != null; steps++) {
            country = Objects.requireNonNull(largerPlaces.get(country));
        }
        return country;
    }

    public @Nullable Match<VerbWord> verb(Sentence sentence, int at) {
        return verbs.at(sentence, at);
    }

    public @Nullable Match<SayingWord> saying(Sentence sentence, int at) {
        return sayings.at(sentence, at);
    }

    /** What became of people ("killed", "taken prisoner"), as the slug of a metric. */
    public @Nullable Match<String> state(Sentence sentence, int at) {
        return states.at(sentence, at);
    }

    /** An actor of the vocabulary with which the sentence is read, whichever vocabulary is asked. */
    public @Nullable Match<KnownActor> actor(Sentence sentence, int at) {
        return sentence.vocabulary().actors.at(sentence, at);
    }

    public @Nullable Match<OfficeWord> office(Sentence sentence, int at) {
        return offices.at(sentence, at);
    }

    /** A phrase of one of the lists of words.tsv that starts at a token. */
    public @Nullable Match<Boolean> listed(String list, Sentence sentence, int at) {
        return lists.phrases(list).at(sentence, at);
    }

    boolean isCounted(Sentence words) {
        return nouns.isPhrase(words);
    }

    boolean isUnit(Sentence words) {
        return units.isPhrase(words);
    }

    boolean isActor(Sentence words) {
        return actors.isPhrase(words);
    }

    boolean isPartyOrPlace(Sentence words) {
        return parties.isPhrase(words) || places.isPhrase(words);
    }

    /** A verb, an office, a state, a hedge, or a phrase of one of the lists of words.tsv but for these. */
    boolean isAnotherWord(Sentence words, Set<String> butFor) {
        return verbs.isPhrase(words)
                || states.isPhrase(words)
                || sayings.isPhrase(words)
                || hedges.isPhrase(words)
                || offices.isPhrase(words)
                || lists.isPhrase(words, butFor);
    }

    public boolean isIn(String list, String word) {
        return lists.words(list).contains(word);
    }

    public Set<String> words(String list) {
        return lists.words(list);
    }

    public List<String> furniture() {
        return lists.inOrder("furniture");
    }

    public boolean isAbbreviation(String word) {
        return isIn("abbreviations", word);
    }

    public boolean isSentenceStarter(String word) {
        return isIn("sentence-starters", word);
    }
}
