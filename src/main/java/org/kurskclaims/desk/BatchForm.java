package org.kurskclaims.desk;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.ArticleForm;

/**
 * Many documents and what they are, as typed: for all of them, and for some in particular.
 *
 * @param capture ids of the documents that are ticked
 * @param outlet of all of them; empty where it is not established
 * @param languages by the id of a document; empty where it is as the others
 * @param forms by the id of a document; empty where it is as the others
 */
record BatchForm(
        Set<String> capture,
        String outlet,
        String language,
        String form,
        Map<String, String> languages,
        Map<String, String> forms) {

    private static final int LONGEST_OUTLET = 300;
    static final int MOST = 200;

    static final BatchForm EMPTY = new BatchForm(null, null, null, null, null, null);

    /** What one document of the batch is. */
    record Described(String outlet, String language, ArticleForm form) {}

    BatchForm(
            @Nullable Set<String> capture,
            @Nullable String outlet,
            @Nullable String language,
            @Nullable String form,
            @Nullable Map<String, String> languages,
            @Nullable Map<String, String> forms) {
        this.capture = capture == null ? Set.of() : Set.copyOf(capture);
        this.outlet = Typed.text(outlet);
        this.language = language == null ? "en" : Typed.text(language);
        this.form = form == null ? ArticleForm.ARTICLE.code() : Typed.text(form);
        this.languages = languages == null ? Map.of() : Map.copyOf(languages);
        this.forms = forms == null ? Map.of() : Map.copyOf(forms);
    }

    /** The same of another outlet. */
    BatchForm of(String otherOutlet) {
        return new BatchForm(capture, otherOutlet, language, form, languages, forms);
    }

    /** Message keys by field; a document's own field by its name as in the page. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (capture.isEmpty() || capture.size() > MOST || ids().size() < capture.size()) {
            problems.put("capture", "import.none");
        }
        if (outlet.length() > LONGEST_OUTLET) {
            problems.put("outlet", "claim-form.long");
        }
        if (!isLanguage(language)) {
            problems.put("language", "describe.language.wrong");
        }
        if (!isForm(form)) {
            problems.put("form", "claim-form.choice.unknown");
        }
        languages.forEach((id, typed) -> {
            if (!typed.isBlank() && !isLanguage(typed.strip())) {
                problems.put("languages[" + id + "]", "describe.language.wrong");
            }
        });
        forms.forEach((id, typed) -> {
            if (!typed.isEmpty() && !isForm(typed)) {
                problems.put("forms[" + id + "]", "claim-form.choice.unknown");
            }
        });
        return problems;
    }

    static boolean isLanguage(String typed) {
        return typed.length() <= 35 && typed.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    }

    private static boolean isForm(String typed) {
        return Arrays.stream(ArticleForm.values())
                .anyMatch(known -> known.code().equals(typed));
    }

    /** The ids that are ids. */
    List<UUID> ids() {
        return new TreeSet<>(capture)
                .stream()
                        .filter(typed -> typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                        .map(UUID::fromString)
                        .toList();
    }

    public boolean isTicked(UUID id) {
        return capture.contains(id.toString());
    }

    /** Without problems only. */
    Described of(UUID id) {
        String own = languages.getOrDefault(id.toString(), "").strip();
        String kind = forms.getOrDefault(id.toString(), "");
        return new Described(outlet, own.isEmpty() ? language : own, ArticleForm.of(kind.isEmpty() ? form : kind));
    }

    public String languageOf(UUID id) {
        return Objects.requireNonNullElse(languages.get(id.toString()), "");
    }

    public String formOf(UUID id) {
        return Objects.requireNonNullElse(forms.get(id.toString()), "");
    }
}
