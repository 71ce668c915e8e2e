package org.kurskclaims.extraction.claims;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.extraction.Attribution;
import org.kurskclaims.extraction.CandidateClaim;
import org.kurskclaims.extraction.Quote;
import org.kurskclaims.extraction.Reading;
import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.mentions.VerbMention;
import org.kurskclaims.extraction.text.CodePoints;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.Noun;
import org.kurskclaims.quantity.Quantity;

/** Puts a claim together from a quantity, what it measures and who says it; asks one rule for each remaining field. */
final class ClaimAssembler {

    private static final int CONTEXT = 32;

    private final String text;
    private final CodePoints codePoints;
    private final DocumentState state;

    ClaimAssembler(String text, CodePoints codePoints, DocumentState state) {
        this.text = text;
        this.codePoints = codePoints;
        this.state = state;
    }

    CandidateClaim claim(
            SentenceReading reading,
            QuantityMention mention,
            MetricReading metric,
            SubjectRules.Found subject,
            Voice voice) {
        Clause clause = Clause.around(reading, mention);
        ModalityRule.Found modality = ModalityRule.read(reading, mention, clause, voice);
        KindRule.Found kind = KindRule.read(
                reading,
                mention,
                metric,
                clause,
                state.figures().recentInSentence(),
                AsOfRule.isWithin(reading, clause, voice.stated(), state.published()));
        String aspect = AspectRule.read(reading, mention, metric, clause);
        PlaceRule.Found place = PlaceRule.read(reading, mention, aspect, state.place());
        Quantity quantity = Quantities.of(
                mention,
                metric,
                quantityWords(reading.sentence(), mention),
                kind.per(),
                BaseRule.read(reading.sentence(), mention, metric));
        FuzzyDate asOf = AsOfRule.read(
                reading,
                mention,
                clause,
                kind.kind(),
                modality.modality(),
                voice.stated(),
                state.listDate(),
                state.published());
        Noun noun = metric.noun();
        VerbMention verb = metric.verb();
        List<Reading> readings = new ArrayList<>();
        readings.add(new Reading("quantity", mention.qualifier().code(), quantity.text()));
        readings.add(new Reading("metric", metric.rule(), metric.words()));
        add(readings, "subject", subject.subject(), subject.rule(), subject.words());
        readings.add(new Reading("claimant", voice.rule(), voice.words()));
        add(
                readings,
                "stated",
                voice.stated() == null ? null : voice.stated().edtf(),
                "date beside the saying",
                voice.stated() == null ? "" : voice.stated().edtf());
        readings.add(new Reading("modality", modality.modality().code(), modality.words()));
        readings.add(new Reading("kind", kind.kind().code(), kind.words()));
        add(
                readings,
                "place",
                place == null ? null : place.place(),
                place == null ? "" : place.rule(),
                place == null ? "" : place.words());
        add(readings, "item", noun == null ? null : noun.item(), "noun", metric.words());
        add(
                readings,
                "aspect",
                aspect,
                verb == null ? "by the metric" : "verb",
                verb == null ? "" : verbWords(reading, verb));
        for (Attribution link : voice.chain()) {
            boolean channel = link.role().equals(Attribution.CHANNEL);
            add(readings, "attribution", channel ? link.name() : null, "passed on by " + link.name(), cue(link));
        }
        add(readings, "asOf", asOf == null ? null : asOf.edtf(), "date of the figure", asOf == null ? "" : asOf.edtf());
        return new CandidateClaim(
                quote(reading.sentence(), mention),
                metric.metric(),
                subject.subject(),
                place == null ? null : place.place(),
                noun == null ? null : noun.item(),
                aspect,
                quantity,
                modality.modality(),
                kind.kind(),
                voice.speaker(),
                voice.chain(),
                asOf,
                voice.stated(),
                ConfidenceRule.of(metric, voice, subject.subject() != null),
                null,
                readings);
    }

    private static String verbWords(SentenceReading reading, VerbMention verb) {
        return reading.sentence().words(verb.from(), verb.to());
    }

    private static String cue(Attribution link) {
        String cue = link.cue();
        return cue == null ? "" : cue;
    }

    private static void add(List<Reading> readings, String field, @Nullable String value, String rule, String words) {
        if (value != null) {
            readings.add(new Reading(field, rule, words));
        }
    }

    private static String quantityWords(Sentence sentence, QuantityMention mention) {
        int end = mention.is(QuantityMention.Measure.COUNT)
                ? mention.number().to()
                : mention.noun() == null
                        ? mention.to()
                        : Math.min(mention.to(), mention.number().to() + 1);
        int last = Math.max(end, mention.number().to());
        return sentence.words(mention.from(), sentence.is(last - 1, "of") ? last - 1 : last);
    }

    private Quote quote(Sentence sentence, QuantityMention mention) {
        int start = sentence.at(mention.from()).start();
        int end = sentence.at(mention.to() - 1).end();
        return new Quote(
                text.substring(start, end),
                codePoints.at(start),
                codePoints.at(end),
                text.substring(cut(Math.max(0, start - CONTEXT)), start),
                text.substring(end, cut(Math.min(text.length(), end + CONTEXT))));
    }

    /** Moves an offset out of the middle of a surrogate pair. */
    private int cut(int offset) {
        boolean inside = offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return inside ? offset + 1 : offset;
    }
}
