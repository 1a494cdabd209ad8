package org.stemma.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stemma.intake.Intake.Accepted;
import org.stemma.intake.Intake.Reason;
import org.stemma.intake.Intake.Refused;
import org.stemma.report.Outlet;
import org.stemma.report.Report;

/**
 * Outlets, agencies, editions and owners, known by name and by host. What is bundled, {@code outlets.tsv}, is general knowledge; a
 * file of the same columns adds to it, and its rows win over those before them. A name that two outlets go by tells neither.
 */
public final class Outlets {

    private static final Pattern HOST = Pattern.compile("[\\p{Alnum}-]+(?:\\.[\\p{Alnum}-]+)*\\.\\p{Alpha}{2,}");
    private static final int COLUMNS = 7;
    /** Short names are told by their capitals: "TT" is an agency, "tt" is not. */
    private static final int SHORT = 4;

    private static final Outlets BUNDLED = new Outlets(Lexicon.rows("outlets.tsv").stream()
            .map(Outlets::entry)
            .flatMap(Optional::stream)
            .toList());

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Entry> byHost = new HashMap<>();
    private final Map<String, Optional<Entry>> byName = new HashMap<>();

    /** What an entry is. */
    public enum Kind {
        AGENCY,
        PICTURES,
        PAPER,
        MAGAZINE,
        BROADCASTER,
        SITE
    }

    /**
     * One outlet.
     *
     * @param name what it is called here
     * @param names what else it is called, in any script
     * @param hosts where it publishes; what lies below a host is its own unless a longer host says otherwise
     * @param country ISO 3166-1 alpha-2
     * @param owner who owns it, or the family it belongs to
     * @param editionOf the outlet it is an edition of, by name
     */
    public record Entry(
            String name,
            Kind kind,
            List<String> names,
            List<String> hosts,
            Optional<String> country,
            Optional<String> owner,
            Optional<String> editionOf) {
        public Entry {
            names = List.copyOf(names);
            hosts = List.copyOf(hosts);
        }
    }

    /**
     * A list extended by a file.
     *
     * @param refused the rows of the file that could not be read, by file and line
     */
    public record Extended(Outlets outlets, List<Refused> refused) {
        public Extended {
            refused = List.copyOf(refused);
        }
    }

    private Outlets(List<Entry> all) {
        for (Entry entry : all) {
            entries.remove(entry.name());
            entries.put(entry.name(), entry);
        }
        entries.values().forEach(entry -> {
            entry.hosts().forEach(host -> byHost.put(host.toLowerCase(Locale.ROOT), entry));
            Stream.concat(Stream.of(entry.name()), entry.names().stream())
                    .map(Outlets::key)
                    .distinct()
                    .forEach(key -> byName.merge(key, Optional.of(entry), (one, other) -> Optional.empty()));
        });
        entries.values().forEach(entry -> byName.put(key(entry.name()), Optional.of(entry)));
    }

    /** The list that comes with the library. */
    public static Outlets bundled() {
        return BUNDLED;
    }

    /** This list with the rows of {@code file}; throws when the file cannot be read, and refuses rows that are malformed. */
    public Extended with(Path file) throws IOException {
        List<Entry> all = new ArrayList<>(entries.values());
        List<Refused> refused = new ArrayList<>();
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    List<String> row = List.of(line.split("\t", -1));
                    String place = file + ":" + number;
                    entry(row).ifPresentOrElse(all::add, () -> refused.add(malformed(place, row)));
                }
            }
        }
        return new Extended(new Outlets(all), refused);
    }

    private static Refused malformed(String place, List<String> row) {
        String fault = row.getFirst().isBlank()
                ? "an outlet has no name"
                : row.size() > COLUMNS
                        ? "a row has " + row.size() + " columns, and the most is " + COLUMNS
                        : "an outlet's kind must be one of agency, pictures, paper, magazine, broadcaster, site";
        return new Refused(place, Reason.UNREADABLE, fault + ": \"" + String.join(" | ", row) + "\"");
    }

    /** Columns left out at the end of a row are empty. */
    private static Optional<Entry> entry(List<String> row) {
        String[] cells = new String[COLUMNS];
        Arrays.setAll(cells, i -> i < row.size() ? row.get(i).strip() : "");
        Optional<Kind> kind = Stream.of(Kind.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(cells[1]))
                .findFirst();
        return kind.filter(known -> row.size() <= COLUMNS && !cells[0].isEmpty())
                .map(known -> new Entry(
                        cells[0],
                        known,
                        parts(cells[2]),
                        parts(cells[3]),
                        cell(cells[4]),
                        cell(cells[5]),
                        cell(cells[6])));
    }

    private static List<String> parts(String cell) {
        return Stream.of(cell.split("\\|", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Optional<String> cell(String words) {
        return Optional.of(words).filter(value -> !value.isEmpty());
    }

    private static String key(String name) {
        String bare = name.strip().replaceAll("\\s+", " ").replaceFirst("^[Tt]he ", "");
        return bare.length() <= SHORT ? bare : bare.toLowerCase(Locale.ROOT);
    }

    /** All entries, in the order of the list. */
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** The outlet called {@code name}, by its own or another name. */
    public Optional<Entry> named(String name) {
        return byName.getOrDefault(key(name), Optional.empty());
    }

    /** The outlet that publishes at {@code host} or at a host above it. */
    public Optional<Entry> at(String host) {
        String rest = host.strip().toLowerCase(Locale.ROOT);
        while (rest.indexOf('.') > 0) {
            Entry entry = byHost.get(rest);
            if (entry != null) {
                return Optional.of(entry);
            }
            rest = rest.substring(rest.indexOf('.') + 1);
        }
        return Optional.empty();
    }

    /** Who stands behind the outlet called {@code name}: its owner, else the outlet it is an edition of. */
    public Optional<String> family(String name) {
        return named(name).flatMap(entry -> entry.owner().or(entry::editionOf));
    }

    /** The same intake with its report's outlet by the one name this list has for it; a name it does not know stays. */
    public Intake naming(Intake intake) {
        return intake instanceof Accepted accepted ? new Accepted(naming(accepted.report())) : intake;
    }

    private Report naming(Report report) {
        return report.outlet()
                .map(Outlet::name)
                .flatMap(name -> HOST.matcher(name).matches() ? at(name).or(() -> named(name)) : named(name))
                .map(entry -> new Outlet(entry.name()))
                .filter(outlet -> !report.outlet().equals(Optional.of(outlet)))
                .map(report::publishedBy)
                .orElse(report);
    }
}
