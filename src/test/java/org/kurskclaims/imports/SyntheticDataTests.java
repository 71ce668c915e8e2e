package org.kurskclaims.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Claims;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
class SyntheticDataTests {

    @Autowired
    private SyntheticData synthetic;

    @Autowired
    private Claims claims;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void inventsAsManyClaimsAsAskedForAndMarksThem() {
        List<Long> progress = new ArrayList<>();
        synthetic.generate(5_150, 7, progress::add);
        assertThat(progress).containsExactly(5_000L, 5_150L);
        assertThat(count("claim where synthetic")).isEqualTo(5_150);
        assertThat(count("article where synthetic")).isEqualTo(258);
        assertThat(count("claim_revision where who = 'generate'")).isEqualTo(5_150);
        assertThat(count("citation where echo")).isPositive();
    }

    @Test
    void inventsTheSameFromTheSameSeedAndAddsToWhatIsThere() {
        synthetic.generate(100, 7, written -> {});
        List<String> first = texts();
        synthetic.generate(100, 7, written -> {});
        assertThat(texts()).hasSize(2 * first.size()).containsOnly(first.toArray(String[]::new));
        synthetic.generate(20, 8, written -> {});
        assertThat(texts()).anyMatch(text -> !first.contains(text));
    }

    private List<String> texts() {
        return claims.all(ClaimFilter.none()).stream()
                .map((ClaimView claim) ->
                        claim.metric() + " " + claim.quantity().text() + " " + claim.stated())
                .toList();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
