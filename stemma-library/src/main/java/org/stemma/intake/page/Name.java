package org.stemma.intake.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * The name of an element and what the tree's rules say of it.
 *
 * @param name in lower case
 * @param stops true where it bounds the search for an open element
 * @param special true where an end tag of another name does not reach over it
 * @param implied true where its end tag may be left out
 * @param block true where it is laid out as a block
 * @param boundary true where its words do not run into those around it, though it is no block
 * @param verbatim true where white space in it counts
 */
record Name(
        String name,
        Rule rule,
        boolean stops,
        boolean special,
        boolean implied,
        boolean block,
        boolean boundary,
        boolean verbatim) {

    /** The name of what holds the whole page. */
    static final Name ROOT = unknown("#root");

    /** The slots of the table: few enough to stay near, many enough that hardly two names share one. */
    private static final int SLOTS = 1 << 10;

    private static final int LONGEST = 20;
    private static final int PRIME = 31;

    private static final Set<String> STOPS =
            Set.of("applet", "caption", "html", "marquee", "object", "table", "td", "th", "template");
    private static final Set<String> IMPLIED =
            Set.of("dd", "dt", "li", "optgroup", "option", "p", "rb", "rp", "rt", "rtc");
    private static final Set<String> PLAIN = Set.of(
            "a",
            "b",
            "big",
            "code",
            "em",
            "font",
            "i",
            "s",
            "small",
            "strike",
            "strong",
            "tt",
            "u",
            "option",
            "optgroup",
            "svg",
            "nobr",
            "span",
            "label",
            "math",
            "ruby",
            "rb",
            "rp",
            "rt",
            "rtc",
            "video",
            "audio",
            "canvas",
            "dialog");

    private static final Map<Rule, List<String>> RULES = Map.ofEntries(
            Map.entry(Rule.HTML, List.of("html")),
            Map.entry(Rule.HEAD, List.of("head")),
            Map.entry(Rule.BODY, List.of("body")),
            Map.entry(Rule.HEAD_VOID, List.of("base", "basefont", "bgsound", "link", "meta")),
            Map.entry(Rule.TITLE, List.of("title")),
            Map.entry(Rule.RAW, List.of("style", "noframes")),
            Map.entry(Rule.SCRIPT, List.of("script")),
            Map.entry(Rule.NOSCRIPT, List.of("noscript")),
            Map.entry(Rule.TEMPLATE, List.of("template")),
            Map.entry(Rule.LINK, List.of("a")),
            Map.entry(
                    Rule.FORMAT,
                    List.of("b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u")),
            Map.entry(Rule.ITEM, List.of("li")),
            Map.entry(Rule.TERM, List.of("dd", "dt")),
            Map.entry(Rule.FORM, List.of("form")),
            Map.entry(Rule.BUTTON, List.of("button")),
            Map.entry(Rule.TABLE, List.of("table")),
            Map.entry(Rule.CAPTION, List.of("caption")),
            Map.entry(Rule.COLUMNS, List.of("colgroup")),
            Map.entry(Rule.COLUMN, List.of("col")),
            Map.entry(Rule.SECTION, List.of("tbody", "thead", "tfoot")),
            Map.entry(Rule.ROW, List.of("tr")),
            Map.entry(Rule.CELL, List.of("td", "th")),
            Map.entry(Rule.LINE, List.of("hr")),
            Map.entry(Rule.BREAK, List.of("br")),
            Map.entry(Rule.TEXTAREA, List.of("textarea")),
            Map.entry(Rule.FRAME, List.of("iframe", "noembed")),
            Map.entry(Rule.SELECT, List.of("select")),
            Map.entry(Rule.OPTION, List.of("option")),
            Map.entry(Rule.OPTION_GROUP, List.of("optgroup")),
            Map.entry(Rule.SVG, List.of("svg")),
            Map.entry(Rule.HEADING, List.of("h1", "h2", "h3", "h4", "h5", "h6")),
            Map.entry(Rule.PRE, List.of("pre", "listing")),
            Map.entry(Rule.VOID, List.of("area", "embed", "img", "keygen", "wbr", "input")),
            Map.entry(Rule.MEDIA, List.of("param", "source", "track")),
            Map.entry(Rule.PARAGRAPH, List.of("p")),
            Map.entry(
                    Rule.BLOCK,
                    List.of(
                            "address",
                            "article",
                            "aside",
                            "blockquote",
                            "center",
                            "details",
                            "dialog",
                            "dir",
                            "div",
                            "dl",
                            "fieldset",
                            "figcaption",
                            "figure",
                            "footer",
                            "header",
                            "hgroup",
                            "main",
                            "menu",
                            "nav",
                            "ol",
                            "search",
                            "section",
                            "summary",
                            "ul")),
            Map.entry(Rule.OBJECT, List.of("object")),
            Map.entry(
                    Rule.INLINE,
                    List.of(
                            "span",
                            "label",
                            "q",
                            "cite",
                            "abbr",
                            "time",
                            "ins",
                            "del",
                            "video",
                            "audio",
                            "canvas",
                            "picture",
                            "sup",
                            "sub",
                            "mark",
                            "dfn",
                            "var",
                            "samp",
                            "kbd",
                            "bdi",
                            "bdo",
                            "acronym",
                            "legend",
                            "output",
                            "progress",
                            "meter",
                            "map",
                            "data")),
            Map.entry(
                    Rule.ODD,
                    List.of(
                            "image",
                            "isindex",
                            "frameset",
                            "frame",
                            "plaintext",
                            "nobr",
                            "applet",
                            "marquee",
                            "math",
                            "rb",
                            "rp",
                            "rt",
                            "rtc",
                            "ruby",
                            "xmp",
                            "command",
                            "menuitem",
                            "datalist",
                            "slot",
                            "portal",
                            "selectedcontent")));

    /** jsoup knows how elements are laid out. */
    private Name(String name, Tag tag, Rule rule, boolean stops, boolean special, boolean implied) {
        this(
                name,
                rule,
                stops,
                special,
                implied,
                tag.isBlock(),
                tag.is(Tag.TextBoundary),
                tag.preserveWhitespace());
    }

    private static final Map<String, Name> ALL = all();
    private static final Name[] TABLE = table();

    private static Map<String, Name> all() {
        Map<String, Name> all = new HashMap<>();
        RULES.forEach((rule, names) -> names.forEach(name -> all.put(
                name,
                new Name(
                        name,
                        rule == Rule.SVG
                                ? Tag.valueOf(name, Parser.NamespaceSvg, ParseSettings.htmlDefault)
                                : Tag.valueOf(name),
                        rule,
                        STOPS.contains(name),
                        rule != Rule.INLINE && !PLAIN.contains(name),
                        IMPLIED.contains(name)))));
        return all;
    }

    private static Name[] table() {
        Name[] table = new Name[SLOTS];
        ALL.values().forEach(name -> {
            int slot = slot(name.name.toCharArray(), 0, name.name.length());
            while (table[slot] != null) {
                slot = (slot + 1) % SLOTS;
            }
            table[slot] = name;
        });
        return table;
    }

    private static int slot(char[] letters, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = PRIME * hash + lower(letters[at]);
        }
        return (hash ^ hash >>> SLOTS_BITS) & (SLOTS - 1);
    }

    private static final int SLOTS_BITS = 10;

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ' ') : c;
    }

    /** The name written in these letters of a page, in either case. */
    static Name of(char[] page, int from, int to) {
        int slot = slot(page, from, to);
        Name known = to - from > LONGEST ? null : TABLE[slot];
        while (known != null && !known.is(page, from, to)) {
            slot = (slot + 1) % SLOTS;
            known = TABLE[slot];
        }
        return known == null ? unknown(new String(page, from, to - from).toLowerCase(Locale.ROOT)) : known;
    }

    private static Name unknown(String name) {
        return new Name(name, new Tag(name, Parser.NamespaceHtml), Rule.INLINE, false, false, false);
    }

    /** The name of an element that jsoup has read. */
    static Name of(org.jsoup.nodes.Element element) {
        Name known = ALL.get(element.normalName());
        return new Name(
                element.normalName(),
                element.tag(),
                known == null ? Rule.INLINE : known.rule,
                known != null && known.stops,
                known != null && known.special,
                known != null && known.implied);
    }

    /** The known element of this name. */
    static Name of(String name) {
        Name known = ALL.get(name);
        if (known == null) {
            throw new IllegalArgumentException("no rule for an element named \"" + name + "\"");
        }
        return known;
    }

    /** True for the same name. */
    boolean is(Name other) {
        return name.equals(other.name);
    }

    private boolean is(char[] page, int from, int to) {
        if (to - from != name.length()) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (lower(page[at]) != name.charAt(at - from)) {
                return false;
            }
        }
        return true;
    }
}
