package org.kurskclaims.extraction.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.text.Token;
import org.kurskclaims.extraction.text.Tokenizer;

/** Phrases with what they mean, found at a place in a sentence by their words, the longest first. */
public final class PhraseTable<T> {

    /** A phrase found: what it means and the position after it. */
    public record Match<T>(T value, int from, int to) {
        public int length() {
            return to - from;
        }
    }

    private static final class Node<T> {
        private Map<String, Node<T>> next = Map.of();
        private @Nullable T value;
        private boolean capitals;
        private boolean name;

        private Node<T> followedBy(Token token) {
            if (next.isEmpty()) { // most nodes are the last word of a phrase and never need a map
                next = new HashMap<>(4);
            }
            return next.computeIfAbsent(key(token), word -> new Node<>());
        }
    }

    private final Node<T> forward = new Node<>();
    private final @Nullable Node<T> backward;
    private static final Object NOTHING = new Object();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final boolean properNames;
    private final int number;

    private PhraseTable(boolean properNames, boolean bothWays, int number) {
        this.properNames = properNames;
        backward = bothWays ? new Node<>() : null;
        this.number = number;
        if (number >= Sentence.MOST_TABLES) {
            throw new IllegalStateException("There are more tables of phrases than a sentence remembers");
        }
    }

    static <T> PhraseTable<T> ofWords() {
        return new PhraseTable<>(false, false, COUNT.getAndIncrement());
    }

    /** A table that also finds what ends at a place. */
    static <T> PhraseTable<T> ofWordsBothWays() {
        return new PhraseTable<>(false, true, COUNT.getAndIncrement());
    }

    /** A table of names: they match only with a capital first letter, abbreviations only in capitals. */
    static <T> PhraseTable<T> ofNames() {
        return new PhraseTable<>(true, false, COUNT.getAndIncrement());
    }

    /** An empty table of the same sort for another vocabulary; a sentence is read with one of the two only. */
    PhraseTable<T> inItsPlace() {
        return new PhraseTable<>(properNames, backward != null, number);
    }

    void add(String phrase, T value) {
        add(phrase, value, (old, fresh) -> old);
    }

    void add(String phrase, T value, BinaryOperator<T> merge) {
        add(phrase, value, properNames, merge);
    }

    /** Adds a phrase that matches as one of a table of names does, whatever the table. */
    void addName(String phrase, T value) {
        add(phrase, value, true, (old, fresh) -> old);
    }

    private void add(String phrase, T value, boolean name, BinaryOperator<T> merge) {
        List<Token> tokens = Tokenizer.tokens(phrase, 0, phrase.length());
        boolean capitals = phrase.equals(phrase.toUpperCase(Locale.ROOT));
        Node<T> node = forward;
        for (Token token : tokens) {
            node = node.followedBy(token);
        }
        node.value = node.value == null ? value : merge.apply(node.value, value);
        node.capitals = capitals;
        node.name = name;
        Node<T> mirrored = backward;
        for (int i = tokens.size() - 1; i >= 0 && mirrored != null; i--) {
            mirrored = mirrored.followedBy(tokens.get(i));
        }
        if (mirrored != null) {
            mirrored.value = node.value;
            mirrored.capitals = capitals;
            mirrored.name = name;
        }
    }

    /** Whether a phrase of just these words was added. */
    boolean has(String phrase) {
        Node<T> node = forward;
        for (Token token : Tokenizer.tokens(phrase, 0, phrase.length())) {
            node = node.next.get(key(token));
            if (node == null) {
                return false;
            }
        }
        return node.value != null;
    }

    private static String key(Token token) {
        return token.isDigits() ? token.text() : token.lower();
    }

    /** The longest phrase that starts at a token; null if none does. Asked again, it answers from the sentence's memory. */
    @SuppressWarnings("unchecked") // what stands under a table's number was put there by that table
    public @Nullable Match<T> at(Sentence sentence, int from) {
        Object known = sentence.recall(number, from);
        if (known != null) {
            return known == NOTHING ? null : (Match<T>) known;
        }
        Match<T> found = find(sentence, from);
        sentence.remember(number, from, found == null ? NOTHING : found);
        return found;
    }

    private @Nullable Match<T> find(Sentence sentence, int from) {
        Node<T> node = forward;
        Match<T> best = null;
        for (int i = from; i < sentence.size(); i++) {
            node = node.next.get(key(sentence.at(i)));
            if (node == null) {
                break;
            }
            if (node.value != null && isWritten(sentence, from, i + 1, node)) {
                best = new Match<>(node.value, from, i + 1);
            }
        }
        return best;
    }

    /** Whether a sentence is one of the phrases, from its first word to its last. Leaves nothing in the sentence's memory. */
    boolean isPhrase(Sentence sentence) {
        Node<T> node = forward;
        for (int i = 0; i < sentence.size() && node != null; i++) {
            node = node.next.get(key(sentence.at(i)));
        }
        return node != null && node.value != null && isWritten(sentence, 0, sentence.size(), node);
    }

    /** The longest phrase that ends before a token; null if none does, or if the table looks one way only. */
    public @Nullable Match<T> endingAt(Sentence sentence, int to) {
        Node<T> node = backward;
        Match<T> best = null;
        for (int i = to - 1; i >= 0 && node != null; i--) {
            node = node.next.get(key(sentence.at(i)));
            if (node == null) {
                break;
            }
            if (node.value != null && isWritten(sentence, i, to, node)) {
                best = new Match<>(node.value, i, to);
            }
        }
        return best;
    }

    private static boolean isWritten(Sentence sentence, int from, int to, Node<?> phrase) {
        if (!phrase.name) {
            return true;
        }
        Token first = sentence.at(from);
        boolean leadingArticle = first.lower().equals("the") && to - from > 1;
        boolean upper = Character.isUpperCase(first.text().codePointAt(0)) || leadingArticle;
        return upper && (!phrase.capitals || isUpper(sentence, from, to));
    }

    private static boolean isUpper(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            String text = sentence.at(i).text();
            for (int c = 0; c < text.length(); c++) {
                if (Character.isLowerCase(text.charAt(c)) && !text.equals("'s") && !text.equals("’s")) {
                    return false;
                }
            }
        }
        return true;
    }
}
