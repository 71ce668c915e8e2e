package org.kurskclaims.extraction.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.NamedActor;
import org.kurskclaims.extraction.SpeakerReading.Sort;
import org.kurskclaims.extraction.text.Paragraph;
import org.kurskclaims.extraction.text.ParagraphKind;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.text.SentenceSplitter;

/** For what a later "the ministry" or "he" can stand, where somebody only said what sort of speaker it is. */
final class ActorKindRule {

    private ActorKindRule() {}

    static ActorKind kindOf(NamedActor actor) {
        return switch (actor.sort()) {
            case PERSON -> ActorKind.PERSON;
            case FORCE -> ActorKind.FORCE;
            case STATE -> ActorKind.STATE;
            case UNNAMED -> ActorKind.PEOPLE;
            case OFFICE, ORGANISATION -> {
                ActorKind named = byOffice(actor.name());
                yield named != null ? named : bySide(actor);
            }
        };
    }

    /** By the last office in the name: "Sumy Defence Staff". */
    private static @Nullable ActorKind byOffice(String name) {
        ActorKind kind = null;
        Paragraph paragraph = new Paragraph(0, name.length(), ParagraphKind.PROSE, 0, null, 0);
        List<Sentence> sentences = SentenceSplitter.sentences(name, paragraph);
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                PhraseTable.Match<OfficeWord> office = Vocabulary.get().office(sentence, i);
                if (office != null && isBody(office.value().kind())) {
                    kind = office.value().kind();
                }
            }
        }
        return kind;
    }

    private static boolean isBody(ActorKind kind) {
        return kind != ActorKind.PERSON && kind != ActorKind.PEOPLE && kind != ActorKind.DOCUMENT;
    }

    private static ActorKind bySide(NamedActor actor) {
        return switch (actor.side()) {
            case "media" -> ActorKind.MEDIA;
            case "independent" -> ActorKind.INSTITUTE;
            default -> actor.sort() == Sort.OFFICE ? ActorKind.AGENCY : ActorKind.ORGANISATION;
        };
    }
}
