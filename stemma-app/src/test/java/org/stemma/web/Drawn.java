package org.stemma.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stemma.report.Block;
import org.stemma.report.Outlet;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.report.When;

/** Reports for tests of the server. */
public final class Drawn {

    /** A text of one happening. */
    public static final String FIRE =
            "A fire destroyed the grain store in Vell on Monday, said the fire chief, Ana Torv. Nobody was hurt.";

    private Drawn() {}

    /** A report of one paragraph, of the fire. */
    public static Report report(String outlet, String text, String published) {
        return report(outlet, "Fire destroys grain store in Vell", text, published);
    }

    /** A report of one paragraph. */
    public static Report report(String outlet, String title, String text, String published) {
        return report(outlet, Optional.empty(), title, text, published);
    }

    /** A report of one paragraph that has an address. */
    public static Report report(String outlet, Optional<String> url, String title, String text, String published) {
        Optional<Outlet> known = Optional.of(new Outlet(outlet));
        return new Report(
                ReportId.of(known, Optional.empty(), text),
                outlet,
                known,
                url,
                Optional.of(title),
                false,
                Optional.empty(),
                "en",
                text,
                List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)),
                List.of(),
                List.of(),
                List.of(),
                new When.At(Instant.parse(published), List.of("drawn")),
                Optional.empty(),
                Optional.empty());
    }
}
