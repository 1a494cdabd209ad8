package org.stemma.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stemma.intake.Hint;
import org.stemma.intake.Intake;
import org.stemma.intake.StandardReader;
import org.stemma.intake.feed.FeedDocument;
import org.stemma.intake.feed.FeedReader;
import org.stemma.intake.xml.XmlEncoding;

/**
 * Reads the test feeds of two parsers: what is refused and why, how long the slowest takes, whether anything is fetched, and how
 * many of the values that feedparser's files expect are met, beside ROME alone on the same files.
 */
final class FeedsBench {

    private static final double NANOS_A_MILLI = 1e6;
    private static final String EVEN = "even files";
    private static final String ODD = "odd files";
    private static final String ALL = "all";
    private static final double A_SECOND = 1000;

    private final Map<String, int[]> fields = new LinkedHashMap<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final List<String> unmet = new ArrayList<>();
    private int files;
    private int feeds;
    private int mended;
    private int items;
    private int reports;
    private int readByRome;
    private int wordless;
    private int answered;
    private double slowest;
    private String slowestFile = "";

    private FeedsBench() {}

    static void run(Path gold, PrintStream out) throws IOException {
        FeedsBench bench = new FeedsBench();
        Stream.concat(FeedExpectation.FIELDS.stream(), Stream.of(EVEN, ODD, ALL))
                .forEach(field -> bench.fields.put(field, new int[3]));
        try (FetchCounter counter = FetchCounter.open()) {
            List<Path> paths = paths(gold.resolve("feeds"));
            bench.warmUp(paths);
            for (Path path : paths) {
                bench.measure(path, gold);
            }
            int own = bench.readHostile(counter);
            bench.print(out);
            out.printf(
                    Locale.ROOT,
                    "fetched while reading all files and %d hostile ones: %d addresses, %d local files%n",
                    own,
                    counter.fetched(),
                    counter.leaked());
        }
        if (Boolean.getBoolean("stemma.bench.unmet")) {
            bench.unmet.forEach(out::println);
        }
    }

    private static List<Path> paths(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The first files meet a cold machine; the clock is for the reading. */
    private void warmUp(List<Path> paths) throws IOException {
        for (Path path : paths.subList(0, Math.min(WARM_UP, paths.size()))) {
            FeedReader.read(Files.readAllBytes(path), Optional.empty(), "");
        }
    }

    private static final int WARM_UP = 300;

    private void measure(Path path, Path gold) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        String name = gold.relativize(path).toString();
        Optional<String> charset = FeedExpectation.charset(bytes);
        FeedDocument document = FeedReader.read(bytes, charset, FeedExpectation.base(bytes, name));
        List<Intake> intakes = new StandardReader().read(bytes, new Hint(name, Optional.empty()));
        time(bytes, name);
        files++;
        reports +=
                (int) intakes.stream().filter(Intake.Accepted.class::isInstance).count();
        count(document);
        Optional<RomeAnswers.Read> rome = RomeAnswers.read(bytes, FeedExpectation.contentType(bytes));
        readByRome += rome.isPresent() ? 1 : 0;
        for (FeedExpectation expectation : FeedExpectation.of(bytes)) {
            if (!FeedAnswers.hasWords(expectation.value())) {
                wordless++;
                continue;
            }
            hold(expectation, document, rome, XmlEncoding.decode(bytes, charset).charset(), name);
        }
    }

