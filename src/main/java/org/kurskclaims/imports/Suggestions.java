package org.kurskclaims.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.Archive;
import org.kurskclaims.articles.PassageQuote;
import org.kurskclaims.claims.ActorName;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.ClaimContent;
import org.kurskclaims.claims.ClaimDesk;
import org.kurskclaims.claims.ClaimReading;
import org.kurskclaims.claims.NewCitation;
import org.kurskclaims.claims.NewClaim;
import org.kurskclaims.claims.Place;
import org.kurskclaims.claims.Recorded;
import org.kurskclaims.claims.ReferenceData;
import org.kurskclaims.claims.Subject;
import org.kurskclaims.extraction.CandidateClaim;
import org.kurskclaims.extraction.Quote;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Records what the extractor found in a document as claims that wait for a review. */
@Component
class Suggestions {

    private static final Logger log = LoggerFactory.getLogger(Suggestions.class);
    private static final String WHO = "import";
    private static final String OTHER = "other";

    private final Archive archive;
    private final ClaimDesk desk;
    private final ReferenceData reference;

    Suggestions(Archive archive, ClaimDesk desk, ReferenceData reference) {
        this.archive = archive;
        this.desk = desk;
        this.reference = reference;
    }

    /**
     * What came of a document's candidates.
     *
     * @param claims new claims
     * @param citations citations of claims that were known already, echoes aside
     * @param echoes citations by passages that repeat an earlier one word for word
     */
    record Count(int claims, int citations, int echoes) {

        Count plus(Recorded recorded) {
            return new Count(
                    claims + (recorded.isNew() ? 1 : 0),
                    citations + (recorded.isNew() || recorded.echo() ? 0 : 1),
                    echoes + (recorded.echo() ? 1 : 0));
        }

        /** "16 claims, 9 echoes" */
        String inWords() {
            return counted(claims, "claim")
                    + (citations == 0 ? "" : ", " + counted(citations, "further citation"))
                    + (echoes == 0 ? "" : ", " + counted(echoes, "echo"));
        }

        private static String counted(int number, String noun) {
            String plural = noun.endsWith("o") ? noun + "es" : noun + "s";
            return number + " " + (number == 1 ? noun : plural);
        }
    }

    Count record(long version, String name, List<CandidateClaim> candidates) {
        Vocabulary vocabulary = Vocabulary.of(reference);
        By by = new By(WHO, "read by the extractor in " + name);
        Map<Integer, Long> claimAt = new HashMap<>();
        Count count = new Count(0, 0, 0);
        for (CandidateClaim candidate : candidates) {
            try {
                Recorded recorded = desk.record(suggestion(version, candidate, claimAt, vocabulary), by);
                claimAt.putIfAbsent(candidate.quote().start(), recorded.claim());
                count = count.plus(recorded);
            } catch (IllegalArgumentException e) {
                log.warn(
                        "{}: \"{}\" is no claim that can be stored: {}",
                        name,
                        candidate.quote().exact(),
                        e.getMessage());
            }
        }
        return count;
    }

    private NewClaim suggestion(
            long version, CandidateClaim candidate, Map<Integer, Long> claimAt, Vocabulary vocabulary) {
        ClaimContent content = content(candidate, vocabulary);
        Quote quote = candidate.quote();
        long passage = archive.passage(
                version, new PassageQuote(quote.exact(), quote.start(), quote.end(), quote.prefix(), quote.suffix()));
        List<NewCitation.Link> chain = candidate.attribution().stream()
                .map(link -> new NewCitation.Link(new ActorName(link.name(), link.side()), link.role(), link.cue()))
                .toList();
        @Nullable Long repeats = candidate.echoOf() == null ? null : claimAt.get(candidate.echoOf());
        List<ClaimReading> readings = candidate.readings().stream()
                .map(reading -> new ClaimReading(reading.field(), reading.rule(), reading.words()))
                .toList();
        return NewClaim.suggested(content, new NewCitation(passage, chain, repeats), candidate.confidence(), readings);
    }

    private static ClaimContent content(CandidateClaim candidate, Vocabulary vocabulary) {
        return new ClaimContent(
                vocabulary.metrics().contains(candidate.metric()) ? candidate.metric() : OTHER,
                known(candidate.subject(), vocabulary.subjects()),
                known(candidate.place(), vocabulary.places()),
                candidate.item(),
                candidate.aspect(),
                candidate.quantity(),
                candidate.kind(),
                candidate.modality(),
                candidate.claimant() == null
                        ? null
                        : new ActorName(
                                candidate.claimant().name(),
                                candidate.claimant().side()),
                candidate.asOf(),
                candidate.stated());
    }

    private static @Nullable String known(@Nullable String slug, Set<String> slugs) {
        return slug != null && slugs.contains(slug) ? slug : null;
    }

    /** The slugs that claims can have; the extractor's vocabulary may be ahead of the database's. */
    private record Vocabulary(Set<String> metrics, Set<String> subjects, Set<String> places) {

        static Vocabulary of(ReferenceData reference) {
            return new Vocabulary(
                    reference.metricSlugs(),
                    reference.subjects().stream().map(Subject::slug).collect(Collectors.toSet()),
                    reference.places().stream().map(Place::slug).collect(Collectors.toSet()));
        }
    }
}
