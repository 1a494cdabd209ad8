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
 */
final class Strand {

    private final TreeSet<StoryId> ids = new TreeSet<>();
    private final Set<StoryId> retired = new TreeSet<>();
    private final TreeMap<Integer, Story.Membership> members = new TreeMap<>();
    private final Map<StoryId, List<Evidence>> antecedents = new TreeMap<>();
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

    void remove(ReportId report) {
        members.values().removeIf(member -> member.report().equals(report));
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
