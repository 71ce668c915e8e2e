package org.kurskclaims.claims;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.quantity.Kind;
import org.kurskclaims.quantity.Modality;
import org.kurskclaims.quantity.Qualifier;
import org.kurskclaims.quantity.Quantity;
import org.kurskclaims.quantity.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a claim said out of its history. */
@Component
class RecordedContent {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RecordedContent(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What a claim said at a revision, its claimant under today's name. */
    Optional<ClaimContent> at(long claim, int number) {
        return jdbc.sql("select after from claim_revision where claim_id = :claim and number = :number")
                .param("claim", claim)
                .param("number", number)
                .query(String.class)
                .optional()
                .map(json::readTree)
                .map(this::content);
    }

    private ClaimContent content(JsonNode row) {
        return new ClaimContent(
                row.path("metric").asString(),
                text(row, "subject"),
                text(row, "place"),
                text(row, "item"),
                text(row, "aspect"),
                quantity(row),
                Kind.of(row.path("kind").asString()),
                Modality.of(row.path("modality").asString()),
                claimant(row.path("claimant_id")),
                date(row, "as_of"),
                date(row, "stated"));
    }

    private static Quantity quantity(JsonNode row) {
        return new Quantity(
                number(row, "low"),
                number(row, "best"),
                number(row, "high"),
                Unit.of(row.path("unit").asString()),
                Qualifier.of(row.path("qualifier").asString()),
                row.path("quantity_text").asString(),
                text(row, "per"),
                text(row, "base"));
    }

    private @Nullable ActorName claimant(JsonNode id) {
        return id.isNumber() ? actor(id.asLong()).orElse(null) : null;
    }

    /** An actor by the number under which the history knows it. */
    Optional<ActorName> actor(long id) {
        return jdbc.sql("select name, side from actor where id = :id")
                .param("id", id)
                .query((row, number) -> new ActorName(row.getString(1), row.getString(2)))
                .optional();
    }

    private static @Nullable FuzzyDate date(JsonNode row, String field) {
        String edtf = text(row, field);
        return edtf == null ? null : FuzzyDate.parse(edtf);
    }

    private static @Nullable BigDecimal number(JsonNode row, String field) {
        String number = text(row, field);
        return number == null ? null : new BigDecimal(number);
    }

    private static @Nullable String text(JsonNode row, String field) {
        JsonNode value = row.path(field);
        return value.isMissingNode() || value.isNull() ? null : value.asString();
    }
}
