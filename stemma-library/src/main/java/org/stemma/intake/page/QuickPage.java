package org.stemma.intake.page;

import java.util.Optional;
import org.jsoup.Jsoup;

/**
 * Reads an HTML page into the tree that jsoup gives it, many times as quickly: it skips over programs and style sheets, keeps
 * only the attributes that readers of a page look at, and cuts no string out of the page that nobody asks for. Comments and what a drawing is made of are left out. A page whose tree
 * needs elements to be moved, or that is otherwise out of the ordinary, is read by jsoup.
 */
public final class QuickPage {

    private static final String COMMENT = "!--";
    private static final String SCRIPT = "script";
    private static final String TEMPLATE = "template";
    private static final String STANDARD = "<!doctype html";

    private final Source page;
    private final byte[] bytes;
    private final Tree tree = new Tree();
    private final TagReader tag;
    /** The drawings that are open inside the one that is read. */
    private int drawings;

    private QuickPage(Source page) {
        this.page = page;
        this.bytes = page.bytes;
        this.tag = new TagReader(page);
    }

    /** The tree of {@code page}. */
    public static Page of(Source page) {
        return quick(page).orElseGet(() -> JsoupTree.of(Jsoup.parse(page.text())));
    }

    /** The tree of a page that needs nothing out of the ordinary; empty for others. */
    static Optional<Page> quick(Source page) {
        if (!page.isPlain()) {
            return Optional.empty();
        }
        QuickPage quick = new QuickPage(page);
        quick.read();
        return quick.tree.odd() ? Optional.empty() : Optional.of(quick.tree.end());
    }

    private void read() {
        int at = 0;
        while (at < bytes.length && !tree.odd()) {
            int open = markup(at);
            if (open > at) {
                tree.text(new Words(page, at, open));
            }
            at = open < bytes.length ? tag(open) : open;
        }
    }

    /** Where the next tag, comment or declaration begins. */
    private int markup(int from) {
        int at = page.find('<', from);
        while (at >= 0 && at + 1 < bytes.length && !opens(bytes[at + 1])) {
            at = page.find('<', at + 1);
        }
        return at < 0 || at + 1 == bytes.length ? bytes.length : at;
    }

    private static boolean opens(byte c) {
        return isLetter(c) || c == '/' || c == '!' || c == '?';
    }

    private static boolean isLetter(byte c) {
        return (c | ' ') >= 'a' && (c | ' ') <= 'z';
    }

    /** Reads the tag at {@code open} and what it says is to be read with it; where the page goes on. */
    private int tag(int open) {
        byte first = bytes[open + 1];
        if (isLetter(first)) {
            return start(open);
        }
        if (first != '/') {
            return page.is(COMMENT, open + 1) ? comment(open + 1 + COMMENT.length()) : behind(open);
        }
        if (open + 2 == bytes.length) {
            tree.giveUp();
            return bytes.length;
        }
        return isLetter(bytes[open + 2]) ? end(open) : behind(open);
    }

    private int behind(int open) {
        int close = page.find('>', open);
        if (bytes[open + 1] == '!'
                && close > open
                && page.raw(open, close).strip().equalsIgnoreCase(STANDARD)) {
            tree.declareStandard();
        }
        return close < 0 ? bytes.length : close + 1;
    }

    private int comment(int from) {
        if (page.is(">", from) || page.is("->", from)) {
            return page.find('>', from) + 1;
        }
        for (int at = page.find("--", from); at >= 0; at = page.find("--", at + 1)) {
            if (page.is(">", at + 2)) {
                return at + 3;
            }
            if (page.is("!>", at + 2)) {
                return at + 4;
            }
        }
        return bytes.length;
    }

    private int end(int open) {
        int behind = tag.read(open + 2);
        if (behind < 0) {
            tree.giveUp();
            return bytes.length;
        }
        tree.end(tag.name());
        return behind;
    }

    private int start(int open) {
        int behind = tag.read(open + 1);
        if (behind < 0) {
            tree.giveUp();
            return bytes.length;
        }
        Name name = tag.name();
        boolean drawn = name.rule() == Rule.SVG && tag.closesItself();
        Content content = tree.start(name, tag.attributes());
        if (drawn) {
            tree.open().pop();
            return behind;
        }
        return switch (content) {
            case MARKUP -> behind;
            case LINES -> page.is("\n", behind) ? behind + 1 : behind;
            case DATA, RAW, WORDS -> content(name, content, behind);
            case DRAWING, SPARE -> words(name, content, behind);
            case TEMPLATE -> template(behind);
        };
    }

    /** Reads up to the end tag of {@code name}. */
    private int content(Name name, Content content, int from) {
        int end = name.rule() == Rule.SCRIPT ? endOfScript(from) : endOf(name.name(), from);
        if (end < 0 || (content == Content.RAW && tag.closesItself())) {
            tree.giveUp();
            return bytes.length;
        }
        if (end > from) {
            tree.open()
                    .current()
                    .append(content == Content.WORDS ? new Words(page, from, end) : new Program(page, from, end));
        }
        tree.open().pop();
        return behind(end);
    }

