package org.stemma.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The description of the interface, {@code openapi.yaml} (OpenAPI 3.1), which is also its declaration: what an operation is called, where it
 * is and what its parameters may be is read from here and nowhere else.
 */
public final class Document {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String yaml;
    private final JsonNode tree;

    private Document(String yaml) {
        this.yaml = yaml;
        this.tree = MAPPER.valueToTree(
                new Load(LoadSettings.builder().setLabel("openapi.yaml").build()).loadFromString(yaml));
    }

    /** The description of this program. */
    public static Document ours() {
        return new Document(resource(Document.class, "openapi.yaml"));
    }

    /** As it was written. */
    public String yaml() {
        return yaml;
    }

    /** The same as JSON. */
    public String json() {
        return tree.toString();
    }

    /** What may be asked, in the order of the document; all by GET. */
    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : tree.get("paths").properties()) {
            operations.add(operation(path.getKey(), path.getValue().get("get")));
        }
        return operations;
    }

    private Operation operation(String path, JsonNode node) {
        List<Parameter> parameters = new ArrayList<>();
        node.path("parameters").forEach(parameter -> parameters.add(Parameter.of(meant(parameter))));
        List<String> media = List.copyOf(node.at("/responses/200/content").propertyNames());
        if (media.isEmpty()) {
            throw new IllegalStateException("the answer of " + path + " has no media type");
        }
        return new Operation(node.get("operationId").asString(), path, parameters, media);
    }

    /** The node itself, or the one it refers to inside the document. */
    private JsonNode meant(JsonNode node) {
        return Optional.ofNullable(node.get("$ref"))
                .map(reference -> tree.at(reference.asString().substring(1)))
                .orElse(node);
    }

    static String resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program has lost its " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
