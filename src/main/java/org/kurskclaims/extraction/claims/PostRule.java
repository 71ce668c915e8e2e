package org.kurskclaims.extraction.claims;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.DatedWords;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.dating.RelativeDates;
import org.kurskclaims.extraction.Attribution;
import org.kurskclaims.extraction.Speaker;
import org.kurskclaims.extraction.mentions.ActorFinder;
import org.kurskclaims.extraction.mentions.ActorMention;
import org.kurskclaims.extraction.text.Paragraph;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.text.SentenceSplitter;
import org.kurskclaims.extraction.vocabulary.ActorKind;
import org.kurskclaims.extraction.vocabulary.Stance;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** In whose voice a post speaks: that of the channel or account above it, else that of the one before. */
final class PostRule {

    private static final int SAMPLE = 3000;

    private PostRule() {}

    /**
     * @param end where the post ends
     * @param before who posted last, for a header that is only a date
     */
    static @Nullable Voice read(String text, Paragraph header, int end, @Nullable Voice before, DocumentState state) {
        FuzzyDate date = date(text, header, state.published());
        String label = header.label();
        if (label == null || isOnlyDate(label, state.published())) {
            return before == null ? null : before.on(date);
        }
        ActorMention known = known(text, header);
        if (known != null && known.kind() == ActorKind.MEDIA) {
            return null;
        }
        String name = known == null ? label : known.name();
        String side = known == null || known.side() == null ? speech(text, header, end) : known.side();
        state.speakers()
                .speaks(new KnownSpeaker(
                        name,
                        side,
                        known == null ? ActorKind.CHANNEL : known.kind(),
                        known == null ? "" : known.head()));
        return new Voice(
                new Speaker(name, side),
                List.of(new Attribution(name, side, Attribution.ORIGIN, null)),
                date,
                Stance.SAYS,
                "whose post it is",
                label,
                0.9);
    }

    /** "14 January 2025" above "10:20": nobody's name. */
    private static boolean isOnlyDate(String label, @Nullable FuzzyDate published) {
        StringBuilder rest = new StringBuilder(label);
        List<DatedWords> dates = RelativeDates.find(label, published);
        for (int i = dates.size() - 1; i >= 0; i--) {
            rest.delete(dates.get(i).start(), dates.get(i).end());
        }
        return rest.chars().noneMatch(Character::isLetter);
    }

    /** On whose side somebody is who calls the others so: "occupiers", "AFU". */
    private static String speech(String text, Paragraph header, int end) {
        boolean ukrainian = false;
        boolean russian = false;
        for (String word : text.substring(header.end(), Math.min(end, header.end() + SAMPLE))
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}]+")) {
            ukrainian |= Vocabulary.get().isIn("speech-of-ukraine", word);
            russian |= Vocabulary.get().isIn("speech-of-russia", word);
        }
        return ukrainian == russian ? "independent" : ukrainian ? "ukraine" : "russia";
    }

    static @Nullable FuzzyDate date(String text, Paragraph header, @Nullable FuzzyDate published) {
        return RelativeDates.find(text.substring(header.start(), header.end()), published).stream()
                .map(DatedWords::date)
                .findFirst()
                .orElse(published != null && published.isOneDay() ? published : null);
    }

    private static @Nullable ActorMention known(String text, Paragraph header) {
        Paragraph words = new Paragraph(
                header.start(), header.end(), header.kind(), header.scope(), header.label(), header.start());
        for (Sentence sentence : SentenceSplitter.sentences(text, words)) {
            for (ActorMention actor : ActorFinder.find(sentence)) {
                if (actor.side() != null) {
                    return actor;
                }
            }
        }
        return null;
    }
}
