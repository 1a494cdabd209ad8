package org.stemma.intake.feed;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.intake.xml.XmlElement;

/**
 * Reads RSS 0.9 to 2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0 and CDF by one set of names: feeds mix the vocabularies, so every
 * field is looked for in all of them, its own format's first.
 */
final class XmlFeeds {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final Set<Space> OWN = EnumSet.of(Space.CORE, Space.ATOM);
    private static final Set<String> DATES = Set.of(
            "pubdate",
            "date",
            "issued",
            "published",
            "modified",
            "updated",
            "created",
            "available",
            "lastbuilddate",
            "lastmod",
            "expirationdate");

    private final boolean atom;
    private final String base;

    private XmlFeeds(boolean atom, String base) {
        this.atom = atom;
        this.base = base;
    }

    /** The items of a document at any depth: an unclosed tag before them may have swallowed them. */
    static List<XmlElement> items(XmlElement root) {
        List<XmlElement> items = new ArrayList<>();
        if (root.is("entry")) {
            items.add(root);
        }
        collect(root, items);
        return items;
    }

    private static void collect(XmlElement parent, List<XmlElement> items) {
        parent.elements().forEach(child -> {
            boolean item = (child.is("item") || child.is("entry")) && OWN.contains(Space.of(child));
            if (item && !child.children().isEmpty()) {
                items.add(child);
            }
            if (!child.is("content") && !child.is("source")) {
                collect(child, items);
            }
        });
    }

    static Feed feed(XmlElement root, List<XmlElement> items, String document) {
        boolean atom = root.is("feed") || root.is("entry");
        XmlElement head = atom ? root : root.first("channel").orElse(root);
        XmlFeeds shallow = new XmlFeeds(atom, document);
        Optional<String> link = Links.page(head, document);
        XmlFeeds reader = document.isEmpty() ? new XmlFeeds(atom, link.orElse("")) : shallow;
        Optional<String> language = shallow.language(head);
        List<FeedAuthor> authors = Authors.of(head);
        return new Feed(
                format(root),
                shallow.id(head),
                shallow.text(head, "title", Space.DUBLIN_CORE)
                        .map(FeedText::plain)
                        .filter(words -> !words.isEmpty()),
                link,
                shallow.description(head),
                language,
                authors,
                shallow.words(head, "publisher", EnumSet.of(Space.DUBLIN_CORE)),
                shallow.rights(head),
                stamps(head),
                Interval.of(head),
                items.stream()
                        .map(item -> reader.item(item, language, atom ? authors : List.of()))
                        .toList());
    }

    private static String format(XmlElement root) {
        if (root.is("rdf")) {
            boolean first = root.elements().anyMatch(child -> child.namespace().contains("netscape.com"));
            return first ? "RSS 0.90" : "RSS 1.0";
        }
        if (root.is("feed") || root.is("entry")) {
            boolean old = root.namespace().contains("purl.org/atom")
                    || root.attribute("version").filter("0.3"::equals).isPresent();
            return old ? "Atom 0.3" : "Atom 1.0";
        }
        return root.is("channel")
                ? "CDF"
                : "RSS " + root.attribute("version").map(String::strip).orElse("without a version");
    }

    private FeedItem item(XmlElement item, Optional<String> feedLanguage, List<FeedAuthor> feedAuthors) {
        List<FeedAuthor> own = Authors.of(item);
        Optional<XmlElement> source = item.elements("source")
                .filter(s -> OWN.contains(Space.of(s)) || Space.of(s) == Space.DUBLIN_CORE)
                .findFirst();
        List<FeedAuthor> inherited =
                source.map(Authors::of).filter(list -> !list.isEmpty()).orElse(feedAuthors);
        Optional<XmlElement> content = content(item);
        return new FeedItem(
                id(item),
                Links.page(item, base),
                text(item, "title", Space.DUBLIN_CORE)
                        .or(() -> text(item, "title", Space.MEDIA))
                        .map(FeedText::plain)
                        .filter(words -> !words.isEmpty()),
                summary(item),
                content.flatMap(c -> Constructs.of(c, atom && Space.of(c) != Space.CONTENT)),
                own.isEmpty() ? inherited : own,
                stamps(item),
                content.map(XmlElement::language)
                        .filter(l -> !l.isBlank())
                        .or(() -> language(item))
                        .or(() -> feedLanguage),
                source.flatMap(this::source),
                words(item, "publisher", EnumSet.of(Space.DUBLIN_CORE)),
                rights(item),
                categories(item),
                Links.enclosures(item, base),
                Links.base(content.orElse(item), base));
    }

    private Optional<String> id(XmlElement parent) {
        return words(parent, "guid", OWN)
                .or(() -> words(parent, "id", OWN))
                .or(() -> parent.attribute(RDF, "about"))
                .map(id -> id.matches("[^\\s:]*/[^\\s:]*") ? Links.resolved(Links.base(parent, base), id) : id);
    }

