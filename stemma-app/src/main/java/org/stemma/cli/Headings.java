package org.stemma.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What the help of every verb has alike: its headings, {@code --help} and {@code --version}, and the exit statuses. */
final class Headings {

    private Headings() {}

    /** Gives them to all verbs below {@code command}, and to those below them. */
    static void over(CommandLine command) {
        for (CommandLine verb : command.getSubcommands().values()) {
            CommandSpec spec = verb.getCommandSpec();
            spec.mixinStandardHelpOptions(true).versionProvider(new Version());
            UsageMessageSpec usage = spec.usageMessage();
            usage.synopsisHeading("%nUsage: ").optionListHeading("%nOptions:%n").commandListHeading("%nVerbs:%n");
            usage.parameterListHeading("%nArguments:%n").exitCodeListHeading("%nExit status:%n");
            if (usage.footer().length > 0) {
                usage.footerHeading("%nExamples:%n");
            }
            if (usage.exitCodeList().isEmpty()) {
                usage.exitCodeList(statuses());
            }
            over(verb);
        }
    }

    private static Map<String, String> statuses() {
        Map<String, String> statuses = new LinkedHashMap<>();
        statuses.put(String.valueOf(Exit.DONE), "done");
        statuses.put(
                String.valueOf(Exit.REFUSED),
                "something was refused or is not there: each on standard error (what, where, why), the rest was done");
        statuses.put(String.valueOf(Exit.USAGE), "the call itself was wrong");
        return statuses;
    }
}
