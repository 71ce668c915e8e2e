package org.kurskclaims;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void roomsUseOnlyWhatTheyMay() {
        ApplicationModules.of(KurskClaims.class).verify();
    }
}
