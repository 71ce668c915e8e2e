package org.kurskclaims.extraction.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.extraction.Attribution;
import org.kurskclaims.extraction.CandidateClaim;
import org.kurskclaims.extraction.Reading;
import org.kurskclaims.extraction.Speaker;

/**
 * What a text tells only later about a statement that it began with: the day on which it was made, the side of its speaker.
 * Headlines and leads leave both to the sentence that gives the same figure again, or the same speaker his date.
 */
final class Hindsight {

    private final List<CandidateClaim> claims;
    private final @Nullable FuzzyDate newsDay;
    private final Map<String, FuzzyDate> dateOfSpeaker = new HashMap<>();
    private final Map<String, String> sideOfSpeaker = new HashMap<>();
    private final Map<String, CandidateClaim> dated = new HashMap<>();

    private final List<SpokenDay> spoken;
    private int later;

    private Hindsight(List<CandidateClaim> claims, List<SpokenDay> spoken, @Nullable FuzzyDate newsDay) {
        this.claims = claims;
        this.spoken = spoken;
        this.newsDay = newsDay;
        this.later = spoken.size() - 1;
    }

    /**
     * The claims of one entry, completed by what its later sentences tell.
     *
     * @param spoken every dated statement of the entry in the order of the text, those without a figure too
     * @param published when the text was published
     * @param printed the same day where the text itself prints it
     */
    static List<CandidateClaim> complete(
            List<CandidateClaim> claims,
            List<SpokenDay> spoken,
            @Nullable FuzzyDate published,
            @Nullable FuzzyDate printed) {
        List<FuzzyDate> days = new ArrayList<>();
        claims.stream().map(CandidateClaim::stated).filter(Objects::nonNull).forEach(days::add);
        spoken.stream().map(SpokenDay::day).forEach(days::add);
        FuzzyDate day = newsDay(days, published);
        return new Hindsight(claims, spoken, day != null ? day : printed).completed();
    }

    /** The day of which most dated statements are, if it is that of the publication or the one before; else null. */
    private static @Nullable FuzzyDate newsDay(List<FuzzyDate> dated, @Nullable FuzzyDate published) {
        Map<FuzzyDate, Integer> days = new LinkedHashMap<>();
        for (FuzzyDate stated : dated) {
            boolean fresh = stated.isOneDay()
                    && published != null
                    && published.isOneDay()
                    && !stated.earliest().isAfter(published.earliest())
                    && !stated.earliest().isBefore(published.earliest().minusDays(1));
            if (fresh) {
                days.merge(stated, 1, Integer::sum);
            }
        }
        return days.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private List<CandidateClaim> completed() {
        List<CandidateClaim> completed = new ArrayList<>(claims);
        for (CandidateClaim claim : claims) {
            Speaker speaker = claim.claimant();
            if (speaker != null && !speaker.side().equals(OTHER)) {
                sideOfSpeaker.put(speaker.name(), speaker.side());
            }
        }
        for (int i = claims.size() - 1; i >= 0; i--) {
            CandidateClaim claim = claims.get(i);
            learnBehind(claim.quote().start());
            completed.set(i, completed(claim, i));
            learn(claim);
        }
        return completed;
    }

    private CandidateClaim completed(CandidateClaim claim, int index) {
        Speaker speaker = claim.claimant();
        if (speaker == null) {
            return claim;
        }
        CandidateClaim again = dated.get(figure(claim));
        boolean same = again != null && again.claimant() != null && isCompatible(speaker, again.claimant());
        String side = speaker.side();
        if (side.equals(OTHER)) {
            side = sideOfSpeaker.getOrDefault(speaker.name(), same && again != null ? sideOf(again) : OTHER);
        }
        FuzzyDate stated = claim.stated();
        if (stated == null) {
            stated = same && again != null && again.stated() != null
                    ? again.stated()
                    : dateOfSpeaker.get(speaker.name());
        }
        stated = stated == null ? nearby(index, side) : stated;
        stated = stated == null ? newsDay : stated;
        boolean changed = !side.equals(speaker.side()) || (stated != null && !stated.equals(claim.stated()));
        return changed ? with(claim, new Speaker(speaker.name(), side), stated) : claim;
    }

    /** The day of the next dated statement of the same side, to which a lead only looks ahead. */
    private @Nullable FuzzyDate nearby(int index, String side) {
        for (int i = index + 1; i < claims.size() && i <= index + NEAR && index < NEAR; i++) {
            CandidateClaim next = claims.get(i);
            FuzzyDate day = next.stated();
            boolean kin = sideOf(next).equals(side) || side.equals(OTHER);
            if (day != null && day.isOneDay() && kin) {
                return day;
            }
        }
        return null;
    }

    /** The days of the statements behind a place; the next one of a speaker outweighs his later ones. */
    private void learnBehind(int place) {
        for (; later >= 0 && spoken.get(later).start() > place; later--) {
            learn(spoken.get(later).speaker(), spoken.get(later).day());
        }
    }

    /** "In January he had said" looks back to another occasion; a day is that of the news. */
    private void learn(String speaker, @Nullable FuzzyDate day) {
        if (day != null && day.isOneDay()) {
            dateOfSpeaker.put(speaker, day);
        }
    }

    private void learn(CandidateClaim claim) {
        Speaker speaker = claim.claimant();
        if (speaker == null) {
            return;
        }
        learn(speaker.name(), claim.stated());
        if (!speaker.side().equals(OTHER)) {
            sideOfSpeaker.put(speaker.name(), speaker.side());
        }
        dated.put(figure(claim), claim);
    }

    private static final String OTHER = "other";
    private static final int NEAR = 4;

    private static String sideOf(CandidateClaim claim) {
        Speaker speaker = claim.claimant();
        return speaker == null ? OTHER : speaker.side();
    }

    private static boolean isCompatible(Speaker one, @Nullable Speaker two) {
        return two != null
                && (one.side().equals(two.side())
                        || one.side().equals(OTHER)
                        || two.side().equals(OTHER));
    }

    private static String figure(CandidateClaim claim) {
        return claim.metric()
                + ' '
                + claim.subject()
                + ' '
                + claim.quantity().representative()
                + ' '
                + claim.quantity().unit();
    }

    private static CandidateClaim with(CandidateClaim claim, Speaker speaker, @Nullable FuzzyDate stated) {
        List<Attribution> chain = new ArrayList<>(claim.attribution());
        if (!chain.isEmpty()) {
            Attribution origin = chain.get(0);
            chain.set(0, new Attribution(origin.name(), speaker.side(), origin.role(), origin.cue()));
        }
        List<Reading> readings = new ArrayList<>(claim.readings());
        if (stated != null && claim.stated() == null) {
            readings.add(new Reading("stated", "date of the same statement or of the day's others", stated.edtf()));
        }
        return claim.statedBy(speaker, chain, stated, readings);
    }
}
