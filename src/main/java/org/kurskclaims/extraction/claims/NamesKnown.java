package org.kurskclaims.extraction.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.ActorMention;
import org.kurskclaims.extraction.mentions.ActorMention.Reference;
import org.kurskclaims.extraction.vocabulary.ActorKind;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** The names that a text has introduced: by surname, by initials, by office. */
final class NamesKnown {

    private static final int MOST = 5000;
    private static final String CONTESTED = "";

    private final Map<String, KnownSpeaker> bySurname = new HashMap<>();
    private final Map<String, KnownSpeaker> byAcronym = new HashMap<>();
    private final Map<String, String> sideOfHead = new HashMap<>();

    /** Keeps a name with everything that the text says of it. */
    void learn(KnownSpeaker known) {
        String surname = SpeakerMemory.lastWord(known.name());
        boolean described = known.side() != null || !known.head().isEmpty();
        if (known.isPerson() && (known.name().indexOf(' ') > 0 || described) && bySurname.size() < MOST) {
            bySurname.put(surname, known);
            String first = known.name().substring(0, Math.max(0, known.name().indexOf(' ')));
            if (Vocabulary.get().isIn("family-names-first", first.toLowerCase(Locale.ROOT))) {
                bySurname.put(first, known);
            }
        }
        if (known.side() != null && !known.head().isEmpty() && sideOfHead.size() < MOST) {
            sideOfHead.merge(known.head(), known.side(), (old, fresh) -> old.equals(fresh) ? old : CONTESTED);
        }
        if (!known.isPerson() && byAcronym.size() < MOST) {
            String own = known.name().substring(known.name().indexOf("'s ") + 1);
            for (String acronym :
                    List.of(acronym(known.name()), acronym(own.startsWith("s ") ? own.substring(2) : own))) {
                if (acronym.length() > 1) {
                    byAcronym.putIfAbsent(acronym, known);
                }
            }
        }
    }

    /** Whom a name means, in the fullest form in which the text has given it. */
    KnownSpeaker named(ActorMention actor) {
        KnownSpeaker known = new KnownSpeaker(actor.name(), actor.side(), actor.kind(), actor.head());
        if (actor.reference() != Reference.NAME) {
            return known;
        }
        KnownSpeaker spelledOut = byAcronym.get(actor.name());
        if (spelledOut != null) {
            return spelledOut;
        }
        if (actor.kind() == ActorKind.PERSON && actor.name().indexOf(' ') < 0) {
            KnownSpeaker full = bySurname.get(SpeakerMemory.lastWord(actor.name()));
            return full != null ? full : known;
        }
        if (actor.kind() == ActorKind.PERSON) {
            KnownSpeaker before = bySurname.get(SpeakerMemory.lastWord(actor.name()));
            boolean same = before != null && before.name().equals(actor.name());
            return same && before != null && actor.side() == null ? before : known;
        }
        return known;
    }

    /** The side of the only office of this sort that the text has named in full; null if there is none or more than one. */
    @Nullable
    String sideOfHead(String head) {
        String side = sideOfHead.get(head);
        return CONTESTED.equals(side) ? null : side;
    }

    /** Somebody's side, once it has been found out, stays known. */
    void sides(KnownSpeaker speaker) {
        KnownSpeaker before = bySurname.get(SpeakerMemory.lastWord(speaker.name()));
        boolean same = before != null && before.name().equals(speaker.name()) && before.side() == null;
        if (speaker.isPerson() && speaker.side() != null && (before == null || same) && bySurname.size() < MOST) {
            bySurname.put(SpeakerMemory.lastWord(speaker.name()), speaker);
        }
    }

    /** The fullest form in which somebody with this surname was named; null if nobody was. */
    @Nullable
    KnownSpeaker bySurname(String name) {
        return bySurname.get(SpeakerMemory.lastWord(name));
    }

    private static String acronym(String name) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.split(" ")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                letters.append(word.charAt(0));
            }
        }
        return letters.toString();
    }
}
