package org.stemma.intake;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stemma.intake.Intake.Reason;
import org.stemma.intake.Intake.Refused;
import org.stemma.intake.wire.WireItem;
import org.stemma.intake.wire.WireItem.Status;
import org.stemma.intake.wire.WireRead;
import org.stemma.intake.wire.WireReader;
import org.stemma.report.Block.Kind;
import org.stemma.report.Declared;
import org.stemma.report.Declared.Relation;
import org.stemma.report.Span;
import org.stemma.report.When;

/** Turns the items that agencies send into reports; what its sender has withdrawn, withheld or killed is refused with the notice. */
final class WireItems {

    /** How desks open a note that takes an item off the wire. */
    private static final Pattern KILL =
            Pattern.compile("^[\\W_]*(?:(?:BULLETIN|MANDATORY|URGENT|STORY|ATTENTION)[\\W_]+)*KILL(?:ED)?\\b");

    private WireItems() {}

    /** The intakes of an agency's XML, one an item; the versions of one item follow one another in their order. */
    static List<Intake> read(byte[] bytes, Hint hint) {
        return switch (WireReader.read(bytes, hint.charset().map(Charset::name))) {
            case WireRead.Unreadable unreadable ->
                List.of(new Refused(hint.input(), Reason.UNREADABLE, unreadable.why()));
            case WireRead.Items items -> intakes(items, hint);
        };
    }

    private static List<Intake> intakes(WireRead.Items items, Hint hint) {
        if (items.items().isEmpty()) {
            return List.of(new Refused(hint.input(), Reason.NO_TEXT, "the news message holds no item"));
        }
        boolean alone = items.items().size() == 1;
        Map<String, List<Numbered>> byId = new LinkedHashMap<>();
        for (int i = 0; i < items.items().size(); i++) {
            WireItem item = items.items().get(i);
            String place = alone ? hint.input() : hint.input() + "[" + (i + 1) + "]";
            byId.computeIfAbsent(item.label().id().orElse(place), id -> new ArrayList<>())
                    .add(new Numbered(item, hint.named(place)));
        }
        return byId.values().stream()
                .flatMap(versions -> versions.stream().sorted(Comparator.comparingInt(Numbered::version)))
                .map(numbered -> intake(numbered.item(), numbered.hint(), items.remarks()))
                .toList();
    }

    /** An item and where in its file it stands. */
    private record Numbered(WireItem item, Hint hint) {
        int version() {
            return item.label()
                    .version()
                    .filter(version -> version.matches("\\d{1,9}"))
                    .map(Integer::valueOf)
                    .orElse(0);
        }
    }

    /** @param remarks what was mended in its file */
    static Intake intake(WireItem item, Hint hint, List<String> remarks) {
        Optional<Refused> barred = barred(item, hint);
        if (barred.isPresent()) {
            return barred.get();
        }
        boolean headed = item.content().parts().stream().anyMatch(part -> part.kind() == Kind.HEADLINE);
        Facts facts = facts(item, hint, remarks, headed);
        return item.content().text().map(text -> Assembly.plain(text, facts)).orElseGet(() -> {
            Pieces pieces = Pieces.joined(item.content().parts());
            return Assembly.of(pieces.text(), pieces.passages(), facts);
        });
    }

    private static Optional<Refused> barred(WireItem item, Hint hint) {
        String named = item.content()
                        .headline()
                        .map(headline -> ": \"" + headline + "\"")
                        .orElse("")
                + notes(item);
        Optional<String> why =
                withdrawn(item, hint).or(() -> empty(item) ? Optional.of(withoutText(item)) : Optional.empty());
        return why.map(reason -> new Refused(hint.input(), Reason.NOT_AN_ARTICLE, reason + named));
    }

