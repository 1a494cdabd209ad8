package org.stemma.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody writes who has the address of a server and reads nothing but its {@code openapi.yaml}. */
final class DocumentClient {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final URI server;
    private final JsonNode document;

    DocumentClient(URI server) {
        this.server = server;
        this.document = MAPPER.valueToTree(
                new Load(LoadSettings.builder().build()).loadFromString(fetched(server.resolve("/openapi.yaml"))));
    }

    /** Calls an operation by its name, with parameters by theirs. */
    JsonNode call(String operation, Map<String, String> parameters) {
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            JsonNode get = path.getValue().path("get");
            if (get.path("operationId").asString("").equals(operation)) {
                return MAPPER.readTree(fetched(server.resolve(address(path.getKey(), get, parameters))));
            }
        }
        throw new IllegalArgumentException("the document has no operation " + operation);
    }

    private String address(String path, JsonNode operation, Map<String, String> parameters) {
        Map<String, String> left = new HashMap<>(parameters);
        String address = path;
        List<String> query = new ArrayList<>();
        for (JsonNode declared : operation.path("parameters")) {
            JsonNode parameter = declared.has("$ref")
                    ? document.at(declared.get("$ref").asString().substring(1))
                    : declared;
            String name = parameter.get("name").asString();
            if (left.containsKey(name)) {
                String value = URLEncoder.encode(left.remove(name), StandardCharsets.UTF_8);
                if (parameter.get("in").asString().equals("path")) {
                    address = address.replace("{" + name + "}", value);
                } else {
                    query.add(name + "=" + value);
                }
            } else if (parameter.path("required").asBoolean(false)) {
                throw new IllegalArgumentException("the document asks for " + name);
            }
        }
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("the document has no parameter " + left.keySet());
        }
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }

    /** The items of a list, of this page and all that follow. */
    Stream<JsonNode> items(String operation, Map<String, String> parameters) {
        JsonNode[] page = {call(operation, parameters)};
        int[] at = {0};
        return StreamSupport.stream(
                new Spliterators.AbstractSpliterator<>(Long.MAX_VALUE, Spliterator.ORDERED) {
                    @Override
                    public boolean tryAdvance(java.util.function.Consumer<? super JsonNode> action) {
                        while (at[0] == page[0].get("items").size()) {
                            if (page[0].get("next").isNull()) {
                                return false;
                            }
                            page[0] = MAPPER.readTree(
                                    fetched(server.resolve(page[0].get("next").asString())));
                            at[0] = 0;
                        }
                        action.accept(page[0].get("items").get(at[0]++));
                        return true;
                    }
                },
                false);
    }

    private String fetched(URI address) {
        try {
            HttpResponse<String> answer =
                    http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for " + address, e);
        }
    }
}
