package org.kurskclaims.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a sentence ends; the texts mark it with a bar. */
class SentenceSplitterTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He left.| She stayed.",
                "Gen. Syrskyi spoke on Jan. 9.| The U.S. agreed.",
                "It lost No. 5 Brigade.| No.| Nobody said so.",
                "They held 1,000 sq. km of land.| It shrank.",
                "\"It fell.\"| He left.",
                "Was it so?| Yes!| \"No.\"",
                "The area fell to 3.5 km.| It is small.",
                "They left.[3]| Nobody stayed.",
                "J. R. Holt spoke.| He left at 5 p.m. on Monday.",
                "The line … held.| So they said.",
            })
    void endsAtStopsButNotAtAbbreviationsInitialsAndDecimals(String marked) {
        String text = marked.replace("|", "");
        Paragraph paragraph = new Paragraph(0, text.length(), ParagraphKind.PROSE, 0, null, 0);
        List<String> sentences = SentenceSplitter.sentences(text, paragraph).stream()
                .map(sentence -> text.substring(sentence.start(), sentence.end()))
                .toList();
        assertThat(sentences)
                .isEqualTo(Stream.of(marked.split("\\|")).map(String::strip).toList());
    }
}
