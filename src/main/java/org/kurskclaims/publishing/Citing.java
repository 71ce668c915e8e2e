package org.kurskclaims.publishing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;

/**
 * How to cite a claim's page: as a page of Kursk Claims that quotes somebody, in the forms that reference managers read.
 * Its year is that of the statement where it is known to the year, for that is what a reader looks for.
 */
final class Citing {

    private static final String SITE = "Kursk Claims";

    private Citing() {}

    /** A BibTeX entry. */
    static String bibTeX(SourcedClaim claim) {
        StringBuilder entry =
                new StringBuilder("@misc{kursk-claims-" + claim.claim().id() + ",\n");
        field(entry, "title", "{" + TexText.of(Title.of(claim)) + "}");
        field(entry, "author", "{" + TexText.of(Title.speaker(claim)) + "}");
        field(entry, "howpublished", SITE);
        String year = year(claim);
        if (year != null) {
            field(entry, "year", year);
        }
        field(entry, "url", claim.address());
        field(entry, "note", TexText.of(note(claim)));
        return entry.append("}\n").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        entry.append("  ").append(name).append(" = {").append(value).append("},\n");
    }

    /** A record of the RIS format, whose lines end with CR LF. */
    static String ris(SourcedClaim claim) {
        StringBuilder entry = new StringBuilder();
        line(entry, "TY", "ELEC");
        line(entry, "ID", "kursk-claims-" + claim.claim().id());
        line(entry, "TI", Title.of(claim));
        line(entry, "AU", Title.speaker(claim));
        line(entry, "T2", SITE);
        String year = year(claim);
        if (year != null) {
            line(entry, "PY", year);
        }
        line(entry, "UR", claim.address());
        line(entry, "N1", note(claim));
        line(entry, "ER", "");
        return entry.toString();
    }

    private static void line(StringBuilder entry, String tag, String value) {
        entry.append(tag)
                .append("  - ")
                .append(value.replaceAll("[\\p{Cntrl}\\s]+", " "))
                .append("\r\n");
    }

    /** The items of a CSL-JSON file. */
    static List<Map<String, Object>> csl(SourcedClaim claim) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", "kursk-claims-" + claim.claim().id());
        item.put("type", "webpage");
        item.put("title", Title.of(claim));
        item.put("author", List.of(Fields.of("literal", Title.speaker(claim))));
        item.put("container-title", SITE);
        String year = year(claim);
        if (year != null) {
            item.put("issued", Fields.of("date-parts", List.of(List.of(Integer.valueOf(year)))));
        }
        item.put("URL", claim.address());
        item.put("note", note(claim));
        return List.of(item);
    }

    /** In which state the claim was cited: a claim can change, its revisions cannot. */
    private static String note(SourcedClaim claim) {
        return "Claim " + claim.claim().id() + ", revision " + claim.claim().revision() + ", "
                + claim.claim().review().code();
    }

    private static @Nullable String year(SourcedClaim claim) {
        FuzzyDate date = claim.claim().stated() == null
                ? claim.claim().when()
                : claim.claim().stated();
        if (date == null
                || date.earliest().equals(LocalDate.MIN)
                || date.latest().equals(LocalDate.MAX)) {
            return null;
        }
        return date.earliest().getYear() == date.latest().getYear()
                ? Integer.toString(date.earliest().getYear())
                : null;
    }
}
