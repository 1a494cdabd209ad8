package org.stemma.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stemma.report.ReportId;

/**
 * The reports of an index, by number of filing and by id: an open hash table of numbers, at most half full.
 *
 * <pre>
 * byNumber   0 → r1   1 → r2   2 → r3
 * table      −1 2 −1 −1 0 1 −1 −1 …      each at the place its id hashes to, or the next free one
 * </pre>
 */
final class FiledReports {

    private static final int FREE = -1;
    private static final long MIX = 0x9e3779b97f4a7c15L;

    private final List<Filed> byNumber = new ArrayList<>();
    private int[] table = filled(1024);

    int size() {
        return byNumber.size();
    }

    Filed get(int number) {
        return byNumber.get(number);
    }

    Optional<Filed> find(ReportId report) {
        int place = place(Filed.hash(report));
        while (table[place] != FREE) {
            Filed found = byNumber.get(table[place]);
            if (found.is(report)) {
                return Optional.of(found);
            }
            place = (place + 1) & table.length - 1;
        }
        return Optional.empty();
    }

    /** Adds a report that is not there, under the next number. */
    void add(Filed filed) {
        byNumber.add(filed);
        put(filed.hash(), byNumber.size() - 1);
        if (2 * byNumber.size() > table.length) {
            table = filled(2 * table.length);
            for (int number = 0; number < byNumber.size(); number++) {
                put(byNumber.get(number).hash(), number);
            }
        }
    }

    private void put(long hash, int number) {
        int place = place(hash);
        while (table[place] != FREE) {
            place = (place + 1) & table.length - 1;
        }
        table[place] = number;
    }

    private int place(long hash) {
        return (int) (hash * MIX >>> Integer.SIZE) & table.length - 1;
    }

    private static int[] filled(int length) {
        int[] table = new int[length];
        Arrays.fill(table, FREE);
        return table;
    }
}
