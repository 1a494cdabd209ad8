package org.stemma.intake.page;

import java.util.List;
import java.util.Locale;

/** Reads one tag (HTML standard, 13.2.5.8 to 13.2.5.40), keeping those of its attributes that readers of a page look at. */
final class TagReader {

    private static final List<String> KEPT = List.of(
            "class",
            "id",
            "hidden",
            "aria-hidden",
            "style",
            "itemprop",
            "property",
            "rel",
            "href",
            "datetime",
            "content",
            "title",
            "pubdate",
            "name",
            "http-equiv",
            "type",
            "lang");
    /** The same by their first letters. */
    private static final String[][] BY_LETTER = byLetter();

    private static final String DATA = "data-";
    /** A tag with so many attributes is left to jsoup. */
    private static final int MOST = 100;

    private final Source source;
    private final byte[] page;
    private final AttributeRows rows;
    /** Behind what has been read. */
    private int at;

    private Name name = Name.of("html");
    /** The row of the tag's first attribute. */
    private int first;
    /** The bits of its keys. */
    private long keys;

    private boolean closesItself;

    TagReader(Source source) {
        this.source = source;
        this.page = source.bytes;
        this.rows = new AttributeRows(source);
    }

    private static String[][] byLetter() {
        String[][] letters = new String['z' - 'a' + 1][];
        for (int i = 0; i < letters.length; i++) {
            char letter = (char) ('a' + i);
            letters[i] = KEPT.stream().filter(key -> key.charAt(0) == letter).toArray(String[]::new);
        }
        return letters;
    }

    /** True for the key of an attribute that is kept. */
    static boolean isKept(String key) {
        return KEPT.contains(key) || key.startsWith(DATA);
    }

    Name name() {
        return name;
    }

    /** The attributes kept. */
    Attributes attributes() {
        return first == rows.size() ? Attributes.NONE : new Attributes(rows, first, rows.size(), keys);
    }

    /** True for {@code <g/>}. */
    boolean closesItself() {
        return closesItself;
    }

    /** Reads the tag whose name begins at {@code from}; where the page goes on behind it, -1 when it ends inside or the tag is out of the ordinary. */
    int read(int from) {
        at = from;
        first = rows.size();
        keys = 0;
        closesItself = false;
        while (at < page.length && !endsName(page[at])) {
            at++;
        }
        name = Name.of(page, from, at);
        while (at < page.length && rows.size() - first < MOST) {
            byte c = page[at];
            if (c == '>') {
                return at + 1;
            }
            if (isBlank(c)) {
                at++;
            } else if (c == '/') {
                at++;
                closesItself = at < page.length && page[at] == '>';
            } else {
                attribute();
            }
        }
        return -1;
    }

    static boolean isBlank(int c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean endsName(byte c) {
        return c == '>' || c == '/' || isBlank(c);
    }

    private void attribute() {
        int start = at++;
        while (at < page.length && page[at] != '=' && !endsName(page[at])) {
            at++;
        }
        int end = at;
        while (at < page.length && isBlank(page[at])) {
            at++;
        }
        if (at == page.length || page[at] != '=') {
            keep(start, end, at, at);
            return;
        }
        at++;
        while (at < page.length && isBlank(page[at])) {
            at++;
        }
        value(start, end);
    }

    private void value(int start, int end) {
        char quote = at < page.length ? (char) page[at] : '>';
        if (quote != '"' && quote != '\'') {
            int from = at;
            while (at < page.length && page[at] != '>' && !isBlank(page[at])) {
                at++;
            }
            keep(start, end, from, at);
            return;
        }
        int from = ++at;
        int close = source.find(quote, from);
        at = close < 0 ? page.length : close;
        keep(start, end, from, at);
        at = Math.min(at + 1, page.length);
    }

    private void keep(int start, int end, int from, int to) {
        String key = key(start, end);
        if (key.isEmpty()) {
            return;
        }
        if ((keys & Attributes.bit(key)) == 0 || !has(key)) {
            // Of a link in the body it only counts that it leads somewhere.
            boolean unread = name.rule() == Rule.LINK && key.equals("href");
            rows.add(key, from, unread ? from : to);
            keys |= Attributes.bit(key);
        }
    }

    private boolean has(String key) {
        int row = first;
        while (row < rows.size() && !rows.key(row).equals(key)) {
            row++;
        }
        return row < rows.size();
    }

    private String key(int start, int end) {
        int letter = (page[start] | ' ') - 'a';
        if (letter < 0 || letter >= BY_LETTER.length) {
            return "";
        }
        for (String kept : BY_LETTER[letter]) {
            if (is(kept, start, end)) {
                return kept;
            }
        }
        return end - start > DATA.length() && is(DATA, start, start + DATA.length())
                ? source.repeated(start, end).toLowerCase(Locale.ROOT)
                : "";
    }

    private boolean is(String key, int start, int end) {
        if (end - start != key.length() || (page[start] | ' ') != key.charAt(0)) {
            return false;
        }
        for (int i = 1; i < key.length(); i++) {
            byte c = page[start + i];
            if ((c >= 'A' && c <= 'Z' ? c + ' ' : c) != key.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