    /** A script does not end with another one that it writes inside a comment (13.2.5.20 to 13.2.5.31). */
    private int endOfScript(int from) {
        int at = page.find('<', from);
        while (at >= 0 && !isEnd(SCRIPT, at)) {
            int goesOn = page.is("<!--", at) ? endOfComment(at) : at;
            at = goesOn < 0 || (goesOn > at && isEnd(SCRIPT, goesOn)) ? goesOn : page.find('<', goesOn + 1);
        }
        return at;
    }

    /** Where a comment in a script closes, or the script in it; -1 when neither does. */
    private int endOfComment(int from) {
        int close = page.find("-->", from + 2);
        boolean inside = false;
        for (int at = page.find('<', from + 1); at >= 0 && (close < 0 || at < close); at = page.find('<', at + 1)) {
            boolean ends = isEnd(SCRIPT, at);
            if (ends && !inside) {
                return at;
            }
            inside = !ends && (inside || isTag(SCRIPT, at + 1));
        }
        return close;
    }

    private int endOf(String name, int from) {
        int at = page.find("</", from);
        while (at >= 0 && !isEnd(name, at)) {
            at = page.find("</", at + 2);
        }
        return at;
    }

    private boolean isEnd(String name, int at) {
        return at + 1 < bytes.length && bytes[at + 1] == '/' && isTag(name, at + 2);
    }

    private boolean isTag(String name, int at) {
        int behind = at + name.length();
        return behind < bytes.length
                && closes(behind)
                && Name.lower(bytes, at, behind).equals(name);
    }

    private boolean closes(int at) {
        return bytes[at] == '>' || bytes[at] == '/' || TagReader.isBlank(bytes[at]);
    }

    /** Keeps of a template the same; it ends with its own end tag, whatever is open in it (13.2.6.4.4), and may hold programs and others. */
    private int template(int from) {
        int at = from;
        for (int open = 1; open > 0 && !tree.odd(); ) {
            int next = markup(at);
            if (next > at) {
                tree.open().current().append(new Words(page, at, next));
            }
            if (next == bytes.length) {
                tree.giveUp();
            } else if (isEnd(TEMPLATE, next)) {
                open--;
                at = behind(next);
            } else {
                open += isTag(TEMPLATE, next + 1) ? 1 : 0;
                at = inside(next, bytes.length, Content.TEMPLATE);
            }
        }
        tree.open().pop();
        return at;
    }

    /** Keeps of a drawing, or of what stands in for programs, the words and what is said of the page. */
    private int words(Name name, Content content, int from) {
        int end = endOf(name.name(), from);
        drawings = 0;
        words(from, end, content);
        while (drawings > 0 && end >= 0 && !tree.odd()) {
            drawings--;
            int at = behind(end);
            end = endOf(name.name(), at);
            words(at, end, content);
        }
        if (end < 0) {
            tree.giveUp();
            return bytes.length;
        }
        tree.open().pop();
        return behind(end);
    }

    private void words(int from, int end, Content content) {
        int at = from;
        while (at < end && !tree.odd()) {
            int open = Math.min(markup(at), end);
            if (open > at) {
                tree.open().current().append(new Words(page, at, open));
            }
            at = open < end ? inside(open, end, content) : end;
        }
    }

    private int inside(int open, int end, Content content) {
        if (!isLetter(bytes[open + 1])) {
            int past = page.is(COMMENT, open + 1) ? comment(open + 1 + COMMENT.length()) : behind(open);
            if (past > end) {
                tree.giveUp();
            }
            return past;
        }
        int behind = tag.read(open + 1);
        Name inner = tag.name();
        if (behind < 0 || behind > end || !isPlain(inner, content)) {
            tree.giveUp();
            return end;
        }
        if (inner.rule() == Rule.HEAD_VOID) {
            tree.open().open(inner, tag.attributes());
            tree.open().pop();
        }
        if (inner.rule() == Rule.SCRIPT) {
            tree.open().open(inner, tag.attributes());
            return content(inner, Content.DATA, behind);
        }
        if (content == Content.DRAWING) {
            drawings += inner.rule() == Rule.SVG && !tag.closesItself() ? 1 : 0;
        } else if (BodyRules.content(inner.rule()) == Content.DATA) {
            int close = endOf(inner.name(), behind);
            return close < 0 || close > end ? end : behind(close);
        }
        return behind;
    }

    /** True for elements that stay in a drawing, for those that may stand in for a program, and for what a template holds. */
    private static boolean isPlain(Name inner, Content content) {
        return switch (content) {
            case TEMPLATE -> inner.rule() != Rule.NOSCRIPT;
            case SPARE -> inner.rule() != Rule.SCRIPT && inner.rule() != Rule.NOSCRIPT && inner.rule() != Rule.TEMPLATE;
            default -> staysInDrawing(inner);
        };
    }

    private static boolean staysInDrawing(Name inner) {
        return switch (inner.rule()) {
            case INLINE, SVG, TITLE, LINK, RAW -> true;
            default -> inner.name().equals("image");
        };
    }
}
