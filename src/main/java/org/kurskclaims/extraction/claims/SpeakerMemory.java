package org.kurskclaims.extraction.claims;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.ActorMention;
import org.kurskclaims.extraction.vocabulary.ActorKind;

/** Everybody whom the document has named so far, to resolve "he", "the ministry" and surnames. */
final class SpeakerMemory {

    private static final int LONGEST = 40;

    private final NamesKnown names = new NamesKnown();
    private final Deque<KnownSpeaker> speakers = new ArrayDeque<>();
    private final Deque<KnownSpeaker> mentioned = new ArrayDeque<>();
    private final Deque<KnownSpeaker> here = new ArrayDeque<>();
    private final Deque<KnownSpeaker> before = new ArrayDeque<>();
    private final Deque<KnownSpeaker> spoke = new ArrayDeque<>();
    private final Deque<KnownSpeaker> spokeBefore = new ArrayDeque<>();
    private boolean spokenHere;
    private @Nullable KnownSpeaker subjectBefore;

    NamesKnown names() {
        return names;
    }

    /** Forgets who spoke; names stay known. */
    void startScope() {
        speakers.clear();
        mentioned.clear();
    }

    void startSentence() {
        before.clear();
        before.addAll(here);
        spokeBefore.clear();
        spokeBefore.addAll(spoke);
        spoke.clear();
        subjectBefore = spokenHere ? null : here.peekLast();
        here.clear();
        spokenHere = false;
    }

    void mention(ActorMention actor) {
        mention(actor, true);
    }

    /** @param subject whether he can be the sentence's subject, not only the owner of something in it */
    void mention(ActorMention actor, boolean subject) {
        if (actor.pointsBack()) {
            return;
        }
        KnownSpeaker known = names.named(actor);
        if (subject) {
            push(here, known);
        }
        push(mentioned, known);
        names.learn(known);
    }

    void speaks(KnownSpeaker speaker) {
        spokenHere = true;
        push(spoke, speaker);
        push(speakers, speaker);
    }

    /** Somebody speaks in a relative clause: whoever spoke in the sentence before him stays the one of whom it tells. */
    void speaksAside(KnownSpeaker speaker) {
        KnownSpeaker main = spoke.peekFirst();
        speaks(speaker);
        if (main != null) {
            speaks(main);
        }
    }

    @Nullable
    KnownSpeaker lastSpeaker() {
        return speakers.peekFirst();
    }

    /** The side of the belligerent who was mentioned last; null if none was. */
    @Nullable
    String lastSide() {
        return mentioned.stream()
                .map(KnownSpeaker::side)
                .filter(side -> "ukraine".equals(side) || "russia".equals(side))
                .findFirst()
                .orElse(null);
    }

    /** The state whose office or citizen was mentioned last: whose "the country's spy agency" is. */
    @Nullable
    String lastCountry() {
        return mentioned.stream()
                .map(KnownSpeaker::side)
                .filter(side ->
                        side != null && !side.equals("media") && !side.equals("independent") && !side.equals("other"))
                .findFirst()
                .orElse(null);
    }

    /** The country outside the war whose office was mentioned last. */
    @Nullable
    String lastBystander() {
        return mentioned.stream()
                .map(KnownSpeaker::side)
                .filter(side -> "south-korea".equals(side) || "united-states".equals(side))
                .findFirst()
                .orElse(null);
    }

    private static void push(Deque<KnownSpeaker> deque, KnownSpeaker speaker) {
        deque.remove(speaker);
        deque.addFirst(speaker);
        if (deque.size() > LONGEST) {
            deque.removeLast();
        }
    }

    /** Whom a mention means; null for a pronoun without anybody before it. */
    @Nullable
    KnownSpeaker resolve(ActorMention actor) {
        return switch (actor.reference()) {
            case PRONOUN -> pronoun(actor);
            case POINTER -> pointer(actor);
            case NAME, DESCRIPTION -> names.named(actor);
        };
    }

