package org.stemma.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells a caller in one line what was wrong with the call, and where to read on. */
final class UsageErrors implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        PrintWriter errors = command.getErr();
        errors.println(name + ": " + sentence(e));
        if (command.getParent() == null) {
            errors.println(
                    "Verbs: " + String.join(", ", command.getSubcommands().keySet()) + ".");
        }
        errors.println("Try: " + name + " --help");
        return Exit.USAGE;
    }

    private static String sentence(ParameterException e) {
        CommandLine command = e.getCommandLine();
        if (command.getParent() == null && e instanceof UnmatchedArgumentException unmatched) {
            List<String> unknown = unmatched.getUnmatched();
            return "there is no " + (unmatched.isUnknownOption() ? "option " : "verb ") + unknown.getFirst();
        }
        return String.valueOf(e.getMessage());
    }
}
