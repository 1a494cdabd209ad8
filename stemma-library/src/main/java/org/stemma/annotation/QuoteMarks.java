package org.stemma.annotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.stemma.report.Span;

/** Pairs the quotation marks of one paragraph; linear in its length, nesting at most two deep. */
final class QuoteMarks {

    /** How a quotation ends. */
    enum Close {
        CLOSED,
        /** At the end of its paragraph, because the next opens again. */
        CONTINUED,
        MISSING
    }

    /** One quotation with its marks and without. */
    record Pair(Span span, Span inner, Close close) {}

    private enum Family {
        DOUBLE,
        SINGLE
    }

    private record Open(int start, int inner, Family family) {}

    private static final String DOUBLE_OPEN = "“„‟«‹";
    private static final String DOUBLE_CLOSE = "”»›";
    private static final String DOUBLE_EITHER = "\"＂";
    private static final String SINGLE = "‘’'‚`";
    private static final String STOPS = ".,!?…";

    /** Words whose first letters an apostrophe stands for. */
    private static final Pattern CLIPPED = Pattern.compile(
            "(?:\\d\\ds?|em|til|tis|twas|n|cause|bout|round|neath|cuz|im|er)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** No clipped word is longer. */
    private static final int CLIPPED_LENGTH = 8;

    /** How far ahead the end of a quotation in single marks is looked for. */
    private static final int SINGLE_LENGTH = 1_000;

    /** A paragraph with more single openers than this is no prose; the rest of them stay unread, so that time stays linear. */
    private static final int SINGLES = 60;

    private static final int DEEPEST = 2;

    private final String text;
    private final Span paragraph;
    private final List<Pair> pairs = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int singles;
    private int singleEnd = -1;

    QuoteMarks(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    /** True when the first thing in {@code paragraph} is an opening double mark. */
    static boolean opensAt(String text, Span paragraph) {
        int at = firstVisible(text, paragraph);
        if (at >= paragraph.end()) {
            return false;
        }
        char c = text.charAt(at);
        boolean doubled = text.startsWith("``", at) || text.startsWith("''", at);
        return DOUBLE_OPEN.indexOf(c) >= 0 || DOUBLE_EITHER.indexOf(c) >= 0 || doubled;
    }

    private static int firstVisible(String text, Span paragraph) {
        int at = paragraph.start();
        while (at < paragraph.end() && Sentences.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The quotations in the order of their ends; {@code reopens} when the next paragraph begins with an opening mark. */
    List<Pair> pairs(boolean reopens) {
        int at = paragraph.start();
        while (at < paragraph.end()) {
            at += mark(at);
        }
        if (!open.isEmpty()) {
            finish(open.peekLast(), reopens);
        }
        return pairs;
    }

    private int mark(int at) {
        char c = text.charAt(at);
        boolean doubled = text.startsWith("``", at) || text.startsWith("''", at);
        if (doubled && at + 1 < paragraph.end()) {
            either(at, 2);
            return 2;
        }
        if (DOUBLE_EITHER.indexOf(c) >= 0) {
            either(at, 1);
        } else if (DOUBLE_OPEN.indexOf(c) >= 0) {
            opening(at, c);
        } else if (DOUBLE_CLOSE.indexOf(c) >= 0) {
            closing(at);
        } else if (SINGLE.indexOf(c) >= 0) {
            single(at);
        }
        return 1;
    }

    /** “ closes what „ opened; « behind a word closes what » opened. */
    private void opening(int at, char c) {
        boolean turned = !open.isEmpty()
                && (c == '“' && text.charAt(open.peek().start()) == '„'
                        || c == '«' && text.charAt(open.peek().start()) == '»');
        if (turned && !startsWord(at, 1)) {
            close(at, 1, Family.DOUBLE);
        } else {
            push(at, 1, Family.DOUBLE);
        }
    }

    /** »so« and ”so” open with what elsewhere closes. */
    private void closing(int at) {
        if (!isOpen(Family.DOUBLE) && startsWord(at, 1)) {
            push(at, 1, Family.DOUBLE);
        } else {
            close(at, 1, Family.DOUBLE);
        }
    }

    private void either(int at, int length) {
        boolean opened = open.stream().anyMatch(one -> one.family() == Family.DOUBLE);
        boolean starts = startsWord(at, length);
        if (opened && (endsWord(at) || !starts)) {
            close(at, length, Family.DOUBLE);
        } else if (starts) {
            push(at, length, Family.DOUBLE);
        }
    }

    private void single(int at) {
        if (isOpen(Family.SINGLE)) {
            if (at == singleEnd) {
                close(at, 1, Family.SINGLE);
            }
            return;
        }
        boolean opens = startsWord(at, 1) && text.charAt(at) != '’' && !isClipped(at + 1);
        if (opens && ++singles <= SINGLES) {
            int end = singleEnd(at + 1);
            if (end >= 0) {
                singleEnd = end;
                push(at, 1, Family.SINGLE);
            }
        }
    }

    private boolean isClipped(int at) {
        int end = Math.min(paragraph.end(), at + CLIPPED_LENGTH);
        return at < end && CLIPPED.matcher(text).region(at, end).matches();
    }

    /** The end of a quotation in single marks: behind a stop or comma, else behind a word that is no plural's owner. */
    private int singleEnd(int from) {
        int plain = -1;
        int plural = -1;
        int limit = Math.min(paragraph.end(), from + SINGLE_LENGTH);
        for (int at = from + 1; at < limit; at++) {
            char c = text.charAt(at);
            if (DOUBLE_CLOSE.indexOf(c) >= 0 || c == '"' && !open.isEmpty() && endsWord(at) || opensSingle(at, c)) {
                break;
            }
            if (c != '’' && c != '\'' || isLetterAt(at + 1) || !endsWord(at)) {
                continue;
            }
            char before = text.charAt(at - 1);
            if (STOPS.indexOf(before) >= 0) {
                return at;
            }
            if (before == 's') {
                plural = plural < 0 ? at : plural;
            } else if (plain < 0) {
                plain = at;
            }
        }
        return plain >= 0 ? plain : plural;
    }

    private boolean opensSingle(int at, char c) {
        return c == '‘' && startsWord(at, 1);
    }

    private boolean isOpen(Family family) {
        return !open.isEmpty() && open.peek().family() == family;
    }

    private void push(int at, int length, Family family) {
        if (isOpen(family)) {
            open.pop();
        }
        if (open.size() < DEEPEST) {
            open.push(new Open(at, at + length, family));
        }
    }

    private void close(int at, int length, Family family) {
        if (open.stream().noneMatch(one -> one.family() == family)) {
            return;
        }
        Open opened = open.pop();
        while (opened.family() != family) {
            opened = open.pop();
        }
        add(opened, at, at + length, Close.CLOSED);
    }

    private void add(Open opened, int innerEnd, int end, Close close) {
        int from = opened.inner();
        int to = innerEnd;
        while (from < to && Sentences.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Sentences.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            pairs.add(new Pair(new Span(opened.start(), close == Close.CLOSED ? end : to), new Span(from, to), close));
        }
    }

    private void finish(Open first, boolean reopens) {
        boolean leads = first.start() == firstVisible(text, paragraph);
        if (first.family() == Family.DOUBLE && (leads || reopens)) {
            add(first, paragraph.end(), paragraph.end(), reopens ? Close.CONTINUED : Close.MISSING);
        }
    }

    private boolean startsWord(int at, int length) {
        boolean free = at == paragraph.start() || isBreak(text.charAt(at - 1));
        int next = at + length;
        return free && next < paragraph.end() && !Sentences.isSpace(text.charAt(next));
    }

    private boolean endsWord(int at) {
        return at > paragraph.start() && !Sentences.isSpace(text.charAt(at - 1));
    }

    private boolean isLetterAt(int at) {
        return at < paragraph.end() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isBreak(char c) {
        return Sentences.isSpace(c) || "([{—–-/“\"‘„«:…".indexOf(c) >= 0;
    }
}
