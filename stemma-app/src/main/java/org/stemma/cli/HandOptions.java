package org.stemma.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.stemma.desk.Desk;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every verb is told by which a person overrules the linker: in which desk, and why. */
final class HandOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DeskOption desk = new DeskOption();

    @Option(
            names = "--because",
            paramLabel = "TEXT",
            description = "Why; kept with the decision and shown by stemma story ID --why.")
    private String because = "decided by hand";

    /** Decides something about a desk, and says what in a line. */
    @FunctionalInterface
    interface Decision {
        String decide(Desk desk, Named named, String because) throws IOException;
    }

    /** Opens the desk, has it decided and prints what was; returns the exit status. What the desk refuses is told. */
    int decide(Decision decision) throws IOException {
        PrintWriter errors = spec.commandLine().getErr();
        try (Desk open = desk.change()) {
            spec.commandLine().getOut().println(decision.decide(open, new Named(open, errors), because));
            return Exit.DONE;
        } catch (IllegalArgumentException e) {
            errors.println("refused: " + e.getMessage());
            return Exit.REFUSED;
        }
    }
}
