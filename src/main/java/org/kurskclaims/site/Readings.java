package org.kurskclaims.site;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Names the fields of a claim and the rules of the extractor for a reader. */
@Component("readings")
class Readings {

    private final MessageSource messages;

    Readings(MessageSource messages) {
        this.messages = messages;
    }

    /** "When it was true" for "asOf" and "as_of"; an unknown field keeps its own name, in plain words. */
    public String field(String name) {
        String plain = plain(name);
        String words = messages.getMessage("field." + plain.replace(' ', '-'), null, plain, Locale.ENGLISH);
        return words == null ? plain : words;
    }

    /** "verb of saying" for "verb-of-saying". */
    public String rule(String name) {
        return plain(name);
    }

    private static String plain(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2")
                .replace('-', ' ')
                .replace('_', ' ')
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
