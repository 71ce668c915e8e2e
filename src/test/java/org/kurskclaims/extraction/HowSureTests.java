package org.kurskclaims.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a figure is asserted, expected, conditional or denied, and how it is hedged. */
class HowSureTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kyiv said Russia had lost 5,000 soldiers. | asserted
            Russia may have lost 40,000 men, the analyst said. | asserted
            Pyongyang could send another 8,000 soldiers, US officials said. | forecast
            North Korea plans to send 30,000 soldiers, Kyiv said. | forecast
            Moscow expects to retake 20 villages by spring, the general said. | forecast
            Russia will have lost a million men by spring, Kyiv said. | forecast
            If Russia attacks, it will need 75,000 troops, Budanov said. | conditional
            Ukraine denied that it had lost 5,000 soldiers. | denied
            Moscow did not lose 5,000 men, the ministry insisted. | denied
            Reports of 5,000 dead were denied by Moscow. | denied
            The Russian ministry withdrew its claim of 5,000 dead. | denied
            Kyiv walked back its claim that 5,000 North Koreans had been killed. | denied
            The ministry deleted its post about 300 killed soldiers. | denied
            Ukraine withdrew 5,000 soldiers from the region, Moscow said. | asserted
            Moscow rejected the figure of 5,000 soldiers killed. | denied
            The claim that 2,000 soldiers died is false, the ministry said. | denied
            """)
    void plansConditionsAndDenialsAreNoAssertions(String text, String modality) {
        assertThat(Read.only(text).modality().code()).isEqualTo(modality);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ministry corrected its earlier figure of 500 dead to 420. | ministry
            The agency revised its estimate from 12,000 to 11,000 troops. | agency
            """)
    void aCorrectionGivesUpTheFirstFigureForTheSecond(String text, String claimant) {
        List<CandidateClaim> claims = Read.all(text);
        assertThat(claims).extracting(claim -> claim.modality().code()).containsExactly("denied", "asserted");
        assertThat(claims).extracting(Read::claimant).containsOnly(claimant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kyiv said the losses approached 3,000. | nearly
            Kyiv said the losses topped 3,000. | more-than
            Kyiv said the losses did not exceed 3,000. | at-most
            Kyiv said 11,000 or so North Koreans were there. | about
            Kyiv said upwards of 11,000 North Koreans were there. | more-than
            Kyiv said between 10,000 and 12,000 North Koreans were there. | between
            Kyiv said 10,000-12,000 North Koreans were there. | between
            Kyiv said just under 300 soldiers were killed. | less-than
            Kyiv said only 300 soldiers were killed. | exactly
            Kyiv said scores of soldiers were killed. | vague
            Over six months 300 soldiers were killed, Kyiv said. | exactly
            Ukraine has lost control over 400 square kilometres, Moscow said. | exactly
            """)
    void hedgesStandBeforeBehindOrInTheVerb(String text, String qualifier) {
        assertThat(Read.only(text).quantity().qualifier().code()).isEqualTo(qualifier);
    }
}
