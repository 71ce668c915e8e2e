package org.kurskclaims;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class KurskClaimsTests {

    @Test
    void starts() {}
}
