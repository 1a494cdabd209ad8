package org.stemma.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.stemma.newsroom.Moment;

/**
 * A request whose parameters are all as the document declares them.
 *
 * @param path its address, as it was written
 * @param query what stood behind the question mark, as it was written; empty when nothing did
 * @param values the values of each parameter that was given, or that has one when it is not
 */
record Asking(String path, String query, Map<String, List<String>> values) {

    Asking {
        values = Map.copyOf(values);
    }

    /**
     * Checks a request.
     *
     * @param fromPath the value of a parameter in the address
     * @throws WrongRequest when a parameter is not declared, is missing, or has a value it may not have
     */
    static Asking of(Operation operation, String path, String query, UnaryOperator<String> fromPath) {
        Map<String, List<String>> given = QueryString.read(query);
        List<Parameter> declared = operation.parameters();
        for (String name : given.keySet()) {
            if (declared.stream()
                    .noneMatch(
                            parameter -> !parameter.inPath() && parameter.name().equals(name))) {
                throw WrongRequest.unknownParameter(name, names(declared));
            }
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Parameter parameter : declared) {
            List<String> all = parameter.inPath()
                    ? List.of(fromPath.apply(parameter.name()))
                    : given.getOrDefault(
                            parameter.name(), parameter.absent().map(List::of).orElse(List.of()));
            check(parameter, all);
            if (!all.isEmpty()) {
                values.put(parameter.name(), all);
            }
        }
        return new Asking(path, query, values);
    }

    private static String names(List<Parameter> declared) {
        String names = declared.stream()
                .filter(parameter -> !parameter.inPath())
                .map(Parameter::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "none" : names;
    }

    private static void check(Parameter parameter, List<String> values) {
        if (values.isEmpty() && parameter.required()) {
            throw WrongRequest.missingParameter(parameter.name());
        }
        if (values.size() > parameter.most()) {
            throw WrongRequest.badValue(
                    parameter.name(),
                    values.size() + " values",
                    parameter.most() == 1 ? "one value" : "at most " + parameter.most() + " values");
        }
        for (String value : values) {
            Optional<String> bound = parameter.bound(value);
            if (bound.isPresent()) {
                throw WrongRequest.badValue(parameter.name(), value, bound.get());
            }
        }
    }

    /** A value, absent when it was not given. */
    Optional<String> given(String name) {
        return Optional.ofNullable(values.get(name)).map(List::getFirst);
    }

    /** All values of a parameter. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** A value that is needed or has one when it is not given. */
    String text(String name) {
        return given(name).orElseThrow(() -> new IllegalStateException("the document lets " + name + " be absent"));
    }

    /** A whole number that is needed or has a value when it is not given. */
    int number(String name) {
        return Integer.parseInt(text(name));
    }

    /** The two times it is asked for. */
    Moment moment() {
        return new Moment(
                given("valid_at").flatMap(Moment::dayOf), given("known_at").flatMap(Moment::end));
    }
}
