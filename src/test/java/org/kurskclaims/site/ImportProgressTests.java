package org.kurskclaims.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kurskclaims.imports.ImportListener;
import org.kurskclaims.imports.ImportProgress;
import org.kurskclaims.imports.Importer;
import org.kurskclaims.imports.IncomingDocument;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class ImportProgressTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Importer importer;

    @Test
    void theOverviewTellsHowFarARunningImportIsAndIsNotKept() {
        List<MvcTestResult> meanwhile = new ArrayList<>();
        importer.run("folder", List.of(unreadable("one.txt"), unreadable("two.txt")), new ImportListener() {
            @Override
            public void progressed(ImportProgress progress) {
                meanwhile.add(mvc.get().uri("/").exchange());
            }
        });
        assertThat(meanwhile).hasSize(3);
        assertThat(meanwhile.get(1)).hasStatusOk().bodyText().contains("1 of 2 so far", "<progress");
        assertThat(meanwhile.get(1).getResponse().getHeader("ETag")).isNull();
        assertThat(meanwhile.get(1).getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void nothingIsSaidWhereNoImportRuns() {
        MvcTestResult page = mvc.get().uri("/").exchange();
        assertThat(page).hasStatusOk().bodyText().doesNotContain("<progress");
        assertThat(page.getResponse().getHeader("ETag")).isNotNull();
    }

    private static IncomingDocument unreadable(String name) {
        return new IncomingDocument(
                name,
                () -> {
                    throw new IOException("gone");
                },
                null);
    }
}
