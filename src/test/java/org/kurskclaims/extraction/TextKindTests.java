package org.kurskclaims.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kurskclaims.dating.FuzzyDate;

/** What carries over from sentence to sentence depends on the kind of text. */
class TextKindTests {

    @Test
    void nothingCarriesOverFromOneSnippetOfADigestToTheNext() {
        List<CandidateClaim> claims = Read.all("""
                Zelensky said Russia had lost 3,000 men in Kursk this month.

                2 days ago · Some 909 soldiers were captured in the region.

                1 day ago · The tank factory doubled its output this year.

                5 hours ago · Pyongyang has sent 11,000 troops to Russia.
                """);
        assertThat(claims)
                .filteredOn(claim -> !claim.quote().exact().startsWith("3,000"))
                .extracting(Read::claimant)
                .containsOnly("nobody");
    }

    @Test
    void aTurnOfATranscriptBelongsToItsSpeaker() {
        CandidateClaim claim = Read.only("""
                Press Briefing, Jan. 14, 2025

                MS. HOLT: Good afternoon. I have one announcement.

                Q: How many are there?

                MS. HOLT: We see 11,000 North Korean soldiers in the region.
                """);
        assertThat(Read.claimant(claim)).isEqualTo("Ms. Holt");
    }

    @Test
    void thePodiumOfAnAmericanBriefingIsAmerican() {
        CandidateClaim claim = Read.only("""
                On-the-Record Press Briefing

                GEN. MARLOW: Good afternoon.

                Q: How many are there, General?

                GEN. MARLOW: We see 11,000 North Korean soldiers in the region.
                """);
        assertThat(Read.side(claim)).isEqualTo("united-states");
    }

    @Test
    void anAgencyInSlashesGoesOnInTheWordsOfItsMinistry() {
        CandidateClaim claim = Read.last("""
                MOSCOW, January 14. /Volga-Press/. Ukraine has lost 280 troops, Russia's Defense Ministry reported.

                "One tank was destroyed," the ministry said. Three Ukrainian soldiers surrendered.
                """);
        assertThat(Read.claimant(claim)).isEqualTo("Russia's Defense Ministry");
        assertThat(claim.stated()).isEqualTo(FuzzyDate.parse("2025-01-14"));
    }

    @Test
    void aBulletinIsTheWordOfWhoIssuesIt() {
        CandidateClaim claim = Read.only("""
                General Staff of the Armed Forces of Ukraine: operational information

                The enemy lost 1,250 soldiers over the past day.
                """);
        assertThat(Read.claimant(claim)).contains("General Staff");
        assertThat(claim.subject()).isEqualTo("russia");
    }

    @Test
    void aTextThatStandsTwiceIsReadOnceAndEchoed() {
        String body =
                "Zelenskyy said on Monday that Russia had lost 3,000 soldiers in the Kursk region since August.\n";
        List<CandidateClaim> claims = Read.all(body + "\n" + body);
        assertThat(claims).hasSize(2);
        assertThat(claims.get(0).echoOf()).isNull();
        assertThat(claims.get(1).echoOf()).isEqualTo(claims.get(0).quote().start());
    }

    @Test
    void aQuotationThatRunsOverSentencesKeepsItsSpeaker() {
        List<CandidateClaim> claims =
                Read.all("\"They came in August,\" Syrskyi said. \"They lost 3,000 men. We captured 300 of them.\"");
        assertThat(claims).extracting(Read::claimant).containsOnly("Oleksandr Syrskyi");
        assertThat(claims).hasSize(2);
    }

    @Test
    void entriesOfALiveBlogStandUnderTheirOwnTimes() {
        List<CandidateClaim> claims = Read.all("""
                10:15
                Zelenskyy said Russia had lost 3,000 men in Kursk.

                09:40
                Drones struck a depot; 14 people were injured.
                """);
        assertThat(claims).extracting(Read::claimant).containsExactly("Volodymyr Zelenskyy", "nobody");
    }

    @Test
    void aSentenceOfTheNewsIsNoFurnitureBecauseOfOneWord() {
        assertThat(
                        Read.all(
                                "Russia has lost 300 soldiers in Kursk, the General Staff said. It made the comments on Tuesday."))
                .hasSize(1);
        assertThat(Read.all("12 comments")).isEmpty();
    }
}
