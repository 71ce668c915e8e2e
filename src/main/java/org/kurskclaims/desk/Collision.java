package org.kurskclaims.desk;

import java.util.List;

/**
 * What two editors made of one claim, field by field. What only one of them changed is settled; where both did, the form
 * keeps what its editor typed until they take the other's.
 *
 * @param form the editor's, with what only the other one changed taken over
 * @param rows the fields that the other one changed
 */
record Collision(ClaimForm form, List<Row> rows) {

    Collision {
        rows = List.copyOf(rows);
    }

    /**
     * One field that the other editor changed.
     *
     * @param field name of the part, as in the action "take-figure"
     * @param label key of its label
     * @param theirs what it says now
     * @param mine what the editor typed
     * @param settled whether the editor had left it alone, so that theirs was taken over
     */
    record Row(String field, String label, String theirs, String mine, boolean settled) {}
}
