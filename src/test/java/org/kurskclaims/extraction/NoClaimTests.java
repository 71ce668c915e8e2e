package org.kurskclaims.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that claim nothing about the fighting. */
class NoClaimTests {

    @Test
    void oneOfAGroupThatWasNeverCountedIsNoClaim() {
        assertThat(
                        Read.all(
                                "Seoul said the North had lost 700 men, according to Han Mu-jin, one of the aides who were present."))
                .extracting(claim -> claim.quantity().text())
                .containsExactly("700");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The attack began at 5:30 a.m. on August 6, the ministry said.",
                "The talks lasted three hours, the ministry said.",
                "The war is in its third year, officials said.",
                "He is 47 years old, the ministry said.",
                "The dead included a paratrooper from Rylsk, 26, the agency said.",
                "The ministry spent $500 million on fortifications, officials said.",
                "Russian losses exceeded $300 million, Kyiv said.",
                "The 80th Air Assault Brigade entered the town.",
                "Su-34 jets and 152mm guns were used, the ministry said.",
                "Batteries of M-1978/1989 guns arrived, the ministry said.",
                "Call the hotline at 8-800-555-35-35, the governor said.",
                "Sudzha lies 10 km from the border, the ministry said.",
                "It was the largest attack since World War II, analysts said.",
                "The Battle of Kursk in 1943 involved two million soldiers.",
                "The NATO summit brought together 32 countries, officials said.",
                "Gas prices rose 4 percent, the ministry said.",
                "The candidate won 312 electoral votes, officials said.",
                "Prices are twice as high as last year, Moscow said.",
                "The area is 1.5 times the size of Seoul, the agency said.",
                "The vote was 3 to 1 in the council.",
                "Kyiv said not one soldier was killed.",
                "The post was viewed 12,000 times.",
                "5 min read",
                "Read it on Caliber.Az, which has 20 authors.",
                "The bulletin covers the time from 24.02.22 to 15.01.25.",
                "Ukrainian troops advanced near the village, 15 km from the border, the ministry said.",
                "One of the two prisoners had been wounded, Zelenskyy said.",
                "The captives brought relief to thousands of Ukrainian families.",
                "Ukrainian forces broke through at least two Russian defensive lines.",
                "Debris damaged windows in one private business, the governor said.",
                "The Kursk region spans nearly 30,000 square kilometres.",
                "Photo 3 of 12",
                "Kyiv (Agency, 23rd Dec, 2024) The president arrived in Sumy.",
            })
    void datesTimesMoneyNamesAndFurnitureAreNoClaims(String text) {
        assertThat(Read.all(text)).extracting(Read::words).isEmpty();
    }
}
