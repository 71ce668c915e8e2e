package org.kurskclaims.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.ArticleSummary;
import org.kurskclaims.articles.Articles;
import org.kurskclaims.articles.Snapshot;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads every row of a table as the claim form reads its fields, and names what is wrong at its cell. Writes nothing. */
@Service
@Transactional(readOnly = true)
class SheetCheck {

    private static final int NO_CELL = -1;
    private static final Pattern ARTICLE_PAGE = Pattern.compile("(?:https?://\\S+)?/articles/(\\d{1,18})");

    private final Articles articles;
    private final ClaimCheck check;
    private final SheetUploads uploads;

    SheetCheck(Articles articles, ClaimCheck check, SheetUploads uploads) {
        this.articles = articles;
        this.check = check;
        this.uploads = uploads;
    }

    public CheckedSheet check(SheetUpload upload) {
        List<String> missing = Arrays.stream(SheetColumn.values())
                .filter(column -> column.isNeeded() && upload.indexOf(column).isEmpty())
                .map(SheetColumn::code)
                .toList();
        KnownWords known = check.known();
        Map<String, Optional<Source>> sources = new HashMap<>();
        List<CheckedSheet.Row> rows = upload.sheet().lines().stream()
                .map(line -> row(upload, line, known, sources))
                .toList();
        return new CheckedSheet(missing, withoutKnown(rows, upload.leftOut()));
    }

    /** An article with the text in which a quote must stand. */
    private record Source(ArticleSummary article, Snapshot snapshot) {}

    private CheckedSheet.Row row(
            SheetUpload upload, Sheet.Line line, KnownWords known, Map<String, Optional<Source>> sources) {
        Map<Integer, String> problems = new LinkedHashMap<>();
        for (int i = 0; i < line.cells().size(); i++) {
            if (!upload.columns().get(i).isEmpty() && line.cells().get(i).startsWith("=")) {
                problems.put(i, "sheet.formula");
            }
        }
        String cited = upload.cell(line, SheetColumn.ARTICLE);
        QuotedSource quoted = quoted(upload, line);
        Optional<Source> source = quoted == null ? sources.computeIfAbsent(cited, this::source) : Optional.empty();
        if (quoted != null) {
            quoted.problems()
                    .forEach((field, problem) -> problems.putIfAbsent(index(upload, columnOf(field)), problem));
        } else if (source.isEmpty()) {
            problems.putIfAbsent(
                    index(upload, SheetColumn.ARTICLE),
                    cited.isEmpty() ? "sheet.article.missing" : "sheet.article.unknown");
        }
        ClaimForm form = form(
                upload, line, known, source.map(found -> found.article().id()).orElse(null));
        CheckedClaim checked = check.check(
                form,
                source.map(Source::snapshot).orElse(null),
                quoted == null
                        ? source.map(found -> found.article().published()).orElse(null)
                        : quoted.date().orElse(null),
                known);
        checked.problems().forEach((field, problem) -> problems.putIfAbsent(index(upload, field), problem));
        String side = upload.cell(line, SheetColumn.SIDE);
        if (!side.isEmpty() && known.side(side).isEmpty()) {
            problems.putIfAbsent(index(upload, SheetColumn.SIDE), "claim-form.choice.unknown");
        }
        return new CheckedSheet.Row(
                line.number(),
                line.cells(),
                problems.isEmpty() ? CheckedSheet.Fate.READY : CheckedSheet.Fate.WRONG,
                problems,
                null,
                form.article(),
                fingerprint(form, quoted),
                quoted,
                form,
                checked,
                source.map(Source::snapshot).orElse(null));
    }

    /** What stands for an article where a row says of what kind its source is: that it cannot be kept. */
    private static @Nullable QuotedSource quoted(SheetUpload upload, Sheet.Line line) {
        String medium = upload.cell(line, SheetColumn.MEDIUM);
        return medium.isEmpty()
                ? null
                : new QuotedSource(
                        upload.cell(line, SheetColumn.ARTICLE),
                        upload.cell(line, SheetColumn.ARCHIVE),
                        medium.toLowerCase(Locale.ROOT),
                        upload.cell(line, SheetColumn.HEADLINE),
                        upload.cell(line, SheetColumn.OUTLET),
                        upload.cell(line, SheetColumn.PUBLISHED),
                        "Stated by the page",
                        upload.cell(line, SheetColumn.QUOTE));
    }

    private static SheetColumn columnOf(String field) {
        return switch (field) {
            case "quote" -> SheetColumn.QUOTE;
            case "address", "reason" -> SheetColumn.ARTICLE;
            default -> SheetColumn.of(field).orElse(SheetColumn.ARTICLE);
        };
    }

    private static int index(SheetUpload upload, SheetColumn column) {
        return upload.indexOf(column).orElse(NO_CELL);
    }

