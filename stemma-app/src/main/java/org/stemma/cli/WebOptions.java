package org.stemma.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.fetch.FetchLimits;
import org.stemma.fetch.Fetcher;
import org.stemma.fetch.UserAgent;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options of every verb that fetches. */
final class WebOptions {

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--allow-host",
            paramLabel = "NAME",
            description = "A host that may be fetched from though it is not on the public internet, such as localhost.")
    private List<String> allowed = List.of();

    @Option(
            names = "--most",
            paramLabel = "N",
            description =
                    "How many addresses a feed, sitemap or list may lead to at a time. Default: ${DEFAULT-VALUE}.")
    private int most = 50;

    @Option(
            names = "--contact",
            paramLabel = "PAGE",
            description = "A page or mail address that tells the servers asked who asks.")
    private @Nullable String contact;

    /** How many addresses are followed from one. */
    int most() {
        if (most < 0) {
            throw new ParameterException(spec.commandLine(), "--most must be 0 or more, not " + most);
        }
        return most;
    }

    /** A fetcher as the options say. */
    Fetcher fetcher() {
        try {
            return new Fetcher(FetchLimits.DEFAULTS, Set.copyOf(allowed), UserAgent.of(Optional.ofNullable(contact)));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
