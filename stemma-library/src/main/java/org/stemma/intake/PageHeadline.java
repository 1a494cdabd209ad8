package org.stemma.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stemma.report.Block.Kind;

/** Finds the run of a page that is its headline: the heading most like the title the page declares. */
final class PageHeadline {

    /** A first-level heading must have this share of the declared title, or the title of it. */
    private static final double LIKE = 0.3;
    /** A lower heading must be the title itself. */
    private static final double SAME = 0.95;

    private static final int LONGEST = 300;

    private PageHeadline() {}

    /** A heading with more than this share of links leads to another page. */
    private static final double LINKS = 0.5;

    /**
     * The index of the headline: the heading most like the declared title, else like the headline of the linked data; a lone
     * first-level heading that leads nowhere is it whatever it says, else a lone one that does; -1 when there is none. A lower
     * heading that leads to another page, or to this one from a list of the most read, is never it.
     */
    static int in(List<PageRun> runs, PageTitles titles) {
        int like = like(runs, titles.declared());
        int data = like < 0 ? like(runs, titles.data()) : like;
        return data < 0 ? lone(runs) : data;
    }

    private static int lone(List<PageRun> runs) {
        List<Integer> first = IntStream.range(0, runs.size())
                .filter(i -> runs.get(i).words().length() <= LONGEST
                        && runs.get(i).region().inside("h1"))
                .boxed()
                .toList();
        List<Integer> unlinked =
                first.stream().filter(i -> !leadsAway(runs.get(i))).toList();
        if (unlinked.size() == 1) {
            return unlinked.getFirst();
        }
        return first.size() == 1 ? first.getFirst() : -1;
    }

    private static boolean leadsAway(PageRun run) {
        return run.linked() > LINKS * run.words().length();
    }

    private static int like(List<PageRun> runs, Optional<String> title) {
        String declared = letters(title.orElse(""));
        int best = -1;
        double most = LIKE;
        for (int i = 0; i < runs.size(); i++) {
            PageRun run = runs.get(i);
            boolean first = run.region().inside("h1");
            boolean lower = run.kind() == Kind.SUBHEAD && !leadsAway(run);
            if ((first || lower) && run.words().length() <= LONGEST) {
                double like = like(letters(run.words()), declared);
                if (like > (first ? most : Math.max(most, SAME))) {
                    most = like;
                    best = i;
                }
            }
        }
        return best;
    }

    /**
     * The title of a page whose headline is printed: as its head or its linked data spell it, as the page declares it where the two end alike, since a printed headline may be
     * cut in pieces, and either may carry a kicker; else as printed, without the name of the site that pages declare behind it.
     */
    static String title(String printed, PageTitles titles) {
        String line = letters(printed);
        Optional<String> alike = titles.declared().filter(words -> like(line, letters(words)) > LIKE);
        return same(titles.declared(), line)
                .or(() -> alike.filter(words -> line.endsWith(letters(words))))
                .or(() -> same(titles.data(), line))
                .or(() -> alike.filter(words -> letters(words).endsWith(line)))
                .orElse(printed);
    }

    private static Optional<String> same(Optional<String> title, String line) {
        return title.filter(words -> letters(words).equals(line) && !words.endsWith("...") && !words.endsWith("…"));
    }

    /** The share of the longer one that both have, where one contains the other. */
    private static double like(String line, String declared) {
        boolean either = !line.isEmpty() && !declared.isEmpty() && (declared.contains(line) || line.contains(declared));
        return either
                ? (double) Math.min(line.length(), declared.length()) / Math.max(line.length(), declared.length())
                : 0;
    }

    private static String letters(String words) {
        StringBuilder letters = new StringBuilder(words.length());
        String lower = words.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (Character.isLetterOrDigit(lower.charAt(i))) {
                letters.append(lower.charAt(i));
            }
        }
        return letters.toString();
    }
}
