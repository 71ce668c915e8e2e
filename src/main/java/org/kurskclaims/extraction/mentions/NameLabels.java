package org.kurskclaims.extraction.mentions;

import java.util.ArrayList;
import java.util.List;
import org.kurskclaims.extraction.text.ParagraphKind;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.ActorKind;
import org.kurskclaims.extraction.vocabulary.Stance;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Names that stand before or behind what they say without a verb: "Name: …", "…: name", “…” – Name. */
final class NameLabels {

    private static final int LONGEST_DATE = 6;
    private static final int LONGEST_LEAD = 9;

    private final Sentence sentence;
    private final List<ActorMention> actors;
    private final SpeakerLink link;
    private final List<Saying> found = new ArrayList<>();

    NameLabels(Sentence sentence, List<ActorMention> actors, SpeakerLink link) {
        this.sentence = sentence;
        this.actors = actors;
        this.link = link;
    }

    /** The name before the words, or after them behind a colon; at most one. */
    List<Saying> before() {
        label();
        return found;
    }

    /** The subject of a main clause that ends with a colon. */
    List<Saying> announced() {
        announcement();
        return found;
    }

    /** The name behind a quotation. */
    List<Saying> behind() {
        signature();
        return found;
    }

    /** A headline's "Name: …" or "…: name". */
    void label() {
        ActorMention first = link.startingAt(0);
        if (first != null
                && sentence.is(first.to(), ":")
                && first.to() < sentence.size() - 1
                && first.to() <= 12
                && !isRow(first)
                && !isDateline(first)
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
        boolean hyphen = lead.equals("-")
                && sentence.at(last.from() - 1).spaced()
                && sentence.at(last.from()).spaced()
                && isLabel(last);
        boolean led = lead.equals(":")
                || hyphen
                || lead.equals("—")
                || (lead.equals("–") && !SayingScope.isQuoteEnd(sentence, last.from() - 2));
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

    /** "SEOUL: About 4,700 soldiers …": the city from which is reported. */
    private boolean isDateline(ActorMention first) {
        String word = sentence.at(0).text();
        boolean capitals = word.length() > 2 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
        return capitals
                && first.kind() == ActorKind.STATE
                && sentence.paragraph().kind() == ParagraphKind.PROSE;
    }

    /** "UK Defence Intelligence, 13 March:" above a list. */
    private boolean isDatedLabel(ActorMention first) {
        int end = sentence.size() - 1;
        boolean dated = sentence.is(end, ":") && end - first.to() <= LONGEST_DATE && end > first.to();
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
        boolean sourceLine = actor.pointsBack() && actor.head().startsWith("source"); // "Source: …" names another
        return actor.reference() != ActorMention.Reference.PRONOUN && !unknownWord && !sourceLine;
    }

    /** “…,” – Evans. */
    void signature() {
        if (actors.isEmpty()) {
            return;
        }
        ActorMention last = actors.get(actors.size() - 1);
        String dash = sentence.lower(last.from() - 1);
        boolean dashed = dash.equals("–") || dash.equals("—") || dash.equals("-");
        boolean atEnd = last.to() >= sentence.size() - 1 && dashed;
        if (atEnd && SayingScope.isQuoteEnd(sentence, last.from() - 2) && last.kind() != ActorKind.DOCUMENT) {
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
        return subject.from() <= 1 || (subject.from() <= LONGEST_LEAD && sentence.is(subject.from() - 1, ","));
    }
}
