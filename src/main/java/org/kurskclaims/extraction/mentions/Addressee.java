package org.kurskclaims.extraction.mentions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.text.Sentence;

/** The outlets to which somebody said something: "told CNN", "In an interview with Reuters on Friday, Syrskyi". */
final class Addressee {

    private final Sentence sentence;
    private final List<ActorMention> actors;
    private final SpeakerLink link;

    Addressee(Sentence sentence, List<ActorMention> actors, SpeakerLink link) {
        this.sentence = sentence;
        this.actors = actors;
        this.link = link;
    }

    /** Outlets to which somebody said something, named behind the verb or before him. */
    List<ActorMention> of(ActorMention subject, int at) {
        List<ActorMention> behind = addressee(at);
        ActorMention before = behind.isEmpty() ? interviewer(subject) : null;
        return before == null ? behind : List.of(before);
    }

    /** "In an interview with Reuters on Friday, Syrskyi", "Speaking to the BBC, he". */
    private @Nullable ActorMention interviewer(ActorMention subject) {
        if (!sentence.is(subject.from() - 1, ",") || !opensWithTalk()) {
            return null;
        }
        return actors.stream()
                .filter(actor -> actor.to() < subject.from() && actor.isOutlet())
                .findFirst()
                .orElse(null);
    }

    private boolean opensWithTalk() {
        boolean speaking = sentence.is(0, "speaking") && (sentence.is(1, "to") || sentence.is(1, "with"));
        return speaking || (sentence.is(0, "in") && sentence.is(1, "an") && sentence.is(2, "interview"));
    }

    /** Outlets to which something was told: "told CNN", "said in an interview with AFP". */
    private List<ActorMention> addressee(int at) {
        int i = at;
        for (int steps = 0; steps < 8 && i < sentence.size(); steps++, i++) {
            ActorMention actor = link.startingAt(i);
            if (actor != null) {
                return actor.kind().isRelay() ? List.of(actor) : List.of();
            }
            String word = sentence.lower(i);
            if (word.equals("that") || word.equals(",") || word.equals(":") || NumberReader.at(sentence, i) != null) {
                return List.of();
            }
        }
        return List.of();
    }
}
