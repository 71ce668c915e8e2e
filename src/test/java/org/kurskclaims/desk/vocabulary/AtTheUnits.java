package org.kurskclaims.desk.vocabulary;

import java.util.Map;
import java.util.UUID;
import org.kurskclaims.claims.vocabulary.UnitVocabulary;
import org.kurskclaims.desk.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of units, and a unit of each test's own: {@link VocabularyForms#verst}. */
@DeskTest
abstract class AtTheUnits {

    static final String UNITS = "/editor/vocabulary/units";

    /** Letters only, so that it can stand in a word of a text. */
    final String tag = UUID.randomUUID().toString().replaceAll("[^a-f]", "").concat("qz");

    final String slug = "verst-" + tag;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    UnitVocabulary units;

    boolean exists() {
        return units.list().stream().anyMatch(unit -> unit.name().endsWith(tag));
    }

    MvcTestResult post(String address, Map<String, String> fields) {
        return VocabularyForms.post(mvc, address, fields);
    }
}
