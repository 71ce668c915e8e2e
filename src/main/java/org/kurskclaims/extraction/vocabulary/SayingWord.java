package org.kurskclaims.extraction.vocabulary;

import java.util.Set;

/** A form of a verb of saying. */
public record SayingWord(Stance stance, Set<VerbForm> forms) {

    public SayingWord {
        forms = Set.copyOf(forms);
    }

    public boolean isOnly(VerbForm form) {
        return forms.size() == 1 && forms.contains(form);
    }
}