    /** Processor time, since a clock on a shared machine counts other people's work too. */
    private void time(byte[] bytes, String name) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        new StandardReader().read(bytes, new Hint(name, Optional.empty()));
        double millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / NANOS_A_MILLI;
        answered += millis < A_SECOND ? 1 : 0;
        if (millis > slowest) {
            slowest = millis;
            slowestFile = name;
        }
    }

    private void count(FeedDocument document) {
        switch (document) {
            case FeedDocument.Items read -> {
                feeds++;
                items += read.feed().items().size();
                mended += read.remarks().isEmpty() ? 0 : 1;
            }
            case FeedDocument.Refused refused ->
                refusals.merge(refused.why().replaceAll("[:<].*", "").strip(), 1, Integer::sum);
            case FeedDocument.FeedAddresses list -> refusals.merge("a list of feeds, for following", 1, Integer::sum);
            case FeedDocument.PageAddresses map -> refusals.merge("a sitemap, for following", 1, Integer::sum);
            case FeedDocument.SitemapAddresses map -> refusals.merge("a sitemap index, for following", 1, Integer::sum);
        }
    }

    private void hold(
            FeedExpectation expectation,
            FeedDocument document,
            Optional<RomeAnswers.Read> rome,
            String encoding,
            String name) {
        boolean ours;
        boolean peer;
        if (expectation.field().equals("encoding")) {
            ours = sameCharset(expectation.value(), encoding);
            peer = rome.filter(read -> sameCharset(expectation.value(), read.encoding()))
                    .isPresent();
        } else {
            ours = document instanceof FeedDocument.Items read
                    && FeedAnswers.met(expectation.value(), FeedAnswers.of(expectation, read.feed()));
            peer = rome.filter(read -> FeedAnswers.met(expectation.value(), RomeAnswers.of(expectation, read.feed())))
                    .isPresent();
        }
        count(expectation.field(), ours, peer);
        count(files % 2 == 0 ? EVEN : ODD, ours, peer);
        count(ALL, ours, peer);
        if (!ours) {
            Object got =
                    document instanceof FeedDocument.Items read ? FeedAnswers.of(expectation, read.feed()) : document;
            unmet.add(name + "  " + expectation.path() + " expected [" + expectation.value() + "] got " + got + " "
                    + encoding);
        }
    }

    private void count(String row, boolean ours, boolean peer) {
        int[] counts = fields.computeIfAbsent(row, field -> new int[3]);
        counts[0]++;
        counts[1] += ours ? 1 : 0;
        counts[2] += peer ? 1 : 0;
    }

    /** Names of one charset, or of one and its superset as the WHATWG Encoding standard reads it. */
    private static boolean sameCharset(String expected, String got) {
        try {
            Charset one = Charset.forName(expected);
            Charset other = Charset.forName(got);
            return one.equals(other)
                    || (other.name().equals("windows-1252")
                            && (one.equals(StandardCharsets.ISO_8859_1) || one.equals(StandardCharsets.US_ASCII)))
                    || (one.equals(StandardCharsets.US_ASCII) && other.equals(StandardCharsets.UTF_8))
                    || (other.name().equals("GB18030") && one.name().startsWith("GB"))
                    || (other.name().equals("windows-31j") && one.name().equals("Shift_JIS"));
        } catch (IllegalArgumentException e) {
            // A name that Java does not know can only be compared as a name.
            return expected.equalsIgnoreCase(got);
        }
    }

    private int readHostile(FetchCounter counter) {
        List<String> hostile = counter.hostileFeeds();
        for (String feed : hostile) {
            byte[] bytes = feed.getBytes(StandardCharsets.UTF_8);
            counter.check(FeedReader.read(bytes, Optional.empty(), "").toString());
            counter.check(new StandardReader().read(bytes, Hint.of("hostile")).toString());
        }
        return hostile.size();
    }

    private void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "files: %d, feeds %d (repaired %d) with %d items, %d reports%n",
                files,
                feeds,
                mended,
                items,
                reports);
        refusals.forEach((why, count) -> out.printf(Locale.ROOT, "  refused %4d  %s%n", count, why));
        out.printf(Locale.ROOT, "slowest: %.0f ms of processor time, %s%n", slowest, slowestFile);
        out.printf(
                Locale.ROOT, "parsed or refused with a reason, each under a second: %.3f%n", (double) answered / files);
        out.printf(Locale.ROOT, "parsed by ROME alone: %d of %d%n", readByRome, files);
        out.printf(
                "expectations of feedparser's files: %d are of markup without a word, cleaned of scripts, and not counted%n",
                wordless);
        out.println("met, by field (ours, ROME alone, of):");
        fields.forEach((field, counts) -> out.printf(
                Locale.ROOT, "  %-10s %5.3f  %5.3f  of %4d%n", field, share(counts, 1), share(counts, 2), counts[0]));
    }

    private static double share(int[] counts, int which) {
        return counts[0] == 0 ? 0 : (double) counts[which] / counts[0];
    }
}
