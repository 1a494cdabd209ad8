package org.stemma.web.story;

import java.util.List;
import java.util.Optional;

/**
 * Claims against reports: who has what through whom.
 *
 * <pre>
 * claim                  A Courier        B Radio            C Express
 * ferries suspended      own voice  all   Harbours Board     –
 *                                         from three ports
 * </pre>
 *
 * @param shared the claims that more than one report has, by lineages
 * @param single those of one report, in the order of the apparatus
 * @param legend the types of difference that occur, for the reader to look up
 */
public record ClaimTable(List<Column> columns, List<Row> shared, List<Row> single, List<Badge> legend) {

    /** Nobody looks across more columns than these. */
    private static final int MOST_COLUMNS = 24;

    /** Nobody reads through more claims of one report than these; a file has them all. */
    private static final int MOST_SINGLE = 400;

    public ClaimTable {
        columns = List.copyOf(columns);
        shared = List.copyOf(shared);
        single = List.copyOf(single);
        legend = List.copyOf(legend);
    }

    /** Whether each report is a column; a story of many has its reports listed in each row instead. */
    public boolean isMatrix() {
        return columns.size() <= MOST_COLUMNS;
    }

    /** Those of one report that are listed, the first. */
    public List<Row> listed() {
        return single.subList(0, Math.min(MOST_SINGLE, single.size()));
    }

    /** A report. */
    public record Column(String siglum, String outlet, String date, String href) {}

    /**
     * A claim.
     *
     * @param id its anchor on the page
     * @param who those at the ends of the chains, in words
     * @param cells of the reports that say something, in the order of the columns
     */
    public record Row(
            String id,
            String about,
            int outlets,
            int lineages,
            String roots,
            String who,
            String status,
            boolean differs,
            List<Badge> badges,
            List<Cell> cells) {

        private static final int FOREMOST = 8;

        public Row {
            badges = List.copyOf(badges);
            cells = List.copyOf(cells);
        }

        /** Those shown in full where there are too many for columns. */
        public List<Cell> foremost() {
            return cells.subList(0, Math.min(FOREMOST, cells.size()));
        }

        /** Those behind the foremost. */
        public List<Cell> others() {
            return cells.subList(foremost().size(), cells.size());
        }

        /** What the report of a column has of the claim; absent where it is silent. */
        public Optional<Cell> at(Column column) {
            return cells.stream().filter(cell -> cell.column().equals(column)).findFirst();
        }
    }

    /** What one report has of a claim. */
    public record Cell(Column column, List<Said> said) {

        public Cell {
            said = List.copyOf(said);
        }
    }

    /**
     * One reading.
     *
     * @param chain through whom the report has it
     * @param value what it comes to, where readings differ
     * @param badges the ways in which it differs from the reading that most have
     */
    public record Said(String chain, Optional<String> value, List<Badge> badges, String words, String href) {

        public Said {
            badges = List.copyOf(badges);
        }
    }
}
