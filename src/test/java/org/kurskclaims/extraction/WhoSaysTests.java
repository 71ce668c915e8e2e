package org.kurskclaims.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who makes a claim, on which side he stands, and through whom it came. */
class WhoSaysTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zelenskyy said Russia had lost 3,000 men. | Volodymyr Zelenskyy | ukraine
            Russia had lost 3,000 men, Zelenskyy said. | Volodymyr Zelenskyy | ukraine
            "Russia has lost 3,000 men," said Zelenskyy. | Volodymyr Zelenskyy | ukraine
            According to the General Staff, Russia lost 3,000 men. | General Staff | ukraine
            Russia lost 3,000 men, according to the General Staff. | General Staff | ukraine
            By Moscow's count Ukraine lost 3,000 men. | Moscow | russia
            Moscow: 5,000 Ukrainian soldiers killed in Kursk | Moscow | russia
            At least 300 North Korean soldiers killed: Seoul | Seoul | south-korea
            The Pentagon estimates that 10,000 North Korean soldiers are in Kursk. | Pentagon | united-states
            """)
    void verbsSourcesAndColonsNameTheSpeaker(String text, String claimant, String side) {
        CandidateClaim claim = Read.only(text);
        assertThat(Read.claimant(claim)).isEqualTo(claimant);
        assertThat(Read.side(claim)).isEqualTo(side);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            White House spokesman John Kirby said North Korea had suffered 1,000 casualties. | John Kirby | united-states
            The ministry's spokesman, Igor Konashenkov, said Kyiv had lost 3,000 men. | Igor Konashenkov | other
            Alexei Smirnov, the acting governor of Kursk, said 121,000 people had left. | Alexei Smirnov | russia
            South Korean lawmaker Lee Seong-kweun said 300 soldiers had been killed. | Lee Seong-kweun | south-korea
            Ana Holt, an analyst at the Strand Institute, said Kyiv had lost 3,000 men. | Ana Holt | independent
            """)
    void anOfficeAndANameAreOnePerson(String text, String claimant, String side) {
        CandidateClaim claim = Read.only(text);
        assertThat(Read.claimant(claim)).isEqualTo(claimant);
        assertThat(Read.side(claim)).isEqualTo(side);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ukraine holds 800 square kilometres, its army chief said. | ukraine
            At least 17 people were killed in Sudzha, the acting governor said. | russia
            Nine people were killed in Sumy, the governor said. | ukraine
            TASS said, citing the emergencies ministry, that 76,000 people had left. | russia
            State media, including the agency RIA, on Saturday quoted the emergency situations ministry as saying that 76,000 people had left. | russia
            Five drones were shot down over Poltava, its governor said. | ukraine
            Ten drones were shot down over Voronezh, the governor said. | russia
            SEOUL, Jan. 14 (Agency) -- A military source said 11,000 North Korean troops were in Russia. | south-korea
            MOSCOW, Jan. 14 (Agency) -- A source in the security services said the battalion had lost 40 men. | russia
            The Russian advance goes on. Seoul said so. The North has lost 300 men, Rep. Han Mu-jin said. | south-korea
            Ukraine's Danylo serves near Sudzha. "We lost four men," said Danylo, a drone operator. | ukraine
            Police said two medics were killed in Ukraine's Kharkiv region. | ukraine
            Two people were injured in the city of Odesa, officials said. | ukraine
            Ukraine loses over 300 troops in Kursk area — top brass | russia
            A General Staff source said Russia had lost 3,000 men. | ukraine
            North Korean casualties exceed 3,000, spy agency says | south-korea
            Russian state television said 300 Ukrainian soldiers had been killed. | russia
            A Helsinki-based analyst spoke. The Finnish-based Black Bird Group said Ukraine still held 80 square kilometres. | independent
            """)
    void whoseOfficeItIsFollowsFromOwnerPlaceOrOutlet(String text, String side) {
        assertThat(Read.side(Read.last(text))).isEqualTo(side);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia lost 3,000 men, Bloomberg reported, citing US officials. | US officials > Bloomberg
            Bloomberg, citing US officials, reported that Russia had lost 3,000 men. | US officials > Bloomberg
            US officials told Bloomberg that Russia had lost 3,000 men. | US officials > Bloomberg
            Western officials believe 4,000 Russians were killed, the BBC reported. | Western officials > BBC
            In an interview with Reuters, Syrskyi said Ukraine held 1,000 sq km. | Oleksandr Syrskyi > Reuters
            76,000 people left, Russian news agencies said, citing the ministry. | ministry > Russian news agencies
            As Russian media write, citing Gerasimov's report, during the fighting Ukraine lost 75,000 men. | Gerasimov > Russian media
            Citing the spy agency, the lawmakers said the North had sent 15,000 troops. | spy agency > lawmakers
            """)
    void relaysStandInOrderFromTheOrigin(String text, String chain) {
        assertThat(Read.chain(Read.only(text))).isEqualTo(chain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zelenskyy spoke on Monday. He said Russia had lost 3,000 men. | Volodymyr Zelenskyy
            The Institute for the Study of War spoke of gains. The think tank said Kyiv held 800 sq km. | Institute for the Study of War
            Zelenskyy said Russia had lost 3,000 men. "We captured 300," he added. | Volodymyr Zelenskyy
            Nonetheless, Ukrainian president Volodymyr Zelenskyy said Kyiv held 1,250 square kilometres. | Volodymyr Zelenskyy
            Syrskyi wrote in a social media post. "We hold 74 communities." | Oleksandr Syrskyi
            Some 300 North Koreans died, according to estimates by British intelligence. | British intelligence
            British intel: North Korea suffers 6,000 casualties | British intel
            Zelenskyy posted a video of Syrskyi delivering a report. "We control 1,000 square kilometres," he said. | Oleksandr Syrskyi
            Russia has lost 300 men, he said. Syrskyi was speaking in Kyiv. | Oleksandr Syrskyi
            South Korea's spy agency said 1,100 died. The agency said 300 were captured. | South Korea's spy agency
            """)
    void pronounsAndDescriptionsPointBack(String text, String claimant) {
        assertThat(Read.claimant(Read.last(text))).isEqualTo(claimant);
    }

    @Test
    void twoSpeakersOfASentenceKeepTheirOwnFigures() {
        List<CandidateClaim> claims =
                Read.all("While Kyiv says Russia lost 40,000 men, Moscow says Ukraine lost 70,000.");
        assertThat(claims).extracting(Read::claimant).containsExactly("Kyiv", "Moscow");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            North Korea plans to send 30,000 soldiers, Kyiv said. | Kyiv
            Ukrainian forces took 594 Russians prisoner, Syrskyi said. | Oleksandr Syrskyi
            Zelenskyy had been silent. Syrskyi updated on Tuesday that his troops had taken 40 square kilometres. | Oleksandr Syrskyi
            """)
    void whoIsSpokenOfDoesNotSpeak(String text, String claimant) {
        CandidateClaim claim = Read.only(text);
        assertThat(Read.claimant(claim)).isEqualTo(claimant);
        assertThat(Read.side(claim)).isEqualTo("ukraine");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia has massed 40,000 troops in the region.
            It is estimated that 4,000 North Koreans were killed.
            The army took 909 prisoners. According to Seoul, 300 North Koreans died.
            Facing them are Ukrainian forces, estimated at about 12,000 troops.
            """)
    void whereNobodyIsNamedNobodyIsGuessed(String text) {
        assertThat(Read.claimant(Read.all(text).get(0))).isEqualTo("nobody");
    }

    @Test
    void aReportGoesOnAfterSomebodyOfItsSideWasHeard() {
        String text = "Russia has lost 40,000 men in Kursk.\n\nThis was reported by the General Staff of Ukraine.\n\n"
                + "Kyrylo Budanov noted that the fighting went on.\n\nRussia also lost 689 tanks.";
        assertThat(Read.claimant(Read.last(text))).contains("General Staff");
        assertThat(Read.claimant(Read.last(text.replace("Kyrylo Budanov", "Dmitry Peskov"))))
                .isEqualTo("nobody");
    }

    @Test
    void aDateAboveAnEntryIsNobodysName() {
        String text =
                "14 January 2025, 10:20\n\n689 Russian tanks were destroyed.\n\n14 January 2025, 11:45\n\nIt rained.";
        assertThat(Read.claimant(Read.only(text))).isEqualTo("nobody");
    }
}
