package org.kurskclaims.site;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.timelines.Links;

/** Where the marks of a drawing lead: on a page within the site, in a file with the site's whole address in front. */
record PageLinks(Address address, Kind kind) implements Links {

    /**
     * @param prefix the site's own address, empty on its pages
     * @param cards whether marks have hover cards
     */
    record Kind(String prefix, boolean cards) {

        static final Kind ON_A_PAGE = new Kind("", true);

        static Kind abroad(String site) {
            return new Kind(site, false);
        }
    }

    @Override
    public String claim(long id) {
        return kind.prefix() + "/claims/" + id;
    }

    @Override
    public @Nullable String card(long id) {
        return kind.cards() ? "/claims/" + id + "/card" : null;
    }

    @Override
    public String zoom(LocalDate from, LocalDate to, @Nullable String side) {
        Address zoomed = address.with("from", from.toString()).with("to", to.toString());
        return kind.prefix() + (side == null ? zoomed : zoomed.with("side", side));
    }
}
