package org.stemma.intake;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.stemma.report.Block.Kind;

/** Finds the run of a page that is its headline: the heading most like the title the page declares. */
final class PageHeadline {

    /** A first-level heading must have this share of the declared title, or the title of it. */
    private static final double LIKE = 0.3;
    /** A lower heading must be the title itself. */
    private static final double SAME = 0.95;

    private static final int LONGEST = 300;

    /** A heading that shares more than this much of the words with the declared title (Dice) tells the same. */
    private static final double AKIN = 0.6;

    /** The headline is so many times as long as the names of site and section before it. */
    private static final double MUCH = 2;

    /** What parts site, section and headline. */
    private static final Pattern PARTS = Pattern.compile("\\s*[|»]\\s*|\\s+-\\s+");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** A heading with more than this share of links leads to another page. */
    private static final double LINKS = 0.5;

    private PageHeadline() {}

    /**
     * The index of the headline: the heading most like the declared title, else like the headline of the linked data, else one of the
     * first level with most of the declared words; a lone first-level heading that leads nowhere is it whatever it says, else a lone one
     * that does; -1 when there is none. A lower heading that leads to another page, or to this one from a list of the most read, is never it.
     */
    static int in(List<PageRun> runs, PageTitles titles) {
        int like = like(runs, titles.declared());
        int data = like < 0 ? like(runs, titles.data()) : like;
        int akin = data < 0 ? akin(runs, titles.declared()) : data;
        return akin < 0 ? lone(runs) : akin;
    }

    /** The first-level heading that shares the most words with the declared title, if it shares most of them. */
    private static int akin(List<PageRun> runs, Optional<String> title) {
        Set<String> declared = words(title.orElse(""));
        int best = -1;
        double most = AKIN;
        for (int i = 0; i < runs.size(); i++) {
            PageRun run = runs.get(i);
            if (run.words().length() <= LONGEST && run.region().inHeading) {
                Set<String> line = words(run.words());
                int all = line.size() + declared.size();
                line.retainAll(declared);
                double share = 2.0 * line.size() / Math.max(all, 1);
                if (share > most) {
                    most = share;
                    best = i;
                }
            }
        }
        return best;
    }

    private static Set<String> words(String line) {
        Set<String> words = new HashSet<>(List.of(NO_WORD.split(line.toLowerCase(Locale.ROOT))));
        words.remove("");
        return words;
    }

    private static int lone(List<PageRun> runs) {
        List<Integer> first = IntStream.range(0, runs.size())
                .filter(i ->
                        runs.get(i).words().length() <= LONGEST && runs.get(i).region().inHeading)
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
        if (declared.isEmpty()) {
            return -1;
        }
        int best = -1;
        double most = LIKE;
        for (int i = 0; i < runs.size(); i++) {
            PageRun run = runs.get(i);
            boolean first = run.region().inHeading;
            boolean lower = run.kind() == Kind.SUBHEAD && !leadsAway(run);
            if ((first || lower) && run.words().length() <= LONGEST) {
                double least = first ? most : Math.max(most, SAME);
                // A line has no more letters than characters: one too short for that share is not read.
                boolean may = run.words().length() > least * declared.length();
                double like = may ? like(letters(run.words()), declared) : 0;
                if (like > least) {
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
                .or(() -> alike.filter(words -> letters(words).endsWith(line) && !isHeaded(words, printed)))
                .orElse(printed);
    }

    /**
     * True for "Site | Headline" and "Site - Section - Headline", where the headline is much the longest part: one part with a dash or a
     * colon may be its kicker, and a short one behind a bar the name of the site.
     */
    private static boolean isHeaded(String words, String printed) {
        String before = words.endsWith(printed) ? words.substring(0, words.length() - printed.length()) : "";
        String[] parts = PARTS.split(before, -1);
        boolean bar = before.contains("|") || before.contains("»");
        return parts.length > (bar ? 1 : 2)
                && Arrays.stream(parts).allMatch(part -> part.length() * MUCH <= printed.length());
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
