package org.stemma.web.api;

import java.util.List;

/**
 * Something that may be asked by GET.
 *
 * @param id its name in the document
 * @param path its address, with parameters in braces
 * @param media the type of its answer
 */
public record Operation(String id, String path, List<Parameter> parameters, String media) {
    public Operation {
        parameters = List.copyOf(parameters);
    }
}
