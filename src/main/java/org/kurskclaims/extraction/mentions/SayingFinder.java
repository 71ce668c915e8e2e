package org.kurskclaims.extraction.mentions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.SayingWord;
import org.kurskclaims.extraction.vocabulary.Stance;
import org.kurskclaims.extraction.vocabulary.VerbForm;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Finds who says what in a sentence: verbs of saying with their speakers, "according to", "citing", "Name: …". */
public final class SayingFinder {

    /** "This was also officially stated by". */
    private final Sentence sentence;

    private final List<ActorMention> actors;
    private final SpeakerLink link;
    private final SayingScope scope;
    private final SayingSense sense;
    private final List<Saying> found = new ArrayList<>();

    private SayingFinder(Sentence sentence, List<ActorMention> actors) {
        this.sentence = sentence;
        this.actors = actors;
        this.link = new SpeakerLink(sentence, actors);
        this.scope = new SayingScope(sentence, link);
        this.sense = new SayingSense(sentence, link);
    }

    public static List<Saying> find(Sentence sentence, List<ActorMention> actors) {
        SayingFinder finder = new SayingFinder(sentence, actors);
        finder.run();
        return finder.found;
    }

    private void run() {
        found.addAll(new NameLabels(sentence, actors, link).before());
        int at = 0;
        while (at < sentence.size()) {
            Saying source = SourcePhraseReader.at(sentence, at, link);
            if (source != null) {
                add(source);
                at = Math.max(at + 1, source.to());
                continue;
            }
            Match<SayingWord> verb = sentence.at(at).isWord() ? Vocabulary.get().saying(sentence, at) : null;
            Saying saying = verb == null ? null : saying(verb);
            if (saying != null) {
                add(saying);
                at = saying.to();
            } else {
                at++;
            }
        }
        found.addAll(new NameLabels(sentence, actors, link).behind());
        if (found.isEmpty()) {
            found.addAll(new NameLabels(sentence, actors, link).announced());
        }
    }

    private void add(Saying saying) {
        Saying last = found.isEmpty() ? null : found.get(found.size() - 1);
        Saying relay = last == null ? null : PassedOn.together(last, saying);
        if (relay == null) {
            found.add(saying);
        } else {
            found.set(found.size() - 1, relay);
        }
    }

    private @Nullable Saying saying(Match<SayingWord> verb) {
        SayingWord word = verb.value();
        if (sense.isNoun(verb)
                || sense.isOtherSense(verb)
                || sense.isBriefed(verb)
                || (word.stance() == Stance.FIGURES && !sense.figureFollows(verb.to()) && !sense.isUpdate(verb))) {
            return null;
        }
        if (sense.isPassive(verb) || sense.isReducedPassive(verb)) {
            return new PassiveSaying(sentence, link, scope).read(verb);
        }
        if (word.stance() == Stance.RELAYS) {
            Saying relayed = RelayReader.at(sentence, verb, link);
            boolean figures = relayed == null && !word.isOnly(VerbForm.ING) && sense.figureFollows(verb.to());
            if (!figures) {
                return relayed;
            }
        }
        if (word.stance() == Stance.FORECASTS && isWithinSaying()) {
            return null;
        }
        if (word.isOnly(VerbForm.ING) && !sense.isProgressive(verb)) {
            return participle(verb);
        }
        ActorMention subject = OwnedDocument.owner(sentence, link.subjectOf(verb.from()));
        if (subject != null) {
            return new Saying(
                    subject.from(),
                    verb.from(),
                    verb.to(),
                    subject,
                    link.told(subject, verb.to()),
                    word.stance() == Stance.RELAYS ? Stance.SAYS : word.stance(),
                    saidThis(verb) ? Saying.Scope.SENTENCE_BEFORE : scope.of(subject, verb),
                    words(verb));
        }
        Saying own = ofWe(verb);
        if (own != null) {
            return own;
        }
        ActorMention opening = found.isEmpty() && sentence.is(verb.from() - 1, "and") ? link.startingAt(0) : null;
        if (opening != null) {
            return new Saying(
                    opening.from(),
                    verb.from(),
                    verb.to(),
                    opening,
                    List.of(),
                    word.stance(),
                    Saying.Scope.BEHIND,
                    words(verb));
        }
        if (isCoordinated(verb)) {
            return new Saying(
                    verb.from(),
                    verb.from(),
                    verb.to(),
                    null,
                    List.of(),
                    word.stance(),
                    Saying.Scope.BEHIND,
                    words(verb));
        }
        ActorMention inverted = link.inverted(verb);
        return inverted == null
                ? null
                : new Saying(
                        verb.from(),
                        verb.from(),
                        inverted.to(),
                        inverted,
                        List.of(),
                        word.stance(),
                        sentence.is(inverted.to(), ",") && sentence.is(verb.from() - 1, ",")
                                ? Saying.Scope.AROUND
                                : Saying.Scope.BEFORE,
                        words(verb));
    }

