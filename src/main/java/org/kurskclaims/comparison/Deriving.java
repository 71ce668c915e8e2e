package org.kurskclaims.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kurskclaims.quantity.Modality;

/** Works out what follows from several claims of one speaker. Nothing of it is ever stored as somebody's claim. */
final class Deriving {

    private Deriving() {}

    static List<Figure> from(List<Figure> claims) {
        Map<String, List<Figure>> bySpeaker = new LinkedHashMap<>();
        for (Figure claim : claims) {
            if (claim.modality() == Modality.ASSERTED && claim.window() != null && isInput(claim)) {
                bySpeaker
                        .computeIfAbsent(claim.speaker().slug(), slug -> new ArrayList<>())
                        .add(claim);
            }
        }
        return bySpeaker.values().stream()
                .flatMap(own -> Stream.concat(Sums.from(own).stream(), Shares.from(own).stream()))
                .toList();
    }

    private static boolean isInput(Figure claim) {
        return switch (claim.key().metric()) {
            case Metrics.CASUALTIES, Metrics.KILLED, Metrics.WOUNDED, Metrics.CAPTURED, Metrics.AREA, Metrics.SHARE ->
                true;
            default -> false;
        };
    }
}
