package org.stemma.report;

import java.util.Optional;

/**
 * A report's text as a browser searches it: runs of white space one blank, marks that only allow a line break left out, large
 * and small letters alike, a line break between blocks and nowhere else. Spans here count the characters of that text.
 */
final class BlockWords {

    private static final char BREAK = '\n';

    private final StringBuilder shown = new StringBuilder();
    private final String searched;
    /** For each character of the report's text the number of those shown before it. */
    private final int[] before;

    BlockWords(Report report) {
        String text = report.text();
        before = new int[text.length() + 1];
        int start = 0;
        for (Block block : report.blocks()) {
            add(text, start, block.span().start());
            add(text, block.span().start(), block.span().end());
            start = block.span().end();
        }
        add(text, start, text.length());
        before[text.length()] = shown.length();
        StringBuilder small = new StringBuilder(shown.length());
        for (int i = 0; i < shown.length(); i++) {
            small.append(Character.toLowerCase(shown.charAt(i)));
        }
        searched = small.toString();
    }

    private void add(String text, int start, int end) {
        boolean blank = false;
        boolean fresh = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            before[i] = shown.length();
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = true;
            } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
                if (!shown.isEmpty() && (fresh || blank)) {
                    shown.append(fresh ? BREAK : ' ');
                    before[i]++;
                }
                shown.append(c);
                blank = false;
                fresh = false;
            }
        }
    }

    /** Where the words of {@code span} are shown, cut words taken whole; empty when it has none. */
    Optional<Span> place(Span span) {
        int start = before[span.start()];
        int end = before[span.end()];
        while (start < end && isGap(start)) {
            start++;
        }
        while (start < end && isGap(end - 1)) {
            end--;
        }
        if (start == end) {
            return Optional.empty();
        }
        while (!isBorder(start)) {
            start--;
        }
        while (!isBorder(end)) {
            end++;
        }
        return Optional.of(new Span(start, end));
    }

    String of(Span place) {
        return shown.substring(place.start(), place.end());
    }

    boolean inOneBlock(Span place) {
        return of(place).indexOf(BREAK) < 0;
    }

    /** Words parted by blanks. */
    int count(Span place) {
        return 1 + (int) of(place).chars().filter(c -> c == ' ' || c == BREAK).count();
    }

    /** The first words of {@code place} in its first block, at least so many and so many characters where it has them. */
    Span first(Span place, int words, int chars) {
        int end = place.start();
        for (int taken = 0; end < place.end() && shown.charAt(end) != BREAK; end++) {
            if (shown.charAt(end) == ' ' && ++taken >= words && end - place.start() >= chars) {
                break;
            }
        }
        return new Span(place.start(), end);
    }

    /** The last words of {@code place} in its last block, likewise. */
    Span last(Span place, int words, int chars) {
        int start = place.end();
        for (int taken = 0; start > place.start() && shown.charAt(start - 1) != BREAK; start--) {
            if (shown.charAt(start - 1) == ' ' && ++taken >= words && place.end() - start >= chars) {
                break;
            }
        }
        return new Span(start, place.end());
    }

    /** The words in front of {@code place}: of its own block, else of the block before. */
    Optional<String> before(Span place, int words) {
        int end = place.start();
        while (end > 0 && isGap(end - 1)) {
            end--;
        }
        return end == 0 ? Optional.empty() : Optional.of(of(last(new Span(0, end), words, 0)));
    }

    /** The words behind {@code place}: of its own block, else of the block behind. */
    Optional<String> behind(Span place, int words) {
        int start = place.end();
        while (start < shown.length() && isGap(start)) {
            start++;
        }
        return start == shown.length()
                ? Optional.empty()
                : Optional.of(of(first(new Span(start, shown.length()), words, 0)));
    }

    /** The first place that {@code directive} tells, as a browser finds it; empty when there is none. */
    Optional<Span> find(TextDirective directive) {
        String opening = directive.prefix().orElse(directive.start());
        for (int at = next(opening, 0); at >= 0; at = next(opening, at + 1)) {
            int start = directive.prefix().isEmpty() ? at : afterGap(at + opening.length());
            if (!stands(directive.start(), start)) {
                continue;
            }
            int end = end(directive, start + directive.start().length());
            if (end >= 0) {
                return Optional.of(new Span(start, end));
            }
        }
        return Optional.empty();
    }

    private int end(TextDirective directive, int startEnd) {
        if (directive.end().isEmpty()) {
            return isFollowed(directive, startEnd) ? startEnd : -1;
        }
        String last = directive.end().get();
        for (int at = next(last, startEnd); at >= 0; at = next(last, at + 1)) {
            if (isFollowed(directive, at + last.length())) {
                return at + last.length();
            }
        }
        return -1;
    }

    private boolean isFollowed(TextDirective directive, int end) {
        return directive.suffix().isEmpty() || stands(directive.suffix().get(), afterGap(end));
    }

    private int next(String term, int from) {
        String wanted = lower(term);
        int at = searched.indexOf(wanted, from);
        while (at >= 0 && !(isBorder(at) && isBorder(at + wanted.length()))) {
            at = searched.indexOf(wanted, at + 1);
        }
        return at;
    }

    private boolean stands(String term, int at) {
        return searched.startsWith(lower(term), at) && isBorder(at) && isBorder(at + term.length());
    }

    private static String lower(String term) {
        StringBuilder small = new StringBuilder(term.length());
        term.chars().forEach(c -> small.append(Character.toLowerCase((char) c)));
        return small.toString();
    }

    private int afterGap(int at) {
        return at < shown.length() && isGap(at) ? at + 1 : at;
    }

    private boolean isGap(int at) {
        return shown.charAt(at) == ' ' || shown.charAt(at) == BREAK;
    }

    /** True where no word goes on. */
    private boolean isBorder(int at) {
        return at == 0
                || at == shown.length()
                || !Character.isLetterOrDigit(shown.codePointBefore(at))
                || !Character.isLetterOrDigit(shown.codePointAt(at))
                || isUnparted(shown.codePointAt(at));
    }

    /** Scripts whose words no blank parts. */
    private static boolean isUnparted(int character) {
        return Character.isIdeographic(character)
                || switch (Character.UnicodeScript.of(character)) {
                    case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
                    default -> false;
                };
    }
}
