package org.kurskclaims.publishing;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.MultiValueMap;

/** The API described for programs (OpenAPI), under /v3/api-docs. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    /** What each parameter of a filter takes; the same on pages, in the API and for files. */
    private static final Map<String, String> FILTERS = filters();

    private static final List<String> OF_ARTICLES = List.of("outlet", "q");
    private static final List<String> PAGING = List.of("page", "size");

    private static Map<String, String> filters() {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("metric", "Slugs of /api/v1/metrics, repeated or with commas");
        filters.put("subject", "Whose quantity it is: slugs, or unknown where the text does not say");
        filters.put("place", "Where it was counted: slugs, or unknown");
        filters.put("side", "On which side the claimant stands: slugs; media for an article's own voice");
        filters.put("claimant", "Slugs of /api/v1/actors");
        filters.put("outlet", "Slugs of outlets in which the claim was cited");
        filters.put("modality", "asserted, forecast, denied, conditional");
        filters.put("from", "Claims that can be true on or after this day (EDTF: 2024-12-23, 2024-12, 2024)");
        filters.put("to", "Claims that can be true on or before this day");
        filters.put("known", "Only what had been stated or published by the end of this day");
        filters.put("recorded", "Only what was recorded here by this moment, as it was then (2025-02-10T12:00:00Z)");
        filters.put("review", "published, suggested or all");
        filters.put("grade", "1 to 6, the editors' grade of the statement, or none");
        filters.put("q", "Words, names or numbers in the quote");
        filters.put("sort", "when, value, recorded or confidence, with - in front for the largest first");
        return filters;
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Kursk Claims")
                        .version("1")
                        .description("Who said what about contested numbers of the fighting in the Kursk region. "
                                + "Lists carry items, page, size and total, and Link headers (RFC 8288). "
                                + "Errors are problem details (RFC 9457) that name the parameter. "
                                + "Every answer has an ETag that changes with the data. "
                                + "Files (.csv, .jsonld, .ndjson) hold the whole list, without pages.")
                        .license(new License().name(DataLicence.NAME).url(DataLicence.ADDRESS)));
    }

    /** Handlers read their filter from all parameters at once, so the description has to be told which there are. */
    @Bean
    OperationCustomizer filterParameters() {
        return (operation, handler) -> {
            boolean takesParameters = List.of(handler.getMethodParameters()).stream()
                    .anyMatch(parameter -> MultiValueMap.class.isAssignableFrom(parameter.getParameterType()));
            if (operation.getParameters() != null) {
                operation.getParameters().removeIf(parameter -> "parameters".equals(parameter.getName()));
            }
            if (takesParameters) {
                describe(handler.getBeanType(), handler.getMethod().getName()).forEach(operation::addParametersItem);
            }
            return operation;
        };
    }

    private static List<Parameter> describe(Class<?> controller, String method) {
        boolean isVocabulary = controller == VocabularyApi.class;
        boolean isOfArticles = method.startsWith("articles");
        boolean isPaged = controller == ClaimApi.class || controller == ArticleApi.class || isVocabulary;
        List<Parameter> parameters = new java.util.ArrayList<>();
        if (!isVocabulary) {
            FILTERS.forEach((name, description) -> {
                if (!isOfArticles || OF_ARTICLES.contains(name)) {
                    parameters.add(parameter(name, description, new StringSchema()));
                }
            });
        }
        if (isPaged) {
            PAGING.forEach(name -> parameters.add(
                    parameter(name, name.equals("page") ? "From 1" : "Items a page, to 200", new IntegerSchema())));
        }
        return parameters;
    }

    private static Parameter parameter(String name, String description, Schema<?> schema) {
        return new Parameter().in("query").name(name).description(description).schema(schema);
    }
}
