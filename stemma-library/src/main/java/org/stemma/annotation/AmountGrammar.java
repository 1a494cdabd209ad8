package org.stemma.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shapes of amounts: bounds, numbers in figures and words, currencies, per cent, and amounts without a number. */
final class AmountGrammar {

    /**
     * An amount found, in offsets of its sentence.
     *
     * @param unit when the expression carries it itself ("$", "%"), else what follows is counted
     */
    record Found(
            int start, int end, OptionalDouble low, OptionalDouble high, boolean approximate, Optional<String> unit) {}

    private static final String AT_LEAST =
            "at least|at a minimum|not less than|no less than|no fewer than|not fewer than|a minimum of";
    private static final String ABOVE =
            "more than|over|above|upwards of|in excess of|exceeding|well over|just over|greater than";
    private static final String AT_MOST = "up to|at most|no more than|not more than|a maximum of|as many as|as much as";
    private static final String BELOW = "fewer than|less than|under|below";
    private static final String ABOUT =
            "nearly|almost|close to|just under|approaching|some|about|around|roughly|approximately|an estimated|estimated|circa";
    private static final String SCALE = "hundred|thousand|million|billion|trillion|dozen";
    /** As tokenised text has it behind a sign of money: "$ 2 . 6". */
    private static final String SPACED = "(?<=[$€£]\\s?)\\d{1,3} \\. \\d{1,2}(?= (?:" + SCALE + ")\\b)";

    private static final String NUMBER = "(?:(?:" + SPACED + "|" + NumberWords.FIGURES + ")(?:[\\s-](?:" + SCALE
            + ")\\b|(?:bn|mn)\\b|(?<=[$€£]\\d{1,3}(?:\\.\\d{1,2})?)[mk]\\b)?" + "|half a (?:" + SCALE + ")|an? (?:"
            + SCALE + ")\\b|" + NumberWords.WORDS + "(?: dozen)?)";
    private static final String MONEY = "US\\$|C\\$|A\\$|HK\\$|\\$|€|£|¥|₽|₹|₴|₺";
    private static final String BEFORE = "(?<![\\p{L}\\d.,:/#№@+])(?<![\\p{L}\\d][-–])";

    private static final Pattern PLAIN = Pattern.compile(
            BEFORE + "(?:(?:between|from)\\s(?=(?:" + MONEY + ")?" + NUMBER + "\\s(?:and|to)\\s(?:" + MONEY + ")?"
                    + NUMBER + "))?(?:(?<bound>" + String.join("|", AT_LEAST, ABOVE, AT_MOST, BELOW, ABOUT, "only|just")
                    + ")\\s)?"
                    + "(?:(?<about>about|around|some|nearly|almost|an estimated|roughly|approximately)\\s)?"
                    + "(?:(?<money>" + MONEY + ")\\s?)?(?<one>" + NUMBER + ")"
                    + "(?:(?:\\s?[-–—]\\s?|\\sto\\s|\\sand\\s|\\sor\\s)(?:" + MONEY + ")?(?<two>" + NUMBER + "))?"
                    + "(?<more>\\sor more|\\+|\\sor so|\\sor fewer|\\sor less)?"
                    + "(?<percent>\\s?%|\\s?percent\\b|\\sper\\scent\\b|[\\s-]percentage points?\\b)?"
                    + "(?![\\d:/]|[.,]\\d|\\p{L}|[-–]\\p{L}*(?:old|th|rd|nd|st|third|fifth)s?\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MANY = Pattern.compile(
            "\\b(?:(?:many|several|a few)\\s)?(?<many>tens of thousands|hundreds of thousands|tens of millions|hundreds of millions"
                    + "|dozens|scores|hundreds|thousands|millions|billions)\\b(?!\\sof\\s(?:thousands|millions|years|miles away))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern VAGUE = Pattern.compile(
            "\\b(?:an?\\s(?:(?:very\\s)?(?:small|large|limited|growing|tiny|significant|great|certain|unknown|unspecified)\\s)?number of"
                    + "|a handful of|a few|several)(?=\\s)",
            Pattern.CASE_INSENSITIVE);

