package org.kurskclaims.platform.database;

import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells in one sentence that a database is not ours, or was changed by somebody else. */
class SchemaAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, FlywayException cause) {
        String reason = String.valueOf(cause.getMessage()).lines().limit(3).reduce("", (all, line) -> all + " " + line);
        return new FailureAnalysis("The database's schema cannot be brought up to date:" + reason, null, cause);
    }
}
