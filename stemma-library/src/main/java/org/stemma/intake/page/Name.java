package org.stemma.intake.page;

import java.nio.charset.StandardCharsets;
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
    private static final Set<String> PLAIN = Set.copyOf(
            names("a b big code em font i s small strike strong tt u option optgroup svg nobr span label math "
                    + "ruby rb rp rt rtc video audio canvas dialog"));

    private static final Map<Rule, List<String>> RULES = Map.ofEntries(
            rule(Rule.HTML, "html"),
            rule(Rule.HEAD, "head"),
            rule(Rule.BODY, "body"),
            rule(Rule.HEAD_VOID, "base basefont bgsound link meta"),
            rule(Rule.TITLE, "title"),
            rule(Rule.RAW, "style noframes"),
            rule(Rule.SCRIPT, "script"),
            rule(Rule.NOSCRIPT, "noscript"),
            rule(Rule.TEMPLATE, "template"),
            rule(Rule.LINK, "a"),
            rule(Rule.FORMAT, "b big code em font i s small strike strong tt u nobr"),
            rule(Rule.ITEM, "li"),
            rule(Rule.TERM, "dd dt"),
            rule(Rule.FORM, "form"),
            rule(Rule.BUTTON, "button"),
            rule(Rule.TABLE, "table"),
            rule(Rule.CAPTION, "caption"),
            rule(Rule.COLUMNS, "colgroup"),
            rule(Rule.COLUMN, "col"),
            rule(Rule.SECTION, "tbody thead tfoot"),
            rule(Rule.ROW, "tr"),
            rule(Rule.CELL, "td th"),
            rule(Rule.LINE, "hr"),
            rule(Rule.BREAK, "br"),
            rule(Rule.TEXTAREA, "textarea"),
            rule(Rule.FRAME, "iframe noembed"),
            rule(Rule.SELECT, "select"),
            rule(Rule.OPTION, "option"),
            rule(Rule.OPTION_GROUP, "optgroup"),
            rule(Rule.SVG, "svg"),
            rule(Rule.HEADING, "h1 h2 h3 h4 h5 h6"),
            rule(Rule.PRE, "pre listing"),
            rule(Rule.VOID, "area embed img keygen wbr input"),
            rule(Rule.MEDIA, "param source track"),
            rule(Rule.PARAGRAPH, "p"),
            rule(
                    Rule.BLOCK,
                    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer "
                            + "header hgroup main menu nav ol search section summary ul"),
            rule(Rule.OBJECT, "object"),
            rule(
                    Rule.INLINE,
                    "span label q cite abbr time ins del video audio canvas picture sup sub mark dfn var samp kbd bdi bdo "
                            + "acronym legend output progress meter map data"),
            rule(
                    Rule.ODD,
                    "image isindex frameset frame plaintext applet marquee math rb rp rt rtc ruby xmp command "
                            + "menuitem datalist slot portal selectedcontent"));

    private static Map.Entry<Rule, List<String>> rule(Rule rule, String names) {
        return Map.entry(rule, names(names));
    }

    private static List<String> names(String names) {
        return List.of(names.split(" ", -1));
    }

    /** jsoup knows how elements are laid out. */
    private Name(String name, Tag tag, Rule rule, boolean stops, boolean special, boolean implied) {
        this(name, rule, stops, special, implied, tag.isBlock(), tag.is(Tag.TextBoundary), tag.preserveWhitespace());
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
            int slot = slot(name.name.getBytes(StandardCharsets.US_ASCII), 0, name.name.length());
            while (table[slot] != null) {
                slot = (slot + 1) % SLOTS;
            }
            table[slot] = name;
        });
        return table;
    }

    private static int slot(byte[] letters, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = PRIME * hash + lower(letters[at]);
        }
        return (hash ^ hash >>> SLOTS_BITS) & (SLOTS - 1);
    }

    private static final int SLOTS_BITS = 10;

    private static int lower(byte c) {
        return c >= 'A' && c <= 'Z' ? c + ' ' : c;
    }

    /** The letters of a page in lower case. */
    static String lower(byte[] page, int from, int to) {
        return new String(page, from, to - from, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    }

    /** The name written in these letters of a page, in either case. */
    static Name of(byte[] page, int from, int to) {
        int slot = slot(page, from, to);
        Name known = to - from > LONGEST ? null : TABLE[slot];
        while (known != null && !known.is(page, from, to)) {
            slot = (slot + 1) % SLOTS;
            known = TABLE[slot];
        }
        return known == null ? unknown(lower(page, from, to)) : known;
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

    private boolean is(byte[] page, int from, int to) {
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
