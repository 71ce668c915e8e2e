package org.kurskclaims.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.PassageQuote;
import org.kurskclaims.articles.Snapshot;
import org.kurskclaims.claims.ActorName;
import org.kurskclaims.claims.ClaimContent;
import org.kurskclaims.claims.Metric;
import org.kurskclaims.claims.NewCitation;
import org.kurskclaims.claims.ReferenceData;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.quantity.Kind;
import org.kurskclaims.quantity.Modality;
import org.kurskclaims.quantity.Qualifier;
import org.kurskclaims.quantity.Quantity;
import org.kurskclaims.quantity.Unit;
import org.springframework.stereotype.Component;

/** Reads a form field by field and names what is wrong where it is wrong. */
@Component
class ClaimCheck {

    private static final int LONGEST = 200;

    private final ReferenceData reference;

    ClaimCheck(ReferenceData reference) {
        this.reference = reference;
    }

    /**
     * @param snapshot in which the quote must stand
     * @param published of the article, against which "last Friday" is read
     */
    CheckedClaim check(ClaimForm form, @Nullable Snapshot snapshot, @Nullable FuzzyDate published) {
        Map<String, String> problems = new LinkedHashMap<>();
        PassageQuote quote = snapshot == null ? null : quote(form, snapshot.text(), problems);
        Optional<Metric> metric = reference.metric(form.metric());
        if (metric.isEmpty()) {
            problems.put("metric", form.metric().isEmpty() ? "claim-form.metric.missing" : "claim-form.metric.unknown");
        }
        refuseUnknown(form.subject(), reference.subject(form.subject()).isPresent(), "subject", problems);
        String place = place(form.place());
        refuseUnknown(form.place(), place != null, "place", problems);
        Kind kind = code(form.kind(), Kind::of, metric.map(Metric::usualKind).orElse(Kind.STOCK), "kind", problems);
        Modality modality = code(form.modality(), Modality::of, Modality.ASSERTED, "modality", problems);
        Quantity quantity = quantity(form, metric.map(Metric::unit).orElse(Unit.PERSON), problems);
        if ((kind == Kind.RATE) == form.per().isEmpty()) {
            problems.put("per", kind == Kind.RATE ? "claim-form.per.missing" : "claim-form.per.odd");
        }
        FuzzyDate asOf = date(form.asOf(), published, "asOf", problems);
        FuzzyDate stated = date(form.stated(), published, "stated", problems);
        refuseLong(form, problems);
        List<NewCitation.Link> chain = problems.isEmpty() ? chain(form) : List.of();
        ClaimContent content = problems.isEmpty() && quantity != null
                ? new ClaimContent(
                        form.metric(),
                        blankToNull(form.subject()),
                        place,
                        blankToNull(form.item()),
                        blankToNull(form.aspect()),
                        quantity,
                        kind,
                        modality,
                        form.claimant().isEmpty() ? null : actor(form.claimant(), form.side()),
                        asOf,
                        stated)
                : null;
        return new CheckedClaim(problems, quantity, asOf, stated, quote, chain, content);
    }

    /** The quote at its offsets, or the only or first place where its words stand, spaces and line breaks aside. */
    private static @Nullable PassageQuote quote(ClaimForm form, String text, Map<String, String> problems) {
        if (form.exact().isBlank()) {
            problems.put("exact", "claim-form.exact.missing");
            return null;
        }
        Optional<PassageQuote> quote =
                Quotes.at(text, form.start(), form.end(), form.exact()).or(() -> Quotes.anywhere(text, form.exact()));
        if (quote.isEmpty()) {
            problems.put("exact", "claim-form.exact.absent");
        }
        return quote.orElse(null);
    }

    private static void refuseUnknown(String typed, boolean known, String field, Map<String, String> problems) {
        if (!typed.isEmpty() && !known) {
            problems.put(field, "claim-form." + field + ".unknown");
        }
    }

    /** A place's slug by its slug or its name. */
    private @Nullable String place(String typed) {
        return reference.places().stream()
                .filter(place -> place.slug().equals(typed) || place.name().equalsIgnoreCase(typed))
                .map(place -> place.slug())
                .findFirst()
                .orElse(null);
    }

