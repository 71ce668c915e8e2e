package org.kurskclaims.extraction.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.extraction.Attribution;
import org.kurskclaims.extraction.Speaker;
import org.kurskclaims.extraction.mentions.ActorMention;
import org.kurskclaims.extraction.mentions.Saying;
import org.kurskclaims.extraction.vocabulary.Stance;

/**
 * The sentences of a paragraph, read together because a quotation's speaker may stand in a later sentence.
 *
 * @param signature who signed the quotation on a line of its own behind the paragraph
 * @param source who is named as the source of the paragraph by the next one
 * @param published the day against which dates are resolved
 */
record ParagraphReading(
        List<SentenceReading> sentences,
        @Nullable ActorMention signature,
        @Nullable SourceBehind source,
        @Nullable FuzzyDate published,
        SpeakerMemory memory) {

    /** The speaker of a quotation that runs through a sentence: named where it ends, or where it began. */
    @Nullable
    Voice voiceOfQuote(int index) {
        for (int i = index + 1;
                i < sentences.size() && sentences.get(i).sentence().startsQuoted();
                i++) {
            for (Saying saying : sentences.get(i).sayings()) {
                if (saying.scope() != Saying.Scope.BEHIND && saying.speaker() != null) {
                    return voice(saying.speaker(), saying.cue());
                }
            }
        }
        for (int i = index - 1; i >= 0; i--) {
            List<Saying> sayings = sentences.get(i).sayings();
            ActorMention speaker =
                    sayings.isEmpty() ? null : sayings.get(sayings.size() - 1).speaker();
            if (speaker != null) {
                return voice(speaker, sayings.get(sayings.size() - 1).cue());
            }
            if (!sentences.get(i).sentence().startsQuoted()) {
                break;
            }
        }
        return signature == null ? null : voice(signature, "–");
    }

    /** Whether it is nothing but a quotation, without a word of who is quoted. */
    boolean isAllQuoted() {
        return sentences.stream()
                .allMatch(reading -> reading.sentence().startsQuoted()
                        && reading.sayings().stream().allMatch(saying -> saying.speaker() == null));
    }

    /** Who is named behind this sentence as the source of its figure, before anybody else speaks; null if nobody is. */
    @Nullable
    Voice sourceBehind(int index) {
        for (int i = index + 1; i < sentences.size(); i++) {
            SentenceReading next = sentences.get(i);
            SourceBehind named = SourceBehind.in(next, published);
            if (named != null) {
                return voice(named.speaker(), named.cue(), named.stated());
            }
            if (i == index + 1
                    && (next.sentence().is(0, "also") || next.sentence().is(0, "additionally"))) {
                for (Saying saying : next.sayings()) {
                    if (saying.scope() == Saying.Scope.AROUND && saying.speaker() != null) {
                        return voice(saying.speaker(), saying.cue());
                    }
                }
            }
            if (!next.sayings().isEmpty()) {
                return null;
            }
        }
        return source == null ? null : voice(source.speaker(), source.cue(), source.stated());
    }

    /** Who was announced by an earlier sentence of the paragraph, if nobody else has spoken since; null if nobody was. */
    @Nullable
    Voice overture(int index) {
        for (int i = index - 1; i >= 0; i--) {
            ActorMention speaker = Overture.speaker(sentences.get(i));
            if (speaker != null) {
                return voice(speaker, "announces");
            }
            if (!sentences.get(i).sayings().isEmpty()) {
                return null;
            }
        }
        return null;
    }

    /** Whom a pronoun means that comes before its name: "…, he said. Syrskyi was speaking in Kyiv."; null if nobody follows. */
    @Nullable
    ActorMention namedBehind(int index, ActorMention pronoun) {
        if (index + 1 >= sentences.size()) {
            return null;
        }
        return sentences.get(index + 1).actors().stream()
                .filter(actor -> actor.from() <= 1 && actor.kind() == pronoun.kind() && !actor.pointsBack())
                .filter(actor -> actor.reference() == ActorMention.Reference.NAME)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Voice voice(ActorMention actor, String cue) {
        return voice(actor, cue, null);
    }

    private @Nullable Voice voice(ActorMention actor, String cue, @Nullable FuzzyDate stated) {
        KnownSpeaker known = memory.resolve(actor);
        if (known == null) {
            return null;
        }
        String side = VoiceRules.side(known);
        Attribution origin = new Attribution(known.name(), side, Attribution.ORIGIN, cue);
        return new Voice(
                new Speaker(known.name(), side), List.of(origin), stated, Stance.SAYS, "quotation runs on", cue, 0.8);
    }
}
