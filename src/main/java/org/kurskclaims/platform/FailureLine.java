package org.kurskclaims.platform;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Tells the person at the terminal in one line why the application did not start. */
class FailureLine implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        String action = analysis.getAction() == null ? "" : " " + analysis.getAction();
        System.err.println("kursk-claims: "
                + (analysis.getDescription() + action).replaceAll("\\s+", " ").strip());
    }
}
