package org.kurskclaims.extraction.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.DatedWords;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.extraction.mentions.Saying;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** When something was said: a date right beside the verb of saying. */
final class StatedRule {

    private static final int AFTER = 12;
    private static final int LONGEST_LEAD = 7;
    /** "In an interview with the Economist that was released on Monday, Budanov" */
    private static final int LONGEST_OCCASION = 16;

    private static final int FARTHEST_OCCASION = 5;

    private StatedRule() {}

    /**
     * @param published the day against which dates are resolved
     * @param before the day of the last dated statement, against which "a day earlier" is resolved
     */
    static @Nullable FuzzyDate date(
            SentenceReading reading, Saying saying, @Nullable FuzzyDate published, @Nullable FuzzyDate before) {
        Sentence sentence = reading.sentence();
        int from = before(sentence, saying);
        int to = behind(reading, saying);
        Integer back = before == null || !before.isOneDay() ? null : DaysBack.in(sentence, from, to);
        if (back != null && before != null) {
            return FuzzyDate.on(before.earliest().minusDays(back));
        }
        int document = beforeDocument(sentence, saying.from());
        int start = document < saying.from() ? document : afterRelativeClause(sentence, saying, from);
        List<DatedWords> dates = reading.dates(published).between(start, to);
        for (DatedWords found : dates) {
            if (found.role() == DatedWords.Role.ON && !found.date().latest().isAfter(latest(published, found))) {
                return found.date();
            }
        }
        return null;
    }

    private static java.time.LocalDate latest(@Nullable FuzzyDate published, DatedWords found) {
        return published == null ? found.date().latest() : published.latest();
    }

    /** "Smirnov, in a meeting the same day, acknowledged". */
    static boolean isSameDay(Sentence sentence, Saying saying) {
        int from = saying.scope() == Saying.Scope.BEFORE ? saying.from() : Math.max(0, saying.from() - AFTER);
        for (int i = from; i < saying.to() + 4; i++) {
            boolean same = sentence.is(i, "same") || sentence.is(i, "that");
            if (same && sentence.is(i + 1, "day") && !sentence.is(i + 2, "of")) {
                return true;
            }
        }
        return false;
    }

    /** In "Yu, who visited Kyiv last month, said" the date is not that of the saying. */
    private static int afterRelativeClause(Sentence sentence, Saying saying, int from) {
        boolean relative = false;
        int comma = from;
        for (int i = saying.from(); i < saying.verb(); i++) {
            relative |= sentence.is(i, "who") || sentence.is(i, "which") || sentence.is(i, "whose");
            comma = sentence.is(i, ",") ? i : comma;
        }
        return relative ? Math.max(from, comma) : from;
    }

    /** From the speaker, or from the date that stands before him at the start of the clause. */
    private static int before(Sentence sentence, Saying saying) {
        int from = Math.max(0, saying.from());
        int longest = isOccasion(sentence, from) ? LONGEST_OCCASION : LONGEST_LEAD;
        int lead = from;
        while (lead > 0 && from - lead < longest && !sentence.is(lead - 1, ";") && !sentence.is(lead - 1, ":")) {
            lead--;
        }
        boolean starts = lead == 0 || sentence.is(lead - 1, ";") || sentence.is(lead - 1, ":");
        return starts && saying.scope() != Saying.Scope.BEFORE ? lead : from;
    }

    /** "a Jan. 13 estimate from the NIS, which said": from the date of the document whose author speaks. */
    private static int beforeDocument(Sentence sentence, int speaker) {
        int at = sentence.is(speaker - 1, "the") ? speaker - 2 : speaker - 1;
        boolean of = sentence.is(at, "from") || sentence.is(at, "by") || sentence.is(at, "of");
        boolean document = of
                && (Vocabulary.get().isIn("occasions", sentence.lower(at - 1))
                        || Vocabulary.get().isIn("figure-nouns", sentence.lower(at - 1)));
        return document ? Math.max(0, at - LONGEST_LEAD) : speaker;
    }

    /** "In a statement released late on Monday, the ministry", "Speaking in Davos on Tuesday, he": words about the saying. */
    private static boolean isOccasion(Sentence sentence, int speaker) {
        if (!sentence.is(speaker - 1, ",")) {
            return false;
        }
        boolean placed = sentence.is(0, "in") || sentence.is(0, "during") || sentence.is(0, "at");
        for (int i = 1; placed && i < Math.min(speaker, FARTHEST_OCCASION); i++) {
            if (Vocabulary.get().isIn("occasions", sentence.lower(i))) {
                return true;
            }
        }
        return Vocabulary.get().isIn("speaking", sentence.lower(0));
    }

    /** Up to the content: "that", a number, a comma or the end. */
    private static int behind(SentenceReading reading, Saying saying) {
        Sentence sentence = reading.sentence();
        Vocabulary words = Vocabulary.get();
        int at = saying.to();
        while (at < sentence.size() && at - saying.to() < AFTER) {
            String word = sentence.lower(at);
            boolean content = word.equals("that")
                    || word.equals(":")
                    || word.equals(";")
                    || word.equals("“")
                    || word.equals("\"");
            boolean comma =
                    word.equals(",") && at > saying.to() && !sentence.at(at + 1).isDigits();
            boolean month = words.isIn("months", word) && sentence.at(at).isCapitalised();
            boolean clause = saying.scope() != Saying.Scope.BEFORE
                    && !month
                    && (words.isIn("auxiliaries", word) || reading.quantityAt(at) != null || reading.isVerb(at));
            if (content || comma || clause) {
                break;
            }
            at++;
        }
        return at;
    }
}
