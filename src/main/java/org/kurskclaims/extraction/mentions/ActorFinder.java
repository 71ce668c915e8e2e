package org.kurskclaims.extraction.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.ActorMention.Reference;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.ActorKind;
import org.kurskclaims.extraction.vocabulary.KnownActor;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Finds everybody in a sentence who could be a speaker: known names, offices, personal names, pronouns. */
public final class ActorFinder {

    private ActorFinder() {}

    public static List<ActorMention> find(Sentence sentence) {
        List<ActorMention> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Match<Boolean> noName = Vocabulary.get().listed("no-names", sentence, at);
            if (noName != null) {
                at = noName.to();
                continue;
            }
            ActorMention actor = sentence.at(at).isWord() ? at(sentence, at) : null;
            if (actor == null) {
                at++;
            } else {
                add(sentence, found, actor);
                at = actor.to();
            }
        }
        return found;
    }

    private static @Nullable ActorMention at(Sentence sentence, int at) {
        ActorMention pronoun = pronoun(sentence, at);
        if (pronoun != null) {
            return pronoun;
        }
        ActorMention office = OfficePhraseReader.at(sentence, at);
        ActorMention known = known(sentence, at);
        if (office != null && (known == null || office.to() > known.to())) {
            return affiliated(sentence, office);
        }
        return known != null ? known : affiliated(sentence, PersonNameReader.at(sentence, at));
    }

    private static @Nullable ActorMention affiliated(Sentence sentence, @Nullable ActorMention person) {
        if (person == null || person.kind() != ActorKind.PERSON || person.side() != null) {
            return person;
        }
        String side = AffiliationSide.of(sentence, person.to());
        return side == null ? person : person.onSide(side);
    }

    private static @Nullable ActorMention pronoun(Sentence sentence, int at) {
        if (sentence.is(at, "one") && sentence.is(at + 1, "of") && sentence.is(at + 2, "them")) {
            return new ActorMention(at, at + 3, "one of them", null, ActorKind.PEOPLE, "", Reference.PRONOUN);
        }
        ActorKind kind = switch (sentence.lower(at)) {
            case "he", "she" -> ActorKind.PERSON;
            case "it" -> ActorKind.ORGANISATION;
            case "they" -> ActorKind.PEOPLE;
            default -> null;
        };
        return kind == null
                ? null
                : new ActorMention(at, at + 1, sentence.lower(at), null, kind, "", Reference.PRONOUN);
    }

    private static @Nullable ActorMention known(Sentence sentence, int at) {
        Match<KnownActor> match = Vocabulary.get().actor(sentence, at);
        if (match == null && sentence.is(at, "the")) {
            ActorMention bare = known(sentence, at + 1);
            return bare == null || bare.kind() == ActorKind.PERSON ? null : bare.spanning(at, bare.to());
        }
        if (match == null) {
            return null;
        }
        KnownActor actor = match.value();
        String name = called(actor, sentence.words(at, match.to()));
        return new ActorMention(at, match.to(), name, actor.side(), actor.kind(), "", Reference.NAME);
    }

    private static String called(KnownActor actor, String words) {
        if (actor.isCalledSo()) {
            return actor.name();
        }
        return actor.kind() == ActorKind.PERSON ? fullName(actor.name(), words) : withoutArticle(words);
    }

    /** "Zelenskiy" becomes "Volodymyr Zelenskiy": the first name is added, the spelling stays the text's. */
    private static String fullName(String full, String words) {
        if (words.indexOf(' ') >= 0 || full.indexOf(' ') < 0) {
            return words;
        }
        return full.substring(0, full.lastIndexOf(' ') + 1) + words;
    }

    static String withoutArticle(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (String article : List.of("the ", "a ", "an ")) {
            if (lower.startsWith(article)) {
                return words.substring(article.length());
            }
        }
        return words;
    }

    /**
     * Adds a mention; a name and an office that stand in apposition become one: "Angelica Evans, a military analyst". An
     * apposition is closed by a comma: in "took 594 prisoners, Syrskyi said" the prisoners are not Syrskyi.
     */
    private static void add(Sentence sentence, List<ActorMention> found, ActorMention actor) {
        ActorMention last = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean apposition = last != null
                && actor.from() == last.to() + 1
                && sentence.is(last.to(), ",")
                && last.kind() == ActorKind.PERSON
                && actor.kind() == ActorKind.PERSON
                && isBareName(last) != isBareName(actor)
                && !last.pointsBack()
                && actor.reference() != Reference.PRONOUN
                && !(isBareName(actor) && Vocabulary.get().saying(sentence, actor.to()) != null);
        if (last != null && isDescribedBody(sentence, last, actor)) {
            boolean unknown = last.kind() == ActorKind.PERSON;
            found.set(
                    found.size() - 1,
                    new ActorMention(
                            last.from(),
                            actor.to(),
                            last.name(),
                            unknown ? actor.side() : last.side(),
                            unknown ? actor.kind() : last.kind(),
                            actor.head(),
                            Reference.NAME));
            return;
        }
        boolean closed = last != null
                && last.kind() == ActorKind.PERSON
                && last.reference() == Reference.NAME
                && !last.head().isEmpty()
                && actor.from() == last.to() + 1
                && sentence.is(last.to(), ",")
                && sentence.is(actor.to(), ",")
                && actor.kind() == ActorKind.PERSON
                && actor.reference() == Reference.DESCRIPTION;
        if (last != null && (closed || isSecondOffice(sentence, last, actor))) {
            found.set(found.size() - 1, last.spanning(last.from(), actor.to()));
            return;
        }
        if (!apposition || last == null) {
            found.add(actor);
            return;
        }
        ActorMention name = isBareName(last) ? last : actor;
        ActorMention office = isBareName(last) ? actor : last;
        String side = name.side() != null ? name.side() : office.side();
        found.set(
                found.size() - 1,
                new ActorMention(
                        last.from(), actor.to(), name.name(), side, ActorKind.PERSON, office.head(), Reference.NAME));
    }

    /** "Mediazona, an independent Russian outlet", "UALosses, a website that counts obituaries". */
    private static boolean isDescribedBody(Sentence sentence, ActorMention name, ActorMention description) {
        boolean behind = description.from() == name.to() + 1 && sentence.is(name.to(), ",");
        boolean article = sentence.is(description.from(), "a") || sentence.is(description.from(), "an");
        boolean body = description.kind() != ActorKind.PERSON
                && description.kind() != ActorKind.PEOPLE
                && description.kind() != ActorKind.DOCUMENT;
        boolean unknown = name.kind() == ActorKind.PERSON && name.side() == null;
        boolean own = unknown || (name.kind() != ActorKind.PERSON && name.kind() != ActorKind.STATE);
        return behind && article && body && own && isBareName(name);
    }

    /** "Alaudinov, commander of Akhmat and deputy head of a directorate": one man with two offices. */
    private static boolean isSecondOffice(Sentence sentence, ActorMention last, ActorMention actor) {
        boolean joined = actor.from() == last.to() + 1 && sentence.is(last.to(), "and");
        boolean nameFirst = last.kind() == ActorKind.PERSON
                && last.reference() == Reference.NAME
                && !last.head().isEmpty()
                && sentence.is(last.from(), last.name().toLowerCase(Locale.ROOT).split(" ", 2)[0]);
        return joined
                && nameFirst
                && actor.kind() == ActorKind.PERSON
                && actor.reference() != Reference.NAME
                && !actor.head().isEmpty();
    }

    private static boolean isBareName(ActorMention actor) {
        return actor.reference() == Reference.NAME && actor.head().isEmpty();
    }
}
