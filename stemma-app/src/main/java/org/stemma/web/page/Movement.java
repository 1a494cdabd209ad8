package org.stemma.web.page;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.Account;
import org.stemma.provenance.Root;
import org.stemma.provenance.Tally;

/**
 * How a story moved since a moment.
 *
 * @param opened true when nothing of it was known before
 * @param reports reports that came since
 * @param roots those who are named as first to say something and were not before, sorted
 * @param differences how many more claims differ
 */
public record Movement(boolean opened, int reports, List<Root> roots, int differences) {

    /** So many new roots are called by name in a list. */
    private static final int NAMED = 2;

    /** Nothing moved. */
    static final Movement NONE = new Movement(false, 0, List.of(), 0);

    public Movement {
        roots = List.copyOf(roots);
    }

    /** From what was known before {@code since} to what is known now. */
    static Movement between(Optional<Account> before, Account now) {
        Set<Root> fresh = roots(now);
        before.ifPresent(account -> fresh.removeAll(roots(account)));
        int reports = before.map(account -> account.coverage().reports().size()).orElse(0);
        int differing = before.map(Movement::differing).orElse(0);
        return new Movement(
                before.isEmpty(),
                now.coverage().reports().size() - reports,
                new ArrayList<>(fresh),
                Math.max(0, differing(now) - differing));
    }

    private static Set<Root> roots(Account account) {
        Set<Root> roots = new TreeSet<>();
        account.stemma().claims().forEach(claim -> roots.addAll(claim.roots()));
        return roots;
    }

    private static int differing(Account account) {
        return Tally.of(account.coverage(), account.stemma()).differing();
    }

    /** What moves an editor most counts most: who is new, then what no longer agrees, then what is only more of it. */
    int weight() {
        return 100 * roots.size() + 10 * differences + reports;
    }

    /** The first of the new roots by name, and how many more there are. */
    public String rootsInWords() {
        String names = roots.stream().limit(NAMED).map(Root::name).collect(Collectors.joining(", "));
        return roots.size() > NAMED ? names + " and " + (roots.size() - NAMED) + " more" : names;
    }

    /** From when on reports count as movement in a desk whose latest report is of {@code latest}; the same for all of an hour. */
    static Instant since(Instant latest, int days) {
        return latest.minus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
    }
}
