package org.kurskclaims.site;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.Edition;

/**
 * Something that follows from the data and is dear to work out, kept until they change. Of readers who ask at once the
 * first works it out.
 *
 * @param <T> never changed after it was worked out
 */
final class OfEdition<T> {

    private final Edition edition;
    private final Supplier<T> workedOut;
    private volatile @Nullable Kept<T> kept;

    OfEdition(Edition edition, Supplier<T> workedOut) {
        this.edition = edition;
        this.workedOut = workedOut;
    }

    private record Kept<T>(String edition, T value) {}

    T get() {
        String current = edition.current();
        Kept<T> known = kept;
        return known != null && known.edition().equals(current) ? known.value() : workOut(current);
    }

    private synchronized T workOut(String current) {
        Kept<T> known = kept;
        if (known == null || !known.edition().equals(current)) {
            known = new Kept<>(current, workedOut.get());
            kept = known;
        }
        return known.value();
    }
}