    private @Nullable KnownSpeaker pronoun(ActorMention actor) {
        return switch (actor.kind()) {
            case PERSON -> body(KnownSpeaker::isPerson);
            case PEOPLE ->
                people(speaker -> !speaker.isPerson() && !speaker.kind().isRelay());
            default ->
                body(speaker -> !speaker.isPerson()
                        && speaker.kind() != ActorKind.PEOPLE
                        && speaker.kind() != ActorKind.DOCUMENT
                        && !speaker.kind().isRelay());
        };
    }

    /** For "it": who spoke in the same sentence, else the body that is its subject, else whoever spoke before. */
    private @Nullable KnownSpeaker body(Predicate<KnownSpeaker> test) {
        KnownSpeaker subject = here.peekLast();
        if (!spokenHere && subject != null && test.test(subject)) {
            return subject;
        }
        KnownSpeaker opened = subjectBefore;
        boolean body = opened != null && opened.kind() != ActorKind.STATE;
        if (!spokenHere && body && opened != null && test.test(opened)) {
            return opened;
        }
        if (spokenHere || spokeBefore.stream().anyMatch(test)) {
            return first(test);
        }
        return before.stream()
                .filter(test)
                .filter(speaker -> speaker.kind() != ActorKind.STATE)
                .findFirst()
                .orElseGet(() -> first(test));
    }

    /** For "they": several people named in the same sentence, else whoever spoke. */
    private @Nullable KnownSpeaker people(Predicate<KnownSpeaker> test) {
        KnownSpeaker near = here.stream()
                .filter(speaker -> speaker.kind() == ActorKind.PEOPLE && speaker.side() != null)
                .findFirst()
                .orElse(null);
        return near != null ? near : first(test);
    }

    /** "the ministry": the last one of its kind; "the statement": whoever spoke last. */
    private KnownSpeaker pointer(ActorMention actor) {
        KnownSpeaker own = new KnownSpeaker(actor.name(), actor.side(), actor.kind(), actor.head());
        if (actor.kind() == ActorKind.DOCUMENT) {
            KnownSpeaker last = lastSpeaker();
            return last != null ? last : own;
        }
        String head = lastWord(actor.head());
        boolean body = actor.kind() != ActorKind.PERSON && actor.kind() != ActorKind.PEOPLE;
        KnownSpeaker latest = body
                ? firstSpeaker(speaker ->
                        speaker.kind() == actor.kind() && !speaker.name().equalsIgnoreCase(actor.name()))
                : null;
        if (latest != null) {
            return latest;
        }
        KnownSpeaker same = first(speaker -> speaker.kind() == actor.kind()
                && contains(speaker, head)
                && !speaker.name().equalsIgnoreCase(actor.name()));
        if (same != null) {
            return same;
        }
        boolean titled = actor.kind() == ActorKind.PERSON
                && switch (head) {
                    case "general",
                            "president",
                            "minister",
                            "governor",
                            "leader",
                            "commander",
                            "chief",
                            "spokesman",
                            "spokeswoman",
                            "spokesperson",
                            "secretary" -> true;
                    default -> false;
                };
        KnownSpeaker kin = titled
                ? firstSpeaker(speaker -> speaker.isPerson() && speaker.head().isEmpty() && speaker.side() != null)
                : actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.PEOPLE
                        ? null
                        : first(speaker -> speaker.kind() == actor.kind());
        return kin != null ? kin : own;
    }

    private static boolean contains(KnownSpeaker speaker, String head) {
        return speaker.head().contains(head)
                || speaker.name().toLowerCase(Locale.ROOT).contains(head);
    }

    private @Nullable KnownSpeaker first(Predicate<KnownSpeaker> test) {
        KnownSpeaker speaker = firstSpeaker(test);
        return speaker != null
                ? speaker
                : mentioned.stream().filter(test).findFirst().orElse(null);
    }

    private @Nullable KnownSpeaker firstSpeaker(Predicate<KnownSpeaker> test) {
        return speakers.stream().filter(test).findFirst().orElse(null);
    }

    static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
