package org.stemma.intake.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.intake.wire.WireItem.Content;
import org.stemma.intake.wire.WireItem.Label;
import org.stemma.intake.wire.WireItem.Origin;
import org.stemma.intake.wire.WireItem.Standing;
import org.stemma.intake.wire.WireItem.Status;
import org.stemma.intake.xml.XmlElement;
import org.stemma.report.Declared;
import org.stemma.report.Declared.Relation;

/** Reads the IPTC's NewsML-G2: news items alone or many in a news message; of all other kinds of item only what they are. */
final class NewsMl {

    /** The root elements, in small letters. */
    static final Set<String> ROOTS = Set.of(
            "newsmessage", "newsitem", "packageitem", "conceptitem", "knowledgeitem", "planningitem", "catalogitem");

    /** Signals that a version corrects the one before it (cv.iptc.org/newscodes/signal). */
    private static final String CORRECTION = "correction";

    /** What agencies call the roles of notes that tell of a change. */
    private static final List<String> CHANGES =
            List.of("correct", "update", "kill", "withdraw", "withh", "retract", "advis", "cancel", "replace");

    private NewsMl() {}

    /** The items of a document with one of the {@link #ROOTS}. */
    static List<WireItem> read(XmlElement root) {
        if (!root.is("newsMessage")) {
            return List.of(item(root));
        }
        return root.elements("itemSet")
                .flatMap(XmlElement::elements)
                .filter(item -> ROOTS.contains(item.name().toLowerCase(Locale.ROOT)))
                .map(NewsMl::item)
                .toList();
    }

    private static WireItem item(XmlElement item) {
        Optional<XmlElement> meta = item.first("itemMeta");
        Optional<XmlElement> contentMeta = item.first("contentMeta");
        Optional<WireItem> nitf = item.below("inlineXML")
                .flatMap(inline -> inline.elements("nitf"))
                .findFirst()
                .map(Nitf::read);
        return new WireItem(
                "NewsML-G2",
                label(item, meta, nitf),
                standing(meta, nitf),
                origin(item, meta, contentMeta, nitf),
                item.is("newsItem") ? content(item, contentMeta, nitf) : Content.none(title(meta, contentMeta)));
    }

    private static Label label(XmlElement item, Optional<XmlElement> meta, Optional<WireItem> nitf) {
        String kind = item.name().replaceFirst("Item$", "").toLowerCase(Locale.ROOT);
        Optional<String> type = item.is("newsItem")
                ? meta.flatMap(element -> element.first("itemClass")).flatMap(NewsMl::code)
                : Optional.of(kind);
        return new Label(
                item.attribute("guid"),
                item.attribute("version"),
                type,
                meta.flatMap(element -> words(element, "versionCreated"))
                        .or(() -> nitf.flatMap(inner -> inner.label().created())),
                meta.flatMap(element -> words(element, "firstCreated")),
                nitf.map(inner -> inner.label().dated()).orElse(List.of()));
    }

    private static Standing standing(Optional<XmlElement> meta, Optional<WireItem> nitf) {
        List<String> notes = new ArrayList<>();
        meta.ifPresent(element -> {
            element.elements("edNote")
                    .filter(NewsMl::isOfAChange)
                    .map(Nitf::words)
                    .filter(words -> !words.isEmpty())
                    .forEach(notes::add);
            boolean corrects = element.elements("signal")
                    .flatMap(signal -> code(signal).stream())
                    .anyMatch(code -> code.toLowerCase(Locale.ROOT).contains(CORRECTION));
            if (corrects) {
                notes.add("signalled as a correction");
            }
        });
        nitf.ifPresent(inner -> notes.addAll(inner.standing().notes()));
        Status status = meta.flatMap(element -> element.first("pubStatus"))
                .flatMap(NewsMl::code)
                .map(Statuses::of)
                .orElse(nitf.map(inner -> inner.standing().status()).orElse(Status.USABLE));
        return new Standing(
                status,
                meta.flatMap(element -> words(element, "embargoed"))
                        .or(() -> nitf.flatMap(inner -> inner.standing().embargoedUntil())),
                notes.stream().distinct().toList());
    }

    /** Notes without a role may be anything; those with one are of a change, or of desks, contacts and pictures. */
    private static boolean isOfAChange(XmlElement note) {
        String role = note.attribute("role")
                .or(() -> note.attribute("roleuri"))
                .map(Statuses::code)
                .orElse("")
                .toLowerCase(Locale.ROOT);
        boolean internal = note.attribute("pubconstraint").isPresent();
        return !internal && (role.isEmpty() || CHANGES.stream().anyMatch(role::contains));
    }

