package org.kurskclaims.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.ArticleSummary;
import org.kurskclaims.claims.ActorName;
import org.kurskclaims.claims.Actors;
import org.kurskclaims.imports.CurrentExtractor;
import org.springframework.stereotype.Component;

/** Suggests side and sort of speakers whom a form would make; whoever fills it in sees why, and decides. */
@Component
class NewSpeakers {

    private static final int LONGEST = 200;
    private static final int MOST = 10;

    private final Actors actors;
    private final CurrentExtractor extractor;

    NewSpeakers(Actors actors, CurrentExtractor extractor) {
        this.actors = actors;
        this.extractor = extractor;
    }

    /** The speakers of a form whom nobody knows, the claimant first. */
    List<NewSpeaker> in(ClaimForm form, @Nullable ArticleSummary article) {
        String outlet = article == null ? null : article.outlet();
        SpeakerFields speaker = form.speaker();
        List<NewSpeaker> found = new ArrayList<>();
        add("speaker.side", speaker.claimant(), speaker.side(), outlet, found);
        List<SpeakerFields.Channel> channels = speaker.channels();
        for (int i = 0; i < Math.min(MOST, channels.size()); i++) {
            SpeakerFields.Channel link = channels.get(i);
            add("speaker.channels[" + i + "].side", link.name(), link.side(), outlet, found);
        }
        return found;
    }

    private void add(String field, String name, String side, @Nullable String outlet, List<NewSpeaker> found) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return;
        }
        if (!actors.isKnown(new ActorName(name, side.isEmpty() ? "other" : side))) {
            found.add(new NewSpeaker(
                    field, name, extractor.get().speaker(name, outlet).orElse(null)));
        }
    }

    /** The form with what is suggested where nothing is chosen yet. */
    ClaimForm suggested(ClaimForm form, List<NewSpeaker> speakers) {
        SpeakerFields fields = form.speaker();
        List<SpeakerFields.Channel> channels = new ArrayList<>(fields.channels());
        for (NewSpeaker speaker : speakers) {
            if (speaker.field().equals("speaker.side")) {
                fields = fields.as(
                        fields.side().isEmpty() ? speaker.side() : fields.side(),
                        fields.kind().isEmpty() ? speaker.kind() : fields.kind());
            } else {
                int index = Integer.parseInt(speaker.field().replaceAll("\\D", ""));
                SpeakerFields.Channel link = channels.get(index);
                channels.set(
                        index,
                        link.side().isEmpty()
                                ? new SpeakerFields.Channel(link.name(), speaker.side(), link.cue())
                                : link);
            }
        }
        return form.with(fields.with(channels));
    }

    /** Whether a side is suggested that nobody has seen yet. */
    boolean isUnseen(ClaimForm form, List<NewSpeaker> speakers) {
        return !suggested(form, speakers)
                .speaker()
                .sides()
                .equals(form.speaker().sides());
    }
}
