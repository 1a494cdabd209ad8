package org.stemma.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.AnnotationLine;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Sentences;
import org.stemma.annotation.Tokens;
import org.stemma.report.Block;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.report.When;

/**
 * The gold of names: wikigold (Balasuriya et al. 2009, CC BY 4.0) and UNER English-EWT, dev and test (CC BY-SA 4.0), document by
 * document. What the gold calls miscellaneous is left out.
 */
final class NerGold {

    private static final AnnotationLine LINE = new AnnotationLine(List.of(new Sentences(), new Tokens()));

    private NerGold() {}

    /** A name of the gold or of ours. */
    record Name(Span span, Mention.Type type, String words) {}

    /**
     * One document with its names, its words marked.
     *
     * @param genre what EWT says of it: weblog, newsgroup, email, reviews, answers; empty for wikigold
     */
    record Text(AnnotatedReport report, Set<Name> names, String genre) {

        String words() {
            return report.report().text();
        }
    }

    /** wikigold. */
    static List<Text> wikigold(Path gold) throws IOException {
        return read(gold.resolve("ner/wikigold.conll"), " ", 0, 1);
    }

    /** One part of EWT, {@code dev} or {@code test}. */
    static List<Text> ewt(Path gold, String part) throws IOException {
        return read(gold.resolve("ner/ewt-" + part + ".iob2"), "\t", 1, 2);
    }

    private static List<Text> read(Path file, String tab, int word, int tag) throws IOException {
        List<Text> texts = new ArrayList<>();
        Draft draft = new Draft();
        for (String row : Files.readAllLines(file)) {
            String[] cell = row.split(tab, -1);
            boolean opens = row.startsWith("-DOCSTART-") || row.startsWith("# newdoc");
            if (opens && draft.text.length() > 0) {
                texts.add(draft.done());
                draft = new Draft();
            } else if (row.isBlank()) {
                draft.endSentence();
            } else if (row.startsWith("# sent_id = ") && row.contains("-")) {
                draft.genre = row.substring("# sent_id = ".length(), row.indexOf('-'));
            } else if (row.startsWith("# text = ")) {
                draft.print(row.substring("# text = ".length()));
            } else if (!opens && !row.startsWith("#") && cell.length > tag) {
                draft.add(cell[word], cell[tag]);
            }
        }
        texts.add(draft.done());
        return texts;
    }

    /** A text put together from tagged words, with the spaces of the print where the gold gives it. */
    private static final class Draft {
        private final StringBuilder text = new StringBuilder();
        private final List<Span> sentences = new ArrayList<>();
        private final Map<Span, Mention.Type> names = new LinkedHashMap<>();
        private int sentence;
        private String print = "";
        private int printed;
        private String genre = "";
        private String open = "O";
        private int from;
        private int to;

        /** Gives the sentence that begins as printed. */
        void print(String words) {
            print = words;
            printed = 0;
        }

        void add(String word, String tag) {
            text.append(isTight(word) ? "" : " ");
            boolean goesOn = tag.equals("I-" + open);
            if (!goesOn) {
                close();
                open = tag.equals("O") ? "O" : tag.substring(2);
                from = text.length();
            }
            text.append(word);
            to = text.length();
        }

        private boolean isTight(String word) {
            if (text.length() == sentence) {
                printed = word.length();
                return true;
            }
            boolean follows = print.startsWith(word, printed);
            int at = print.isEmpty() ? -1 : print.indexOf(word, printed);
            printed = at < 0 ? printed : at + word.length();
            boolean mark = word.matches("[.,;:!?)%\\]]|'s|'|n't|'re|'ve|'ll|'d|'m|''");
            return at < 0 ? mark || "([$`".indexOf(text.charAt(text.length() - 1)) >= 0 : follows;
        }

        private void close() {
            type(open).ifPresent(type -> names.put(new Span(from, to), type));
            open = "O";
        }

        private static Optional<Mention.Type> type(String tag) {
            return switch (tag) {
                case "PER" -> Optional.of(Mention.Type.PERSON);
                case "LOC" -> Optional.of(Mention.Type.PLACE);
                case "ORG" -> Optional.of(Mention.Type.ORGANISATION);
                default -> Optional.empty();
            };
        }

        void endSentence() {
            close();
            if (text.length() > sentence) {
                sentences.add(new Span(sentence, text.length()));
                text.append('\n');
                sentence = text.length();
            }
            print = "";
        }

        Text done() {
            endSentence();
            Set<Name> set = new LinkedHashSet<>();
            names.forEach((span, type) -> set.add(new Name(span, type, span.of(text.toString()))));
            return new Text(LINE.annotate(report(text.toString(), sentences)), set, genre);
        }
    }

    private static Report report(String words, List<Span> sentences) {
        List<Block> blocks = sentences.stream()
                .map(span -> new Block(span, Block.Kind.PARAGRAPH))
                .toList();
        return new Report(
                ReportId.of(Optional.empty(), Optional.empty(), words),
                "gold",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                "en",
                words,
                blocks,
                List.of(),
                List.of(),
                List.of(),
                new When.Unknown(List.of()),
                Optional.empty(),
                Optional.empty());
    }
}