    private boolean saidThis(Match<SayingWord> verb) {
        String next = sentence.lower(verb.to() + 1);
        boolean bare = next.isEmpty()
                || sentence.at(verb.to() + 1).isMark()
                || next.equals("in")
                || next.equals("during")
                || next.equals("at")
                || next.equals("on")
                || next.equals("to")
                || next.equals("while");
        return (sentence.is(verb.to(), "this") || sentence.is(verb.to(), "so")) && bare;
    }

    /** "Miller stated, “While others reported 8,000, we now assess …”": "we" are whoever is quoted. */
    private @Nullable Saying ofWe(Match<SayingWord> verb) {
        int at = verb.from() - 1;
        at = sentence.is(at, "now") || sentence.lower(at).endsWith("ly") ? at - 1 : at;
        boolean we = sentence.is(at, "we") || sentence.is(at, "i");
        Saying quoting = we && sentence.isQuoted(at) && !found.isEmpty() ? found.get(0) : null;
        boolean outside = quoting != null && quoting.speaker() != null && !sentence.isQuoted(quoting.verb());
        return outside && quoting != null
                ? new Saying(
                        at,
                        verb.from(),
                        verb.to(),
                        quoting.speaker(),
                        quoting.channels(),
                        verb.value().stance(),
                        Saying.Scope.BEHIND,
                        words(verb))
                : null;
    }

    /** What somebody reports of another's plans is his own statement: "he said Moscow aims to". */
    private boolean isWithinSaying() {
        return found.stream().anyMatch(saying -> saying.scope() == Saying.Scope.BEHIND);
    }

    private String words(Match<SayingWord> verb) {
        return sentence.words(verb.from(), verb.to());
    }

    /** ", adding that", ", saying": the speaker is that of the saying before, or the actor right before the comma. */
    private @Nullable Saying participle(Match<SayingWord> verb) {
        ActorMention subject =
                sentence.is(verb.from() - 1, ",") ? link.endingAt(verb.from() - 1) : link.endingAt(verb.from());
        boolean own = subject != null
                && (sentence.is(subject.from() - 1, ",")
                        || subject.from() == 0
                        || sentence.is(subject.from() - 1, "with"));
        if (own && subject != null) {
            return new Saying(
                    subject.from(),
                    verb.from(),
                    verb.to(),
                    subject,
                    List.of(),
                    verb.value().stance(),
                    Saying.Scope.BEHIND,
                    words(verb));
        }
        ActorMention first = found.isEmpty() ? link.startingAt(0) : null;
        if (first != null && sentence.is(verb.from() - 1, ",") && first.reference() != ActorMention.Reference.PRONOUN) {
            return new Saying(
                    verb.from(),
                    verb.from(),
                    verb.to(),
                    first,
                    List.of(),
                    verb.value().stance(),
                    Saying.Scope.BEHIND,
                    words(verb));
        }
        boolean continues = sentence.is(verb.from() - 1, ",")
                || (SayingScope.isQuoteEnd(sentence, verb.from() - 1) && sentence.is(verb.from() - 2, ","))
                || sentence.is(verb.from() - 1, "and")
                || sentence.is(verb.from() - 1, "while");
        return continues && !found.isEmpty()
                ? new Saying(
                        verb.from(),
                        verb.from(),
                        verb.to(),
                        null,
                        List.of(),
                        verb.value().stance(),
                        Saying.Scope.BEHIND,
                        words(verb))
                : null;
    }

    /** "He confirmed … and added that": no subject of its own. */
    private boolean isCoordinated(Match<SayingWord> verb) {
        String before = sentence.lower(verb.from() - 1);
        boolean joined = before.equals("and")
                || before.equals("but")
                || (sentence.is(verb.from() - 1, "also") && sentence.is(verb.from() - 2, "and"));
        return joined && !found.isEmpty() && !sentence.isQuoted(verb.from());
    }
}
