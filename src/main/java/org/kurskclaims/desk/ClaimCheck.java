package org.kurskclaims.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.PassageQuote;
import org.kurskclaims.articles.Snapshot;
import org.kurskclaims.claims.ActorName;
import org.kurskclaims.claims.ClaimContent;
import org.kurskclaims.claims.NewCitation;
import org.kurskclaims.claims.ReferenceData;
import org.kurskclaims.claims.vocabulary.ActorDraft;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.imports.CurrentExtractor;
import org.kurskclaims.quantity.Kind;
import org.kurskclaims.quantity.Modality;
import org.kurskclaims.quantity.Quantity;
import org.springframework.stereotype.Component;

/** Reads a form field by field and names what is wrong where it is wrong. */
@Component
class ClaimCheck {

    private static final int LONGEST = 200;
    private static final int MOST_CHANNELS = 20;

    private final ReferenceData reference;
    private final CurrentExtractor extractor;

    ClaimCheck(ReferenceData reference, CurrentExtractor extractor) {
        this.reference = reference;
        this.extractor = extractor;
    }

    /**
     * @param snapshot in which the quote must stand
     * @param published of the article, against which "last Friday" is read
     */
    CheckedClaim check(ClaimForm form, @Nullable Snapshot snapshot, @Nullable FuzzyDate published) {
        return check(form, snapshot, published, known());
    }

    /** The words that a form can choose from, for many forms at once. */
    KnownWords known() {
        return KnownWords.of(reference, extractor);
    }

    CheckedClaim check(ClaimForm form, @Nullable Snapshot snapshot, @Nullable FuzzyDate published, KnownWords known) {
        Map<String, String> problems = new LinkedHashMap<>();
        MatterFields matter = form.matter();
        PassageQuote quote = snapshot == null ? null : quote(form, snapshot.text(), problems);
        MatterCheck counted = MatterCheck.of(form, known, problems);
        if (!matter.subject().isEmpty() && !known.hasSubject(matter.subject())) {
            problems.put("matter.subject", "claim-form.subject.unknown");
        }
        refuseUnknownSides(form.speaker(), known, problems);
        Kind kind = Choice.of(matter.kind(), Kind::of, counted.kind(), "matter.kind", problems);
        Modality modality = Choice.of(matter.modality(), Modality::of, Modality.ASSERTED, "matter.modality", problems);
        Quantity quantity = FigureCheck.quantity(form.figure(), counted.unit(), known.figures(), problems);
        if ((kind == Kind.RATE) == form.figure().per().isEmpty()) {
            problems.put("figure.per", kind == Kind.RATE ? "claim-form.per.missing" : "claim-form.per.odd");
        }
        FuzzyDate asOf = date(form.dates().asOf(), published, "dates.asOf", problems);
        FuzzyDate stated = date(form.dates().stated(), published, "dates.stated", problems);
        refuseLong(form, problems);
        checkGrade(form.grade(), problems);
        List<NewCitation.Link> chain = problems.isEmpty() ? chain(form) : List.of();
        String metric = counted.metric();
        ClaimContent sketch = metric == null || quantity == null || problems.containsKey("figure.per")
                ? null
                : new ClaimContent(
                        metric,
                        problems.containsKey("matter.subject") ? null : Typed.orNull(matter.subject()),
                        counted.place(),
                        Typed.orNull(matter.item()),
                        Typed.orNull(matter.aspect()),
                        quantity,
                        kind,
                        modality,
                        claimant(form.speaker()),
                        asOf,
                        stated);
        return new CheckedClaim(
                problems,
                quantity,
                asOf,
                stated,
                quote,
                chain,
                counted.fresh(),
                sketch,
                problems.isEmpty() ? sketch : null);
    }

    private static @Nullable ActorName claimant(SpeakerFields speaker) {
        return speaker.claimant().isEmpty() || speaker.claimant().length() > LONGEST
                ? null
                : actor(speaker.claimant(), speaker.side(), kind(speaker));
    }

    /** The quote at its offsets, or the only or first place where its words stand, spaces and line breaks aside. */
    private static @Nullable PassageQuote quote(ClaimForm form, String text, Map<String, String> problems) {
        if (form.quote().exact().isBlank()) {
            problems.put("quote.exact", "claim-form.exact.missing");
            return null;
        }
        Optional<PassageQuote> quote = Quotes.at(
                        text,
                        form.quote().start(),
                        form.quote().end(),
                        form.quote().exact())
                .or(() -> Quotes.anywhere(text, form.quote().exact()));
        if (quote.isEmpty()) {
            problems.put("quote.exact", "claim-form.exact.absent");
        }
        return quote.orElse(null);
    }

    private static void refuseUnknownSides(SpeakerFields speaker, KnownWords known, Map<String, String> problems) {
        if (!speaker.side().isEmpty() && !known.hasSide(speaker.side())) {
            problems.put("speaker.side", "claim-form.choice.unknown");
        }
        if (!speaker.kind().isEmpty() && kind(speaker) == null) {
            problems.put("speaker.kind", "claim-form.choice.unknown");
        }
        if (speaker.channels().stream().anyMatch(link -> !link.side().isEmpty() && !known.hasSide(link.side()))) {
            problems.put("speaker.channels", "claim-form.choice.unknown");
        }
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
                        "figure.words", form.figure().words(),
                        "figure.base", form.figure().base(),
                        "figure.per", form.figure().per(),
                        "matter.item", form.matter().item(),
                        "matter.aspect", form.matter().aspect(),
                        "speaker.claimant", form.speaker().claimant(),
                        "speaker.cue", form.speaker().cue(),
                        "grade.reason", form.grade().reason(),
                        "why", form.why())
                .forEach((field, typed) -> {
                    if (typed.length() > LONGEST) {
                        problems.put(field, "claim-form.long");
                    }
                });
        List<SpeakerFields.Channel> channels = form.speaker().channels();
        if (channels.size() > MOST_CHANNELS
                || channels.stream()
                        .anyMatch(link ->
                                link.name().length() > LONGEST || link.cue().length() > LONGEST)) {
            problems.put("speaker.channels", "claim-form.long");
        }
    }

    private static void checkGrade(GradeFields grade, Map<String, String> problems) {
        if (!grade.credibility().isEmpty() && grade.code() == null) {
            problems.put("grade.credibility", "claim-form.choice.unknown");
        }
        if (grade.code() != null && grade.reason().isEmpty()) {
            problems.put("grade.reason", "claim-form.grade.reason");
        }
    }

    private static List<NewCitation.Link> chain(ClaimForm form) {
        List<NewCitation.Link> chain = new ArrayList<>();
        if (!form.speaker().claimant().isEmpty()) {
            chain.add(new NewCitation.Link(
                    actor(form.speaker().claimant(), form.speaker().side(), kind(form.speaker())),
                    "origin",
                    form.speaker().cue()));
        }
        for (SpeakerFields.Channel link : form.speaker().channels()) {
            if (!link.name().isBlank()) {
                chain.add(new NewCitation.Link(actor(link.name(), link.side(), null), "channel", link.cue()));
            }
        }
        return chain;
    }

    private static ActorName actor(String name, String side, @Nullable String kind) {
        return new ActorName(name, side.isEmpty() ? "other" : side, kind);
    }

    private static @Nullable String kind(SpeakerFields speaker) {
        return ActorDraft.KINDS.contains(speaker.kind()) ? speaker.kind() : null;
    }
}
