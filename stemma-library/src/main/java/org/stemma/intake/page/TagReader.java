package org.stemma.intake.page;

import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads one tag (HTML standard, 13.2.5.8 to 13.2.5.40), keeping those of its attributes that readers of a page look at. */
final class TagReader {

    private static final String[] KEPT = {
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
        "lang"
    };
    private static final String DATA = "data-";
    /** A tag with so many attributes is left to jsoup. */
    private static final int MOST = 100;

    private final char[] page;
    /** Behind what has been read. */
    private int at;

    private Name name = Name.of("html");
    private @Nullable Attributes attributes;
    private boolean closesItself;

    TagReader(char[] page) {
        this.page = page;
    }

    Name name() {
        return name;
    }

    /** The attributes kept, null for none. */
    @Nullable Attributes attributes() {
        return attributes;
    }

    /** True for {@code <g/>}. */
    boolean closesItself() {
        return closesItself;
    }

    /** Reads the tag whose name begins at {@code from}; where the page goes on behind it, -1 when it ends inside or the tag is out of the ordinary. */
    int read(int from) {
        at = from;
        attributes = null;
        closesItself = false;
        while (at < page.length && !endsName(page[at])) {
            at++;
        }
        name = Name.of(page, from, at);
        while (at < page.length && (attributes == null || attributes.size() < MOST)) {
            char c = page[at];
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

    static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean endsName(char c) {
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
        char quote = at < page.length ? page[at] : '>';
        if (quote != '"' && quote != '\'') {
            int from = at;
            while (at < page.length && page[at] != '>' && !isBlank(page[at])) {
                at++;
            }
            keep(start, end, from, at);
            return;
        }
        int from = ++at;
        while (at < page.length && page[at] != quote) {
            at++;
        }
        keep(start, end, from, at);
        at = Math.min(at + 1, page.length);
    }

    private void keep(int start, int end, int from, int to) {
        String key = key(start, end);
        if (key.isEmpty()) {
            return;
        }
        Attributes kept = attributes == null ? new Attributes() : attributes;
        attributes = kept;
        if (!kept.hasKey(key)) {
            // Of a link in the body it only counts that it leads somewhere.
            boolean unread = name.rule() == Rule.LINK && key.equals("href");
            kept.add(key, unread ? "" : words(from, to));
        }
    }

    private String words(int from, int to) {
        String words = new String(page, from, to - from);
        return words.indexOf('&') < 0 ? words : Parser.unescapeEntities(words, true);
    }

    private String key(int start, int end) {
        for (String kept : KEPT) {
            if (is(kept, start, end)) {
                return kept;
            }
        }
        return end - start > DATA.length() && is(DATA, start, start + DATA.length())
                ? new String(page, start, end - start).toLowerCase(Locale.ROOT)
                : "";
    }

    private boolean is(String key, int start, int end) {
        if (end - start != key.length() || (page[start] | ' ') != key.charAt(0)) {
            return false;
        }
        for (int i = 1; i < key.length(); i++) {
            char c = page[start + i];
            if ((c >= 'A' && c <= 'Z' ? c + ' ' : c) != key.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
