package org.stemma.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stemma.report.Report;
import tools.jackson.databind.JsonNode;

/**
 * Title, authors and body of pages from forty countries, against the fields that hand-written parsers, one a site, take from
 * them. Bodies are scored by 4-gram shingles in which a letter of a script without blanks is a word; a title is right when
 * it has the same letters and digits, and near when four fifths of the words are the same; authors are counted by name.
 */
final class FieldsBench {

    private static final double NEAR = 0.8;

    private final String who;
    private final Shingles bodies = Shingles.ofEveryScript();
    private Tally authors = Tally.NONE;
    private int pages;
    private int right;
    private int near;

    private FieldsBench(String who) {
        this.who = who;
    }

    /** One page and what its own parser makes of it. */
    private record Case(Path page, JsonNode truth) {}

    /** Prints one row a reader, the peers first. */
    static void run(Path set, PrintStream out) throws IOException {
        Map<PagePeer, FieldsBench> peers = new EnumMap<>(PagePeer.class);
        FieldsBench ours = new FieldsBench("ours");
        GoldPages read = new GoldPages();
        for (Case one : cases(set)) {
            byte[] page = GoldPages.unpacked(one.page());
            for (PagePeer peer : PagePeer.values()) {
                peers.computeIfAbsent(
                                peer, other -> new FieldsBench(other.name().toLowerCase(Locale.ROOT)))
                        .add(one.truth(), peer.of(page));
            }
            ours.add(one.truth(), read.report(one.page()).map(FieldsBench::page).orElse(PagePeer.Page.NONE));
        }
        out.println("fields of pages from forty countries, against the parsers of their sites:");
        peers.values().forEach(out::println);
        out.println(ours);
        out.println("  " + read);
    }

    private static PagePeer.Page page(Report report) {
        return new PagePeer.Page(report.title().orElse(""), report.bylines(), GoldPages.body(report));
    }

    /** Each file of fields has one entry a saved page, in the same order as their names. */
    private static List<Case> cases(Path set) throws IOException {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.walk(set)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                String name =
                        file.getFileName().toString().replaceFirst("json$", "").replace('.', '_');
                List<JsonNode> versions = List.copyOf(GoldPages.json(file).values());
                List<Path> pages = pages(file, name);
                for (int i = 0; i < Math.min(versions.size(), pages.size()); i++) {
                    cases.add(new Case(pages.get(i), versions.get(i)));
                }
            }
        }
        return cases;
    }

    private static List<Path> pages(Path file, String name) throws IOException {
        try (Stream<Path> beside = Files.list(file.resolveSibling(""))) {
            return beside.filter(path -> path.getFileName().toString().startsWith(name)
                            && path.toString().endsWith(".html.gz"))
                    .sorted()
                    .toList();
        }
    }

    private void add(JsonNode truth, PagePeer.Page page) {
        List<String> body = new ArrayList<>();
        strings(truth.path("body").path("summary"), body);
        strings(truth.path("body").path("sections"), body);
        bodies.add(String.join("\n", body), page.body());
        List<String> gold = new ArrayList<>();
        strings(truth.path("authors"), gold);
        authors = authors.plus(names(gold, page.authors()));
        String title = truth.path("title").asString("");
        pages++;
        right += bare(title).equals(bare(page.title())) ? 1 : 0;
        near += alike(title, page.title()) ? 1 : 0;
    }

    private static void strings(JsonNode node, List<String> into) {
        if (node.isString()) {
            into.add(node.stringValue());
        } else {
            node.forEach(child -> strings(child, into));
        }
    }

    private static Tally names(List<String> gold, List<String> ours) {
        TreeSet<String> wanted =
                new TreeSet<>(gold.stream().map(FieldsBench::bare).toList());
        TreeSet<String> given =
                new TreeSet<>(ours.stream().map(FieldsBench::bare).toList());
        int both = (int) given.stream().filter(wanted::contains).count();
        return new Tally(both, given.size() - both, wanted.size() - both);
    }

    private static boolean alike(String gold, String ours) {
        List<String> wanted = List.of(bare(gold).split(" ", -1));
        List<String> given = new ArrayList<>(List.of(bare(ours).split(" ", -1)));
        long both = wanted.stream().filter(given::remove).count();
        long all = wanted.size() + given.size() + both;
        return 2.0 * both >= NEAR * all;
    }

    private static String bare(String words) {
        return words.replace("\u00AD", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "  %-18s body %s   title right %.3f near %.3f   authors %s",
                who,
                bodies,
                (double) right / pages,
                (double) near / pages,
                authors);
    }
}
