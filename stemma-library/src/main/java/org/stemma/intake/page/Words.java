package org.stemma.intake.page;

import org.jspecify.annotations.Nullable;

/** Words between tags, character references read; cut out of the page when they are asked for. */
public final class Words extends Node {

    private static final int UNREAD = -1;

    private final Source source;
    private final int from;
    private final int to;
    private @Nullable String words;

    Words(Source source, int from, int to) {
        this.source = source;
        this.from = from;
        this.to = to;
    }

    /** Words that were read already. */
    Words(String words) {
        this(Source.NONE, 0, 0);
        this.words = words;
    }

    /** The words as the page has them, white space too; never empty. */
    public String words() {
        String known = words;
        if (known == null) {
            known = source.words(from, to);
            words = known;
        }
        return known;
    }

    /** The words have no more characters than this. */
    public int most() {
        String known = words;
        return known == null ? to - from : known.length();
    }

    /** Puts the words into {@code room} from {@code at} on; where they end. Words of ASCII without references are not cut out for it. */
    public int put(char[] room, int at) {
        int end = words == null ? putPlain(room, at) : UNREAD;
        if (end == UNREAD) {
            String read = words();
            read.getChars(0, read.length(), room, at);
            end = at + read.length();
        }
        return end;
    }

    private int putPlain(char[] room, int at) {
        int end = at;
        for (int place = from; place < to; place++) {
            byte c = source.bytes[place];
            if (c == '&' || c < 0) {
                return UNREAD;
            }
            room[end++] = (char) c;
        }
        return end;
    }

    /** True for nothing but the white space of markup. */
    boolean isBlank() {
        String known = words;
        return known == null ? source.isBlank(from, to) : Source.isBlank(known);
    }
}
