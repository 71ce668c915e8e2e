package org.kurskclaims.commands;

import java.io.StringWriter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.extraction.Attribution;
import org.kurskclaims.extraction.CandidateClaim;
import org.kurskclaims.extraction.Document;
import org.kurskclaims.extraction.Echoes;
import org.kurskclaims.extraction.Quote;
import org.kurskclaims.extraction.Reading;
import org.kurskclaims.extraction.Speaker;
import org.kurskclaims.quantity.Quantity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes a claim as one line of JSON. The field names are a contract with other people's scripts. */
final class ClaimJson {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private ClaimJson() {}

    static String line(String file, Document document, CandidateClaim claim, Echoes.@Nullable Place echo) {
        StringWriter line = new StringWriter(512);
        try (JsonGenerator json = FACTORY.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("file", file);
            quote(json, claim.quote());
            json.writeStringProperty("metric", claim.metric());
            text(json, "subject", claim.subject());
            text(json, "place", claim.place());
            text(json, "item", claim.item());
            text(json, "aspect", claim.aspect());
            quantity(json, claim.quantity());
            json.writeStringProperty("modality", claim.modality().code());
            json.writeStringProperty("kind", claim.kind().code());
            claimant(json, claim.claimant());
            attribution(json, claim);
            date(json, "asOf", claim.asOf());
            date(json, "stated", claim.stated());
            date(json, "published", document.published());
            json.writeNumberProperty("confidence", claim.confidence());
            echo(json, echo);
            readings(json, claim);
            json.writeEndObject();
        }
        return line.toString();
    }

    private static void quote(JsonGenerator json, Quote quote) {
        json.writeObjectPropertyStart("quote");
        json.writeStringProperty("exact", quote.exact());
        json.writeNumberProperty("start", quote.start());
        json.writeNumberProperty("end", quote.end());
        json.writeStringProperty("prefix", quote.prefix());
        json.writeStringProperty("suffix", quote.suffix());
        json.writeEndObject();
    }

    private static void quantity(JsonGenerator json, Quantity quantity) {
        json.writeObjectPropertyStart("quantity");
        number(json, "low", quantity.low());
        number(json, "best", quantity.best());
        number(json, "high", quantity.high());
        json.writeStringProperty("unit", quantity.unit().code());
        json.writeStringProperty("qualifier", quantity.qualifier().code());
        json.writeStringProperty("text", quantity.text());
        text(json, "per", quantity.per());
        text(json, "base", quantity.base());
        json.writeEndObject();
    }

    private static void claimant(JsonGenerator json, @Nullable Speaker speaker) {
        if (speaker == null) {
            json.writeNullProperty("claimant");
            return;
        }
        json.writeObjectPropertyStart("claimant");
        json.writeStringProperty("name", speaker.name());
        json.writeStringProperty("side", speaker.side());
        json.writeEndObject();
    }

    private static void attribution(JsonGenerator json, CandidateClaim claim) {
        json.writeArrayPropertyStart("attribution");
        for (Attribution link : claim.attribution()) {
            json.writeStartObject();
            json.writeStringProperty("name", link.name());
            json.writeStringProperty("side", link.side());
            json.writeStringProperty("role", link.role());
            text(json, "cue", link.cue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void echo(JsonGenerator json, Echoes.@Nullable Place echo) {
        if (echo == null) {
            json.writeNullProperty("echoOf");
            return;
        }
        json.writeObjectPropertyStart("echoOf");
        json.writeStringProperty("file", echo.document());
        json.writeNumberProperty("start", echo.start());
        json.writeEndObject();
    }

    private static void readings(JsonGenerator json, CandidateClaim claim) {
        json.writeArrayPropertyStart("readings");
        for (Reading reading : claim.readings()) {
            json.writeStartObject();
            json.writeStringProperty("field", reading.field());
            json.writeStringProperty("rule", reading.rule());
            json.writeStringProperty("words", reading.words());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    private static void number(JsonGenerator json, String name, @Nullable BigDecimal value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value);
        }
    }

    private static void date(JsonGenerator json, String name, @Nullable FuzzyDate date) {
        text(json, name, date == null ? null : date.edtf());
    }
}
