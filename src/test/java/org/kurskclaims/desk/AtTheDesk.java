package org.kurskclaims.desk;

import org.kurskclaims.claims.Claims;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What nearly every test of the desk works with: its pages, articles with suggestions, and what has become of the claims. */
@DeskTest
abstract class AtTheDesk {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    DeskFixture fixture;

    @Autowired
    Claims claims;
}
