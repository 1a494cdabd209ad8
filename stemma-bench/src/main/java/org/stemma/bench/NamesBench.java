package org.stemma.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.stemma.names.NameKind;
import org.stemma.names.NameMatcher;

/**
 * Precision, recall and F1 of the names room on OpenSanctions' labelled pairs, beside the frozen run of a peer (logic_v2)
 * and plain Levenshtein; the peer's published figures are printed from its own file first, so that the scorer can be trusted.
 */
public final class NamesBench {
    /** Last letter of the Latin blocks that the published non-Latin slice leaves out. */
    private static final int LAST_LATIN = 0x24F;

    /** Normalised similarity from which plain Levenshtein says "same": the bound that gives the .654 known for it. */
    private static final double LEVENSHTEIN_BOUND = 0.79;

    /** Rounds over all pairs before the clock starts. */
    private static final int WARM_UP = 20;

    private record Row(int index, String schema, String one, String two, boolean match, boolean peer) {
        boolean person() {
            return schema.equals("Person");
        }

        boolean nonLatin() {
            return (one + two).chars().anyMatch(c -> c > LAST_LATIN);
        }
    }

    private record Score(int hits, int wrong, int missed) {
        double f1() {
            return hits == 0 ? 0 : 2.0 * hits / (2 * hits + wrong + missed);
        }

        String line() {
            double precision = hits == 0 ? 0 : (double) hits / (hits + wrong);
            double recall = hits == 0 ? 0 : (double) hits / (hits + missed);
            return String.format(
                    Locale.ROOT, "P %.3f  R %.3f  F1 %.3f  (%d/%d/%d)", precision, recall, f1(), hits, wrong, missed);
        }
    }

    private NamesBench() {}

    /** Reads {@code cases.csv} and {@code peer-logic_v2.csv} in the folder and prints the figures. */
    public static void run(Path goldDir, PrintStream out) throws IOException {
        List<Row> peer = rows(goldDir.resolve("peer-logic_v2.csv"));
        List<Row> cases = rows(goldDir.resolve("cases.csv"));
        out.println("peer logic_v2, its own frozen run (published .790 all, .742 people, .863 non-Latin):");
        print(peer, Row::peer, out);
        out.println("plain Levenshtein at " + LEVENSHTEIN_BOUND + ":");
        print(cases, row -> levenshtein(row) >= LEVENSHTEIN_BOUND, out);
        NameMatcher matcher = NameMatcher.standard();
        Predicate<Row> ours =
                row -> matcher.compare(row.one, row.two, kind(row.schema)).same();
        out.println("ours:");
        print(cases, ours, out);
        print("even rows", cases, row -> row.index % 2 == 0, ours, out);
        print("odd rows", cases, row -> row.index % 2 == 1, ours, out);
        long said = 0;
        for (int round = 0; round < WARM_UP; round++) {
            said += cases.stream().filter(ours).count();
        }
        long start = System.nanoTime();
        said += cases.stream().filter(ours).count();
        double micros = (System.nanoTime() - start) / 1000.0 / cases.size();
        out.printf(Locale.ROOT, "%.1f µs a pair (%d verdicts \"same\" in all rounds)%n", micros, said);
    }

    private static void print(List<Row> rows, Predicate<Row> says, PrintStream out) {
        print("all", rows, row -> true, says, out);
        print("people", rows, Row::person, says, out);
        print("non-Latin", rows, Row::nonLatin, says, out);
    }

    private static void print(String slice, List<Row> rows, Predicate<Row> in, Predicate<Row> says, PrintStream out) {
        List<Row> part = rows.stream().filter(in).toList();
        int hits = 0;
        int wrong = 0;
        int missed = 0;
        for (Row row : part) {
            boolean same = says.test(row);
            hits += same && row.match ? 1 : 0;
            wrong += same && !row.match ? 1 : 0;
            missed += !same && row.match ? 1 : 0;
        }
        Score score = new Score(hits, wrong, missed);
        out.printf(Locale.ROOT, "  %-10s %4d  %s%n", slice, part.size(), score.line());
    }

    private static NameKind kind(String schema) {
        return switch (schema) {
            case "Person" -> NameKind.PERSON;
            case "Company", "Organization", "LegalEntity" -> NameKind.ORGANISATION;
            default -> NameKind.OTHER;
        };
    }

    private static double levenshtein(Row row) {
        String a = row.one.toLowerCase(Locale.ROOT);
        String b = row.two.toLowerCase(Locale.ROOT);
        int[] line = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            line[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = line[0];
            line[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = line[j];
                line[j] = Math.min(change, Math.min(line[j], line[j - 1]) + 1);
            }
        }
        return 1 - (double) line[b.length()] / Math.max(1, Math.max(a.length(), b.length()));
    }

    private static List<Row> rows(Path file) throws IOException {
        List<List<String>> lines = csv(Files.readString(file, StandardCharsets.UTF_8));
        Map<String, Integer> at = new LinkedHashMap<>();
        lines.getFirst().forEach(name -> at.put(name, at.size()));
        List<Row> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Integer verdict = at.get("predicted_match");
            rows.add(new Row(
                    rows.size(),
                    cell(line, at, "schema"),
                    cell(line, at, "name1"),
                    cell(line, at, "name2"),
                    cell(line, at, "is_match").equals("true"),
                    verdict != null && line.get(verdict).equals("true")));
        }
        return rows;
    }

    private static String cell(List<String> line, Map<String, Integer> at, String name) {
        Integer column = at.get(name);
        if (column == null) {
            throw new IllegalArgumentException("no column " + name + " among " + at.keySet());
        }
        return line.get(column);
    }

    /** Comma-separated values with quoted cells (RFC 4180). */
    private static List<List<String>> csv(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                cell.append(doubled ? "\"" : "");
                i += doubled ? 1 : 0;
                quoted = doubled || !quoted;
            } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
                cell.append(c);
            } else if (c != '\r') {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(List.copyOf(line));
                    line.clear();
                }
            }
        }
        return lines;
    }
}
