package org.kurskclaims.extraction.claims;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.mentions.Saying;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.CountedClass;
import org.kurskclaims.extraction.vocabulary.Noun;
import org.kurskclaims.extraction.vocabulary.PartyWord;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** The noun that stands before its number: "losses exceeded 41,200", "the injured are approaching 150", "death toll: 13". */
final class LeftNoun {

    private static final int FARTHEST = 14;
    private static final int ANTECEDENT = 4;

    private LeftNoun() {}

    /** The nearest noun before the number in its clause that is not counted by another number; null if there is none. */
    static @Nullable Match<Noun> of(SentenceReading reading, QuantityMention quantity, Clause clause) {
        Sentence sentence = reading.sentence();
        boolean afterColon = quantity.from() == clause.from() && sentence.is(clause.from() - 1, ":");
        int first = Math.max(afterColon ? 0 : clause.from(), quantity.from() - FARTHEST);
        for (int i = quantity.from() - 1; i >= first; i--) {
            if (reading.quantityAt(i) != null) {
                return null;
            }
            Match<Noun> noun = isVerbHere(sentence, i, quantity) ? null : nounAt(sentence, i);
            if (noun != null && noun.to() <= quantity.number().from() && isUsable(sentence, noun)) {
                return covering(sentence, noun);
            }
        }
        Match<Noun> antecedent = antecedent(reading, clause);
        if (antecedent != null) {
            return antecedent;
        }
        Match<Noun> label = Vocabulary.get().noun(sentence, 0);
        return label != null && sentence.is(label.to(), ":") && isUsable(sentence, label) ? label : null;
    }

    /** The longer noun of which one is the end: "killed and wounded". */
    private static Match<Noun> covering(Sentence sentence, Match<Noun> noun) {
        for (int i = noun.from() - 1; i >= noun.from() - 2 && i >= 0; i--) {
            Match<Noun> longer = Vocabulary.get().noun(sentence, i);
            if (longer != null && longer.to() >= noun.to()) {
                return longer;
            }
        }
        return noun;
    }

    /** "forces number 2,500", "losses have fallen to 600": no nouns. */
    private static boolean isVerbHere(Sentence sentence, int at, QuantityMention quantity) {
        String word = sentence.lower(at);
        boolean counts = (word.startsWith("number") || word.startsWith("total")) && at == quantity.from() - 1;
        boolean amounts = word.startsWith("amount") && at == quantity.from() - 2 && sentence.is(at + 1, "to");
        if (amounts) {
            return true;
        }
        boolean perfect = sentence.lower(at - 1).startsWith("ha")
                && Vocabulary.get().isIn("perfect-auxiliaries", sentence.lower(at - 1))
                && Vocabulary.get().state(sentence, at) != null;
        return (counts && !sentence.is(at - 1, "the") && !sentence.is(at - 1, "a")) || perfect;
    }

    /** "losses, which Western agencies put at 1,500": the noun before the relative pronoun. */
    private static @Nullable Match<Noun> antecedent(SentenceReading reading, Clause clause) {
        Saying saying = reading.sayingAt(clause.from() - 1);
        int which = saying == null ? -1 : saying.from() - 1;
        if (!reading.sentence().is(which, "which")) {
            return null;
        }
        for (int i = which - 1; i >= which - ANTECEDENT && i >= 0; i--) {
            Match<Noun> noun = nounAt(reading.sentence(), i);
            if (noun != null && isUsable(reading.sentence(), noun)) {
                return noun;
            }
        }
        return null;
    }

    /** A noun, or the name of a people, who are soldiers here: "the Russians would need another fifty thousand". */
    private static @Nullable Match<Noun> nounAt(Sentence sentence, int at) {
        Match<PartyWord> party = Vocabulary.get().party(sentence, at);
        boolean people = party != null && party.value().kind() == PartyWord.Kind.PEOPLE;
        return party != null && people
                ? new Match<>(new Noun(CountedClass.FORCE, null), at, party.to())
                : Vocabulary.get().noun(sentence, at);
    }

