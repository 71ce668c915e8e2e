package org.kurskclaims.extraction.vocabulary;

/** What a noun counts; see nouns.tsv. */
public enum CountedClass {
    /** Soldiers. */
    FORCE,
    /** A body of soldiers that is counted in soldiers: "a 50,000-strong group". */
    GROUPFORCE,
    /** "men": soldiers unless the text says otherwise. */
    MAN,
    CIVILIAN,
    PEOPLE,
    CASUALTIES,
    DEAD,
    WOUNDED,
    CAPTIVES,
    MISSING,
    DISPLACED,
    /** Formations counted as such: brigades, battalions. */
    UNIT,
    SETTLEMENT,
    TERRITORY,
    ATTACK,
    MUNITION,
    TARGET,
    BUFFER,
    EQUIPMENT,
    /** A noun that only stands for a number: "the figure", "the toll". */
    FIGURE;

    /** Whether it counts human beings. */
    public boolean isPersons() {
        return switch (this) {
            case FORCE, GROUPFORCE, MAN, CIVILIAN, PEOPLE, CASUALTIES, DEAD, WOUNDED, CAPTIVES, MISSING, DISPLACED ->
                true;
            default -> false;
        };
    }

    public boolean isSoldiers() {
        return this == FORCE || this == GROUPFORCE || this == MAN;
    }
}
