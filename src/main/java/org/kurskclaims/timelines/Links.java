package org.kurskclaims.timelines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where the marks of a drawing lead. The page passes its own, so that zooming keeps the other filters. */
public interface Links {

    String claim(long id);

    /** The fragment that a hover card shows; absent where the drawing has no cards. */
    @Nullable
    String card(long id);

    /**
     * The same view narrowed to a period and, if given, to one side.
     *
     * @param from first day
     * @param to last day
     */
    String zoom(LocalDate from, LocalDate to, @Nullable String side);

    /** Links that start with a given prefix, empty for pages of this site, absolute for drawings that leave it. */
    static Links under(String prefix) {
        return new Links() {
            @Override
            public String claim(long id) {
                return prefix + "/claims/" + id;
            }

            @Override
            public @Nullable String card(long id) {
                return prefix.isEmpty() ? "/claims/" + id + "/card" : null;
            }

            @Override
            public String zoom(LocalDate from, LocalDate to, @Nullable String side) {
                return "?from=" + from + "&to=" + to + (side == null ? "" : "&side=" + side);
            }
        };
    }
}
