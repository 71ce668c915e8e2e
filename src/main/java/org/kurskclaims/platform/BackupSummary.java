package org.kurskclaims.platform;

import java.time.Instant;

/**
 * What a backup holds.
 *
 * @param madeAt when its data were read
 * @param schemaVersion of the last migration before
 * @param tables number of tables
 * @param rows number of rows in all tables
 */
public record BackupSummary(Instant madeAt, String schemaVersion, int tables, long rows) {}
