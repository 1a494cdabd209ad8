package org.stemma.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.desk.Desk;
import org.stemma.desk.search.Found;
import org.stemma.desk.search.Request;
import org.stemma.tell.Columns;
import org.stemma.tell.Markdown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stemma search}: finds reports and stories of a desk by words, names, places and dates. */
@Command(
        name = "search",
        header = "Find reports and stories of a desk by words, names, places and dates.",
        footer = {
            "  stemma search ferry strike                         reports with both words, in any form",
            "  stemma search '\"night ferry\" -tender'              a phrase, and without a word",
            "  stemma search 'person:\"Ada Novak\" from:2024-05'    who is named, and published from when on",
            "  stemma search 'place:Lisbon outlet:gazette flood'  where, in which outlet",
            "  stemma search in:s3f2a ferry                       inside a story",
            "",
            "Fields: outlet, language, person, place, body, from, until, date, in. A phrase stands in quotation marks, OR",
            "between alternatives, - before what must not be there (docs/desk.md)."
        })
final class SearchCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DeskOption desk = new DeskOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(names = "--limit", paramLabel = "N", description = "How many reports to show. Default: ${DEFAULT-VALUE}.")
    private int limit = 10;

    @Option(
            names = "--after",
            paramLabel = "PLACE",
            description = "Where to go on: what the page before gave as the place of the next.")
    private Optional<String> after = Optional.empty();

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to find.")
    private List<String> words = List.of();

    @Override
    public Integer call() throws IOException {
        Request request = request();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter errors = spec.commandLine().getErr();
        try (Desk open = desk.read()) {
            Found found = found(open, request);
            found.problems().forEach(problem -> errors.println("note " + Columns.printable(problem.detail())));
            switch (format.format()) {
                case TEXT -> out.print(FoundCard.of(found, open, Style.ofStandardOutput()));
                case JSON -> new JsonPrinter(out).found(request.query(), found);
                case MD -> out.println(Markdown.fenced(FoundCard.of(found, open, Style.PLAIN)));
            }
            out.flush();
            return Exit.DONE;
        }
    }

    private static Found found(Desk open, Request request) throws IOException {
        try (Progress progress = Progress.of("indexing", "reports", -1)) {
            open.whenIndexed(progress::step);
            return open.search(request);
        }
    }

    private Request request() {
        try {
            return new Request(String.join(" ", words), limit, after);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--limit: " + e.getMessage(), e);
        }
    }
}
