package org.kurskclaims.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.timelines.Links;

/** Where the marks of a preview lead: to the claims, except the one that is still being typed, which leads to its form. */
final class PreviewLinks implements Links {

    static final String FORM = "#claim-form";

    private final long notYet;

    /** @param notYet number under which the typed claim is drawn */
    PreviewLinks(long notYet) {
        this.notYet = notYet;
    }

    @Override
    public String claim(long id) {
        return id == notYet ? FORM : "/claims/" + id;
    }

    @Override
    public @Nullable String card(long id) {
        return null;
    }

    @Override
    public String zoom(LocalDate from, LocalDate to, @Nullable String side) {
        return FORM;
    }
}
