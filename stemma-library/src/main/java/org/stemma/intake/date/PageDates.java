package org.stemma.intake.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.intake.page.Page;
import org.stemma.report.When;

/**
 * What a page says about its own dates.
 *
 * @param published evidence for the day of publication, strongest first
 * @param modified when it says it was last changed, as printed
 */
public record PageDates(List<When> published, List<String> modified) {

    private static final String META = "the page's meta data say published ";

    public PageDates {
        published = List.copyOf(published);
        modified = List.copyOf(modified);
    }

    /**
     * The dates of a page.
     *
     * @param stated what its linked data state, strongest first
     * @param address the day or month in its address
     * @param language a BCP 47 tag, empty when it declares none; it tells 05/06 from 06/05
     */
    public static PageDates of(Page page, List<Stated> stated, Optional<When> address, String language) {
        String title = page.title();
        PageWalk walk = PageWalk.over(page, title);
        Order order = order(walk, stated, language);
        PagePlaces places = new PagePlaces(walk, title, order);
        List<When> own = new ArrayList<>(read(stated, true, order));
        own.addAll(metas(walk, Set.of(Label.PUBLISHED), order));
        own.addAll(places.properties());
        List<String> modified = modified(walk, stated, places);
        Conflict.Settled settled = Conflict.settle(own, places.nearHeadline(), address);
        List<When> evidence = new ArrayList<>(settled.evidence());
        if (settled.open()) {
            evidence.addAll(places.elsewhere());
            evidence.addAll(places.openings());
            evidence.addAll(bounds(modified, order));
            evidence.addAll(metas(walk, Set.of(Label.DATE), order));
            evidence.addAll(read(stated, false, order));
        }
        if (evidence.stream().allMatch(PageDates::isVague) && settled.open()) {
            evidence.addAll(ScriptDates.of(page, order));
        }
        if (evidence.stream().allMatch(PageDates::isVague) && settled.open()) {
            evidence.addAll(places.asOf());
        }
        return new PageDates(evidence, modified);
    }

    /** How the page writes its numeric dates: as one of them shows, else as its language does. */
    private static Order order(PageWalk walk, List<Stated> stated, String language) {
        List<String> printed = new ArrayList<>();
        walk.metas.stream()
                .filter(meta -> meta.label() != Label.NONE)
                .map(PageWalk.Meta::value)
                .forEach(printed::add);
        walk.sightings.stream().map(Sighting::value).forEach(printed::add);
        List<LocalDate> known = new ArrayList<>();
        stated.forEach(date -> Stamp.read(date.value(), Order.EITHER, List.of())
                .flatMap(PageDates::day)
                .ifPresent(known::add));
        return Order.shown(printed, known).orElseGet(() -> Order.of(language));
    }

    private static Optional<LocalDate> day(When when) {
        return isVague(when) ? Optional.empty() : when.firstDay();
    }

    private static boolean isVague(When when) {
        return when instanceof When.Between || when instanceof When.Unknown;
    }

    private static List<When> read(List<Stated> stated, boolean strong, Order order) {
        return stated.stream()
                .filter(date -> !date.modified() && date.strong() == strong)
                .map(date -> date.read(order))
                .toList();
    }

    private static List<When> metas(PageWalk walk, Set<Label> labels, Order order) {
        return walk.metas.stream()
                .filter(meta -> labels.contains(meta.label()))
                .map(meta -> new Stated(meta.value(), false, true, META).read(order))
                .filter(when -> !(when instanceof When.Unknown))
                .distinct()
                .toList();
    }

    private static List<String> modified(PageWalk walk, List<Stated> stated, PagePlaces places) {
        Set<String> modified = new LinkedHashSet<>();
        stated.stream().filter(Stated::modified).map(Stated::value).forEach(modified::add);
        walk.metas.stream()
                .filter(meta -> meta.label() == Label.MODIFIED)
                .map(PageWalk.Meta::value)
                .filter(value -> Stamp.read(value, Order.EITHER, List.of()).isPresent())
                .forEach(modified::add);
        modified.addAll(places.modified());
        return List.copyOf(modified);
    }

    /** A report is not younger than its last change; the last of the changes stated bounds it. */
    private static List<When> bounds(List<String> modified, Order order) {
        Optional<When> last = Optional.empty();
        for (String value : modified) {
            Optional<When> bound = Stamp.read(value, order, List.of())
                    .flatMap(When::lastDay)
                    .map(day -> When.Between.until(
                            day, List.of("not after " + day + ": the page says it was changed \"" + value + "\"")));
            if (last.isEmpty() || (bound.isPresent() && last.get().endsBefore(bound.get()))) {
                last = bound;
            }
        }
        return last.stream().toList();
    }
}
