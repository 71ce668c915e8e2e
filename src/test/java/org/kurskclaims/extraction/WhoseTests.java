package org.kurskclaims.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose people, equipment or ground a figure counts. */
class WhoseTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kyiv said 340 Russian soldiers had been killed. | russia
            About 11,000 North Korean troops are in the region, Seoul said. | north-korea
            Seventeen civilians died, the governor said. | civilians
            Ukraine's losses reached 5,000 men, Moscow said. | ukraine
            The number of North Korean soldiers killed has risen to 300, Kyiv said. | north-korea
            The number of North Korean soldiers killed and wounded has exceeded 3,000, Kyiv said. | north-korea
            North Korean units suffer in Russia's war, with a thousand of their troops killed last week. | north-korea
            """)
    void theWordsBesideTheFigureTell(String text, String subject) {
        assertThat(Read.only(text).subject()).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia lost 340 soldiers, Kyiv said. | russia
            The Russians brought soldiers from the DPRK, who suffered losses of up to 4,000 troops. | north-korea
            Pyongyang has sent 11,000 troops to Russia, Seoul said. | north-korea
            Russia recaptured 31 villages, Moscow said. | russia
            Ukrainian forces control 28 settlements, the governor said. | ukraine
            """)
    void theSubjectOfTheVerbOwnsWhatItLosesSendsOrHolds(String text, String subject) {
        assertThat(Read.only(text).subject()).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russian forces killed 50 soldiers near the village, Moscow said. | ukraine
            Ukrainian forces captured 102 soldiers near Sudzha, the general said. | russia
            Russia destroyed 14 tanks, Moscow said. | ukraine
            Our troops destroyed 14 enemy tanks, the Ukrainian General Staff said. | russia
            """)
    void theOtherSideSuffersWhatIsDoneToIt(String text, String subject) {
        assertThat(Read.only(text).subject()).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The enemy lost 340 soldiers, the Ukrainian General Staff said. | russia
            The enemy lost 340 servicemen, the Russian defence ministry said. | ukraine
            The invaders have lost 38,000 people, the Ukrainian General Staff said. | russia
            """)
    void whoTheEnemyIsDependsOnTheSpeaker(String text, String subject) {
        assertThat(Read.only(text).subject()).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            At least 17 people were killed in the shelling of Sudzha, the acting governor said. | civilians
            More than 120,000 people have left the border districts, the governor said. | civilians
            Nine people were hurt in the drone attack, the governor said. | civilians
            Russian strikes on Sumy killed five people. | civilians
            A Ukrainian drone wounded three, acting governor Alexander Khinshtein said. | civilians
            """)
    void peopleWithoutUniformAreCivilians(String text, String subject) {
        assertThat(Read.only(text).subject()).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kyiv said 11,000 North Koreans were there. Their losses reached 3,000, it said. | north-korea
            Kyiv spoke of 340 dead. Reports of 5,000 dead were denied by Moscow. | russia
            The enemy lost 38 thousand people, of which about 15 thousand were killed, the Ukrainian General Staff said. | russia
            The North's troops are back, Seoul said. The NIS estimates that about 300 people were killed. | north-korea
            Ukraine sent 12,000 men across the border. Some 4,000 were killed, Moscow said. | ukraine
            """)
    void aLaterFigureIsOfThoseOfWhomTheTextSpoke(String text, String subject) {
        assertThat(Read.last(text).subject()).isEqualTo(subject);
    }
}
