package org.kurskclaims.claims;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One timeline before it is drawn: everything counted by one metric for one subject.
 *
 * @param subject absent where the texts do not say whose quantity it is
 * @param claimants number of different claimants, all articles' own voices counting as one
 * @param sides slugs of the sides that spoke, in the order of their columns
 * @param unreviewed claims that no editor has looked at
 * @param earliest first day to which a claim can belong; absent if no claim has a date
 * @param latest last day to which a claim can belong
 */
public record SeriesSummary(
        String metric,
        String metricLabel,
        @Nullable String subject,
        @Nullable String subjectLabel,
        long claims,
        long claimants,
        List<String> sides,
        long unreviewed,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest) {}
