package org.stemma.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
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

    private final TreeSet<StoryId> ids = new TreeSet<>();
    private final Set<StoryId> retired = new TreeSet<>();
    private final TreeMap<Integer, Story.Membership> members = new TreeMap<>();
    private final Map<StoryId, List<Evidence>> antecedents = new TreeMap<>();
    private final Set<ReportId> pinned = new TreeSet<>();
    private final Set<StoryId> apart = new TreeSet<>();
    private boolean open = true;

    Strand(StoryId id) {
        ids.add(id);
    }

    StoryId id() {
        return ids.stream().filter(id -> !retired.contains(id)).findFirst().orElseGet(ids::first);
    }

    Collection<StoryId> ids() {
        return ids;
    }

    List<Story.Membership> members() {
        return List.copyOf(members.values());
    }

    List<ReportId> reports() {
        return members.values().stream().map(Story.Membership::report).toList();
    }

    boolean isOpen() {
        return open;
    }

    /** Adds a member at its place in the order of filing; a closed story opens again. */
    void add(Story.Membership member, int number) {
        members.put(number, member);
        open = true;
    }

    /** A person says that {@code report}, a member, belongs here. */
    void pin(ReportId report) {
        pinned.add(report);
    }

    Set<ReportId> pinned() {
        return pinned;
    }

    /** A person says that no other than this story's happening is told by {@code other}. */
    void keepApartFrom(Strand other) {
        apart.addAll(other.ids);
        other.apart.addAll(ids);
    }

    /** A person says that both tell of one happening after all. */
    void reconcileWith(Strand other) {
        apart.removeAll(other.ids);
        other.apart.removeAll(ids);
    }

    Set<StoryId> apart() {
        return apart;
    }

    boolean isApartFrom(Strand other) {
        return other.ids.stream().anyMatch(apart::contains) || ids.stream().anyMatch(other.apart::contains);
    }

    /** What parted from {@code whole} is apart from whatever that is apart from. */
    void inheritFrom(Strand whole) {
        apart.addAll(whole.apart);
    }

    void remove(ReportId report) {
        members.values().removeIf(member -> member.report().equals(report));
        pinned.remove(report);
    }

    void precede(StoryId antecedent, List<Evidence> evidence) {
        antecedents.putIfAbsent(antecedent, evidence);
    }

    void close() {
        open = false;
    }

    void retire(StoryId id) {
        retired.add(id);
    }

    void absorb(Strand other) {
        ids.addAll(other.ids);
        retired.addAll(other.retired);
        members.putAll(other.members);
        pinned.addAll(other.pinned);
        apart.addAll(other.apart);
        other.antecedents.forEach(antecedents::putIfAbsent);
        open |= other.open;
    }

    /** What it is to others; {@code current} follows an id to the one that holds now. */
    Story story(UnaryOperator<StoryId> current) {
        StoryId id = id();
        Map<StoryId, Story.Antecedent> links = new LinkedHashMap<>();
        antecedents.forEach((antecedent, evidence) -> {
            StoryId now = current.apply(antecedent);
            if (!now.equals(id)) {
                links.putIfAbsent(now, new Story.Antecedent(now, evidence));
            }
        });
        return new Story(id, new ArrayList<>(members.values()), new ArrayList<>(links.values()), open);
    }
}
