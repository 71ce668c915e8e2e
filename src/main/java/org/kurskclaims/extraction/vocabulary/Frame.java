package org.kurskclaims.extraction.vocabulary;

/** What a verb says happened; see verbs.tsv. */
public enum Frame {
    KILL,
    DIE,
    WOUND,
    CAPTURE,
    SURRENDER,
    /** The agent's own people or equipment are gone. */
    LOSE,
    /** Killed or wounded, the text does not say which. */
    CASUALTY,
    DESTROY,
    MISS,
    DEPLOY,
    HOLD,
    /** Ground changes hands to the agent. */
    TAKE,
    RETAKE,
    /** Ground changes hands from the agent. */
    YIELD,
    ADVANCE,
    DISPLACE,
    SUPPLY,
    REPEL,
    ATTACKING,
    DEFUSE;

    /** Whether the counted people and things are the other side's, not the agent's. */
    public boolean isAgainstOthers() {
        return this == KILL || this == WOUND || this == CAPTURE || this == CASUALTY || this == DESTROY || this == REPEL;
    }

    /** Whether the verb's grammatical subject undergoes it. */
    public boolean isOfItself() {
        return this == DIE || this == SURRENDER || this == MISS;
    }
}