    private static <T> T code(
            String typed, Function<String, T> reader, T otherwise, String field, Map<String, String> problems) {
        if (typed.isEmpty()) {
            return otherwise;
        }
        try {
            return reader.apply(typed);
        } catch (IllegalArgumentException unknown) {
            problems.put(field, "claim-form.choice.unknown");
            return otherwise;
        }
    }

    private static @Nullable Quantity quantity(ClaimForm form, Unit usual, Map<String, String> problems) {
        if (form.words().isEmpty()) {
            problems.put("words", "claim-form.words.missing");
            return null;
        }
        boolean explicit = !(form.low() + form.best() + form.high()).isEmpty();
        if (!explicit) {
            Optional<Quantity> read = TypedFigure.read(form.words(), usual);
            if (read.isEmpty()) {
                problems.put("words", "claim-form.words.unreadable");
            }
            return read.map(quantity -> finished(quantity, form)).orElse(null);
        }
        Unit unit = code(form.unit(), Unit::of, usual, "unit", problems);
        Qualifier qualifier = code(form.qualifier(), Qualifier::of, Qualifier.EXACTLY, "qualifier", problems);
        BigDecimal low = number(form.low(), "low", problems);
        BigDecimal best = number(form.best(), "best", problems);
        BigDecimal high = number(form.high(), "high", problems);
        if (!problems.keySet().stream().noneMatch(List.of("unit", "qualifier", "low", "best", "high")::contains)) {
            return null;
        }
        try {
            return finished(new Quantity(low, best, high, unit, qualifier, form.words(), null, null), form);
        } catch (IllegalArgumentException contradictory) {
            problems.put("words", "claim-form.bounds.contradictory");
            return null;
        }
    }

    private static Quantity finished(Quantity quantity, ClaimForm form) {
        return quantity.per(blankToNull(form.per())).ofBase(blankToNull(form.base()));
    }

    private static @Nullable BigDecimal number(String typed, String field, Map<String, String> problems) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            String plain = typed.replaceAll("[,\\u00a0\\u202f ]", "");
            BigDecimal number = plain.length() > 30 ? null : new BigDecimal(plain);
            if (number != null && number.signum() >= 0 && Math.abs(number.scale()) <= 12 && number.precision() <= 18) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the same answer as a number that is out of all proportion
        }
        problems.put(field, "claim-form.number.wrong");
        return null;
    }

    private static @Nullable FuzzyDate date(
            String typed, @Nullable FuzzyDate published, String field, Map<String, String> problems) {
        if (typed.isEmpty()) {
            return null;
        }
        Optional<FuzzyDate> date = TypedDate.read(typed, published);
        if (date.isEmpty()) {
            problems.put(field, "claim-form.date.unreadable");
        }
        return date.orElse(null);
    }

    private static void refuseLong(ClaimForm form, Map<String, String> problems) {
        Map.of(
                        "words", form.words(),
                        "item", form.item(),
                        "aspect", form.aspect(),
                        "base", form.base(),
                        "per", form.per(),
                        "claimant", form.claimant(),
                        "cue", form.cue(),
                        "why", form.why())
                .forEach((field, typed) -> {
                    if (typed.length() > LONGEST) {
                        problems.put(field, "claim-form.long");
                    }
                });
        if (form.channels().size() > 20
                || form.channels().stream()
                        .anyMatch(link ->
                                link.name().length() > LONGEST || link.cue().length() > LONGEST)) {
            problems.put("channels", "claim-form.long");
        }
    }

    private static List<NewCitation.Link> chain(ClaimForm form) {
        List<NewCitation.Link> chain = new ArrayList<>();
        if (!form.claimant().isEmpty()) {
            chain.add(new NewCitation.Link(actor(form.claimant(), form.side()), "origin", form.cue()));
        }
        for (ClaimForm.Channel link : form.channels()) {
            if (!link.name().isBlank()) {
                chain.add(new NewCitation.Link(actor(link.name(), link.side()), "channel", link.cue()));
            }
        }
        return chain;
    }

    private static ActorName actor(String name, String side) {
        return new ActorName(name, side.isEmpty() ? "other" : side);
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
