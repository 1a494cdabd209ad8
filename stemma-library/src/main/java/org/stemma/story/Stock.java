package org.stemma.story;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.report.When;

/**
 * The passages told so far: since when, and in how many stories. What several stories have told over weeks is stock background and tells
 * nothing about which of them a report belongs to. A table of fixed greatest size; where it is full the passage told least lately is
 * forgotten.
 *
 * <pre>
 * passages   5be2…  2024-03-04 to 2024-06-11   …      sign, first and last day, four places to a sign
 * stories    3, the last two a1f0 and 77c2     …      how many, and which were the last
 * </pre>
 */
final class Stock {

    /** Fewer stories may be one that was taken for two, or two of one chain of events. */
    private static final int SEVERAL = 3;

    /** What is told within fewer days may be news that spreads. */
    private static final int WEEKS = 28;

    /** A date wider than this does not tell when a passage was told. */
    private static final long WIDEST_DAYS = 3;

    private static final int WAYS = 4;
    private static final int SMALLEST = 1 << 8;

    /** Four million passages take 50 megabytes. */
    private static final int LARGEST = 1 << 22;

    private static final int SIGN = 32;
    private static final int DAY = 16;
    private static final int DAYS = (1 << DAY) - 1;
    private static final int STORY = 14;
    private static final int STORIES = (1 << STORY) - 1;
    private static final int MOST_STORIES = 15;
    private static final int MIX = 0x9e3779b9;

    private final int largest;
    private long[] passages = new long[SMALLEST];
    private int[] stories = new int[SMALLEST];

    Stock() {
        this(LARGEST);
    }

    /** Knows {@code largest} passages at most, a power of two from 256 on. */
    Stock(int largest) {
        this.largest = largest;
    }

    /** Those of the passages of {@code report} that are stock when it comes. */
    List<Passage> of(Profile report) {
        List<Passage> stock = new ArrayList<>();
        int day = day(report.published());
        for (Passage passage : report.passages()) {
            int place = find(passage.sign());
            if (place >= 0 && isStock(place, day)) {
                stock.add(passage);
            }
        }
        return stock;
    }

    /** Counts the passages of {@code report}, which came into {@code story}; one without a day counts nothing. */
    void add(Profile report, StoryId story) {
        int day = day(report.published());
        if (day > 0) {
            report.passages().forEach(passage -> add(passage.sign(), day, story.hashCode() * MIX >>> SIGN - STORY));
        }
    }

    /** Why the passage of this sign is left out of account. */
    Evidence evidence(Passage passage, Optional<String> printed) {
        int place = find(passage.sign());
        String detail = String.format(
                Locale.ROOT,
                "left out of account, since %d stories have told it from %s to %s: %s",
                stories[place] >>> 2 * STORY,
                LocalDate.ofEpochDay(first(passages[place])),
                LocalDate.ofEpochDay(last(passages[place])),
                printed.map(words -> '“' + words + '”').orElse("a sentence not spelt out"));
        return new Evidence(Evidence.STOCK, 0, detail);
    }

    private boolean isStock(int place, int day) {
        int last = Math.max(day, last(passages[place]));
        int first = day == 0 ? first(passages[place]) : Math.min(day, first(passages[place]));
        return stories[place] >>> 2 * STORY >= SEVERAL && last - first >= WEEKS;
    }

    private void add(int sign, int day, int story) {
        int place = find(sign);
        if (place < 0) {
            place = free(sign);
            passages[place] = entry(sign, day, day);
            stories[place] = 1 << 2 * STORY | story << STORY | story;
            return;
        }
        long told = passages[place];
        passages[place] = entry(sign, Math.min(first(told), day), Math.max(last(told), day));
        int known = stories[place];
        int before = known & STORIES;
        if (story != before && story != (known >>> STORY & STORIES)) {
            int count = Math.min(MOST_STORIES, (known >>> 2 * STORY) + 1);
            stories[place] = count << 2 * STORY | before << STORY | story;
        }
    }

    private int find(int sign) {
        int start = start(sign, passages.length);
        for (int place = start; place < start + WAYS; place++) {
            if (passages[place] != 0 && (int) (passages[place] >>> SIGN) == sign) {
                return place;
            }
        }
        return -1;
    }

    /** A free place for {@code sign}, made by growing or, when that is not allowed any more, by forgetting. */
    private int free(int sign) {
        int start = start(sign, passages.length);
        int oldest = start;
        for (int place = start; place < start + WAYS; place++) {
            if (passages[place] == 0) {
                return place;
            }
            oldest = last(passages[place]) < last(passages[oldest]) ? place : oldest;
        }
        if (passages.length < largest) {
            grow();
            return free(sign);
        }
        return oldest;
    }

    /** Those of one place come to lie in two, each in the order they had. */
    private void grow() {
        long[] olderPassages = passages;
        int[] olderStories = stories;
        passages = new long[2 * olderPassages.length];
        stories = new int[passages.length];
        for (int i = 0; i < olderPassages.length; i++) {
            if (olderPassages[i] != 0) {
                int place = start((int) (olderPassages[i] >>> SIGN), passages.length);
                while (passages[place] != 0) {
                    place++;
                }
                passages[place] = olderPassages[i];
                stories[place] = olderStories[i];
            }
        }
    }

    /** Every passage in its place. */
    void write(ByteWriter out) throws IOException {
        out.number(passages.length);
        for (int place = 0; place < passages.length; place++) {
            out.number(Integer.toUnsignedLong(stories[place]));
            if (stories[place] != 0) {
                out.whole(passages[place]);
            }
        }
    }

    static Stock read(ByteReader in) throws IOException {
        Stock stock = new Stock();
        int length = in.size();
        if (length < SMALLEST || length > LARGEST || Integer.bitCount(length) != 1) {
            throw new IOException("a table of " + length + " passages");
        }
        stock.passages = new long[length];
        stock.stories = new int[length];
        for (int place = 0; place < length; place++) {
            stock.stories[place] = (int) in.number();
            if (stock.stories[place] != 0) {
                stock.passages[place] = in.whole();
            }
        }
        return stock;
    }

    private static int start(int sign, int length) {
        return (sign * MIX >>> 1 & length / WAYS - 1) * WAYS;
    }

    private static long entry(int sign, int first, int last) {
        return (long) sign << SIGN | (long) first << DAY | last;
    }

    private static int first(long entry) {
        return (int) (entry >>> DAY) & DAYS;
    }

    private static int last(long entry) {
        return (int) entry & DAYS;
    }

    /** Days since 1 January 1970 until 2149; 0 when the date is too wide or farther off. */
    private static int day(When published) {
        return published
                .firstDay()
                .filter(first -> published
                        .lastDay()
                        .filter(last -> ChronoUnit.DAYS.between(first, last) <= WIDEST_DAYS)
                        .isPresent())
                .map(LocalDate::toEpochDay)
                .filter(day -> day > 0 && day <= DAYS)
                .orElse(0L)
                .intValue();
    }
}
