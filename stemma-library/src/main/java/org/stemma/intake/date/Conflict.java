package org.stemma.intake.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.report.When;

/** Settles what a page's own data say where they name different days. */
final class Conflict {

    private Conflict() {}

    /**
     * The strongest evidence of a page: what its {@code own} data say, what is {@code seen} by its headline, its {@code address}.
     * Where the data agree with one another and with what is seen, all pieces in that order; where only some agree with what is
     * seen or with the address, those lead; else one interval from the first to the last day, which nothing weaker settles.
     */
    static Settled settle(List<When> own, List<When> seen, Optional<When> address) {
        List<When> others = Stream.concat(seen.stream(), address.stream())
                .filter(Conflict::isDay)
                .toList();
        List<When> led = own.stream()
                .filter(piece -> isDay(piece) && others.stream().anyMatch(other -> Weighing.agree(piece, other)))
                .toList();
        List<When> days = Stream.concat(own.stream(), seen.stream())
                .filter(Conflict::isDay)
                .toList();
        boolean agreed = days.stream().allMatch(day -> Weighing.agree(days.getFirst(), day));
        if (!agreed && led.isEmpty() && own.stream().anyMatch(Conflict::isDay)) {
            return new Settled(List.of(span(days)), false);
        }
        List<When> all = new ArrayList<>(led);
        Stream.of(own.stream(), seen.stream(), address.stream())
                .flatMap(pieces -> pieces)
                .filter(piece -> !led.contains(piece))
                .forEach(all::add);
        return new Settled(all, true);
    }

    /** @param open true when weaker evidence may narrow it further */
    record Settled(List<When> evidence, boolean open) {}

    private static boolean isDay(When when) {
        return when instanceof When.At || when instanceof When.On;
    }

    private static When span(List<When> days) {
        List<String> why = new ArrayList<>(List.of("the page's own data name different days"));
        List<LocalDate> sorted = new ArrayList<>();
        for (When day : days) {
            day.firstDay().ifPresent(sorted::add);
            why.addAll(day.why());
        }
        sorted.sort(null);
        return When.Between.days(sorted.getFirst(), sorted.getLast(), why);
    }
}