    private static Origin origin(
            XmlElement item, Optional<XmlElement> meta, Optional<XmlElement> contentMeta, Optional<WireItem> nitf) {
        Optional<XmlElement> rights = item.first("rightsInfo");
        Stream<Declared> links = Stream.concat(
                        item.elements("link"), meta.stream().flatMap(m -> m.elements("link")))
                .flatMap(link -> link
                        .attribute("rel")
                        .or(() -> link.attribute("reluri"))
                        .flatMap(Relations::of)
                        .flatMap(relation -> target(link).map(value -> new Declared(relation, value)))
                        .stream());
        List<Declared> declared = Stream.of(
                        links,
                        Relations.declared(
                                Relation.SOURCE,
                                children(contentMeta, "infoSource").flatMap(s -> party(s).stream())),
                        Relations.declared(
                                Relation.CREDIT,
                                children(contentMeta, "creditline").map(Nitf::words)),
                        Relations.declared(
                                Relation.RIGHTS_HOLDER,
                                children(rights, "copyrightHolder").flatMap(holder -> party(holder).stream())),
                        nitf.stream().flatMap(inner -> inner.origin().declared().stream()))
                .flatMap(same -> same)
                .distinct()
                .toList();
        Optional<String> provider = meta.flatMap(element -> element.first("provider"))
                .flatMap(NewsMl::party)
                .or(() -> children(rights, "copyrightHolder").findFirst().flatMap(NewsMl::party))
                .or(() -> item.attribute("guid").flatMap(Statuses::authority))
                .or(() -> nitf.flatMap(inner -> inner.origin().provider()));
        return new Origin(provider, by(contentMeta), declared);
    }

    private static List<String> by(Optional<XmlElement> contentMeta) {
        List<String> printed = children(contentMeta, "by")
                .map(Nitf::words)
                .filter(words -> !words.isEmpty())
                .toList();
        return printed.isEmpty()
                ? children(contentMeta, "creator")
                        .flatMap(creator -> words(creator, "name").stream())
                        .toList()
                : printed;
    }

    private static Content content(XmlElement item, Optional<XmlElement> contentMeta, Optional<WireItem> nitf) {
        Optional<String> headline = title(item.first("itemMeta"), contentMeta)
                .or(() -> nitf.flatMap(inner -> inner.content().headline()));
        Optional<String> language = contentMeta
                .flatMap(element -> element.first("language"))
                .flatMap(tag -> tag.attribute("tag"))
                .or(() -> Optional.of(item.language()).filter(tag -> !tag.isEmpty()));
        List<Part> parts = nitf.map(inner -> inner.content().parts())
                .filter(found -> !found.isEmpty())
                .orElseGet(() -> html(item));
        Optional<XmlElement> data = item.below("inlineData")
                .filter(inline -> inline.attribute("encoding").isEmpty())
                .findFirst();
        if (parts.isEmpty() && data.isPresent()) {
            String words = data.get().text();
            boolean markup = words.contains("</");
            return new Content(
                    headline,
                    language,
                    Optional.of(words).filter(text -> !markup && !text.isBlank()),
                    markup ? Markup.parts(words) : List.of(),
                    false);
        }
        return parts.isEmpty()
                ? description(headline, language, contentMeta)
                : new Content(headline, language, Optional.empty(), parts, false);
    }

    private static Content description(
            Optional<String> headline, Optional<String> language, Optional<XmlElement> contentMeta) {
        Optional<String> words = children(contentMeta, "description")
                .map(Nitf::words)
                .filter(text -> !text.isEmpty())
                .findFirst();
        return new Content(headline, language, words, List.of(), words.isPresent());
    }

    /** The body of an inline page, its own head left out. */
    private static List<Part> html(XmlElement item) {
        return item.below("inlineXML")
                .flatMap(inline -> inline.below("body").findFirst().or(() -> Optional.of(inline)).stream())
                .findFirst()
                .map(Markup::parts)
                .orElse(List.of());
    }

    private static Optional<String> title(Optional<XmlElement> meta, Optional<XmlElement> contentMeta) {
        return children(contentMeta, "headline")
                .map(Nitf::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .or(() -> meta.flatMap(element -> words(element, "title")));
    }

    private static Stream<XmlElement> children(Optional<XmlElement> parent, String name) {
        return parent.stream().flatMap(element -> element.elements(name));
    }

    private static Optional<String> words(XmlElement parent, String name) {
        return parent.elements(name)
                .map(Nitf::words)
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    /** A party's name, else its literal, else its code, else the host of its URI. */
    private static Optional<String> party(XmlElement party) {
        return words(party, "name")
                .or(() -> party.attribute("literal"))
                .or(() -> party.attribute("qcode").map(Statuses::code))
                .or(() -> party.attribute("uri").flatMap(Statuses::authority))
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }

    private static Optional<String> code(XmlElement element) {
        return element.attribute("qcode")
                .or(() -> element.attribute("uri"))
                .or(() -> element.attribute("literal"))
                .map(Statuses::code);
    }

    private static Optional<String> target(XmlElement link) {
        return link.attribute("residref")
                .or(() -> link.attribute("href"))
                .or(() -> words(link, "title"))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