    private static boolean isUsable(Sentence sentence, Match<Noun> noun) {
        CountedClass counted = noun.value().counted();
        boolean people = counted.isPersons() && !isSpeaker(sentence, noun);
        return people || counted == CountedClass.FIGURE;
    }

    /** "officers said", "its own men": a noun behind a possessive or a preposition of place is not what is counted. */
    private static boolean isSpeaker(Sentence sentence, Match<Noun> noun) {
        return Vocabulary.get().saying(sentence, noun.to()) != null
                && !sentence.lower(noun.to()).startsWith("number");
    }

    static @Nullable String metric(SentenceReading reading, QuantityMention quantity, Clause clause) {
        Match<Noun> noun = of(reading, quantity, clause);
        if (noun == null) {
            return null;
        }
        if (noun.value().counted() == CountedClass.FIGURE) {
            return ofFigure(reading.sentence(), noun);
        }
        String metric = Metrics.ofNoun(noun.value().counted());
        Match<Noun> figure = metric == null ? figureOf(reading.sentence(), noun, clause) : null;
        if (figure == null) {
            return metric;
        }
        boolean count = figure.value().counted() == CountedClass.FIGURE;
        return count
                ? ofFigure(reading.sentence(), figure)
                : Metrics.ofNoun(figure.value().counted());
    }

    /** "the list of residents with whom contact was lost", "the number of soldiers killed". */
    private static @Nullable Match<Noun> figureOf(Sentence sentence, Match<Noun> counted, Clause clause) {
        int start = sentence.is(clause.from() - 1, ":") ? 0 : clause.from();
        for (int of = counted.from() - 1; of > start && of >= counted.from() - ANTECEDENT; of--) {
            Match<Noun> figure =
                    isBelonging(sentence.lower(of)) ? Vocabulary.get().noun(sentence, of - 1) : null;
            boolean counts = figure != null
                    && (figure.value().counted() == CountedClass.FIGURE
                            || Metrics.ofNoun(figure.value().counted()) != null);
            if (counts) {
                return figure;
            }
        }
        return null;
    }

    /** "casualties among the troops", "losses to personnel", "the number of soldiers". */
    private static boolean isBelonging(String word) {
        return switch (word) {
            case "of", "among", "amongst", "to", "by" -> true;
            default -> false;
        };
    }

    /** "death toll", "casualty figure", "number of dead". */
    static @Nullable String ofFigure(Sentence sentence, Match<Noun> figure) {
        String words = sentence.words(Math.max(0, figure.from() - 1), Math.min(sentence.size(), figure.to() + 6))
                .toLowerCase(java.util.Locale.ROOT);
        boolean both = (words.contains("killed") || words.contains("dead"))
                && (words.contains("wounded") || words.contains("injured"));
        if (both) {
            return Metrics.CASUALTIES;
        }
        if (words.contains("death")
                || words.contains("dead")
                || words.contains("killed")
                || words.contains("body count")
                || words.contains("fatalit")) {
            return Metrics.KILLED;
        }
        if (words.contains("wounded") || words.contains("injured")) {
            return Metrics.WOUNDED;
        }
        if (words.contains("prisoner") || words.contains("captured") || words.contains("pow")) {
            return Metrics.CAPTURED;
        }
        if (words.contains("missing") || words.contains("contact")) {
            return Metrics.MISSING;
        }
        if (words.contains("casualt") || words.contains("losses")) {
            return Metrics.CASUALTIES;
        }
        if (words.contains("evacu") || words.contains("displaced") || words.contains("refugee")) {
            return Metrics.DISPLACED;
        }
        return words.contains("troops") || words.contains("soldiers") || words.contains("strength")
                ? Metrics.TROOPS
                : null;
    }
}
