package org.stemma.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.stemma.desk.Desk;
import org.stemma.desk.StorySummary;
import org.stemma.story.StoryId;
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

    private static final int PAGE = 200;

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
        Optional<Instant> from = day("--since", since).map(day -> start(day));
        Optional<Instant> to = day("--until", until).map(day -> start(day.plusDays(1)));
        try (Desk open = desk.read()) {
            Optional<Set<StoryId>> named = named(open);
            List<StorySummary> found = new ArrayList<>();
            int all = 0;
            List<StorySummary> page = open.stories(0, PAGE);
            for (int read = 0; !page.isEmpty(); page = open.stories(read, PAGE)) {
                read += page.size();
                for (StorySummary story : page) {
                    if (fits(story, from, to) && (named.isEmpty() || named.get().contains(story.id()))) {
                        if (all >= skip && found.size() < limit) {
                            found.add(story);
                        }
                        all++;
                    }
                }
            }
            print(open, found, all);
            return Exit.DONE;
        }
    }

    private void print(Desk open, List<StorySummary> found, int all) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        switch (format.format()) {
            case TEXT -> out.print(StoryTable.of(found, all, skip, Style.ofStandardOutput()));
            case MD -> out.print(StoryTable.markdown(found));
            case JSON -> {
                JsonPrinter printer = new JsonPrinter(out);
                for (StorySummary story : found) {
                    printer.story(Coverages.bare(open, story.id()), story.title());
                }
            }
        }
        out.flush();
    }

    /** The stories with a report that fits what was asked by name; absent when nothing was. */
    private Optional<Set<StoryId>> named(Desk open) throws IOException {
        StringBuilder query = new StringBuilder();
        outlet.ifPresent(
                name -> query.append(" outlet:\"").append(unquoted(name)).append('"'));
        person.ifPresent(
                name -> query.append(" person:\"").append(unquoted(name)).append('"'));
        place.ifPresent(name -> query.append(" place:\"").append(unquoted(name)).append('"'));
        language.ifPresent(
                tag -> query.append(" language:\"").append(unquoted(tag)).append('"'));
        return query.isEmpty() ? Optional.empty() : Optional.of(open.storiesFound(query.toString()));
    }

    private static String unquoted(String name) {
        return name.replace('"', ' ');
    }

    private static boolean fits(StorySummary story, Optional<Instant> from, Optional<Instant> to) {
        return from.map(instant -> story.latest()
                                .filter(latest -> !latest.isBefore(instant))
                                .isPresent())
                        .orElse(true)
                && to.map(instant -> story.earliest()
                                .filter(earliest -> earliest.isBefore(instant))
                                .isPresent())
                        .orElse(true);
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
