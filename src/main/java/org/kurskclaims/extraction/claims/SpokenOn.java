package org.kurskclaims.extraction.claims;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.DatedWords;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.extraction.mentions.ActorMention;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/**
 * A sentence that only tells when somebody said what stands around it: "Kirby was speaking to reporters on Friday.",
 * "Zelensky made the comments on Monday.", "Speaking in Lviv on Tuesday, he asked for more shells.", "Speaking in Lviv on Tuesday, he asked for more shells."
 *
 * @param speaker who spoke; null for whoever spoke last
 */
record SpokenOn(@Nullable ActorMention speaker, FuzzyDate day) {

    private static final int LONGEST = 14;

    /** @return null where the sentence tells no such thing */
    static @Nullable SpokenOn in(SentenceReading reading, @Nullable FuzzyDate published) {
        if (!reading.sayings().isEmpty()) {
            return null;
        }
        Sentence sentence = reading.sentence();
        if (isAboutTheStatement(sentence)) {
            return on(reading, published, null, 2, Math.min(sentence.size(), LONGEST));
        }
        boolean before = Vocabulary.get().isIn("speaking", sentence.lower(0));
        ActorMention subject = reading.actors().stream()
                .filter(actor -> !before || sentence.is(actor.from() - 1, ","))
                .findFirst()
                .orElse(null);
        boolean opens = subject != null && (subject.from() <= 1 || sentence.is(subject.from() - 1, ","));
        if (subject == null || !opens || !(before || speaks(sentence, subject.to()))) {
            return null;
        }
        int from = before ? 0 : subject.to();
        int to = before ? subject.from() : Math.min(sentence.size(), subject.to() + LONGEST);
        return on(reading, published, subject, from, to);
    }

    private static @Nullable SpokenOn on(
            SentenceReading reading, @Nullable FuzzyDate published, @Nullable ActorMention speaker, int from, int to) {
        return reading.dates(published).between(from, to).stream()
                .filter(date -> date.role() == DatedWords.Role.ON && date.date().isOneDay())
                .map(date -> new SpokenOn(speaker, date.date()))
                .findFirst()
                .orElse(null);
    }

    /** "The announcement came on Tuesday", "His remarks were made on Monday": of whoever spoke last. */
    private static boolean isAboutTheStatement(Sentence sentence) {
        boolean statement = Vocabulary.get().isIn("determiners", sentence.lower(0))
                && (Vocabulary.get().isIn("occasions", sentence.lower(1))
                        || Vocabulary.get().isIn("figure-nouns", sentence.lower(1)));
        return statement
                && switch (sentence.lower(2)) {
                    case "came", "comes", "was", "were", "followed" -> true;
                    default -> false;
                };
    }

    private static boolean speaks(Sentence sentence, int at) {
        int verb = sentence.is(at, "was") || sentence.is(at, "were") || sentence.is(at, "had") ? at + 1 : at;
        if (sentence.is(verb, "spoke") || sentence.is(verb, "spoken") || sentence.is(verb, "speaking")) {
            return true;
        }
        boolean made = sentence.is(verb, "made") || sentence.is(verb, "gave") || sentence.is(verb, "issued");
        boolean determined = Vocabulary.get().isIn("determiners", sentence.lower(verb + 1));
        return made && determined && Vocabulary.get().isIn("occasions", sentence.lower(verb + 2));
    }
}
