package org.kurskclaims.extraction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kurskclaims.extraction.text.CodePoints;
import org.kurskclaims.extraction.text.Layout;
import org.kurskclaims.extraction.text.Paragraph;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.text.SentenceSplitter;

/**
 * Recognises passages that repeat, word for word, an earlier one of the same run: within a document, or across documents. A
 * passage is the sentence in which a claim stands. Not thread-safe.
 */
public final class Echoes {

    /** Shorter sentences ("One soldier surrendered.") are written anew every day. */
    private static final int SHORTEST = 45;

    /**
     * Where a passage stood first.
     *
     * @param document the name under which its document was given
     * @param start offset of the claim's quote in it, in code points
     */
    public record Place(String document, int start) {}

    private final Map<String, Place> first = new HashMap<>();

    /**
     * Notes the claims of a document.
     *
     * @return for each claim, in order, where its passage stood first; empty if it stands here for the first time
     */
    public List<Optional<Place>> note(String name, Document document, List<CandidateClaim> claims) {
        List<Optional<Place>> places = new ArrayList<>(claims.size());
        List<String> keys = keys(document.text(), claims);
        for (int i = 0; i < claims.size(); i++) {
            String key = keys.get(i);
            Place here = new Place(name, claims.get(i).quote().start());
            Place before = key.isEmpty() ? null : first.putIfAbsent(key, here);
            places.add(Optional.ofNullable(before));
        }
        return places;
    }

    /**
     * A key for each claim's passage: equal for equal sentences with the quote at the same place, whatever the white space;
     * empty for sentences too short to tell an echo from chance.
     */
    public static List<String> keys(String text, List<CandidateClaim> claims) {
        List<String> keys = new ArrayList<>(claims.size());
        if (claims.isEmpty()) {
            return keys;
        }
        CodePoints codePoints = new CodePoints(text);
        List<Paragraph> paragraphs = Layout.of(text).paragraphs();
        List<Sentence> sentences = List.of();
        int paragraph = -1;
        for (CandidateClaim claim : claims) {
            int start = claim.quote().start();
            while (paragraph + 1 < paragraphs.size()
                    && codePoints.at(paragraphs.get(paragraph + 1).start()) <= start) {
                paragraph++;
                boolean holds = codePoints.at(paragraphs.get(paragraph).end()) > start;
                sentences = holds ? SentenceSplitter.sentences(text, paragraphs.get(paragraph)) : List.of();
            }
            keys.add(key(sentences, codePoints, start));
        }
        return keys;
    }

    private static String key(List<Sentence> sentences, CodePoints codePoints, int start) {
        for (Sentence sentence : sentences) {
            int from = codePoints.at(sentence.start());
            if (from <= start && start < codePoints.at(sentence.end())) {
                String words = sentence.words(0, sentence.size());
                return words.length() < SHORTEST ? "" : hash(words + '\n' + (start - from));
            }
        }
        return "";
    }

    private static String hash(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
