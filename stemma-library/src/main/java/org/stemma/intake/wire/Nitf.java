package org.stemma.intake.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stemma.intake.wire.WireItem.Content;
import org.stemma.intake.wire.WireItem.Label;
import org.stemma.intake.wire.WireItem.Origin;
import org.stemma.intake.wire.WireItem.Standing;
import org.stemma.intake.wire.WireItem.Status;
import org.stemma.intake.xml.XmlElement;
import org.stemma.report.Block.Kind;
import org.stemma.report.Declared;
import org.stemma.report.Declared.Relation;

/** Reads the IPTC's News Industry Text Format, 3.0 to 3.6 (and what 2.5 has in common with them). */
final class Nitf {

    private static final Pattern BASIC = Pattern.compile(
            "^(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})(?:T?(?<h>\\d{2})(?<min>\\d{2})(?<s>\\d{2})?(?<zone>Z|[+-]\\d{4})?)?$");

    private Nitf() {}

    static WireItem read(XmlElement nitf) {
        Optional<XmlElement> data = nitf.first("head").flatMap(head -> head.first("docdata"));
        List<Part> parts = parts(nitf);
        Optional<String> headline = below(nitf, "hl1")
                .or(() ->
                        nitf.first("head").flatMap(head -> head.first("title")).map(Nitf::words))
                .filter(words -> !words.isEmpty());
        return new WireItem(
                "NITF",
                label(nitf, data),
                standing(nitf, data),
                origin(nitf, data),
                new Content(
                        headline,
                        Optional.of(nitf.language()).filter(language -> !language.isEmpty()),
                        Optional.empty(),
                        hasAccount(parts) ? parts : List.of(),
                        false));
    }

    private static boolean hasAccount(List<Part> parts) {
        return parts.stream()
                .anyMatch(part ->
                        part.kind().place() == org.stemma.report.Block.Place.BODY && part.kind() != Kind.HEADLINE);
    }

    private static Label label(XmlElement nitf, Optional<XmlElement> data) {
        List<String> dated = Stream.concat(
                        nitf.below("pubdata")
                                .flatMap(publication -> publication.attribute("date.publication").stream()),
                        nitf.below("story.date").flatMap(date -> date.attribute("norm").stream()))
                .map(Nitf::date)
                .toList();
        return new Label(
                data.flatMap(element -> attribute(element, "doc-id", "id-string")),
                Optional.empty(),
                Optional.of("text"),
                data.flatMap(element -> attribute(element, "date.issue", "norm"))
                        .map(Nitf::date),
                Optional.empty(),
                dated);
    }

    private static Standing standing(XmlElement nitf, Optional<XmlElement> data) {
        Status status = data.flatMap(element -> element.attribute("management-status"))
                .map(Statuses::of)
                .orElse(Status.USABLE);
        List<String> notes = new ArrayList<>();
        data.ifPresent(element -> Stream.of("correction", "ed-msg")
                .forEach(name -> element.elements(name)
                        .flatMap(note -> note.attribute("info").stream())
                        .filter(info -> !info.isBlank())
                        .forEach(info -> notes.add(info.strip()))));
        nitf.below("note")
                .filter(Nitf::isForEditors)
                .map(Nitf::words)
                .filter(words -> !words.isEmpty())
                .forEach(notes::add);
        return new Standing(
                status,
                data.flatMap(element -> attribute(element, "date.release", "norm"))
                        .map(Nitf::date),
                notes);
    }

    private static boolean isForEditors(XmlElement note) {
        return note.attribute("noteclass").filter("editorsnote"::equals).isPresent()
                || note.attribute("type").filter("npa"::equals).isPresent();
    }

    private static Origin origin(XmlElement nitf, Optional<XmlElement> data) {
        Optional<String> distributor = below(nitf, "distributor");
        Optional<String> holder = data.flatMap(element -> attribute(element, "doc.copyright", "holder"))
                .or(() -> below(nitf, "rights.owner"));
        Optional<String> provider = nitf.below("pubdata")
                .flatMap(publication -> publication.attribute("name").stream())
                .findFirst()
                .or(() -> distributor)
                .or(() -> data.flatMap(element -> attribute(element, "doc-id", "regsrc")))
                .or(() -> holder);
        List<Declared> declared = Stream.of(
                        Relations.declared(Relation.CREDIT, distributor.stream()),
                        Relations.declared(
                                Relation.SOURCE, nitf.below("datasource").map(Nitf::words)),
                        Relations.declared(Relation.RIGHTS_HOLDER, holder.stream()))
                .flatMap(same -> same)
                .toList();
        return new Origin(provider.filter(name -> !name.isBlank()), List.of(), declared);
    }

    /** Headlines, byline, dateline, abstract, body and tagline, in the order in which they are printed. */
    static List<Part> parts(XmlElement nitf) {
        List<Part> parts = new ArrayList<>();
        Optional<XmlElement> body =
                nitf.first("body").or(() -> Optional.of(nitf).filter(root -> root.is("body")));
        Optional<XmlElement> head = body.flatMap(element -> element.first("body.head"));
        head.ifPresent(element -> {
            element.below("hl1").forEach(line -> add(Kind.HEADLINE, line, parts));
            element.below("hl2").forEach(line -> add(Kind.STANDFIRST, line, parts));
            element.elements("byline").forEach(line -> add(Kind.BYLINE, line, parts));
            element.elements("abstract").forEach(text -> markup(text, Kind.STANDFIRST, parts));
            element.elements("dateline").forEach(line -> add(Kind.DATELINE, line, parts));
            element.elements("rights").forEach(line -> add(Kind.LEGAL, line, parts));
        });
        body.stream()
                .flatMap(element -> element.elements("body.content"))
                .forEach(content -> parts.addAll(Markup.parts(content)));
        body.stream()
                .flatMap(element -> element.elements("body.end"))
                .flatMap(end -> end.elements("tagline"))
                .forEach(line -> add(Kind.CREDIT, line, parts));
        return parts;
    }

    private static void markup(XmlElement element, Kind kind, List<Part> parts) {
        for (Part part : Markup.parts(element)) {
            parts.add(part.kind() == Kind.PARAGRAPH ? new Part(kind, part.words()) : part);
        }
    }

    private static void add(Kind kind, XmlElement element, List<Part> parts) {
        String words = words(element);
        if (!words.isEmpty()) {
            parts.add(new Part(kind, words));
        }
    }

    private static Optional<String> attribute(XmlElement data, String element, String name) {
        return data.elements(element)
                .flatMap(child -> child.attribute(name).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static Optional<String> below(XmlElement root, String name) {
        return root.below(name)
                .map(Nitf::words)
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    static String words(XmlElement element) {
        return element.text().replaceAll("\\s+", " ").strip();
    }

    /** The basic form of ISO 8601 that NITF recommends in the extended form; six zeros for the time say that there is none. */
    static String date(String norm) {
        Matcher basic = BASIC.matcher(norm.strip());
        if (!basic.matches()) {
            return norm.strip();
        }
        String day = basic.group("y") + "-" + basic.group("m") + "-" + basic.group("d");
        if (basic.group("h") == null) {
            return day;
        }
        String seconds = Optional.ofNullable(basic.group("s")).orElse("00");
        String time = basic.group("h") + ":" + basic.group("min") + ":" + seconds;
        String zone = Optional.ofNullable(basic.group("zone"))
                .map(offset -> offset.toUpperCase(Locale.ROOT).replaceFirst("(\\d{2})(\\d{2})$", "$1:$2"))
                .orElse("");
        return time.equals("00:00:00") ? day : day + "T" + time + zone;
    }
}
