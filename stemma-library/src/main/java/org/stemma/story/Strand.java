package org.stemma.story;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.stemma.report.ReportId;

/**
 * One story as it grows inside an index. Its id is the first, in the order of ids, of those that were never merged into another, so
 * that neither its members nor its id depend on the order of merges.
 *
 * <pre>
 * ids       s1 s3        both lead here
 * retired   s3           merged into the other
 * members   0 → r1   2 → r3   by number of filing
 * pinned    r3           a person put it here
 * apart     s7           a person keeps that story apart
 * </pre>
 */
final class Strand {

    private Set<StoryId> ids;
    private Set<StoryId> retired = Set.of();
    private List<Filed> members = new ArrayList<>(1);
    /** With the reasons, packed: they are shown seldom. */
    private Map<StoryId, byte[]> antecedents = Map.of();

    private Set<ReportId> pinned = Set.of();
    private Set<StoryId> apart = Set.of();
    private StoryId id;
    private boolean open = true;

    Strand(StoryId id) {
        this.ids = Set.of(id);
        this.id = id;
    }

    StoryId id() {
        return id;
    }

    Collection<StoryId> ids() {
        return ids;
    }

    /** In order of filing. */
    List<Filed> members() {
        return members;
    }

    List<ReportId> reports() {
        return members.stream().map(Filed::report).toList();
    }

    boolean isOpen() {
        return open;
    }

    /** Adds a member at its place in the order of filing; a closed story opens again. */
    void add(Filed member) {
        int place = members.size();
        while (place > 0 && members.get(place - 1).number() > member.number()) {
            place--;
        }
        members.add(place, member);
        member.goesTo(this);
        open = true;
    }

    /** A person says that {@code report}, a member, belongs here. */
    void pin(ReportId report) {
        pinned = with(pinned, Set.of(report));
    }

    Set<ReportId> pinned() {
        return pinned;
    }

    /** A person says that no other than this story's happening is told by {@code other}. */
    void keepApartFrom(Strand other) {
        apart = with(apart, other.ids);
        other.apart = with(other.apart, ids);
    }

    /** A person says that both tell of one happening after all. */
    void reconcileWith(Strand other) {
        apart = without(apart, other.ids);
        other.apart = without(other.apart, ids);
    }

    Set<StoryId> apart() {
        return apart;
    }

    boolean isApartFrom(Strand other) {
        return other.ids.stream().anyMatch(apart::contains) || ids.stream().anyMatch(other.apart::contains);
    }

    /** What parted from {@code whole} is apart from whatever that is apart from. */
    void inheritFrom(Strand whole) {
        apart = with(apart, whole.apart);
    }

    void remove(Filed member) {
        members.remove(member);
        pinned = without(pinned, Set.of(member.report()));
    }

    void precede(StoryId antecedent, List<Evidence> evidence) {
        precede(antecedent, Filed.bytes(evidence));
    }

    private void precede(StoryId antecedent, byte[] evidence) {
        Map<StoryId, byte[]> more = new TreeMap<>(antecedents);
        more.putIfAbsent(antecedent, evidence);
        antecedents = more;
    }

    /** What precedes it; {@code current} follows an id to the one that holds now. */
    Set<StoryId> antecedents(UnaryOperator<StoryId> current) {
        return antecedents.keySet().stream().map(current).collect(Collectors.toUnmodifiableSet());
    }

    void close() {
        open = false;
    }

    void retire(StoryId id) {
        retired = with(retired, Set.of(id));
        rename();
    }

    /** True when {@code id} leads here and names another story no more. */
    boolean isRetired(StoryId id) {
        return retired.contains(id) && !id.equals(this.id);
    }

    /** {@code id}, which is not the one that holds, leads here no more. */
    void release(StoryId id) {
        ids = without(ids, Set.of(id));
        retired = without(retired, Set.of(id));
    }

    void absorb(Strand other) {
        ids = with(ids, other.ids);
        retired = with(retired, other.retired);
        pinned = with(pinned, other.pinned);
        apart = with(apart, other.apart);
        other.antecedents.forEach(this::precede);
        boolean eitherIsOpen = open || other.open;
        List.copyOf(other.members).forEach(this::add);
        open = eitherIsOpen;
        rename();
    }

    private void rename() {
        id = ids.stream()
                .filter(name -> !retired.contains(name))
                .min(Comparator.naturalOrder())
                .orElseGet(() -> Collections.min(ids));
    }

    private static <T> Set<T> with(Set<T> some, Set<T> more) {
        if (more.isEmpty()) {
            return some;
        }
        Set<T> all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }

    private static <T> Set<T> without(Set<T> some, Set<T> others) {
        if (some.isEmpty()) {
            return some;
        }
        Set<T> left = new TreeSet<>(some);
        left.removeAll(others);
        return left.isEmpty() ? Set.of() : left;
    }

    /** What it is to others; {@code current} follows an id to the one that holds now. */
    Story story(UnaryOperator<StoryId> current) {
        Map<StoryId, Story.Antecedent> links = new LinkedHashMap<>();
        antecedents.forEach((antecedent, evidence) -> {
            StoryId now = current.apply(antecedent);
            if (!now.equals(id)) {
                links.putIfAbsent(now, new Story.Antecedent(now, Filed.held(evidence)));
            }
        });
        return new Story(id, members.stream().map(Filed::membership).toList(), new ArrayList<>(links.values()), open);
    }

    /** Everything but its members. */
    void write(ByteWriter out) throws IOException {
        out.text(id.value());
        out.number(open ? 1 : 0);
        write(ids, out);
        write(retired, out);
        write(apart, out);
        write(pinned, out);
        out.number(antecedents.size());
        for (Map.Entry<StoryId, byte[]> antecedent : antecedents.entrySet()) {
            out.text(antecedent.getKey().value());
            out.bytes(antecedent.getValue());
        }
    }

    /** Comes back without members; {@link #takeBack} gives them back in order. */
    static Strand read(ByteReader in) throws IOException {
        Strand strand = new Strand(new StoryId(in.text()));
        strand.open = in.number() == 1;
        strand.ids = with(Set.of(), names(in, StoryId::new));
        strand.retired = with(Set.of(), names(in, StoryId::new));
        strand.apart = with(Set.of(), names(in, StoryId::new));
        strand.pinned = with(Set.of(), names(in, ReportId::new));
        for (int left = in.size(); left > 0; left--) {
            strand.precede(new StoryId(in.text()), in.bytes());
        }
        return strand;
    }

    /** A member of before, which opens nothing. */
    void takeBack(Filed member) {
        members.add(member);
    }

    private static void write(Collection<?> names, ByteWriter out) throws IOException {
        out.number(names.size());
        for (Object name : names) {
            out.text(name.toString());
        }
    }

    private static <T> Set<T> names(ByteReader in, Function<String, T> name) throws IOException {
        Set<T> names = new TreeSet<>();
        for (int left = in.size(); left > 0; left--) {
            names.add(name.apply(in.text()));
        }
        return names;
    }
}
