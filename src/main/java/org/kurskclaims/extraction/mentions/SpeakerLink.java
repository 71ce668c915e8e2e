package org.kurskclaims.extraction.mentions;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.ActorKind;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.SayingWord;
import org.kurskclaims.extraction.vocabulary.VerbForm;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Links a verb of saying to the actor who is its subject, over adverbs, dates, appositions and insertions. */
final class SpeakerLink {

    private static final int LONGEST_AFFILIATION = 9;
    private static final Set<String> BETWEEN = Vocabulary.get().words("between-speaker-and-verb");

    private final Sentence sentence;
    private final List<ActorMention> actors;
    private final Map<Integer, ActorMention> byStart = new HashMap<>();
    private final Map<Integer, ActorMention> byEnd = new HashMap<>();

    SpeakerLink(Sentence sentence, List<ActorMention> actors) {
        this.sentence = sentence;
        this.actors = actors;
        for (ActorMention actor : actors) {
            byStart.put(actor.from(), actor);
            byEnd.put(actor.to(), actor);
        }
    }

    @Nullable
    ActorMention startingAt(int at) {
        return byStart.get(at);
    }

    @Nullable
    ActorMention endingAt(int at) {
        return byEnd.get(at);
    }

    /** The subject of a verb of saying, to its left; a platform on which people post says nothing itself. */
    @Nullable
    ActorMention subjectOf(int verb) {
        ActorMention subject = nearestSubject(verb);
        boolean platform = subject != null
                && Vocabulary.get().isIn("platforms", subject.name().toLowerCase(Locale.ROOT));
        return platform ? null : subject;
    }

    private @Nullable ActorMention nearestSubject(int verb) {
        int at = verb;
        boolean relative = false;
        while (at > 0 && endingAt(at) == null && isBetween(at - 1)) {
            at--;
            relative |= sentence.is(at, "which") || sentence.is(at, "who");
        }
        at = overContact(at);
        if (relative && sentence.is(at - 1, ",") && endingAt(at - 1) != null) {
            return endingAt(at - 1);
        }
        ActorMention antecedent = relative && sentence.is(at, "who") ? endingAt(at) : null;
        if (antecedent != null) { // "made by an official who cited several hundred"
            return antecedent;
        }
        ActorMention person = overAffiliation(at);
        if (person != null) {
            return person;
        }
        ActorMention direct = endingAt(at);
        if (direct != null && (!isObject(sentence, direct) || Authorship.isAuthor(sentence, direct))) {
            return withAllies(direct);
        }
        if (sentence.is(at - 1, ",") || sentence.is(at - 1, ")") || isClosingQuote(at - 1)) {
            return new SubjectAcrossInsertion(sentence, actors).endingAt(at - 1);
        }
        return overHeadNoun(at);
    }

