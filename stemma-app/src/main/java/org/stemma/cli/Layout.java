package org.stemma.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.stemma.tell.Columns;

/** Breaks words into lines for a terminal of a fixed width. */
final class Layout {

    /** The widest line printed for people. */
    static final int WIDTH = 100;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\x{85}\\x{2028}\\x{2029}]+");

    private Layout() {}

    /** {@code words} in lines of at most {@code width} columns; a longer word is cut. At least one line. */
    static List<String> wrap(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : BLANKS.split(words.strip(), -1)) {
            String rest = Columns.printable(word);
            if (Columns.of(line) > 0 && Columns.of(line) + 1 + Columns.of(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (Columns.of(rest) > width) {
                int cut = Columns.fitting(rest, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** {@code words} behind {@code first}, later lines behind as many blanks. */
    static String hanging(String first, String words) {
        String blanks = " ".repeat(Columns.of(first));
        return first + String.join("\n" + blanks, wrap(words, WIDTH - Columns.of(first)));
    }

    /** A row of cells side by side, each wrapped to its width, two blanks between. */
    static String row(List<String> cells, List<Integer> widths) {
        List<List<String>> columns = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < cells.size(); i++) {
            columns.add(wrap(cells.get(i), widths.get(i)));
            height = Math.max(height, columns.getLast().size());
        }
        List<String> lines = new ArrayList<>();
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder();
            for (int x = 0; x < columns.size(); x++) {
                String cell = y < columns.get(x).size() ? columns.get(x).get(y) : "";
                line.append(cell)
                        .append(" ".repeat(Math.max(0, widths.get(x) - Columns.of(cell))))
                        .append("  ");
            }
            lines.add(line.toString().stripTrailing());
        }
        return String.join("\n", lines);
    }
}
