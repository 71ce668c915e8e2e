package org.kurskclaims.extraction;

import java.util.List;
import org.kurskclaims.extraction.text.Paragraph;
import org.kurskclaims.extraction.text.ParagraphKind;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.text.SentenceSplitter;
import org.kurskclaims.extraction.vocabulary.NameRule;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Whether texts can mean a place by a word. */
public final class PlaceWords {

    private static final String ARTICLE = "the ";

    private PlaceWords() {}

    /** As texts are read with it: without an article in front. */
    public static String plain(String word) {
        return word.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length()) ? word.substring(ARTICLE.length()) : word;
    }

    /** Whether a word is shipped as that of a place, or is written as a name and means nothing else: "Tetkino", not "Army". */
    public static boolean canName(String word) {
        String plain = plain(word);
        if (Vocabulary.get().isPlace(plain)) {
            return true;
        }
        if (plain.isEmpty() || !Character.isUpperCase(plain.codePointAt(0))) {
            return false;
        }
        Paragraph paragraph = new Paragraph(0, plain.length(), ParagraphKind.PROSE, 0, null, 0);
        List<Sentence> sentences = SentenceSplitter.sentences(plain, paragraph);
        return sentences.size() != 1 || !NameRule.isNoPlace(sentences.get(0));
    }
}
