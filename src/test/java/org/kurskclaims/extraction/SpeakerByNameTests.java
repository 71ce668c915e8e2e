package org.kurskclaims.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerByNameTests {

    private final Extractor extractor = new Extractor();

    @ParameterizedTest
    @CsvSource({
        "Ukrainian General Staff, ukraine, OFFICE, KNOWN, Ukrainian General Staff",
        "Russian Defence Ministry, russia, OFFICE, KNOWN, Russian Defence Ministry",
        "governor of Kursk, russia, , PLACE, Kursk",
        "Zelenskyy, ukraine, PERSON, KNOWN, Zelenskyy",
        "Reuters, media, ORGANISATION, KNOWN, Reuters",
        "a local newspaper, media, ORGANISATION, OFFICE, newspaper",
        "South Korean intelligence agency, south-korea, ORGANISATION, KNOWN, South Korean intelligence agency",
        "95th Ukrainian brigade, ukraine, FORCE, PARTY, Ukrainian",
        "Ukrainian rescuers, ukraine, UNNAMED, PARTY, Ukrainian",
        "US officials, united-states, UNNAMED, KNOWN, US",
        "General Staff, ukraine, OFFICE, USUAL, General Staff",
        "defence ministry, russia, OFFICE, USUAL, defence ministry"
    })
    void tellsTheSideAndTheSortFromTheWords(String name, String side, String sort, String rule, String words) {
        SpeakerReading read = extractor.speaker(name, null).orElseThrow();
        assertThat(read.side()).isEqualTo(side);
        assertThat(read.sort() == null ? null : read.sort().name()).isEqualTo(sort);
        assertThat(read.rule().name()).isEqualTo(rule);
        assertThat(read.words()).isEqualTo(words);
    }

    @Test
    void readsAnOfficeWithoutACountryAsItsOutletMeansIt() {
        assertThat(extractor.speaker("emergencies ministry", null).map(SpeakerReading::side))
                .isNotEqualTo(
                        extractor.speaker("emergencies ministry", "Ukrinform").map(SpeakerReading::side));
        assertThat(extractor.speaker("the security service", "TASS"))
                .contains(new SpeakerReading(
                        "russia", SpeakerReading.Sort.ORGANISATION, SpeakerReading.Rule.OUTLET, "TASS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Taras", "Pastor Nikon", "he", "40", "...", "Мэр", "One. Two said. Three"})
    void staysSilentWhereNothingTells(String name) {
        assertThat(extractor.speaker(name, null)).isEmpty();
    }

    @Test
    void neverFailsOnALongName() {
        assertThat(extractor.speaker("Ukrainian ".repeat(10_000), "TASS")).isEmpty();
    }
}
