package org.kurskclaims.extraction.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.extraction.mentions.Saying;
import org.kurskclaims.extraction.text.Sentence;

/** On which days the people of an entry spoke: an undated statement is of the day on which its speaker spoke before. */
final class StatementDays {

    private static final int MOST = 5000;
    private static final int NEAR = 2;

    private final Map<String, FuzzyDate> bySpeaker = new HashMap<>();
    private final List<SpokenDay> spoken = new ArrayList<>();
    private @Nullable FuzzyDate last;
    private @Nullable String introducedSide;
    private @Nullable FuzzyDate introducedDay;
    private int introducedAt;
    private @Nullable FuzzyDate entryDay;

    /** Forgets what was said in the entry before. */
    void startEntry() {
        bySpeaker.clear();
        spoken.clear();
        last = null;
        introducedSide = null;
        entryDay = null;
    }

    /** @param day the day under which the entry stands ("3 hours ago", "Jan 5", a dateline) */
    void entryDay(@Nullable FuzzyDate day) {
        entryDay = day;
    }

    /** Every dated statement of the entry so far, with a figure or without. */
    List<SpokenDay> spoken() {
        return List.copyOf(spoken);
    }

    /** The day that a sentence gives to a saying in it; null if it gives none. */
    @Nullable
    FuzzyDate own(SentenceReading reading, Saying saying, @Nullable FuzzyDate published) {
        return StatedRule.isSameDay(reading.sentence(), saying)
                ? last
                : StatedRule.date(reading, saying, published, last);
    }

    /** Somebody spoke on a day; what "had" been said is background and dates nothing that follows. */
    void said(KnownSpeaker speaker, FuzzyDate day, SentenceReading reading, Saying saying) {
        last = day;
        boolean background = !day.isOneDay() || reading.sentence().is(saying.verb() - 1, "had");
        if (!background) {
            spoke(speaker, day, reading.sentence());
        }
    }

    /** Somebody spoke on a day, as a sentence tells. */
    void spoke(KnownSpeaker speaker, FuzzyDate day, Sentence sentence) {
        last = day;
        bySpeaker.put(speaker.name(), day);
        if (spoken.size() < MOST) {
            spoken.add(new SpokenDay(sentence.at(0).start(), speaker.name(), day));
        }
    }

    /** Somebody described but not named spoke on that day; the name that follows may be his. */
    void introduced(@Nullable String side, FuzzyDate day, int sentence) {
        introducedSide = side;
        introducedDay = day;
        introducedAt = sentence;
    }

    /** The day of the speaker's last statement, of the document he issued, or of the entry in which he speaks. */
    @Nullable
    FuzzyDate carried(KnownSpeaker known, @Nullable Voice issuer, int sentence) {
        FuzzyDate carried = bySpeaker.get(known.name());
        if (carried != null) {
            return carried;
        }
        boolean self = issuer != null
                && issuer.speaker() != null
                && issuer.speaker().name().equals(known.name());
        if (self && issuer != null) {
            return issuer.stated();
        }
        boolean named = known.isPerson() && known.side() != null && known.side().equals(introducedSide);
        return named && sentence - introducedAt <= NEAR ? introducedDay : entryDay;
    }
}
