package org.kurskclaims.extraction.mentions;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.ActorMention.Reference;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.ActorKind;
import org.kurskclaims.extraction.vocabulary.KnownActor;
import org.kurskclaims.extraction.vocabulary.OfficeWord;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.SayingWord;
import org.kurskclaims.extraction.vocabulary.VerbForm;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Reads a speaker described by an office: "a senior source in the General Staff", "Kursk's acting governor, Alexei Smirnov". */
final class OfficePhraseReader {

    private static final int LONGEST = 9;

    private final Sentence sentence;
    private final Vocabulary words = Vocabulary.get();
    private final int from;
    private final OfficeModifiers modifiers;
    private @Nullable OfficeWord office;
    private String head = "";
    private int to;
    private int premodifiers;

    private OfficePhraseReader(Sentence sentence, int from) {
        this.sentence = sentence;
        this.from = from;
        this.to = from;
        this.modifiers = new OfficeModifiers(sentence, from);
    }

    static @Nullable ActorMention at(Sentence sentence, int from) {
        boolean conjunction = sentence.is(from, "that") && Vocabulary.get().office(sentence, from + 1) == null;
        if (conjunction) {
            return null;
        }
        boolean oneOf = Vocabulary.get().isIn("determiners", sentence.lower(from))
                && sentence.is(from + 1, "of")
                && Vocabulary.get().isIn("determiners", sentence.lower(from + 2));
        if (!oneOf) {
            return new OfficePhraseReader(sentence, from).read();
        }
        ActorMention all = new OfficePhraseReader(sentence, from + 2).read();
        return all == null || all.kind() != ActorKind.PEOPLE ? null : all.spanning(from, all.to());
    }

    private @Nullable ActorMention read() {
        int start = words.isIn("determiners", sentence.lower(from)) ? from + 1 : from;
        heads(start);
        OfficeWord found = office;
        if (found == null) {
            return null;
        }
        int nameEnd = found.kind() == ActorKind.PERSON ? nameEnd() : to;
        if (nameEnd > to) {
            int nameFrom = sentence.is(to, ",") ? to + 1 : to;
            nameFrom = sentence.is(nameFrom, ".") ? nameFrom + 1 : nameFrom;
            String side = SideRule.of(sentence, from, nameEnd, found.side());
            String name = personName(nameFrom, nameEnd);
            return new ActorMention(from, nameEnd, name, side, ActorKind.PERSON, head, Reference.NAME);
        }
        int headEnd = to;
        if (found.kind() != ActorKind.DOCUMENT) {
            to = OfficeTail.end(sentence, to, head);
        }
        int lateName = found.kind() == ActorKind.PERSON && to > headEnd ? nameEnd() : to;
        if (lateName > to) {
            int nameFrom = sentence.is(to, ",") ? to + 1 : to;
            String side = SideRule.of(sentence, from, lateName, found.side());
            return new ActorMention(
                    from, lateName, personName(nameFrom, lateName), side, ActorKind.PERSON, head, Reference.NAME);
        }
        String side = SideRule.of(sentence, from, to, found.side());
        String name = ActorFinder.withoutArticle(sentence.words(from, to));
        return new ActorMention(from, to, name, side, found.kind(), head, reference(start, headEnd));
    }

    /** Steps over nationality, adjectives and names to the office word, the last of several. */
    private void heads(int start) {
        int at = start;
        while (at < sentence.size() && at - from < LONGEST) {
            Match<OfficeWord> match = words.office(sentence, at);
            if (match != null && office != null && isVerbOfSaying(at, match)) {
                return;
            }
            if (match != null && !isVerb(at, match)) {
                office = match.value();
                head = sentence.words(match.from(), match.to()).toLowerCase(Locale.ROOT);
                at = match.to();
                to = at;
                if (sentence.is(at, "'s")
                        && words.office(sentence, at + 1) == null
                        && !modifiers.isModifier(at + 1, office != null)) {
                    return;
                }
            } else if (modifiers.isModifier(at, office != null)) {
                if (office != null
                        && sentence.at(at).isCapitalised()
                        && !sentence.is(at - 1, "'s")
                        && !isBodyOfOffice(at)) {
                    return;
                }
                premodifiers += modifiers.isBased(at) || modifiers.isCountry(at) ? 0 : 1;
                at = next(at);
            } else {
                return;
            }
        }
    }

    /** "general", "report", "estimate", "head", "count" and the like are verbs or adjectives in other places. */
    private boolean isVerb(int at, Match<OfficeWord> match) {
        boolean document = match.value().kind() == ActorKind.DOCUMENT;
        boolean introduced =
                at > from || words.isIn("determiners", sentence.lower(at - 1)) || sentence.is(at - 1, "'s");
        if (document
                || sentence.is(at, "head")
                || sentence.is(at, "members")
                || sentence.is(at, "figures")
                || sentence.is(at, "forces")
                || sentence.is(at, "marines")) {
            return document && !introduced && !sentence.at(at).isCapitalised();
        }
        return false;
    }

