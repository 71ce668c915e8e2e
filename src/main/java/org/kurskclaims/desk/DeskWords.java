package org.kurskclaims.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.CitationView;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Metric;
import org.kurskclaims.claims.Place;
import org.kurskclaims.claims.ReferenceData;
import org.kurskclaims.claims.Side;
import org.kurskclaims.claims.Subject;
import org.kurskclaims.comparison.Relation;
import org.kurskclaims.comparison.Wording;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.quantity.Quantity;
import org.kurskclaims.quantity.QuantityWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How the desk words claims in its templates. The words of reference data are looked up once a page at most. */
@Component("deskWords")
class DeskWords {

    private final ReferenceData reference;
    private final MessageSource messages;

    DeskWords(ReferenceData reference, MessageSource messages) {
        this.reference = reference;
        this.messages = messages;
    }

    /** "Upper bound" for "high", "As of" for "as_of"; an unknown field keeps its own name. */
    public String field(String column) {
        String words = column.replace('_', '-');
        return String.valueOf(messages.getMessage("field." + words, null, column.replace('_', ' '), Locale.ENGLISH));
    }

    /** "more than 3,000". */
    public String amount(Quantity quantity) {
        return QuantityWords.of(quantity);
    }

    public String date(@Nullable FuzzyDate date) {
        return date == null ? "–" : date.inWords();
    }

    /** How a typed figure was read; a dash where it could not be. */
    public String figureReading(@Nullable Quantity quantity) {
        return quantity == null ? "–" : amount(quantity);
    }

    /** How a typed date was read, in words and as it will be stored; empty where it could not be. */
    public String dateReading(@Nullable FuzzyDate date) {
        return date == null ? "" : date.inWords() + " (" + date.edtf() + ")";
    }

    /** "contradicts, 2.6 times apart". */
    public String relation(Relation relation) {
        return Wording.of(relation);
    }

    /** "Ukraine" for "ukraine". */
    public String side(String slug) {
        return labels(reference.sides(), Side::slug, Side::label).getOrDefault(slug, slug);
    }

    /** Labels of metrics, subjects and places by slug, for one page. */
    public Labels labels() {
        return new Labels(
                labels(reference.metrics(), Metric::slug, Metric::label),
                labels(reference.subjects(), Subject::slug, Subject::label),
                labels(reference.places(), Place::slug, Place::name));
    }

    private static <T> Map<String, String> labels(List<T> all, Function<T, String> slug, Function<T, String> label) {
        return all.stream().collect(Collectors.toMap(slug, label));
    }

    /** Up to the quoted words, from the start of their line or of a whole word. */
    public String before(CitationView citation) {
        String prefix = citation.prefix();
        int line = prefix.lastIndexOf('\n');
        if (line >= 0 || citation.start() <= prefix.codePointCount(0, prefix.length())) {
            return prefix.substring(line + 1);
        }
        return "… " + prefix.substring(prefix.indexOf(' ') + 1);
    }

    /** After the quoted words, to the end of their line or of a whole word. */
    public String after(CitationView citation) {
        String suffix = citation.suffix();
        int line = suffix.indexOf('\n');
        int space = suffix.lastIndexOf(' ');
        return line >= 0 ? suffix.substring(0, line) : suffix.substring(0, Math.max(0, space)) + " …";
    }

    /** @see DeskWords#labels() */
    record Labels(Map<String, String> metrics, Map<String, String> subjects, Map<String, String> places) {

        public String metric(ClaimView claim) {
            return metrics.getOrDefault(claim.metric(), claim.metric());
        }

        /** "Killed", "Equipment (tank)". */
        public String counted(ClaimView claim) {
            return claim.item() == null ? metric(claim) : metric(claim) + " (" + claim.item() + ")";
        }

        public String subject(ClaimView claim) {
            return claim.subject() == null ? "–" : subjects.getOrDefault(claim.subject(), claim.subject());
        }

        public String place(ClaimView claim) {
            return claim.place() == null ? "–" : places.getOrDefault(claim.place(), claim.place());
        }
    }
}
