package org.kurskclaims.claims.vocabulary;

import java.util.Set;
import org.kurskclaims.articles.Slug;

/** The last part of a new entry's address. */
final class EntryAddress {

    /** Pages of their own beside those of the entries: a place called "New" must not be behind one of them. */
    private static final Set<String> PAGES = Set.of("new", "preview");

    private EntryAddress() {}

    /** @param kind "place", of which the address is made where the name has no letter, or is taken by a page */
    static String of(String name, String kind) {
        String slug = Slug.of(name, kind);
        return PAGES.contains(slug) ? slug + "-" + kind : slug;
    }
}
