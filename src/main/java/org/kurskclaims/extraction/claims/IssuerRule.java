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
import org.kurskclaims.extraction.mentions.ActorMention.Reference;
import org.kurskclaims.extraction.mentions.QuantityFinder;
import org.kurskclaims.extraction.text.DocumentKind;
import org.kurskclaims.extraction.text.Layout;
import org.kurskclaims.extraction.text.Paragraph;
import org.kurskclaims.extraction.text.ParagraphKind;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.text.SentenceSplitter;
import org.kurskclaims.extraction.vocabulary.ActorKind;
import org.kurskclaims.extraction.vocabulary.Stance;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/**
 * The body that issues a document itself: a bulletin, a channel's post, an institute's assessment. It is named at the top,
 * and either a date stands there too or the text speaks of "our" side and "the enemy".
 */
final class IssuerRule {

    private static final int TOP = 3;
    private static final int SAMPLE = 4000;

    private IssuerRule() {}

    static @Nullable Voice read(String text, Layout layout, @Nullable FuzzyDate published, Vocabulary vocabulary) {
        if (layout.kind() == DocumentKind.LIVE_BLOG || layout.kind() == DocumentKind.POSTS) {
            return channel(text, layout, published);
        }
        if (layout.kind() != DocumentKind.ARTICLE) {
            return null;
        }
        ActorMention issuer = null;
        boolean dated = false;
        FuzzyDate date = null;
        int lines = 0;
        for (Paragraph paragraph : layout.paragraphs()) {
            if (text.regionMatches(true, paragraph.start(), "by ", 0, 3)
                    || text.startsWith("Published", paragraph.start())) {
                return null;
            }
            boolean title = paragraph.kind() == ParagraphKind.HEADING
                    || (paragraph.end() - paragraph.start() < 140 && lines == 0);
            if (lines++ >= TOP || (!title && paragraph.kind() != ParagraphKind.BULLET)) {
                break;
            }
            String words = text.substring(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + 300));
            List<DatedWords> dates = RelativeDates.find(words, published);
            dated |= !dates.isEmpty();
            date = date == null && !dates.isEmpty() ? dates.get(0).date() : date;
            issuer = issuer == null && paragraph.kind() == ParagraphKind.HEADING
                    ? at(text, paragraph, vocabulary)
                    : issuer;
        }
        boolean partisan = isPartisan(text);
        if (issuer == null || (!dated && !partisan)) {
            return null;
        }
        return voice(issuer, published != null && published.isOneDay() ? published : date);
    }

    private static @Nullable Voice channel(String text, Layout layout, @Nullable FuzzyDate published) {
        String name = ChannelTitle.read(text, layout);
        return name == null
                ? null
                : voice(new ActorMention(0, 0, name, null, ActorKind.CHANNEL, "", Reference.NAME), published);
    }

    private static Voice voice(ActorMention issuer, @Nullable FuzzyDate date) {
        String side = issuer.side() == null ? "other" : issuer.side();
        Speaker speaker = new Speaker(issuer.name(), side);
        Attribution origin = new Attribution(speaker.name(), side, Attribution.ORIGIN, null);
        FuzzyDate stated = date != null && date.isOneDay() ? date : null;
        return new Voice(
                speaker,
                List.of(origin),
                stated,
                Stance.SAYS,
                "the document's issuer",
                issuer.name() + " " + issuer.head(),
                0.9);
    }

    /** An actor with whom the line begins, or whose "operational information" it is; not an outlet. */
    private static @Nullable ActorMention at(String text, Paragraph paragraph, Vocabulary vocabulary) {
        List<Sentence> sentences = SentenceSplitter.sentences(text, paragraph, vocabulary);
        if (sentences.isEmpty()) {
            return null;
        }
        Sentence line = sentences.get(0);
        for (ActorMention actor : ActorFinder.find(line)) {
            boolean headline =
                    line.is(actor.to(), ":") && !QuantityFinder.find(line).isEmpty();
            boolean title = isTitleEnd(line, actor.to()) || isAnnouncement(line, actor.to());
            boolean opens = actor.from() <= 1 && title && !headline;
            boolean of = (line.is(actor.from() - 1, "the") && line.is(actor.from() - 2, "of"))
                    || line.is(actor.from() - 1, "of")
                    || (line.is(actor.from(), "the") && line.is(actor.from() - 1, "of"));
            boolean issues = opens
                    || (of && actor.from() <= 5 && actor.kind() != ActorKind.STATE && actor.kind() != ActorKind.PERSON);
            boolean body = !actor.kind().isRelay()
                    && actor.kind() != ActorKind.STATE
                    && actor.kind() != ActorKind.PEOPLE
                    && actor.kind() != ActorKind.DOCUMENT
                    && !actor.pointsBack();
            boolean titled = actor.kind() != ActorKind.PERSON || !actor.head().isEmpty() || actor.side() != null;
            if (issues && body && titled) {
                return actor;
            }
        }
        return null;
    }

    /** "The Ministry of Defence reports", "General Staff update:": nothing but the name and what it is. */
    private static boolean isAnnouncement(Sentence line, int at) {
        return switch (line.lower(at)) {
            case "reports", "informs", "announces", "states", "report", "statement", "update", "briefing", "summary" ->
                isTitleEnd(line, at + 1) || line.is(at + 1, ".");
            default -> false;
        };
    }

    private static boolean isTitleEnd(Sentence line, int at) {
        String next = line.lower(at);
        return next.isEmpty()
                || next.equals(":")
                || next.equals("(")
                || next.equals(",")
                || next.equals("-")
                || next.equals("–")
                || next.equals("—")
                || next.equals("|");
    }

    private static boolean isPartisan(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length())).toLowerCase(Locale.ROOT);
        return sample.contains("the enemy")
                || sample.contains("our defenders")
                || sample.contains("our soldiers")
                || sample.contains("our troops");
    }
}
