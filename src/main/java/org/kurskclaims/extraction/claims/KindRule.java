package org.kurskclaims.extraction.claims;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.mentions.QuantityMention.Measure;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.Frame;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.Vocabulary;
import org.kurskclaims.quantity.Kind;

/** What sort of count it is, and the denominator of a rate. */
final class KindRule {

    /**
     * @param per denominator of a rate
     */
    record Found(Kind kind, @Nullable String per, String words) {}

    private KindRule() {}

    /**
     * @param before the quantity before this one in the same sentence
     * @param dated whether the clause names the day or period in which it happened
     */
    static Found read(
            SentenceReading reading,
            QuantityMention quantity,
            MetricReading metric,
            Clause clause,
            @Nullable Recent before,
            boolean dated) {
        Sentence sentence = reading.sentence();
        Match<Boolean> rate = rate(sentence, quantity);
        if (rate != null && metric.measure() != Measure.SHARE) {
            String words = sentence.words(rate.from(), rate.to());
            return new Found(Kind.RATE, unit(words), words);
        }
        String adjective = rateAdjective(sentence, quantity, clause);
        if (!adjective.isEmpty() && metric.measure() == Measure.COUNT) {
            return new Found(Kind.RATE, unit(adjective), adjective);
        }
        boolean others =
                before != null && !before.metric().equals(metric.metric()); // "300 killed and another 500 wounded"
        if (quantity.increment() && !others && !metric.metric().equals(Metrics.EQUIPMENT)) {
            return new Found(Kind.CHANGE, null, "another");
        }
        if (metric.metric().equals(Metrics.ADVANCE)) {
            return new Found(Kind.CHANGE, null, "advance");
        }
        if (Level.isHeld(sentence, quantity, metric, clause)) {
            return new Found(Kind.STOCK, null, sentence.words(quantity.from() - 1, quantity.from()));
        }
        String total = first("totals", reading);
        if (Level.isReckoned(sentence, quantity, clause)) {
            return new Found(usual(metric.metric(), clause), null, total);
        }
        String period = first("periods", reading);
        boolean flows = Metrics.isLoss(metric.metric())
                || metric.metric().equals(Metrics.EQUIPMENT)
                || metric.metric().equals(Metrics.DISPLACED)
                || metric.metric().equals(Metrics.OTHER)
                || clause.has(Frame.RETAKE)
                || clause.has(Frame.TAKE);
        if (flows && !period.isEmpty() && total.isEmpty()) {
            return new Found(Kind.FLOW, null, period);
        }
        boolean happened = Metrics.isLoss(metric.metric()) && metric.measure() == Measure.COUNT;
        if (happened && dated && total.isEmpty()) {
            return new Found(Kind.FLOW, null, "date of the event");
        }
        return new Found(usual(metric.metric(), clause), null, total);
    }

    /** "the average daily losses had fallen to 600". */
    private static String rateAdjective(Sentence sentence, QuantityMention quantity, Clause clause) {
        for (int i = clause.from(); i < quantity.from(); i++) {
            boolean adjective = Vocabulary.get().isIn("rate-adjectives", sentence.lower(i));
            if (adjective && nounBehind(sentence, i + 1)) {
                return sentence.lower(i);
            }
        }
        return "";
    }

    private static boolean nounBehind(Sentence sentence, int at) {
        return Vocabulary.get().noun(sentence, at) != null || Vocabulary.get().noun(sentence, at + 1) != null;
    }

    /** The first words of a list in the sentence, those apart that date the saying: "reported last week that". */
    private static String first(String list, SentenceReading reading) {
        Sentence sentence = reading.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            Match<Boolean> match = Vocabulary.get().listed(list, sentence, i);
            if (match != null && !reading.isSayingVerb(i - 1)) {
                return sentence.words(match.from(), match.to());
            }
        }
        return "";
    }

    private static Kind usual(String metric, Clause clause) {
        return switch (metric) {
            case Metrics.TROOPS, Metrics.MISSING, Metrics.RATIO -> Kind.STOCK;
            case Metrics.AREA, Metrics.SHARE, Metrics.SETTLEMENTS ->
                clause.has(Frame.RETAKE) || clause.has(Frame.TAKE) || clause.has(Frame.YIELD)
                        ? Kind.CUMULATIVE
                        : Kind.STOCK;
            case Metrics.OTHER -> Kind.FLOW;
            default -> Kind.CUMULATIVE;
        };
    }

    private static @Nullable Match<Boolean> rate(Sentence sentence, QuantityMention quantity) {
        for (int i = quantity.to(); i < quantity.to() + 4; i++) {
            Match<Boolean> match = Vocabulary.get().listed("rates", sentence, i);
            if (match != null) {
                return sentence.is(i - 1, "in") || sentence.is(i - 1, "within") ? null : match;
            }
            if (sentence.at(i).isMark()
                    || Vocabulary.get().isIn("auxiliaries", sentence.lower(i))
                    || sentence.is(i, "and")) {
                return null;
            }
        }
        return null;
    }

    private static String unit(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.contains("dai") || lower.contains("day") || lower.contains("24 hours")) {
            return "day";
        }
        String last = lower.substring(lower.lastIndexOf(' ') + 1);
        return last.equals("annually") ? "year" : last.endsWith("ly") ? last.substring(0, last.length() - 2) : last;
    }
}
