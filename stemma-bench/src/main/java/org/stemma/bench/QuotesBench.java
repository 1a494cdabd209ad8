package org.stemma.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.AnnotationLine;
import org.stemma.annotation.Statement;
import org.stemma.bench.PolNeAr.Article;
import org.stemma.bench.PolNeAr.Gold;
import org.stemma.bench.PolNeAr.Role;
import org.stemma.report.Block;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.report.When;

/**
 * Attribution against PolNeAR: micro F1 over tokens in source, cue and content, and F1 of attributions whose content and
 * source both overlap the gold's. Gold contents hold the conjunction and the quotation marks, ours do not: they are added
 * before scoring.
 */
public final class QuotesBench {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");
    private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*");
    private static final Pattern THAT = Pattern.compile("\\bthat,?\\s+$", Pattern.CASE_INSENSITIVE);
    private static final String MARKS = "\"“”‘’'";

    /** How many kinds of error are listed. */
    private static final int LISTED = 40;

    private final AnnotationLine line;
    private final Map<Role, Count> tokens = new EnumMap<>(Role.class);
    private final Count linked = new Count();
    private final Map<String, Integer> missed = new TreeMap<>();
    private final Map<String, Integer> invented = new TreeMap<>();
    private final Map<String, Integer> found = new TreeMap<>();

    private static final class Count {
        private int both;
        private int ours;
        private int theirs;

        double f1() {
            return ours + theirs == 0 ? 0 : 2.0 * both / (ours + theirs);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "P %.3f  R %.3f  F1 %.3f  (%d of %d, gold %d)",
                    (double) both / Math.max(1, ours),
                    (double) both / Math.max(1, theirs),
                    f1(),
                    both,
                    ours,
                    theirs);
        }
    }

    private QuotesBench(AnnotationLine line) {
        this.line = line;
        for (Role role : Role.values()) {
            tokens.put(role, new Count());
        }
    }

    /** Prints the figures of {@code line} on {@code part} of the gold under {@code goldDir}, every {@code step}th article. */
    public static void run(Path goldDir, String part, int step, AnnotationLine line, PrintStream out)
            throws IOException {
        QuotesBench bench = new QuotesBench(line);
        List<Article> articles = PolNeAr.read(goldDir, part);
        for (int i = 0; i < articles.size(); i += step) {
            bench.score(articles.get(i));
        }
        bench.print(out);
    }

    private void score(Article article) {
        AnnotatedReport report = line.annotate(report(article));
        List<Statement> ours = report.statements().stream()
                .filter(statement -> !statement.isOwn() && statement.cue().isPresent())
                .toList();
        List<Span> words = words(article.text());
        for (Role role : Role.values()) {
            BitSet gold = new BitSet();
            article.attributions().forEach(one -> one.of(role).forEach(span -> mark(gold, words, span)));
            BitSet mine = new BitSet();
            ours.forEach(one -> parts(article.text(), one, role).forEach(span -> mark(mine, words, span)));
            add(Objects.requireNonNull(tokens.get(role)), gold, mine);
        }
        link(article, ours);
    }

    private static void add(Count count, BitSet gold, BitSet mine) {
        count.ours += mine.cardinality();
        count.theirs += gold.cardinality();
        BitSet both = (BitSet) gold.clone();
        both.and(mine);
        count.both += both.cardinality();
    }

    private void link(Article article, List<Statement> ours) {
        List<Gold> open = new ArrayList<>(article.attributions().stream()
                .filter(gold -> !gold.of(Role.SOURCE).isEmpty()
                        && !gold.of(Role.CONTENT).isEmpty())
                .toList());
        linked.theirs += open.size();
        for (Statement statement : ours) {
            if (statement.source().isEmpty()) {
                continue;
            }
            linked.ours++;
            Optional<Gold> match =
                    open.stream().filter(gold -> matches(gold, statement)).findFirst();
            match.ifPresent(open::remove);
            linked.both += match.isPresent() ? 1 : 0;
            String kind = statement.origin().annotator() + " "
                    + statement.cue().orElseThrow().lemma();
            (match.isPresent() ? found : invented).merge(kind, 1, Integer::sum);
        }
        open.forEach(gold -> missed.merge(cue(article, gold), 1, Integer::sum));
    }

    private static String cue(Article article, Gold gold) {
        return gold.of(Role.CUE).isEmpty()
                ? "-"
                : gold.of(Role.CUE).getFirst().of(article.text()).toLowerCase(Locale.ROOT);
    }

    static boolean matches(Gold gold, Statement statement) {
        boolean content = gold.of(Role.CONTENT).stream()
                .anyMatch(g -> statement.content().stream().anyMatch(g::overlaps));
        return content
                && gold.of(Role.SOURCE).stream()
                        .anyMatch(g -> statement.source().orElseThrow().overlaps(g));
    }

    private static List<Span> parts(String text, Statement statement, Role role) {
        return switch (role) {
            case SOURCE -> statement.source().stream().toList();
            case CUE -> statement.cue().stream().map(cue -> cue.span()).toList();
            case CONTENT ->
                statement.content().stream().map(span -> widened(text, span)).toList();
        };
    }

    /** With the quotation marks around it and the conjunction before it. */
    private static Span widened(String text, Span span) {
        int start = span.start();
        int end = span.end();
        if (end < text.length()
                && ",.".indexOf(text.charAt(end)) >= 0
                && end + 1 < text.length()
                && MARKS.indexOf(text.charAt(end + 1)) >= 0) {
            end++;
        }
        end += end < text.length() && MARKS.indexOf(text.charAt(end)) >= 0 ? 1 : 0;
        start -= start > 0 && MARKS.indexOf(text.charAt(start - 1)) >= 0 ? 1 : 0;
        Matcher that = THAT.matcher(text.substring(Math.max(0, start - 8), start));
        return new Span(that.find() ? Math.max(0, start - 8) + that.start() : start, end);
    }

    private static void mark(BitSet set, List<Span> words, Span span) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).overlaps(span)) {
                set.set(i);
            } else if (words.get(i).start() >= span.end()) {
                return;
            }
        }
    }

    private static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            words.add(new Span(matcher.start(), matcher.end()));
        }
        return words;
    }

    static Report report(Article article) {
        List<Block> blocks = new ArrayList<>();
        Matcher breaks = PARAGRAPH.matcher(article.text());
        int from = 0;
        while (breaks.find()) {
            add(blocks, from, breaks.start());
            from = breaks.end();
        }
        add(blocks, from, article.text().length());
        return new Report(
                ReportId.of(Optional.empty(), Optional.empty(), article.text()),
                article.name(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                "en",
                article.text(),
                blocks,
                List.of(),
                List.of(),
                List.of(),
                new When.Unknown(List.of()),
                Optional.empty(),
                Optional.empty());
    }

    private static void add(List<Block> blocks, int from, int to) {
        if (from < to) {
            blocks.add(new Block(new Span(from, to), Block.Kind.PARAGRAPH));
        }
    }

    private void print(PrintStream out) {
        Count all = new Count();
        tokens.forEach((role, count) -> {
            all.both += count.both;
            all.ours += count.ours;
            all.theirs += count.theirs;
            out.println(String.format(Locale.ROOT, "%-8s", role.name().toLowerCase(Locale.ROOT)) + count);
        });
        out.println("tokens  " + all);
        out.println("linked  " + linked);
        list(out, "missed", missed);
        list(out, "invented", invented);
        list(out, "found", found);
    }

    private static void list(PrintStream out, String title, Map<String, Integer> counts) {
        out.println(title + ": "
                + counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry::getKey))
                        .limit(LISTED)
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList());
    }
}