    /** What a plural without a number says at the least: two of them. */
    private static final Map<String, Double> AT_LEAST_TWO = Map.of(
            "dozens",
            24.0,
            "scores",
            40.0,
            "hundreds",
            200.0,
            "thousands",
            2_000.0,
            "tens of thousands",
            20_000.0,
            "hundreds of thousands",
            200_000.0,
            "millions",
            2e6,
            "tens of millions",
            2e7,
            "hundreds of millions",
            2e8,
            "billions",
            2e9);

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("$", "usd"),
            Map.entry("us$", "usd"),
            Map.entry("c$", "cad"),
            Map.entry("a$", "aud"),
            Map.entry("hk$", "hkd"),
            Map.entry("€", "eur"),
            Map.entry("£", "gbp"),
            Map.entry("¥", "jpy"),
            Map.entry("₽", "rub"),
            Map.entry("₹", "inr"),
            Map.entry("₴", "uah"),
            Map.entry("₺", "try"));

    private static final int[] NONE = {};

    private static final Pattern SCALED = Pattern.compile("(.*\\d)[\\s-]?(" + SCALE + "|bn|mn|m|k)");

    private AmountGrammar() {}

    /** The shapes in the order in which they claim a stretch. */
    private enum Shape {
        MANY(AmountGrammar.MANY) {
            @Override
            Optional<Found> read(Matcher match) {
                double low = AT_LEAST_TWO.getOrDefault(match.group("many").toLowerCase(Locale.ROOT), 2.0);
                return Optional.of(open(match, OptionalDouble.of(low)));
            }
        },
        VAGUE(AmountGrammar.VAGUE) {
            @Override
            Optional<Found> read(Matcher match) {
                return Optional.of(open(match, OptionalDouble.empty()));
            }
        },
        PLAIN(AmountGrammar.PLAIN) {
            @Override
            Optional<Found> read(Matcher match) {
                return plain(match);
            }
        };

        private final Pattern pattern;

        Shape(Pattern pattern) {
            this.pattern = pattern;
        }

        abstract Optional<Found> read(Matcher match);

        private static Found open(Matcher match, OptionalDouble low) {
            return new Found(match.start(), match.end(), low, OptionalDouble.empty(), true, Optional.empty());
        }
    }

    private static final List<Shape> SHAPES = List.of(Shape.values());

    private static final Openings OPENINGS =
            new Openings(SHAPES.stream().map(shape -> shape.pattern).toList());

    /** Candidates of {@code sentence} in text order; look-alikes are still among them. */
    static List<Found> find(String sentence) {
        List<Found> all = new ArrayList<>();
        List<Matcher> matchers = SHAPES.stream()
                .map(shape -> Openings.matcher(shape.pattern, sentence))
                .toList();
        int[] next = new int[SHAPES.size()];
        for (int at = 0; at < sentence.length(); at++) {
            for (int shape : Openings.isStart(sentence, at) ? OPENINGS.at(sentence, at) : NONE) {
                Matcher matcher = matchers.get(shape);
                if (next[shape] <= at && matcher.region(at, sentence.length()).lookingAt()) {
                    SHAPES.get(shape).read(matcher).ifPresent(all::add);
                    next[shape] = matcher.end();
                }
            }
        }
        return all;
    }

    private static Optional<Found> plain(Matcher match) {
        OptionalDouble one = value(match.group("one"));
        if (one.isEmpty()) {
            return Optional.empty();
        }
        String bound = word(match, "bound");
        String more = word(match, "more").strip();
        OptionalDouble two = value(word(match, "two"));
        boolean range = two.isPresent() && two.getAsDouble() > one.getAsDouble();
        if (two.isPresent() && !range) {
            return Optional.empty();
        }
        double n = range && scaleOnlyBehind(match)
                ? one.getAsDouble() * two.getAsDouble() / leading(match)
                : one.getAsDouble();
        boolean capped =
                matches(bound, AT_MOST) || matches(bound, BELOW) || more.equals("or fewer") || more.equals("or less");
        boolean open = matches(bound, AT_LEAST) || matches(bound, ABOVE) || more.equals("or more") || more.equals("+");
        boolean about = matches(bound, ABOUT) || !word(match, "about").isEmpty() || more.equals("or so");
        OptionalDouble low = capped ? OptionalDouble.empty() : OptionalDouble.of(n);
        OptionalDouble high = range ? two : open ? OptionalDouble.empty() : OptionalDouble.of(n);
        return Optional.of(new Found(match.start(), match.end(), low, high, about, unit(match)));
    }

    /** "between 3 and 5 million": the scale stands for both; in "500,000 to 1 million" it cannot. */
    private static boolean scaleOnlyBehind(Matcher match) {
        String two = word(match, "two");
        return two.matches("(?i)[\\d.,]+[\\s-](?:" + SCALE + ")")
                && match.group("one").matches("[\\d.,]+")
                && value(match.group("one")).orElse(0) <= leading(match);
    }

    private static double leading(Matcher match) {
        return value(word(match, "two").replaceAll("[\\s-]\\p{L}+$", "")).orElse(1);
    }

    private static Optional<String> unit(Matcher match) {
        String money = word(match, "money").toLowerCase(Locale.ROOT);
        if (!money.isEmpty()) {
            return Optional.ofNullable(CODES.get(money));
        }
        String percent = word(match, "percent");
        if (percent.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(percent.contains("point") ? "percentage point" : "percent");
    }

    private static OptionalDouble value(String words) {
        String text = words.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00a0]+", " ")
                .replace(" . ", ".");
        if (text.startsWith("half a ")) {
            return half(NumberWords.parse(text.substring(7)));
        }
        Matcher scaled = SCALED.matcher(text);
        if (!scaled.matches()) {
            return NumberWords.parse(text);
        }
        String scale = switch (scaled.group(2)) {
            case "bn" -> "billion";
            case "m", "mn" -> "million";
            case "k" -> "thousand";
            default -> scaled.group(2);
        };
        OptionalDouble count = NumberWords.parse(scaled.group(1));
        OptionalDouble each = NumberWords.parse(scale);
        return count.isPresent() && each.isPresent()
                ? OptionalDouble.of(count.getAsDouble() * each.getAsDouble())
                : OptionalDouble.empty();
    }

    private static OptionalDouble half(OptionalDouble whole) {
        return whole.isPresent() ? OptionalDouble.of(whole.getAsDouble() / 2) : whole;
    }

    private static String word(Matcher match, String group) {
        String found = match.group(group);
        return found == null ? "" : found.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ");
    }

    private static boolean matches(String bound, String alternatives) {
        return !bound.isEmpty() && List.of(alternatives.split("\\|", -1)).contains(bound);
    }
}
