package org.kurskclaims.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.text.Paragraph;
import org.kurskclaims.extraction.text.ParagraphKind;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.text.SentenceSplitter;
import org.kurskclaims.extraction.vocabulary.NameRule;

/** Whether an actor can be found in texts by a spelling. */
public final class ActorNames {

    /** Why not. */
    public enum Objection {
        /** "Army", "Governor", "Prime Minister": words that texts use of many. */
        ORDINARY,
        /** "Kursk", "Ukrainian": a country or place is read as itself. */
        PLACE,
        /** Without a capital at its beginning, which is by what texts tell names. */
        SMALL
    }

    private static final int LONGEST = 200;

    private ActorNames() {}

    /** @return null if nothing speaks against the spelling */
    public static @Nullable Objection objection(String spelling) {
        String name = bare(spelling);
        if (name.isBlank() || name.length() > LONGEST || !Character.isUpperCase(name.codePointAt(0))) {
            return Objection.SMALL;
        }
        List<Sentence> sentences = sentences(name);
        if (sentences.size() != 1) {
            return null; // "Gen. Smith." is no ordinary word
        }
        Sentence words = sentences.get(0);
        return NameRule.isPlace(words) ? Objection.PLACE : NameRule.isOrdinary(words) ? Objection.ORDINARY : null;
    }

    /** "Ukraine's president", "Army chief": texts are read for offices anyway, and whose office it is depends on the day. */
    static boolean isTitle(String spelling) {
        return sentences(bare(spelling)).stream().anyMatch(NameRule::holdsAnOffice);
    }

    private static String bare(String spelling) {
        return spelling.regionMatches(true, 0, "the ", 0, 4) ? spelling.substring(4) : spelling;
    }

    private static List<Sentence> sentences(String name) {
        return SentenceSplitter.sentences(name, new Paragraph(0, name.length(), ParagraphKind.PROSE, 0, null, 0));
    }
}
