package org.stemma.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.report.Span;

/**
 * Marks how many and how much in English text, and nothing in other languages, with bounds and what is counted. A plural without a number ("thousands")
 * gives a lower bound of two of them; "a small number", "several" give no bound at all. Dates, lengths of time, ages,
 * ordinals, scores, names with figures and telephone numbers are no amounts.
 */
public final class Amounts implements Annotator {

    private static final Origin EXACT = new Origin("amounts", 1, 0.9);
    private static final Origin UNITLESS = new Origin("amounts/unitless", 1, 0.6);

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("kilometre", "km"),
            Map.entry("kilometer", "km"),
            Map.entry("kms", "km"),
            Map.entry("meter", "metre"),
            Map.entry("kilogram", "kg"),
            Map.entry("kilo", "kg"),
            Map.entry("dollar", "usd"),
            Map.entry("euro", "eur"),
            Map.entry("ruble", "rub"),
            Map.entry("rouble", "rub"),
            Map.entry("yen", "jpy"),
            Map.entry("yuan", "cny"),
            Map.entry("rupee", "inr"),
            Map.entry("teen", "teenager"));

    /** A currency behind the number is what is counted, also before a noun: "a two million euro fire". */
    private static final Pattern CURRENCY =
            Pattern.compile("[\\s-](dollar|euro|ruble|rouble|yen|yuan|rupee)s?\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public Set<Layer> requires() {
        return EnumSet.of(Layer.SENTENCES, Layer.TOKENS);
    }

    @Override
    public Set<Layer> assigns() {
        return EnumSet.of(Layer.AMOUNTS);
    }

    /** Figures inside expressions of time count nothing. */
    @Override
    public boolean readsDay() {
        return true;
    }

    @Override
    public AnnotatedReport annotate(AnnotatedReport soFar) {
        if (!Tokens.isEnglish(soFar.report().language())) {
            return soFar.withAmounts(List.of());
        }
        List<Amount> amounts = new ArrayList<>();
        int token = 0;
        for (Sentence sentence : soFar.sentences()) {
            List<Token> tokens = new ArrayList<>();
            for (;
                    token < soFar.tokens().size()
                            && soFar.tokens().get(token).span().end()
                                    <= sentence.span().end();
                    token++) {
                tokens.add(soFar.tokens().get(token));
            }
            Context context = new Context(tokens, times(soFar, sentence.span()));
            amounts.addAll(in(soFar.report().text(), sentence.span(), context));
        }
        return soFar.withAmounts(amounts);
    }

    /** The expressions of time in {@code sentence}: those marked before, else found now. */
    private static List<Span> times(AnnotatedReport soFar, Span sentence) {
        if (soFar.assigned().contains(Layer.TIMES)) {
            return AnnotatedReport.within(soFar.times(), sentence).stream()
                    .map(TimeMention::span)
                    .toList();
        }
        return TimeGrammar.find(sentence.of(soFar.report().text())).stream()
                .map(time -> new Span(sentence.start() + time.start(), sentence.start() + time.end()))
                .toList();
    }

    private static List<Amount> in(String text, Span sentence, Context context) {
        String words = sentence.of(text);
        List<Amount> found = new ArrayList<>();
        for (AmountGrammar.Found one : AmountGrammar.find(words)) {
            Span span = new Span(sentence.start() + one.start(), sentence.start() + one.end());
            if (context.times().stream().noneMatch(span::overlaps) && NumberLookAlikes.isAmount(words, one)) {
                amount(text, sentence, context, one).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing(Amount::span));
        return apart(found);
    }

    /** What else a sentence holds. */
    private record Context(List<Token> tokens, List<Span> times) {}

    private static Optional<Amount> amount(String text, Span sentence, Context context, AmountGrammar.Found one) {
        int start = sentence.start() + one.start();
        int end = sentence.start() + one.end();
        if (one.unit().isPresent()) {
            return Optional.of(mark(new Span(start, end), one, one.unit().get(), EXACT));
        }
        Matcher currency = CURRENCY.matcher(text).region(end, sentence.end());
        if (currency.lookingAt()) {
            String word = currency.group(1).toLowerCase(Locale.ROOT);
            return Optional.of(mark(new Span(start, currency.end()), one, UNITS.getOrDefault(word, word), EXACT));
        }
        Optional<HeadNoun> head = HeadNoun.after(text, context.tokens(), context.times(), end, sentence.end());
        if (head.isPresent()) {
            String noun = head.get().noun();
            return Optional.of(mark(new Span(start, head.get().end()), one, UNITS.getOrDefault(noun, noun), EXACT));
        }
        return NumberLookAlikes.standsAlone(text.substring(end, sentence.end()), text.substring(start, end))
                ? Optional.of(mark(new Span(start, end), one, "", UNITLESS))
                : Optional.empty();
    }

    private static Amount mark(Span span, AmountGrammar.Found one, String unit, Origin origin) {
        return new Amount(span, one.low(), one.high(), unit.toLowerCase(Locale.ROOT), one.approximate(), origin);
    }

    private static List<Amount> apart(List<Amount> sorted) {
        List<Amount> apart = new ArrayList<>();
        for (Amount amount : sorted) {
            if (apart.isEmpty() || !apart.getLast().span().overlaps(amount.span())) {
                apart.add(amount);
            }
        }
        return apart;
    }
}
