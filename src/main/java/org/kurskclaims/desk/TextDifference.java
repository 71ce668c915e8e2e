package org.kurskclaims.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What changed from one text to another, word by word: the shortest list of words taken out and put in (Myers, "An O(ND)
 * difference algorithm", 1986). Texts that have next to nothing in common are not worth the search: then all between what
 * they begin and end with is said to be replaced.
 *
 * @param pieces in the order of the texts
 */
record TextDifference(List<Piece> pieces) {

    private static final int MOST_CHANGES = 1_500;
    private static final Pattern TOKEN = Pattern.compile("\\s+|\\S+");

    /** Whether a piece stands in both texts, in the old or in the new one. */
    enum Kind {
        SAME,
        OLD,
        NEW
    }

    /**
     * A stretch of words.
     *
     * @param at offset in the old text, in code points; of a new piece, where it was put in
     */
    record Piece(Kind kind, String text, int at) {

        int end() {
            return kind == Kind.NEW ? at : at + text.codePointCount(0, text.length());
        }
    }

    static TextDifference between(String old, String now) {
        List<String> before = tokens(old);
        List<String> after = tokens(now);
        int head = 0;
        while (head < Math.min(before.size(), after.size()) && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(before.size(), after.size()) - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        Pieces pieces = new Pieces();
        pieces.add(Kind.SAME, before.subList(0, head));
        changes(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail), pieces);
        pieces.add(Kind.SAME, before.subList(before.size() - tail, before.size()));
        return new TextDifference(pieces.done());
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    private static void changes(List<String> before, List<String> after, Pieces pieces) {
        List<int[]> trace = search(before, after);
        if (trace.isEmpty()) {
            pieces.add(Kind.OLD, before);
            pieces.add(Kind.NEW, after);
            return;
        }
        List<Step> steps = new ArrayList<>();
        int x = before.size();
        int y = after.size();
        for (int d = trace.size() - 1; d >= 0 && (x > 0 || y > 0); d--) {
            int k = x - y;
            int[] v = trace.get(d);
            boolean down = d > 0 && (k == -d || (k != d && at(v, k - 1, d) < at(v, k + 1, d)));
            int previousX = d == 0 ? 0 : down ? at(v, k + 1, d) : at(v, k - 1, d);
            int previousY = d == 0 ? 0 : previousX - (down ? k + 1 : k - 1);
            while (x > previousX && y > previousY) {
                steps.add(new Step(Kind.SAME, before.get(--x)));
                y--;
            }
            if (d > 0) {
                steps.add(down ? new Step(Kind.NEW, after.get(--y)) : new Step(Kind.OLD, before.get(--x)));
            }
        }
        Collections.reverse(steps);
        steps.forEach(step -> pieces.add(step.kind(), List.of(step.token())));
    }

    /**
     * For each number of changes the furthest place on each diagonal before the change is made; empty if there are too
     * many.
     */
    private static List<int[]> search(List<String> before, List<String> after) {
        List<int[]> trace = new ArrayList<>();
        int most = Math.min(MOST_CHANGES, before.size() + after.size());
        int[] furthest = new int[2 * most + 3];
        int middle = most + 1;
        for (int d = 0; d <= most; d++) {
            int[] known = new int[2 * d + 3];
            System.arraycopy(furthest, middle - d - 1, known, 0, known.length);
            trace.add(known);
            for (int k = -d; k <= d; k += 2) {
                boolean down = k == -d || (k != d && furthest[middle + k - 1] < furthest[middle + k + 1]);
                int x = down ? furthest[middle + k + 1] : furthest[middle + k - 1] + 1;
                int y = x - k;
                while (x < before.size() && y < after.size() && before.get(x).equals(after.get(y))) {
                    x++;
                    y++;
                }
                furthest[middle + k] = x;
                if (x >= before.size() && y >= after.size()) {
                    return trace;
                }
            }
        }
        return List.of();
    }

    private static int at(int[] known, int k, int d) {
        return known[k + d + 1];
    }

    private record Step(Kind kind, String token) {}

    /** Joins what is of one kind, and counts where it stands. */
    private static final class Pieces {

        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();
        private Kind kind = Kind.SAME;
        private int at;

        void add(Kind next, List<String> tokens) {
            if (next != kind) {
                close();
                kind = next;
            }
            tokens.forEach(open::append);
        }

        private void close() {
            if (!open.isEmpty()) {
                Piece piece = new Piece(kind, open.toString(), at);
                pieces.add(piece);
                at = piece.end();
                open.setLength(0);
            }
        }

        /** Changes with nothing but space between them are one: people replace phrases, not words. */
        List<Piece> done() {
            close();
            Pieces joined = new Pieces();
            StringBuilder old = new StringBuilder();
            StringBuilder now = new StringBuilder();
            for (int i = 0; i < pieces.size(); i++) {
                Piece piece = pieces.get(i);
                boolean between = i > 0 && i < pieces.size() - 1 && piece.text().isBlank();
                if (piece.kind() == Kind.SAME && !between) {
                    joined.replace(old, now);
                    joined.add(Kind.SAME, List.of(piece.text()));
                } else {
                    old.append(piece.kind() == Kind.NEW ? "" : piece.text());
                    now.append(piece.kind() == Kind.OLD ? "" : piece.text());
                }
            }
            joined.replace(old, now);
            joined.close();
            return List.copyOf(joined.pieces);
        }

        private void replace(StringBuilder old, StringBuilder now) {
            add(Kind.OLD, List.of(old.toString()));
            add(Kind.NEW, List.of(now.toString()));
            old.setLength(0);
            now.setLength(0);
        }
    }

    boolean isNone() {
        return pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME);
    }

    /** Whether something between two offsets of the old text, in code points, was taken out or put in. */
    boolean touches(int start, int end) {
        return pieces.stream().anyMatch(piece -> switch (piece.kind()) {
            case SAME -> false;
            case OLD -> piece.at() < end && start < piece.end();
            case NEW -> start < piece.at() && piece.at() < end;
        });
    }

    /** The pieces with long unchanged stretches cut down to their ends. */
    List<Piece> excerpt(int around) {
        List<Piece> shown = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String text = piece.text();
            boolean isLong = piece.kind() == Kind.SAME && text.length() > 2 * around + 20;
            String first =
                    isLong && i > 0 ? wholeWords(text.substring(0, text.offsetByCodePoints(0, around)), true) : "";
            String last = isLong && i < pieces.size() - 1
                    ? wholeWords(text.substring(text.offsetByCodePoints(text.length(), -around)), false)
                    : "";
            shown.add(isLong ? new Piece(piece.kind(), first + " […] " + last, piece.at()) : piece);
        }
        return shown;
    }

    /** Without the part of a word at the end, or at the beginning, unless there is nothing else. */
    private static String wholeWords(String text, boolean fromStart) {
        int space = fromStart ? text.lastIndexOf(' ') : text.indexOf(' ');
        return space < 0 ? text : fromStart ? text.substring(0, space) : text.substring(space + 1);
    }
}
