package org.kurskclaims.extraction.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.ActorKind;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.SayingWord;
import org.kurskclaims.extraction.vocabulary.Stance;
import org.kurskclaims.extraction.vocabulary.VerbForm;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Finds who says what in a sentence: verbs of saying with their speakers, "according to", "citing", "Name: …". */
public final class SayingFinder {

    private static final int MOST_BETWEEN = 6;
    private static final int FARTHEST_FIGURE = 14;
    private static final int LONGEST_ADVERBIAL = 9;

    private final Sentence sentence;
    private final List<ActorMention> actors;
    private final SpeakerLink link;
    private final List<Saying> found = new ArrayList<>();

    private SayingFinder(Sentence sentence, List<ActorMention> actors) {
        this.sentence = sentence;
        this.actors = actors;
        this.link = new SpeakerLink(sentence, actors);
    }

    public static List<Saying> find(Sentence sentence, List<ActorMention> actors) {
        SayingFinder finder = new SayingFinder(sentence, actors);
        finder.run();
        return finder.found;
    }

    private void run() {
        label();
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
        signature();
        announcement();
    }

    /** "Oleh was less sanguine: he had gone in with 500": what stands behind the colon is his, with or without a verb of saying. */
    private void announcement() {
        ActorMention subject = actors.isEmpty() ? null : actors.get(0);
        boolean person = subject != null
                && subject.kind() == ActorKind.PERSON
                && subject.reference() != ActorMention.Reference.PRONOUN
                && !subject.pointsBack();
        if (!found.isEmpty() || !person || subject == null || !startsMainClause(subject)) {
            return;
        }
        for (int i = subject.to() + 1; i < sentence.size(); i++) {
            boolean colon = sentence.is(i, ":")
                    && i < sentence.size() - 1
                    && !sentence.at(i - 1).isDigits();
            if (colon) {
                found.add(new Saying(
                        subject.from(), i, i + 1, subject, List.of(), Stance.SAYS, Saying.Scope.BEHIND, ":"));
                return;
            }
        }
    }

    private boolean startsMainClause(ActorMention subject) {
        return subject.from() <= 1 || (subject.from() <= LONGEST_ADVERBIAL && sentence.is(subject.from() - 1, ","));
    }

    /** "Reuters, citing US officials, reported": the outlet's own verb only carries on what it cites. */
    private void add(Saying saying) {
        Saying last = found.isEmpty() ? null : found.get(found.size() - 1);
        ActorMention speaker = saying.speaker();
        boolean relayed = last != null
                && speaker != null
                && last.channels().stream().anyMatch(channel -> channel.from() == speaker.from());
        Saying passedOn = last == null ? null : passedOn(last, saying);
        if (passedOn != null) {
            found.set(found.size() - 1, passedOn);
        } else if (relayed && last != null) {
            found.set(
                    found.size() - 1,
                    new Saying(
                            last.from(),
                            saying.verb(),
                            saying.to(),
                            last.speaker(),
                            last.channels(),
                            last.stance(),
                            saying.scope(),
                            last.cue()));
        } else {
            found.add(saying);
        }
    }

    /** "…, lawmakers said on Wednesday, citing the spy agency": who said so only passes it on. */
    private static @Nullable Saying passedOn(Saying last, Saying cited) {
        ActorMention channel = last.speaker();
        String cue = cited.cue().toLowerCase(Locale.ROOT);
        boolean cites = (cue.startsWith("cit") || cue.startsWith("quoting"))
                && cited.channels().isEmpty()
                && cited.scope() == Saying.Scope.BEFORE;
        boolean near = last.scope() == Saying.Scope.BEFORE && cited.from() - last.to() <= MOST_BETWEEN;
        return cites && near && channel != null
                ? new Saying(
                        last.from(),
                        last.verb(),
                        cited.to(),
                        cited.speaker(),
                        List.of(channel),
                        cited.stance(),
                        Saying.Scope.BEFORE,
                        cited.cue())
                : null;
    }

