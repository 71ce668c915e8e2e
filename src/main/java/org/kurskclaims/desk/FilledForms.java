package org.kurskclaims.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.ActorName;
import org.kurskclaims.claims.ChainLink;
import org.kurskclaims.claims.CitationView;
import org.kurskclaims.claims.ClaimContent;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.NewCitation;
import org.kurskclaims.extraction.Attribution;
import org.kurskclaims.extraction.CandidateClaim;
import org.kurskclaims.extraction.Speaker;

/** Forms filled with what is known: a claim that is there, or what the extractor reads. */
final class FilledForms {

    private FilledForms() {}

    /** @param citation the appearance whose chain is shown */
    static ClaimForm of(ClaimView claim, CitationView citation) {
        return ClaimForm.empty(citation.articleId())
                .with(QuoteFields.of(citation.start(), citation.end(), citation.exact()))
                .with(FigureFields.of(claim.quantity()))
                .with(new MatterFields(
                        claim.metric(),
                        claim.subject(),
                        Typed.text(claim.place()),
                        claim.item(),
                        claim.aspect(),
                        claim.kind().code(),
                        claim.modality().code()))
                .with(SpeakerFields.of(
                        claim.claimant() == null ? null : claim.claimant().name(),
                        claim.claimant() == null ? null : claim.claimant().side(),
                        originsCue(citation.chain()),
                        channels(citation.chain())))
                .with(DateFields.of(claim.asOf(), claim.stated()))
                .with(new GradeFields(
                        claim.credibility() == null ? null : "" + claim.credibility(), claim.credibilityReason()))
                .atRevision(claim.revision());
    }

    /**
     * The same form as it would have been when the claim said something else.
     *
     * @param chain from the origin to the last channel as it was then
     */
    static ClaimForm of(ClaimContent content, List<NewCitation.Link> chain, ClaimForm today) {
        ActorName claimant = content.claimant();
        return today.with(FigureFields.of(content.quantity()))
                .with(new MatterFields(
                        content.metric(),
                        content.subject(),
                        Typed.text(content.place()),
                        content.item(),
                        content.aspect(),
                        content.kind().code(),
                        content.modality().code()))
                .with(SpeakerFields.of(
                        claimant == null ? null : claimant.name(),
                        claimant == null ? null : claimant.side(),
                        chain.stream()
                                .filter(link -> link.role().equals("origin"))
                                .map(link -> Typed.text(link.cue()))
                                .findFirst()
                                .orElse(null),
                        chain.stream()
                                .filter(link -> !link.role().equals("origin"))
                                .map(link -> new SpeakerFields.Channel(
                                        link.actor().name(), link.actor().side(), link.cue()))
                                .toList()))
                .with(DateFields.of(content.asOf(), content.stated()));
    }

    static ClaimForm of(long article, CandidateClaim candidate) {
        Speaker speaker = candidate.claimant();
        return ClaimForm.empty(article)
                .with(QuoteFields.of(
                        candidate.quote().start(),
                        candidate.quote().end(),
                        candidate.quote().exact()))
                .with(FigureFields.of(candidate.quantity()))
                .with(new MatterFields(
                        candidate.metric(),
                        candidate.subject(),
                        Typed.text(candidate.place()),
                        candidate.item(),
                        candidate.aspect(),
                        candidate.kind().code(),
                        candidate.modality().code()))
                .with(SpeakerFields.of(
                        speaker == null ? null : speaker.name(),
                        speaker == null ? null : speaker.side(),
                        candidate.attribution().stream()
                                .filter(link -> link.role().equals(Attribution.ORIGIN))
                                .map(link -> Typed.text(link.cue()))
                                .findFirst()
                                .orElse(""),
                        candidate.attribution().stream()
                                .filter(link -> !link.role().equals(Attribution.ORIGIN))
                                .map(link -> new SpeakerFields.Channel(link.name(), link.side(), link.cue()))
                                .toList()))
                .with(DateFields.of(candidate.asOf(), candidate.stated()));
    }

    private static @Nullable String originsCue(List<ChainLink> chain) {
        return chain.stream()
                .filter(link -> link.role().equals("origin"))
                .map(link -> Typed.text(link.cue()))
                .findFirst()
                .orElse(null);
    }

    private static List<SpeakerFields.Channel> channels(List<ChainLink> chain) {
        return chain.stream()
                .filter(link -> !link.role().equals("origin"))
                .map(link -> new SpeakerFields.Channel(
                        link.actor().name(), link.actor().side(), link.cue()))
                .toList();
    }
}
