package org.stemma.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Checks answers against the served document and the served schemas it names. */
final class Shapes {

    private final ServedSample served;
    private final JsonNode document;
    private final SchemaRegistry registry;

    Shapes(ServedSample served) throws IOException {
        this.served = served;
        this.document = served.json("/openapi.json");
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(this::fetched));
    }

    private String fetched(String address) {
        try {
            return served.get(address).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode document() {
        return document;
    }

    /** Holds that {@code answer} is one that the document announces for {@code path}. */
    void check(String path, HttpResponse<String> answer) {
        JsonNode responses = document.get("paths").get(path).get("get").get("responses");
        String key = responses.has("" + answer.statusCode()) ? "" + answer.statusCode() : "default";
        String at = "#/paths/" + path.replace("/", "~1") + "/get/responses/" + key;
        JsonNode response = responses.get(key);
        if (response.has("$ref")) {
            at = response.get("$ref").asString();
            response = document.at(at.substring(1));
        }
        String media = answer.headers().firstValue("Content-Type").orElse("none");
        JsonNode content = Optional.ofNullable(response.path("content").get(media))
                .orElseThrow(() ->
                        new AssertionError(answer.uri() + " is announced with no " + media + ": " + answer.body()));
        if (content.has("schema")) {
            String schema = at + "/content/" + media.replace("/", "~1") + "/schema";
            answer.body()
                    .lines()
                    .filter(line -> media.equals("application/jsonl"))
                    .forEach(line -> meets(schema, line));
            if (!media.equals("application/jsonl")) {
                meets(schema, answer.body());
            }
        }
    }

    private void meets(String schema, String text) {
        assertThat(registry.getSchema(SchemaLocation.of(served.base() + "/openapi.json" + schema))
                        .validate(text, InputFormat.JSON))
                .as(schema)
                .isEmpty();
    }
}
