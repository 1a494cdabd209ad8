package org.stemma.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.stemma.ledger.Holding;
import org.stemma.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stemma diff}: what of a day was told anew, or otherwise, between two days. */
@Command(
        name = "diff",
        header = "Tell what became known of a day between two days: + new, - no longer held so.",
        footer = {
            "  stemma diff --valid 2024-05-09 --from 2024-05-10 --to 2024-05-12 s3f2a",
        })
final class DiffCommand implements Callable<Integer> {

    @Mixin
    private Held held = new Held();

    @Option(names = "--valid", required = true, paramLabel = "DAY", description = "The day it is told of.")
    private String valid = "";

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DAY",
            description = "What was known at the end of this day …")
    private String from = "";

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DAY",
            description = "… against what was at the end of this one.")
    private String to = "";

    @Override
    public Integer call() throws IOException {
        LocalDate of = held.day("--valid", valid);
        LocalDate early = held.day("--from", from);
        LocalDate late = held.day("--to", to);
        Ledger ledger = held.ledger();
        List<Holding> before = ledger.asOf(of, early);
        List<Holding> after = ledger.asOf(of, late);
        List<Holding> gone = new ArrayList<>(before);
        gone.removeAll(after);
        List<Holding> fresh = new ArrayList<>(after);
        fresh.removeAll(before);
        held.print("- ", gone);
        held.print("+ ", fresh);
        if (gone.isEmpty() && fresh.isEmpty() && held.format() == Format.TEXT) {
            held.out().println("nothing changed between " + early + " and " + late);
        }
        return Exit.DONE;
    }
}
