package org.stemma.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.intake.wire.Part;
import org.stemma.report.Span;

/**
 * A text together with the parts that its source says it has.
 *
 * @param passages the parts in text order, each with the kind its source gives
 */
record Pieces(String text, List<Passage> passages) {

    private static final String BETWEEN = "\n\n";

    Pieces {
        passages = List.copyOf(passages);
    }

    /** The parts that have words, trimmed and joined with an empty line between them. */
    static Pieces joined(List<Part> parts) {
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        List<Part> kept = parts.stream()
                .filter(part -> !Passage.fold(part.words()).isEmpty())
                .toList();
        for (Part part : kept) {
            text.append(text.isEmpty() ? "" : BETWEEN);
            int start = text.length();
            text.append(part.words().strip());
            spans.add(new Span(start, text.length()));
        }
        for (int i = 0; i < kept.size(); i++) {
            passages.add(Passage.of(
                    text.toString(), spans.get(i), Optional.of(kept.get(i).kind())));
        }
        return new Pieces(text.toString(), passages);
    }

    /** The parts where they stand in {@code text}, in order; absent when one of them does not stand there. */
    static Optional<Pieces> within(String text, List<Part> parts) {
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        for (Part part : parts) {
            String words = part.words().strip();
            int at = text.indexOf(words, from);
            if (at < 0) {
                return Optional.empty();
            }
            if (!Passage.fold(words).isEmpty()) {
                passages.add(Passage.of(text, new Span(at, at + words.length()), Optional.of(part.kind())));
                from = at + words.length();
            }
        }
        return passages.isEmpty() ? Optional.empty() : Optional.of(new Pieces(text, passages));
    }
}
