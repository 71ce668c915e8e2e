package org.kurskclaims.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can stand in a column of a table of claims. */
enum SheetColumn {
    ARTICLE("article", "article", "article id", "article_id", "source", "url", "address", "file"),
    QUOTE("quote", "quote.exact", "exact", "passage", "words"),
    FIGURE("figure", "figure.words", "text", "amount", "number", "value", "quantity"),
    METRIC("metric", "matter.metric", "counted"),
    SUBJECT("subject", "matter.subject", "whose"),
    PLACE("place", "matter.place", "location"),
    ITEM("item", "matter.item"),
    ASPECT("aspect", "matter.aspect"),
    KIND("kind", "matter.kind"),
    MODALITY("modality", "matter.modality"),
    CLAIMANT("claimant", "speaker.claimant", "who says so", "speaker", "said by"),
    SIDE("side", "speaker.side"),
    CUE("cue", "speaker.cue"),
    CHANNELS("channels", "speaker.channels", "via", "passed on by"),
    AS_OF("as_of", "dates.asOf", "as of", "date"),
    STATED("stated", "dates.stated", "said on"),
    LOW("low", "figure.low", "lowest"),
    BEST("best", "figure.best"),
    HIGH("high", "figure.high", "highest"),
    UNIT("unit", "figure.unit"),
    QUALIFIER("qualifier", "figure.qualifier", "hedge"),
    PER("per", "figure.per"),
    BASE("base", "figure.base", "share of"),
    CREDIBILITY("credibility", "grade.credibility"),
    CREDIBILITY_REASON("credibility_reason", "grade.reason"),
    MEDIUM("medium", "source.medium", "kind of source"),
    HEADLINE("headline", "source.headline", "title"),
    OUTLET("outlet", "source.outlet", "published by"),
    PUBLISHED("published", "source.published", "published on"),
    ARCHIVE("archive", "source.archive", "archived at", "archive address"),
    WHY("why", "why", "reason", "note");

    private final String code;
    private final String field;
    private final String otherNames;

    SheetColumn(String code, String field, String... otherNames) {
        this.code = code;
        this.field = field;
        this.otherNames = "|" + String.join("|", otherNames) + "|";
    }

    /** The heading in the template, by which a column is known again. */
    public String code() {
        return code;
    }

    /** The field of the claim form that names its problems. */
    String field() {
        return field;
    }

    boolean isNeeded() {
        return this == ARTICLE || this == QUOTE || this == FIGURE || this == METRIC;
    }

    static Optional<SheetColumn> of(String code) {
        return Arrays.stream(values())
                .filter(column -> column.code.equals(code))
                .findFirst();
    }

    /** What a column with this heading probably means. */
    static Optional<SheetColumn> headed(String heading) {
        String plain = heading.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.code.equals(plain) || column.otherNames.contains("|" + plain + "|"))
                .findFirst();
    }
}
