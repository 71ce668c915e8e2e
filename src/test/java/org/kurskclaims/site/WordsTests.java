package org.kurskclaims.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kurskclaims.articles.ArticleForm;
import org.kurskclaims.claims.ReviewState;
import org.kurskclaims.quantity.Kind;
import org.kurskclaims.quantity.Modality;
import org.kurskclaims.quantity.Qualifier;
import org.kurskclaims.quantity.Unit;

/** Templates and bundles agree: what a template asks for is there, and what stands in our bundle is asked for. */
class WordsTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path CODE = Path.of("src/main/java/org/kurskclaims/site");
    private static final Pattern KEY = Pattern.compile("#\\{(\\|?)([A-Za-z0-9.${}_-]+?)(\\|?)(\\(|})");
    private static final Pattern BUILT = Pattern.compile("#\\{\\|([a-zA-Z0-9.-]*)\\$\\{");
    private static final Pattern IN_CODE = Pattern.compile("\"([a-z][A-Za-z0-9-]*\\.[A-Za-z0-9.-]*)\"");

    @Test
    void everyKeyOfATemplateHasWords() throws IOException {
        Set<String> known = keysOf("messages*.properties");
        for (Path template : templates()) {
            String text = Files.readString(template);
            Set<String> asked = new TreeSet<>();
            Matcher key = KEY.matcher(text);
            while (key.find()) {
                if (key.group(1).isEmpty() && !key.group(2).contains("$")) {
                    asked.add(key.group(2));
                }
            }
            assertThat(known).as(template.toString()).containsAll(asked);
        }
    }

    @Test
    void everyKeyOfOursIsAskedFor() throws IOException {
        Set<String> asked = new TreeSet<>();
        List<String> built = new ArrayList<>();
        for (Path file : Stream.concat(templates().stream(), sources().stream()).toList()) {
            String text = Files.readString(file);
            KEY.matcher(text).results().forEach(found -> asked.add(found.group(2)));
            BUILT.matcher(text).results().forEach(found -> built.add(found.group(1)));
            IN_CODE.matcher(text).results().forEach(found -> {
                asked.add(found.group(1));
                if (found.group(1).endsWith(".")) {
                    built.add(found.group(1));
                }
            });
        }
        Set<String> unused = keysOf("messages.properties");
        unused.removeAll(asked);
        unused.removeIf(key -> built.stream().anyMatch(start -> !start.isEmpty() && key.startsWith(start)));
        assertThat(unused).isEmpty();
    }

    @Test
    void everyValueThatAPageNamesHasWords() throws IOException {
        Set<String> known = keysOf("messages.properties");
        for (ReviewState state : ReviewState.values()) {
            assertThat(known).contains("review." + state.code());
        }
        for (Kind kind : Kind.values()) {
            assertThat(known).contains("kind." + kind.code());
        }
        for (Modality modality : Modality.values()) {
            assertThat(known).contains("modality." + modality.code());
        }
        for (Unit unit : Unit.values()) {
            assertThat(known).contains("unit." + unit.code());
        }
        for (ArticleForm form : ArticleForm.values()) {
            assertThat(known).contains("form." + form.code());
        }
        for (String kind : List.of("person", "office", "force", "state", "organisation", "unnamed")) {
            assertThat(known).contains("actor.kind." + kind);
        }
        for (Qualifier qualifier : Qualifier.values()) {
            assertThat(known)
                    .contains(
                            "qualifier." + qualifier.code() + ".words",
                            "qualifier." + qualifier.code() + ".stored",
                            "qualifier." + qualifier.code() + ".compared");
        }
    }

    private static Set<String> keysOf(String glob) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (var bundles = Files.newDirectoryStream(RESOURCES, glob)) {
            for (Path bundle : bundles) {
                Properties words = new Properties();
                try (Reader reader = Files.newBufferedReader(bundle)) {
                    words.load(reader);
                }
                keys.addAll(words.stringPropertyNames());
            }
        }
        return keys;
    }

    private static List<Path> templates() throws IOException {
        return files(RESOURCES.resolve("templates"), ".html");
    }

    private static List<Path> sources() throws IOException {
        return files(CODE, ".java");
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
