package org.kurskclaims.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.platform.database.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Each page asks the database a fixed number of times, however many claims there are. */
@Import(StatementCounter.class)
class QueryCountTests extends PageTest {

    private static final String SERIES = "/timelines/casualties/north-korea";
    private static final String TWO = "/compare?series=troop-strength/russia&series=casualties/north-korea";

    /** What loads or counts every claim there is. */
    private static final List<String> HEAVY = List.of(
            "/",
            "/timelines",
            SERIES,
            TWO,
            "/claims?metric=casualties",
            "/claims/{losses}",
            "/actors",
            "/search?q=korean");

    @Autowired
    private StatementCounter statements;

    @ParameterizedTest
    @CsvSource({
        "/, 7",
        "/timelines, 2",
        "/timelines/casualties/north-korea, 6",
        "/compare, 2",
        "/compare?series=troop-strength/russia&series=casualties/north-korea&by=claimant, 6",
        "/compare?series=casualties/north-korea&known=2024-12-20&against=today, 8",
        "/claims, 6",
        "/claims?q=zelensky, 9",
        "/claims/{losses}, 13",
        "/articles, 5",
        "/articles/{wire}, 6",
        "/actors, 4",
        "/actors/joint-chiefs-of-staff, 9",
        "/metrics, 2",
        "/search?q=zelensky, 15",
        "/method, 4"
    })
    void aPageAsksNoMoreOftenThan(String address, int most) {
        mvc.get().uri(uri(address)).exchange();
        assertThat(asked(address)).as(address).isBetween(1, most);
    }

    /** With nothing kept from before: each measure is the first one after a change of the data. */
    @Test
    void aPageOfVeryManyClaimsAsksAsOftenAsOneOfAFew() {
        HEAVY.forEach(address -> mvc.get().uri(uri(address)).exchange());
        world.pretendAnotherTransaction(4);
        Map<String, Integer> few = asked(HEAVY);

        world.multiplyLosses(25_000);
        world.pretendAnotherTransaction(5);
        Map<String, Integer> many = asked(HEAVY);

        // A page that does not show all claims asks how many there are.
        for (String cutShort : List.of(SERIES, TWO)) {
            few.merge(cutShort, 1, Integer::sum);
        }
        assertThat(many).isEqualTo(few);
        assertThat(page(SERIES + "?review=suggested").select(".notice").text())
                .contains("25,001", String.format(Locale.UK, "%,d", Claims.MOST));
    }

    private Map<String, Integer> asked(List<String> addresses) {
        Map<String, Integer> asked = new LinkedHashMap<>();
        addresses.forEach(address -> asked.put(address, asked(address)));
        return asked;
    }

    private int asked(String address) {
        return statements
                .during(() ->
                        assertThat(mvc.get().uri(uri(address))).as(address).hasStatusOk())
                .size();
    }

    private String uri(String address) {
        return address.replace("{losses}", "" + world.losses).replace("{wire}", "" + world.wire);
    }
}
