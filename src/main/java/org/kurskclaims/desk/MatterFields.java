package org.kurskclaims.desk;

import org.jspecify.annotations.Nullable;

/** What is counted, whose it is, where, and how surely: slugs and codes; metric and place by any of their names. */
record MatterFields(
        String metric, String subject, String place, String item, String aspect, String kind, String modality) {

    static final MatterFields EMPTY = new MatterFields(null, null, "kursk-oblast", null, null, null, null);

    MatterFields(
            @Nullable String metric,
            @Nullable String subject,
            @Nullable String place,
            @Nullable String item,
            @Nullable String aspect,
            @Nullable String kind,
            @Nullable String modality) {
        this.metric = Typed.text(metric);
        this.subject = Typed.text(subject);
        this.place = Typed.text(place);
        this.item = Typed.text(item);
        this.aspect = Typed.text(aspect);
        this.kind = Typed.text(kind);
        this.modality = Typed.text(modality);
    }

    /** The same with metric and place by other names. */
    MatterFields named(String otherMetric, String otherPlace) {
        return new MatterFields(otherMetric, subject, otherPlace, item, aspect, kind, modality);
    }

    /** The same with one field of another. */
    MatterFields with(String field, MatterFields other) {
        return new MatterFields(
                field.equals("metric") ? other.metric : metric,
                field.equals("subject") ? other.subject : subject,
                field.equals("place") ? other.place : place,
                field.equals("item") ? other.item : item,
                field.equals("aspect") ? other.aspect : aspect,
                field.equals("kind") ? other.kind : kind,
                field.equals("modality") ? other.modality : modality);
    }
}
