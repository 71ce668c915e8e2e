package org.kurskclaims.extraction.vocabulary;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Forms plurals and verb forms for the vocabulary files. */
final class WordForms {

    private WordForms() {}

    /** Singular and plural of an entry such as "tank" or "piece of equipment/pieces of equipment". */
    static List<String> ofNoun(String entry) {
        int slash = entry.indexOf('/');
        return slash >= 0
                ? List.of(entry.substring(0, slash), entry.substring(slash + 1))
                : List.of(entry, plural(entry));
    }

    static String plural(String noun) {
        if (noun.endsWith("man")) {
            return noun.substring(0, noun.length() - 3) + "men";
        }
        if (noun.endsWith("y") && !endsInVowelAndY(noun)) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        boolean hissing = noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("ch") || noun.endsWith("sh");
        return noun + (hissing ? "es" : "s");
    }

    /** All forms of an entry such as "deploy", "take/takes/took/taken/taking+prisoner". */
    static Map<VerbForm, String> ofVerb(String entry) {
        int plus = entry.indexOf('+');
        String particle = plus < 0 ? "" : " " + entry.substring(plus + 1);
        String verb = plus < 0 ? entry : entry.substring(0, plus);
        String[] given = verb.split("/", -1);
        String[] forms = given.length == 5 ? given : regular(given[0]);
        Map<VerbForm, String> all = new EnumMap<>(VerbForm.class);
        List<VerbForm> order = List.of(VerbForm.BASE, VerbForm.THIRD, VerbForm.PAST, VerbForm.PARTICIPLE, VerbForm.ING);
        for (int i = 0; i < forms.length; i++) {
            all.put(order.get(i), forms[i] + particle);
        }
        return all;
    }

    private static String[] regular(String base) {
        String stem = base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
        boolean y = base.endsWith("y") && !endsInVowelAndY(base);
        String past = y ? base.substring(0, base.length() - 1) + "ied" : stem + "ed";
        return new String[] {base, plural(base), past, past, stem + "ing"};
    }

    private static boolean endsInVowelAndY(String word) {
        return word.length() > 1 && "aeiou".indexOf(word.charAt(word.length() - 2)) >= 0;
    }
}
