package org.stemma.cli;

import picocli.CommandLine.Option;

/** The option {@code --format} of every verb that prints results. */
final class FormatOption {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text: for people; json: one object a line; md: Markdown. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    Format format() {
        return format;
    }
}
