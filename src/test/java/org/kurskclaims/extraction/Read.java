package org.kurskclaims.extraction;

import java.util.List;
import java.util.stream.Collectors;
import org.kurskclaims.dating.FuzzyDate;

/** Reads a sentence or a short text as if it were published on Wednesday, 15 January 2025, by nobody in particular. */
final class Read {

    private static final Extractor EXTRACTOR = new Extractor();
    private static final FuzzyDate WEDNESDAY = FuzzyDate.parse("2025-01-15");

    private Read() {}

    static List<CandidateClaim> all(String text) {
        return EXTRACTOR.extract(new Document(text, WEDNESDAY, null));
    }

    /** @throws AssertionError if there is not exactly one claim */
    static CandidateClaim only(String text) {
        List<CandidateClaim> claims = all(text);
        if (claims.size() != 1) {
            throw new AssertionError(claims.size() + " claims in: " + text + " "
                    + claims.stream().map(Read::words).toList());
        }
        return claims.get(0);
    }

    /** The last of several. */
    static CandidateClaim last(String text) {
        List<CandidateClaim> claims = all(text);
        return claims.get(claims.size() - 1);
    }

    static String words(CandidateClaim claim) {
        return claim.quote().exact();
    }

    static String claimant(CandidateClaim claim) {
        Speaker speaker = claim.claimant();
        return speaker == null ? "nobody" : speaker.name();
    }

    static String side(CandidateClaim claim) {
        Speaker speaker = claim.claimant();
        return speaker == null ? "nobody" : speaker.side();
    }

    /** From the origin to the last channel: "US officials > Bloomberg". */
    static String chain(CandidateClaim claim) {
        return claim.attribution().stream().map(Attribution::name).collect(Collectors.joining(" > "));
    }
}
