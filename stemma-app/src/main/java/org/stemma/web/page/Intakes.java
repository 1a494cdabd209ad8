package org.stemma.web.page;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.fetch.Downloads;
import org.stemma.fetch.FetchLimits;
import org.stemma.fetch.Fetcher;
import org.stemma.fetch.UserAgent;
import org.stemma.fetch.WebAddress;
import org.stemma.intake.Hint;
import org.stemma.intake.Intake;
import org.stemma.intake.Intake.Reason;
import org.stemma.intake.Intake.Refused;
import org.stemma.intake.Revisions;
import org.stemma.intake.StandardReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads what a person pastes, sends or points to; what is wrong with it is a refusal in its place. */
final class Intakes {

    /** What a request brings at most; a person waits for it, and the command line takes any number. */
    static final int MOST_REPORTS = 200;

    /** So many pages are fetched that an address leads to. */
    private static final int MOST_FOLLOWED = 20;

    /** As long as a person waits. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int NAME_LETTERS = 100;
    private static final String PASTED = "pasted text";

    /** The fields of a line of JSON, under the same names as those of the form. */
    private static final List<String> FIELDS = List.of("title", "outlet", "url", "published", "text");

    private static final JsonMapper JSON = new JsonMapper();

    private final StandardReader reader = new StandardReader();
    private final InstantSource clock;

    Intakes(InstantSource clock) {
        this.clock = clock;
    }

    /** A text and what is known about it. */
    List<Intake> pasted(Map<String, String> fields) {
        if (fields.getOrDefault("text", "").isBlank()) {
            return List.of(new Refused(PASTED, Reason.NO_TEXT, "the field for the text is empty"));
        }
        ObjectNode line = JSON.createObjectNode();
        for (String field : FIELDS) {
            String value = fields.getOrDefault(field, "").strip();
            if (!value.isEmpty()) {
                line.put(field, value);
            }
        }
        return told(
                reader.read(line.toString().getBytes(StandardCharsets.UTF_8), Hint.of(PASTED))
                        .iterator(),
                PASTED);
    }

    /** Files as they were sent; their names are shown, and lead nowhere. */
    List<Intake> sent(List<UploadedFile> files) {
        List<Intake> all = new ArrayList<>();
        for (UploadedFile file : files) {
            if (!file.filename().isEmpty() || file.size() > 0) {
                all.addAll(sent(file, shown(file.filename())));
            }
        }
        return all.isEmpty() ? List.of(new Refused("files", Reason.NO_TEXT, "no file was chosen")) : all;
    }

    private List<Intake> sent(UploadedFile file, String name) {
        try (InputStream content = file.content()) {
            return told(reader.open(content, Hint.of(name)), name);
        } catch (IOException | UncheckedIOException e) {
            return List.of(new Refused(name, Reason.UNREADABLE, String.valueOf(e.getMessage())));
        }
    }

    /** The end of a path of whatever system, in signs that can be shown. */
    static String shown(String filename) {
        String name = filename.substring(Math.max(filename.lastIndexOf('/'), filename.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "")
                .strip();
        return name.isEmpty() ? "file" : name.substring(Math.max(0, name.length() - NAME_LETTERS));
    }

    /**
     * A page, the items of a feed, or what a sitemap or list leads to. Addresses that are not on the public internet are refused.
     *
     * @param follow true when the pages of items are fetched of which a feed gives a summary only
     */
    List<Intake> fetched(String address, boolean follow, List<String> notes) {
        if (!WebAddress.isMeant(address)) {
            return List.of(new Refused(
                    address.isEmpty() ? "address" : address,
                    Reason.UNREADABLE,
                    "an address begins with http:// or https://"));
        }
        try (Fetcher fetcher = new Fetcher(FetchLimits.DEFAULTS, Set.of(), UserAgent.of(Optional.empty()))) {
            Downloads.Asides asides = new Downloads.Asides(notes::add, skipped -> {});
            return told(
                    new Downloads(address, fetcher, new Downloads.Following(follow, MOST_FOLLOWED), asides), address);
        }
    }

    /** As many as a request may bring in the time a person waits, copies among them told apart; that there were more is said. */
    private List<Intake> told(Iterator<Intake> intakes, String input) {
        Revisions revisions = new Revisions();
        Instant end = clock.instant().plus(PATIENCE);
        List<Intake> all = new ArrayList<>();
        while (intakes.hasNext()) {
            if (all.size() == MOST_REPORTS) {
                all.add(left(input, "it holds more than " + MOST_REPORTS + " reports"));
                return all;
            }
            if (clock.instant().isAfter(end)) {
                all.add(left(input, "it takes longer than " + PATIENCE.toSeconds() + " seconds to read"));
                return all;
            }
            all.add(revisions.of(intakes.next()));
        }
        return all;
    }

    private static Refused left(String input, String why) {
        return new Refused(input, Reason.TOO_LARGE, why + ", and the rest was left out; stemma add takes all of it");
    }
}
