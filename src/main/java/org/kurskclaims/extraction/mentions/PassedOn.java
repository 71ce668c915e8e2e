package org.kurskclaims.extraction.mentions;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes one saying of two where the speaker of the one only passes on the other. */
final class PassedOn {

    private static final int MOST_BETWEEN = 6;
    /** "Bloomberg reported on the situation in Kursk, citing US officials". */
    private static final int LONGEST_TOPIC = 9;

    private PassedOn() {}

    /** @return both as one; null where each speaks for himself */
    static @Nullable Saying together(Saying last, Saying next) {
        Saying cited = passedOn(last, next);
        Saying leading = cited != null ? cited : citedBefore(last, next);
        return leading != null ? leading : carriedOn(last, next);
    }

    /** "Citing the spy agency, the lawmakers said": the origin stands before who passes it on. */
    private static @Nullable Saying citedBefore(Saying cited, Saying relay) {
        ActorMention channel = relay.speaker();
        String cue = cited.cue().toLowerCase(Locale.ROOT);
        boolean opens = cited.from() == 0 && (cue.equals("citing") || cue.equals("quoting"));
        boolean before = opens && cited.channels().isEmpty() && relay.from() - cited.to() <= 1;
        return before && channel != null
                ? new Saying(
                        cited.from(),
                        relay.verb(),
                        relay.to(),
                        cited.speaker(),
                        List.of(channel),
                        relay.stance(),
                        relay.scope(),
                        cited.cue())
                : null;
    }

    /** "Reuters, citing US officials, reported": the outlet's own verb only carries on what it cites. */
    private static @Nullable Saying carriedOn(Saying last, Saying next) {
        ActorMention speaker = next.speaker();
        boolean relayed =
                speaker != null && last.channels().stream().anyMatch(channel -> channel.from() == speaker.from());
        return relayed
                ? new Saying(
                        last.from(),
                        next.verb(),
                        next.to(),
                        last.speaker(),
                        last.channels(),
                        last.stance(),
                        next.scope(),
                        last.cue())
                : null;
    }

    /** "…, lawmakers said on Wednesday, citing the spy agency" or "TASS said, citing it, that …": passes on what others said. */
    private static @Nullable Saying passedOn(Saying last, Saying cited) {
        ActorMention channel = last.speaker();
        String cue = cited.cue().toLowerCase(Locale.ROOT);
        int between = cited.from() - last.to();
        boolean outlet = channel != null && channel.isOutlet() && between <= LONGEST_TOPIC;
        boolean behind = cited.scope() == Saying.Scope.BEHIND;
        boolean cites = (cue.startsWith("cit") || cue.startsWith("quoting"))
                && cited.channels().isEmpty()
                && (!behind || (outlet && between <= 1));
        boolean near = outlet || (last.scope() == Saying.Scope.BEFORE && between <= MOST_BETWEEN);
        return cites && near && channel != null
                ? new Saying(
                        last.from(),
                        last.verb(),
                        cited.to(),
                        cited.speaker(),
                        List.of(channel),
                        cited.stance(),
                        behind ? Saying.Scope.BEHIND : Saying.Scope.BEFORE,
                        cited.cue())
                : null;
    }
}
