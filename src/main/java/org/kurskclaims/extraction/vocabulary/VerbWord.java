package org.kurskclaims.extraction.vocabulary;

import java.util.EnumSet;
import java.util.Set;

/** A word that can be a form of one or several verbs of the vocabulary. */
public record VerbWord(Set<Frame> frames, Set<VerbForm> forms) {

    public VerbWord {
        frames = Set.copyOf(frames);
        forms = Set.copyOf(forms);
    }

    public boolean is(Frame frame) {
        return frames.contains(frame);
    }

    public boolean isForm(VerbForm form) {
        return forms.contains(form);
    }

    VerbWord and(VerbWord other) {
        EnumSet<Frame> allFrames = EnumSet.copyOf(frames);
        allFrames.addAll(other.frames);
        EnumSet<VerbForm> allForms = EnumSet.copyOf(forms);
        allForms.addAll(other.forms);
        return new VerbWord(allFrames, allForms);
    }
}
