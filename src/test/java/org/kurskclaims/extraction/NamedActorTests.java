package org.kurskclaims.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.extraction.ActorNames.Objection;
import org.kurskclaims.extraction.SpeakerReading.Sort;

class NamedActorTests {

    private static final NamedActor CHANNEL =
            new NamedActor("Steppe Vedette", "russia", Sort.ORGANISATION, List.of("Steppe Vedette", "StepVed"));
    private static final NamedActor PERSON =
            new NamedActor("Oksana Veremiy", "ukraine", Sort.PERSON, List.of("Oksana Veremiy", "Veremii"));
    private static final NamedActor ARMY =
            new NamedActor("Army", "russia", Sort.FORCE, List.of("Army", "Governor", "The Army", "soldiers", "Monday"));

    private final Extractor shipped = new Extractor();
    private final Extractor extractor = shipped.withActors(List.of(CHANNEL, PERSON, ARMY));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Steppe Vedette said on Monday that 40 Ukrainian soldiers were killed near Sudzha. | Steppe Vedette | russia",
                "According to StepVed, 40 Ukrainian soldiers were killed near Sudzha. | StepVed | russia",
                "40 Russian soldiers were killed near Sudzha, Veremii said. | Oksana Veremiy | ukraine"
            })
    void knowsWhoSpeaksByEachOfHisNames(String text, String name, String side) {
        Speaker speaker = claimant(extractor, text);
        assertThat(speaker.name()).isEqualTo(name);
        assertThat(speaker.side()).isEqualTo(side);
        assertThat(shipped.extract(document(text))).noneMatch(claim -> speaker.equals(claim.claimant()));
    }

    @Test
    void letsHimBeSpokenOfLater() {
        assertThat(claimant(
                                extractor,
                                "Oksana Veremiy spoke to reporters in Sumy on Monday. She said 40 Russian soldiers were killed near"
                                        + " Sudzha.")
                        .side())
                .isEqualTo("ukraine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Army said 40 soldiers were killed near Sudzha.",
                "Governor Alexei Smirnov said on Monday that 40 civilians were killed near Sudzha.",
                "Ukraine's army said 40 Russian soldiers were killed near Sudzha."
            })
    void readsOrdinaryWordsAsItDidBefore(String text) {
        assertThat(extractor.extract(document(text))).isEqualTo(shipped.extract(document(text)));
    }

    @Test
    void goesOnReadingShippedNamesAsTheyAreShipped() {
        Extractor renamed = shipped.withActors(
                List.of(new NamedActor("Somebody Else", "russia", Sort.PERSON, List.of("Volodymyr Zelensky"))));
        String text = "Volodymyr Zelensky said 40 Russian soldiers were killed near Sudzha.";
        assertThat(claimant(renamed, text)).isEqualTo(claimant(shipped, text));
    }

    @ParameterizedTest
    @CsvSource({
        "Army, ORDINARY",
        "The Governor, ORDINARY",
        "Prime Minister, ORDINARY",
        "General Staff, ORDINARY",
        "Soldiers, ORDINARY",
        "Monday, ORDINARY",
        "Kursk, PLACE",
        "Sudzha, PLACE",
        "rybar, SMALL",
        "' ', SMALL"
    })
    void looksForNoOrdinaryWord(String spelling, Objection objection) {
        assertThat(ActorNames.objection(spelling)).isEqualTo(objection);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Rybar", "Volodymyr Zelensky", "ISW", "Sumy Defence Council", "Генштаб ЗСУ", "Army Group North"})
    void looksForNames(String spelling) {
        assertThat(ActorNames.objection(spelling)).isNull();
    }

    private static Speaker claimant(Extractor extractor, String text) {
        List<CandidateClaim> claims = extractor.extract(document(text));
        assertThat(claims).as(text).hasSize(1);
        return Objects.requireNonNull(claims.get(0).claimant(), text);
    }

    private static Document document(String text) {
        return new Document(text, FuzzyDate.parse("2025-01-15"), null);
    }
}
