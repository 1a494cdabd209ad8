package org.stemma.annotation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts text into the numbered pieces of a BERT vocabulary: clean, split ideographs, strip accents, lower case, split at
 * white space and punctuation, then the longest piece first (Devlin et al. 2019, "uncased").
 */
final class WordPiece {

    /** Longer words become the unknown piece, as where the vocabulary was learnt. */
    private static final int LONGEST_WORD = 100;

    private static final String CONTINUED = "##";

    private final Map<String, Integer> vocabulary;
    private final long unknown;
    private final long first;
    private final long last;

    /** Throws {@link IllegalArgumentException} when a piece every BERT vocabulary has is missing. */
    WordPiece(Map<String, Integer> vocabulary) {
        this.vocabulary = Map.copyOf(vocabulary);
        this.unknown = special("[UNK]");
        this.first = special("[CLS]");
        this.last = special("[SEP]");
    }

    /** The pieces of {@code text} between the opening and the closing one, cut off behind {@code limit} ids, at least 2. */
    long[] ids(String text, int limit) {
        if (limit < 2) {
            throw new IllegalArgumentException("limit " + limit + " leaves no room for the two outer pieces");
        }
        List<Long> ids = new ArrayList<>();
        for (String word : words(text)) {
            if (ids.size() >= limit - 2) {
                break;
            }
            ids.addAll(pieces(word));
        }
        return framed(ids.subList(0, Math.min(ids.size(), limit - 2)));
    }

    private long[] framed(List<Long> ids) {
        long[] framed = new long[ids.size() + 2];
        framed[0] = first;
        for (int i = 0; i < ids.size(); i++) {
            framed[i + 1] = ids.get(i);
        }
        framed[framed.length - 1] = last;
        return framed;
    }

    private long special(String piece) {
        Integer id = vocabulary.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("vocabulary of " + vocabulary.size() + " pieces lacks " + piece);
        }
        return id;
    }

    private List<Long> pieces(String word) {
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            return List.of(unknown);
        }
        List<Long> pieces = new ArrayList<>();
        int start = 0;
        while (start < word.length()) {
            int end = longestPiece(word, start);
            Integer id = vocabulary.get(piece(word, start, end));
            if (id == null) {
                return List.of(unknown);
            }
            pieces.add(id.longValue());
            start = end;
        }
        return pieces;
    }

    private int longestPiece(String word, int start) {
        int end = word.length();
        while (end > start + 1 && !vocabulary.containsKey(piece(word, start, end))) {
            end--;
        }
        return end;
    }

    private static String piece(String word, int start, int end) {
        String part = word.substring(start, end);
        return start == 0 ? part : CONTINUED + part;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        normal(text).codePoints().forEach(point -> {
            boolean mark = isPunctuation(point);
            if ((mark || point == ' ') && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (mark) {
                words.add(Character.toString(point));
            } else if (point != ' ') {
                word.appendCodePoint(point);
            }
        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static String normal(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        Normalizer.normalize(cleaned(text), Normalizer.Form.NFD)
                .codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .forEach(clean::appendCodePoint);
        return clean.toString().toLowerCase(Locale.ROOT);
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (isSpace(point)) {
                clean.append(' ');
            } else if (isIdeograph(point)) {
                clean.append(' ').appendCodePoint(point).append(' ');
            } else if (!isControl(point)) {
                clean.appendCodePoint(point);
            }
        });
        return clean.toString();
    }

    private static boolean isSpace(int point) {
        return (Character.isWhitespace(point) && !isSeparatorControl(point)) || Character.isSpaceChar(point);
    }

    /** Java alone counts the four information separators as white space. */
    private static boolean isSeparatorControl(int point) {
        return (point >= 0x1C && point <= 0x1F);
    }

    private static boolean isControl(int point) {
        return point == 0xFFFD
                || switch (Character.getType(point)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.PRIVATE_USE,
                            Character.SURROGATE,
                            Character.UNASSIGNED -> true;
                    default -> false;
                };
    }

    /** The blocks of the reference implementation; kana and hangul are left in words. */
    private static boolean isIdeograph(int point) {
        return (point >= 0x4E00 && point <= 0x9FFF)
                || (point >= 0x3400 && point <= 0x4DBF)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0x20000 && point <= 0x2CEAF)
                || (point >= 0x2F800 && point <= 0x2FA1F);
    }

    private static boolean isPunctuation(int point) {
        boolean asciiMark = point > ' ' && point < 0x7F && !Character.isLetterOrDigit(point);
        return asciiMark
                || switch (Character.getType(point)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }
}
