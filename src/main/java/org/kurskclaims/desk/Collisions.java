package org.kurskclaims.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kurskclaims.claims.ActorName;
import org.kurskclaims.claims.CitationView;
import org.kurskclaims.claims.ClaimHistory;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.NewCitation;
import org.springframework.stereotype.Component;

/** Compares what two editors made of one claim with what both had started from. */
@Component
class Collisions {

    /**
     * A field that is taken as a whole.
     *
     * @param words how it is shown
     * @param take the first form with this field of the second
     */
    private record Field(
            String name,
            String label,
            Function<ClaimForm, String> words,
            BiFunction<ClaimForm, ClaimForm, ClaimForm> take) {}

    /** The history does not tell what it was at a revision, so that any difference is shown. */
    private static final String GRADE = "grade";

    private final ClaimHistory history;
    private final DeskWords words;

    Collisions(ClaimHistory history, DeskWords words) {
        this.history = history;
        this.words = words;
    }

    /**
     * @param mine the form as it was sent
     * @param claim as somebody else left it
     * @param start number of the revision from which the editor started
     */
    Collision of(ClaimForm mine, ClaimView claim, CitationView citation, int start) {
        ClaimForm theirs = FilledForms.of(claim, citation);
        ClaimForm base = base(claim, citation, start);
        ClaimForm merged = mine;
        List<Collision.Row> rows = new ArrayList<>();
        for (Field field : fields()) {
            String here = field.words().apply(mine);
            String there = field.words().apply(theirs);
            String before = field.words().apply(base);
            boolean untouched = there.equals(before) && !field.name().equals(GRADE);
            if (here.equals(there) || untouched) {
                continue;
            }
            boolean settled = here.equals(before);
            merged = settled ? field.take().apply(merged, theirs) : merged;
            rows.add(new Collision.Row(field.name(), field.label(), there, here, settled));
        }
        return new Collision(merged.atRevision(claim.revision()).startedFrom(start), rows);
    }

    /** The claim's form as it was at a revision; as it now is where there is no such revision. */
    ClaimForm base(ClaimView claim, CitationView citation, int start) {
        ClaimForm theirs = FilledForms.of(claim, citation);
        return history.content(claim.id(), start)
                .map(content -> FilledForms.of(content, chain(claim, citation, start), theirs))
                .orElse(theirs);
    }

    private List<NewCitation.Link> chain(ClaimView claim, CitationView citation, int start) {
        return history.chain(claim.id(), start, citation.id())
                .orElseGet(() -> citation.chain().stream()
                        .map(link -> new NewCitation.Link(
                                new ActorName(link.actor().name(), link.actor().side()), link.role(), link.cue()))
                        .toList());
    }

    /** The form with one field as the claim now has it. */
    ClaimForm take(String name, ClaimForm mine, ClaimView claim, CitationView citation) {
        ClaimForm theirs = FilledForms.of(claim, citation);
        return fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(field -> field.take().apply(mine, theirs))
                .orElse(mine);
    }

    private List<Field> fields() {
        DeskWords.Labels labels = words.labels();
        return List.of(
                new Field(
                        "figure",
                        "field.quantity",
                        form -> figure(form.figure()),
                        (mine, theirs) -> mine.with(theirs.figure())),
                matter("metric", "field.metric", matter -> label(labels.metrics(), matter.metric())),
                matter("subject", "field.subject", matter -> label(labels.subjects(), matter.subject())),
                matter("item", "claim-form.item", MatterFields::item),
                matter("aspect", "claim-form.aspect", MatterFields::aspect),
                new Field(
                        "speaker",
                        "field.claimant",
                        form -> speaker(form.speaker()),
                        (mine, theirs) -> mine.with(theirs.speaker())),
                new Field(
                        "asOf",
                        "field.asOf",
                        form -> form.dates().asOf(),
                        (mine, theirs) -> mine.with(new DateFields(
                                theirs.dates().asOf(), mine.dates().stated()))),
                new Field(
                        "stated",
                        "field.stated",
                        form -> form.dates().stated(),
                        (mine, theirs) -> mine.with(new DateFields(
                                mine.dates().asOf(), theirs.dates().stated()))),
                matter("place", "claim-form.place", matter -> label(labels.places(), matter.place())),
                matter("kind", "claim-form.kind", MatterFields::kind),
                matter("modality", "field.modality", MatterFields::modality),
                new Field(
                        GRADE,
                        "claim-form.grade",
                        form -> (form.grade().credibility() + " " + form.grade().reason()).strip(),
                        (mine, theirs) -> mine.with(theirs.grade())));
    }

    private static Field matter(String name, String label, Function<MatterFields, String> words) {
        return new Field(
                name,
                label,
                form -> words.apply(form.matter()),
                (mine, theirs) -> mine.with(mine.matter().with(name, theirs.matter())));
    }

    private static String label(Map<String, String> labels, String slug) {
        return labels.getOrDefault(slug, slug);
    }

    /** Bounds are compared by what they say: a form that was read again has none. */
    private static String figure(FigureFields figure) {
        String rest = (figure.per() + " " + figure.base()).strip();
        return rest.isEmpty() ? figure.words() : figure.words() + " (" + rest + ")";
    }

    private static String speaker(SpeakerFields speaker) {
        List<String> links = new ArrayList<>();
        links.add(cued(speaker.claimant(), speaker.cue()));
        speaker.channels().stream()
                .filter(link -> !link.name().isEmpty())
                .forEach(link -> links.add(cued(link.name(), link.cue())));
        return links.stream().filter(link -> !link.isEmpty()).collect(Collectors.joining(" → "));
    }

    private static String cued(String name, String cue) {
        return name.isEmpty() || cue.isEmpty() ? name : name + " (" + cue + ")";
    }
}
