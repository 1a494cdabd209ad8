package org.stemma.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.stemma.ledger.Holding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stemma asof}: what was held to be so of a day, by what was known on another. */
@Command(
        name = "asof",
        header = "Tell what was held to be so of a day, by what was published until another.",
        footer = {
            "  stemma asof --valid 2024-05-09 --known 2024-05-12 s3f2a     of one story",
            "  stemma asof --valid 2024-05-09                              by all that is filed, of all stories"
        })
final class AsOfCommand implements Callable<Integer> {

    @Mixin
    private Held held = new Held();

    @Option(names = "--valid", required = true, paramLabel = "DAY", description = "The day it is told of.")
    private String valid = "";

    @Option(
            names = "--known",
            paramLabel = "DAY",
            description = "The last day whose reports count. Default: all that is filed.")
    private String known = LocalDate.MAX.toString();

    @Override
    public Integer call() throws IOException {
        LocalDate of = held.day("--valid", valid);
        LocalDate by = known.equals(LocalDate.MAX.toString()) ? LocalDate.MAX : held.day("--known", known);
        List<Holding> rows = held.ledger().asOf(of, by);
        held.print("", rows);
        if (rows.isEmpty() && held.format() == Format.TEXT) {
            held.out().println("nothing is held to be so of " + of);
        }
        return Exit.DONE;
    }
}
