package org.stemma.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Turns what a verb, or the printing of its help, throws into a line for people and an exit status. */
final class Faults implements IExecutionStrategy, IExecutionExceptionHandler {

    @Override
    public int execute(ParseResult call) {
        try {
            return new RunLast().execute(call);
        } catch (UncheckedIOException e) {
            return status(e, call.commandSpec().commandLine().getErr());
        }
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult call) {
        return status(e, command.getErr());
    }

    private static int status(Exception thrown, PrintWriter errors) {
        return switch (thrown) {
            // Whoever reads the output, "head" for one, has all they wanted.
            case Output.ReaderGone gone -> Exit.DONE;
            case UncheckedIOException outside -> say(errors, outside);
            case IOException outside -> say(errors, outside);
            default -> {
                errors.println("stemma: a fault in the program itself; please report it with these lines:");
                thrown.printStackTrace(errors);
                yield Exit.FAULT;
            }
        };
    }

    private static int say(PrintWriter errors, Exception outside) {
        errors.println("stemma: " + outside.getMessage());
        return Exit.REFUSED;
    }
}
