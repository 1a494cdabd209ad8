package org.stemma.desk.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields a query may name, as in {@code outlet:"Harbour Gazette"}. */
public enum Field {
    OUTLET,
    LANGUAGE,
    PERSON,
    PLACE,
    BODY,
    FROM,
    UNTIL,
    DATE,
    IN;

    /** The field as typed and as counted in facets. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Field> of(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    static String all() {
        List<Field> fields = List.of(values());
        return fields.stream().map(Field::word).collect(Collectors.joining(", "));
    }
}
