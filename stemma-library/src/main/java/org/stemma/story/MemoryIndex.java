package org.stemma.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.report.ReportId;

/**
 * The stories in memory.
 *
 * <pre>
 * filed     r1 → (profile, number 0, in strand A)   r2 → (…, 1, in A)   r3 → (…, 2, in B)
 * strands   s1 → strand A (ids {s1}, members r1 r2, open)
 *           s3 → strand B (ids {s3}, members r3, preceded by s1, open)
 * postings  "flood" → 0 1 2      "novak" → 0 2      (numbers of reports, in order of filing)
 * rarity    "flood" in 3 of 3 reports   "ada novak" in 2
 * stock     "closed for two years after a fire …" since 2024-03-04 in 2 stories
 * </pre>
 *
 * After {@code Merged(s1, s3)} both ids lead to one strand; asking for {@code s3} answers the story {@code s1}. What a person decided
 * ({@link StoryChange#byHand}) stays: reports moved, split off or merged by hand stay where they are, and stories parted by hand stay
 * two, whatever automatic change comes later.
 * Where profiles can be found again, the words of no more than {@link #HELD} reports are in memory at a time; the rest of a report takes a
 * few hundred bytes. Calls from several threads wait for one another.
 */
public final class MemoryIndex implements StoryIndex {

    /** A story closes when no report has been published for so long. */
    public static final Duration QUIET = Duration.ofDays(14);

    /** The words of so many reports, which fit in some hundred megabytes, are in memory where others can be found again. */
    public static final int HELD = 50_000;

    /** So many of a story's reports are shown to the linker. */
    private static final int REPORTS_SHOWN = 12;

    private final Duration quiet;
    private final Held held;
    private final KeySlots slots;
    private final Rarity rarity;
    private final Postings postings;
    private final FiledReports filed;
    private final Repeats repeats = new Repeats();
    private final Stock stock;
    private final Map<StoryId, Strand> strands;

    /** Closes a story after {@link #QUIET}. */
    public MemoryIndex() {
        this(QUIET);
    }

    /** Closes a story after {@link #QUIET}, and lets words go that are in {@code profiles} once it holds those of {@link #HELD} reports. */
    public MemoryIndex(Profiles profiles) {
        this(QUIET, Optional.of(profiles), HELD, IndexState.empty());
    }

    /**
     * An empty index.
     *
     * @param quiet how long after its latest report a story closes
     */
    public MemoryIndex(Duration quiet) {
        this(quiet, Optional.empty(), HELD, IndexState.empty());
    }

    MemoryIndex(Duration quiet, Optional<Profiles> profiles, int held, IndexState state) {
        this.quiet = quiet;
        this.held = new Held(profiles, held);
        this.slots = state.slots();
        this.rarity = state.rarity();
        this.postings = state.postings();
        this.stock = state.stock();
        this.filed = state.filed();
        this.strands = state.strands();
    }

    /** What it remembers, live. */
    IndexState state() {
        return new IndexState(slots, rarity, postings, stock, filed, strands);
    }

    @Override
    public synchronized List<Candidate> near(Profile report, int limit) {
        List<Passage> background = stock.of(report);
        WeighedProfile asked = WeighedProfile.of(report.without(background), rarity);
        List<Evidence> leftOut = background.stream()
                .map(passage -> stock.evidence(
                        passage, Optional.ofNullable(report.printed().get(passage.sign()))))
                .toList();
        Map<Strand, Map<Filed, WeighedProfile>> nearest = new LinkedHashMap<>();
        filed.find(report.report()).ifPresent(known -> show(known, nearest));
        for (int number : postings.nearest(asked)) {
            Filed member = filed.get(number);
            if (nearest.containsKey(member.home()) || nearest.size() < limit) {
                show(member, nearest);
            }
        }
        return nearest.entrySet().stream()
                .map(entry -> candidate(
                        entry.getKey(),
                        asked,
                        leftOut,
                        List.copyOf(entry.getValue().values())))
                .toList();
    }

    /** Adds {@code member} to what is shown of its story, unless enough is; one that cannot be read any more is not shown. */
    private void show(Filed member, Map<Strand, Map<Filed, WeighedProfile>> nearest) {
        Map<Filed, WeighedProfile> shown = nearest.getOrDefault(member.home(), new LinkedHashMap<>());
        if (shown.size() < REPORTS_SHOWN && !shown.containsKey(member) && held.has(member, rarity)) {
            shown.put(member, member.profile());
            nearest.put(member.home(), shown);
        }
    }

    private Candidate candidate(
            Strand strand, WeighedProfile asked, List<Evidence> leftOut, List<WeighedProfile> shown) {
        return new Candidate(
                strand.id(),
                strand.reports(),
                strand.pinned(),
                strand.apart(),
                strand.antecedents(this::current),
                asked,
                leftOut,
                shown);
    }

    /** The id that holds now for the story {@code id} was given to. */
    private StoryId current(StoryId id) {
        return strand(id).id();
    }

    @Override
    public synchronized void apply(StoryChange change, Optional<Profile> report) {
        switch (change) {
            case StoryChange.Opened opened -> place(opened.story(), opened.report(), opened.evidence(), report);
            case StoryChange.Joined joined -> place(joined.story(), joined.report(), joined.evidence(), report);
            case StoryChange.Preceded preceded ->
                strand(preceded.story()).precede(preceded.antecedent(), preceded.evidence());
            case StoryChange.Merged merged -> merge(merged);
            case StoryChange.Split split -> split(split);
            case StoryChange.Moved moved -> move(moved);
            case StoryChange.Closed closed -> strand(closed.story()).close();
        }
    }

