package org.stemma.fetch;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which media types are not even loaded; whatever else arrives is told apart by its content, not by its label. */
final class ContentKinds {

    private static final List<String> NO_TEXTS = List.of("image/", "video/", "audio/", "font/", "model/");
    private static final List<String> DOCUMENTS =
            List.of("application/pdf", "application/msword", "application/vnd.ms-", "application/vnd.openxmlformats-");
    private static final Set<String> PARTS_OF_PAGES = Set.of(
            "text/css", "text/javascript", "application/javascript", "application/x-javascript", "application/wasm");

    private ContentKinds() {}

    /** Why the body of {@code answer} is not read, empty when it may be one that is. */
    static Optional<String> objection(Answer answer) {
        String type = answer.mediaType();
        boolean unread = NO_TEXTS.stream().anyMatch(type::startsWith)
                || DOCUMENTS.stream().anyMatch(type::startsWith)
                || PARTS_OF_PAGES.contains(type);
        return unread ? Optional.of("it is " + type + ", not a page, feed, text or web archive") : Optional.empty();
    }
}
