package org.stemma.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.desk.Desk;
import org.stemma.desk.kept.StoryQuery;
import org.stemma.desk.kept.StorySummary;
import org.stemma.desk.search.Field;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code stemma stories}: lists the stories of a desk, the latest first. */
@Command(
        name = "stories",
        header = "List the stories of a desk, the one with the latest report first.",
        footer = {
            "  stemma stories                                        the latest twenty",
            "  stemma stories --since 2024-05-01 --outlet gazette    with a report of an outlet, from a day on",
            "  stemma stories --person \"Ada Novak\" --limit 100       that name somebody, in any spelling",
            "  stemma stories --skip 20 --format json                the next twenty, as JSON lines"
        })
final class StoriesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DeskOption desk = new DeskOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(names = "--since", paramLabel = "DAY", description = "Only stories with a report of this day or later.")
    private Optional<String> since = Optional.empty();

    @Option(names = "--until", paramLabel = "DAY", description = "Only stories with a report of this day or earlier.")
    private Optional<String> until = Optional.empty();

    @Option(names = "--outlet", paramLabel = "NAME", description = "Only stories with a report of this outlet.")
    private Optional<String> outlet = Optional.empty();

    @Option(names = "--person", paramLabel = "NAME", description = "Only stories with a report that names this person.")
    private Optional<String> person = Optional.empty();

    @Option(names = "--place", paramLabel = "NAME", description = "Only stories with a report that names this place.")
    private Optional<String> place = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "Only stories with a report in this language, such as en.")
    private Optional<String> language = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", description = "How many to list. Default: ${DEFAULT-VALUE}.")
    private int limit = 20;

    @Option(names = "--skip", paramLabel = "N", description = "How many to leave out first. Default: ${DEFAULT-VALUE}.")
    private int skip;

    @Override
    public Integer call() throws IOException {
        if (limit < 1 || skip < 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--limit must be 1 or more and --skip 0 or more, not " + limit + " and " + skip);
        }
        StoryQuery query = query();
        try (Desk open = desk.read()) {
            List<StorySummary> found =
                    open.listing().page(query, skip + limit, Optional.empty()).stories();
            print(open, found.subList(Math.min(skip, found.size()), found.size()), query);
            return Exit.DONE;
        }
    }

    private StoryQuery query() {
        Map<Field, String> named = new EnumMap<>(Field.class);
        outlet.ifPresent(name -> named.put(Field.OUTLET, name));
        person.ifPresent(name -> named.put(Field.PERSON, name));
        place.ifPresent(name -> named.put(Field.PLACE, name));
        language.ifPresent(tag -> named.put(Field.LANGUAGE, tag));
        return new StoryQuery(
                day("--since", since).map(StoriesCommand::start),
                day("--until", until).map(day -> start(day.plusDays(1))),
                Optional.empty(),
                named,
                "");
    }

    private void print(Desk open, List<StorySummary> found, StoryQuery query) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        switch (format.format()) {
            case TEXT -> out.print(StoryTable.of(found, open.listing().count(query), skip, Style.ofStandardOutput()));
            case MD -> out.print(StoryTable.markdown(found));
            case JSON -> {
                JsonPrinter printer = new JsonPrinter(out);
                for (StorySummary story : found) {
                    open.listing().bare(story.id()).ifPresent(coverage -> printer.story(coverage, story.title()));
                }
            }
        }
        out.flush();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private Optional<LocalDate> day(String option, Optional<String> given) {
        try {
            return given.map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new ParameterException(
                    spec.commandLine(), option + " takes a day such as 2024-05-09, not " + given.orElse(""), e);
        }
    }
}
