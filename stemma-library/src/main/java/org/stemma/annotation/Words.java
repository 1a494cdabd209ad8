package org.stemma.annotation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Token.Tag;
import org.stemma.report.Block;
import org.stemma.report.Span;

/** The words of one report side by side with what is known of each: tag, sentence, quote, mention. */
final class Words {

    private static final Set<String> MARKS =
            Set.of("\"", "“", "”", "„", "‟", "«", "»", "‹", "›", "‘", "’", "'", "‚", "``", "''");

    private static final Set<Tag> BEFORE_OFFICE = Set.of(Tag.PROPN, Tag.NOUN, Tag.NUM, Tag.ADJ, Tag.DET);

    private final String text;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final List<Quote> quotes;
    private final List<Mention> mentions;
    private final String[] low;
    private final Tag[] tags;
    private final int[] quote;
    private final int[] mention;
    private final int[] opening;

    Words(AnnotatedReport report) {
        this.text = report.report().text();
        this.tokens = report.tokens();
        this.sentences = report.sentences();
        this.quotes = outermost(report.quotes());
        this.mentions = report.mentions();
        this.low = new String[tokens.size()];
        for (int i = 0; i < low.length; i++) {
            low[i] = lower(tokens.get(i).span().of(text));
        }
        this.quote = index(quotes);
        this.mention = index(mentions);
        this.opening = openings(report.report().blocks());
        this.tags = tokens.stream().map(Token::tag).toArray(Tag[]::new);
        for (int i = 1; i < low.length; i++) {
            if (isMistakenOffice(i)) {
                tags[i] = Tag.NOUN;
            }
        }
    }

    /** "Oslo delegate Ada Novak said": taggers take the office for a verb. */
    private boolean isMistakenOffice(int i) {
        boolean person = SourceNouns.of(low[i])
                .filter(noun -> noun.kind() == SourceNouns.Kind.PERSON && !noun.plural())
                .isPresent();
        boolean before = i > 0 && BEFORE_OFFICE.contains(tags[i - 1]);
        boolean after =
                i + 1 < low.length && (tags[i + 1] == Tag.PROPN || tags[i + 1] == Tag.VERB || low[i + 1].equals(","));
        return tags[i] == Tag.VERB && person && before && after;
    }

    /** The country stays apart from the pronoun. */
    private static String lower(String word) {
        return word.equals("US") ? "u.s." : word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static List<Quote> outermost(List<Quote> all) {
        int[] end = {0};
        return all.stream()
                .filter(one -> {
                    boolean outer = one.span().start() >= end[0];
                    end[0] = Math.max(end[0], one.span().end());
                    return outer;
                })
                .toList();
    }

    private int[] index(List<? extends Annotation> layer) {
        int[] of = new int[tokens.size()];
        int at = 0;
        for (int i = 0; i < of.length; i++) {
            Span token = tokens.get(i).span();
            while (at < layer.size() && layer.get(at).span().end() <= token.start()) {
                at++;
            }
            of[i] = at < layer.size() && layer.get(at).span().overlaps(token) ? at : -1;
        }
        return of;
    }

    /** For each word the first of its block. */
    private int[] openings(List<Block> blocks) {
        int[] first = new int[low.length];
        int block = 0;
        for (int i = 0; i < first.length; i++) {
            int before = block;
            while (block < blocks.size() && blocks.get(block).span().end() <= span(i).start()) {
                block++;
            }
            first[i] = i > 0 && block == before ? first[i - 1] : i;
        }
        return first;
    }

    /** The first word of the paragraph or other block in which word {@code i} stands. */
    int opening(int i) {
        return opening[i];
    }

    int size() {
        return low.length;
    }

    String text() {
        return text;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** Quotations that lie in no other, in text order. */
    List<Quote> quotes() {
        return quotes;
    }

    /** The word at {@code i} in lower case with straight apostrophes. */
    String low(int i) {
        return low[i];
    }

    boolean is(int i, String word) {
        return i >= 0 && i < low.length && low[i].equals(word);
    }

    boolean isOne(int i, Set<String> words) {
        return i >= 0 && i < low.length && words.contains(low[i]);
    }

    /** The tag at {@code i}, {@link Tag#X} outside the words. */
    Tag tag(int i) {
        return i >= 0 && i < low.length ? tags[i] : Tag.X;
    }

    boolean isTag(int i, Set<Tag> some) {
        return i >= 0 && i < low.length && some.contains(tags[i]);
    }

    Span span(int i) {
        return tokens.get(i).span();
    }

    /** From the first to the last word of {@code run}; the run must not be empty. */
    Span span(Run run) {
        return new Span(span(run.from()).start(), span(run.to() - 1).end());
    }

    /** The words of {@code run} with single spaces. */
    String text(Run run) {
        return run.isEmpty() ? "" : span(run).of(text).replaceAll("[\\s\\u00a0]+", " ");
    }

    /** The outermost quotation that word {@code i} stands in, its marks included. */
    Optional<Quote> quote(int i) {
        return quoteIndex(i) < 0 ? Optional.empty() : Optional.of(quotes.get(quote[i]));
    }

    /** Which of {@link #quotes()} word {@code i} stands in, −1 for none. */
    int quoteIndex(int i) {
        return i < 0 || i >= quote.length ? -1 : quote[i];
    }

    Optional<Mention> mention(int i) {
        return i < 0 || i >= mention.length || mention[i] < 0
                ? Optional.empty()
                : Optional.of(mentions.get(mention[i]));
    }

    /** The words that overlap {@code span}. */
    Run within(Span span) {
        int from = firstEndingAfter(span.start());
        int to = from;
        while (to < low.length && span(to).start() < span.end()) {
            to++;
        }
        return new Run(from, to);
    }

    private int firstEndingAfter(int offset) {
        int lowest = 0;
        int highest = low.length;
        while (lowest < highest) {
            int middle = (lowest + highest) >>> 1;
            if (span(middle).end() <= offset) {
                lowest = middle + 1;
            } else {
                highest = middle;
            }
        }
        return lowest;
    }

    /** True at the mark with which an outermost quotation begins or ends. */
    boolean isQuotationMark(int i) {
        return quoteIndex(i) >= 0
                && MARKS.contains(low[i])
                && !quotes.get(quote[i]).inner().covers(span(i));
    }

    /** True at the first word of an outermost quotation. */
    boolean opensQuote(int i) {
        return quoteIndex(i) >= 0 && quoteIndex(i - 1) != quoteIndex(i);
    }

    /** True at the last word of an outermost quotation. */
    boolean closesQuote(int i) {
        return quoteIndex(i) >= 0 && quoteIndex(i + 1) != quoteIndex(i);
    }

    boolean isComma(int i) {
        return is(i, ",");
    }

    boolean capitalised(int i) {
        return i >= 0 && i < low.length && Character.isUpperCase(text.codePointAt(span(i).start()));
    }
}
