package org.kurskclaims.extraction.vocabulary;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;

/** Every word that the extractor knows. Read once from the files beside this class; see each file's head for its columns. */
public final class Vocabulary {

    private static final class Holder {
        private static final Vocabulary VOCABULARY = new Vocabulary();
    }

    private final PhraseTable<Noun> nouns = VocabularyTables.nouns();
    private final PhraseTable<MeasureUnit> units = VocabularyTables.units();
    private final PhraseTable<Hedge> hedges = VocabularyTables.hedges();
    private final PhraseTable<PartyWord> parties = VocabularyTables.parties();
    private final PhraseTable<String> places = VocabularyTables.places();
    private final PhraseTable<VerbWord> verbs = VocabularyTables.verbs();
    private final PhraseTable<SayingWord> sayings = VocabularyTables.sayings();
    private final PhraseTable<String> states = VocabularyTables.states();
    private final PhraseTable<KnownActor> actors = VocabularyTables.actors();
    private final PhraseTable<OfficeWord> offices = VocabularyTables.offices();
    private final WordLists lists = WordLists.read();

    private Vocabulary() {}

    public static Vocabulary get() {
        return Holder.VOCABULARY;
    }

    public @Nullable Match<Noun> noun(Sentence sentence, int at) {
        return nouns.at(sentence, at);
    }

    public @Nullable Match<MeasureUnit> unit(Sentence sentence, int at) {
        return units.at(sentence, at);
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

    public @Nullable Match<String> place(Sentence sentence, int at) {
        return places.at(sentence, at);
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

    public @Nullable Match<KnownActor> actor(Sentence sentence, int at) {
        return actors.at(sentence, at);
    }

    public @Nullable Match<OfficeWord> office(Sentence sentence, int at) {
        return offices.at(sentence, at);
    }

    /** A phrase of one of the lists of words.tsv that starts at a token. */
    public @Nullable Match<Boolean> listed(String list, Sentence sentence, int at) {
        return lists.phrases(list).at(sentence, at);
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