    /** The first child of that name that has words, this format's own before that of {@code other}. */
    private Optional<FeedText> text(XmlElement parent, String name, Space other) {
        return Stream.concat(
                        parent.elements(name).filter(child -> OWN.contains(Space.of(child))),
                        parent.elements(name).filter(child -> Space.of(child) == other))
                .flatMap(child -> Constructs.of(child, atom || Space.of(child) == Space.ATOM).stream())
                .findFirst();
    }

    private Optional<String> words(XmlElement parent, String name, Set<Space> spaces) {
        return parent.elements(name)
                .filter(child -> spaces.contains(Space.of(child)))
                .map(child -> child.text().strip())
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    private Optional<FeedText> description(XmlElement head) {
        return text(head, "description", Space.DUBLIN_CORE)
                .or(() -> text(head, "subtitle", Space.ITUNES))
                .or(() -> text(head, "tagline", Space.CORE))
                .or(() -> text(head, "abstract", Space.DC_TERMS))
                .or(() -> text(head, "summary", Space.ITUNES))
                .or(() -> text(head, "info", Space.CORE));
    }

    private Optional<FeedText> summary(XmlElement item) {
        return text(item, "description", Space.DUBLIN_CORE)
                .or(() -> text(item, "summary", Space.ITUNES))
                .or(() -> text(item, "abstract", Space.DC_TERMS))
                .or(() -> text(item, "subtitle", Space.ITUNES))
                .or(() -> text(item, "description", Space.MEDIA))
                .or(() -> item.first("group").flatMap(group -> text(group, "description", Space.MEDIA)));
    }

    /** The element with the full text: {@code content:encoded}, Atom {@code content}, an XHTML body, or one named for it. */
    private static Optional<XmlElement> content(XmlElement item) {
        return item.elements()
                .filter(child -> switch (Space.of(child)) {
                    case CONTENT -> child.is("encoded");
                    case ATOM, CORE ->
                        child.is("content") || child.is("fullitem") || child.is("encoded") || child.is("body");
                    case XHTML -> child.is("body") || child.is("div");
                    default -> child.is("full-text");
                })
                .filter(child ->
                        child.attribute("src").isEmpty() && !child.text().isBlank())
                .findFirst();
    }

    private Optional<FeedText> rights(XmlElement parent) {
        return text(parent, "rights", Space.DUBLIN_CORE)
                .or(() -> text(parent, "copyright", Space.MEDIA))
                .or(() -> text(parent, "rights", Space.DC_TERMS));
    }

    private Optional<String> language(XmlElement parent) {
        return words(parent, "language", EnumSet.of(Space.CORE, Space.ATOM, Space.DUBLIN_CORE))
                .or(() -> Optional.of(parent.language()).filter(language -> !language.isBlank()));
    }

    static List<FeedStamp> stamps(XmlElement parent) {
        Set<Space> dated = EnumSet.of(Space.CORE, Space.ATOM, Space.DUBLIN_CORE, Space.DC_TERMS);
        List<FeedStamp> stamps = new ArrayList<>();
        parent.attribute("LASTMOD")
                .or(() -> parent.attribute("lastmod"))
                .ifPresent(date -> stamps.add(new FeedStamp("lastmod", date.strip())));
        parent.elements()
                .filter(child -> dated.contains(Space.of(child))
                        && DATES.contains(child.name().toLowerCase(Locale.ROOT)))
                .map(child -> new FeedStamp(child.name(), child.text().strip()))
                .filter(stamp -> !stamp.words().isEmpty())
                .forEach(stamps::add);
        return stamps;
    }

    private Optional<FeedSource> source(XmlElement source) {
        boolean nested = source.elements().findAny().isPresent();
        Optional<String> title = nested
                ? text(source, "title", Space.DUBLIN_CORE).map(FeedText::plain)
                : Optional.of(Constructs.guessed(source.text()).plain());
        Optional<String> url = nested
                ? Links.page(source, base)
                : source.attribute("url").map(u -> Links.resolved(Links.base(source, base), u));
        Optional<String> named = title.filter(words -> !words.isBlank());
        Optional<String> addressed = url.filter(words -> !words.isBlank());
        return named.isEmpty() && addressed.isEmpty()
                ? Optional.empty()
                : Optional.of(new FeedSource(named, addressed));
    }

    private static List<String> categories(XmlElement item) {
        return item.elements()
                .filter(child -> child.is("category") || (child.is("subject") && Space.of(child) == Space.DUBLIN_CORE))
                .map(child -> child.attribute("label")
                        .or(() -> child.attribute("term"))
                        .orElseGet(child::text)
                        .strip())
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }
}
