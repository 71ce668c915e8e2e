package org.kurskclaims.editors;

/**
 * Somebody with an account, as other rooms see them.
 *
 * @param name unique and unchanging; stands in the history of claims
 * @param displayName as they want to be called
 */
public record Editor(long id, String name, String displayName, Role role) {

    public boolean isReviewer() {
        return role.mayActAs(Role.REVIEWER);
    }

    public boolean isAdministrator() {
        return role.mayActAs(Role.ADMINISTRATOR);
    }
}
