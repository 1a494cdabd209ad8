package org.stemma.cli;

import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.stemma.fetch.Downloads;
import org.stemma.fetch.Fetcher;
import org.stemma.fetch.WebAddress;
import org.stemma.intake.Inputs;
import org.stemma.intake.Intake;
import org.stemma.intake.IntakeLimits;
import org.stemma.intake.Outlets;
import org.stemma.tell.Columns;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The inputs of every verb that takes in reports, and how they are read. */
final class InputOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH|URL",
            description = {
                "Pages, plain texts, feeds, web archives, JSON lines, and folders of them; - is JSON lines on"
                        + " standard input.",
                "http and https addresses are fetched: a page, the items of a feed, what a sitemap or OPML list leads to."
            })
    private List<String> inputs = List.of();

    @Option(names = "--follow", description = "Fetch the pages of items of which a feed gives only a summary.")
    private boolean follow;

    @Mixin
    private OutletsOption outlets = new OutletsOption();

    @Mixin
    private WebOptions web = new WebOptions();

    /**
     * Opens the inputs, has them read, and closes them; notes go to standard error.
     *
     * @param refuse told first of what is wrong with the options' own files
     * @return what {@code read} returned
     */
    int each(Consumer<Intake.Refused> refuse, ToIntFunction<Iterator<Intake>> read) {
        PrintWriter errors = spec.commandLine().getErr();
        Outlets.Extended known = outlets.read();
        known.refused().forEach(refuse);
        if (inputs.stream().anyMatch(WebAddress::isMeant)) {
            return fetched(known.outlets(), read, errors);
        }
        try (Inputs intakes = Inputs.of(inputs, IntakeLimits.DEFAULTS, known.outlets(), System.in)) {
            int status = read.applyAsInt(intakes);
            intakes.skipped().forEach(skipped -> errors.println(SkippedLine.of(skipped)));
            return status;
        }
    }

    private int fetched(Outlets known, ToIntFunction<Iterator<Intake>> read, PrintWriter errors) {
        Downloads.Following following = new Downloads.Following(follow, web.most());
        Downloads.Asides asides = new Downloads.Asides(
                note -> errors.println("note " + Columns.printable(note)),
                skipped -> errors.println(SkippedLine.of(skipped)));
        try (Fetcher fetcher = web.fetcher();
                Sources sources = new Sources(
                        inputs, known, System.in, address -> new Downloads(address, fetcher, following, asides))) {
            int status = read.applyAsInt(sources);
            sources.skipped().forEach(asides.skipped());
            return status;
        }
    }
}
