package org.kurskclaims.site;

import org.kurskclaims.comparison.Figure;
import org.kurskclaims.comparison.Relation;
import org.kurskclaims.comparison.Wording;
import org.springframework.stereotype.Component;

/** Words what the comparison found, for templates. */
@Component("relations")
class Relations {

    public String words(Relation relation) {
        return Wording.of(relation);
    }

    public String figure(Figure figure) {
        return Wording.figure(figure.quantity());
    }
}