    private @Nullable Saying saying(Match<SayingWord> verb) {
        SayingWord word = verb.value();
        if (isNoun(verb)
                || isOtherSense(verb)
                || isBriefed(verb)
                || (word.stance() == Stance.FIGURES && !figureFollows(verb.to()))) {
            return null;
        }
        if (isPassive(verb) || isReducedPassive(verb)) {
            return quotedBy(verb);
        }
        if (word.stance() == Stance.RELAYS) {
            return RelayReader.at(sentence, verb, link);
        }
        if (word.stance() == Stance.FORECASTS && isWithinSaying()) {
            return null;
        }
        if (word.isOnly(VerbForm.ING) && !isProgressive(verb)) {
            return participle(verb);
        }
        ActorMention subject = OwnedDocument.owner(sentence, link.subjectOf(verb.from()));
        if (subject != null) {
            return new Saying(
                    subject.from(),
                    verb.from(),
                    verb.to(),
                    subject,
                    link.addressee(verb.to()),
                    word.stance(),
                    scope(subject, verb),
                    words(verb));
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

    /** What somebody reports of another's plans is his own statement: "he said Moscow aims to". */
    private boolean isWithinSaying() {
        return found.stream().anyMatch(saying -> saying.scope() == Saying.Scope.BEHIND);
    }

    /** "they're saying". */
    private boolean isProgressive(Match<SayingWord> verb) {
        return switch (sentence.lower(verb.from() - 1)) {
            case "'s", "'re", "is", "are", "was", "were", "been" -> true;
            default -> false;
        };
    }

    private String words(Match<SayingWord> verb) {
        return sentence.words(verb.from(), verb.to());
    }

    /** "the report", "its claims", "a confirmed 300", "recorded deaths". */
    private boolean isNoun(Match<SayingWord> verb) {
        String before = sentence.lower(verb.from() - 1);
        boolean nounPlace = (Vocabulary.get().isIn("determiners", before)
                        && !before.equals("that")
                        && !before.equals("this")
                        && !before.equals("both")
                        && !before.equals("all")
                        && !before.equals("many"))
                || (before.equals("'s") && !verb.value().forms().contains(VerbForm.ING) && !isPastOnly(verb))
                || before.equals("of")
                || before.equals("in")
                || before.equals("by")
                || (before.equals("for") && !verb.value().isOnly(VerbForm.ING));
        boolean negatedSay = before.equals("not")
                && sentence.lower(verb.from() - 2).startsWith("did")
                && sentence.is(verb.from(), "say");
        return nounPlace || negatedSay || sentence.is(verb.from() - 1, "-");
    }

    /** "continue to hold", "does not disclose how many": nothing is said. */
    private boolean isOtherSense(Match<SayingWord> verb) {
        boolean continues = sentence.lower(verb.from()).startsWith("continu")
                || (sentence.is(verb.to() - 1, "on") && verb.length() == 2);
        boolean goesOn = continues && !sentence.at(verb.to()).isMark();
        boolean negated = sentence.is(verb.from() - 1, "not")
                || sentence.is(verb.from() - 1, "n't")
                || sentence.is(verb.from() - 1, "'t")
                || sentence.is(verb.from() - 1, "never");
        boolean silent = negated
                && switch (sentence.lower(verb.from())) {
                    case "disclose", "disclosed", "reveal", "revealed", "report", "reported", "announce", "comment" ->
                        true;
                    default -> false;
                };
        return goesOn || silent;
    }

    private boolean isPastOnly(Match<SayingWord> verb) {
        return verb.value().forms().contains(VerbForm.PAST);
    }

    private boolean figureFollows(int at) {
        if (Vocabulary.get().isIn("phrasal-particles", sentence.lower(at))) {
            return false;
        }
        for (int i = at; i < at + FARTHEST_FIGURE && i < sentence.size(); i++) {
            if (NumberReader.at(sentence, i) != null) {
                return true;
            }
            if (sentence.is(i, ";")
                    || sentence.is(i, ".")
                    || sentence.is(i, "that")
                    || sentence.is(i, "who")
                    || sentence.is(i, "which")) {
                return false;
            }
        }
        return false;
    }

    private boolean isPassive(Match<SayingWord> verb) {
        if (!verb.value().forms().contains(VerbForm.PARTICIPLE)) {
            return false;
        }
        for (int i = verb.from() - 1; i >= verb.from() - 3; i--) {
            String word = sentence.lower(i);
            if (word.equals("was")
                    || word.equals("were")
                    || word.equals("been")
                    || word.equals("is")
                    || word.equals("are")
                    || word.equals("be")
                    || word.equals("being")) {
                return true;
            }
            if (!word.endsWith("ly") && !word.equals("also") && !word.equals("not")) {
                return false;
            }
        }
        return false;
    }

    /** "officials quoted by the BBC estimated". */
    private boolean isBriefed(Match<SayingWord> verb) {
        return (sentence.is(verb.from(), "briefed") || sentence.is(verb.from(), "informed"))
                && Vocabulary.get().isIn("prepositions", sentence.lower(verb.to()));
    }

    private boolean isReducedPassive(Match<SayingWord> verb) {
        return verb.value().forms().contains(VerbForm.PARTICIPLE)
                && sentence.is(verb.to(), "by")
                && (link.endingAt(verb.from()) != null || sentence.is(verb.from() - 1, "as"))
                && link.startingAt(verb.to() + 1) != null;
    }

    /** "X was quoted by TASS as saying", "was reported by Reuters". */
    private @Nullable Saying quotedBy(Match<SayingWord> verb) {
        ActorMention by = sentence.is(verb.to(), "by") ? link.startingAt(verb.to() + 1) : null;
        ActorMention subject = link.subjectOf(verb.from());
        boolean quoted = sentence.lower(verb.from()).startsWith("quot")
                || sentence.lower(verb.from()).startsWith("cit");
        if (quoted && subject != null) {
            List<ActorMention> channels = by == null ? List.of() : List.of(by);
            int to = by == null ? verb.to() : by.to();
            boolean as = sentence.is(to, "as");
            to = as ? to + 2 : to;
            return new Saying(
                    subject.from(), verb.from(), to, subject, channels, Stance.SAYS, scope(subject, verb), words(verb));
        }
        return by == null
                ? null
                : new Saying(
                        verb.from(),
                        verb.from(),
                        by.to(),
                        by,
                        List.of(),
                        Stance.SAYS,
                        passiveScope(verb, by),
                        words(verb));
    }

    /** "The list, which was shared by X, has 109 tanks" gives on both sides what X said. */
    private Saying.Scope passiveScope(Match<SayingWord> verb, ActorMention by) {
        if (sentence.is(by.to(), "to") || sentence.is(by.to(), "that")) {
            return Saying.Scope.BEHIND;
        }
        boolean relative = sentence.is(verb.from() - 2, "which") || sentence.is(verb.from() - 3, "which");
        return relative && sentence.is(by.to(), ",") ? Saying.Scope.AROUND : Saying.Scope.BEFORE;
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

    private Saying.Scope scope(ActorMention subject, Match<SayingWord> verb) {
        int before = subject.from() - 1;
        boolean opens = before < 0 || isOpening(before);
        boolean afterComma = sentence.is(before, ",") || isQuoteEnd(before);
        boolean closes = endsBehind(verb.to());
        int tail = adverbialEnd(verb.to());
        boolean predicate = tail > verb.to()
                && sentence.is(tail, ",")
                && Vocabulary.get().isIn("auxiliaries", sentence.lower(tail + 1));
        if (afterComma && predicate) {
            return Saying.Scope.AROUND;
        }
        if (afterComma && sentence.is(verb.to(), ",") && !closesSentence(verb.to())) {
            boolean onlyRest = sentence.is(before, ",") && sentence.is(before - 1, "and");
            if (onlyRest) {
                return Saying.Scope.BEHIND;
            }
            return isAside(verb.to() + 1) ? Saying.Scope.BEFORE : Saying.Scope.AROUND;
        }
        if (opens || !closes) {
            return Saying.Scope.BEHIND;
        }
        return Saying.Scope.BEFORE;
    }

    /** The position after "on Thursday", "to the president on Thursday": words that tell when, where or to whom. */
    private int adverbialEnd(int at) {
        int i = at;
        while (i < at + LONGEST_ADVERBIAL && !sentence.at(i).isMark() && NumberReader.at(sentence, i) == null) {
            i++;
        }
        return i;
    }

    /** "…, the ministry said, as Moscow pressed on": the text goes on in its own voice. */
    private boolean isAside(int at) {
        return sentence.is(at, "as")
                || sentence.is(at, "while")
                || sentence.is(at, "amid")
                || (sentence.is(at, "even") && sentence.is(at + 1, "as"));
    }

    private boolean isOpening(int at) {
        String word = sentence.lower(at);
        return word.equals("that")
                || word.equals(":")
                || word.equals(";")
                || word.equals("while")
                || word.equals("whereas")
                || word.equals("but")
                || (word.equals("as") && !endsBehind(at + 2))
                || word.equals("but")
                || word.equals("although")
                || word.equals("when")
                || word.equals("—")
                || word.equals("how")
                || word.equals("what");
    }

    private boolean isQuoteEnd(int at) {
        return sentence.is(at, "\"") || sentence.is(at, "”") || sentence.is(at, "’") || sentence.is(at, "»");
    }

    private boolean closesSentence(int at) {
        return at >= sentence.size() - 1;
    }

    /** Whether the clause ends behind the verb, perhaps after words that tell when, where or to whom. */
    private boolean endsBehind(int at) {
        int i = at;
        int limit = at + 14;
        while (i < sentence.size() && i < limit) {
            String word = sentence.lower(i);
            if (word.equals(".")
                    || word.equals(";")
                    || word.equals("!")
                    || word.equals("?")
                    || word.equals(",")
                    || word.equals("\"")
                    || word.equals("”")
                    || word.equals("—")) {
                return !word.equals(",") || i <= at + 8;
            }
            if (word.equals("that")
                    || word.equals(":")
                    || word.equals("“")
                    || (NumberReader.at(sentence, i) != null && !isDateNumber(i))
                    || (i == at && !isTelling(at) && startsContent(i))) {
                return false;
            }
            i++;
        }
        return i >= sentence.size();
    }

    /** Behind "told" stands who was told, before anything that was said. */
    private boolean isTelling(int at) {
        return switch (sentence.lower(at - 1)) {
            case "tell", "tells", "told", "telling", "informed", "briefed", "informing" -> true;
            default -> false;
        };
    }

    private boolean isDateNumber(int at) {
        return NotCounted.is(sentence, java.util.Objects.requireNonNull(NumberReader.at(sentence, at)));
    }

    /** A clause begins right behind the verb: "said Russia had lost". */
    private boolean startsContent(int at) {
        String word = sentence.lower(at);
        boolean adverbial = Vocabulary.get().isIn("prepositions", word)
                || Vocabulary.get().isIn("weekdays", word)
                || word.equals("last")
                || Vocabulary.get().isIn("saying-adverbs", word)
                || word.equals("yesterday")
                || word.equals("today")
                || word.equals("late")
                || word.equals("this")
                || word.equals("reporters")
                || word.equals("journalists")
                || word.equals("lawmakers")
                || word.endsWith("ly")
                || word.equals("at")
                || (link.startingAt(at) != null && isRelay(at));
        return !adverbial && !sentence.at(at).isMark();
    }

    private boolean isRelay(int at) {
        ActorMention actor = link.startingAt(at);
        return actor != null && actor.kind().isRelay();
    }

    /** A headline's "Name: …" or "…: name". */
    private void label() {
        ActorMention first = link.startingAt(0);
        if (first != null
                && sentence.is(first.to(), ":")
                && first.to() < sentence.size() - 1
                && first.to() <= 12
                && !isRow(first)
                && isLabel(first)) {
            found.add(
                    new Saying(0, first.to(), first.to() + 1, first, List.of(), Stance.SAYS, Saying.Scope.BEHIND, ":"));
            return;
        }
        if (first != null && isLabel(first) && isDatedLabel(first)) {
            found.add(new Saying(
                    0, sentence.size() - 1, sentence.size(), first, List.of(), Stance.SAYS, Saying.Scope.BEHIND, ":"));
            return;
        }
        if (actors.isEmpty()) {
            return;
        }
        ActorMention last = actors.get(actors.size() - 1);
        String lead = sentence.lower(last.from() - 1);
        boolean led = lead.equals(":") || lead.equals("—") || (lead.equals("–") && !isQuoteEnd(last.from() - 2));
        if (last.to() >= sentence.size() - 1 && led && last.from() > 4) {
            found.add(new Saying(
                    last.from() - 1,
                    last.from() - 1,
                    last.to(),
                    last,
                    List.of(),
                    Stance.SAYS,
                    Saying.Scope.BEFORE,
                    ":"));
        }
    }

    /** "Russia: 71,000 (March 2025)" is a row of a table, "Ukraine: 1,000 soldiers lost" a headline. */
    private boolean isRow(ActorMention first) {
        NumberMention number = NumberReader.at(sentence, first.to() + 1);
        return first.kind() == ActorKind.STATE
                && number != null
                && !sentence.at(number.to()).isWord();
    }

    /** "UK Defence Intelligence, 13 March:" above a list. */
    private boolean isDatedLabel(ActorMention first) {
        int end = sentence.size() - 1;
        boolean dated = sentence.is(end, ":") && end - first.to() <= MOST_BETWEEN && end > first.to();
        for (int i = first.to(); dated && i < end; i++) {
            String word = sentence.lower(i);
            dated = sentence.at(i).isMark()
                    || sentence.at(i).isDigits()
                    || word.equals("on")
                    || Vocabulary.get().isIn("months", word)
                    || Vocabulary.get().isIn("weekdays", word);
        }
        return dated;
    }

    /** A known name, an office or a full name; not "Losses:" or "Opinion:". */
    private static boolean isLabel(ActorMention actor) {
        boolean unknownWord = actor.kind() == ActorKind.PERSON
                && actor.side() == null
                && actor.head().isEmpty()
                && actor.name().indexOf(' ') < 0;
        return actor.reference() != ActorMention.Reference.PRONOUN && !unknownWord;
    }

    /** “…,” – Evans. */
    private void signature() {
        if (actors.isEmpty()) {
            return;
        }
        ActorMention last = actors.get(actors.size() - 1);
        String dash = sentence.lower(last.from() - 1);
        boolean dashed = dash.equals("–") || dash.equals("—") || dash.equals("-");
        boolean atEnd = last.to() >= sentence.size() - 1 && dashed;
        if (atEnd && isQuoteEnd(last.from() - 2) && last.kind() != ActorKind.DOCUMENT) {
            found.add(new Saying(
                    last.from() - 1,
                    last.from() - 1,
                    last.to(),
                    last,
                    List.of(),
                    Stance.SAYS,
                    Saying.Scope.BEFORE,
                    dash));
        }
    }
}