    @Override
    public synchronized List<StoryChange> advanceTo(Instant watermark) {
        List<StoryChange> changes = new ArrayList<>();
        for (Strand strand : distinct()) {
            if (!strand.isOpen()) {
                continue;
            }
            Optional<Instant> latest = strand.members().stream()
                    .map(member -> member.published().latest())
                    .flatMap(Optional::stream)
                    .max(Comparator.naturalOrder());
            if (latest.isPresent() && latest.get().plus(quiet).isBefore(watermark)) {
                String detail = "no report after " + latest.get() + " for " + quiet.toDays() + " days";
                changes.add(new StoryChange.Closed(strand.id(), List.of(new Evidence("quiet", 1, detail))));
            }
        }
        return changes;
    }

    @Override
    public synchronized List<Story> stories() {
        return distinct().stream()
                .filter(strand -> !strand.members().isEmpty())
                .map(this::story)
                .toList();
    }

    @Override
    public synchronized Optional<Story> of(ReportId report) {
        return filed.find(report).map(known -> story(known.home()));
    }

    @Override
    public synchronized Optional<Story> story(StoryId id) {
        return Optional.ofNullable(strands.get(id)).map(this::story);
    }

    private void place(StoryId id, ReportId report, List<Evidence> evidence, Optional<Profile> given) {
        Profile profile = given.filter(known -> known.report().equals(report))
                .orElseThrow(() -> new IllegalArgumentException("the change is about " + report + " but came with "
                        + given.map(other -> "the profile of " + other.report()).orElse("no profile")));
        if (filed.find(report).isPresent()) {
            return;
        }
        List<Passage> background = stock.of(profile);
        WeighedProfile weighed = WeighedProfile.of(profile.without(background), rarity);
        Strand strand = strands.computeIfAbsent(id, Strand::new);
        byte[] seen = held.seen(profile, background, rarity);
        Filed entry = new Filed(weighed, seen, filed.size(), strand, evidence, repeats);
        held.hold(entry);
        rarity.add(profile.words(), profile.names());
        stock.add(profile, strand.id());
        postings.add(entry.number(), weighed);
        filed.add(entry);
        strand.add(entry);
    }

    /** Moves a report from one story to another. */
    private static void move(Filed entry, Strand to, List<Evidence> why) {
        entry.home().remove(entry);
        entry.isHereFor(why);
        to.add(entry);
    }

    private void move(StoryChange.Moved moved) {
        Filed entry = filed(moved.report());
        Strand from = entry.home();
        Strand to = strand(moved.story());
        if (from != to && mayLeave(entry, moved)) {
            if (moved.byHand()) {
                from.keepApartFrom(to);
            }
            move(entry, to, moved.evidence());
        }
        if (moved.byHand()) {
            to.pin(moved.report());
        }
    }

    private void merge(StoryChange.Merged merged) {
        Strand into = strand(merged.story());
        Strand from = strand(merged.from());
        if (merged.byHand()) {
            into.reconcileWith(from);
            into.reports().forEach(into::pin);
            from.reports().forEach(from::pin);
        } else if (into != from && into.isApartFrom(from)) {
            return;
        }
        into.retire(merged.from());
        if (into != from) {
            into.absorb(from);
            from.ids().forEach(id -> strands.put(id, into));
        }
    }

    private void split(StoryChange.Split split) {
        Strand from = strand(split.story());
        List<Filed> leaving = split.reports().stream()
                .map(this::filed)
                .filter(entry -> entry.home() == from && mayLeave(entry, split))
                .toList();
        Strand opened = parted(split.opened(), from, leaving);
        if (opened == from) {
            return;
        }
        leaving.forEach(entry -> move(entry, opened, split.evidence()));
        if (split.byHand()) {
            opened.keepApartFrom(from);
            opened.reports().forEach(opened::pin);
        }
    }

    /** The story that {@code id} names after a split: a new one, the one it leads to, or one that was merged into {@code from} and parts again. */
    private Strand parted(StoryId id, Strand from, List<Filed> leaving) {
        Strand known = strands.getOrDefault(id, from);
        boolean again = known == from && from.isRetired(id) && !leaving.isEmpty();
        if (strands.containsKey(id) && !again) {
            return known;
        }
        from.release(id);
        Strand opened = new Strand(id);
        opened.inheritFrom(from);
        strands.put(id, opened);
        return opened;
    }

    /** What a person put somewhere only a person takes away. */
    private static boolean mayLeave(Filed entry, StoryChange change) {
        return change.byHand() || !entry.home().pinned().contains(entry.report());
    }

    /** Every story once, by id. */
    private List<Strand> distinct() {
        return strands.entrySet().stream()
                .filter(entry -> entry.getKey().equals(entry.getValue().id()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Story story(Strand strand) {
        return strand.story(this::current);
    }

    private Strand strand(StoryId id) {
        return known(strands.get(id), id);
    }

    private Filed filed(ReportId report) {
        return filed.find(report)
                .orElseThrow(() -> new IllegalArgumentException("the index knows no report " + report));
    }

    private static <T> T known(@org.jspecify.annotations.Nullable T found, Object name) {
        if (found == null) {
            throw new IllegalArgumentException("the index knows no " + name);
        }
        return found;
    }
}
