package org.stemma.annotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;
import org.stemma.report.Span;

/**
 * Cuts English text into words where spaces stand and where OpenNLP's tokenizer model says so. Gives what OpenNLP's own
 * {@code TokenizerME} gives, in time linear in the text; words met before are remembered. Safe to share.
 */
final class EnglishCutter {

    private static final String CUT = "T";

    /** Words remembered; when so many are, all are forgotten. */
    private static final int MOST_KNOWN = 1 << 16;

    /** Longer words seldom come twice. */
    private static final int LONGEST_KNOWN = 24;

    private static final int ASCII = 128;

    private final EnglishModel model = EnglishModel.tokens();
    private final int cut = model.outcomes().indexOf(CUT);
    private final int longestPrefix = longest("p=");
    private final int longestSuffix = longest("s=");
    private final Letters last = new Letters("p1");
    private final Letters lastButOne = new Letters("p2");
    private final Letters first = new Letters("f1");
    private final Letters second = new Letters("f2");
    private final Map<String, BitSet> known = new ConcurrentHashMap<>();

    /** The words of {@code sentence}, in its offsets. */
    List<Span> words(String sentence) {
        List<Span> words = new ArrayList<>();
        int from = 0;
        while (from < sentence.length()) {
            int to = from;
            while (to < sentence.length() && !isSpace(sentence.charAt(to))) {
                to++;
            }
            if (to > from) {
                add(words, sentence.substring(from, to), from);
            }
            from = to + 1;
        }
        return words;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private void add(List<Span> words, String row, int offset) {
        BitSet cuts = cuts(row);
        int from = 0;
        for (int at = cuts.nextSetBit(0); at >= 0; at = cuts.nextSetBit(at + 1)) {
            words.add(new Span(offset + from, offset + at));
            from = at;
        }
        words.add(new Span(offset + from, offset + row.length()));
    }

    private BitSet cuts(String row) {
        if (row.length() > LONGEST_KNOWN) {
            return judged(row);
        }
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        BitSet cuts = known.get(row);
        if (cuts == null) {
            cuts = judged(row);
            known.put(row, cuts);
        }
        return cuts;
    }

    private BitSet judged(String row) {
        BitSet cuts = new BitSet();
        for (int at = 1; at < row.length(); at++) {
            if (EnglishModel.best(sums(row, at)) == cut) {
                cuts.set(at);
            }
        }
        return cuts;
    }

    /** The features of OpenNLP's {@code DefaultTokenContextGenerator}, in its order: sums of fractions depend on it. */
    private double[] sums(String row, int at) {
        double[] sums = model.sums();
        int length = row.length();
        if (at <= longestPrefix) {
            EnglishModel.add(sums, model.weights("p=" + row.substring(0, at)));
        }
        if (length - at <= longestSuffix) {
            EnglishModel.add(sums, model.weights("s=" + row.substring(at)));
        }
        last.add(sums, row.charAt(at - 1));
        if (at > 1) {
            lastButOne.add(sums, row.charAt(at - 2));
            EnglishModel.add(sums, model.weights("p21=" + row.charAt(at - 2) + row.charAt(at - 1)));
        } else {
            EnglishModel.add(sums, model.weights("p2=bok"));
        }
        EnglishModel.add(sums, model.weights("p1f1=" + row.charAt(at - 1) + row.charAt(at)));
        first.add(sums, row.charAt(at));
        if (at + 1 < length) {
            second.add(sums, row.charAt(at + 1));
            EnglishModel.add(sums, model.weights("f12=" + row.charAt(at) + row.charAt(at + 1)));
        } else {
            EnglishModel.add(sums, model.weights("f2=bok"));
        }
        if (row.charAt(0) == '&' && row.charAt(length - 1) == ';') {
            EnglishModel.add(sums, model.weights("cc"));
        }
        return sums;
    }

    private int longest(String kind) {
        int longest = 0;
        for (String feature : model.features()) {
            if (feature.startsWith(kind)) {
                longest = Math.max(longest, feature.length() - kind.length());
            }
        }
        return longest;
    }

    /** What a letter at one place beside the cut says, by itself and by its kind. */
    private final class Letters {
        private final String place;
        private final Context[][] ascii = new Context[ASCII][];

        Letters(String place) {
            this.place = place;
            for (char c = 0; c < ASCII; c++) {
                ascii[c] = weights(c);
            }
        }

        void add(double[] sums, char c) {
            for (Context one : c < ASCII ? ascii[c] : weights(c)) {
                EnglishModel.add(sums, one);
            }
        }

        private Context[] weights(char c) {
            List<Context> all = new ArrayList<>();
            keep(all, model.weights(place + "=" + c));
            for (String kind : kinds(c)) {
                keep(all, model.weights(place + kind));
            }
            return all.toArray(Context[]::new);
        }

        private static void keep(List<Context> all, @Nullable Context weights) {
            if (weights != null) {
                all.add(weights);
            }
        }

        private static List<String> kinds(char c) {
            if (Character.isLetter(c)) {
                return Character.isUpperCase(c) ? List.of("_alpha", "_caps") : List.of("_alpha");
            }
            if (Character.isDigit(c)) {
                return List.of("_num");
            }
            return switch (c) {
                case '.', '?', '!' -> List.of("_eos");
                case '`', '"', '\'' -> List.of("_quote");
                case '[', '{', '(' -> List.of("_lp");
                case ']', '}', ')' -> List.of("_rp");
                default -> List.of();
            };
        }
    }
}
