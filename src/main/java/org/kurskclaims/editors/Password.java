package org.kurskclaims.editors;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/** What a password must be, and passwords made by the machine. */
final class Password {

    static final int SHORTEST = 12;
    /** Longer input only costs time to hash. */
    static final int LONGEST = 200;

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Password() {}

    /** Message key of what is wrong with a new password; empty if nothing is. */
    static Optional<String> objectionTo(String password, String accountName) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("account.password.short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("account.password.long");
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (lower.contains(accountName.toLowerCase(Locale.ROOT))) {
            return Optional.of("account.password.name");
        }
        if (lower.chars().distinct().count() < 5) {
            return Optional.of("account.password.plain");
        }
        return Optional.empty();
    }

    /** 100 random bits in groups of five characters that cannot be mistaken for one another. */
    static String random() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            if (i > 0 && i % 5 == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
