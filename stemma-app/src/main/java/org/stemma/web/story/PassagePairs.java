package org.stemma.web.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.Account;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.provenance.Descent;
import org.stemma.provenance.Witness;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.tell.Sigla;

/**
 * Lays the passages of a descent beside those they were taken from. Where the parent was not seen they stand beside the likest passage
 * that another of its children has.
 */
final class PassagePairs {

    private final Account account;
    private final Sigla sigla;
    private final Places places;

    PassagePairs(Account account, Sigla sigla, Places places) {
        this.account = account;
        this.sigla = sigla;
        this.places = places;
    }

    private record Place(ReportId report, Span span) {}

    StemmaView.Passages of(Descent descent, String sentence) {
        List<StemmaView.Pair> pairs = new ArrayList<>();
        for (Descent.Passage passage : descent.passages()) {
            Place to = new Place(descent.to(), passage.to());
            pairs.add(parent(descent, passage)
                    .map(from -> pair(from, to))
                    .orElseGet(() -> new StemmaView.Pair(List.of(), pieces(to, List.of()), "", href(to), "")));
        }
        String left = switch (descent.from()) {
            case Witness.Seen seen -> label(seen.report());
            case Witness.Lost lost -> lost.agency() + " was not seen; the likest elsewhere that has it too";
        };
        return new StemmaView.Passages(sentence, left, label(descent.to()), pairs);
    }

    private Optional<Place> parent(Descent descent, Descent.Passage passage) {
        return switch (descent.from()) {
            case Witness.Seen seen -> passage.from().map(span -> new Place(seen.report(), span));
            case Witness.Lost lost -> likest(lost, new Place(descent.to(), passage.to()));
        };
    }

    private Optional<Place> likest(Witness.Lost parent, Place place) {
        return account.stemma().descents().stream()
                .filter(other ->
                        other.from().id().equals(parent.id()) && !other.to().equals(place.report()))
                .flatMap(other -> other.passages().stream().map(passage -> new Place(other.to(), passage.to())))
                .filter(other -> difference(other, place).isOneWording())
                .max(Comparator.comparingDouble(
                        other -> difference(other, place).alike()));
    }

    private WordDifference difference(Place one, Place other) {
        return WordDifference.of(text(one), one.span(), text(other), other.span());
    }

    private StemmaView.Pair pair(Place from, Place to) {
        WordDifference difference = difference(from, to);
        return new StemmaView.Pair(
                pieces(from, difference.onlyHere()),
                pieces(to, difference.onlyThere()),
                href(from),
                href(to),
                label(from.report()));
    }

    private List<Sheet.Piece> pieces(Place place, List<Span> lone) {
        Sheet sheet = new Sheet(annotated(place.report()));
        lone.forEach(word -> sheet.mark(word, "lone"));
        return sheet.pieces(place.span());
    }

    private String href(Place place) {
        return places.report(place.report(), place.span(), Stretches.first(annotated(place.report()), place.span()));
    }

    private String label(ReportId id) {
        Report report = annotated(id).report();
        return sigla.of(id) + " " + Sigla.outlet(report);
    }

    private String text(Place place) {
        return annotated(place.report()).report().text();
    }

    private AnnotatedReport annotated(ReportId id) {
        return account.coverage()
                .report(id)
                .orElseThrow(() -> new IllegalArgumentException("descent of " + id + ", which is not in the story"));
    }
}
