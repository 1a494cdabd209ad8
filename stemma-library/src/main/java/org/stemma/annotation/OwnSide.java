package org.stemma.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Reference.Bearer;
import org.stemma.annotation.Reference.Kind;
import org.stemma.annotation.Statement.Mode;
import org.stemma.annotation.Token.Tag;
import org.stemma.report.Span;

/**
 * "We" and "our guards" between quotation marks: the side of whoever is quoted, which is the state or body that the office
 * belongs to, else the speaker alone.
 */
final class OwnSide {

    private static final Set<String> ALONE = Set.of("we", "us", "ours", "ourselves");

    private static final Set<Tag> INSIDE = Set.of(Tag.ADJ, Tag.NOUN, Tag.NUM);

    /** Bodies through which a state acts: their "we" is the state's. */
    private static final Set<String> OF_STATE = Set.of(
            "ministry",
            "government",
            "army",
            "navy",
            "parliament",
            "cabinet",
            "department",
            "embassy",
            "military",
            "presidency",
            "office");

    private static final int LONGEST = 6;

    /** No report names more bodies; what lists them by the thousand is no report. */
    private static final int MOST = 2_000;

    private static final double SURE = 0.8;
    private static final double ALONE_SURE = 0.6;

    private final Words words;
    private final Roll roll;
    private final Offices offices;
    private final Map<String, Bearer> bodies = new HashMap<>();
    private final Map<String, Mention.Type> types = new HashMap<>();
    private final Map<String, Bearer> sides = new HashMap<>();
    private final int[] said;
    private final List<Statement> statements;

    OwnSide(AnnotatedReport report, Words words, Roll roll, Offices offices) {
        this.words = words;
        this.roll = roll;
        this.offices = offices;
        for (Mention mention : report.mentions()) {
            types.putIfAbsent(mention.key(), mention.type());
            boolean body = mention.type() == Mention.Type.PLACE || mention.type() == Mention.Type.ORGANISATION;
            if (body && bodies.size() < MOST) {
                bodies.putIfAbsent(mention.name(), new Bearer(mention.name(), mention.key(), mention.type(), ""));
            }
        }
        this.statements = report.statements().stream()
                .filter(one -> one.mode() == Mode.DIRECT || one.mode() == Mode.MIXED)
                .sorted(Comparator.comparingInt(one -> -one.span().length()))
                .toList();
        this.said = new int[words.size()];
        mark();
    }

    private void mark() {
        for (int s = 0; s < statements.size(); s++) {
            for (Span content : statements.get(s).content()) {
                Run run = words.within(content);
                for (int i = run.from(); i < run.to(); i++) {
                    said[i] = s + 1;
                }
            }
        }
    }

    /** The reference that begins at word {@code i}. */
    Optional<Reference> at(int i) {
        boolean our = words.is(i, "our");
        if (!our && !words.isOne(i, ALONE) || said[i] == 0 || words.quoteIndex(i) < 0) {
            return Optional.empty();
        }
        Run run = our ? new Run(i, end(i + 1)) : new Run(i, i + 1);
        Source speaker = statements.get(said[i] - 1).end();
        return side(speaker).map(bearer -> reference(run, bearer, speaker));
    }

    /** "Our ports and border guards": up to the last noun. */
    private int end(int from) {
        int end = from;
        for (int i = from; i < words.size() && i - from < LONGEST; i++) {
            boolean and = words.is(i, "and") && words.isTag(i + 1, Set.of(Tag.NOUN, Tag.ADJ)) && end == i;
            if (!and && !words.isTag(i, INSIDE)) {
                return end;
            }
            end = words.tag(i) == Tag.NOUN || words.tag(i) == Tag.ADJ && end == i ? i + 1 : end;
        }
        return end;
    }

    private Optional<Bearer> side(Source speaker) {
        return switch (speaker) {
            case Source.Named one -> Optional.of(sides.computeIfAbsent(one.key(), key -> ofNamed(one)));
            case Source.Unnamed one ->
                Countries.in(one.name()).stream().findFirst().map(roll::bearer);
            case Source.Group one ->
                Countries.in(one.name()).stream().findFirst().map(roll::bearer);
            case Source.Outlet one -> Optional.of(new Bearer(one.name(), one.key(), Mention.Type.OUTLET, ""));
            case Source.Author one -> Optional.empty();
        };
    }

    private Bearer ofNamed(Source.Named one) {
        Optional<String> itself = Countries.code(one.name()).or(() -> Countries.seat(one.name()));
        Optional<String> state =
                itself.or(() -> offices.states(one.key()).stream().findFirst());
        Optional<Bearer> body = itself.isPresent() ? Optional.empty() : body(one.role());
        boolean ofState = body.map(OwnSide::isOfState).orElse(true);
        return state.filter(code -> ofState).map(roll::bearer).or(() -> body).orElseGet(() -> alone(one));
    }

    private static Bearer alone(Source.Named one, Mention.Type type) {
        return new Bearer(one.name(), one.key(), type, "");
    }

    private Bearer alone(Source.Named one) {
        return alone(one, types.getOrDefault(one.key(), Mention.Type.OTHER));
    }

    /** The longest name of a body or place in an office: "chair of the Dockers Union". */
    private Optional<Bearer> body(String role) {
        return bodies.entrySet().stream()
                .filter(entry -> role.contains(entry.getKey()))
                .max(Comparator.<Map.Entry<String, Bearer>>comparingInt(
                                entry -> entry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getValue);
    }

    private static boolean isOfState(Bearer body) {
        boolean seat = Countries.seat(body.name()).isPresent()
                || Countries.code(body.name()).isPresent();
        boolean acting = false;
        for (String word : Folding.fold(body.name()).split(" ", -1)) {
            acting |= OF_STATE.contains(word);
        }
        return seat || acting;
    }

    private Reference reference(Run run, Bearer bearer, Source speaker) {
        boolean told = !bearer.name().equals(speaker.name());
        List<Span> where = new ArrayList<>();
        speaker.span().ifPresent(where::add);
        return new Reference(
                words.span(run),
                Kind.SIDE,
                List.of(),
                List.of(bearer),
                where,
                new Origin("references/side", References.VERSION, told ? SURE : ALONE_SURE));
    }
}