    private static Optional<String> withdrawn(WireItem item, Hint hint) {
        Status status = item.standing().status();
        if (item.standing().notes().stream().anyMatch(note -> KILL.matcher(note).find())) {
            return Optional.of("its editors killed it");
        }
        return switch (status) {
            case CANCELED -> Optional.of("it is canceled by its provider");
            case WITHHELD -> Optional.of("it is withheld by its provider");
            case USABLE, EMBARGOED ->
                embargo(item)
                        .flatMap(until -> hint.seen().filter(seen -> seen.isBefore(until)))
                        .map(seen -> "it is under embargo until "
                                + item.standing().embargoedUntil().orElse("") + ", and this is of " + seen);
        };
    }

    private static boolean empty(WireItem item) {
        return item.content().text().isEmpty() && item.content().parts().isEmpty();
    }

    private static String withoutText(WireItem item) {
        String type = item.label().type().orElse("text");
        return type.equals("text")
                ? "it carries no text"
                : "it is an item of the type \"" + type + "\" and carries no text of its own";
    }

    private static String notes(WireItem item) {
        return item.standing().notes().isEmpty()
                ? ""
                : "; note to editors: " + String.join("; ", item.standing().notes());
    }

    private static Optional<Instant> embargo(WireItem item) {
        return item.standing().embargoedUntil().map(JsonRow::published).flatMap(When::earliest);
    }

    private static Facts facts(WireItem item, Hint hint, List<String> remarks, boolean headed) {
        return new Facts(
                hint.input(),
                item.origin().provider(),
                item.label().id().filter(id -> CanonicalUrl.of(id).isPresent()).or(hint::url),
                headed ? Optional.empty() : item.content().headline(),
                item.content().language().map(Languages::declared).orElse(Languages.UNKNOWN),
                bylines(item),
                published(item, remarks),
                hint.seen(),
                declared(item));
    }

    private static List<String> bylines(WireItem item) {
        return item.origin().by().stream()
                .flatMap(by -> writers(by).stream())
                .distinct()
                .toList();
    }

    private static List<String> writers(String by) {
        List<String> printed = CreditLines.writers(Passage.of(by, new Span(0, by.length()), Optional.empty()));
        String line = "By " + by;
        List<String> writers = printed.isEmpty()
                ? CreditLines.writers(Passage.of(line, new Span(0, line.length()), Optional.empty()))
                : printed;
        return writers.stream()
                .filter(name -> Agencies.credited(name).isEmpty())
                .toList();
    }

    /** This version's date, not before its embargo ends. */
    private static List<When> published(WireItem item, List<String> remarks) {
        List<When> dates = new ArrayList<>();
        Optional<When> created = item.label().created().map(value -> when(value, version(item) + " was made "));
        Optional<When> free = item.standing()
                .embargoedUntil()
                .map(value -> when(value, "it may not be published before "))
                .filter(until -> created.isEmpty() || later(until, created.get()));
        free.ifPresent(dates::add);
        created.ifPresent(dates::add);
        item.label().dated().forEach(value -> dates.add(when(value, "it is dated ")));
        if (!remarks.isEmpty()) {
            dates.add(new When.Unknown(List.of("its file was " + String.join("; ", remarks))));
        }
        return dates;
    }

    private static boolean later(When one, When other) {
        return one.earliest().isPresent()
                && other.latest().isPresent()
                && one.earliest().get().isAfter(other.latest().get());
    }

    private static String version(WireItem item) {
        return item.label().version().map(version -> "version " + version).orElse("this version");
    }

    private static When when(String value, String says) {
        return JsonRow.published(value).because(List.of(says + value));
    }

    private static List<Declared> declared(WireItem item) {
        Optional<String> changed = item.label()
                .created()
                .filter(created -> item.label()
                        .firstCreated()
                        .filter(first -> !first.equals(created))
                        .isPresent());
        return Stream.of(
                        item.origin().declared().stream(),
                        changed.stream().map(value -> new Declared(Relation.MODIFIED, value)),
                        item.standing().notes().stream().map(note -> new Declared(Relation.CORRECTION, note)),
                        Stream.of(item)
                                .filter(same -> same.content().summary())
                                .map(same -> new Declared(
                                        Relation.SUMMARY_ONLY, "the item gives a description and not its body")))
                .flatMap(same -> same)
                .toList();
    }
}
