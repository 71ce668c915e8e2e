package org.kurskclaims.desk.vocabulary;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kurskclaims.imports.ImportListener;
import org.kurskclaims.imports.Importer;
import org.kurskclaims.imports.IncomingDocument;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Fills the forms of the vocabulary, and brings in the texts that are read with it. */
final class VocabularyForms {

    private VocabularyForms() {}

    static MvcTestResult post(MockMvcTester mvc, String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    /** The unit of measure that is named after a tag: "Verst qz", printed "verstqz" or "verstsqz". */
    static Map<String, String> verst(String tag, String... others) {
        return with(
                Map.of(
                        "name", "Verst " + tag,
                        "unit", "km",
                        "factor", "1.0668",
                        "words", "verst" + tag + "\nversts" + tag,
                        "source", "500 sazhen, law of 1835"),
                others);
    }

    /** @param others names of fields, each with its value behind it */
    static Map<String, String> with(Map<String, String> fields, String... others) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        for (int i = 0; i < others.length; i += 2) {
            all.put(others[i], others[i + 1]);
        }
        return all;
    }

    static void bringIn(Importer importer, String name, String text) {
        IncomingDocument document = new IncomingDocument(
                name + ".txt", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
        importer.run("test", List.of(document), ImportListener.NONE);
    }
}
