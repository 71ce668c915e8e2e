package org.kurskclaims.claims;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records many claims in one transaction, whose words are indexed together at its end. */
@Service
public class BulkRecording {

    private final JdbcClient jdbc;

    BulkRecording(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param recordings calls {@link ClaimDesk#record} and answers with all that came of it
     * @return the same
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Recorded> run(Supplier<List<Recorded>> recordings) {
        later("on");
        List<Recorded> recorded = recordings.get();
        later("off");
        jdbc.sql("select index_claims(:ids), place_claims(:ids)")
                .param("ids", recorded.stream().map(Recorded::claim).distinct().toArray(Long[]::new))
                .query(row -> {});
        return recorded;
    }

    private void later(String on) {
        jdbc.sql("select set_config('kursk.words_later', :on, true)")
                .param("on", on)
                .query(row -> {});
    }
}
