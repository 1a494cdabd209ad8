package org.stemma.provenance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Quote;
import org.stemma.report.Block;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;

/**
 * The words of a report's body in order, folded for comparison, each with its place in the text.
 *
 * @param label what to call the report in a reason
 * @param seeds the fingerprints of the words
 * @param unquoted how many stand outside quotations
 */
record Wording(ReportId report, String label, List<Word> words, Seeds seeds, int unquoted) {

    /** How a post of a network ends or names its writer. */
    private static final Pattern POST = Pattern.compile("\\(@\\w+\\)|\\bpic\\.twitter\\.com/");

    Wording {
        words = List.copyOf(words);
    }

    /**
     * One word.
     *
     * @param form folded by {@link Spellings}
     * @param quoted true between quotation marks that give somebody's words
     * @param stretch words of one number have only body between them
     */
    record Word(String form, Span span, boolean quoted, int stretch) {}

    static Wording of(AnnotatedReport annotated) {
        Report report = annotated.report();
        List<Span> said = said(annotated);
        List<Word> words = new ArrayList<>();
        int stretch = 0;
        for (Block block : report.blocks()) {
            if (block.isBody()) {
                read(report.text(), block.span(), said, stretch, words);
            } else {
                stretch++;
            }
        }
        return of(report.id(), Label.of(report), words, Seeds.of(words));
    }

    /** The same words, those that others print as somebody's speech marked as quoted too. */
    Wording knowing(Set<Long> speech) {
        BitSet heard = new BitSet();
        for (int at = 0; at < seeds.size(); at++) {
            if (speech.contains(seeds.at(at))) {
                heard.set(at, at + Seeds.WORDS);
            }
        }
        List<Word> marked = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            marked.add(new Word(word.form(), word.span(), word.quoted() || heard.get(at), word.stretch()));
        }
        return of(report, label, marked, seeds);
    }

    /** The fingerprints that lie wholly inside quotations. */
    Stream<Long> speech() {
        return IntStream.range(0, seeds.size())
                .filter(at -> unquoted(at, at + Seeds.WORDS) == 0)
                .mapToObj(seeds::at);
    }

    private static Wording of(ReportId report, String label, List<Word> words, Seeds seeds) {
        int unquoted = (int) words.stream().filter(word -> !word.quoted()).count();
        return new Wording(report, label, words, seeds, unquoted);
    }

    /** What is given as somebody's words: between quotation marks, set off as a quotation, or a post shown as it stands. */
    private static List<Span> said(AnnotatedReport annotated) {
        Report report = annotated.report();
        Stream<Span> marked = annotated.quotes().stream()
                .filter(quote -> quote.kind() != Quote.Kind.SCARE)
                .map(Quote::span);
        Stream<Span> shown = report.body().stream()
                .filter(block -> block.kind() == Block.Kind.QUOTE
                        || POST.matcher(block.span().of(report.text())).find())
                .map(Block::span);
        return Stream.concat(marked, shown).toList();
    }

    int size() {
        return words.size();
    }

    String form(int at) {
        return words.get(at).form();
    }

    /** How many of the words from {@code from} to {@code to} stand outside quotations. */
    int unquoted(int from, int to) {
        return (int)
                words.subList(from, to).stream().filter(word -> !word.quoted()).count();
    }

    /** The stretch of text from the first to the last of these words. */
    Span span(int from, int to) {
        return words.get(from).span().hull(words.get(to - 1).span());
    }

    private static void read(String text, Span within, List<Span> said, int stretch, List<Word> words) {
        int at = within.start();
        while (at < within.end()) {
            int end = at;
            while (end < within.end() && inWord(text, end, at, within.end())) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end > at) {
                Span span = new Span(at, end);
                boolean quoted = said.stream().anyMatch(quote -> quote.covers(span));
                words.add(new Word(Spellings.fold(bare(span.of(text))), span, quoted, stretch));
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
    }

    private static boolean inWord(String text, int at, int start, int limit) {
        int unit = text.codePointAt(at);
        if (Character.isLetterOrDigit(unit) || Character.getType(unit) == Character.NON_SPACING_MARK) {
            return true;
        }
        boolean between = at > start && at + 1 < limit;
        if (!between || !Character.isLetterOrDigit(text.charAt(at + 1))) {
            return false;
        }
        boolean numeric = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        return unit == '\'' || unit == '’' || (numeric && (unit == ',' || unit == '.'));
    }

    /** Without apostrophes and the commas of large numbers. */
    private static String bare(String word) {
        return word.replace("'", "").replace("’", "").replace(",", "");
    }
}
