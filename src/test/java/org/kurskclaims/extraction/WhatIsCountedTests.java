package org.kurskclaims.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which metric, item, aspect and kind a figure has. */
class WhatIsCountedTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kyiv said 340 Russian soldiers had been killed. | killed
            Kyiv said 340 Russian soldiers had died. | killed
            Kyiv said 340 Russian soldiers had been wounded. | wounded
            Kyiv said 340 Russian soldiers had been killed or wounded. | casualties
            Kyiv said 340 Russian soldiers had surrendered. | captured
            Kyiv said 340 Russian soldiers had been taken prisoner. | captured
            Kyiv said 340 Russian soldiers were missing. | missing
            The ombudswoman said more than 2,000 residents remain missing. | missing
            """)
    void whatBecameOfPeopleTellsTheMetric(String text, String metric) {
        assertThat(Read.only(text).metric()).isEqualTo(metric);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia had suffered 340 casualties, Kyiv said. | casualties
            Russia had lost 340 soldiers, Kyiv said. | casualties
            Russia eliminated up to 300 Ukrainian troops, the Russian defence ministry said. | casualties
            Kyiv's forces took another 100 prisoners, Kyiv said. | captured
            Some 120,000 residents have been evacuated, the governor said. | displaced
            Tens of thousands of people fled, Moscow said. | displaced
            Moscow has massed 40,000 troops in the region, Kyiv said. | troop-strength
            Kyiv said the 40,000-strong Russian group had not moved. | troop-strength
            Ukrainian troops in Kursk number about 10,000, the analyst said. | troop-strength
            Ukraine controls 800 square kilometres in the region, Kyiv said. | territory-area
            Russia retook 63.2% of the area that Ukraine had seized, Moscow said. | territory-share
            Ukrainian forces controlled 28 settlements, the governor said. | settlements
            Another six villages were liberated, the Russian defence ministry said. | settlements
            Ukrainian troops advanced 12 kilometres into the region, Kyiv said. | advance
            Russia has lost 856 pieces of equipment, the General Staff said. | equipment
            """)
    void nounAndVerbTellTheMetric(String text, String metric) {
        assertThat(Read.only(text).metric()).isEqualTo(metric);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The death toll among North Korean troops stands at 300, Seoul said. | killed
            The number of North Korean soldiers killed has risen to 300, Seoul said. | killed
            Russian losses in Kursk had exceeded 38,000, the General Staff said. | casualties
            Kyiv said its prisoner count had grown to 594. | captured
            Officials in Kyiv number the dead at 300. | killed
            """)
    void aNounBeforeABareNumberTellsWhatItCounts(String text, String metric) {
        assertThat(Read.only(text).metric()).isEqualTo(metric);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kyiv said 3,000 North Koreans had been killed or wounded; Seoul put the figure at 1,100. | casualties
            Russia sent 60,000 soldiers. Of these, 4,000 were killed, Kyiv said. | killed
            While Kyiv says Russia lost 40,000 men, Moscow says Ukraine lost 70,000. | casualties
            """)
    void aFigureWithoutANounIsOfTheOneBefore(String text, String metric) {
        assertThat(Read.last(text).metric()).isEqualTo(metric);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Losses amount to 40,000, the ministry said. | casualties | 40000
            Russia has lost 30 thousand in Kursk, Zelenskyy said. | casualties | 30000
            We see 12 thousand North Korean soldiers. 4 thousand were killed. | killed | 4000
            North Korea has suffered 5,000 casualties. This marks nearly half of those sent. | casualties | 50
            About 3,000 of the corps died, or a third of the men. The NIS put the figure at 2,000. | casualties | 2000
            More than 4,300 people are staying in 60 temporary accommodation centres. | displaced | 4300
            More than 4,300 people are staying in 60 temporary accommodation centres, 26 of which are in Kursk. | displaced | 4300
            North Korean casualties in Kursk top 3,100: Seoul | casualties | 3100
            Strikes cut the road to the base of a 10,000-strong Ukrainian force. | troop-strength | 10000
            Russia lost 113 military transport vehicles, Kyiv said. | equipment | 113
            Russia increased its presence from approximately 10,000 to 60,000 troops. | troop-strength | 60000
            """)
    void theWholePhraseTellsWhatIsCounted(String text, String metric, String number) {
        CandidateClaim claim = Read.last(text);
        assertThat(claim.metric()).isEqualTo(metric);
        assertThat(claim.quantity().representative()).isEqualByComparingTo(number);
    }

    @Test
    void itemsUnderLossesAreLosses() {
        List<CandidateClaim> claims = Read.all("""
                Enemy losses in the Kursk direction over the day:
                – over 300 servicemen
                – 12 tanks

                The ministry named 400 soldiers who serve there.
                """);
        assertThat(claims)
                .extracting(CandidateClaim::metric)
                .containsExactly("casualties", "equipment", "troop-strength");
        assertThat(claims.get(1).aspect()).isEqualTo("lost");
    }

    @Test
    void aListMayNameItsNounFirst() {
        List<CandidateClaim> claims = Read.all("""
                The losses of the enemy were approximately:
                personnel – about 789,550 (+1,660)
                tanks – 9,735 (+1)
                artillery systems – 21,450 (+12)
                """);
        assertThat(claims)
                .extracting(claim -> claim.metric() + " " + claim.item())
                .containsExactly("casualties null", "equipment tank", "equipment artillery piece");
    }

    @Test
    void missingPeopleWhoWereFoundAreMissingNoMore() {
        assertThat(Read.all("Of 2,200 missing residents, 1,290 have been found, Khinshtein said."))
                .extracting(CandidateClaim::metric)
                .containsExactly("missing", "other");
    }

    @Test
    void partsAreCountedBesideTheirTotal() {
        List<CandidateClaim> claims = Read.all("Ukraine lost 660 servicemen and 82 armoured vehicles, including eight"
                + " tanks, the Russian defence ministry said.");
        assertThat(claims).extracting(CandidateClaim::metric).containsExactly("casualties", "equipment", "equipment");
        assertThat(claims).extracting(CandidateClaim::item).containsExactly(null, "armoured fighting vehicle", "tank");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ukraine lost 12 tanks, Moscow said. | tank | lost
            Russian air defences shot down 47 Ukrainian drones overnight, Moscow said. | drone | destroyed
            North Korea has supplied Russia with 170 self-propelled guns, Kyiv said. | artillery piece | supplied
            Russia destroyed two HIMARS launchers, Moscow said. | multiple launch rocket system | destroyed
            """)
    void equipmentHasAnItemAndAFate(String text, String item, String aspect) {
        CandidateClaim claim = Read.only(text);
        assertThat(claim.item()).isEqualTo(item);
        assertThat(claim.aspect()).isEqualTo(aspect);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ukraine holds 800 square kilometres, Kyiv said. | held
            Ukraine has seized 1,268 square kilometres, Kyiv said. | captured
            Russia has retaken 400 square kilometres, Moscow said. | retaken
            Ukraine lost 40 percent of the territory, a source in Kyiv said. | lost
            The area under Ukrainian control fell to 400 sq km, analysts said. | held
            """)
    void groundIsHeldTakenRetakenOrLost(String text, String aspect) {
        assertThat(Read.only(text).aspect()).isEqualTo(aspect);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Moscow has massed 40,000 troops in the region, Kyiv said. | stock
            Russia has lost 15,000 soldiers since August, Kyiv said. | cumulative
            Russia lost 420 soldiers over the past 24 hours, Kyiv said. | flow
            Russia lost 48,000 soldiers in December, Kyiv said. | flow
            Kyiv said its forces had taken another 100 prisoners. | change
            In March the Ukrainian army raised its estimate of Russian casualties to 41,000, Kyiv said. | cumulative
            Russia loses about 1,500 soldiers a day, Kyiv said. | rate
            Ukraine's foothold has shrunk to about 800 square kilometres, a Kyiv source said. | stock
            """)
    void stocksTotalsFlowsChangesAndRatesAreToldApart(String text, String kind) {
        assertThat(Read.only(text).kind().code()).isEqualTo(kind);
    }

    @Test
    void anotherNumberOfSomethingElseIsNoChange() {
        assertThat(Read.all("About 300 North Korean soldiers had died and another 2,700 had been injured, Seoul said."))
                .extracting(claim -> claim.metric() + " " + claim.kind().code())
                .containsExactly("killed cumulative", "wounded cumulative");
    }

    @Test
    void aRateSaysPerWhat() {
        assertThat(Read.only("Russia loses about 1,500 soldiers a day, Kyiv said.")
                        .quantity()
                        .per())
                .isEqualTo("day");
    }

    @Test
    void aShareSaysOfWhat() {
        assertThat(Read.only("Russia retook 63.2% of the area that Ukraine had seized, Moscow said.")
                        .quantity()
                        .base())
                .isEqualTo("of the area that Ukraine had seized");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia has lost about twice as many men to death and injury as Ukraine. | about twice as many men | russia | 2
            Russian losses are three times as high as Ukraine's, Kyiv said. | three times as high | russia | 3
            Russia lost three times more soldiers than Ukraine, Syrskyi said. | three times more soldiers | russia | 3
            Russian troops outnumber the Ukrainians by three to one, the commander said. | three to one | russia | 3
            Ukrainian troops are outnumbered three to one, the commander said. | three to one | russia | 3
            Russia has a seven-to-one advantage in manpower there, Kyiv said. | seven-to-one | russia | 7
            """)
    void aRatioIsOfTheSideThatHasMore(String text, String quote, String subject, String times) {
        CandidateClaim claim = Read.only(text);
        assertThat(claim.metric()).isEqualTo("ratio");
        assertThat(claim.quote().exact()).isEqualTo(quote);
        assertThat(claim.subject()).isEqualTo(subject);
        assertThat(claim.quantity().best()).isEqualByComparingTo(times);
        assertThat(claim.quantity().unit().code()).isEqualTo("ratio");
    }

    @Test
    void aRatioNamesTheOtherParty() {
        assertThat(Read.only("Russia has twice as many soldiers there as Ukraine, the commander said.")
                        .quantity()
                        .base())
                .isEqualTo("as Ukraine");
    }

    @Test
    void aConversionInBracketsBelongsToItsFigure() {
        CandidateClaim claim = Read.only("Ukraine controls 300 square miles (777 square kilometres), analysts said.");
        assertThat(claim.quantity().text()).isEqualTo("300 square miles");
        assertThat(claim.quantity().best()).isEqualByComparingTo("777");
    }
}
