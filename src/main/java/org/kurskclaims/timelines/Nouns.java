package org.kurskclaims.timelines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kurskclaims.comparison.Names;
import org.kurskclaims.comparison.SeriesKey;

/** Names what a series counts: "North Korean soldiers killed or wounded in the Kursk region". */
final class Nouns {

    private final Vocabulary vocabulary;

    Nouns(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    String counted(SeriesKey key) {
        String place = key.place() == null ? "" : Phrases.of("noun.in", vocabulary.place(key.place()));
        return what(key) + place;
    }

    /** Without the place. */
    String what(SeriesKey key) {
        String subject = key.subject() == null ? "nobody" : key.subject().equals("civilians") ? "civilians" : "side";
        String word = "noun." + key.metric() + "." + subject;
        String aspect = key.aspect() == null ? "" : Names.plain(key.aspect());
        String item = key.item() == null ? Phrases.of("noun.weapons") : Names.plain(key.item());
        if (!Phrases.knows(word)) {
            String metric = vocabulary.metric(key.metric());
            return key.subject() == null ? metric : Phrases.of("noun.other", metric, vocabulary.subject(key.subject()));
        }
        String noun = Phrases.of(
                word,
                vocabulary.adjective(key.subject()),
                vocabulary.subject(key.subject()),
                aspect.isEmpty() ? "" : " " + aspect,
                item,
                key.base() == null ? Phrases.of("noun.whole") : key.base().replaceFirst("^of ", ""));
        String tidy = noun.replaceAll(" {2,}", " ").strip();
        return tidy.substring(0, 1).toUpperCase(Locale.UK) + tidy.substring(1);
    }

    /** What the numbers on the axis count, short: "killed or wounded", "km²". */
    String unit(SeriesKey key) {
        String word = "axis." + key.metric();
        return Phrases.knows(word)
                ? Phrases.of(word)
                : Phrases.of("axis.unit." + key.unit().code());
    }

    /** "running total", "per day". */
    List<String> qualification(SeriesKey key) {
        List<String> words = new ArrayList<>();
        words.add(Phrases.of("kind." + key.kind().code()));
        if (key.per() != null) {
            words.add(Phrases.of("kind.per", Names.plain(key.per())));
        }
        String included = "included." + key.metric();
        if (Phrases.knows(included)) {
            words.add(Phrases.of(included));
        }
        return words;
    }
}
