package org.stemma.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code stemma bench} where only the program is at hand: says where figures are measured. */
@Command(
        name = "bench",
        header = "Measure a room on a gold set and print its figures beside those of its peers.",
        description = {
            "Figures are measured from a checkout of the sources, with ./stemma bench NAME [--gold DIR];",
            "./stemma bench --help lists the measurements."
        },
        footer = "  stemma bench names --gold ../gold",
        descriptionHeading = "%n")
final class BenchCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "NAME", description = "The measurement to run.")
    private String name = "";

    /** Taken, not read: what comes behind the name is the business of those who can measure. */
    @Unmatched
    private final List<String> rest = new ArrayList<>();

    @Override
    public Integer call() {
        String asked = rest.isEmpty() ? name : name + ' ' + String.join(" ", rest);
        spec.commandLine()
                .getErr()
                .println("stemma: figures are measured from a checkout of the sources, with ./stemma bench " + asked);
        return Exit.REFUSED;
    }
}
