package org.kurskclaims.claims;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What sort of speaker a name means, as far as the name itself tells; an editor can correct it. */
enum ActorKind {
    PERSON("person"),
    OFFICE("office"),
    FORCE("force"),
    STATE("state"),
    ORGANISATION("organisation"),
    UNNAMED("unnamed");

    private static final Set<String> NOBODY_IN_PARTICULAR = Set.of(
            ("official officials officer officers source sources soldier soldiers serviceman servicemen fighter fighters "
                            + "commander commanders spokesman spokeswoman spokesperson spokespeople analyst analysts expert "
                            + "experts diplomat diplomats blogger bloggers resident residents witness witnesses aide aides "
                            + "adviser advisers advisor advisors lawmaker lawmakers prisoner prisoners person people "
                            + "observer observers researcher researchers volunteer volunteers medic medics pilot veteran "
                            + "correspondent correspondents reporter reporters journalist journalists estimate estimates "
                            + "report reports media channels outlets authorities insider insiders civilian civilians")
                    .split(" "));
    private static final Set<String> FORCES = Set.of(
            "forces",
            "army",
            "brigade",
            "regiment",
            "battalion",
            "division",
            "corps",
            "grouping",
            "troops",
            "navy",
            "guard");
    private static final Set<String> OFFICES = Set.of(
            "ministry",
            "staff",
            "president",
            "presidency",
            "kremlin",
            "administration",
            "governor",
            "office",
            "department",
            "command",
            "headquarters",
            "parliament",
            "police",
            "directorate");
    private static final Set<String> STATES = Set.of(
            "government",
            "kyiv",
            "kiev",
            "moscow",
            "washington",
            "seoul",
            "pyongyang",
            "ukraine",
            "russia",
            "brussels");
    private static final Set<String> ORGANISATIONS = Set.of(
            ("institute agency service services news post times journal university center centre council committee "
                            + "foundation group association union nato un nations project network radio tv television "
                            + "channel intelligence mission company monitor")
                    .split(" "));
    private static final Set<String> TITLES_AND_COMMON_WORDS = Set.of(
            ("the a an some senior top former western local regional military defense defence general armed foreign state "
                            + "national interior chief head deputy minister prime and of for in")
                    .split(" "));

    private final String code;

    ActorKind(String code) {
        this.code = code;
    }

    /** @throws IllegalArgumentException if there is no such kind */
    static ActorKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of actor is called \"" + code + "\""));
    }

    String code() {
        return code;
    }

    static ActorKind of(String name) {
        List<String> words = words(name);
        if (words.stream().anyMatch(NOBODY_IN_PARTICULAR::contains) || name.matches("(?i)(an?|some|one) .*")) {
            return UNNAMED;
        }
        if (words.stream().anyMatch(FORCES::contains)) {
            return FORCE;
        }
        if (words.stream().anyMatch(ORGANISATIONS::contains)) {
            return ORGANISATION;
        }
        if (words.stream().anyMatch(OFFICES::contains) && !isFullName(name)) {
            return OFFICE;
        }
        if (words.stream().anyMatch(STATES::contains)) {
            return STATE;
        }
        return name.matches("\\p{Lu}{2,}") ? ORGANISATION : PERSON;
    }

    /** Whether a name could mean another actor on each side: "the defence ministry", "officials". */
    static boolean isGeneric(String name) {
        return words(name).stream()
                .allMatch(word -> NOBODY_IN_PARTICULAR.contains(word)
                        || FORCES.contains(word)
                        || (OFFICES.contains(word) && !word.equals("kremlin"))
                        || word.equals("government")
                        || ORGANISATIONS.contains(word)
                        || TITLES_AND_COMMON_WORDS.contains(word));
    }

    /** A title does not make an office of a person: "President Vladimir Putin" but "Presidential Administration". */
    private static boolean isFullName(String name) {
        return name.matches("(?:\\S+ )*(?i:president|governor) \\p{Lu}\\S+ \\p{Lu}\\S+");
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
