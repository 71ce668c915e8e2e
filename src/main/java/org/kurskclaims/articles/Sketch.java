package org.kurskclaims.articles;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A few hashes that stand for a text: the smallest of all its runs of three words. Of two texts that share a third of
 * their runs, about a third of the smallest are the same (Broder's "bottom-k" sketch, 1997), so that a look into an index
 * tells how alike they are. Capitals, punctuation and spaces do not count.
 *
 * @param hashes {@value #SIZE} at most, in ascending order
 */
record Sketch(SortedSet<Long> hashes) {

    /** Enough to tell 30 percent from 50. */
    static final int SIZE = 128;

    private static final int RUN = 3;

    static Sketch of(String text) {
        TreeSet<Long> smallest = new TreeSet<>();
        long[] words = new long[RUN];
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            int start = wordFrom(text, at);
            int end = wordEnd(text, start);
            if (end > start) {
                words[count++ % RUN] = hash(text, start, end);
                if (count >= RUN) {
                    keep(run(words, count), smallest);
                }
            }
            at = Math.max(end, start + 1);
        }
        if (count > 0 && count < RUN) {
            keep(run(words, count), smallest);
        }
        return new Sketch(smallest);
    }

    private static int wordFrom(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static long hash(String text, int start, int end) {
        long hash = 0xcbf29ce484222325L;
        for (int i = start; i < end; i++) {
            hash = (hash ^ Character.toLowerCase(text.charAt(i))) * 0x100000001b3L;
        }
        return hash;
    }

    /** The words in their order, well mixed: the smallest must be smallest by chance. */
    private static long run(long[] words, int count) {
        long hash = 0;
        for (int i = 0; i < RUN; i++) {
            hash = hash * 31 + words[(count + i) % RUN];
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }

    private static void keep(long hash, TreeSet<Long> smallest) {
        if (smallest.size() < SIZE || hash < smallest.last()) {
            smallest.add(hash);
            if (smallest.size() > SIZE) {
                smallest.pollLast();
            }
        }
    }

    /** Estimates how many of the runs of two texts are in both, from 0 to 1. */
    double likeness(Set<Long> other) {
        TreeSet<Long> union = new TreeSet<>(hashes);
        union.addAll(other);
        long size = Math.min(SIZE, union.size());
        long shared = union.stream()
                .limit(size)
                .filter(hash -> hashes.contains(hash) && other.contains(hash))
                .count();
        return size == 0 ? 0 : (double) shared / size;
    }
}
