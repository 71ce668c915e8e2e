package org.kurskclaims.extraction.claims;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.VerbMention;
import org.kurskclaims.extraction.vocabulary.CountedClass;
import org.kurskclaims.extraction.vocabulary.Frame;

/** What a verb says of the people who are its subject or object. */
final class VerbMetric {

    private VerbMetric() {}

    /** @param isSubject whether the people are the verb's grammatical subject */
    static @Nullable String ofPeople(VerbMention verb, boolean isSubject, CountedClass counted) {
        boolean undergoes = !isSubject || verb.passive();
        if (undergoes && verb.coordinated()) {
            return Metrics.CASUALTIES;
        }
        if (verb.is(Frame.DIE)) {
            return Metrics.KILLED;
        }
        if (verb.is(Frame.SURRENDER) && isSubject) {
            return Metrics.CAPTURED;
        }
        if (verb.is(Frame.MISS)) {
            return Metrics.MISSING;
        }
        if (undergoes && verb.is(Frame.KILL)) {
            return Metrics.KILLED;
        }
        if (undergoes && verb.is(Frame.WOUND)) {
            return Metrics.WOUNDED;
        }
        if (undergoes && verb.is(Frame.CAPTURE)) {
            return Metrics.CAPTURED;
        }
        boolean civilian = counted == CountedClass.CIVILIAN || counted == CountedClass.PEOPLE;
        if (civilian && verb.is(Frame.DISPLACE)) {
            return Metrics.DISPLACED;
        }
        boolean lost = verb.is(Frame.LOSE) || verb.is(Frame.CASUALTY) || verb.is(Frame.DESTROY);
        if (undergoes && lost && counted != CountedClass.CIVILIAN) {
            return Metrics.CASUALTIES;
        }
        boolean soldiers = counted.isSoldiers();
        return soldiers
                        && (verb.is(Frame.DEPLOY)
                                || verb.is(Frame.SUPPLY)
                                || verb.is(Frame.HOLD)
                                || verb.is(Frame.ADVANCE)
                                || verb.is(Frame.ATTACKING))
                ? Metrics.TROOPS
                : null;
    }
}