    /** In "the General Staff reports that" the last word is a verb; in "media reports said" it is not. */
    private boolean isVerbOfSaying(int at, Match<OfficeWord> match) {
        boolean verbBehind =
                words.saying(sentence, match.to()) != null || words.isIn("auxiliaries", sentence.lower(match.to()));
        Match<SayingWord> saying = words.saying(sentence, at);
        OfficeWord before = office;
        boolean ofPeople = before != null
                && before.kind() == ActorKind.PEOPLE
                && !"media".equals(before.side())
                && saying != null
                && saying.value().forms().contains(VerbForm.BASE);
        boolean source = sentence.is(from - 1, "to") || sentence.is(from - 1, "from") || sentence.is(from - 1, "by");
        return match.length() == 1 && saying != null && (ofPeople || !verbBehind) && !source;
    }

    /** The position after a modifier; a known body's name is an office of its own: "the General Staff spokesman". */
    private int next(int at) {
        Match<KnownActor> actor = words.actor(sentence, at);
        if (actor == null) {
            return at + 1;
        }
        ActorKind kind = actor.value().kind();
        if (kind != ActorKind.PERSON && kind != ActorKind.STATE && kind != ActorKind.PEOPLE && !kind.isRelay()) {
            office = new OfficeWord(kind, null);
            head = sentence.words(actor.to() - 1, actor.to()).toLowerCase(Locale.ROOT);
            to = actor.to();
        }
        return Math.max(at + 1, actor.to());
    }

    /** "Deputy Pentagon Press Secretary": a body between two words of one office. */
    private boolean isBodyOfOffice(int at) {
        Match<KnownActor> body = head.equals("deputy") ? words.actor(sentence, at) : null;
        return body != null
                && body.value().kind() != ActorKind.PERSON
                && (words.office(sentence, body.to()) != null || words.office(sentence, body.to() + 1) != null);
    }

    /** The end of a name behind the office, directly or after a comma; the office's own end if there is none. */
    private int nameEnd() {
        int at = sentence.is(to, ".") && sentence.isGlued(to) ? to + 1 : to;
        int known = modifiers.knownPerson(at);
        int end = known > at ? known : PersonNameReader.end(sentence, at);
        if (end > at && sentence.at(at).spaced()) {
            return end;
        }
        if (!sentence.is(to, ",")) {
            return to;
        }
        int person = modifiers.knownPerson(to + 1);
        int name = person > to + 1 ? person : PersonNameReader.end(sentence, to + 1);
        boolean twoWords = name - to - 1 >= 2 || person > to + 1;
        boolean subject = words.saying(sentence, name) != null && isOpening();
        return twoWords && (sentence.is(name, ",") || subject) ? name : to;
    }

    /** "The army chief, Oleksandr Syrskyi said", not "took 594 Russians prisoner, Syrskyi said". */
    private boolean isOpening() {
        return from == 0 || sentence.at(from - 1).isMark();
    }

    private String personName(int nameFrom, int nameEnd) {
        Match<KnownActor> match = words.actor(sentence, nameFrom);
        String name = sentence.words(nameFrom, nameEnd);
        if (match != null && match.value().kind() == ActorKind.PERSON && name.indexOf(' ') < 0) {
            String full = match.value().name();
            return full.substring(0, full.lastIndexOf(' ') + 1) + name;
        }
        return name;
    }

    private Reference reference(int start, int headEnd) {
        String first = sentence.lower(from);
        boolean definite = first.equals("the")
                || first.equals("this")
                || first.equals("that")
                || first.equals("these")
                || (isPossessive(first) && office != null && office.kind() == ActorKind.DOCUMENT)
                || (start == from && premodifiers == 0);
        boolean bare = to == headEnd
                && (head.indexOf(' ') < 0 || words.isIn("pointing-heads", head))
                && (premodifiers == 0 || sentence.is(start, "same") || isOnlyWeakModifier(start));
        return definite && bare ? Reference.POINTER : Reference.DESCRIPTION;
    }

    /** "Its commander" introduces somebody, "its statement" points back. */
    private static boolean isPossessive(String word) {
        return word.equals("his") || word.equals("her") || word.equals("its") || word.equals("their");
    }

    private boolean isOnlyWeakModifier(int start) {
        return premodifiers == 1
                && switch (sentence.lower(start)) {
                    case "same", "spy", "defence", "defense", "think", "local", "intelligence", "military", "foreign" ->
                        true;
                    default -> false;
                };
    }
}
