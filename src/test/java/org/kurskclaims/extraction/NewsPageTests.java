package org.kurskclaims.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How agencies and sites write, and what a page does to their texts: one rule, a few sentences. */
class NewsPageTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ukrainian army holds about 700 square kilometres in the region - Syrskyi | Oleksandr Syrskyi
            Kyiv loses over 250 soldiers in the region in a day – Russian Defence Ministry | Russian Defence Ministry
            Kursk Governor Says 120K Evacuated | Kursk Governor
            """)
    void aHeadlineNamesItsSourceBehindADashOrBeforeAVerbInCapitals(String text, String claimant) {
        assertThat(Read.claimant(Read.only(text))).isEqualTo(claimant);
    }

    @Test
    void theSourceOfAParagraphMayStandInTheNextOne() {
        List<CandidateClaim> claims = Read.all("""
                Ukrainian forces hold 700 square kilometres. They have also taken 300 prisoners.

                This was reported by the General Staff of the Armed Forces of Ukraine on Monday.

                The enemy has lost 400 tanks there.

                As a reminder, 6,000 civilians had fled the district.
                """);
        assertThat(claims)
                .extracting(Read::claimant)
                .containsExactly(
                        "General Staff of the Armed Forces of Ukraine",
                        "General Staff of the Armed Forces of Ukraine",
                        "General Staff of the Armed Forces of Ukraine",
                        "nobody");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The army took 300 prisoners. Budanov said this in an interview. | Kyrylo Budanov
            The army took 300 prisoners. This was stated by Syrskyi. | Oleksandr Syrskyi
            The army took 300 prisoners. Nothing else is known. This was stated by Syrskyi. | Oleksandr Syrskyi
            """)
    void aSentenceBehindNamesTheSourceOfThoseBefore(String text, String claimant) {
        assertThat(Read.claimant(Read.all(text).get(0))).isEqualTo(claimant);
    }

    @Test
    void aSourceLineAndAQuoteLabelNameWhoIsQuotedOverParagraphs() {
        List<CandidateClaim> claims = Read.all("""
                Ukrainian forces hold 90 settlements in the region.

                Source: Oleksandr Syrskyi, Commander-in-Chief of the Armed Forces of Ukraine, on Facebook

                Quote: "Our units keep advancing and hold the line along the river.

                They have gained control over 1,200 square kilometres."
                """);
        assertThat(claims).extracting(Read::claimant).containsExactly("Oleksandr Syrskyi", "Oleksandr Syrskyi");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ilya Norin, commander of a regiment and deputy head of the Staff for Training, said Kyiv lost 900 men. | Ilya Norin
            General Ilya Norin, commander of the northern group, said Kyiv lost 900 men. | Ilya Norin
            Seoul, which US officials estimate has seen the data, was silent on the 900 soldiers killed. | US officials
            US and Ukrainian officials say 900 North Korean soldiers have been killed. | US and Ukrainian officials
            Kyiv, Seoul and Washington say 900 North Korean soldiers have been killed. | Kyiv
            A survey posted online by the Strand Institute stated that 900 soldiers had been killed. | Strand Institute
            Norin told a council headed by President Putin that Kyiv had lost 900 men. | Norin
            An MP, citing intelligence data, has said that 900 soldiers have been killed. | MP
            Norin said, “While Ilves counted 500, we now assess that 900 soldiers have been killed.” | Norin
            Kyiv has lost 900 soldiers by Moscow's count. | Moscow
            Seoul raised its estimate of the casualties to 900 on Monday. | Seoul
            """)
    void whoSpeaksIsFoundThroughOfficesListsAndRelativeClauses(String text, String claimant) {
        assertThat(Read.claimant(Read.last(text))).isEqualTo(claimant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Moscow responded by moving 30,000 soldiers to the region. | nobody
            The attack since World War II has given Kyiv 700 square kilometres of ground. | nobody
            Norin spoke to journalists as the army took 300 prisoners. | nobody
            Unfortunately, 300 soldiers have been killed. | nobody
            """)
    void whatOnlyLooksLikeASpeakerSaysNothing(String text, String claimant) {
        assertThat(Read.claimant(Read.last(text))).isEqualTo(claimant);
    }

    @Test
    void whoIsQuotedInARelativeClauseIsNotTheNextHe() {
        CandidateClaim claim = Read.last("According to Norin, this differs from the data of a US official, who named"
                + " several hundred dead. \"At least 900 soldiers died,\" he said.");
        assertThat(Read.claimant(claim)).isEqualTo("Norin");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kyiv said its troops killed or wounded at least 40 North Korean soldiers. | casualties
            Seoul said 40 North Korean soldiers fighting for Russia have been killed. | killed
            Seoul said that of those 11,000 soldiers, 4,000 were battle casualties. | casualties
            Kyiv condemned the execution of five Ukrainian prisoners. | killed
            Kyiv said 40 soldiers of the (Russian) army were taken prisoner. | captured
            Kyiv had lost 40 fighters, about 90 more were injured, Moscow said. | wounded
            Moscow plans to increase its contingent to 690,000 people. | troop-strength
            The governor said 2,000 civilians remain in the town. | other
            Moscow said Kyiv had lost 36 armoured units. | equipment
            Losses to Ukrainian personnel exceeded 67,000. | casualties
            Casualties among North Korean troops have reached 3,000. | casualties
            """)
    void whatIsCountedFollowsFromTheWholeOfTheClause(String text, String metric) {
        assertThat(Read.last(text).metric()).isEqualTo(metric);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russian troops freed 800 sq km, or 86 percent of the ground occupied by Kyiv, Moscow said. | russia
            Russia invaded Ukraine and currently controls 17 percent of its territory. | russia
            Kyiv may have killed 300 soldiers sent by North Korea. | north-korea
            Kyiv struck the airfield with 100 drones. | ukraine
            Moscow said Kyiv had lost 300 men. It also has lost 20 tanks. | ukraine
            The operation resulted in the liberation of 24 villages. | russia
            """)
    void whoseItIsFollowsFromWhoDidItAndWhoSentThem(String text, String subject) {
        assertThat(Read.last(text).subject()).isEqualTo(subject);
    }

    @Test
    void theEnemyOfATextIsThatOfItsAgency() {
        CandidateClaim claim = Read.last("MOSCOW, January 15. /TASS/. Fighting goes on, with forces pressing on.\n\n"
                + "The enemy has lost 7,800 troops since the fighting began.");
        assertThat(claim.subject()).isEqualTo("ukraine");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Seoul said 15-thousand troops had been sent. | 15000
            Seoul said four-thousand-100 soldiers had been injured. | 4100
            Seoul said 27-hundred soldiers had been injured. | 2700
            """)
    void numbersAreJoinedByHyphens(String text, String best) {
        assertThat(Read.only(text).quantity().best()).isEqualByComparingTo(best);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ukraine now holds 800 square kilometres due to counterattacks, a source said. | asserted
            As many as 50,000 soldiers are preparing to attack, a source said. | asserted
            Russia has 575,000 troops there and plans to recruit more, a source said. | asserted
            More than 6,000 soldiers have likely been killed, London said. | asserted
            More than 900 people have died since the president ordered the attack, Kyiv said. | asserted
            Up to 8,000 soldiers are due to arrive, a source said. | forecast
            """)
    void onlyWhatIsToComeIsForecast(String text, String modality) {
        assertThat(Read.last(text).modality().code()).isEqualTo(modality);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On December 14 and 15 the troops suffered losses, Kyiv said.",
                "They crossed on the night of August 5-6, Kyiv said.",
                "He spoke at the forum \"Ukraine 2024. Independence\".",
                "Attacks near six settlements were repelled, the ministry said, and Kyiv lost ground.",
                "The district has a population of 20,000.",
                "A UK-made AS-90 howitzer was hit.",
                "Photo: Getty Images 300",
            })
    void daysNamesAndPlacesAreNotCounted(String text) {
        assertThat(Read.all(text)).extracting(Read::words).isEmpty();
    }

    @Test
    void detailsAboutSoldiersAreNoEstimate() {
        CandidateClaim claim = Read.only("Kyiv gave details about two North Korean soldiers it had captured.");
        assertThat(claim.quantity().qualifier().code()).isEqualTo("exactly");
    }

    @Test
    void aRowOfATableIsRead() {
        List<CandidateClaim> claims = Read.all("""
                North Korea's losses have reached 6,000 men, London said.

                Killed | 3,200+ |
                Wounded | 2,800 |
                """);
        assertThat(claims).extracting(CandidateClaim::metric).containsExactly("casualties", "killed", "wounded");
        assertThat(claims).extracting(CandidateClaim::subject).containsOnly("north-korea");
    }

    @Test
    void wordsAndSentencesGluedByThePageComeApart() {
        List<CandidateClaim> claims =
                Read.all("A senior Russian general saidThursday that Kyiv lost 900 men.Seoul said 300 soldiers died.");
        assertThat(claims).extracting(Read::claimant).containsExactly("senior Russian general", "Seoul");
    }

    @Test
    void aLineThatWasTornOffBeforeACommaGoesOn() {
        CandidateClaim claim =
                Read.only("In all, Ukraine has lost over 37,000 servicemen in the region\n, Moscow said.");
        assertThat(Read.claimant(claim)).isEqualTo("Moscow");
    }

    @Test
    void aDatelineIsNoSpeaker() {
        CandidateClaim claim =
                Read.only("SEOUL: About 4,700 soldiers have been killed or wounded, the US said Tuesday.");
        assertThat(Read.claimant(claim)).isEqualTo("US");
    }
}
