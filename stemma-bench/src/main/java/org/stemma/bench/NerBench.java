package org.stemma.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.annotation.AnnotationLine;
import org.stemma.annotation.Gazetteer;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Mentions;
import org.stemma.annotation.Sentences;
import org.stemma.annotation.Tokens;
import org.stemma.report.Block;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.report.When;

/**
 * Exact span-and-type F1 of {@link Mentions} for persons, places and bodies on wikigold and UNER English-EWT. Outlets count as
 * bodies; what the gold calls miscellaneous is left out on both sides.
 */
public final class NerBench {

    private static final double NANOS = 1e9;

    private final AnnotationLine line =
            new AnnotationLine(List.of(new Sentences(), new Tokens(), new Mentions(new Gazetteer())));
    private final PrintStream out;

    private NerBench(PrintStream out) {
        this.out = out;
    }

    /** A name of the gold or of ours. */
    private record Name(Span span, String type, String words) {}

    /** One text of the gold with its names. */
    private record Text(List<Span> sentences, String words, Set<Name> names) {}

    /** Prints the figures of {@code goldDir}'s {@code ner} folder; throws {@link IOException} when a file cannot be read. */
    public static void run(Path goldDir, PrintStream out) throws IOException {
        NerBench bench = new NerBench(out);
        Path ner = goldDir.resolve("ner");
        bench.score("ewt-dev", read(ner.resolve("ewt-dev.iob2"), "\t", 1, 2));
        bench.score("wikigold", read(ner.resolve("wikigold.conll"), " ", 0, 1));
    }

    /** Arguments: the gold folder. */
    public static void main(String[] arguments) throws IOException {
        run(Path.of(arguments[0]), System.out);
    }

    private void score(String name, List<Text> texts) {
        Map<String, int[]> counts = new TreeMap<>();
        int tokens = 0;
        long start = System.nanoTime();
        for (Text text : texts) {
            var annotated = line.annotate(report(text));
            tokens += annotated.tokens().size();
            Set<Name> ours = new LinkedHashSet<>();
            for (Mention mention : annotated.mentions()) {
                type(mention)
                        .ifPresent(type -> ours.add(
                                new Name(mention.span(), type, mention.span().of(text.words))));
            }
            count(text.names, ours, counts);
            explain(name, text, ours);
        }
        double seconds = (System.nanoTime() - start) / NANOS;
        counts.forEach((type, c) -> out.printf(
                java.util.Locale.ROOT,
                "%-9s %-4s P %.3f  R %.3f  F1 %.3f  (%d gold)%n",
                name,
                type,
                ratio(c[0], c[1]),
                ratio(c[0], c[2]),
                ratio(2 * c[0], c[1] + c[2]),
                c[2]));
        out.printf(java.util.Locale.ROOT, "%-9s %d tokens, %.0f tokens/s%n", name, tokens, tokens / seconds);
    }

    private void explain(String name, Text text, Set<Name> ours) {
        if (!Boolean.getBoolean("stemma.bench.errors")) {
            return;
        }
        text.names.stream()
                .filter(gold -> !ours.contains(gold))
                .forEach(gold -> out.println(name + " missed\t" + at(gold, text)));
        ours.stream()
                .filter(our -> !text.names.contains(our))
                .forEach(our -> out.println(name + " extra\t" + at(our, text)));
    }

    private static String at(Name name, Text text) {
        int from = Math.max(0, name.span.start() - 40);
        int to = Math.min(text.words.length(), name.span.end() + 40);
        return name.type + "\t" + name.words + "\t"
                + text.words.substring(from, to).replace('\n', ' ');
    }

    private static void count(Set<Name> gold, Set<Name> ours, Map<String, int[]> counts) {
        for (Name our : ours) {
            add(counts, our.type, gold.contains(our) ? 1 : 0, 1, 0);
        }
        for (Name name : gold) {
            add(counts, name.type, 0, 0, 1);
        }
    }

    private static void add(Map<String, int[]> counts, String type, int hit, int our, int gold) {
        for (String row : List.of(type, "all")) {
            int[] c = counts.computeIfAbsent(row, key -> new int[3]);
            c[0] += hit;
            c[1] += our;
            c[2] += gold;
        }
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static Optional<String> type(Mention mention) {
        return switch (mention.type()) {
            case PERSON -> Optional.of("PER");
            case PLACE -> Optional.of("LOC");
            case ORGANISATION, OUTLET -> Optional.of("ORG");
            case OTHER -> Optional.empty();
        };
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
            } else if (!opens && !row.startsWith("#") && cell.length > tag) {
                draft.add(cell[word], cell[tag]);
            }
        }
        texts.add(draft.done());
        return texts;
    }

    /** A text put together from tagged words, with the spaces that print would have. */
    private static final class Draft {
        private final StringBuilder text = new StringBuilder();
        private final List<Span> sentences = new ArrayList<>();
        private final Map<Span, String> names = new LinkedHashMap<>();
        private int sentence;
        private String open = "O";
        private int from;
        private int to;

        void add(String word, String tag) {
            boolean tight = text.length() == sentence
                    || word.matches("[.,;:!?)%\\]]|'s|'|n't|'re|'ve|'ll|'d|'m|''")
                    || "([$`".indexOf(text.charAt(text.length() - 1)) >= 0;
            text.append(tight ? "" : " ");
            boolean goesOn = tag.equals("I-" + open);
            if (!goesOn) {
                close();
                open = tag.equals("O") ? "O" : tag.substring(2);
                from = text.length();
            }
            text.append(word);
            to = text.length();
        }

        private void close() {
            if (!open.equals("O") && !open.equals("MISC") && !open.equals("OTH")) {
                names.put(new Span(from, to), open);
            }
            open = "O";
        }

        void endSentence() {
            close();
            if (text.length() > sentence) {
                sentences.add(new Span(sentence, text.length()));
                text.append('\n');
                sentence = text.length();
            }
        }

        Text done() {
            endSentence();
            Set<Name> set = new LinkedHashSet<>();
            names.forEach((span, type) -> set.add(new Name(span, type, span.of(text.toString()))));
            return new Text(List.copyOf(sentences), text.toString(), set);
        }
    }

    private static Report report(Text text) {
        List<Block> blocks = text.sentences.stream()
                .map(span -> new Block(span, Block.Kind.PARAGRAPH))
                .toList();
        return new Report(
                ReportId.of(Optional.empty(), Optional.empty(), text.words),
                "gold",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                "en",
                text.words,
                blocks,
                List.of(),
                List.of(),
                List.of(),
                new When.Unknown(List.of()),
                Optional.empty(),
                Optional.empty());
    }
}
