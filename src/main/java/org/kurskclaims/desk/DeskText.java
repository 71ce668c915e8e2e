package org.kurskclaims.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.CitationView;
import org.kurskclaims.claims.ClaimView;

/**
 * An article's text as the desk shows it: cut into pieces at line breaks, at the passages of claims, and at numbers that
 * no claim has yet, each piece with its offset so that a selection can be told in code points.
 */
record DeskText(List<Paragraph> paragraphs) {

    /** Longer texts are shown in part: a browser has to lay them out, and nobody reviews a megabyte in one go. */
    static final int MOST = 400_000;

    private static final Pattern NUMBER = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{N}/-])(?:\\p{N}+(?:[,.\\u00a0\\u202f\\u2009]\\p{N}+)*|dozens|hundreds|thousands|millions|half"
                    + "|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million)"
                    + "(?:[ -](?:and )?(?:two|three|four|five|six|seven|eight|nine|hundred|thousand|million))*)(?![\\p{L}\\p{N}])");

    record Paragraph(List<Piece> pieces) {}

    /**
     * @param at offset of the first code point
     * @param end offset after the last code point
     * @param claim the claim whose passage this belongs to; the shortest passage where several overlap
     * @param number whether it is a number that no claim has yet
     */
    record Piece(int at, int end, String words, @Nullable ClaimView claim, boolean number) {}

    /** @param versionId snapshot whose text it is; passages of other snapshots are left out */
    static DeskText of(String wholeText, long versionId, List<ClaimView> claims) {
        String text = wholeText.length() > MOST ? wholeText.substring(0, MOST) : wholeText;
        List<Mark> marks = new ArrayList<>();
        int length = text.codePointCount(0, text.length());
        for (ClaimView claim : claims) {
            for (CitationView citation : claim.citations()) {
                if (citation.versionId() == versionId && citation.end() <= length) {
                    marks.add(new Mark(citation.start(), citation.end(), claim));
                }
            }
        }
        addNumbers(text, marks);
        return new DeskText(paragraphs(text, marks));
    }

    private static void addNumbers(String text, List<Mark> marks) {
        List<Mark> cited = List.copyOf(marks);
        Matcher numbers = NUMBER.matcher(text);
        int index = 0;
        int point = 0;
        while (numbers.find()) {
            point += text.codePointCount(index, numbers.start());
            index = numbers.start();
            int start = point;
            int end = point + text.codePointCount(numbers.start(), numbers.end());
            if (cited.stream().noneMatch(mark -> mark.start < end && start < mark.end)) {
                marks.add(new Mark(start, end, null));
            }
        }
    }

    private static List<Paragraph> paragraphs(String text, List<Mark> marks) {
        TreeSet<Integer> cuts = new TreeSet<>();
        marks.forEach(mark -> {
            cuts.add(mark.start);
            cuts.add(mark.end);
        });
        cuts.add(text.codePointCount(0, text.length()));
        marks.sort(Comparator.comparingInt(mark -> mark.start));
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        int next = 0;
        int index = 0;
        int point = 0;
        for (int cut : cuts) {
            int here = point;
            open.removeIf(mark -> mark.end <= here);
            while (next < marks.size() && marks.get(next).start <= point) {
                open.add(marks.get(next++));
            }
            Mark mark = open.stream()
                    .min(Comparator.comparingInt(one -> one.end - one.start))
                    .orElse(null);
            int until = text.offsetByCodePoints(index, cut - point);
            String[] lines = text.substring(index, until).split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    close(pieces, paragraphs);
                    point++;
                }
                int size = lines[i].codePointCount(0, lines[i].length());
                if (size > 0) {
                    pieces.add(new Piece(
                            point,
                            point + size,
                            lines[i],
                            mark == null ? null : mark.claim,
                            mark != null && mark.claim == null));
                }
                point += size;
            }
            index = until;
        }
        close(pieces, paragraphs);
        return paragraphs;
    }

    private static void close(List<Piece> pieces, List<Paragraph> paragraphs) {
        if (pieces.stream().anyMatch(piece -> !piece.words().isBlank())) {
            paragraphs.add(new Paragraph(List.copyOf(pieces)));
        }
        pieces.clear();
    }

    private record Mark(int start, int end, @Nullable ClaimView claim) {}
}
