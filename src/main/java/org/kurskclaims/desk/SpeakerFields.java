package org.kurskclaims.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who says so, and through whom it came.
 *
 * @param claimant name of the origin; empty where the article speaks in its own voice
 * @param side slug of the claimant's side, where nobody knows the claimant yet
 * @param kind what sort of speaker the claimant is, where nobody knows him yet; empty for what the name tells
 * @param cue the origin's words of saying
 * @param channels through whom the statement came, from the origin to the outlet
 */
record SpeakerFields(String claimant, String side, String kind, String cue, List<Channel> channels) {

    static final SpeakerFields EMPTY = new SpeakerFields(null, null, null, null, null);

    /** One link of the chain after the origin. */
    record Channel(String name, String side, String cue) {

        Channel(@Nullable String name, @Nullable String side, @Nullable String cue) {
            this.name = Typed.text(name);
            this.side = Typed.text(side);
            this.cue = Typed.text(cue);
        }
    }

    SpeakerFields(
            @Nullable String claimant,
            @Nullable String side,
            @Nullable String kind,
            @Nullable String cue,
            @Nullable List<Channel> channels) {
        this.claimant = Typed.text(claimant);
        this.side = Typed.text(side);
        this.kind = Typed.text(kind);
        this.cue = Typed.text(cue);
        this.channels = channels == null
                ? List.of()
                : channels.stream().filter(Objects::nonNull).toList();
    }

    /** Of a claimant who is known, or is what the name tells. */
    static SpeakerFields of(
            @Nullable String claimant, @Nullable String side, @Nullable String cue, @Nullable List<Channel> channels) {
        return new SpeakerFields(claimant, side, null, cue, channels);
    }

    /** The same with one link of the chain moved one place towards the origin. */
    SpeakerFields withChannelMovedUp(int index) {
        List<Channel> moved = new ArrayList<>(channels);
        if (index > 0 && index < moved.size()) {
            moved.add(index - 1, moved.remove(index));
        }
        return new SpeakerFields(claimant, side, kind, cue, moved);
    }

    /** The same with an empty link at the end of the chain. */
    SpeakerFields withAnotherChannel() {
        List<Channel> more = new ArrayList<>(channels);
        more.add(new Channel("", "", ""));
        return new SpeakerFields(claimant, side, kind, cue, more);
    }

    /** The same without one link of the chain. */
    SpeakerFields withoutChannel(int index) {
        List<Channel> fewer = new ArrayList<>(channels);
        if (index < fewer.size()) {
            fewer.remove(index);
        }
        return new SpeakerFields(claimant, side, kind, cue, fewer);
    }

    SpeakerFields as(String otherSide, String otherKind) {
        return new SpeakerFields(claimant, otherSide, otherKind, cue, channels);
    }

    SpeakerFields with(List<Channel> others) {
        return new SpeakerFields(claimant, side, kind, cue, others);
    }

    /** Everybody's side, the claimant's first. */
    List<String> sides() {
        List<String> sides = new ArrayList<>(List.of(side));
        channels.forEach(link -> sides.add(link.side()));
        return sides;
    }
}
