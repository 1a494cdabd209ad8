package org.stemma.web.api;

import java.util.List;

/**
 * Something that may be asked by GET.
 *
 * @param id its name in the document
 * @param path its address, with parameters in braces
 * @param media the types that its answer may have, at least one
 */
public record Operation(String id, String path, List<Parameter> parameters, List<String> media) {
    public Operation {
        parameters = List.copyOf(parameters);
        media = List.copyOf(media);
    }

    /** The first of its types. */
    public String first() {
        return media.getFirst();
    }
}
