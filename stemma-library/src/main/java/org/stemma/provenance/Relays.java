package org.stemma.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Source;
import org.stemma.annotation.Statement;
import org.stemma.names.NameKeys;
import org.stemma.provenance.Descent.How;
import org.stemma.provenance.Descent.Passage;
import org.stemma.provenance.Witness.Lost;
import org.stemma.provenance.Witness.Seen;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.story.Coverage;

/** Finds which outlets and agencies a report names as the ones it has something from. */
final class Relays {

    /** What the report itself says of its source is seldom wrong. */
    private static final double NAMED = 0.9;

    /** Where people post their own words; nobody's text comes from there but the poster's. */
    private static final Set<String> PLATFORMS = Set.of(
            "facebook",
            "telegram",
            "x",
            "twitter",
            "instagram",
            "youtube",
            "tiktok",
            "vk",
            "vkontakte",
            "whatsapp",
            "weibo",
            "linkedin",
            "truth social",
            "threads",
            "bluesky",
            "mastodon",
            "reddit",
            "viber",
            "snapchat");

    private final Coverage coverage;
    private final Wires wires;

    Relays(Coverage coverage, Wires wires) {
        this.coverage = coverage;
        this.wires = wires;
    }

    /** What {@code annotated} quotes from others; not from those whose text it is anyway, by {@code known}. */
    List<Descent> descents(AnnotatedReport annotated, List<Descent> known) {
        Report report = annotated.report();
        Map<String, Lost> relays = new TreeMap<>();
        Map<String, List<Span>> contents = new TreeMap<>();
        for (Statement statement : annotated.statements()) {
            for (Source source : statement.chain()) {
                if (relays(report, source)) {
                    Lost relay = wires.lost(source.name());
                    relays.put(relay.id(), relay);
                    contents.computeIfAbsent(relay.id(), id -> new ArrayList<>())
                            .addAll(statement.content());
                }
            }
        }
        List<Descent> descents = new ArrayList<>();
        relays.values().stream()
                .filter(relay -> !isText(report.id(), relay, known))
                .forEach(
                        relay -> descents.add(descent(annotated, relay, contents.getOrDefault(relay.id(), List.of()))));
        return descents;
    }

    private boolean relays(Report report, Source source) {
        return switch (source) {
            case Source.Outlet outlet ->
                !wires.isOwn(report, outlet.name()) && !PLATFORMS.contains(NameKeys.fold(outlet.name()));
            case Source.Named named -> false;
            case Source.Unnamed unnamed -> false;
            case Source.Group group -> false;
            case Source.Author author -> false;
        };
    }

    private boolean isText(ReportId report, Lost relay, List<Descent> known) {
        List<ReportId> own = wires.publishedBy(relay);
        return known.stream()
                .filter(descent -> descent.to().equals(report) && descent.how().joinsLineages())
                .map(Descent::from)
                .anyMatch(from -> switch (from) {
                    case Lost lost -> lost.equals(relay);
                    case Seen seen -> own.contains(seen.report());
                });
    }

    private Descent descent(AnnotatedReport child, Lost relay, List<Span> contents) {
        List<Span> ordered = contents.stream().distinct().sorted().toList();
        Wording words = Wording.of(child);
        long relayed = words.words().stream()
                .filter(word -> ordered.stream().anyMatch(content -> content.covers(word.span())))
                .count();
        String why = "%s is named as the source in %s place%s"
                .formatted(relay.agency(), ordered.size(), ordered.size() == 1 ? "" : "s");
        Optional<AnnotatedReport> seen = seen(child.report(), relay);
        List<Shared> shared =
                seen.map(parent -> Passages.between(words, Wording.of(parent))).orElse(List.of());
        List<Passage> passages = ordered.stream()
                .map(content -> new Passage(
                        seen.flatMap(parent -> source(content, words, Wording.of(parent), shared)), content))
                .toList();
        return new Descent(
                seen.<Witness>map(parent -> new Seen(parent.report().id())).orElse(relay),
                child.report().id(),
                How.QUOTES,
                words.size() == 0 ? 0 : (double) relayed / words.size(),
                passages,
                NAMED,
                List.of(why));
    }

    /** The report of the coverage that the source itself published, unless it is known to be the later one; the earliest of several. */
    private Optional<AnnotatedReport> seen(Report child, Lost relay) {
        return wires.publishedBy(relay).stream()
                .flatMap(id -> coverage.report(id).stream())
                .filter(parent -> !Precedence.isBefore(child, parent.report()))
                .reduce((one, other) -> Precedence.isBefore(other.report(), one.report()) ? other : one);
    }

    private static Optional<Span> source(Span content, Wording child, Wording parent, List<Shared> shared) {
        return shared.stream()
                .filter(passage -> child.span(passage.a(), passage.aEnd()).overlaps(content))
                .findFirst()
                .map(passage -> parent.span(passage.b(), passage.bEnd()));
    }
}