    private boolean isResearch(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Vocabulary.get().isIn("research-bodies", sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "The DeepState cartography crew estimates": a known name with a noun of which nobody has heard. */
    private @Nullable ActorMention overHeadNoun(int end) {
        for (int i = end - 1; i > 0 && i >= end - 2; i--) {
            boolean noun = sentence.at(i).isWord()
                    && !sentence.at(i).isCapitalised()
                    && sentence.lower(i).length() > 3
                    && !Vocabulary.get().isIn("prepositions", sentence.lower(i))
                    && !Vocabulary.get().isIn("auxiliaries", sentence.lower(i))
                    && !Vocabulary.get().isIn("clause-breaks", sentence.lower(i))
                    && Vocabulary.get().verb(sentence, i) == null;
            ActorMention name = noun ? endingAt(i) : null;
            boolean body = name != null
                    && name.kind() != ActorKind.PERSON
                    && name.kind() != ActorKind.STATE
                    && name.reference() == ActorMention.Reference.NAME;
            if (body || !noun) {
                return body && name != null && !isObject(sentence, name) ? name : null;
            }
        }
        return null;
    }

    /** "Ukraine and its allies estimate": the first is named, the others are his. */
    private ActorMention withAllies(ActorMention direct) {
        boolean his = sentence.is(direct.from(), "its") || sentence.is(direct.from(), "their");
        ActorMention first = his && sentence.is(direct.from() - 1, "and") ? endingAt(direct.from() - 1) : null;
        return first != null ? first : firstOfList(direct);
    }

    /** "Kyiv, Seoul and Washington say": all of them do; the first stands for them. */
    private ActorMention firstOfList(ActorMention last) {
        ActorMention first = sentence.is(last.from() - 1, "and") ? endingAt(last.from() - 1) : null;
        if (first == null || isObject(sentence, first) || first.pointsBack() || last.pointsBack()) {
            return last;
        }
        ActorMention earlier = sentence.is(first.from() - 1, ",") ? endingAt(first.from() - 1) : null;
        while (earlier != null && !earlier.pointsBack() && !isObject(sentence, earlier)) {
            first = earlier;
            earlier = sentence.is(first.from() - 1, ",") ? endingAt(first.from() - 1) : null;
        }
        return first;
    }

    /** "Helen Marsh of King's College London believes": steps over where somebody works. */
    private @Nullable ActorMention overAffiliation(int end) {
        for (int i = end - 1; i > 0 && i >= end - LONGEST_AFFILIATION; i--) {
            String word = sentence.lower(i);
            boolean works = word.equals("of") || word.equals("at") || word.equals("from") || word.equals("with");
            ActorMention person = works ? endingAt(i) : null;
            if (person != null && person.kind() == ActorKind.PERSON && !isObject(sentence, person)) {
                return person.side() == null && isResearch(i, end) ? person.onSide("independent") : person;
            }
            boolean name = sentence.at(i).isCapitalised()
                    || works
                    || word.equals("the")
                    || word.equals("'s")
                    || word.equals("and")
                    || word.equals("for")
                    || word.equals("in")
                    || word.equals("on");
            if (!name) {
                return null;
            }
        }
        return null;
    }

    /** "the officers I talk to say": steps over the clause without a relative pronoun. */
    private int overContact(int at) {
        for (int i = at - 1; i >= at - 5 && i > 0; i--) {
            boolean pronoun = sentence.is(i, "i") || sentence.is(i, "we");
            if (pronoun && endingAt(i) != null) {
                return i;
            }
        }
        return at;
    }

    private boolean isClosingQuote(int at) {
        return sentence.is(at, "–")
                || sentence.is(at, "—")
                || (sentence.is(at, "-") && sentence.at(at).spaced());
    }

    private boolean isBetween(int at) {
        String word = sentence.lower(at);
        boolean dayOfMonth = sentence.at(at).isDigits()
                && (Vocabulary.get().isIn("months", sentence.lower(at - 1))
                        || Vocabulary.get().isIn("months", sentence.lower(at + 1))
                        || sentence.at(at).text().length() == 4);
        return BETWEEN.contains(word)
                || (word.endsWith("ly") && word.length() > 4)
                || Vocabulary.get().isIn("weekdays", word)
                || Vocabulary.get().isIn("months", word)
                || dayOfMonth;
    }

    /** An actor behind a preposition or a verb is no subject: "in the ministry", "told reporters". */
    static boolean isObject(Sentence sentence, ActorMention actor) {
        String before = sentence.lower(actor.from() - 1);
        boolean preposition = Vocabulary.get().isIn("prepositions", before)
                && !before.equals("as")
                && !before.equals("like")
                && !before.equals("but")
                && !before.equals("after")
                && !before.equals("before")
                && !before.equals("since")
                && !before.equals("until");
        boolean placed = (before.equals("the") || before.equals("a"))
                && Vocabulary.get().isIn("prepositions", sentence.lower(actor.from() - 2))
                && actor.kind() == ActorKind.PERSON
                && actor.head().isEmpty();
        if (placed) {
            return true;
        }
        boolean cites = before.equals("citing")
                || before.equals("quoting")
                || before.equals("told")
                || before.equals("called")
                || (before.equals("and") && sentence.is(actor.from() - 2, "citing"));
        return (preposition && actor.from() > 1 && !startsSentence(actor.from() - 1)) || cites;
    }

    private static boolean startsSentence(int at) {
        return at <= 0;
    }

    /** Behind ", said": the actor who follows the verb. */
    @Nullable
    ActorMention inverted(Match<SayingWord> verb) {
        boolean finite = verb.value().forms().contains(VerbForm.PAST)
                || verb.value().forms().contains(VerbForm.THIRD);
        String before = sentence.lower(verb.from() - 1);
        boolean behindQuote = before.equals(",")
                || before.equals("\"")
                || before.equals("”")
                || before.equals("—")
                || before.equals("–");
        ActorMention actor = startingAt(verb.to());
        return finite && behindQuote && actor != null && actor.reference() != ActorMention.Reference.PRONOUN
                ? actor
                : null;
    }

    /** Outlets to which somebody said something, named behind the verb or before him. */
    List<ActorMention> told(ActorMention subject, int at) {
        return new Addressee(sentence, actors, this).of(subject, at);
    }
}