    private static int index(SheetUpload upload, String field) {
        return Arrays.stream(SheetColumn.values())
                .filter(column -> column.field().equals(field))
                .findFirst()
                .map(column -> index(upload, column))
                .orElse(NO_CELL);
    }

    /** By its number, its page here, the address where it was published, or the name of its file. */
    private Optional<Source> source(String cited) {
        Matcher page = ARTICLE_PAGE.matcher(cited);
        Optional<Long> id = cited.matches("\\d{1,18}")
                ? Optional.of(Long.valueOf(cited))
                : page.matches() ? Optional.of(Long.valueOf(page.group(1))) : articles.cited(cited);
        return id.flatMap(articles::byId)
                .flatMap(article -> articles.latestSnapshot(article.id()).map(text -> new Source(article, text)));
    }

    private static ClaimForm form(SheetUpload upload, Sheet.Line line, KnownWords known, @Nullable Long article) {
        String place = upload.cell(line, SheetColumn.PLACE);
        return ClaimForm.empty(article)
                .with(new QuoteFields(null, null, upload.cell(line, SheetColumn.QUOTE)))
                .with(new FigureFields(
                        upload.cell(line, SheetColumn.FIGURE),
                        upload.cell(line, SheetColumn.QUALIFIER),
                        upload.cell(line, SheetColumn.LOW),
                        upload.cell(line, SheetColumn.BEST),
                        upload.cell(line, SheetColumn.HIGH),
                        upload.cell(line, SheetColumn.UNIT),
                        upload.cell(line, SheetColumn.PER),
                        upload.cell(line, SheetColumn.BASE)))
                .with(new MatterFields(
                        known.metricSlug(upload.cell(line, SheetColumn.METRIC)),
                        known.subjectSlug(upload.cell(line, SheetColumn.SUBJECT)),
                        place,
                        upload.cell(line, SheetColumn.ITEM),
                        upload.cell(line, SheetColumn.ASPECT),
                        upload.cell(line, SheetColumn.KIND),
                        upload.cell(line, SheetColumn.MODALITY)))
                .with(SpeakerFields.of(
                        upload.cell(line, SheetColumn.CLAIMANT),
                        known.side(upload.cell(line, SheetColumn.SIDE)).orElse(""),
                        upload.cell(line, SheetColumn.CUE),
                        channels(upload.cell(line, SheetColumn.CHANNELS))))
                .with(new DateFields(upload.cell(line, SheetColumn.AS_OF), upload.cell(line, SheetColumn.STATED)))
                .with(new GradeFields(
                        upload.cell(line, SheetColumn.CREDIBILITY), upload.cell(line, SheetColumn.CREDIBILITY_REASON)))
                .because(upload.cell(line, SheetColumn.WHY));
    }

    /** "Bloomberg News → Reuters", also with greater-than signs or semicolons. */
    private static List<SpeakerFields.Channel> channels(String cell) {
        return Arrays.stream(cell.split("→|>|;"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> new SpeakerFields.Channel(name, "media", ""))
                .toList();
    }

    /** What the row says, whatever its columns are called and in which order they stand. */
    private static String fingerprint(ClaimForm form, @Nullable QuotedSource quoted) {
        String says = List.of(
                        quoted == null ? String.valueOf(form.article()) : quoted.address(),
                        form.quote().exact().strip(),
                        form.figure(),
                        form.matter(),
                        form.speaker(),
                        form.dates(),
                        form.grade())
                .stream()
                .map(Object::toString)
                .collect(Collectors.joining("\u001f"));
        return SheetUploads.sha256(says.getBytes(StandardCharsets.UTF_8));
    }

    /** Rows that were imported before, or stand higher up in the same table, are known; rows left out stay out. */
    private List<CheckedSheet.Row> withoutKnown(List<CheckedSheet.Row> rows, Set<Integer> leftOut) {
        Map<String, Long> imported = uploads.imported(
                rows.stream().map(CheckedSheet.Row::fingerprint).distinct().toList());
        Set<String> above = new HashSet<>();
        List<CheckedSheet.Row> fated = new ArrayList<>();
        for (CheckedSheet.Row row : rows) {
            if (leftOut.contains(row.number())) {
                fated.add(with(row, CheckedSheet.Fate.LEFT_OUT, null));
            } else if (row.isWrong()) {
                fated.add(row);
            } else if (imported.containsKey(row.fingerprint()) || !above.add(row.fingerprint())) {
                fated.add(with(row, CheckedSheet.Fate.KNOWN, imported.get(row.fingerprint())));
            } else {
                fated.add(row);
            }
        }
        return fated;
    }

    private static CheckedSheet.Row with(CheckedSheet.Row row, CheckedSheet.Fate fate, @Nullable Long claim) {
        return new CheckedSheet.Row(
                row.number(),
                row.cells(),
                fate,
                row.problems(),
                claim,
                row.article(),
                row.fingerprint(),
                row.source(),
                row.form(),
                row.checked(),
                row.snapshot());
    }
}
