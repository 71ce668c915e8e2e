package org.kurskclaims.timelines;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.comparison.Change;
import org.kurskclaims.comparison.Figure;
import org.kurskclaims.comparison.Wording;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.quantity.Modality;

/** The words beside a mark, in a row and in a cell: the figure, its speaker, its date. */
final class Captions {

    private static final int LONGEST_NAME = 30;
    private static final int COLUMN = 26;
    private static final Pattern YEAR = Pattern.compile("(?<=[A-Za-z]{3}) \\d{4}\\b");

    private Captions() {}

    static Caption of(Figure figure, boolean above, @Nullable Change change) {
        return Caption.of(
                value(figure),
                Stream.of(figure.articles() > 1 ? "×" + figure.articles() : "", grade(figure))
                        .filter(aside -> !aside.isEmpty())
                        .collect(Collectors.joining(" ")),
                Stream.of(above ? Phrases.of("mark.above") : "", word(change))
                        .filter(remark -> !remark.isEmpty())
                        .collect(Collectors.joining(", ")),
                who(figure));
    }

    /** "about 94,000, 23 Jul": what stands behind a speaker's name at the end of the speaker's line. */
    static String last(Figure figure) {
        return value(figure) + ", " + shortDate(figure.when());
    }

    /** The speaker's name, cut where it is very long. */
    static String name(Figure figure) {
        String name = figure.speaker().name();
        return name.length() <= COLUMN ? name : name.substring(0, COLUMN - 1).strip() + "…";
    }

    /** "grade B2", the editors' Admiralty grades; empty for a figure that nobody has graded. */
    static String grade(Figure figure) {
        return figure.grade().isEmpty() ? "" : Phrases.of("mark.grade", figure.grade());
    }

    /** "new", "gone"; empty for a figure that stands as it was. */
    static String word(@Nullable Change change) {
        return change == null ? "" : Phrases.of("change." + change.name().toLowerCase(Locale.ROOT));
    }

    static String value(Figure figure) {
        String said = Wording.figure(figure.quantity());
        return figure.isDerived() ? Phrases.of("mark.derived", said) : said;
    }

    private static String who(Figure figure) {
        String speaker = shortened(speaker(figure, true));
        String name = speaker.length() > LONGEST_NAME ? shortened(speaker(figure, false)) : speaker;
        String date = shortDate(figure.when());
        if (figure.modality() == Modality.FORECAST && figure.stated() != null) {
            return Phrases.of("mark.forecast", name, shortDate(figure.stated()), date);
        }
        if (figure.modality() == Modality.DENIED) {
            return Phrases.of("mark.denied", name, date);
        }
        return Phrases.of(figure.isDerived() ? "mark.from" : "mark.said", name, date);
    }

    /** "US official via AFP", or the speaker alone. */
    static String speaker(Figure figure, boolean withChannel) {
        String via = figure.via();
        return withChannel && via != null && !via.equals(figure.speaker().name())
                ? Phrases.of("speaker.via", figure.speaker().name(), via)
                : figure.speaker().name();
    }

    static String fullDate(@Nullable FuzzyDate date) {
        return date == null ? Phrases.of("date.unknown") : date.inWords();
    }

    /** Without the year, which stands on the axis. */
    private static String shortDate(@Nullable FuzzyDate date) {
        return YEAR.matcher(fullDate(date)).replaceAll("");
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME + 8
                ? name
                : name.substring(0, LONGEST_NAME + 7).strip() + "…";
    }

    static FigureWords words(Figure figure) {
        Look look = Look.of(figure);
        String said = Wording.figure(figure.quantity());
        String text = look.vague() ? Phrases.of("figure.vague", said) : said;
        return new FigureWords(text, look.states().replace("vg", "vague").strip());
    }

    /** The whole claim in one line, for those who hear it: figure, speaker, side, date, state. */
    static String spoken(Figure figure, String side, boolean above, @Nullable Change change) {
        String state = figure.isDerived() && figure.derivation() != null
                ? Phrases.of("spoken.derived", figure.derivation().formula())
                : Phrases.of(figure.reviewed() ? "spoken.reviewed" : "spoken.unreviewed");
        String mode = figure.isAsserted()
                ? ""
                : Phrases.of("spoken." + figure.modality().code()) + ", ";
        return Phrases.of(
                "spoken",
                Wording.figure(figure.quantity()),
                speaker(figure, true),
                side,
                fullDate(figure.when()),
                mode
                        + state
                        + Stream.of(grade(figure), word(change))
                                .filter(word -> !word.isEmpty())
                                .map(word -> ", " + word)
                                .collect(Collectors.joining()),
                above ? "; " + Phrases.of("mark.above") : "");
    }
}
