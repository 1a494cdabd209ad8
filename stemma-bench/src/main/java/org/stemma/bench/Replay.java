package org.stemma.bench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stemma.report.ReportId;
import org.stemma.report.When;
import org.stemma.story.Actors;
import org.stemma.story.Bag;
import org.stemma.story.Meaning;
import org.stemma.story.Particulars;
import org.stemma.story.Passage;
import org.stemma.story.Profile;

/**
 * A stream of real reports told over and over as if of other happenings: in every copy its rarer words and names are other
 * ones, the same all through the copy; meanings are turned; and stories begin some weeks later or earlier beside
 * one another. What is common in the news stays common.
 */
final class Replay {

    /** Words that fewer than one report in so many has are renamed. */
    private static final int RARE = 100;

    /** Stories of a copy begin up to so many days later than in another. */
    private static final int DAYS = 60;

    private static final int KEY = 32;
    private static final long PRIME = 0x9e3779b97f4a7c15L;

    private final List<Told> stream;
    private final Map<Integer, Integer> keys = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();

    Replay(List<Told> stream) {
        this.stream = stream;
        for (Told told : stream) {
            Bag bag = told.profile().words();
            for (int i = 0; i < bag.size(); i++) {
                keys.merge(bag.key(i), 1, Integer::sum);
            }
            new HashSet<>(told.words()).forEach(word -> words.merge(word, 1, Integer::sum));
        }
    }

    /** The stream as of other happenings, in order of publication, the undated last. */
    List<Told> copy(int copy) {
        return stream.stream()
                .map(told -> copy(told, copy))
                .sorted(Comparator.comparing((Told told) ->
                                told.profile().published().firstDay().orElse(LocalDate.MAX))
                        .thenComparing(told -> told.profile().report()))
                .toList();
    }

    /** One of its reports as of another happening. */
    Told copy(Told told, int copy) {
        Profile one = told.profile();
        Profile renamed = new Profile(
                new ReportId("%016x".formatted(mix(one.report().value().hashCode(), copy))),
                one.outlet(),
                moved(one.published(), told.story(), copy),
                renamed(one.words(), copy),
                renamed(one.title(), copy),
                renamed(one.names(), copy),
                renamed(one.figures(), copy),
                new Actors(
                        renamed(one.actors().people(), copy),
                        renamed(one.actors().bodies(), copy)),
                moved(one.particulars(), days(told.story(), copy), copy),
                one.passages().stream().map(passage -> renamed(passage, copy)).toList(),
                one.meaning().map(meaning -> turned(meaning, copy)),
                Map.of());
        List<String> other = told.words().stream()
                .map(word -> words.getOrDefault(word, 0) * RARE < stream.size() ? word + "x" + copy : word)
                .toList();
        return new Told(told.story() + "/" + copy, renamed, other);
    }

    private Passage renamed(Passage passage, int copy) {
        return new Passage((int) (mix(passage.sign(), copy) >>> KEY), renamed(passage.keys(), copy));
    }

    private Bag renamed(Bag bag, int copy) {
        long[] entries = new long[bag.size()];
        for (int i = 0; i < entries.length; i++) {
            int key = bag.key(i);
            boolean rare = keys.getOrDefault(key, 0) * RARE < stream.size();
            int other = rare ? (int) (mix(key, copy) >>> KEY) : key;
            entries[i] = Bag.entry(other, bag.rank(i), bag.count(i));
        }
        return Bag.of(byKey(entries));
    }

    /** Sorted; of two that fell on one key by chance the first. */
    private static long[] byKey(long[] entries) {
        Arrays.sort(entries);
        return IntStream.range(0, entries.length)
                .filter(i -> i == 0 || entries[i - 1] >> KEY != entries[i] >> KEY)
                .mapToLong(i -> entries[i])
                .toArray();
    }

    private static When moved(When published, String story, int copy) {
        int days = days(story, copy);
        return published
                .firstDay()
                .<When>map(day -> When.On.day(day.plusDays(days), List.of()))
                .orElse(published);
    }

    private static int days(String story, int copy) {
        return Math.floorMod(mix(story.hashCode(), copy), DAYS);
    }

    private Particulars moved(Particulars told, int days, int copy) {
        return new Particulars(
                renamed(told.places(), copy),
                renamed(told.scene(), copy),
                told.ages(),
                told.amounts(),
                told.units(),
                moved(told.days(), days),
                moved(told.openingDays(), days),
                told.weekdays(),
                told.sums(),
                told.calendar());
    }

    private static Bag moved(Bag days, int by) {
        long[] entries = new long[days.size()];
        Arrays.setAll(entries, i -> Bag.entry(days.key(i) + by, days.rank(i), days.count(i)));
        return Bag.of(entries);
    }

    private static Meaning turned(Meaning meaning, int copy) {
        byte[] components = meaning.components();
        for (int i = 0; i < components.length; i++) {
            components[i] = (byte) (mix(i, copy) < 0 ? -components[i] : components[i]);
        }
        return Meaning.of(components);
    }

    private static long mix(long value, int copy) {
        long mixed = (value + 1) * PRIME ^ (copy + 1) * PRIME * PRIME;
        mixed = (mixed ^ mixed >>> 29) * PRIME;
        return mixed ^ mixed >>> KEY;
    }

    /** The words of {@code text} as plain clusterers see them. */
    static List<String> words(String text) {
        return CentroidFloor.words(text).collect(Collectors.toList());
    }
}
