package org.kurskclaims.platform.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells in one sentence, without a stack trace, why there is no database. */
class DatabaseUnavailableAnalyzer extends AbstractFailureAnalyzer<DatabaseUnavailable> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DatabaseUnavailable cause) {
        return new FailureAnalysis(sentence(cause.getMessage()), null, cause);
    }

    private static String sentence(@Nullable String message) {
        return message == null ? "The database is not available." : message;
    }
}
