package org.kurskclaims.articles;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Makes a name fit for an address: "Генштаб ЗСУ" becomes "genstab-zsu". */
public final class Slug {

    private static final int LONGEST = 100;
    private static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private Slug() {}

    /**
     * Lower-case letters, digits and single hyphens, {@value #LONGEST} at most.
     *
     * @param otherwise the slug of a name without a letter or digit
     */
    public static String of(String name, String otherwise) {
        String slug = TO_ASCII.transliterate(name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’.]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String fitting =
                slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-$", "");
        return fitting.isEmpty() ? otherwise : fitting;
    }
}
